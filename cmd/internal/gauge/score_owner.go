package main

import (
	"regexp"
	"strings"
)

// The same owner is named in many ways. These are the ways that the scores take
// for the same.
var (
	titles     = setOf("mr mrs ms miss dr prof rev")
	anybody    = setOf("worker support family team service services officer local manager lead person")
	roleOfWord = map[string]string{
		"mum": "mother", "mam": "mother", "mummy": "mother", "dad": "father", "daddy": "father", "grandma": "grandmother", "nan": "grandmother",
		"sw": "social-worker", "hv": "health-visitor", "fsw": "family-support-worker", "la": "local-authority", "tm": "team-manager", "everyone": "all",
	}
	rolePhrases = strings.NewReplacer("social worker", "social-worker", "health visitor", "health-visitor",
		"family support worker", "family-support-worker", "local authority", "local-authority", "team manager", "team-manager")

	nameWord  = regexp.MustCompile(`[a-zà-ÿ]+(?:[-'][a-zà-ÿ]+)*`) // a double-barrelled name is one word
	afterName = regexp.MustCompile(`[\pL\pN_]\s*[,(]`)            // "Bronagh Keenan, HV"
)

// nameWords are the words that tell who is meant.
func nameWords(name string) map[string]bool {
	set := map[string]bool{}
	for _, w := range nameWord.FindAllString(rolePhrases.Replace(folded(name)), -1) {
		if titles[w] || smallWords[w] {
			continue
		}
		if role, ok := roleOfWord[w]; ok {
			w = role
		}
		set[w] = true
	}
	return set
}

// ownerMeant is whom the names of an owner mean.
type ownerMeant struct {
	person string            // the one adult of the family or case; empty where it is none of them or could be several
	names  []map[string]bool // each way in which the owner is named, as words
}

func meaning(names, adults []string) ownerMeant {
	var o ownerMeant
	for _, name := range names {
		if o.person == "" {
			o.person = onlyAdult(nameWords(name), adults)
		}
		o.names = append(o.names, nameWords(name))
	}
	for _, name := range names {
		if afterName.MatchString(name) { // the name alone will do
			o.names = append(o.names, nameWords(name[:strings.IndexAny(name, ",(")]))
		}
	}
	return o
}

// onlyAdult returns the adult who shares a word with a name, where only one does.
func onlyAdult(name map[string]bool, adults []string) string {
	found := ""
	for _, adult := range adults {
		if shared(name, nameWords(adult)) == 0 {
			continue
		}
		if found != "" {
			return ""
		}
		found = adult
	}
	return found
}

func shared(a, b map[string]bool) int {
	n := 0
	for w := range a {
		if b[w] {
			n++
		}
	}
	return n
}

// names are the ways in which an owner is named.
func (o foundOwner) names() []string {
	var all []string
	for _, name := range append(append([]string{o.Name}, o.Also...), o.Role) {
		if name != "" {
			all = append(all, name)
		}
	}
	return all
}

// sameOwner is how much two owners have in common.
func sameOwner(a, b ownerMeant) float64 {
	if a.person != "" && b.person != "" {
		return certain(a.person == b.person)
	}
	most := 0.0
	for _, x := range a.names {
		for _, y := range b.names {
			most = max(most, sameName(x, y))
		}
	}
	return most
}

// sameName is the share of the words of two names that stand in both, without
// those that could be anybody's.
func sameName(a, b map[string]bool) float64 {
	a, b = telling(a), telling(b)
	both := shared(a, b)
	if either := len(a) + len(b) - both; either > 0 {
		return float64(both) / float64(either)
	}
	return 0
}

func telling(name map[string]bool) map[string]bool {
	some := map[string]bool{}
	for w := range name {
		if !anybody[w] {
			some[w] = true
		}
	}
	if len(some) == 0 {
		return name
	}
	return some
}

// ownersAgree says that each owner was found and nobody was added.
func ownersAgree(gold []string, got []foundOwner, adults []string) bool {
	var want, have []ownerMeant
	for _, name := range gold {
		want = append(want, meaning([]string{name}, adults))
	}
	for _, o := range got {
		have = append(have, meaning(o.names(), adults))
	}
	const half = 0.51
	return len(want) == len(have) && len(match(want, have, sameOwner, half)) == len(want)
}

// deadlinesAgree says that the deadline is the same. Where a reader gives no date,
// the program may work one out.
func deadlinesAgree(gold goldDeadline, got foundDeadline) bool {
	switch {
	case gold.Text == "":
		return got.Text == ""
	case gold.ISO != "":
		return got.Date == gold.ISO
	case got.Text == "":
		return false
	}
	return max(within(gold.Text, got.Text), within(got.Text, gold.Text)) >= 0.5
}
