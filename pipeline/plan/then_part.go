package plan

import (
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// What follows when something happens is told in a few plain sentences: "Amma doesn't
// argue. She rings Joan. If Joan can't come, Amma and Tilly go to Nan's." Each of them is
// a task, whether it names somebody, leaves the name to the one before or means anybody.

var (
	// anyoneDoes begins what one of several does, whoever that is: the group is the verb.
	anyoneDoes = regexp.MustCompile(`^(?i:any(?:one)?(?: one)? of (?:us|you|them)|one of (?:us|you)|anyone|anybody|whoever (?:[\p{L}'’]+\s){1,4}?(?:it|there|first|in|home|sign|this|that)|whoever (?:is (?:there|in|awake|nearest|with [^.;,]{2,30})|hears|sees|notices)|the (?:nearest|other|first|sober|second)\s(?:grown-?up|adult|parent|person))\s(?:then\s|also\s)?([a-z]+)\b`)
	// befalls is what becomes of somebody, which they do not do.
	befalls = regexp.MustCompile(`(?i)^\S+\s(?:gets?|goes|go)\s(?:\w+\s)?(?:arrested|charged|prison|to prison|to jail|into custody|into care|worse|upset|angry|ill|hurt|into trouble|quiet)\b`)
)

// behindFurther is what somebody of the family does behind a condition of its own with which
// a sentence begins. What follows for others stays whole: that tells a consequence.
func (r *reader) behindFurther(s doc.Span) doc.Span {
	condition, rest := r.partCondition(s)
	actor, ok := r.presentActor(rest)
	adult := slices.ContainsFunc(r.actorOwners(actor), func(o Owner) bool { return o.Kind == Parent || o.Kind == Family })
	if condition.Empty() || !ok || !adult || ofForce.MatchString(rest.Of(r.Text)) {
		return s
	}
	return rest
}

// goesOnThen reports whether a sentence tells what somebody does who was named before, or
// anybody.
func (r *reader) goesOnThen(s doc.Span) bool {
	text := s.Of(r.Text)
	if ofForce.MatchString(text) || mayFollow.MatchString(text) || befalls.MatchString(text) {
		return false
	}
	return r.anyoneActs(s) || heDoes.MatchString(text) && r.beginsPresent(s)
}

// anyoneActs reports whether a sentence tells what whoever is there does.
func (r *reader) anyoneActs(s doc.Span) bool {
	m := anyoneDoes.FindStringSubmatch(s.Of(r.Text))
	return m != nil && taskVerbs()[m[1]]
}

// sameThen is whom a pronoun means: the one person who acts in the part before it.
func (r *reader) sameThen(s doc.Span, first int) []Owner {
	n := len(r.actions)
	if n == first || !heDoes.MatchString(s.Of(r.Text)) {
		return nil
	}
	pronoun, _, _ := strings.Cut(s.Of(r.Text), " ")
	who, _ := r.pronounOf(pronoun, s, part{owners: r.actions[n-1].Owners})
	return who
}
