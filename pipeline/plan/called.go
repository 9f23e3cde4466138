package plan

import (
	"slices"
	"strings"
)

// PersonCalled returns the one person whom words may mean: a role in the family
// ("mother"), a name or another word for somebody that the document uses, a given
// name or a surname. It is nil where nobody is meant, or more than one.
func (p *Plan) PersonCalled(words string) *Person {
	words = strings.TrimSpace(words)
	for _, means := range []func(q *Person) bool{
		func(q *Person) bool { return strings.EqualFold(q.Name, words) },
		func(q *Person) bool {
			return slices.ContainsFunc(q.Also, func(w string) bool { return strings.EqualFold(w, words) })
		},
		func(q *Person) bool {
			ro, ok := roleOf(words)
			return ok && q.Kind == Parent && ro.kind == Parent && q.Role == ro.name
		},
		func(q *Person) bool { return strings.EqualFold(givenName(q.Name), words) },
		func(q *Person) bool { return strings.EqualFold(surname(q.Name), words) },
	} {
		if q, n := p.only(means); n > 0 {
			return q
		}
	}
	return nil
}

// only is the one person of whom something holds, and of how many it does.
func (p *Plan) only(holds func(q *Person) bool) (one *Person, n int) {
	for i := range p.People {
		if holds(&p.People[i]) {
			one = &p.People[i]
			n++
		}
	}
	if n != 1 {
		return nil, n
	}
	return one, n
}
