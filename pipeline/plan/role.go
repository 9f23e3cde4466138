package plan

import (
	_ "embed"
	"regexp"
	"strings"
	"sync"
)

// PersonKind says on which side somebody stands.
type PersonKind string

// The kinds of people and of those who act.
const (
	Parent       PersonKind = "parent"
	Child        PersonKind = "child"
	Family       PersonKind = "family"
	Professional PersonKind = "professional"
	Agency       PersonKind = "agency"
	Group        PersonKind = "group"
	Unknown      PersonKind = "unknown"
)

// role is what somebody is to the child or the plan.
type role struct {
	kind PersonKind
	name string
}

// of is an agency by the document's own words, which name it best; other roles are
// themselves.
func (ro role) of(words string) role {
	const most = 40 // bytes
	if ro.kind == Agency && len(words) <= most {
		ro.name = strings.TrimSpace(words)
	}
	return ro
}

// roleTable holds the words for roles, agencies and groups in plans of the
// United Kingdom and the United States: own collection.
//
//go:embed roles.tsv
var roleTable string

// roleWords maps each form in small letters to its role.
var roleWords = sync.OnceValue(func() map[string]role {
	roles := map[string]role{}
	for _, line := range strings.Split(strings.TrimSpace(roleTable), "\n")[1:] {
		columns := strings.Split(line, "\t")
		for form := range strings.SplitSeq(columns[2], "|") {
			roles[strings.ToLower(form)] = role{PersonKind(columns[0]), columns[1]}
		}
	}
	return roles
})

// roleOf reads a phrase as a role: "the allocated SW", "Mum", "health visitor".
func roleOf(phrase string) (role, bool) {
	key := strings.ToLower(strings.TrimSpace(phrase))
	key = strings.ReplaceAll(key, "’", "'")
	key = strings.Trim(key, " .,;:()")
	for _, article := range []string{"the ", "a ", "an ", "our ", "your ", "his ", "her ", "their ", "new "} {
		key = strings.TrimPrefix(key, article)
	}
	r, ok := roleWords()[key]
	if !ok && strings.HasSuffix(key, "s") {
		r, ok = roleWords()[strings.TrimSuffix(key, "s")]
	}
	return r, ok
}

// schoolName is a school by its name, which need not hold the word: "Marsh Lane
// Infants".
var schoolName = regexp.MustCompile(`^(?:[Tt]he\s)?(?:\p{Lu}[\p{L}'’.-]+\s(?:of\s|and\s|the\s)?){1,4}(?:Infants?|Juniors?|Primary|Secondary|High|Grammar|Academy|Nursery|Pre-?school|College|School|Sixth Form|PRU|Playgroup)$`)

// roleWithin finds the longest run of words of a phrase that is a role, the
// last such where several are as long: "Ms A's health visitor".
func roleWithin(phrase string) (role, bool) {
	words := strings.Fields(strings.NewReplacer(",", " ", "(", " ", ")", " ", "/", " ").Replace(phrase))
	const longest = 5
	for n := min(longest, len(words)); n > 0; n-- {
		for from := len(words) - n; from >= 0; from-- {
			if r, ok := roleOf(strings.Join(words[from:from+n], " ")); ok {
				return r, true
			}
		}
	}
	return role{}, false
}
