package plan

import (
	"strings"
	"testing"
	"time"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// conferencePlan is a plan of an English council around which days are reckoned.
const conferencePlan = `# Child Protection Plan

Metropolitan Borough Council. Initial conference: 3 March 2025. First core group: 13 March 2025.
Next core group: 10 April 2025. Review conference: 2 June 2025. Court hearing: 7 May 2025. EDD: 18 August 2025.
`

// at reads a deadline in a document with the calendar of conferencePlan.
func readDeadline(t *testing.T, before, words string, cell bool) *Deadline {
	t.Helper()
	r := readerOf(t, before+"\n\n"+words+"\n")
	i := strings.LastIndex(r.Text, words)
	if i < 0 {
		t.Fatalf("%q is not in the text", words)
	}
	s := doc.Span{Start: i, End: i + len(words)}
	if cell {
		return r.inCell(s, Day{})
	}
	return r.inSentence(s)
}

func writeDeadline(d *Deadline) string {
	if d == nil {
		return "none"
	}
	if d.Day.IsZero() {
		return string(d.Kind)
	}
	return string(d.Kind) + " " + d.Day.String()
}

// Cells of deadlines: UK grammar, day first; no year; relative, recurring and
// vague words.
func TestDeadlineCells(t *testing.T) {
	for words, want := range map[string]string{
		"28/02/2025":                         "date 2025-02-28",
		"Next meeting":                       "relative 2025-04-10",
		"next core group":                    "relative 2025-04-10",
		"Tue and Sat":                        "recurring",
		"Mon/Wed":                            "recurring",
		"Sunday to Wednesday":                "recurring",
		"Monday and Wednesday evenings":      "recurring",
		"28.02.2025":                         "date 2025-02-28",
		"28-02-25":                           "date 2025-02-28",
		"2025-02-28":                         "date 2025-02-28",
		"12/05/25":                           "date 2025-05-12",
		"05/12/2025":                         "date 2025-12-05",
		"1st April 2025":                     "date 2025-04-01",
		"22nd of May 2025":                   "date 2025-05-22",
		"Fri 3rd Jan 2025":                   "date 2025-01-03",
		"3 Sept 2025":                        "date 2025-09-03",
		"14 March":                           "date 2025-03-14",
		"by 14th March":                      "date 2025-03-14",
		"14 Mar '25":                         "date 2025-03-14",
		"By Friday 7 March":                  "date 2025-03-07",
		"w/c 7th April":                      "date 2025-04-07",
		"start w/c 03/03/25":                 "date 2025-03-03",
		"week commencing 12 May 2025":        "date 2025-05-12",
		"End of April 2025":                  "date 2025-04-30",
		"end of Feb":                         "date 2025-02-28",
		"by the end of June 2025":            "date 2025-06-30",
		"June 2025":                          "date 2025-06-30",
		"By Dec 2025":                        "date 2025-12-31",
		"until 23 April 2025":                "date 2025-04-23",
		"Starts 1 July 2025, eight Tuesdays": "date 2025-07-01",
		"Ten weeks from 21 April 2025":       "date 2025-04-21",
		"28 February 2025 (4pm)":             "date 2025-02-28",
		"by first Core Group":                "relative 2025-03-13",
		"before first CG":                    "relative 2025-03-13",
		"by next core group":                 "relative 2025-04-10",
		"Next CG":                            "relative 2025-04-10",
		"before the review conference":       "relative 2025-06-02",
		"By review":                          "relative 2025-06-02",
		"before the hearing":                 "relative 2025-05-07",
		"By 34 weeks":                        "relative 2025-07-07",
		"36/40":                              "relative 2025-07-21",
		"within 10 working days of the conference":       "relative 2025-03-17",
		"Within 2 weeks of the initial conference":       "relative 2025-03-17",
		"within three months of the conference":          "relative 2025-06-03",
		"within 15 working days of the first core group": "relative 2025-04-03",
		"5 working days before the review conference":    "relative 2025-05-23",
		"2 weeks":                 "relative",
		"10 wks":                  "relative",
		"6 weeks":                 "relative",
		"within 4 weeks":          "relative",
		"by Easter":               "relative 2025-04-20",
		"before Christmas":        "relative 2024-12-25",
		"by end of term":          "relative",
		"before half term":        "relative",
		"weekly":                  "recurring",
		"Fortnightly":             "recurring",
		"Every Tuesday":           "recurring",
		"Every 10 working days":   "recurring",
		"2 x weekly for 12 weeks": "recurring",
		"twice a week":            "recurring",
		"each school day":         "recurring",
		"Monthly":                 "recurring",
		"Ongoing":                 "recurring",
		"at all times":            "recurring",
		"From now on":             "recurring",
		"Every night":             "recurring",
		"ASAP":                    "vague",
		"As soon as possible":     "vague",
		"Immediately":             "vague",
		"Immediate":               "vague",
		"TBC":                     "vague",
		"to be agreed":            "vague",
		"As required":             "vague",
		"in due course":           "vague",
		"Now":                     "vague",
		"September intake":        "vague",
		"–":                       "none",
		"N/A":                     "none",
		"xxxx":                    "none",
		"???":                     "none",
	} {
		if got := writeDeadline(readDeadline(t, conferencePlan, words, true)); got != want {
			t.Errorf("%q is %s, want %s", words, got, want)
		}
	}
}

// Sentences: the deadline among other words, and other days.
func TestDeadlineSentences(t *testing.T) {
	for sentence, want := range map[string]string{
		"SW to send the letter by 28 February 2025.":                              "by 28 February 2025",
		"The letter of 3 January 2025 to be answered by 10 January 2025.":         "by 10 January 2025",
		"Mum to ring the GP this week.":                                           "this week",
		"Dad will attend every Tuesday evening.":                                  "every Tuesday evening",
		"School to keep a daily check-in with Ilhan until the end of term.":       "until the end of term",
		"The SW will see the children every ten working days.":                    "every ten working days",
		"Supervise all contact until the LA tells you that you can stop.":         "until the LA tells you that you can stop",
		"Mr Obi to remain at his mother's until the police have made a decision.": "until the police have made a decision",
		"Mum to go by bus if possible, by 3 May 2025.":                            "by 3 May 2025",
		"SW to ring the GP by Friday if nobody has heard.":                        "by Friday",
		"Both parents will do the course at the next available date.":             "at the next available date",
		"HV to visit weekly.":                                                       "weekly",
		"HV to make weekly visits.":                                                 "weekly",
		"Ms Tully to hand in the keys by xxxx.":                                     "by xxxx",
		"Take Dolly to boxing. Cousin Manny, Thursdays.":                            "Thursdays",
		"Not mark Noah as late until transport starts (Miss Varga), straight away.": "straight away",
		"Tell the physio, at your next appointment, 19 November 2025.":              "19 November 2025",
		"Visits will continue every 10 working days, next on 5 June.":               "every 10 working days",
		"RP to ask for the dentist's letter ASAP.":                                  "ASAP",
		"Keep Adam's phone downstairs overnight, each Sunday.":                      "each Sunday",
		"PM to drop it off on next visit.":                                          "on next visit",
		"OT will speak to the teachers before half term.":                           "before half term",
		"GOL will write to Adam within a week.":                                     "within a week",
		"Within 24 hours of any incident Mum will ring EDT.":                        "Within 24 hours of any incident",
		"Mum to be open with workers.":                                              "none",
		"The cot will be put together before the new baby comes.":                   "before the new baby comes",
		"Dad will clear the room before the baby comes and tell the midwife.":       "before the baby comes",
		"Nan will have a key cut before the summer holidays, for the neighbour.":    "before the summer holidays",
		"Mum will ask her sister before she lets anyone move in.":                   "before she lets anyone move in",
		"School will share attendance every half term.":                             "every half term",
		"The nurse will ring on discharge.":                                         "on discharge",
		"Dad will ring straight after each visit.":                                  "straight after each visit",
		"The GP will write within the week.":                                        "within the week",
		"Dad to hold a spare key from this weekend.":                                "from this weekend",
		"The worker will ring (EO - with immediate effect)":                         "with immediate effect",
		"Mum to see her GP as soon as she can.":                                     "as soon as she can",
		"The police will ring on Friday about the lock.":                            "on Friday",
		"The course will be booked for May or June.":                                "none",
		"Mum to book the after school club.":                                        "none",
		"Dad to tell the court about the dog.":                                      "none",
		"Nan to keep the autumn coat.":                                              "none",
		"Dad will not drink in the 12 hours before he sees Ada.":                    "none",
		"Nobody will smoke in the car before the children get in.":                  "none",
		"Mum to ask what happened that week.":                                       "none",
		"School to plan the weekends with Dad.":                                     "none",
		"Network meeting to be arranged before the first core group.":               "before the first core group",
		"Swimming to be agreed by the next review.":                                 "by the next review",
		"A card to be decided with Mum each week.":                                  "each week",
		"Tom to see Kai, since Una \"always talks to Mum\".":                        "none",
		"Tom to see Kai and ask what “every night” means.":                          "none",
		"Tom to read \"The Visit\" with Kai every Friday.":                          "every Friday",
		"A sponsored place to be agreed.":                                           "none",
		"Swimming lessons, date to be agreed.":                                      "date to be agreed",
		"Swimming lessons, to be agreed.":                                           "to be agreed",
		"Letter to the landlord about the boiler.":                                  "none",
	} {
		r := readerOf(t, conferencePlan+"\n\n"+sentence+"\n")
		i := strings.LastIndex(r.Text, sentence)
		got := "none"
		if d := r.inSentence(doc.Span{Start: i, End: i + len(sentence)}); d != nil {
			got = r.Quote(d.Span)
		}
		if got != want {
			t.Errorf("%q: %q, want %q", sentence, got, want)
		}
	}
}

// The many ways in which plans say when without a day; of those that are no time,
// or one that nobody could miss, nothing is made up.
func TestTimesWithoutDays(t *testing.T) {
	for kind, all := range map[string][]string{
		"relative": {
			"within the week", "Within the fortnight", "within the month", "Within the term", "within a half-term", "within half a term",
			"for as long as this agreement lasts", "for as long as they live at Nan's", "for the duration of the assessment",
			"within the hour", "within 48hrs", "24hrs", "within 1/52", "in a fortnight", "for six weeks", "over the next six weeks",
			"before the new baby comes", "before Tia's first wage", "before he moves in", "before Mum starts work", "before bail ends",
			"before the placement ends", "before Mum and Dad move in", "once the keys are handed over", "when the baby is born",
			"in the week after it is filed", "the night before", "the day after the hearing", "straight after", "straight after the meeting",
			"as soon as Dad arrives", "the minute he wants a drink", "by the time the baby comes", "beforehand", "before then",
			"on discharge", "on the day of discharge", "after the birth", "at birth", "on return from leave", "on release", "on receipt of the report",
			"by Monday", "by next Friday", "this Friday", "next Tuesday", "first thing on Monday", "from tomorrow", "from this weekend",
			"September", "in September", "mid-March", "by March", "start of Jan", "Autumn term", "Summer 2025", "over the summer holidays",
			"in the spring term", "before the end of the financial year", "by the new school year", "at the end of the course", "by close of play",
			"pre-birth", "week 6", "weeks 1-6", "by week 6", "before next TAF", "by the strategy meeting", "before her hospital appointment",
		},
		"recurring": {
			"each half term", "Every half-term", "once a half term", "half-termly", "per week", "annually", "alternate weekends", "alternate Fridays",
			"Weekdays", "at weekends", "term time only", "during term time", "school nights", "mornings", "morning and night", "at bedtime",
			"every bedtime", "at mealtimes", "before school", "overnight", "at each contact", "before every visit", "after each session",
			"straight after each visit", "after any incident", "every core group session", "each quarter", "every 4 wks", "for every core group", "every 2 mths", "24 hours a day", "round the clock",
		},
		"vague": {
			"with immediate effect", "effective immediately", "starting now", "forthwith", "tonight", "tomorrow", "as soon as he can",
			"at a time that suits his shifts", "at a mutually convenient time",
			"within a few days", "over the next few weeks", "in the coming weeks", "in the new year", "Year 7", "as advised by the ward",
			"Trumpet", "Mr Obi", "before", "school", "on his own", "after that one", "in person", "by the office", "once", "each child", "week on week",
		},
	} {
		for _, words := range all {
			got, _, _ := strings.Cut(writeDeadline(readDeadline(t, conferencePlan, words, true)), " ")
			if got != kind {
				t.Errorf("%q is %s, want %s", words, got, kind)
			}
		}
	}
}

// Months and days of the week may have their Welsh names in a document of Wales, and
// nowhere else.
func TestWelshDays(t *testing.T) {
	const council = "# Care and Support Protection Plan\n\nCyngor Sir Ddinbych, Wales. Conference: 3 March 2025.\n"
	for words, want := range map[string]string{
		"dydd Mawrth 7 Hydref 2025": "date 2025-10-07", "erbyn 3 Mai 2025": "date 2025-05-03", "Medi 2025": "date 2025-09-30",
		"diwedd mis Ebrill": "date 2025-04-30", "1 Rhagfyr 2024": "date 2024-12-01", "Mai": "vague",
		"HYDREF 2025": "vague",
	} {
		if got := writeDeadline(readDeadline(t, council, words, true)); got != want {
			t.Errorf("%q is %s, want %s", words, got, want)
		}
	}
	if got := writeDeadline(readDeadline(t, conferencePlan, "Mai 3", true)); got != "vague" {
		t.Errorf("Mai in England is %s", got)
	}
}

// "Of today" counts from the day of the document.
func TestFromToday(t *testing.T) {
	const minutes = "# Core group minutes\n\nCore group held on 4 March 2025. Present: Mum.\n"
	for words, want := range map[string]string{
		"within ten days of today": "relative 2025-03-14", "within 5 working days of this meeting": "relative 2025-03-11",
		"within two weeks of the date of this meeting": "relative 2025-03-18", "within two weeks of the fair": "relative",
	} {
		if got := writeDeadline(readDeadline(t, minutes, words, false)); got != want {
			t.Errorf("%q is %s, want %s", words, got, want)
		}
	}
}

// A document whose days can only be month first is read so throughout.
func TestMonthFirst(t *testing.T) {
	american := "# Family Case Plan\n\nTallis County DFS. Removed on 01/13/2025. Plan date 04/10/2025.\n"
	for words, want := range map[string]string{
		"04/05/2025":     "date 2025-04-05",
		"April 18, 2025": "date 2025-04-18",
		"07/22/25":       "date 2025-07-22",
		"by May 1, 2025": "date 2025-05-01",
	} {
		if got := writeDeadline(readDeadline(t, american, words, true)); got != want {
			t.Errorf("%q is %s, want %s", words, got, want)
		}
	}
}

// Working days leave out the bank holidays of the nation; where it is not known
// none are counted.
func TestWorkingDays(t *testing.T) {
	day := func(y int, m time.Month, d int) Day { return Day{y, m, d} }
	for _, c := range []struct {
		from Day
		n    int
		of   Jurisdiction
		want string
	}{
		{day(2025, 4, 16), 1, England, "2025-04-17"},
		{day(2025, 4, 17), 1, England, "2025-04-22"}, // Good Friday, Easter Monday
		{day(2025, 4, 17), 1, Scotland, "2025-04-21"},
		{day(2025, 12, 24), 3, England, "2025-12-31"},
		{day(2025, 12, 31), 1, England, "2026-01-02"},
		{day(2025, 12, 31), 1, Scotland, "2026-01-05"},
		{day(2025, 8, 1), 1, Scotland, "2025-08-05"},
		{day(2025, 8, 22), 1, Wales, "2025-08-26"},
		{day(2025, 7, 11), 1, NorthernIreland, "2025-07-15"}, // the 12th was a Saturday
		{day(2025, 3, 14), 1, NorthernIreland, "2025-03-18"},
		{day(2025, 11, 28), 1, Scotland, "2025-12-02"}, // St Andrew's was a Sunday
		{day(2022, 9, 16), 1, England, "2022-09-20"},
		{day(2025, 2, 24), 15, England, "2025-03-17"},
		{day(2025, 2, 24), 5, US, "0000-00-00"},
		{day(2025, 2, 24), 5, NoJurisdiction, "0000-00-00"},
	} {
		if got := c.from.addWorkingDays(c.n, c.of).String(); got != c.want {
			t.Errorf("%d working days after %v in %s: %s, want %s", c.n, c.from, c.of, got, c.want)
		}
	}
}

func TestMonths(t *testing.T) {
	for _, c := range []struct {
		from Day
		n    int
		want string
	}{
		{Day{2025, 1, 31}, 1, "2025-02-28"},
		{Day{2024, 1, 31}, 1, "2024-02-29"},
		{Day{2025, 12, 5}, 3, "2026-03-05"},
		{Day{2025, 3, 5}, -3, "2024-12-05"},
	} {
		if got := c.from.addMonths(c.n).String(); got != c.want {
			t.Errorf("%d months after %v: %s, want %s", c.n, c.from, got, c.want)
		}
	}
}

// Of two columns of times that counts which says more; how often an action says for
// itself is known beside its cell.
func TestTwoTimes(t *testing.T) {
	for _, c := range []struct{ begin, due, words, deadline, often string }{
		{"3 March 2025", "", "Visit the home", "3 March 2025", ""},
		{"3 March 2025", "Ongoing", "Visit the home", "3 March 2025", ""},
		{"3 March 2025", "TBC", "Visit the home", "3 March 2025", ""},
		{"3 March 2025", "7 May 2025", "Visit the home", "7 May 2025", ""},
		{"3 March 2025", "Tue and Sat", "Visit the home", "Tue and Sat", ""},
		{"", "Ongoing", "Visit the home weekly", "Ongoing", "weekly"},
		{"TBC", "", "Visit the home", "TBC", ""},
		{"", "", "Visit the home every two weeks", "every two weeks", "every two weeks"},
		{"", "", "Visit the home by 3 March 2025", "by 3 March 2025", ""},
		{"", "", "Write about what was seen 3 March 2025", "", ""},
		{"", "", "Visit the home", "", ""},
	} {
		got := read(t, "# Child Protection Plan\n\n| Task | Who | Begin | Due |\n| --- | --- | --- | --- |\n| "+c.words+" | Social worker | "+c.begin+" | "+c.due+" |\n| Ring the clinic | Health visitor | 3 April 2025 | 4 May 2025 |\n")
		if len(got.Actions) != 2 {
			t.Fatalf("%+v: %d actions", c, len(got.Actions))
		}
		a, words := got.Actions[0], ""
		if a.Deadline != nil {
			words = got.d.Quote(a.Deadline.Span)
		}
		if words != c.deadline || got.d.Quote(a.Often) != c.often {
			t.Errorf("%+v: deadline %q, often %q", c, words, got.d.Quote(a.Often))
		}
	}
}

// The time of a condition is not the time of what is to be done then.
func TestTimeOfCondition(t *testing.T) {
	for sentence, want := range map[string]string{
		"A letter to go to the landlord, to be chased if there is no reply in 14 days.": "",
		"Ada to ring Tom Reyes if Ben is not back by 3 May 2025.":                       "",
		"Ada to ring Tom Reyes by 3 May 2025 if Ben is not back.":                       "by 3 May 2025",
		"Ada to go by bus if the car is sold, by 3 May 2025.":                           "by 3 May 2025",
		"Ada to see the GP if possible by 3 May 2025.":                                  "by 3 May 2025",
	} {
		got := read(t, household+"\n## Plan\n\n- "+sentence+"\n")
		if len(got.Actions) != 1 {
			t.Errorf("%s: %q", sentence, got.lines())
			continue
		}
		words := ""
		if d := got.Actions[0].Deadline; d != nil {
			words = got.d.Quote(d.Span)
		}
		if words != want {
			t.Errorf("%s: %q, want %q", sentence, words, want)
		}
	}
}
