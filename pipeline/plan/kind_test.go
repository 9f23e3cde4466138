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
		"Care, Support and Protection Plan":             CareAndSupportPlan,
		"Care & Support Plan":                           CareAndSupportPlan,
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

// A document is told by its title in the words of many councils, not by what it speaks of.
func TestKindsByTitle(t *testing.T) {
	for _, c := range []struct {
		top  string
		want Kind
	}{
		{"# Child Protection Plan Review – Core Group Record\n\nDate: 3 March 2025", CoreGroupMinutes},
		{"# Record of Core Group Meeting\n\nDate: 3 March 2025", CoreGroupMinutes},
		{"# Core Group 3: Notes and actions", CoreGroupMinutes},
		{"# Multi-Agency Child Protection Plan\n\nUpdated at core group 3 March", ChildProtectionPlan},
		{"# Child Protection Plan\n\nDate of Initial Child Protection Conference: 3 March 2025\n\nCore group: Ann Lee", ChildProtectionPlan},
		{"# Initial Child Protection Conference – Minutes\n\nChair: Ann Lee", ConferenceMinutes},
		{"# Minutes\n\nReview Child Protection Conference held on 3 March 2025", ConferenceMinutes},
		{"# Initial Child Protection Conference\n\n## Present\n\nAnn Lee, chair\n\n## Apologies\n\nDr Obi", ConferenceMinutes},
		{"# Child Protection Case Conference Minutes", ConferenceMinutes},
		{"# Child Protection Planning Meeting – Minute", ConferenceMinutes},
		{"# Minute of Child's Planning Meeting\n\nHighland Council", ConferenceMinutes},
		{"# Social Worker Report for Review Child Protection Conference", ConferenceReport},
		{"# Report to Child Protection Conference\n\n## Child and Family Assessment", ConferenceReport},
		{"# Health Visitor's Report for Conference", ConferenceReport},
		{"# Child Protection Conference: School Report", ConferenceReport},
		{"# ICPC Report\n\nChild: Ella", ConferenceReport},
		{"# RCPC – Social Work Report", ConferenceReport},
		{"# School report for RCPC", ConferenceReport},
		{"# GP report to child protection case conference", ConferenceReport},
		{"# Single Assessment\n\nSection 17, Children Act 1989", Assessment},
		{"# Child and Family Assessment\n\nReason: Section 47 enquiry", Assessment},
		{"# C&F Assessment\n\nDate completed: 3 March 2025", Assessment},
		{"# Child & Family Assessment", Assessment},
		{"# Social Work Assessment of Ella Obi", Assessment},
		{"# Assessment of need and risk", Assessment},
		{"# UNOCINI Initial Assessment", Assessment},
		{"# Pathway Assessment: UNOCINI", Assessment},
		{"# Parenting Assessment Report (PAMS)", Assessment},
		{"# Pre-birth assessment\n\nUnborn baby Obi", Assessment},
		{"# Section 47 Enquiry – Outcome\n\nDate of strategy discussion: 3 March", EnquiryRecord},
		{"# Record of strategy discussion", EnquiryRecord},
		{"# Strategy Meeting Minutes", EnquiryRecord},
		{"# Child protection investigation report (section 47)", EnquiryRecord},
		{"# S47 record", EnquiryRecord},
		{"# Record of Child Protection Enquiry", EnquiryRecord},
		{"# Inter-agency Referral Discussion (IRD) record", EnquiryRecord},
		{"# Joint investigation – outcome of enquiries", EnquiryRecord},
		{"# Working Together Agreement", WrittenAgreement},
		{"# Written Agreement between Hexley Council and Ms Obi", WrittenAgreement},
		{"# Agreement\n\nbetween Ms Obi and Children's Services", WrittenAgreement},
		{"# Family Agreement", WrittenAgreement},
		{"# Our agreement\n\nAda will ring the school.", WrittenAgreement},
		{"# Agreement\n\nDear Ada\n\n## Ada\n\n- I will visit every Tuesday.\n\nYours sincerely\n\nTom Reyes", Letter},
		{"# Letter\n\nDear Ada and Ben\n\n## Our agreement\n\nI will visit every Tuesday.\n\nYours sincerely\n\nTom Reyes", Letter},
		{"# Written agreement\n\nDear Ada\n\nYou will ring the school.", WrittenAgreement},
		{"# Contract of expectations", WrittenAgreement},
		{"# Our agreement to keep Ella safe", WrittenAgreement},
		{"# Family Safety Plan", SafetyPlan},
		{"# Interim Safety Plan\n\nThis is a written agreement", SafetyPlan},
		{"# Immediate Safety Plan", SafetyPlan},
		{"# Keeping Ella safe: our safety plan", SafetyPlan},
		{"# Words and pictures safety plan", SafetyPlan},
		{"# Care and Support Plan\n\nPart 4", CareAndSupportPlan},
		{"# Cynllun Gofal a Chymorth", CareAndSupportPlan},
		{"# Care & Support Protection Plan", CareAndSupportPlan},
		{"# Part 6 Care and Support Plan", CareAndSupportPlan},
		{"# CIN Plan\n\nCouncil", ChildInNeedPlan},
		{"# Child in Need Review\n\nPlan from 3 March", ChildInNeedPlan},
		{"# Child in Need Plan Review Meeting", ChildInNeedPlan},
		{"# CHILD IN NEED (S17) PLAN", ChildInNeedPlan},
		{"# Section 17 Plan", ChildInNeedPlan},
		{"# Early Help Plan", EarlyHelpPlan},
		{"# Family Action Plan\n\nEarly Help Assessment completed 3 March", EarlyHelpPlan},
		{"# TAF meeting 3", EarlyHelpPlan},
		{"# Team Around the Family: plan", EarlyHelpPlan},
		{"# Strengthening Families Plan\n\nEarly Help Hub", EarlyHelpPlan},
		{"# Child's Plan\n\nGIRFEC", ChildsPlan},
		{"# My Child’s Plan", ChildsPlan},
		{"# Multi-agency Child's Plan (Child Protection)", ChildsPlan},
		{"# Single Agency Child's Plan", ChildsPlan},
		{"# Young Person's Plan\n\nFife Council", ChildsPlan},
		{"# Outline Child Protection Plan", OutlinePlan},
		{"# Initial (Outline) Child Protection Plan", OutlinePlan},
		{"# Outline Plan\n\nagreed at ICPC", OutlinePlan},
		{"# Interim child protection plan", OutlinePlan},
		{"Dear Ms Obi,\n\nLETTER BEFORE PROCEEDINGS\n\nWe are worried about Ella.", LetterBeforeProceedings},
		{"# Public Law Outline: letter to parents\n\nDear Ms Obi,\n\nThis letter is to tell you that the council is thinking about starting Care Proceedings.", LetterBeforeProceedings},
		{"Dear Ms Obi\n\nRe: Pre-proceedings meeting\n\nPLEASE DO NOT IGNORE THIS LETTER", LetterBeforeProceedings},
		{"Dear Ms Obi,\n\nYou were told at the conference of the Child Protection Plan for Ella. I am writing to say what will happen.", Letter},
		{"Hexley Council\n\nDear Ms Obi,\n\nRe: Core group\n\nThank you.", Letter},
		{"Dear Mr Obi,\n\nOutcome of Initial Child Protection Conference\n\nI write about the conference.", Letter},
		{"Dear Mr Obi,\n\n# Child Protection Plan for Ella\n\nYou asked for a copy in plain words.", ChildProtectionPlan},
		{"Dear Mr Obi,\n\nRe: Child Protection Plan for Ella\n\nThank you.", Letter},
		{"Dear Mr Obi,\n\nIf that does not change, the council will consider going to court. We hope that it will not come to that, and that you come.", Letter},
		{"Dear Mr Obi,\n\nRe: Letter before proceedings\n\nPlease read this.", LetterBeforeProceedings},
		{"Dear Mr Obi,\n\nThank you for coming. The council is not considering going to court, and hopes that this stays so for you.", Letter},
		{"Dear Mr Obi,\n\nYou told me on Monday that you were considering going to court about contact, and I said that this is up to you.", Letter},
		{"Dear Mr Obi,\n\nThank you for coming to the pre-proceedings meeting on Monday, and for what you said to all of us there.", Letter},
		{"# In the Family Court at Hexley\n\nInterim Care Order", CourtOrder},
		{"# Supervision Order\n\nIT IS ORDERED", CourtOrder},
		{"# Case Plan\n\nTallis County", ChildProtectionPlan},
		{"# Child Protection Plan for Ella\n\n## Court\n\nInterim care order made", ChildProtectionPlan},
		{"# Child Protection Plan\n\nLegal status: Supervision order", ChildProtectionPlan},
		{"CONFIDENTIAL\n\nName: Ella\n\nLegal status: Interim care order until 3 May\n\n# Child Protection Plan", ChildProtectionPlan},
		{"# Unborn Baby Protection Plan", ChildProtectionPlan},
		{"# Family Plan for Ella\n\nShe has a child protection plan", ChildProtectionPlan},
		{"# Multi-agency plan to reduce harm\n\nElla is on the Child Protection Register since May. The child protection plan is reviewed.", ChildProtectionPlan},
		{"# Schedule of expectations\n\nMade at the Pre-Proceedings Meeting\n\nThe C&F assessment was signed off in May.", WrittenAgreement},
		{"# Chronology", Other},
		{"# Family network meeting", Other},
		{"# Family Group Conference Plan", Other},
	} {
		if got := read(t, c.top+"\n\nWritten by Ann Lee, social worker, on 3 March 2025 for the family and those who help them.\n").Kind; got != c.want {
			t.Errorf("%q is %s, want %s", c.top, got, c.want)
		}
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

// Words put together with "agreement" head a written agreement; a sentence that speaks of
// one does not, nor do agreements that are none of this kind.
func TestAgreementTitles(t *testing.T) {
	for _, heading := range []string{
		"SAFETY AGREEMENT", "Safety agreement", "Interim Safety Agreement", "Safety Agreement between Ina Marsh and Hexley Council", "Working Agreement", "Our working agreement",
		"Family Safety Agreement", "The Marsh Family Agreement", "Partnership Agreement", "Contract of Expectations", "Agreement of expectations", "Parenting Contract", "Parenting Agreement",
		"Safety and Support Agreement", "Safety Agreement Ina and Ben Marsh", "Home agreement – Marsh family", "Safeguarding agreement (short term)", "Household Agreement: 3 May 2027", "Agreement about keeping Tilly safe", "Statement of Expectations", "Written undertaking",
	} {
		if got := read(t, "# "+heading+"\n\nMade on 3 March 2025.\n").Kind; got != WrittenAgreement {
			t.Errorf("%q is %s", heading, got)
		}
	}
	for _, text := range []string{
		"# Tenancy Agreement\n\nMade on 3 March 2025.", "# Information sharing agreement\n\nMade on 3 March 2025.", "# Confidentiality agreement\n\nNobody may copy it.", "# Placement agreement\n\nFor Tilly.",
		"# Notes\n\nIna signed a safety agreement.", "# Notes\n\nThe safety agreement with Ben was broken in May.", "# Notes\n\nBen broke the parenting contract.", "# Notes\n\nThere is no household agreement in place.",
		"# Child Protection Plan\n\nSafety agreement\n\nIna will ring.", "# Safety Plan\n\nSafety agreement\n\nIna will ring.", "# Core Group Minutes\n\n## Safety agreement\n\nIna will ring.",
		"# Support contractors\n\nThe roof is mended.", "# Employment contract\n\nMade on 3 March 2025.",
	} {
		if got := read(t, text+"\n").Kind; got == WrittenAgreement {
			t.Errorf("%q is %s", text, got)
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

		"Early help plan. Ashby Families First, Section 47 of the Children Act 1989": England,
		"Ashby Families First": NoJurisdiction,
		"A list of things.":    NoJurisdiction,
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
		"What we expect of you": Actions, "What we are asking you to do": Actions, "The council expects you both to:": Actions, "We need Ada and Ben to": Actions, "What is needed from you": Actions, "What the court asks of the parents": Actions,
		"What we need to know": OtherSection, "What we want for Sam": Outcomes, "What Sam wants from us": OtherSection, "What I want Mum to do": ChildsViews, "What I am asking of you": Actions,
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
		"done 16/9. Rest no":               InProgress, "Green – but Mum must still give a sample every Monday": InProgress, "Green – but Ben still has to sign": InProgress,
		"One of three was done": InProgress, "Done except c)": InProgress, "Done, but Ben has not signed": InProgress, "Three of three done": Done,
		"Done, but Ada found it hard": Done, "Done before the holidays": Done, "Not held in May. Done on 3 June.": Done, "Done when Tom came": Done,
		"Not started": Open, "Not started yet, on time": Open, "Red. Not started": Open, "No": Open, "No.": Open, "No. Chidi left before it was sent": Open, "Not done": Open, "Still waiting": Open,
		"on waiting list": Open, "To start": Open, "Awaiting reply": Open, "Pending": Open, "☐": Open, "Not started, no FSW allocated": Open, "TBC": Open,
		"Overdue": Overdue, "Red - overdue, no reply from housing": Overdue, "Past due": Overdue, "Overdue, was due in April": Overdue, "Outstanding": Overdue,
		"Withdrawn": Withdrawn, "No longer needed - Kyle has no spare room yet": Withdrawn, "withdrawn, Hodan goes to one already": Withdrawn, "Dropped": Withdrawn,
	} {
		if got, ok := statusOf(words); got != want || !ok {
			t.Errorf("%q is %s (%v), want %s", words, got, ok, want)
		}
	}
	for _, words := range []string{
		"", "Jermaine", "PM", "Each thought the other had done it", "On hold until the report is done", "Nobody has done it", "Will be done in May", "Mum thinks it is done",
		"Once the lock is fitted this is done", "Should have been done in May", "Done? Not sure",
	} {
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

// A record under a title of its own is read for what people promise in its items, and not
// for what it tells.
func TestRecordsOfNoKind(t *testing.T) {
	const kinFree = "# Visit record for Anwen and Idris Obi\n\nThe children were seen at home with their mother.\n\n"
	for text, want := range map[string]int{
		"# What will be done\n\n1. Vikram Rao will see both children on 6 October 2025.\n2. Mrs Pryce will take Idris to football from 12 October 2025.": 2,
		"# Way forward\n\n- Una Reed will write to the school by 3 May 2025.":                                                                            1,
		"# What we saw\n\nAnwen will be five in May. Idris will feel better soon, Mum thinks.":                                                           0,
		"# What we saw\n\n- Anwen will be five in May.\n- The new baby will arrive in June.":                                                             0,
		"Mum will usually take them to school. Dad will have been at work.":                                                                              0,
	} {
		if got := read(t, kinFree+text+"\n").Actions; len(got) != want {
			t.Errorf("%q: %d actions", text, len(got))
		}
	}
}

// Notes of a meeting without a title are known by who was there and what it is called.
func TestKindOfRecord(t *testing.T) {
	for text, want := range map[string]Kind{
		"CG 3 Barrow, 22 May\n\nPresent: Kit (mum), Una Reed (SW). Apologies: nursery.":                                      CoreGroupMinutes,
		"Barrow family\n\nFirst review following the initial case conference, 12 May 2025\n\nPRESENT: Ann Barrow, Una Reed.": ConferenceMinutes,
		"Barrow children, RCPC 12 May 2025\n\nIn attendance: Ann Barrow; Una Reed\n\nCG next on 3 June.":                     ConferenceMinutes,
		"Sam Barrow\n\nTAF on 3 May 2025 at school\n\nAttendees: Ann, Una Reed, Mr Hale":                                     EarlyHelpPlan,
		"Sam Barrow\n\nStrategy discussion by telephone, 3 May 2025\n\nThose present:\n\nUna Reed, DS Cole":                  EnquiryRecord,
		"Sam Barrow\n\nChild in need review held on 3 May\n\nApologies: Mr Hale":                                             ChildInNeedPlan,
		"Residents of Barrow Court\n\nPresent: Ann Lee, Bo Reed. Apologies: Di Cole.\n\nThe bins were talked about.":         Other,
		"Barrow family\n\nCG 3 was on 3 May. Everybody presented well.":                                                      Other,
		"Sam Barrow, visit of 3 May\n\nSam was present. The next CG is on 3 June.":                                           Other,
	} {
		if got := read(t, text+"\n").Kind; got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}
