package plan

import (
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Missing is a part that the document does not have anywhere: not under a heading
// of its own and not in its sentences.
type Missing struct {
	Section SectionKind
	// Owed says that documents of its kind must have the part; of others it would
	// be good.
	Owed bool
	// At is the heading over which nothing stands, or the top of the document.
	At doc.Span
}

// owed are the parts that documents of a kind must have, from what parents asked
// and what councils' procedures say of plans, records and reports. An agreement
// tells what is to be done and until when; a record of a meeting what was heard.
var owed = map[Kind][]SectionKind{
	ChildProtectionPlan:     allParts,
	OutlinePlan:             allParts,
	ChildInNeedPlan:         {ParentsViews, ChildsViews, Strengths, Contingency, ReviewDate},
	EarlyHelpPlan:           {ParentsViews, ChildsViews, Strengths, ReviewDate},
	ChildsPlan:              allParts,
	CareAndSupportPlan:      allParts,
	ConferenceReport:        {LevelOfRisk, ParentsViews, ChildsViews, Strengths},
	ConferenceMinutes:       {LevelOfRisk, ParentsViews, ChildsViews, Strengths, Contingency, ReviewDate},
	Assessment:              {LevelOfRisk, ParentsViews, ChildsViews, Strengths},
	CoreGroupMinutes:        {ParentsViews, ChildsViews, Strengths, ReviewDate},
	WrittenAgreement:        {ParentsViews, Consequences, ReviewDate},
	SafetyPlan:              {ParentsViews, Contingency, ReviewDate},
	EnquiryRecord:           {LevelOfRisk, ParentsViews, ChildsViews, Strengths},
	LetterBeforeProceedings: {Strengths, Consequences},
	Letter:                  {},
}

// allParts are those that a plan must have.
var allParts = []SectionKind{LevelOfRisk, ParentsViews, ChildsViews, Strengths, Consequences, Contingency, ReviewDate}

// readMissing finds the parts that the document lacks. Of a document that is no
// plan and no record nothing is expected.
func (r *reader) readMissing(p *Plan) []Missing {
	must, known := owed[p.Kind]
	if !known {
		return nil
	}
	follows := r.saysWhatFollows(p)
	has := map[SectionKind]bool{
		LevelOfRisk: len(p.Risk.Spans) > 0 || r.says(scaled), ParentsViews: len(p.ParentsViews) > 0, ChildsViews: len(p.ChildsViews) > 0 || r.says(tooYoung),
		Strengths: len(p.Strengths) > 0, Consequences: follows, Contingency: follows, ReviewDate: r.saysWhenReviewed(),
	}
	var missing []Missing
	for _, part := range allParts {
		if has[part] {
			continue
		}
		m := Missing{Section: part, At: r.headOf(part)}
		for _, k := range must {
			m.Owed = m.Owed || k == part
		}
		m.Owed = m.Owed && !(part == ChildsViews && r.unborn())
		missing = append(missing, m)
	}
	return missing
}

var (
	// scaled is the key to a scale of how safe things are.
	scaled = regexp.MustCompile(`(?i)\b(?:0|zero|nought)\s(?:=|means|is|stands for)\s[^.]{3,120}\b(?:10|ten)\s(?:=|means|is|stands for)\s`)
	// tooYoung says that a child cannot be asked yet.
	tooYoung = regexp.MustCompile(`(?i)\b(?:too (?:young|small|little)|not (?:yet )?old enough) to (?:say|tell|speak|talk|give|share|express|be asked)\b|\bpre-?verbal\b`)
)

// says reports whether a sentence or line of the document says something.
func (r *reader) says(what *regexp.Regexp) bool {
	return slices.ContainsFunc(r.leaves, func(l leaf) bool { return what.MatchString(l.text) })
}

// headOf is the heading of a part, or the first words of the document.
func (r *reader) headOf(part SectionKind) doc.Span {
	for _, s := range r.sections {
		if s.Kind == part {
			return s.Title
		}
	}
	switch {
	case len(r.sections) > 0:
		return r.sections[0].Title
	case len(r.leaves) > 0:
		return r.leaves[0].Span
	}
	return doc.Span{}
}

// unborn reports whether the plan is for a child who is still to be born, and for no
// other.
func (r *reader) unborn() bool {
	const top = 12 // blocks
	toCome := slices.ContainsFunc(r.leaves[:min(top, len(r.leaves))], func(l leaf) bool { return stillUnborn.MatchString(l.text) })
	return toCome && !slices.ContainsFunc(r.people.list, func(q Person) bool { return q.Kind == Child && startsCapital(q.Name) && !ofUnborn.MatchString(q.Name) })
}

var (
	// stillUnborn tells that a child is still to be born.
	stillUnborn = regexp.MustCompile(`(?i)\bunborn\b|\bbaby(?: is)? due\b|\bpre-?birth\b|\bEDD\b`)
	// ofUnborn is in how such a child is called.
	ofUnborn = regexp.MustCompile(`(?i)\b(?:unborn|baby|UBB)\b`)
)

// toBeAgreed is a part for what follows that holds nothing yet.
var toBeAgreed = regexp.MustCompile(`(?i)\bto be (?:agreed|confirmed|completed|discussed|decided|added)\b|\btb[ca]\b`)

// saysWhatFollows reports whether the document says what happens if things are
// not done or go wrong.
func (r *reader) saysWhatFollows(p *Plan) bool {
	for _, s := range p.Consequences {
		if !toBeAgreed.MatchString(s.Of(r.Text)) {
			return true
		}
	}
	for i := range p.Actions {
		if !p.Actions[i].Consequence.Empty() {
			return true
		}
	}
	return false
}

var (
	// meets is what a day is of on which people look at the plan.
	meets = regexp.MustCompile(`(?i)\b(?:review\w*|RCPC|core groups?|CG|ICPC|CPPM|conference|meetings?|hearing|look(?:ed|s)? at (?:this plan|the plan|this|it)(?: again)?|meet (?:again|to (?:look|see|talk|go through))|panel)\b`)
	// reviewed says after what time they do.
	reviewed = regexp.MustCompile(`(?i)\breview(?:ed|s)?\b.{0,60}\b(?:in|within|after|every|each|once a|at least)\s(?:\w+\s){0,3}(?:day|week|month|term)s?\b|\b(?:weekly|monthly|fortnightly|termly) reviews?\b|\breviewed (?:weekly|monthly|fortnightly|termly)\b`)
)

// behind is what stands behind a day: in its sentence, or in the cell beside one that
// holds nothing else.
func (r *reader) behind(s doc.Span) string {
	const near = 60 // bytes
	l := r.leafAt(s.Start)
	if l == nil {
		return ""
	}
	if rest := strings.TrimSpace(r.Text[s.End:l.Span.End]); rest != "" || l.table == nil {
		rest, _, _ = strings.Cut(rest, ".")
		return rest[:min(len(rest), near)]
	}
	t := r.tableOf(l.table)
	c := t.cellAt(l.Span)
	if c == nil || c.Col+1 >= t.block.Cols {
		return ""
	}
	return t.text(c.Row, c.Col+1)
}

// saysWhenReviewed reports whether the document names a day on which people look
// at it again, or after what time they do.
func (r *reader) saysWhenReviewed() bool {
	for _, d := range r.dates {
		if !d.Birth && (meets.MatchString(d.What.Of(r.Text)) || meets.MatchString(r.behind(d.Span))) && !d.Day.Time().Before(r.calendar.around.Time()) {
			return true
		}
	}
	for _, s := range r.Sentences {
		if text := s.Span.Of(r.Text); strings.Contains(text, "eview") && reviewed.MatchString(text) {
			return true
		}
	}
	return false
}
