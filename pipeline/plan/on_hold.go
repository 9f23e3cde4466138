package plan

import "regexp"

// atRest is how plans say that something rests for now, and until when or why.
const atRest = `(?:(?:currently|presently|temporarily|now|all|still|put|placed|is|this is)\s){0,2}(?:on hold|paused|suspended|parked|in abeyance|shelved|stood down|frozen)(?:$|\s?[.,;:)–—-]|\s(?:until|till|since|while|whilst|pending|for (?:now|the)|due|as|because|over|during|by (?:the|agreement))\b)`

var (
	// resting begins a cell, or a part of one, that says so: "on hold, therapist on
	// leave", "Two sessions done. Paused until March".
	resting = regexp.MustCompile(`(?i)(?:^|[.;:,(–—]\s?|\s-\s|\bbut\s)\W*` + atRest)
	// restsBehind stands behind the words of an action: "SALT programme (on hold)".
	restsBehind = regexp.MustCompile(`(?i)(?:[;:(–—]\s?|\s-\s|[.,]\s)` + atRest)
)

// rests reports whether an action, its time or how far it is says that it rests.
func (r *reader) rests(a *Action) bool {
	return resting.MatchString(a.StatusText.Of(r.Text)) || restsBehind.MatchString(a.Span.Of(r.Text)) ||
		a.Deadline != nil && resting.MatchString(a.Deadline.Span.Of(r.Text))
}
