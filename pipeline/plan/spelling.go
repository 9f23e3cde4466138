package plan

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// mention is a word with a capital that may be a given name or a surname.
type mention struct {
	word string
	span doc.Span
	acts bool // what stands around it shows that it is a name
}

// capitalWord is one word with a capital, without the ending of a genitive.
var capitalWord = regexp.MustCompile(`(?:(?:Mac|Mc|\p{Lu}['’])\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+)(?:-(?:Mac|Mc|\p{Lu}['’])?\p{Lu}\p{Ll}+)*`)

// likeName stands behind a word that acts or owns something.
var likeName = regexp.MustCompile(`^(?:['’]s\s|:\s|\s(?:is|was|has|had|will|would|could|should|must|may|might|can|does|did|says?|said|told|asked|turns?|goes|went|and\s\p{Lu}\p{Ll}+|to\s[a-z]+|continues?|remains?|needs?|likes?|wants?|feels?|lives?|attends?|naps?|presents?|sees?|makes?|comes?|came|loves?|sleeps?|appears?|seems?|at\s|not\s)\b)`)

// pastVerb is what somebody did who is named in front of it.
var pastVerb = regexp.MustCompile(`^\s\p{Ll}{3,}ed\b`)

// mentions are the words with a capital that nothing else explains, in the order
// of the text.
func (r *reader) mentions() []mention {
	var all []mention
	for i := range r.leaves {
		l := &r.leaves[i]
		for _, m := range capitalWord.FindAllStringIndex(l.text, -1) {
			word := l.text[m[0]:m[1]]
			if isNoName(word) || titled.MatchString(word+" ") || m[0] > 0 && letterBefore(l.text, m[0]) {
				continue
			}
			span := doc.Span{Start: m[0], End: m[1]}
			all = append(all, mention{word, span.Shift(l.Span.Start), !isWord(word) && r.actsAsName(l.text, span)})
		}
	}
	return all
}

func letterBefore(text string, at int) bool {
	c, _ := utf8.DecodeLastRuneInString(text[:at])
	return c == '-' || c == '\'' || c == '’' || c == '/' || c == '@' || c != ' ' && c != '\n' && c != '\t' && c != '(' && c != '“' && c != '"' && c != '\u00a0'
}

// actsAsName reports whether a word stands where names do: before what it does or
// has, or inside a sentence alone.
func (r *reader) actsAsName(text string, at doc.Span) bool {
	if likeName.MatchString(text[at.End:]) {
		return true
	}
	if m := pastVerb.FindString(text[at.End:]); m != "" && isWord(m[1:]) {
		return true
	}
	before := strings.TrimRight(text[:at.Start], " ")
	word := before[strings.LastIndexAny(before, " \n\t")+1:]
	const short = 30 // bytes of a cell or line that is all names
	if len(text) < short && strings.TrimSpace(text) == at.Of(text) {
		return true
	}
	if next := capitalBehind.FindString(text[at.End:]); next != "" && r.isSurname(next[1:]) {
		return true
	}
	return startsSmall(word) && !strings.ContainsAny(word, ".:!?") && !capitalBehind.MatchString(text[at.End:])
}

// capitalBehind is another word with a capital, as in the name of a place.
var capitalBehind = regexp.MustCompile(`^\s\p{Lu}[\p{L}-]*`)

// isSurname reports whether a word is the surname of somebody with a role.
func (r *reader) isSurname(word string) bool {
	return slices.ContainsFunc(r.people.list, func(q Person) bool { return q.Role != "" && surname(q.Name) == word })
}

// knownName is a name that the document uses for somebody.
type knownName struct {
	word   string
	person *Person
	first  doc.Span
	times  int
	// surname says that it is the last of several names; bare surnames stand for
	// nobody.
	surname bool
}

// readSpellings finds names that are spelled in two ways: a word that is nobody's
// name and nearly that of one person.
func (r *reader) readSpellings() []Inconsistency {
	if len(r.people.list) >= mostPeople {
		return nil
	}
	mentions := r.mentions()
	times := map[string]int{}
	for _, m := range mentions {
		times[m.word]++
	}
	known := r.knownNames(mentions, times)
	var all []Inconsistency
	done := map[string]bool{}
	for _, m := range mentions {
		if done[m.word] || !m.acts && !r.slipOfChild(m) || times[m.word] > 3 || r.ownName(m.word, known) {
			continue
		}
		if k := closest(m.word, known, times[m.word]); k != nil && !r.calledOther(m.word, k.person, mentions) && !(k.surname && r.namedAlone(m)) {
			done[m.word] = true
			all = append(all, Inconsistency{
				Kind: NameConflict, A: r.sideOf(k.first), B: r.sideOf(m.span),
				Message: fmt.Sprintf("“%s” is spelled “%s” elsewhere. Or is it somebody else?", m.word, k.word),
			})
		}
	}
	return append(all, r.surnameConflicts(mentions, done)...)
}

// slipOfChild reports whether a word is the given name of a child but for one letter,
// and stands alone: notes say "Vanessa late" with no verb.
func (r *reader) slipOfChild(m mention) bool {
	const short = 5 // letters of names that one letter tells apart
	word := []rune(m.word)
	if len(word) < short || isWord(m.word) || capitalBehind.MatchString(r.Text[m.span.End:]) || !r.namedAlone(m) && !labelBefore.MatchString(r.Text[max(0, m.span.Start-6):m.span.Start]) {
		return false
	}
	return slices.ContainsFunc(r.people.list, func(q Person) bool {
		given := []rune(givenName(q.Name))
		return q.Kind == Child && len(given) >= short && edits(word, given) == 1 && !ending(word, given)
	})
}

// labelBefore is the end of a mark that says who speaks, as in "HP: Vanessa late".
var labelBefore = regexp.MustCompile(`:\s$`)

// namedAlone reports whether neither a title nor another name stands in front of a
// word, as in front of a surname.
func (r *reader) namedAlone(m mention) bool {
	before := strings.TrimRight(r.Text[:m.span.Start], " ")
	word := strings.TrimRight(before[strings.LastIndexAny(before, " \n\t(")+1:], ".")
	return word == "" || startsSmall(word) || strings.ContainsAny(before[len(before)-1:], ".:!?\n\t") && !titleForms[strings.ToLower(word)]
}

// calledOther reports whether a role stands beside a name that is not the role of
// the person whose name is nearly the same: "Kelly's sister Kerry".
func (r *reader) calledOther(word string, q *Person, mentions []mention) bool {
	return slices.ContainsFunc(mentions, func(m mention) bool {
		if m.word != word {
			return false
		}
		l := r.leafAt(m.span.Start)
		if l == nil || m.span.End > l.Span.End {
			return false
		}
		ro := contextOf(l.text, m.span.Shift(-l.Span.Start)).role()
		return ro.kind != "" && ro.name != q.Role && ro.kind != Agency && ro.kind != Group || knownAs.MatchString(r.Text[max(0, m.span.Start-30):m.span.Start])
	})
}

// knownNames are the names of the people whom the document names with a role, or
// often.
func (r *reader) knownNames(mentions []mention, times map[string]int) []knownName {
	var all []knownName
	for i := range r.people.list {
		q := &r.people.list[i]
		for k, word := range []string{givenName(untitledName(q)), surname(q.Name)} {
			if utf8.RuneCountInString(word) < 3 || times[word] == 0 || slices.ContainsFunc(all, func(k knownName) bool { return k.word == word }) {
				continue
			}
			at := slices.IndexFunc(mentions, func(m mention) bool { return m.word == word })
			if q.placed() || times[word] > 2 {
				all = append(all, knownName{word, q, mentions[at].span, times[word], k > 0 && strings.Contains(q.Name, " ")})
			}
		}
	}
	for i, m := range mentions {
		const often = 3 // times that a name stands of which nothing else is known
		if m.acts && times[m.word] >= often && !slices.ContainsFunc(all, func(k knownName) bool { return k.word == m.word }) {
			all = append(all, knownName{m.word, &Person{Name: m.word}, mentions[i].span, times[m.word], false})
		}
	}
	return all
}

func untitledName(q *Person) string {
	if titled.MatchString(q.Name) {
		return ""
	}
	return q.Name
}

// ownName reports whether a word is the name of somebody who was introduced by
// it, or a part of a name that is known.
func (r *reader) ownName(word string, known []knownName) bool {
	if slices.ContainsFunc(known, func(k knownName) bool {
		return k.word == word || strings.Contains(k.word, word+"-") || strings.HasSuffix(k.word, "-"+word)
	}) {
		return true
	}
	for i := range r.people.list {
		q := &r.people.list[i]
		if q.placed() && slices.Contains(strings.FieldsFunc(q.Name, func(c rune) bool { return c == ' ' || c == '-' }), word) {
			return !r.driftedName(q, known, word)
		}
	}
	return false
}

// driftedName reports whether a person of another spelling has the same surname:
// "Helena Zielinska" beside "Halina Zielinska".
func (r *reader) driftedName(q *Person, known []knownName, word string) bool {
	return len(q.Spans) == 1 && slices.ContainsFunc(known, func(k knownName) bool {
		return k.person != q && strings.EqualFold(surname(k.person.Name), surname(q.Name)) && givenName(q.Name) == word && close(word, givenName(k.person.Name)) && k.person.Role == q.Role
	})
}

// closest is the one name that a word is nearly; nil where there is none or more
// than one.
func closest(word string, known []knownName, times int) *knownName {
	var found *knownName
	for i := range known {
		k := &known[i]
		if k.times <= times && k.person.Kind == Unknown || !close(word, k.word) {
			continue
		}
		if found != nil && found.word != k.word {
			return nil
		}
		found = k
	}
	return found
}

// close reports whether two names are nearly the same: they begin alike, and a
// letter or two differ.
func close(a, b string) bool {
	a, b = strings.ToLower(a), strings.ToLower(b)
	if a != b && len(a) >= 3 && len(b) >= 3 && asY.MatchString(a) && asY.MatchString(b) && asY.ReplaceAllString(a, "y") == asY.ReplaceAllString(b, "y") {
		return true // Kelly, Kellie
	}
	if saidAs(a, b) || saidAs(b, a) {
		return true // Caoimhe, Keeva
	}
	if i := strings.IndexByte(a, '-'); i > 0 && strings.HasPrefix(b, a[:i+1]) {
		return close(a[i+1:], b[i+1:]) // Poppy-Mae, Poppy-May
	}
	const long = 5 // letters of names that may be written as they sound
	if a != b && len(a) >= long && len(b) >= long && a[:2] == b[:2] && sound(a) == sound(b) {
		return true // Kayleigh, Kaylee
	}
	x, y := []rune(a), []rune(b)
	if len(x) < 3 || len(y) < 3 || string(x) == string(y) {
		return false
	}
	if x[0] != y[0] {
		return soundsAs[x[0]] == y[0] && len(x) > 3 && edits(x[1:], y[1:]) <= 1 // Caitlin, Kaitlyn
	}
	d := edits(x, y)
	short := min(len(x), len(y))
	switch {
	case d == 1 && short == 3:
		return len(x) != len(y) && x[2] == y[2] // Sky, Skye; not Ana, Amy
	case d == 1:
		return !ending(x, y)
	case d == 2 && (short < 6 || string(x[:4]) != string(y[:4])):
		return short >= 4 && x[len(x)-1] == y[len(y)-1] && consonants(x) == consonants(y) || short >= 5 && x[1] == y[1] && x[len(x)-1] == y[len(y)-1]
	}
	return d == 2 || d == 3 && short >= 6 && x[1] == y[1] && x[len(x)-1] == y[len(y)-1] && len(x) == len(y)
}

// asY are the endings that sound as that of Kelly.
var asY = regexp.MustCompile(`(?:ie|ey|ee|i|y)$`)

// vowels are letters that one may write for others.
var vowels = regexp.MustCompile(`[aeiouy]+`)

// sound is roughly how a name in small letters sounds.
func sound(name string) string {
	name = strings.TrimSuffix(strings.NewReplacer("ck", "k", "c", "k", "ph", "f", "gh", "", "z", "s").Replace(name), "h")
	var b strings.Builder
	var last rune
	for _, c := range vowels.ReplaceAllString(name, "a") {
		if c != last {
			b.WriteRune(c)
		}
		last = c
	}
	return b.String()
}

// soundsAs are letters that begin one name in two spellings.
var soundsAs = map[rune]rune{'c': 'k', 'k': 'c', 'j': 'g', 'g': 'j', 's': 'z', 'z': 's', 'i': 'y', 'y': 'i'}

// ending reports whether only the last letter differs, as in Zielinski and
// Zielinska, Carl and Carla: two names and no slip.
func ending(x, y []rune) bool {
	n := min(len(x), len(y))
	if len(x) == len(y) {
		return string(x[:n-1]) == string(y[:n-1])
	}
	long := x
	if len(y) > len(x) {
		long = y
	}
	last := long[len(long)-1]
	return string(x[:n]) == string(y[:n]) && (last == 'a' || last == 'o' || last == 's' || last == 'n')
}

// consonants are the sounds of a name without its vowels.
func consonants(name []rune) string {
	var b strings.Builder
	for _, c := range name {
		if !strings.ContainsRune("aeiouy", c) {
			b.WriteRune(c)
		}
	}
	return b.String()
}

// edits counts the letters to put in, leave out, change or swap that make one name
// of the other.
func edits(x, y []rune) int {
	before, last := make([]int, len(y)+1), make([]int, len(y)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(x); i++ {
		row := make([]int, len(y)+1)
		row[0] = i
		for j := 1; j <= len(y); j++ {
			cost := truth(x[i-1] != y[j-1])
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && x[i-1] == y[j-2] && x[i-2] == y[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last = last, row
	}
	return last[len(y)]
}

// surnameConflicts are people of one given name and two surnames that begin alike:
// "Kyle Hargest", "Kyle Hargreaves".
func (r *reader) surnameConflicts(mentions []mention, done map[string]bool) []Inconsistency {
	var all []Inconsistency
	for i := 1; i < len(mentions); i++ {
		a, b := mentions[i-1], mentions[i]
		if done[b.word] || a.span.End+1 != b.span.Start {
			continue
		}
		k := r.people.only(func(q *Person) bool {
			return givenName(q.Name) == a.word && strings.Contains(q.Name, " ") && len(q.Spans) > 0 && !slices.Contains(strings.Fields(q.Name), b.word)
		})
		if k < 0 || !alikeStart(surname(r.people.list[k].Name), b.word) || r.isSurname(b.word) {
			continue
		}
		q := r.people.list[k]
		done[b.word] = true
		all = append(all, Inconsistency{
			Kind: NameConflict, A: Side{q.Spans[0], q.Spans[0]}, B: r.sideOf(a.span.Cover(b.span)),
			Message: fmt.Sprintf("“%s %s” is called “%s” elsewhere. Or is it somebody else?", a.word, b.word, q.Name),
		})
	}
	return all
}

// alikeStart reports whether two surnames begin with the same three letters or are
// nearly the same.
func alikeStart(a, b string) bool {
	x, y := []rune(strings.ToLower(a)), []rune(strings.ToLower(b))
	return len(x) > 3 && len(y) > 3 && string(x[:3]) == string(y[:3]) || close(a, b)
}

// placed reports whether the document says who somebody is.
func (q *Person) placed() bool { return (q.Role != "" || q.Kind != Unknown) && !q.bySurname }
