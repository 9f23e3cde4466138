package plan

import (
	"cmp"
	"fmt"
	"maps"
	"regexp"
	"slices"

	"github.com/plainwords/plainwords/glossary"
	"github.com/plainwords/plainwords/pipeline/doc"
)

// Timescale is a step of the process with the time that it may take and took.
type Timescale struct {
	Rule     string // as glossary/timescales.yaml calls it; OwnRule where the document states it
	Limit    string // in words: "15 working days"
	From, To Moment
	Taken    string // in words
	// Met is nil where it cannot be told, and Unclear says why then.
	Met     *bool
	Unclear string
	Source  string // who sets the limit
	// Sure is false where the number is not confirmed.
	Sure bool
	// Stated are the words in which the document sets the limit; empty where
	// another does.
	Stated doc.Span
}

// Moment is an event with its day and the words that name it.
type Moment struct {
	Event Event
	Day   Day
	Span  doc.Span
}

// Local are the numbers that a local partnership sets; 0 leaves the nation's, or
// none where the nation has none.
type Local struct {
	InitialConferenceWorkingDays int
	AssessmentWorkingDays        int
	FirstCoreGroupWorkingDays    int
	CoreGroupsWeeks              int // from one core group to the next
	FirstReviewMonths            int
	LaterReviewMonths            int
	ReportWorkingDays            int // how long before a conference parents have the report
	VisitsWorkingDays            int // from one visit to the next
}

// The rules. Their names are those of glossary/timescales.yaml.
const (
	ruleInitial     = "initial-conference"
	ruleAssessment  = "assessment"
	ruleFirstGroup  = "first-core-group"
	ruleGroups      = "core-groups"
	ruleFirstReview = "first-review"
	ruleLaterReview = "later-review"
	ruleReport      = "report-before-conference"
	ruleVisits      = "visits"
	// OwnRule is a time that the document itself states.
	OwnRule = "own-rule"
)

const localSource = "your settings (timescales)"

// localLimits are the limits that the settings give, by rule.
func (l Local) limits() map[string]limit {
	all := map[string]limit{
		ruleInitial:     {n: l.InitialConferenceWorkingDays, unit: workingDays},
		ruleAssessment:  {n: l.AssessmentWorkingDays, unit: workingDays},
		ruleFirstGroup:  {n: l.FirstCoreGroupWorkingDays, unit: workingDays},
		ruleGroups:      {n: l.CoreGroupsWeeks, unit: weeks},
		ruleFirstReview: {n: l.FirstReviewMonths, unit: months},
		ruleLaterReview: {n: l.LaterReviewMonths, unit: months},
		ruleReport:      {n: l.ReportWorkingDays, unit: workingDays},
		ruleVisits:      {n: l.VisitsWorkingDays, unit: workingDays},
	}
	for rule, lim := range all {
		if lim.n == 0 {
			delete(all, rule)
			continue
		}
		lim.source, lim.sure = localSource, true
		all[rule] = lim
	}
	return all
}

// limitsOf are the limits of a nation with the local ones in their place.
func limitsOf(of Jurisdiction, local Local) map[string]limit {
	all := map[string]limit{}
	for _, s := range glossary.Timescales() {
		if s.Nation == of.Nation() {
			all[s.Rule] = limit{s.Limit, unit(s.Unit), s.Edition, s.Sure}
		}
	}
	maps.Copy(all, local.limits())
	return all
}

// readTimescales measures each step of which both days are known.
func (r *reader) readTimescales(local Local) []Timescale {
	var all []Timescale
	limits := r.ownLimits()
	maps.Copy(limits, limitsOf(r.jurisdiction, local))
	for _, rule := range []string{ruleInitial, ruleAssessment, ruleFirstGroup, ruleGroups, ruleFirstReview, ruleLaterReview, ruleReport, ruleVisits} {
		lim, ok := limits[rule]
		if !ok {
			continue
		}
		for _, p := range r.pairsOf(rule, lim) {
			if s, ok := r.measure(rule, lim, p); ok {
				all = append(all, s)
			}
		}
	}
	return append(all, r.readOwnRules()...)
}

// pair is a step: two days, and why it cannot be told whether they belong
// together, if it cannot.
type pair struct {
	from, to Date
	unclear  string
}

// pairsOf finds the steps that a rule is about.
func (r *reader) pairsOf(rule string, lim limit) []pair {
	initial := r.meetings(InitialConference)
	switch rule {
	case ruleInitial:
		if len(initial) > 0 {
			return r.beforeInitial(initial[0])
		}
	case ruleAssessment:
		return r.assessmentPairs()
	case ruleFirstGroup:
		if len(initial) > 0 {
			return r.firstGroup(initial[0], lim)
		}
	case ruleGroups:
		return r.groupPairs()
	case ruleFirstReview:
		if len(initial) > 0 {
			return r.firstReview(initial[0], lim)
		}
	case ruleLaterReview:
		return r.laterReviews()
	case ruleReport:
		return r.reportPairs()
	case ruleVisits:
		return slices.DeleteFunc(neighbours(r.meetings(Visit)), func(p pair) bool { return !p.to.Listed })
	}
	return nil
}

// measure counts how long a step took. Steps that go backwards are no steps.
func (r *reader) measure(rule string, lim limit, p pair) (Timescale, bool) {
	s := Timescale{
		Rule: rule, Limit: lim.String(), From: momentOf(p.from), To: momentOf(p.to), Source: lim.source, Sure: lim.sure, Unclear: p.unclear,
	}
	var met, ok bool
	if rule == ruleReport {
		s.Taken, met, ok = lim.ahead(p.from.Day, p.to.Day, r.jurisdiction)
	} else {
		s.Taken, met, ok = lim.within(p.from.Day, p.to.Day, r.jurisdiction)
	}
	if p.unclear == "" {
		s.Met = &met
	}
	return s, ok
}

func momentOf(d Date) Moment { return Moment{d.Event, d.Day, d.Shown} }

// meetings are the days of an event in their order, each once.
func (r *reader) meetings(e Event) []Date {
	var all []Date
	for _, d := range r.dates {
		if d.Event != e || d.Day.IsZero() {
			continue
		}
		i := slices.IndexFunc(all, func(o Date) bool { return o.Day == d.Day })
		if i < 0 {
			all = append(all, d)
			continue
		}
		all[i].Order = max(all[i].Order, d.Order)
		all[i].Next = all[i].Next && d.Next
	}
	slices.SortStableFunc(all, func(a, b Date) int { return a.Day.compare(b.Day) })
	return all
}

// lastBefore pairs a day with the last of others that is not after it, and not
// more than a year before.
func lastBefore(all []Date, to Date) []pair {
	var found []pair
	for _, from := range all {
		if from.Day.compare(to.Day) <= 0 && to.Day.compare(from.Day.addMonths(12)) <= 0 {
			found = []pair{{from: from, to: to}}
		}
	}
	return found
}

// beforeInitial pairs the initial conference with the strategy discussion or, where none is
// told, with what else begins the process: in Scotland the concern, in Northern Ireland the
// referral.
func (r *reader) beforeInitial(conference Date) []pair {
	from := r.meetings(Strategy)
	if begins := map[Jurisdiction]Event{Scotland: Concern, NorthernIreland: Referral}[r.jurisdiction]; len(from) == 0 && begins != "" {
		from = r.meetings(begins)
	}
	return lastBefore(from, conference)
}

// neighbours pairs each day with the next one.
func neighbours(all []Date) []pair {
	var found []pair
	for i := 1; i < len(all); i++ {
		found = append(found, pair{from: all[i-1], to: all[i]})
	}
	return found
}

// assessmentPairs pairs the end of the assessment with what began it: the
// referral, in Wales the enquiries.
func (r *reader) assessmentPairs() []pair {
	done := r.meetings(AssessmentDone)
	if len(done) == 0 {
		return nil
	}
	from := r.meetings(Referral)
	if r.jurisdiction == NorthernIreland && !initialAssessment.MatchString(done[0].Shown.Of(r.Text)) {
		return nil // there the limit is that of the initial assessment only
	}
	if r.jurisdiction == Wales {
		from = slices.Concat(r.meetings(EnquiryStart), r.meetings(Strategy))
		slices.SortStableFunc(from, func(a, b Date) int { return a.Day.compare(b.Day) })
		from = from[:min(len(from), 1)]
	}
	return lastBefore(from, done[0])
}

var initialAssessment = regexp.MustCompile(`(?i)\binitial\b`)

// firstGroup pairs the conference with the first core group after it. One that
// nobody calls the first may be a later one.
func (r *reader) firstGroup(conference Date, lim limit) []pair {
	var first *Date
	groups := r.meetings(CoreGroup)
	for i := range groups {
		g := &groups[i]
		if g.Day.compare(conference.Day) >= 0 && (first == nil || g.Order == 1 && first.Order != 1) {
			first = g
		}
	}
	if first == nil || first.Order > 1 {
		return nil
	}
	p := pair{from: conference, to: *first}
	_, met, _ := lim.within(conference.Day, first.Day, r.jurisdiction)
	const near = 2 // months in which a core group may be the first
	switch {
	case met || first.Order == 1 || !first.Next && r.atInitial() || r.leadsGroups(*first):
	case first.Day.compare(conference.Day.addMonths(near)) > 0:
		return nil
	default:
		p.unclear = "it is not said whether this was the first core group"
	}
	return []pair{p}
}

// leadsGroups reports whether the day of a core group is the first on a list that is said to
// be of all of them: "Core groups so far: 26 February, 26 March".
func (r *reader) leadsGroups(d Date) bool {
	i := slices.IndexFunc(r.dates, func(o Date) bool { return o.Span == d.Span })
	listed := i >= 0 && i+1 < len(r.dates) && r.dates[i+1].Listed && r.dates[i+1].Day.compare(d.Day) > 0
	return listed && allGroups.MatchString(d.Shown.Of(r.Text))
}

// allGroups says that a list holds all core groups that there were.
var allGroups = regexp.MustCompile(`(?i)\b(?:so\sfar|to\sdate|all|until\snow|up\sto\snow)\b`)

// atInitial reports whether the document comes from an initial conference, so
// that the meetings that it names are the first.
func (r *reader) atInitial() bool {
	head := r.head()
	return r.kind == OutlinePlan || r.kind == EnquiryRecord || ofInitial.MatchString(head) && !ofReview.MatchString(head)
}

// groupPairs pairs core groups that follow each other: by their numbers, on one
// list, or the next one after that of the document.
func (r *reader) groupPairs() []pair {
	groups := r.meetings(CoreGroup)
	written := r.writtenOn()
	return slices.DeleteFunc(neighbours(groups), func(p pair) bool {
		numbered := p.from.Order > 0 && p.to.Order == p.from.Order+1
		onList := p.to.Listed
		next := p.to.Next && !written.IsZero() && gap(p.from.Day, written) <= week
		return !numbered && !onList && !next
	})
}

// firstReview pairs the conference with the first review after it. A review
// that comes late and is not called the first may be a later one.
func (r *reader) firstReview(conference Date, lim limit) []pair {
	var first *Date
	reviews := r.meetings(ReviewConference)
	for i := range reviews {
		if reviews[i].Day.compare(conference.Day) > 0 {
			first = &reviews[i]
			break
		}
	}
	if first == nil || first.Order > 1 {
		return nil
	}
	p := pair{from: conference, to: *first}
	due := lim.last(conference.Day, r.jurisdiction)
	const doubt, later = 2, 6 // months over the limit
	switch {
	case first.Order == 1 || first.Day.compare(due) <= 0:
	case first.Day.compare(due.addMonths(later)) > 0:
		return nil
	case first.Next && first.Day.compare(due.addMonths(doubt)) > 0:
		p.unclear = "it is not said whether this is the first review"
	}
	return []pair{p}
}

// laterReviews pairs reviews that follow each other. Between two that lie more
// than a year apart another one is likely.
func (r *reader) laterReviews() []pair {
	protection := slices.Contains(ofProtection, r.kind)
	return slices.DeleteFunc(neighbours(r.meetings(ReviewConference)), func(p pair) bool {
		if !protection && !namesConference.MatchString(p.from.Shown.Of(r.Text)+" "+p.to.Shown.Of(r.Text)) {
			return true // a review of something else
		}
		if daysBetween(p.from.Day, p.to.Day) <= once[ReviewConference].near {
			return true // one review with two days
		}
		if r.occasionOwner(r.wordsBefore(&p.from)) != r.occasionOwner(r.wordsBefore(&p.to)) {
			return true // the reviews of two children
		}
		numbered := p.from.Order > 0 && p.to.Order > 0
		return numbered && p.to.Order != p.from.Order+1 || p.to.Day.compare(p.from.Day.addMonths(12)) > 0
	})
}

var namesConference = regexp.MustCompile(`(?i)conference|\bRCPC`)

// ofProtection are the kinds of documents of which reviews are review
// conferences.
var ofProtection = []Kind{
	ChildProtectionPlan, OutlinePlan, ChildsPlan, CareAndSupportPlan, ConferenceReport, ConferenceMinutes, CoreGroupMinutes, EnquiryRecord,
}

// reportPairs pairs the day when parents had a report with the next conference.
func (r *reader) reportPairs() []pair {
	var found []pair
	conferences := slices.Concat(r.meetings(InitialConference), r.meetings(ReviewConference), r.meetings(SomeConference))
	slices.SortStableFunc(conferences, func(a, b Date) int { return a.Day.compare(b.Day) })
	for _, report := range r.meetings(ReportShared) {
		for _, c := range conferences {
			if c.Day.compare(report.Day) >= 0 {
				found = append(found, pair{from: report, to: c})
				break
			}
		}
	}
	return found
}

// compare puts days in their order.
func (d Day) compare(o Day) int {
	return cmp.Or(cmp.Compare(d.Year, o.Year), cmp.Compare(d.Month, o.Month), cmp.Compare(d.Day, o.Day))
}

// in writes a number of things: "1 working day", "3 months".
func in(n int, one string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %ss", n, one)
}
