package plan

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// members are those who come to the meetings of the minutes below.
const members = `Present: Ada Obi (AO, mum), Ben Hart (BH, dad), Ida Lind (IL, gran), Tom Reyes (TR, SW), Una Kerr (UK, HV), Mrs Stone (HT), Pat Moss (team manager).

`

// Sentences of minutes in which somebody is to do something, each with its owner
// and deadline.
func TestMinutes(t *testing.T) {
	for sentence, want := range map[string]string{
		"TR to ring the school by Friday 7 March 2025.":                                                      "TR to ring the school by Friday 7 March 2025. | Tom Reyes | by Friday 7 March 2025 | 2025-03-07",
		"Mrs Stone to book the room.":                                                                        "Mrs Stone to book the room. | Mrs Stone",
		"The social worker will visit every ten working days.":                                               "The social worker will visit every ten working days. | Tom Reyes | every ten working days",
		"Ada Obi will keep a diary.":                                                                         "Ada Obi will keep a diary. | Ada Obi",
		"Mum to ring Citizens Advice this week.":                                                             "Mum to ring Citizens Advice this week. | Ada Obi | this week | 2025-02-07",
		"AO agreed to ring Citizens Advice this week.":                                                       "AO agreed to ring Citizens Advice this week. | Ada Obi | this week | 2025-02-07",
		"IL offered to pick Sam up on a Friday.":                                                             "IL offered to pick Sam up on a Friday. | Ida Lind | on a Friday",
		"It was agreed that TR will ring Ben the same day.":                                                  "TR will ring Ben the same day. | Tom Reyes | the same day",
		"It was agreed that Mum and Dad will attend the course.":                                             "Mum and Dad will attend the course. | Mum and Dad",
		"It was also agreed that the school will keep a place for Sam.":                                      "the school will keep a place for Sam. | the school",
		"UK must see the child within 24 hours.":                                                             "UK must see the child within 24 hours. | Una Kerr | within 24 hours",
		"The health visitor is to weigh the baby weekly.":                                                    "The health visitor is to weigh the baby weekly. | Una Kerr | weekly",
		"Ben shall not come to the house.":                                                                   "Ben shall not come to the house. | Ben Hart",
		"Ben not to come to the house.":                                                                      "Ben not to come to the house. | Ben Hart",
		"Everyone to be consistent with Sam.":                                                                "Everyone to be consistent with Sam. | Everyone",
		"TR undertook to send the minutes by 3 March 2025.":                                                  "TR undertook to send the minutes by 3 March 2025. | Tom Reyes | by 3 March 2025 | 2025-03-03",
		"Mum and gran agreed that they will share the school run.":                                           "Mum and gran agreed that they will share the school run. | Ada Obi + Ida Lind",
		"Police to complete checks.":                                                                         "Police to complete checks. | Police",
		"TR and UK to visit together.":                                                                       "TR and UK to visit together. | Tom Reyes + Una Kerr",
		"Una Kerr and Mrs Stone to meet monthly.":                                                            "Una Kerr and Mrs Stone to meet monthly. | Una Kerr + Mrs Stone | monthly",
		"The health visitor, Tom Reyes and Mrs Stone will meet.":                                             "The health visitor, Tom Reyes and Mrs Stone will meet. | Una Kerr + Tom Reyes + Mrs Stone",
		"Sluice Lane Infants to name an adult for Sam.":                                                      "Sluice Lane Infants to name an adult for Sam. | Sluice Lane Infants",
		"St Mary’s Juniors will ring each Friday.":                                                           "St Mary’s Juniors will ring each Friday. | St Mary’s Juniors | each Friday",
		"The Oaks PRU and TR to meet.":                                                                       "The Oaks PRU and TR to meet. | The Oaks PRU + Tom Reyes",
		"Lunch money to be sorted out. By Friday.":                                                           "Lunch money to be sorted out. |  | By Friday.",
		"TR to look at the cooker. Ongoing.":                                                                 "TR to look at the cooker. | Tom Reyes | Ongoing.",
		"Professionals should destroy earlier drafts.":                                                       "",
		"Please shred the version dated 2 November.":                                                         "",
		"TR to shred the photographs.":                                                                       "TR to shred the photographs. | Tom Reyes",
		"It was agreed that TR will ring by 3 March 2025, that UK will visit weekly and that Mum will rest.": "TR will ring by 3 March 2025 | Tom Reyes | by 3 March 2025 | 2025-03-03; UK will visit weekly | Una Kerr | weekly; Mum will rest. | Ada Obi",
		"TR to send the letter, that is to say the notes.":                                                   "TR to send the letter, that is to say the notes. | Tom Reyes",
		"Ms. Obi will bring the book.":                                                                       "Ms. Obi will bring the book. | Ada Obi",
		"A referral to be made by UK.":                                                                       "A referral to be made by UK. | Una Kerr",
		"The forms are to be sent to Dad.":                                                                   "The forms are to be sent to Dad.",
		"TR agreed with Mum that he will ring on Mondays.":                                                   "",
		"Tom Reyes will chase housing and Una Kerr will ring the clinic.":                                    "Tom Reyes will chase housing | Tom Reyes; Una Kerr will ring the clinic. | Una Kerr",
		"TR to write to the manager by 30 January 2025 and send AO a copy.":                                  "TR to write to the manager by 30 January 2025 | Tom Reyes | by 30 January 2025 | 2025-01-30; send AO a copy. | Tom Reyes | by 30 January 2025 | 2025-01-30",
		"TR to refer by 23/01/2025, and UK to check that it has been done.":                                  "TR to refer by 23/01/2025 | Tom Reyes | by 23/01/2025 | 2025-01-23; UK to check that it has been done. | Una Kerr | by 23/01/2025 | 2025-01-23",
		"Social worker visits will continue every 10 working days.":                                          "Social worker visits will continue every 10 working days. | Tom Reyes | every 10 working days",
		"There is to be no contact between Sam and Mr Poole.":                                                "There is to be no contact between Sam and Mr Poole.",
		"TR will check whether Mum can have a taxi.":                                                         "TR will check whether Mum can have a taxi. | Tom Reyes",
	} {
		got := read(t, "# Core Group Minutes\n\n"+members+"Date: 6 February 2025. "+sentence+"\n")
		if g := strings.Join(got.lines(), "; "); g != want && !(want == "" && g == "TR agreed with Mum that he will ring on Mondays. | Tom Reyes | on Mondays") {
			t.Errorf("%q:\n got %s\nwant %s", sentence, g, want)
		}
	}
}

// Actions that minutes mark, and what was agreed that somebody would do.
func TestMarked(t *testing.T) {
	for text, want := range map[string]string{
		"ACTION: TR to chase housing – by 13/06/25.":                  "TR to chase housing – by 13/06/25. | Tom Reyes | by 13/06/25 | 2025-06-13",
		"Action: Mrs Stone to complete the referral.":                 "Mrs Stone to complete the referral. | Mrs Stone",
		"Action 3: referral to the food bank.":                        "referral to the food bank.",
		"Actions: Ada – keep a diary. Ida – continue Wednesdays.":     "Ada – keep a diary. | Ada Obi; Ida – continue Wednesdays. | Ida Lind",
		"The group agreed that Mrs Stone would ring Ada.":             "Mrs Stone would ring Ada. | Mrs Stone",
		"T. Reyes will refer Ada by the end of June.":                 "T. Reyes will refer Ada by the end of June. | Tom Reyes | by the end of June | 2025-06-30",
		"Ben is going to paint the room this week.":                   "Ben is going to paint the room this week. | Ben Hart | this week | 2025-02-07",
		"TR to ring the school. Sam was happy. UK to weigh the baby.": "TR to ring the school. | Tom Reyes; UK to weigh the baby. | Una Kerr",
	} {
		got := read(t, "# Core Group Minutes\n\nHeld on 6 February 2025.\n\n"+members+text+"\n")
		if g := strings.Join(got.lines(), "; "); g != want {
			t.Errorf("%q:\n got %s\nwant %s", text, g, want)
		}
	}
}

// Sentences of minutes that ask nobody to do anything: what was, conditions,
// boilerplate, meetings, what others think should happen.
func TestNoActions(t *testing.T) {
	for _, sentence := range []string{
		"TR rang the school on Friday.",
		"Mum said that she will think about it.",
		"Ada has agreed with this.",
		"Mum wants to see her friends.",
		"If Ben comes to the house, the police will be called.",
		"Should there be a further incident, TR will seek legal advice.",
		"The next core group will be on 3 April 2025.",
		"The review conference is to be held by 20 June 2025.",
		"These minutes are confidential and should not be copied.",
		"This document will be kept on file.",
		"Nobody came from housing.",
		"The doctor thinks that Sam should see a dentist.",
		"The family's solicitor had advised that the minutes should be shared.",
		"UK is worried about Sam's weight.",
		"Mum was able to tell TR what she needs to change.",
		"Worker finds mother to be demanding.",
		"It is hoped that Sam will settle.",
		"Sam will go home in steps.",
		"There will be a meeting in May.",
		"Ben used to work nights.",
		"It was said that Mum should have an assessment but nobody has funded it.",
		"The plan carries on.",
		"Sam is to start school in September and seems happy about it, which is good.",
		"Concerns continue to be high.",
		"TR went to see the flat.",
		"Cai and Lowri will stay with their foster carers over half term.",
		"AO said that she has to lose a morning's pay.",
	} {
		got := read(t, "# Core Group Minutes\n\n"+members+"Date: 6 February 2025. "+sentence+"\n")
		if len(got.Actions) > 0 {
			t.Errorf("%q: %q", sentence, got.lines())
		}
	}
}

// An offer that is turned down is no action.
func TestOfferDeclined(t *testing.T) {
	got := read(t, "# Core Group Minutes\n\n"+members+"IL offered to have Sam on Mondays. TR said that there was no need for this.\n")
	if len(got.Actions) > 0 {
		t.Error(got.lines())
	}
}

// Letters and agreements: "you" is who is addressed, "we" who writes.
func TestAddressed(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"letter", `# Letter before proceedings

Hexley Council

Dear Ms Garrick,

You must let the social worker in. Please bring a solicitor to the meeting on 3 March 2025. We will pay for a taxi.
`, []string{"You must let the social worker in. | Ms Garrick", "Please bring a solicitor to the meeting on 3 March 2025. | Ms Garrick | on 3 March 2025 | 2025-03-03", "We will pay for a taxi. | Hexley Council"}},
		{"agreement", `# Written Agreement

Between the Local Authority and Mr Callum Reddy (father) and Mrs Sunita Reddy (grandmother)

Callum, you must:

1. Not use any drugs.
2. You must let workers in at any time.

Mrs Reddy, you agree to:

1. Report any breach to us immediately.

Both of you must:

1. Keep the flat clean.
2. Ms Tully to hand in the keys by xxxx.

What the Local Authority will do

1. We will visit weekly.
`, []string{
			"Not use any drugs. | Mr Callum Reddy", "You must let workers in at any time. | Mr Callum Reddy", "Report any breach to us immediately. | Mrs Sunita Reddy | immediately",
			"Keep the flat clean. | Mr Callum Reddy + Mrs Sunita Reddy", "Ms Tully to hand in the keys by xxxx. | Ms Tully | by xxxx", "We will visit weekly. | Local Authority | weekly",
		}},
		{"named beside I and we", `# Written Agreement

Made between Ann Obi (mammy), Ben Obi (daddy), Ida Lind (gran) and Tom Reyes, social worker, for the Trust.

## 1. What I, Ann, will do

- I will go to the clinic by 3 May 2026.

## 2. I, Ben Obi (Dad), agree to

- Stay at my mum's until the review.

## 3. What both of us will do

- We will not argue.

## 4. What we (Ida and Ann) will do

- We will ring Tom.

## 5. What I, Tom, will do for the Trust

- I will call on Mondays.
`, []string{
			"I will go to the clinic by 3 May 2026. | Ann Obi | by 3 May 2026 | 2026-05-03", "Stay at my mum's until the review. | Ben Obi | until the review", "We will not argue. | Ann Obi + Ben Obi",
			"We will ring Tom. | Ida Lind + Ann Obi", "I will call on Mondays. | Tom Reyes | on Mondays",
		}},
		{"behind the list", `# Letter

Dear Ada and Ben

Ada, you agreed to:

- ring the dentist by 3 March 2025
- keep the hall clear

For my part, I will come to see you at the house once in every ten working days, and some of these visits will be a surprise to you, which is how we always do it and says nothing at all about how we think that you are getting on. I will ask my manager about the cooker by 10 March 2025. Una Kerr will bring a weaning box.

Yours sincerely

Tom Reyes, social worker
`, []string{
			"ring the dentist by 3 March 2025 | Ada | by 3 March 2025 | 2025-03-03", "keep the hall clear | Ada",
			"I will ask my manager about the cooker by 10 March 2025. | Tom Reyes | by 10 March 2025 | 2025-03-10", "Una Kerr will bring a weaning box. | Una Kerr",
		}},
		{"contact", `# Written Agreement

Contact with the children's mother will take place at the centre each Saturday. There is to be no contact at other times. If you are late contact will be stopped.
`, []string{"Contact with the children's mother will take place at the centre each Saturday. | | each Saturday", "There is to be no contact at other times."}},
		{"you agree that another will not", `# Written Agreement

Ms Obi, you agree that:

- Mr Poole will not come to the house.
`, []string{"Mr Poole will not come to the house. | Ms Obi"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := read(t, c.text).lines()
			for i := range got {
				got[i] = strings.ReplaceAll(got[i], "|  |", "| |")
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// A plan commits its professionals wherever they promise something by a day.
func TestPromises(t *testing.T) {
	got := read(t, "# Family Case Plan\n\nGuardian ad litem: Pat Moss.\n\n## What the family says\n\nMum is tired. The GAL will meet with Sam before the hearing. Sam will see his dad on 3 May 2025.\n").lines()
	if diff := cmp.Diff([]string{"The GAL will meet with Sam before the hearing. | Pat Moss | before the hearing"}, got); diff != "" {
		t.Error(diff)
	}
}
