package plan

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// atRest is how plans say that something rests for now, and until when or why.
const atRest = `(?:(?:currently|presently|temporarily|now|all|still|put|placed|is|this is)\s){0,2}(?:on hold|paused|suspended|parked|in abeyance|shelved|stood down|frozen)(?:$|\s?[.,;:)–—-]|\s(?:until|till|since|while|whilst|pending|for (?:now|the)|due|as|because|over|during|by (?:the|agreement))\b)`

var (
	// resting begins a cell, or a part of one, that says so: "on hold, therapist on
	// leave", "Two sessions done. Paused until March".
	resting = regexp.MustCompile(`(?i)(?:^|[.;:,(–—]\s?|\s-\s|\bbut\s)\W*` + atRest)
	// restsBehind stands behind the words of an action: "SALT programme (on hold)".
	// Other words for it are said of people and things as well: "suspended from school".
	restsBehind = regexp.MustCompile(`(?i)(?:\(|\s[–—-]\s|[.,;:]\s)(?:(?:currently|presently|temporarily|now|all|put)\s){0,2}(?:on hold|paused|in abeyance)\b`)
	// restEnd ends what is said of who rests, before somebody else.
	restEnd = regexp.MustCompile(`[;.]\s|\s[–—-]\s`)
	// fromThen ends a name with from when it is.
	fromThen = regexp.MustCompile(`\s(?:from|until|till|as of)\s.*$`)
)

// rests reports whether an action, its time or how far it is says that it rests.
func (r *reader) rests(a *Action) bool {
	return resting.MatchString(a.StatusText.Of(r.Text)) || restsBehind.MatchString(a.Span.Of(r.Text)) ||
		a.Deadline != nil && resting.MatchString(a.Deadline.Span.Of(r.Text))
}

// ownersNotResting reads a cell of owners that says that something rests: whoever
// stands before that, and whoever stands behind it in a clause of their own. "On hold
// until March" itself is nobody.
func (r *reader) ownersNotResting(s doc.Span, rest []int) []Owner {
	owners := r.ownersIn(doc.Span{Start: s.Start, End: s.Start + rest[0]})
	text := s.Of(r.Text)
	for _, m := range restEnd.FindAllStringIndex(text[rest[0]:], -1) {
		from := rest[0] + m[1]
		if m[0] == 0 {
			continue // it stands before the words themselves
		}
		part, _, _ := strings.Cut(text[from:], ";")
		part = strings.TrimRight(fromThen.ReplaceAllString(part, ""), ". ")
		if r.eachNames(part) {
			owners = append(owners, r.ownersIn(doc.Span{Start: from, End: from + len(part)}.Shift(s.Start))...)
		}
	}
	return owners
}
