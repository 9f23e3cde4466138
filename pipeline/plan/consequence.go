package plan

import (
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

var (
	// ifNot begins a sentence, or its main part, about what follows where a thing is
	// not done or happens again.
	ifNot = regexp.MustCompile(`(?i)^(?:[^,;]{2,40},\s)?(?:if|should|unless|in the event|where|failing|any)\b`)
	// follows says what somebody will or may do then.
	follows = regexp.MustCompile(`(?i)\b(?:will|may|could|would|might|must|shall)\b.*\b(?:meet|meeting|conference|strategy|legal|lawyer|solicitor|court|proceedings|PLO|police|removed?|removing|consider(?:ed)?|ring|call(?:ed)?|contact(?:ed)?|report(?:ed)?|discuss|apply|file|issue|seek|hold|convene|review|register|take over|stop(?:ped)?|pay|chase|ask|file)\b`)
	// failing begins a sentence about what is not done, without an "if": "A missed
	// screen", "Failure to attend", "Any further breach".
	failing = regexp.MustCompile(`(?i)^(?:(?:any|an?|each|every|further|continued|repeated|persistent|one|two|three|\d+)\s(?:(?:more|other|further|single|second|third)\s)?(?:(?:[\p{L}\d-]+\s)?(?:breach(?:es)?|failures?|refusals?|absences?|relapses?|non-?(?:attendance|compliance|engagement|co-?operation)|positive (?:tests?|screens?|samples?))|missed\s[\p{L}\d-]+)|(?:failure|failing|refusal|refusing|breach(?:es|ing)?|missing|missed|non-?(?:attendance|compliance|engagement|co-?operation)|lack of (?:engagement|co-?operation|attendance)|not (?:attending|engaging|keeping|complying|doing|taking|turning up|allowing))|otherwise|or else)\b`)
	// orElse parts a duty from what follows where it is not done: "…, otherwise the
	// council will apply to the court".
	orElse = regexp.MustCompile(`(?i)[,;.–—-]\s(?:otherwise|or else|failing (?:which|this|that)|if not|or (?:the (?:council|LA|local authority|department|case)|we|social care|children['’]s services))\b.*\b(?:will|may|could|would|must|shall)\b`)
	// comesOf says what comes of it.
	comesOf = regexp.MustCompile(`(?i)\b(?:will|may|could|would|might|must|shall)\b|\b(?:leads?|results?) (?:to|in)\b|\bmeans? (?:that|you|we|the)\b|\b(?:is|are) (?:counted|treated|seen|viewed|regarded|recorded|reported)\b|\bgoe?s? back\b`)
	// threat says as what a thing will be held against somebody: "will be seen as a
	// failure to protect".
	threat = regexp.MustCompile(`(?i)\b(?:will|may|would|could|shall)\s(?:\w+\s)?(?:be\s(?:\w+ly\s)?(?:seen|viewed|treated|regarded|recorded|taken|interpreted|counted|understood)\sas|(?:view|see|treat|regard|interpret|take|count|understand)\s(?:this|that|it|such|any|these|those)\s(?:\w+\s){0,3}as)\s(?:an?\s)?(?:[\p{L}\d-]+\s){0,2}(?:fail\w*|breach\w*|refus\w*|non-?\w+|not|lack\w*|unwilling\w*|missed|positive|withdraw\w*|neglect\w*|harm\w*|abuse|disguised|obstruct\w*)\b`)
)

// isThreat looks for "as" first, which spares nearly all sentences the search.
func isThreat(text string) bool { return strings.Contains(text, " as ") && threat.MatchString(text) }

// tellsConsequence reports whether a sentence says what follows where a thing is
// not done or goes wrong.
func tellsConsequence(text string) bool {
	return ifNot.MatchString(text) && follows.MatchString(text) ||
		failing.MatchString(text) && comesOf.MatchString(text) ||
		orElse.MatchString(text) || isThreat(text) || isEscalation(text)
}

// readConsequences finds the sentences that say what happens if something is
// not done, or goes wrong: in their own parts and anywhere else.
func (r *reader) readConsequences() {
	for _, s := range r.Sentences {
		text := s.Span.Of(r.Text)
		kind := r.sectionKindOf(s.Span)
		own := kind == Consequences || kind == Contingency
		if s.Block != doc.Heading && (own && len(text) > 25 || tellsConsequence(text)) && !r.toldAsConsequence(s.Span) {
			r.consequences = append(r.consequences, s.Span)
		}
	}
	slices.SortStableFunc(r.consequences, func(a, b doc.Span) int { return a.Start - b.Start })
}

// toldAsConsequence reports whether a sentence, or a part of it, is known as one.
func (r *reader) toldAsConsequence(s doc.Span) bool {
	return slices.ContainsFunc(r.consequences, func(known doc.Span) bool { return known.Contains(s) || s.Contains(known) })
}

// sectionKindOf is the kind of the section that holds a part of the text.
func (r *reader) sectionKindOf(s doc.Span) SectionKind {
	if i := r.sectionOf(s); i >= 0 {
		return r.sections[i].Kind
	}
	return OtherSection
}

// sectionOf is the place of the section that holds a part of the text, -1 where
// none does.
func (r *reader) sectionOf(s doc.Span) int {
	for i := len(r.sections) - 1; i >= 0; i-- {
		if r.sections[i].Body.Contains(s) {
			return i
		}
	}
	return -1
}
