package plan

import (
	"slices"
	"strings"
)

// homeNames are the given names of the family; true for those of children.
type homeNames map[string]bool

// readHomeNames finds the given names of the family.
func (r *reader) readHomeNames(births []birthFact) homeNames {
	const grownUp = 18
	home := homeNames{}
	for i := range r.people.list {
		q := &r.people.list[i]
		if name := givenName(untitledName(q)); name != "" && (q.Kind == Child || q.Kind == Parent || q.Kind == Family) {
			home[name] = q.Kind == Child
		}
	}
	for _, b := range births {
		if given, _, _ := strings.Cut(b.name, " "); given != "" && ageOn(b.date.Day, r.calendar.around) < grownUp {
			home[given] = true
		}
	}
	return home
}

// in are the names that stand in a text.
func (k homeNames) in(text string) []string {
	var all []string
	for _, word := range capitalWord.FindAllString(text, -1) {
		if _, ok := k[word]; ok && !slices.Contains(all, word) {
			all = append(all, word)
		}
	}
	return all
}

// both are the names in two texts: of children alone where each names one, and none
// where one names only children and the other only adults.
func (k homeNames) both(a, b string) (mine, theirs []string) {
	mine, theirs = k.in(a), k.in(b)
	grown := func(name string) bool { return !k[name] }
	young := func(name string) bool { return k[name] }
	switch a, b := slices.ContainsFunc(mine, young), slices.ContainsFunc(theirs, young); {
	case a && b:
		return slices.DeleteFunc(mine, grown), slices.DeleteFunc(theirs, grown)
	case a && !slices.ContainsFunc(mine, grown), b && !slices.ContainsFunc(theirs, grown):
		return nil, nil
	}
	return mine, theirs
}

// same reports whether two texts name somebody in common; those of which one names
// nobody may have to do.
func (k homeNames) same(a, b string, nobodyToo bool) bool {
	mine, theirs := k.both(a, b)
	if len(mine) == 0 || len(theirs) == 0 {
		return nobodyToo
	}
	return slices.ContainsFunc(mine, func(name string) bool { return slices.Contains(theirs, name) })
}

// others reports whether two texts each name people, and none in common.
func (k homeNames) others(a, b string) bool { return !k.same(a, b, true) }
