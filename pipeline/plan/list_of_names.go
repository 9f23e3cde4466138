package plan

import (
	"slices"
	"strings"
)

// partsOfList parts the names of a list.
func partsOfList(list string) []string {
	var parts []string
	list = strings.NewReplacer(" and ", ",", " with ", ",", "/", ",", "&", ",").Replace(list)
	for part := range strings.SplitSeq(list, ",") {
		if part = strings.TrimSpace(part); part != "" {
			parts = append(parts, part)
		}
	}
	return parts
}

// eachNames reports whether each part of a list is a name or a role.
func (r *reader) eachNames(list string) bool {
	parts := partsOfList(list)
	return len(parts) > 0 && !slices.ContainsFunc(parts, func(part string) bool { return !r.names(part) })
}

// nameAll reports whether each part of a list names somebody, maybe with a word
// beside the role: "Police lead, DS Pomfret".
func (r *reader) nameAll(list string) bool {
	parts := partsOfList(list)
	return len(parts) > 0 && !slices.ContainsFunc(parts, func(part string) bool {
		ro, ok := roleWithin(part)
		return !r.names(part) && !(ok && ro.kind != Child && len(strings.Fields(part)) <= 4)
	})
}

// isKnown reports whether words are those of a person or role that is known, and
// not only like a name.
func (r *reader) isKnown(words string) bool { return r.people.resolve(words) != nil || isRole(words) }

// allKnown reports whether words are those of one, or a list of them parted by strokes or
// commas: "School/RT".
func (r *reader) allKnown(words string) bool {
	parts := strings.FieldsFunc(words, func(c rune) bool { return c == '/' || c == ',' || c == '&' || c == '+' })
	return r.isKnown(words) || len(parts) > 1 && !slices.ContainsFunc(parts, func(part string) bool { return !r.isKnown(strings.TrimSpace(part)) })
}
