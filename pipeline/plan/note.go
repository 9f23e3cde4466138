package plan

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Minutes come as an email, too: its writer says "I" and "me", and signs with a short thanks.
// Those who answer it stand below with their own.

var (
	// noteClosing closes a note, in a line of its own.
	noteClosing = regexp.MustCompile(`^(?i:thanks|thank you|cheers|regards|all the best|best|speak soon|see you(?: all)?(?: then| soon)?|take care)(?i:\s(?:all|again|everyone|everybody|both|very much))?[,.!]?\s*$`)
	// noteHead begins the head of an email, or what stands over the one that is answered.
	noteHead = regexp.MustCompile(`^(?:>\s?)*From:|^On [^.!?]{6,90}\swrote:`)
)

// noteSigned is the worker who signed a note that ends in a short thanks.
func (r *reader) noteSigned() []Owner {
	const next = 4 // lines: the first name, and then the whole of it with the work
	for i := range r.leaves {
		if !noteClosing.MatchString(r.leaves[i].text) {
			continue
		}
		for _, l := range r.leaves[i+1 : min(i+next, len(r.leaves))] {
			for _, at := range namesOf(l.text) {
				if q := r.people.resolve(at.Of(l.text)); q != nil && q.Kind == Professional {
					return []Owner{ownerFrom(q, at.Of(l.text), at.Shift(l.Span.Start))}
				}
			}
		}
		return nil
	}
	return nil
}

// byAnother reports whether a sentence stands in an email that another wrote: behind the
// head of the second one.
func (r *reader) byAnother(s doc.Span) bool {
	if r.answered == nil {
		at := r.answeredFrom()
		r.answered = &at
	}
	return s.Start >= *r.answered
}

// answeredFrom is where the first email begins that the note answers; behind all of the text
// where it answers none.
func (r *reader) answeredFrom() int {
	written := false
	for i := range r.leaves {
		l := &r.leaves[i]
		if written && noteHead.MatchString(l.text) {
			return l.Span.Start
		}
		written = written || len(l.text) > longItem || strings.HasPrefix(l.text, "Hi ") || strings.HasPrefix(l.text, "Dear ")
	}
	return len(r.Text) + 1
}
