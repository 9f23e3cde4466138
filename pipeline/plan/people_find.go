package plan

import (
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// readPeople finds who is named, with roles: in tables and fields first, since
// forms say best who is who, then in sentences; titles and surnames alone last,
// when the full names are known.
func (r *reader) readPeople() {
	r.readTablePeople()
	for _, alone := range []bool{false, true} {
		for i := range r.leaves {
			r.namesIn(&r.leaves[i], alone)
		}
	}
	for i := range r.leaves {
		r.readNicknames(&r.leaves[i])
		r.readRoleNames(&r.leaves[i])
	}
	for i := range r.leaves {
		r.readBirths(&r.leaves[i])
		r.readDefined(&r.leaves[i])
	}
	r.settleBirths()
	r.readParties()
	r.people.prune(r.Text)
	r.people.settleTitles()
	r.people.settleRelatives()
	r.people.settleSurnames()
	r.people.settleAgencies()
}

// namesIn notes the names of one block; titled ones when alone is set, the
// others when it is not. A role in the plural goes on to the names that are
// listed behind: "Their parents are Noor Qureshi and Anders Lund".
func (r *reader) namesIn(l *leaf, alone bool) {
	text := l.text
	var plural role
	end, owners := -1, r.listsOwners(l)
	for _, at := range namesOf(text) {
		name := at.Of(text)
		if !isName(name) {
			continue
		}
		if titled.MatchString(name) != alone {
			end = at.End
			continue
		}
		c := contextOf(text, at)
		if owners && behindListed.MatchString(text[max(0, at.Start-60):at.Start]) && c.before.kind != Professional {
			c.before, c.of = role{}, "" // "Mum, Joan Lisle": the two who help
		}
		joint, lead := r.jointName(text, at, end)
		if lead.kind != "" {
			c.before = lead
		}
		if c.before.kind == "" && end >= 0 && listed.MatchString(text[end:at.Start]) {
			c.before = plural
		}
		if joint != "" {
			r.people.add(joint, c.before, nil, at.Shift(l.Span.Start))
		}
		r.people.addIn(tidyName(name), c, at.Shift(l.Span.Start))
		plural, end = c.before, at.End
		if plural.name != "parents" && plural.name != "child" {
			plural = role{}
		}
	}
}

// behindListed ends what stands in a list before the next of those who are listed.
var behindListed = regexp.MustCompile(`[\p{L})]\s?[,;]\s$`)

// listsOwners reports whether a block is a cell beside or under the label of those who
// act, or begins with it.
func (r *reader) listsOwners(l *leaf) bool {
	if !l.Label.Empty() && meaningOf(r.Quote(l.Label)) == meansOwner {
		return true
	}
	if l.table == nil {
		return false
	}
	t := r.tableOf(l.table)
	c := t.cellAt(l.Span)
	if c == nil {
		return false
	}
	return meaningOf(t.title(c.Col)) == meansOwner || c.Col > 0 && meaningOf(t.text(c.Row, c.Col-1)) == meansOwner
}

// addIn notes a person with what stands around the name.
func (p *people) addIn(name string, c surrounding, span doc.Span) {
	q := p.add(name, c.role(), c.initials, span)
	if q != nil && c.role().kind != "" && q.of == "" {
		q.of, q.kin = c.of, c.kin
	}
}

// listed stands between names of one list.
var listed = regexp.MustCompile(`^\s?(?:\([^()]*\))?\s?(?:,|and|&|,\s?and|/)?\s?$`)

// surrounding is what stands around a name.
type surrounding struct {
	before, after role
	of, kin       string // whose relative the role behind the name makes one, and by which word
	initials      []string
}

func (c surrounding) role() role {
	switch {
	case c.after.kind != "":
		return c.after
	case c.before.kind != "":
		return c.before
	}
	return role{}
}

var (
	inBrackets = regexp.MustCompile(`^\s?\(([^()]{1,70})\)`)
	apposition = regexp.MustCompile(`^(?:,\s*|\s+[-–—]\s+|\s+is\s+|\s+was\s+)(?:the\s|a\s|an\s|his\s|her\s|their\s)?(?:(\p{L}[\p{L}-]+)['’]s?\s)?([\p{L}0-9/ -]{2,45})`)
	// rank is a title that only those who act for an agency have.
	rank = regexp.MustCompile(`^(?:Sgt|PC|DC|DS|DI|PS|WPC|Insp)\.?\s`)
	// kinBefore is whose relative a name is: "Gethin's mother, Mrs Hale".
	kinBefore = regexp.MustCompile(`(\p{L}[\p{L}-]+)['’]s?\s([\p{L}-]+)\s*$`)
	// kinBracket parts a relative in brackets from whose it is: "(Mum's sister)".
	kinBracket = regexp.MustCompile(`^(?:the\s|his\s|her\s|their\s)?(\p{L}[\p{L}-]+)['’]s?\s(.+)$`)
	lastWords  = regexp.MustCompile(`((?:[\p{L}0-9()-]+['’]?s?\s){0,4}[\p{L}0-9()-]+)\s*$`)
	links      = regexp.MustCompile(`(?:[,:]|\s(?:is|are|was|were|[-–—]))\s*$`)
)

// contextOf reads the roles and initials that stand around a name.
func contextOf(text string, at doc.Span) surrounding {
	var c surrounding
	before, after := text[max(0, at.Start-60):at.Start], text[at.End:]
	if m := inBrackets.FindStringSubmatch(after); m != nil {
		c.readBracket(at.Of(text), m[1])
		after = after[len(m[0]):]
	}
	if m := apposition.FindStringSubmatch(after); m != nil && c.after.kind == "" {
		if ro, ok := roleAtStart(m[2]); ok && (m[1] == "" || !c.isKin(m[1], m[2])) {
			c.after = ro
		}
	}
	c.before = roleBefore(before)
	if m := kinBefore.FindStringSubmatch(links.ReplaceAllString(before, "")); m != nil && c.after.kind == "" && c.before.kind != "" {
		c.of, c.kin = m[1], strings.ToLower(m[2])
	}
	if c.before.kind == Parent && strings.HasSuffix(strings.TrimSpace(before), ":") && c.after.kind == Professional {
		c.after = role{} // "Mum: Ada Obi, nurse": what she works as
	}
	return c
}

// readBracket reads what stands in brackets behind a name: "(LP, school)", "(her
// mum's sister)".
func (c *surrounding) readBracket(name, words string) {
	agency := ""
	for part := range strings.FieldsFuncSeq(words, func(r rune) bool { return strings.ContainsRune(",;/–—", r) }) {
		part = strings.TrimSpace(part)
		if severalChildren.MatchString(part) {
			continue // "Ada Obi (both children)": whose mother she is
		}
		if ro, ok := roleOf(part); ok {
			if c.after.kind == "" {
				c.after, agency = ro, part
			}
		} else if areInitials(name, part) {
			c.initials = append(c.initials, part)
		} else if m := kinBracket.FindStringSubmatch(part); m != nil && c.after.kind == "" && c.isKin(m[1], m[2]) {
			break
		} else if ro, ok := roleAtStart(part); ok && strings.Contains(part, " of ") {
			c.after = firstRole(c.after, ro) // "mother of both children"
		} else if ro, ok := roleWithin(part); ok {
			c.after = firstRole(c.after, ro)
		}
	}
	switch of := len(c.initials) > 0 || rank.MatchString(name); {
	case of:
		c.after = c.after.of(agency)
	case c.after.kind == Agency:
		c.after = role{} // "(in hospital)": where somebody is
	}
}

// severalChildren are more than one person can be.
var severalChildren = regexp.MustCompile(`(?i)^(?:(?:both|all|all\s(?:\w+)(?:\sof\sthe)?|the|other|older|younger|two|three|four)\s)*(?:children|kids|boys|girls|twins|siblings)$`)

// isKin notes somebody as the relative of another, where the words begin with one
// for a relative.
func (c *surrounding) isKin(of, words string) bool {
	ro, ok := roleAtStart(words)
	if !ok || ro.kind != Parent && ro.kind != Child && ro.kind != Family {
		return false
	}
	c.after, c.of, c.kin = ro, of, strings.ToLower(strings.Fields(words)[0])
	return true
}

// roleBefore is the role that stands in front of a name: "The health visitor, ",
// "Their parents are ".
func roleBefore(text string) role {
	m := lastWords.FindStringSubmatch(links.ReplaceAllString(text, ""))
	if m == nil {
		return role{}
	}
	ro, _ := roleAtEnd(m[1])
	return ro
}

func firstRole(a, b role) role {
	if a.kind != "" {
		return a
	}
	return b
}

// roleAtStart reads the role with which a phrase begins, the longest such.
func roleAtStart(phrase string) (role, bool) {
	words := strings.Fields(phrase)
	for n := min(len(words), 5); n > 0; n-- {
		if ro, ok := roleOf(strings.Join(words[:n], " ")); ok && ro.kind != Agency && ro.kind != Group {
			return ro, true
		}
	}
	return role{}, false
}

// roleAtEnd reads the role with which a phrase ends, the longest such.
func roleAtEnd(phrase string) (role, bool) {
	words := strings.Fields(phrase)
	for n := min(len(words), 5); n > 0; n-- {
		if ro, ok := roleOf(strings.Join(words[len(words)-n:], " ")); ok && ro.kind != Agency && ro.kind != Group {
			return ro, true
		}
	}
	return role{}, false
}

// jointBefore is a given name that shares the surname of the name behind it:
// "Rhodri and" before "Abena Whitcombe".
var jointBefore = regexp.MustCompile(`(?:^|[\s,(:])(\p{Lu}[\p{Ll}'’-]+)\s(?:and|&)\s$`)

// jointName is the full name of somebody of whom only the given name stands,
// before a name with which it shares the surname, and the role in front of both;
// it is empty where there is none. Before end another name stands.
func (r *reader) jointName(text string, at doc.Span, end int) (string, role) {
	from := max(0, at.Start-60)
	m := jointBefore.FindStringSubmatchIndex(text[from:at.Start])
	if m == nil || titled.MatchString(at.Of(text)) || from+m[2] < end {
		return "", role{}
	}
	given := text[from+m[2] : from+m[3]]
	if isNoName(given) {
		return "", role{}
	}
	lead := roleBefore(text[max(0, from+m[2]-60) : from+m[2]])
	if i := r.people.only(func(q *Person) bool { return sameName(givenName(q.Name), given) }); i >= 0 {
		return "", lead // known by another surname
	}
	return given + " " + surname(at.Of(text)), lead
}

// relative is a role of the family before a given name: "Grandma Efua", "her
// dad, Roy", "Mum is Shona".
var relative = regexp.MustCompile(`(?i:\b(mum|mam|mother|dad|father|stepdad|stepfather|stepmum|stepmother|grandma|granny|gran|nan|nanny|grandmother|grandad|grandfather|grandpa|aunt|auntie|uncle|cousin)\b)(?:,\s|\sis\s|\s\(|\s)(\p{Lu}[\p{Ll}'’-]+)`)

// readRoleNames notes who is known by a given name and a role.
func (r *reader) readRoleNames(l *leaf) {
	for _, m := range relative.FindAllStringSubmatchIndex(l.text, -1) {
		name := strings.TrimSuffix(strings.TrimSuffix(l.text[m[4]:m[5]], "'s"), "’s")
		if isNoName(name) || titled.MatchString(name+" ") || l.text[m[3]] == ',' && insideBrackets(l.text, m[2]) {
			continue // "(Ilhan's father, Bristol)"
		}
		if l.text[m[3]:m[4]] == " (" && name != l.text[m[4]:m[5]] {
			continue // "Grandfather (Jodie's dad)"
		}
		if l.text[m[3]] == ',' && r.listsOwners(l) {
			continue
		}
		ro, _ := roleOf(l.text[m[2]:m[3]])
		if q := r.people.resolve(name); q != nil {
			if q.Role == "" && q.Kind == Unknown {
				q.Role, q.Kind = ro.name, ro.kind
			}
			continue
		}
		if strangeName(name) {
			r.people.add(name, ro, nil, doc.Span{Start: m[4], End: m[5]}.Shift(l.Span.Start))
		}
	}
}

// insideBrackets reports whether a bracket is open before a place in a text.
func insideBrackets(text string, at int) bool {
	before := text[max(0, at-60):at]
	return strings.LastIndexByte(before, '(') > strings.LastIndexByte(before, ')')
}

var (
	// between names the parties of an agreement.
	between = regexp.MustCompile(`(?i)\bbetween(?:\s\p{L}|\W*$)|\bagreement\s(?:\w+\s)?with\b`)
	// betweenThem is what stands or passes between people who agree on nothing.
	betweenThem = regexp.MustCompile(`(?i)\b(?:contact|communication|arguments?|disputes?|relationships?|violence|incidents?|visits?|calls?|time|distance|handovers?|conflict|differences?|messages?|meetings?)\s(?:\w+\s){0,2}between\b`)
	// aboutWhom goes on behind the parties: "… concerning Sam Obi, born …".
	aboutWhom = regexp.MustCompile(`(?i)\s(?:concerning|regarding|about|in\s(?:respect|relation|regard)\s(?:of|to)|for\sthe)\s.*`)
)

// parentsOf goes on behind parties of whom it says that they are the parents.
var parentsOf = regexp.MustCompile(`(?i),?\s(?:the\s|who\sare\s(?:the\s)?)?(?:parents|mother\sand\sfather)\sof\s.*`)

// longBetween begins a long paragraph with the parties of an agreement.
var longBetween = regexp.MustCompile(`^(?:[\p{L}'’]+\s){0,6}[Bb]etween\s\p{Lu}`)

// partyEnd parts the parties of an agreement.
var partyEnd = regexp.MustCompile(`(?i)\s+and\s+|,`)

// readParties takes those whom a letter or agreement addresses for the parents,
// where nothing else is said of them.
func (r *reader) readParties() {
	agreed := r.kind == WrittenAgreement || r.kind == LetterBeforeProceedings || r.kind == Letter
	for i := range r.leaves {
		if !agreed && !strings.HasPrefix(r.leaves[i].text, "Dear ") {
			continue
		}
		text := r.leaves[i].text
		if i > 0 && strings.EqualFold(strings.Trim(r.leaves[i-1].text, " :"), "between") {
			text = "Between " + text // the word is a line of its own
		}
		who := partiesIn(text)
		for _, part := range partyEnd.Split(who, -1) {
			if at := namesOf(part); len(at) > 0 {
				part = at[0].Of(part)
			}
			r.addParty(strings.TrimSpace(part), strings.HasPrefix(r.leaves[i].text, "Dear "))
		}
	}
}

// partiesIn are the words of a block that name those whom it addresses.
func partiesIn(text string) string {
	if m := addressee.FindStringSubmatch(text); m != nil && leadsIn(text) {
		return m[1]
	}
	if rest, ok := strings.CutPrefix(text, "Dear "); ok {
		return rest
	}
	const long = 200 // bytes: more is no list of parties
	if m := parentsOf.FindStringIndex(text); m != nil && longBetween.MatchString(text) {
		text = text[:m[0]] // what stands behind is about the children, or another party
	}
	if between.MatchString(text) && !betweenThem.MatchString(text) {
		if text = aboutWhom.ReplaceAllString(text, ""); len(text) < long {
			return text
		}
	}
	return ""
}

// addParty notes a party; a salutation may name one who is named nowhere else.
func (r *reader) addParty(name string, greeted bool) {
	q := r.people.resolve(name)
	if q == nil && greeted && strangeName(name) {
		q = r.people.add(name, role{}, nil, doc.Span{})
	}
	if q == nil {
		return
	}
	if name != q.Name && !isRole(name) {
		q.Also = withWord(q.Also, name)
	}
	if q.Kind == Unknown {
		q.Role, q.Kind = "parent", Parent
	}
	if !slices.Contains(r.parties, q.Name) {
		r.parties = append(r.parties, q.Name)
	}
}
