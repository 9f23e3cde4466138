package plan

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Owner is who is to do an action.
type Owner struct {
	Name string // the person's where the document says who is meant, else the words as written
	Role string
	Kind PersonKind
	Also []string // the words used where Name is not as written
	Span doc.Span
}

// betweenOwners parts the owners of a cell.
var betweenOwners = regexp.MustCompile(`\s*(?:[/;&+\n]|\band\b|\bwith\b|\bplus\b|,|\bn?or\b)\s*`)

// nobody is what stands in an owner's cell that names nobody.
var nobody = regexp.MustCompile(`(?i)^\s*(?:tb[cda]|to be (?:confirmed|agreed|decided|identified|allocated)|n/?a|none|nobody|unallocated|vacant|\?+|[-–—_.x*]+|\(?name\)?)?\s*$`)

// mostOwners is how many owners a cell may name.
const mostOwners = 40

// ownersIn reads the owners that a cell names.
func (r *reader) ownersIn(s doc.Span) []Owner {
	text := s.Of(r.Text)
	if m := resting.FindStringIndex(text); m != nil {
		return r.ownersNotResting(s, m)
	}
	if nobody.MatchString(text) && r.people.resolve(text) == nil { // "NA" may be Neil Abercrombie
		return nil
	}
	if o, ok := r.ownerOf(s.Trim(r.Text)); ok && !r.holdsSeveral(s) {
		return []Owner{o} // "Mum and Dad", "Parents/carers": one phrase
	}
	if isOwnTeam(strings.TrimSpace(text)) {
		return []Owner{r.unknownOwner(s.Trim(r.Text))} // the sign in "F&F team" parts nobody
	}
	var owners []Owner
	start, mark := s.Start, ""
	onObject := false // the part before ends with whom or what its owner acts on
	for _, m := range append(ownerPartings(text), []int{len(text), len(text)}) {
		whole := doc.Span{Start: start, End: s.Start + m[0]}.Trim(r.Text)
		part := r.withoutTask(r.withoutClause(whole, mark))
		if !(onObject && mark == "and" && part == whole) {
			owners = r.addOwner(owners, part, mark)
		}
		onObject = r.hasObject(part, whole)
		start, mark = s.Start+m[1], strings.TrimSpace(text[m[0]:m[1]])
		if len(owners) >= mostOwners {
			break
		}
	}
	return owners
}

// partsOwners are marks that stand between owners, and in no name of one.
var partsOwners = regexp.MustCompile(`;\s|\s[/+&]\s|\n`)

// holdsSeveral reports whether a cell names several that a mark parts of which each is known:
// "Parents / Dr Pannell" is nobody's role and name.
func (r *reader) holdsSeveral(s doc.Span) bool {
	text := s.Of(r.Text)
	all := outsideBrackets(partsOwners, text)
	if _, one := roleOf(text); one || len(all) == 0 {
		return false
	}
	start := 0
	for _, m := range append(all, []int{len(text), len(text)}) {
		if part := (doc.Span{Start: start, End: max(start, m[0])}).Trim(text); !part.Empty() {
			if _, ok := r.ownerOf(part.Shift(s.Start)); !ok && !r.nameAll(part.Of(text)) {
				return false
			}
		}
		start = m[1]
	}
	return true
}

// addOwner adds the owner that a part of a cell names, or notes it as further
// words for the one before; mark stands before the part.
func (r *reader) addOwner(owners []Owner, part doc.Span, mark string) []Owner {
	if n := len(owners); n > 0 && owners[n-1].Kind == Parent {
		if o, ok := relativeOf(owners[n-1], part.Of(r.Text), part); ok {
			return append(owners, o)
		}
	}
	if words := part.Of(r.Text); nobody.MatchString(words) && r.people.resolve(words) == nil || asides.MatchString(words) {
		return owners
	}
	o, known := r.ownerOf(part)
	if theSpeaker.MatchString(part.Of(r.Text)) && len(r.iAm()) > 0 && !r.byAnother(part) {
		o, known = r.iAm()[0], true // "Una and I"
	}
	if !known {
		o = r.unknownOwner(part)
	}
	if n := len(owners); n > 0 {
		last := &owners[n-1]
		first, _ := utf8.DecodeRuneInString(o.Name)
		if last.Name == o.Name || mark == "," && r.describes(*last, o, known) || !known && o.Role == "" && !unicode.IsUpper(first) {
			last.Also = withWord(last.Also, o.Name)
			return owners
		}
	}
	if hasOwner(owners, o) {
		return owners
	}
	return append(owners, o)
}

// theSpeaker is how who writes a note speaks of themselves beside others.
var theSpeaker = regexp.MustCompile(`^(?:I|me|myself)$`)

// relativeOf reads "his mother" behind a father: the mother of a parent is no mother
// of the children. "Their mother", or "her mother" behind a father, is that of the
// children.
func relativeOf(parent Owner, words string, s doc.Span) (Owner, bool) {
	whose, relative, _ := strings.Cut(strings.TrimSpace(words), " ")
	own := map[string]string{"father": "his", "mother": "her"}[parent.Role]
	ro, ok := roleOf(relative)
	if !ok || ro.kind != Parent || ro.name == "parents" || own == "" || !strings.EqualFold(whose, own) {
		return Owner{}, false
	}
	return Owner{Name: words, Role: "grand" + ro.name, Kind: Family, Span: s}, true
}

// parentsKin reads "Kelly's mother" where Kelly is a parent: the kin of a parent is
// somebody else than the parent.
func (r *reader) parentsKin(words string, s doc.Span) (Owner, bool) {
	m := kinOf.FindStringSubmatch(words)
	if m == nil {
		return Owner{}, false
	}
	if q := r.people.resolve(m[1]); q == nil || q.Kind != Parent {
		return Owner{}, false
	}
	if ro, ok := roleOf(m[2]); ok && ro.kind == Parent {
		return Owner{Name: words, Role: "grand" + ro.name, Kind: Family, Span: s}, true
	}
	return Owner{Name: words, Kind: Family, Span: s}, true
}

// kinOf is whose kin somebody is.
var kinOf = regexp.MustCompile(`^(\p{Lu}[\p{L}-]+)['’]s\s(mother|father|mum|mam|dad|parents|sister|brother|aunt|uncle|cousin)$`)

// clause begins what an owner's cell says beside the name: "Amir when he is not
// at work", "SW to lead".
var clause = regexp.MustCompile(`\s(?:when|if|once|until|till|where|unless|while|who|whenever|as needed|to (?:lead|arrange|co-?ordinate|oversee|support|do|book|check|monitor)|on behalf|in consultation|in the first)\b.*$`)

// withoutClause is a part of an owner's cell without what it says beside; who is
// to act only on a condition is no owner.
func (r *reader) withoutClause(part doc.Span, mark string) doc.Span {
	text := part.Of(r.Text)
	m := clause.FindStringIndex(text)
	if m == nil {
		return part
	}
	if mark == "with" && strings.HasPrefix(strings.TrimSpace(text[m[0]:]), "if") {
		return doc.Span{Start: part.Start, End: part.Start}
	}
	part.End = part.Start + m[0]
	return part.Trim(r.Text)
}

// asides are words of an owner's cell that name nobody.
var asides = regexp.MustCompile(`(?i)^(?:when|if|once|from|until|who|or|both|supported by|support from|in consultation|lead(?:ing)?|to lead|jointly|together|overseen by|as needed|(?:him|her|them)$|others|at work|he|she|not at work)\b`)

// describes reports whether o, behind a comma, says more of the owner before it
// and is nobody else: "Bronagh Keenan, HV", "Shabnam Iqbal, Family Support".
func (r *reader) describes(before, o Owner, known bool) bool {
	person := before.Kind == Professional || before.Kind == Unknown
	if !person || r.people.resolve(before.Name) == nil && !isName(before.Name) {
		return false
	}
	if !known {
		return !isName(o.Name)
	}
	return r.people.resolve(o.Name) == nil || o.Role != "" && o.Role == before.Role
}

func hasOwner(owners []Owner, o Owner) bool {
	for _, p := range owners {
		if p.Name == o.Name {
			return true
		}
	}
	return false
}

// holdsAll reports whether all of the few are among the owners.
func holdsAll(owners, few []Owner) bool {
	return !slices.ContainsFunc(few, func(o Owner) bool { return !hasOwner(owners, o) })
}

// ownerPartings are where the owners of a cell are parted. The stroke in a short form
// parts nobody: "T/L Sunflower team", "A/DI Khan".
func ownerPartings(text string) [][]int {
	const room = len(" T/")
	return slices.DeleteFunc(outsideBrackets(betweenOwners, text), func(m []int) bool {
		return inShortForm.MatchString(text[max(0, m[1]-room):m[1]]) && startsCapital(text[m[1]:])
	})
}

// inShortForm ends with one capital letter and a stroke.
var inShortForm = regexp.MustCompile(`(?:^|\s)[A-Z]/$`)

// outsideBrackets finds matches that stand in no brackets.
func outsideBrackets(re *regexp.Regexp, text string) [][]int {
	var out [][]int
	open, at := 0, 0
	for _, m := range re.FindAllStringIndex(text, -1) {
		open += strings.Count(text[at:m[0]], "(") - strings.Count(text[at:m[0]], ")")
		at = m[0]
		if open <= 0 {
			out = append(out, m)
		}
	}
	return out
}

// ownerOf reads words that name one owner: a person, a role, an agency or a
// group.
func (r *reader) ownerOf(s doc.Span) (Owner, bool) {
	words := strings.Trim(r.Quote(s), " .,:;*•-–")
	if before, inside, ok := cutBrackets(words); ok {
		if o, ok := r.withBrackets(before, inside, words, s); ok {
			return o, true
		}
		words = before
	}
	if m := whose.FindString(words); m != "" {
		if ro, ok := roleOf(words[len(m):]); ok && (ro.kind == Professional || ro.kind == Agency) {
			return r.withRole(ro, words[len(m):], Owner{Name: words}, words, s), true
		}
	}
	if o, ok := r.parentsKin(words, s); ok {
		return o, true
	}
	if q := r.personOf(words); q != nil {
		return ownerFrom(q, words, s), true
	}
	if ro, ok := roleOf(words); ok {
		return Owner{Name: words, Role: ro.name, Kind: ro.kind, Span: s}, true
	}
	if q, ro, ok := r.roleAndName(words); ok {
		o := ownerFrom(q, words, s)
		if o.Role == "" {
			o.Role, o.Kind = ro.name, ro.kind
		}
		return o, true
	}
	return Owner{}, false
}

// withBrackets reads an owner with more in brackets: "Tom Reyes (SW)", "Police (DC
// Ito)".
func (r *reader) withBrackets(before, inside, words string, s doc.Span) (Owner, bool) {
	if q := r.personOf(before); q != nil {
		return ownerFrom(q, words, s), true
	}
	ro, ok := roleOf(before)
	if !ok {
		return Owner{}, false
	}
	return r.withRole(ro, inside, Owner{Name: before, Also: []string{words, inside}}, words, s), true
}

// withRole is the person whom name means, or else the owner o with the role.
func (r *reader) withRole(ro role, name string, o Owner, words string, s doc.Span) Owner {
	if q := r.personOf(name); q != nil {
		return ownerFrom(q, words, s)
	}
	o.Role, o.Kind, o.Span = ro.name, ro.kind, s
	return o
}

// whose begins words for somebody by saying whose they are: "Ada's health
// visitor".
var whose = regexp.MustCompile(`^\p{Lu}[\p{L}-]+['’]s?\s`)

// personOf returns the person whom words mean; the words of a group or agency
// mean none.
func (r *reader) personOf(words string) *Person {
	if ro, ok := roleOf(words); ok && (ro.kind == Group || ro.kind == Agency) {
		return nil
	}
	return r.people.resolve(words)
}

func cutBrackets(words string) (before, inside string, ok bool) {
	before, rest, ok := strings.Cut(words, "(")
	if !ok || strings.TrimSpace(before) == "" {
		return "", "", false
	}
	inside, _, _ = strings.Cut(rest, ")")
	return strings.TrimSpace(before), strings.TrimSpace(inside), true
}

// roleAndName reads a role before a name or behind it: "HV Rosheen Tandy",
// "Tomasz Wierzbicki, social worker".
func (r *reader) roleAndName(words string) (*Person, role, bool) {
	parts := strings.Fields(strings.ReplaceAll(words, ",", " "))
	const longest = 9
	if len(parts) > longest {
		return nil, role{}, false
	}
	for n := len(parts) - 1; n > 0; n-- {
		head, tail := strings.Join(parts[:n], " "), strings.Join(parts[n:], " ")
		if ro, ok := roleOf(head); ok && len(parts[n:]) <= 3 && !isRole(tail) {
			if q := r.people.resolve(tail); q != nil && !areTwo(ro, q, strings.Contains(words, ",")) {
				return q, ro, true
			}
		}
		if ro, ok := roleOf(tail); ok && n <= 3 && !isRole(head) {
			if q := r.people.resolve(head); q != nil && (q.Kind == Unknown || !areTwo(ro, q, strings.Contains(words, ","))) {
				return q, ro, true
			}
		}
	}
	return nil, role{}, false
}

// areTwo reports whether a role of the family and a name, with a comma between, stand for
// two people: "Mum, Tom Reyes".
func areTwo(ro role, q *Person, comma bool) bool {
	return comma && (ro.kind == Parent || ro.kind == Family) && (q.Kind != ro.kind || q.Role != ro.name && ro.name != "parents")
}

func isRole(words string) bool {
	_, ok := roleOf(words)
	return ok
}

func ownerFrom(q *Person, words string, s doc.Span) Owner {
	o := Owner{Name: q.Name, Role: q.Role, Kind: q.Kind, Also: append([]string{}, q.Also...), Span: s}
	if words != q.Name {
		o.Also = withWord(o.Also, words)
	}
	return o
}

// ownTeam is a team or service with a name of its own: "F&F team", "Early Help Hub".
var ownTeam = regexp.MustCompile(`^(?:\p{Lu}[\p{L}]*(?:[&/+]\p{Lu}[\p{L}]*)+|\p{Lu}{2,6}|\p{Lu}[\p{L}]+(?:\s\p{Lu}[\p{L}]+)+)\s(?i:team|service|unit|panel|hub)$`)

// ofEverybody is in the name of what is no team to be rung: "Core Group Team".
var ofEverybody = regexp.MustCompile(`(?i)\b(?:all|whole|core|professionals?|family|everyone)\b`)

// familyService is in the name of a service for families: "Family Support Team", "Family
// Safeguarding Team 2". The family's own network is none.
var familyService = regexp.MustCompile(`(?i)\bfamily\s(?:(?:and\s)?(?:support|help|intervention|safeguarding|nurse|solutions|recovery|group conferenc\w+|assessment|justice|learning|centre|hub|information|early help|first|resilience|partnership|time)\b)`)

func isOwnTeam(words string) bool {
	return ownTeam.MatchString(words) && !ofEverybody.MatchString(familyService.ReplaceAllString(words, ""))
}

// unknownOwner is an owner of whom only the words are known: a team, or a name
// that stands nowhere else.
func (r *reader) unknownOwner(s doc.Span) Owner {
	words := strings.Trim(r.Quote(s), " .,:;*")
	o := Owner{Name: words, Kind: Unknown, Span: s}
	ro, ok := roleWithin(words)
	if schoolName.MatchString(words) {
		ro, ok = role{Agency, "school"}, true
	}
	if ok {
		o.Role, o.Kind = ro.name, ro.kind
		if o.Kind == Group && isOwnTeam(words) {
			o.Kind = Agency // that can be rung and asked
		}
		return o
	}
	if o.Kind = r.people.kindOf(words); o.Kind != Unknown {
		return o
	}
	for w := range strings.FieldsSeq(words) {
		if isNoName(w) {
			o.Kind = Agency // words of teams and places
		}
	}
	return o
}
