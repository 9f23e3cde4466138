package plan

import (
	"regexp"
	"strings"

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
var betweenOwners = regexp.MustCompile(`\s*(?:[/;&+\n]|\band\b|\bwith\b|\bplus\b|,|\bor\b)\s*`)

// nobody is what stands in an owner's cell that names nobody.
var nobody = regexp.MustCompile(`(?i)^\s*(?:tb[cda]|to be (?:confirmed|agreed|decided|identified|allocated)|n/?a|none|nobody|unallocated|vacant|\?+|[-–—_.x*]+|\(?name\)?)?\s*$`)

// ownersIn reads the owners that a cell names.
func (r *reader) ownersIn(s doc.Span) []Owner {
	text := s.Of(r.Text)
	if nobody.MatchString(text) {
		return nil
	}
	if o, ok := r.ownerOf(s.Trim(r.Text)); ok {
		return []Owner{o} // "Mum and Dad", "Parents/carers": one phrase
	}
	var owners []Owner
	add := func(part doc.Span) {
		part = part.Trim(r.Text)
		if words := part.Of(r.Text); nobody.MatchString(words) || asides.MatchString(words) {
			return
		}
		o, ok := r.ownerOf(part)
		if !ok {
			o = r.unknownOwner(part)
		}
		if n := len(owners); n > 0 && !ok || n > 0 && r.describes(owners[n-1], o, part) {
			owners[n-1].Also = withWord(owners[n-1].Also, o.Name)
			return
		}
		if !hasOwner(owners, o) {
			owners = append(owners, o)
		}
	}
	start := s.Start
	for _, m := range outsideBrackets(betweenOwners, text) {
		add(doc.Span{Start: start, End: s.Start + m[0]})
		start = s.Start + m[1]
	}
	add(doc.Span{Start: start, End: s.End})
	return owners
}

// asides are words of an owner's cell that name nobody.
var asides = regexp.MustCompile(`(?i)^(?:when|if|once|from|until|who|or|both|supported by|support from|in consultation|lead(?:ing)?|to lead|jointly|together|overseen by|as needed|him|her|them|others|at work|he|she|not at work)\b`)

// describes reports whether o says more of the owner before it and is nobody
// else: "Bronagh Keenan, HV", "Shabnam Iqbal, Family Support".
func (r *reader) describes(before, o Owner, part doc.Span) bool {
	comma := strings.HasSuffix(strings.TrimRight(r.Text[before.Span.End:part.Start], " "), ",")
	isPerson := before.Kind == Professional || before.Kind == Unknown
	return comma && isPerson && r.people.resolve(before.Name) != nil && r.people.resolve(o.Name) == nil || o.Name == before.Name
}

func hasOwner(owners []Owner, o Owner) bool {
	for _, p := range owners {
		if p.Name == o.Name {
			return true
		}
	}
	return false
}

// outsideBrackets finds matches that stand in no brackets.
func outsideBrackets(re *regexp.Regexp, text string) [][]int {
	var out [][]int
	for _, m := range re.FindAllStringIndex(text, -1) {
		if strings.Count(text[:m[0]], "(") <= strings.Count(text[:m[0]], ")") {
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
		if q := r.personOf(before); q != nil {
			return ownerFrom(q, words, s), true
		}
		if ro, ok := roleOf(before); ok {
			if q := r.personOf(inside); q != nil {
				return ownerFrom(q, words, s), true
			}
			return Owner{Name: before, Role: ro.name, Kind: ro.kind, Also: []string{words, inside}, Span: s}, true
		}
		words = before
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
	for n := len(parts) - 1; n > 0; n-- {
		head, tail := strings.Join(parts[:n], " "), strings.Join(parts[n:], " ")
		if ro, ok := roleOf(head); ok && len(parts[n:]) <= 3 {
			if q := r.people.resolve(tail); q != nil {
				return q, ro, true
			}
		}
		if ro, ok := roleOf(tail); ok && n <= 3 {
			if q := r.people.resolve(head); q != nil {
				return q, ro, true
			}
		}
	}
	return nil, role{}, false
}

func ownerFrom(q *Person, words string, s doc.Span) Owner {
	o := Owner{Name: q.Name, Role: q.Role, Kind: q.Kind, Also: append([]string{}, q.Also...), Span: s}
	if words != q.Name {
		o.Also = withWord(o.Also, words)
	}
	return o
}

// unknownOwner is an owner of whom only the words are known: a team, or a name
// that stands nowhere else.
func (r *reader) unknownOwner(s doc.Span) Owner {
	words := strings.Trim(r.Quote(s), " .,:;*")
	o := Owner{Name: words, Kind: Unknown, Span: s}
	if ro, ok := roleWithin(words); ok {
		o.Role, o.Kind = ro.name, ro.kind
		return o
	}
	for w := range strings.FieldsSeq(words) {
		if notName[strings.ToLower(w)] {
			o.Kind = Agency // words of teams and places
		}
	}
	return o
}
