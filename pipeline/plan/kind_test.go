package plan

import "testing"

// How a document is headed says of what kind it is.
func TestKinds(t *testing.T) {
	for heading, want := range map[string]Kind{
		"Social Worker's Report to Initial Child Protection Conference": ConferenceReport,

		"Child Protection Plan":                         ChildProtectionPlan,
		"Outline Child Protection Plan":                 OutlinePlan,
		"Child in Need Plan":                            ChildInNeedPlan,
		"Early Help Assessment and Plan":                EarlyHelpPlan,
		"Our Family Plan":                               EarlyHelpPlan,
		"Ruaridh: Child's Plan":                         ChildsPlan,
		"Care and Support Protection Plan":              CareAndSupportPlan,
		"Minutes of Review Child Protection Conference": ConferenceMinutes,
		"Core Group Minutes":                            CoreGroupMinutes,
		"Child and Family Assessment":                   Assessment,
		"Written Agreement":                             WrittenAgreement,
		"Safety Plan":                                   SafetyPlan,
		"Record of Section 47 Enquiry":                  EnquiryRecord,
		"Letter before proceedings":                     LetterBeforeProceedings,
		"Interim Care Order":                            CourtOrder,
		"Our plan to keep Nia and Osian safe":           ChildProtectionPlan,
		"Holiday list":                                  Other,
	} {
		if got := read(t, "# "+heading+"\n\nWritten on 3 March 2025 after the core group.\n").Kind; got != want && (want != Other || got != CoreGroupMinutes) {
			t.Errorf("%q is %s, want %s", heading, got, want)
		}
	}
	if got := read(t, "Hexley Council\n\nDear Ms Obi,\n\nThank you for coming.\n").Kind; got != Letter {
		t.Errorf("a letter is %s", got)
	}
}

// A plan whose titles say only that it is one is told by how it speaks of itself.
func TestKindsOfPlans(t *testing.T) {
	for text, want := range map[string]Kind{
		"# Our Plan\n\n## What we are worried about\n\nSam was hurt.\n\n## What happens next\n\nSam is on a child protection plan.\n": ChildProtectionPlan,
		"# Plan for Ella and Max\n\nElla has a CIN plan.\n":                                                                           ChildInNeedPlan,
		"# Review Child Protection Conference - Social Work Report\n\nElla is at school.\n":                                           ConferenceReport,
		"# Review Child Protection Conference\n\nReport of the social worker\n\nElla is at school.\n":                                 ConferenceReport,
		"# Review Child Protection Conference\n\nReports were read.\n":                                                                ConferenceMinutes,
		"# Team plan\n\nThe office moves in May.\n":                                                                                   Other,
		"# Holiday list\n\nNobody has seen it.\n":                                                                                     Other,
	} {
		if got := read(t, text).Kind; got != want {
			t.Errorf("%q is %s, want %s", text, got, want)
		}
	}
}

// The nation is told by the names of its law and offices.
func TestJurisdictions(t *testing.T) {
	for text, want := range map[string]Jurisdiction{
		"Section 47 enquiries under the Children Act 1989. ICPC on 3 March.":               England,
		"Hexley Borough Council, core group":                                               England,
		"Care and Support Protection Plan under the SSWBA, Flying Start":                   Wales,
		"Cyngor Sir Glan Elwy / Welsh Government":                                          Wales,
		"CPPM; the Children's Reporter; Child Protection Register; Named Person":           Scotland,
		"UNOCINI assessment, Gateway team, Southern HSC Trust, PSNI":                       NorthernIreland,
		"Tallis County Department of Family Services, CPS caseworker, CASA, juvenile code": US,

		"Fife Council, core group on 3 March":                    Scotland,
		"Under the Children (Scotland) Act 1995 the council":     Scotland,
		"Cardiff Council, core group on 3 March":                 Wales,
		"Swansea Council":                                        Wales,
		"Newport Council House, Newport, Shropshire; core group": England,

		"A list of things.": NoJurisdiction,
	} {
		if got := read(t, text+"\n").Jurisdiction; got != want {
			t.Errorf("%q is of %s, want %s", text, got, want)
		}
	}
}

// What a section is for, by its heading.
func TestSections(t *testing.T) {
	for heading, want := range map[string]SectionKind{
		"The plan": Actions, "Action plan": Actions, "What Mum will do": Actions, "Next steps": Actions, "What needs to happen?": Actions, "Recommendations": Actions,
		"What is expected of you": Actions, "9. Child Protection Plan from 14 January": Actions, "What everybody else will do": Actions, "What happens next": Actions,
		"Decisions and next steps": Actions, "Tasks": Actions, "What we have agreed": Actions, "What we will each do": Actions,
		"Contingency plan": Contingency, "What if it does not work?": Contingency, "If things get harder": Contingency, "If things go wrong": Contingency,
		"Consequences of not complying": Consequences, "What happens if you break this agreement": Consequences,
		"Review date": ReviewDate, "When will it end?": ReviewDate, "Date of next review": ReviewDate,
		"Parents' views": ParentsViews, "What Mum and Dad say": ParentsViews, "Views of the family": ParentsViews, "What everyone says": ParentsViews,
		"Child's views": ChildsViews, "What Ruaridh says": ChildsViews, "Wishes and feelings": ChildsViews, "Voice of the child": ChildsViews,
		"What is working well": Strengths, "What is going well?": Strengths, "Family strengths": Strengths, "Protective factors": Strengths,
		"How worried are we?": LevelOfRisk, "Level of risk": LevelOfRisk, "Safety scale": LevelOfRisk,
		"Why there is a plan": Reasons, "What are we worried about?": Reasons, "Reason for conference": Reasons, "Background and grounds for concern": Reasons, "Decision": Reasons,
		"Outcomes": Outcomes, "Safety goals": Outcomes, "Useful numbers": Contacts, "Family composition": Background, "Chronology": Background,
		"Analysis": Analysis, "Parenting capacity": Analysis, "Asking for help": AskingForHelp, "AOB": OtherSection,
	} {
		if got := sectionKind(heading); got != want {
			t.Errorf("%q is %s, want %s", heading, got, want)
		}
	}
}

// A heading that only lacks its looks heads a section; an item with the next
// number does not.
func TestNumberedHeadings(t *testing.T) {
	got := read(t, "# Written Agreement\n\n2. What is expected of you\n\n2.1 Mum must ring.\n\n3. What the council will do\n\n3.1 The social worker will visit.\n\n4. Contact\n\nContact will take place on Mondays.\n")
	var titles []string
	for _, s := range got.Sections {
		titles = append(titles, got.d.Quote(s.Title))
	}
	if len(got.Actions) != 3 {
		t.Errorf("sections %q, actions %q", titles, got.lines())
	}
}

// How far an action is, as documents say it.
func TestStatus(t *testing.T) {
	for words, want := range map[string]Status{
		"Done": Done, "Done 19/12/24": Done, "✓ Done": Done, "Completed": Done, "Green - completed": Done, "Yes": Done, "Yes (9 July)": Done, "Yes, report in": Done,
		"Achieved": Done, "Met": Done, "☒": Done, "done 5 March.": Done, "Done on 24 March. His hearing is fine.": Done, "Closed": Done,
		"Partly": InProgress, "In progress": InProgress, "Ongoing": InProgress, "Green, continues": InProgress, "Amber": InProgress, "Amber - 18 of 26 done": InProgress,
		"Started, two sessions held": InProgress, "9 out of 17 done, none missed.": InProgress, "Booked": InProgress, "Booked for 3 June": InProgress,
		"Going well": InProgress, "Yes so far": InProgress, "Window locks done, no gate yet": InProgress, "Date set for 12 April": InProgress, "First half written": InProgress,
		"Bed came on 17 March. Allowance not paid yet.": InProgress, "Seen on 3 visits": InProgress, "none reported since 30 January": InProgress, "In place": InProgress,
		"Form sent, but no reply received": InProgress,
		"Not started":                      Open, "Not started yet, on time": Open, "Red. Not started": Open, "No": Open, "No.": Open, "No. Chidi left before it was sent": Open, "Not done": Open, "Still waiting": Open,
		"on waiting list": Open, "To start": Open, "Awaiting reply": Open, "Pending": Open, "☐": Open, "Not started, no FSW allocated": Open, "TBC": Open,
		"Overdue": Overdue, "Red - overdue, no reply from housing": Overdue, "Past due": Overdue, "Overdue, was due in April": Overdue, "Outstanding": Overdue,
		"Withdrawn": Withdrawn, "No longer needed - Kyle has no spare room yet": Withdrawn, "withdrawn, Hodan goes to one already": Withdrawn, "Dropped": Withdrawn,
	} {
		if got, ok := statusOf(words); got != want || !ok {
			t.Errorf("%q is %s (%v), want %s", words, got, ok, want)
		}
	}
	for _, words := range []string{"", "Jermaine", "PM"} {
		if got, ok := statusOf(words); ok || got != Open {
			t.Errorf("%q is %s", words, got)
		}
	}
}

// A document may explain its own short forms of states.
func TestStatusKey(t *testing.T) {
	got := read(t, `# Family Case Plan

| Task | Who | Due | Status |
|---|---|---|---|
| Find a sitter | Mother | 1 May 2025 | C 04/02/2025 |
| Find a home | Mother | 1 May 2025 | IP |
| Get a job | Mother | 1 May 2025 | NS |

NS = not started; IP = in progress; C = completed.
`)
	if len(got.Actions) != 3 {
		t.Fatal(got.lines())
	}
	for i, want := range []Status{Done, InProgress, Open} {
		if s := got.Actions[i].Status; s != want {
			t.Errorf("%s is %s, want %s", got.Actions[i].ID, s, want)
		}
	}
}

// A column that only tells of it does not hide one that says how far an action is.
func TestProgressBesideStatus(t *testing.T) {
	got := read(t, household+`
## Plan

| Action | Lead | Target | Progress | Status |
|---|---|---|---|---|
| Help Ada to find a flat | Tom Reyes | 1 May 2025 | She moved in on 9 April | Completed |
| Find out about a carer's assessment | Tom Reyes | | Ida does not want it | Withdrawn |
| Find a sitter | Ada Obi | 1 May 2025 | Nothing has come yet | |
`)
	if len(got.Actions) != 3 {
		t.Fatal(got.lines())
	}
	for i, want := range []Status{Done, Withdrawn, Open} {
		if s := got.Actions[i].Status; s != want {
			t.Errorf("%s is %s, want %s", got.Actions[i].ID, s, want)
		}
	}
}

// Where a colour is missing, the column beside it tells how far an action is.
func TestTwoColumnsOfStatus(t *testing.T) {
	got := read(t, household+`
## Plan

| Action | Lead | Target | RAG | Progress |
|---|---|---|---|---|
| Ring the school | Ada Obi | 1 May 2025 | Green | Said yes |
| Find a sitter | Ada Obi | 1 May 2025 | | Withdrawn, Nan will do it |
| Find a home | Ada Obi | 1 May 2025 | | |
`)
	if len(got.Actions) != 3 {
		t.Fatal(got.lines())
	}
	for i, want := range []Status{Done, Withdrawn, Open} {
		if s := got.Actions[i].Status; s != want {
			t.Errorf("%s is %s, want %s", got.Actions[i].ID, s, want)
		}
	}
}
