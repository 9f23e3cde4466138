package plan

import (
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Inconsistency is two places that cannot both be right.
type Inconsistency struct {
	Kind    ConflictKind
	Message string // for the author
	A, B    Side   // B is the one that the other speaks against
	// Weekday says that a day of the week does not fit its date; A is where else
	// the document names that day, or the same place.
	Weekday bool
}

// Side is one of the two places.
type Side struct {
	Span  doc.Span // the words that do not agree
	Shown doc.Span // with those around that show of what they are
}

// ConflictKind says what does not agree.
type ConflictKind string

// The kinds, as the contract names them.
const (
	DateConflict   ConflictKind = "date"
	NameConflict   ConflictKind = "name"
	AgeConflict    ConflictKind = "age"
	NumberConflict ConflictKind = "number"
	Contradiction  ConflictKind = "contradiction"
	OtherFamily    ConflictKind = "other_family"
)

// readInconsistencies finds what does not agree. It accuses, so that each part
// reports only what leaves little doubt.
func (r *reader) readInconsistencies(about subjectList) []Inconsistency {
	if !r.aboutFamily() {
		return nil
	}
	births := r.readBirthFacts()
	names := r.readSpellings()
	events := r.eventConflicts()
	claims := r.claims(about)
	all := slices.Concat(
		birthConflicts(births), r.dueConflicts(), events, r.occasionConflicts(events), r.monthConflicts(), r.aloneConflicts(), r.storyConflicts(), r.weekdayConflicts(),
		r.ageConflicts(births), names, r.numberConflicts(births), r.contradictions(about), r.polarityConflicts(claims), r.detailConflicts(about), r.attributeConflicts(about),
		r.presenceConflicts(), r.weekConflicts(), r.repeatedActionConflicts(), r.otherFamily(births, names),
	)
	all = onlyOnce(all)
	slices.SortStableFunc(all, func(a, b Inconsistency) int { return a.B.Span.Start - b.B.Span.Start })
	return all
}

// onlyOnce leaves out what two of the parts report of the same two places.
func onlyOnce(all []Inconsistency) []Inconsistency {
	var kept []Inconsistency
	for _, x := range all {
		if x.Kind == OtherFamily || x.Kind == NameConflict || !slices.ContainsFunc(kept, func(k Inconsistency) bool {
			return (k.A.Shown.Overlaps(x.A.Shown) && k.B.Shown.Overlaps(x.B.Shown) || k.A.Shown.Overlaps(x.B.Shown) && k.B.Shown.Overlaps(x.A.Shown)) && (k.Kind == Contradiction || x.Kind == Contradiction || k.Kind == x.Kind && k.Kind == NumberConflict)
		}) {
			kept = append(kept, x)
		}
	}
	return kept
}

// sideOf is a place with the words around it.
func (r *reader) sideOf(s doc.Span) Side { return Side{Span: s, Shown: r.around60(s)} }

// around60 is the sentence of some words, or where it is long the words next to
// them.
func (r *reader) around60(s doc.Span) doc.Span {
	const most, before, behind = 140, 40, 80 // bytes
	whole := s
	if i, ok := r.sentenceAt(s.Start); ok {
		whole = r.Sentences[i].Span.Cover(s)
	} else if l := r.leafAt(s.Start); l != nil {
		whole = l.Span.Cover(s)
	}
	if whole.Len() <= most {
		return whole
	}
	cut := doc.Span{Start: max(whole.Start, s.Start-before), End: min(whole.End, s.End+behind)}
	if i := strings.IndexAny(r.Text[cut.Start:s.Start], " \n\t"); cut.Start > whole.Start {
		cut.Start = max(cut.Start, min(s.Start, cut.Start+i+1))
	}
	if i := strings.LastIndexAny(r.Text[s.End:cut.End], " \n\t"); cut.End < whole.End && i >= 0 {
		cut.End = s.End + i
	}
	return cut
}

// sentenceAt is the sentence that holds a byte of the text.
func (r *reader) sentenceAt(at int) (int, bool) {
	i, _ := slices.BinarySearchFunc(r.Sentences, at, func(s doc.Sentence, at int) int {
		if s.Span.End <= at {
			return -1
		}
		return 1
	})
	return i, i < len(r.Sentences) && r.Sentences[i].Span.Start <= at
}
