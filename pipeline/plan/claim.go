package plan

import (
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// claim is what a sentence says in the document's own words of how things are or were:
// no duty, no aim, no view of the family, nothing that hangs on a condition.
type claim struct {
	span    doc.Span // of the part of the sentence
	text    string
	about   string   // whom the sentence is about, as far as that is known
	named   []string // who is named in the part, by their given names
	known   []string // who is named in the sentence
	chapter int      // the section in which it stands
	listed  bool     // it stands in a table
}

var (
	// dutyOrWish makes words a duty, a plan, a wish or a possibility.
	dutyOrWish = regexp.MustCompile(`(?i)\b(?:must|will|shall|should|could|may|might|can|cannot|needs?\sto|ha(?:s|ve)\sto|(?:is|are)\sto|to\sbe|please|wants?|would|wish(?:es)?|hopes?|plans?\sto|agree[sd]?\s(?:to|not)|aims?|goal|target|expect(?:s|ed)?|unless|whether|if|likely|risk\sof|let\sus|make\ssure|ensure)\b|n['’]t\slet\b|['’]ll\b|\?`)
	// toldOf says that a sentence gives what somebody holds or says.
	toldOf = regexp.MustCompile(`(?i)\b(?:says?|said|states?|stated|told|tells|thinks?|thought|feels?|felt|believes?|claims?|claimed|insists?|maintains?|reckons?|according\sto|in\s(?:his|her|their)\sview|alleged(?:ly)?|reportedly|apparently|accus\p{L}+|complain\p{L}*|disagree\p{L}*|disput\p{L}+|den(?:y|ies|ied)|admits?|admitted)\b`)
	// partEnd parts a sentence where somebody or something else may begin.
	partEnd = regexp.MustCompile(`;\s|:\s|,\s(?:and|but|so|which|who|where|while|although|because|as)\s|\s(?:but|because|while|although|whereas|so\sthat|and)\s|,\s`)
	// otherTimes puts words in a time that has gone, or one of several.
	otherTimes = regexp.MustCompile(`(?i)\b(?:used\sto|last\s(?:year|time|week|month|term|summer|winter|spring|autumn)|previous(?:ly)?|formerly|former|earlier|before|in\s(?:19|20)\d\d|until|till|when|whenever|once|at\sfirst|then|ago|as\sa\s(?:child|baby|girl|boy)|had|since|no\slonger|not\sany\smore|any\smore|at\sthe\stime|at\sthat\stime|during|after|sometimes|some\s(?:days|weeks|nights)|often|usually|mostly|most\s(?:days|weeks|nights)|occasionally|in\s(?:` + monthNames + `)|from\s(?:\d|next|the)|next|soon|changed?|moved|instead|originally|at\sthe\sweekend|weekends?|holidays?)\b`)
)

// claims are those of the document, in its order.
func (r *reader) claims(about subjectList) []claim {
	const most, longest = 1500, 260 // sentences, and bytes of one
	var all []claim
	for _, s := range r.Sentences {
		if len(all) > most || s.Block == doc.Heading || s.Block == doc.Furniture || s.Span.Len() > longest {
			continue
		}
		text := s.Span.Of(r.Text)
		if dutyOrWish.MatchString(text) || toldOf.MatchString(text) || strings.ContainsAny(text, "“\"") || r.doubted(s.Span) {
			continue
		}
		l := r.leafAt(s.Span.Start)
		if l == nil || r.ofViews(l) || r.inChronology(l) || r.isAction(s.Span) && (l.table != nil || !donePart.MatchString(text)) {
			continue
		}
		who, known := r.familyMember(about.at(s.Span)), r.givenIn(text)
		for _, part := range partsOf(s.Span, text) {
			words := part.Of(r.Text)
			all = append(all, claim{part, words, who, r.givenIn(words), known, l.section, l.table != nil})
		}
	}
	return all
}

// partsOf are the parts of a sentence that may each say something.
func partsOf(s doc.Span, text string) []doc.Span {
	var all []doc.Span
	from := 0
	for _, m := range append(partEnd.FindAllStringIndex(text, -1), []int{len(text), len(text)}) {
		if part := (doc.Span{Start: from, End: m[0]}); part.Len() > 0 {
			all = append(all, part.Shift(s.Start))
		}
		from = m[1]
	}
	return all
}

// ofViews reports whether a leaf stands where views, aims, rules or what would follow
// are told, and not how things are.
func (r *reader) ofViews(l *leaf) bool {
	if l.section < 0 {
		return false
	}
	return slices.Contains([]SectionKind{ParentsViews, ChildsViews, Consequences, Contingency, Outcomes, AskingForHelp}, r.sections[l.section].Kind)
}

// givenIn are the given names, in the text, of people of the document, each once.
func (r *reader) givenIn(text string) []string {
	var all []string
	for _, w := range capitalWord.FindAllString(text, -1) {
		name := strings.ToLower(w)
		if q := r.people.resolve(w); q != nil {
			name = strings.ToLower(givenName(q.Name))
		} else if isNoName(w) || isWord(w) {
			continue
		}
		if !slices.Contains(all, name) {
			all = append(all, name)
		}
	}
	return all
}

// familyMember is whom a sentence is about where that is somebody of the family, by the given
// name if there is one: what a worker has done is about the thing done.
func (r *reader) familyMember(who string) string {
	if q := r.people.resolve(who); q != nil {
		if q.Kind == Child || q.Kind == Parent || q.Kind == Family {
			return strings.ToLower(givenName(q.Name))
		}
		return ""
	}
	if ro, ok := roleOf(who); ok && (ro.kind == Parent || ro.kind == Family) {
		return ro.name
	}
	return ""
}

// sameSubject reports whether two claims are about the same: both name somebody alike
// in their sentences, or the document tells that it is the same person.
func (c *claim) sameSubject(d *claim) bool {
	if len(c.named) > 0 && len(d.named) > 0 {
		return slices.Equal(c.named, d.named) || c.named[0] == d.named[0] || within(c.named, d.named) || within(d.named, c.named)
	}
	if c.about != "" && d.about != "" {
		return c.about == d.about
	}
	return c.ofNobody() || d.ofNobody()
}

// ofNobody reports whether a claim is about a thing, whoever does it.
func (c *claim) ofNobody() bool { return c.about == "" && len(c.known) == 0 }

// within reports whether all of some names are among others.
func within(some, others []string) bool {
	return !slices.ContainsFunc(some, func(n string) bool { return !slices.Contains(others, n) })
}
