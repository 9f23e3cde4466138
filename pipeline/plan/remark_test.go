package plan

import (
	"strings"
	"testing"
)

// What only tells something is no action, whatever its words, and what stands
// beside it is one still.
func TestRemarks(t *testing.T) {
	const duty = "Tom Reyes to ring the school by 3 May 2025."
	for _, remark := range []string{
		"I do not recommend that a parenting course is ordered.",
		"I did not think that Ottoline had to attend.",
		"I cannot support the return of Rory to his father.",
		"I have written more than I was asked to.",
		"I have asked myself what I would say if I had not heard it at a strategy meeting.",
		"The author does not propose that the case is closed.",
		"We would not advise that the visits are to stop.",
		"I must admit that I was slow to see this.",
		"We have to add that nobody rang.",
		"I should point out that the form was late.",
		"Ottoline’s gran is to be regarded as a friend of the family.",
		"The bruise is to be treated as an accident.",
		"This is to be seen as a good start.",
		"Ottoline has been at nursery on time every day.",
		"Both have kept the flat clean every week.",
		"Rory has never missed a day, and he says so every time.",
		"0 means that Rory must be moved and 10 means that he is safe at home.",
		"On the scale 1 stands for a home that has to be left at once.",
		"Zero is where everybody has to leave.",
		"Team around the family closed in March 2023 due to non-engagement by the family.",
		"Case opened on 3 May 2022 following a call by the police.",
		"These minutes must not be shared with anyone else without the consent of the chair.",
		"They must not be copied or shown to anyone else without the permission of the Chair.",
		"All members must shred earlier drafts.",
		"Rory will be able to say no without being frightened.",
		"We will know that we are there when Ottoline has slept well for a month.",
		"Both parents will feel that they are heard.",
		"“I want to be left alone.”",
		"“I don't want to be asked if I am hungry.”",
		`Rory read out: "Mum is fine. I hope to be told first."`,
		"The council will seek legal advice if nothing is better by then.",
		"Social care will hold a strategy meeting unless the flat is safe.",
	} {
		for _, layout := range []string{"# Core Group Minutes\n\n" + family + "## Discussion\n\n" + remark + "\n\n" + duty, "# Child Protection Plan\n\n" + family + "## Plan\n\n1. " + remark + "\n2. " + duty + "\n"} {
			if got := read(t, layout); len(got.Actions) != 1 || !strings.HasPrefix(got.lines()[0], "Tom Reyes to ring") {
				t.Errorf("%s: %q", remark, got.lines())
			}
		}
	}
}

// What looks like a remark and asks for something is an action.
func TestNoRemarks(t *testing.T) {
	for _, duty := range []string{
		"I have agreed to ring the school.",
		"Tom Reyes will know the answer by Friday and will ring Ottoline.",
		"Ottoline will know the signs of an overdose and ring 999.",
		"Ottoline must not show the report to Rory’s father.",
		"The report must be shared with Ottoline before the conference.",
		"The school record is to be sent to Ottoline.",
		"They must not be shown to anyone else by Ottoline.",
		"The social worker has offered to take Rory to football.",
		"The panel has agreed to fund the nursery place.",
		"Ottoline is to be seen by the midwife at home.",
		"Ottoline will say sorry to the teacher.",
		"Tom Reyes will explain the scale to Rory.",
		"Ottoline will ring Tom Reyes if she feels low.",
		"Tom Reyes to ask whether “I don't know” is what Rory meant.",
		"Legal services to give advice by 3 May 2025.",
		"Ottoline sees Tom Reyes every Monday.",
		"Rory to be seen as soon as a bed is free.",
		"Ottoline will apply for a non-molestation order if Rory’s father comes back.",
		"Rory to be seen as often as he needs it.",
		"The drops are to be taken as prescribed by Ottoline.",
		"The referral is to be treated as soon as it comes.",
		"Dad to keep to the rule that 3 means no.",
		"“I will not drink when Rory is at home.”",
		"“We both promise to ring before we come.”",
	} {
		if got := read(t, "# Child Protection Plan\n\n"+family+"## Plan\n\n- "+duty+"\n"); len(got.Actions) != 1 {
			t.Errorf("%s: %q", duty, got.lines())
		}
	}
}

// What an authority will do if things go wrong is no task, and it is never lost: it
// is a consequence.
func TestEscalationsAreConsequences(t *testing.T) {
	for _, text := range []string{
		"The council will seek legal advice if nothing is better by then.",
		"Social care will hold a strategy meeting unless the flat is safe.",
		"Tom Reyes will ask for a legal planning meeting if Ottoline drinks again.",
		"The council will apply for an interim care order if Rory is hurt again.",
		"We shall go back to court if the rules are not kept.",
		"The department will start the PLO if there is no change by June.",
	} {
		got := read(t, "# Child Protection Plan\n\n"+family+"## Plan\n\n- "+text+"\n- Tom Reyes to ring the school by 3 May 2025.\n")
		if len(got.Actions) != 1 || len(got.Consequences) != 1 || got.Consequences[0].Of(got.d.Text) != text {
			t.Errorf("%s: %q, %d consequences", text, got.lines(), len(got.Consequences))
		}
	}
}

// Headings under which nothing is to be done, in the words of a plan.
func TestHeadingsOfNoActions(t *testing.T) {
	for heading, kind := range map[string]SectionKind{
		"What is strong": Strengths, "What is already good": Strengths, "What we are proud of": Strengths, "What makes us proud": Strengths,
		"What's better now": Strengths, "What is being done well": Strengths, "4. Cryfderau / What is strong": Strengths,
		"How safe is it? (0 to 10)": LevelOfRisk, "Reason for the plan": Reasons, "2. Reasons behind the plan": Reasons,
		"If a bottom line is broken": Contingency, "If a rule is not kept": Contingency, "If the plan does not work": Contingency, "If Rory is hurt": Contingency,
		"If you want to complain": OtherSection, "Who can help": OtherSection,
	} {
		if got := sectionKind(heading); got != kind {
			t.Errorf("%q: %s, want %s", heading, got, kind)
		}
	}
}
