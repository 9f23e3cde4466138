package plan

import (
	"regexp"

	"github.com/plainwords/plainwords/pipeline/doc"
)

var (
	// ifNot begins a sentence about what follows where a thing is not done or
	// happens again.
	ifNot = regexp.MustCompile(`(?i)(?:^|^[^,]{2,60},\s)(?:if|should|unless|in the event|where|failing|any)\b`)
	// follows says what somebody will or may do then.
	follows = regexp.MustCompile(`(?i)\b(?:will|may|could|would|might|must)\b.*\b(?:meet|meeting|conference|strategy|legal|lawyer|solicitor|court|proceedings|PLO|police|removed?|removing|consider(?:ed)?|ring|call|contact|report(?:ed)?|discuss|apply|seek|hold|convene|review|register|take over|stop(?:ped)?|pay|chase|ask|file)\b`)
)

// readConsequences finds the sentences that say what happens if something is
// not done, or goes wrong: in their own parts and anywhere else.
func (r *reader) readConsequences() {
	for _, s := range r.Sentences {
		text := s.Span.Of(r.Text)
		kind := r.sectionKindOf(s.Span)
		own := kind == Consequences || kind == Contingency
		if s.Block != doc.Heading && (own && len(text) > 25 || ifNot.MatchString(text) && follows.MatchString(text)) {
			r.consequences = append(r.consequences, s.Span)
		}
	}
}

// sectionKindOf is the kind of the section that holds a part of the text.
func (r *reader) sectionKindOf(s doc.Span) SectionKind {
	for i := len(r.sections) - 1; i >= 0; i-- {
		if r.sections[i].Body.Contains(s) {
			return r.sections[i].Kind
		}
	}
	return OtherSection
}
