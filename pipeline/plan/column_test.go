package plan

import "testing"

// What titles of columns mean, of forms in use.
func TestColumnTitles(t *testing.T) {
	for title, want := range map[string]meaning{
		"No.": meansNumber, "#": meansNumber, "Ref": meansNumber,
		"Who": meansOwner, "By whom": meansOwner, "By whom?": meansOwner, "By who": meansOwner, "Who will do it?": meansOwner, "Who is helping me?": meansOwner,
		"Who is responsible": meansOwner, "People responsible": meansOwner, "Person responsible": meansOwner, "Responsibility": meansOwner, "Responsible": meansOwner,
		"Lead professional": meansOwner, "Owner": meansOwner, "Lead": meansOwner, "Person/agency responsible": meansOwner, "Agency": meansOwner,
		"Who will help": meansOwner, "To be done by": meansOwner, "Led by": meansOwner, "Action owner": meansOwner, "Name": meansOwner,
		"By when": meansDeadline, "By when?": meansDeadline, "When": meansDeadline, "Timescale": meansDeadline, "Timescales": meansDeadline, "Time scale": meansDeadline,
		"Completion date": meansDeadline, "Target date": meansDeadline, "How often will it be done?": meansDeadline, "Deadline": meansDeadline, "Due date": meansDeadline,
		"Date": meansDeadline, "Timeframe": meansDeadline, "Due": meansDeadline, "Date to be completed": meansDeadline, "Start date": meansDeadline, "Date set": meansDeadline, "Frequency": meansDeadline,
		"To be completed by": meansDeadline, "When will it be done by?": meansDeadline,
		"Progress": meansStatus, "Progress so far": meansStatus, "Status": meansStatus, "Done?": meansStatus, "Update": meansStatus, "Update / RAG": meansStatus, "RAG": meansStatus,
		"How is it going?": meansStatus, "Completed?": meansStatus, "Comments": meansStatus, "Outcome at review": meansStatus,
		"What happens if it is not done?": meansConsequence, "Contingency": meansConsequence, "If not done": meansConsequence,
		"How will we know?": meansMeasure, "How will we measure": meansMeasure, "Evidence": meansMeasure, "Checked by": meansMeasure, "Success criteria": meansMeasure,
		"Action": meansAction, "Actions": meansAction, "Action agreed on 4 June 2025": meansAction, "What will be done": meansAction, "What needs to happen": meansAction,
		"What needs to happen?": meansAction, "What do we need to do?": meansAction, "What we are going to do": meansAction, "Task": meansAction, "What": meansAction,
		"What needs to be done": meansAction, "Actions required": meansAction, "What are we going to do?": meansAction, "Intervention": meansAction, "Recommendation": meansAction,
		"Support to be provided": meansAction, "How will this be done?": meansAction, "What I will do": meansAction, "Next steps": meansAction,
		"Needs": meansOutcome, "Need": meansOutcome, "Need / risk": meansOutcome, "Outcome": meansOutcome, "Desired outcome": meansOutcome, "What do we want to happen?": meansOutcome,
		"What is the desired outcome for this child?": meansOutcome, "Goal": meansOutcome, "Objective": meansOutcome, "Concern": meansOutcome, "What are we worried about?": meansOutcome,
		"What needs to change": meansOutcome, "Area of need": meansOutcome, "Aim": meansOutcome,
		"Event": meansChronology, "Source": meansChronology, "Date of birth": meansChronology, "Relationship to Child": meansChronology, "Attended": meansChronology,
		"Ethnicity": meansChronology, "Telephone Number(s)": meansChronology,
		"Time – Begin": meansDeadline, "Dates – Due": meansDeadline, "": "", "Blank": "", "GP": "",
	} {
		if got := meaningOf(title); got != want {
			t.Errorf("%q means %q, want %q", title, got, want)
		}
	}
}

// Columns are told by their titles in any order.
func TestColumns(t *testing.T) {
	for _, c := range []struct {
		titles []string
		want   columns
		ok     bool
	}{
		{[]string{"What", "Who", "When"}, columns{0, 1, 2, -1, -1, -1, -1, -1}, true},
		{[]string{"Who", "When", "What"}, columns{2, 0, 1, -1, -1, -1, -1, -1}, true},
		{[]string{"By when", "Action", "By whom", "Done?"}, columns{1, 2, 0, 3, -1, -1, -1, -1}, true},
		{[]string{"Needs", "Actions", "People responsible", "Outcomes", "Completion date"}, columns{1, 2, 4, -1, -1, -1, 3, -1}, true},
		{[]string{"What is the desired outcome for this child?", "What we are going to do", "How will we know?", "By when?", "Who is helping me?"}, columns{1, 4, 3, -1, -1, 2, 0, -1}, true},
		{[]string{"What do we want to happen?", "What do we need to do?", "Who will do it?", "How often will it be done?", "Progress so far"}, columns{1, 2, 3, 4, -1, -1, 0, -1}, true},
		{[]string{"Ref", "Outcome", "Action (by whom)", "T/scale", "RAG"}, columns{2, -1, 3, 4, -1, -1, 1, -1}, true},
		{[]string{"We will", "Who", "When", "Where we have got to"}, columns{0, 1, 2, 3, -1, -1, -1, -1}, true},
		{[]string{"What we said would happen", "Who", "By when", "What has happened", "Status"}, columns{0, 1, 2, 3, -1, -1, -1, -1}, true},
		{[]string{"Task and lead", "Due"}, columns{0, -1, 1, -1, -1, -1, -1, -1}, true},
		{[]string{"Need", "Who", "When"}, columns{0, 1, 2, -1, -1, -1, -1, -1}, true},
		{[]string{"Action", "Start", "Due", "Who"}, columns{0, 3, 2, -1, -1, -1, -1, 1}, true},
		{[]string{"Need / risk", "Action", "By whom", "By when", "Expected outcome"}, columns{1, 2, 3, -1, -1, -1, 4, -1}, true},
		{[]string{"Action", "By when", "Review date", "Who"}, columns{0, 3, 1, -1, -1, -1, -1, 2}, true},
		{[]string{"No.", "Task", "Owner", "If not done"}, columns{1, 2, -1, -1, 3, -1, -1, -1}, true},
		{[]string{"Step", "Who", "By", "So far"}, columns{0, 1, 2, 3, -1, -1, -1, -1}, true},
		{[]string{"Cam / Step", "Erbyn / By", "Pwy / Who", "Hyd yma / So far"}, columns{0, 2, 1, 3, -1, -1, -1, -1}, true},
		{[]string{"Need", "Action", "By whom / by when – Who", "By whom / by when – By", "RAG"}, columns{1, 2, 3, 4, -1, -1, 0, -1}, true},
		{[]string{"Target", "Action", "Responsible", "Timescale"}, columns{1, 2, 3, -1, -1, -1, 0, -1}, true},
		{[]string{"Targets", "What we will do", "Who", "By when"}, columns{1, 2, 3, -1, -1, -1, 0, -1}, true},
		{[]string{"Decision", "Action", "Who", "Target"}, columns{1, 2, 3, -1, -1, -1, -1, -1}, true},
		{[]string{"Action", "By", "Date"}, columns{0, 1, 2, -1, -1, -1, -1, -1}, true},
		{[]string{"Date", "Event", "Source"}, columns{}, false},
		{[]string{"Name", "Relationship to Child", "Date of birth"}, columns{}, false},
		{[]string{"What are you worried about?", "What is working well?"}, columns{}, false},
		{[]string{"Name", "Role", "Attended"}, columns{}, false},
		{[]string{"Question", "Answer"}, columns{}, false},
	} {
		got, ok := columnsOf(c.titles)
		if ok != c.ok || ok && got != c.want {
			t.Errorf("%q: %+v %v, want %+v", c.titles, got, ok, c.want)
		}
	}
}
