package plan

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Person is somebody whom the document names.
type Person struct {
	Name string // the fullest that the document gives
	Role string // to the child or the plan; empty where it says nothing
	Kind PersonKind
	Also []string // other names and words for the same person, as the document writes them
	// Spans are where the person is named in full.
	Spans []doc.Span

	of, kin   string // whose relative, and by which word: "Tegan" and "mother" of "Tegan's mother"
	agency    string // for which they come, as far as the document names one beside them
	bySurname bool   // of the family by the surname alone
}

// people are those of a document, and what they are called.
type people struct {
	list  []Person
	named map[string]int // declared initials → person
}

// mostPeople is how many people are kept apart: a document that names more is
// no plan, and looking each up among all would take too long.
const mostPeople = 400

// add notes a person, or what more is known of one.
func (p *people) add(name string, ro role, also []string, span doc.Span) *Person {
	i := p.find(name)
	if i == ambiguous || i < 0 && len(p.list) >= mostPeople {
		return nil
	}
	if i < 0 {
		p.list = append(p.list, Person{Name: name, Kind: Unknown})
		i = len(p.list) - 1
	}
	q := &p.list[i]
	q.callAlso(name)
	q.takeRole(ro)
	for _, word := range also {
		q.Also = withWord(q.Also, word)
		if p.named == nil {
			p.named = map[string]int{}
		}
		p.named[word] = i
	}
	q.Spans = append(q.Spans, span)
	return q
}

// callAlso notes a further name; the fullest one becomes the person's.
func (q *Person) callAlso(name string) {
	fuller := len(strings.Fields(name)) > len(strings.Fields(q.Name)) && !titled.MatchString(name) || titled.MatchString(q.Name) && !titled.MatchString(name)
	fuller = fuller || initialAlone(q.Name) && !initialAlone(name) && !titled.MatchString(name)
	switch {
	case fuller && !initialAlone(name):
		q.Also = withWord(q.Also, q.Name)
		q.Name = name
	case name != q.Name:
		q.Also = withWord(q.Also, name)
	}
}

// takeRole notes a role where none is known, or a parent's where only that is; a
// role that does not go with the person's title is another's.
func (q *Person) takeRole(ro role) {
	if ro.kind == Agency && q.agency == "" && (titled.MatchString(q.Name) || !whereFamilyMayBe.MatchString(ro.name)) {
		q.agency = ro.name
	}
	known := q.Role != "" && q.Role != "parent" && q.Role != "family" && q.Kind != Unknown
	if ro.kind == "" || ro.kind == Agency || ro.kind == Group || known {
		return
	}
	if titled.MatchString(q.Name) && (!fits(q.Name, ro.name) || ro.kind == Child) {
		return
	}
	q.Role, q.Kind = strings.TrimSuffix(ro.name, "s"), ro.kind
}

func withWord(words []string, word string) []string {
	if word == "" || slices.Contains(words, word) {
		return words
	}
	return append(words, word)
}

// ambiguous stands for more than one person.
const ambiguous = -2

// find returns the person whom a full or titled name means; -1 where there is
// none, ambiguous where there is more than one.
func (p *people) find(name string) int {
	found := -1
	for i := range p.list {
		q := &p.list[i]
		if sameName(q.Name, name) || slices.ContainsFunc(q.Also, func(a string) bool { return sameName(a, name) }) {
			return i
		}
		if !q.isCalled(name) {
			continue
		}
		if found >= 0 {
			found = ambiguous
			continue
		}
		if found == -1 {
			found = i
		}
	}
	return found
}

// isCalled reports whether a full or titled name can be the person's. A title
// must fit what is known of the person; "Una Kerr and Mrs Stone" are two.
func (q *Person) isCalled(name string) bool {
	if strings.Contains(" "+name, " and ") && !strings.Contains(q.Name, " and ") {
		return false
	}
	if !sameName(surname(name), surname(q.Name)) || q.Kind == Child || !strings.Contains(name, " ") {
		return false
	}
	a, b := titled.MatchString(name), titled.MatchString(q.Name)
	mine, given := givenName(q.Name), givenName(name)
	if !endsIn(q.Name, name) && !endsIn(name, q.Name) && !sameGiven(mine, given) || !a && !b && (mine == "" || given == "" || !strings.Contains(q.Name, " ")) {
		return false
	}
	switch {
	case a && b:
		return titleOf(name) == titleOf(q.Name)
	case a:
		return fits(name, q.Role) && !q.hasOtherTitle(titleOf(name))
	case b:
		return fits(q.Name, q.Role)
	}
	return true
}

// kindOf is on which side those stand who may all be called so: "Ms Sinclair" of a
// mother and a grandmother is of the family.
func (p *people) kindOf(name string) PersonKind {
	kind := Unknown
	for i := range p.list {
		q := &p.list[i]
		if !q.isCalled(name) {
			continue
		}
		side := q.Kind
		if side == Parent && kind == Family {
			side = Family
		}
		if kind != Unknown && side != kind && !(kind == Parent && side == Family) {
			return Unknown
		}
		kind = side
	}
	return kind
}

// sameGiven reports whether given names are one, or one is the initial of the
// other; a name without any may be anybody's of the surname.
func sameGiven(a, b string) bool {
	a, b = strings.Trim(a, "."), strings.Trim(b, ".")
	if a == "" || b == "" || sameName(a, b) {
		return true
	}
	return (utf8.RuneCountInString(a) == 1 || utf8.RuneCountInString(b) == 1) && firstRune(a) == firstRune(b)
}

func firstRune(s string) string {
	_, n := utf8.DecodeRuneInString(s)
	return s[:n]
}

// initialAlone reports whether only the initial of the given name is known.
func initialAlone(name string) bool {
	given := strings.Trim(givenName(name), ".")
	return !titled.MatchString(name) && utf8.RuneCountInString(given) == 1
}

// fits reports whether a title can be that of somebody with the role.
func fits(name, roleName string) bool {
	woman := strings.Contains(roleName, "mother") || roleName == "aunt"
	man := strings.Contains(roleName, "father") || roleName == "uncle"
	switch titleOf(name) {
	case "mr":
		return !woman
	case "mrs", "ms", "miss":
		return !man
	}
	return true
}

// only returns the one person that the test holds for; -1 where there is none
// or more than one.
func (p *people) only(test func(*Person) bool) int {
	found := -1
	for i := range p.list {
		if test(&p.list[i]) {
			if found >= 0 {
				return -1
			}
			found = i
		}
	}
	return found
}

// resolve returns the person whom words mean: a name in full or in part, a
// title and surname, initials, a role that one person alone has.
func (p *people) resolve(words string) *Person {
	words = strings.Trim(strings.ReplaceAll(words, "’", "'"), " .,;:()*")
	words = strings.TrimSuffix(words, "'s")
	if dotted.MatchString(words) {
		words = strings.ReplaceAll(words, ".", "")
	}
	if words == "" {
		return nil
	}
	if i := p.find(words); i >= 0 {
		return &p.list[i]
	}
	if i, ok := p.named[words]; ok {
		return &p.list[i]
	}
	i := p.only(func(q *Person) bool { return sameName(givenName(q.Name), words) })
	if i < 0 {
		i = p.only(func(q *Person) bool { return sameName(surname(q.Name), words) && q.Kind != Child })
	}
	if i < 0 && strings.ToUpper(words) == words && len(words) <= 4 {
		i = p.only(func(q *Person) bool { return slices.Contains(initialsOf(q.Name), words) && q.Kind != Child })
	}
	if i < 0 {
		i = p.ofRole(words)
	}
	if i < 0 {
		return nil
	}
	return &p.list[i]
}

// dotted are initials with points: "C.B."
var dotted = regexp.MustCompile(`^\p{Lu}(?:\.\p{Lu}){1,3}$`)

// ofRole returns the one person who has the role that words name.
func (p *people) ofRole(words string) int {
	ro, ok := roleOf(words)
	if !ok || ro.kind == Group || ro.kind == Agency || ro.kind == Child || ro.name == "parents" {
		return -1
	}
	return p.only(func(q *Person) bool { return q.Role == ro.name })
}

// actsLike stands behind somebody who does something.
var actsLike = regexp.MustCompile(`^(?:['’]s|,)?\s(?:said|says|told|will|has|had|have|is|was|asked|feels?|felt|thinks?|reported|visited|attended|agreed|agrees|to\s[a-z]|must|does|did|came|rang|wrote|and\s\p{Lu}|works?|lives?|can|should|saw|noted|explained)\b`)

// prune leaves out what only looks like a name: words with capitals that stand
// once, have no title or role and do nothing, and a known name with a word in
// front ("Check Osian").
func (p *people) prune(text string) {
	given := map[string]int{}
	for i := range p.list {
		given[strings.ToLower(givenName(p.list[i].Name))]++
	}
	p.list = slices.DeleteFunc(p.list, func(q Person) bool {
		if q.Kind != Unknown || q.Role != "" || titled.MatchString(q.Name) || len(q.Also) > 0 {
			return false
		}
		if given[strings.ToLower(surname(q.Name))] > 0 {
			return true
		}
		return len(q.Spans) < 2 && !actsLike.MatchString(text[q.Spans[0].End:]) && !goesByGiven(q.Name, text)
	})
	p.reindex()
}

// goesByGiven reports whether a text goes on to call somebody by the given name.
func goesByGiven(name, text string) bool {
	given := givenName(name)
	return strangeName(given) && (strings.Count(text, given+" ") > 2 || strings.Count(text, given+"'s")+strings.Count(text, given+"’s") > 1)
}

// reindex makes the table of declared initials anew.
func (p *people) reindex() {
	named := map[string]int{}
	for initials := range p.named {
		for i := range p.list {
			if slices.Contains(p.list[i].Also, initials) {
				named[initials] = i
			}
		}
	}
	p.named = named
}

// settleRelatives turns to the child those whom the document calls the relatives
// of somebody else: the mother of a parent is a grandmother.
func (p *people) settleRelatives() {
	for i := range p.list {
		q := &p.list[i]
		if q.of == "" || q.Kind != Parent && q.Kind != Child {
			continue
		}
		ro, _ := roleOf(q.of) // "Mum's sister"
		kind := ro.kind
		switch other := p.resolve(q.of); {
		case other == q && kind == "":
			continue
		case other != nil && other != q: // the mother's mother is not herself the mother
			kind = other.Kind
		}
		switch called := kinOfParent[q.kin]; {
		case kind == Parent && called != "":
			q.Role, q.Kind = called, Family
		case kind == Parent && q.Kind == Parent && strings.Contains(q.Role, "mother"):
			q.Role, q.Kind = "grandmother", Family
		case kind == Parent && q.Kind == Parent && strings.Contains(q.Role, "father"):
			q.Role, q.Kind = "grandfather", Family
		case kind == Family:
			q.Role, q.Kind = "family", Family
		}
	}
}

// settleTitles takes from titles what they say of people: an officer of the
// police, a doctor, which of two parents is the mother.
func (p *people) settleTitles() {
	for i := range p.list {
		q := &p.list[i]
		for _, name := range append([]string{q.Name}, q.Also...) {
			if !titled.MatchString(name) {
				continue
			}
			switch title := titleOf(name); {
			case q.Role == "parent" && title == "mr":
				q.Role = "father"
			case q.Role == "parent" && (title == "mrs" || title == "ms" || title == "miss"):
				q.Role = "mother"
			case q.Kind != Unknown:
			case slices.Contains([]string{"dc", "ds", "di", "pc", "ps", "sgt"}, title):
				q.Role, q.Kind = "police officer", Professional
			case title == "dr":
				q.Role, q.Kind = "doctor", Professional
			}
		}
	}
}

// whereFamilyMayBe are the agencies that stand beside one of the family as well, for
// where they are.
var whereFamilyMayBe = regexp.MustCompile(`(?i)\b(?:hospital|ward|refuge|prison|hostel|schools?|college|nursery|academy)\b`)

// settleAgencies takes those who come for an agency, and of whom nothing else is
// known, for professionals.
func (p *people) settleAgencies() {
	for i := range p.list {
		if q := &p.list[i]; q.Kind == Unknown && q.Role == "" && q.agency != "" {
			q.Role, q.Kind = q.agency, Professional
		}
	}
}

// settleSurnames takes for family those of whom nothing is said and whose surname,
// or a part of it, is a child's or a parent's.
func (p *people) settleSurnames() {
	ours := map[string]bool{}
	for i := range p.list {
		if q := &p.list[i]; q.Kind == Child || q.Kind == Parent {
			for part := range strings.SplitSeq(strings.ToLower(surname(q.Name)), "-") {
				ours[part] = strings.Contains(q.Name, " ")
			}
		}
	}
	for i := range p.list {
		q := &p.list[i]
		if q.Kind != Unknown || q.Role != "" {
			continue
		}
		for part := range strings.SplitSeq(strings.ToLower(surname(q.Name)), "-") {
			if ours[part] {
				q.Role, q.Kind, q.bySurname = "family", Family, true
			}
		}
	}
}
