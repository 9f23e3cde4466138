package plan

import (
	_ "embed"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// namePart is a word of a name: "Pryce-Hughes", "O'Halloran", "MacAskill",
// "al-Hassan", "GETHIN", "O'BRIEN". Titles have none.
const namePart = `(?:(?:\p{Lu}['’]|Mc|Mac|AL-|EL-)?\p{Lu}{3,}(?:-(?:\p{Lu}['’])?\p{Lu}{2,})*|(?:al-|el-)?(?:\p{Lu}['’])?\p{Lu}\p{Ll}[\p{Ll}'’]*(?:\p{Lu}\p{Ll}+)?(?:-(?:al-)?\p{Lu}[\p{L}'’]+)*)`

const titleWord = `(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Rev|DC|DS|DI|PC|PS|Sgt|Cllr)\.?`

// particle is a small word or an initial between the parts of a name.
const particle = `(?:\s(?:\p{Lu}\.?|bin|binti?|ibn|abu|van|von|de|der|den|du|da|dos|la|ter|al|el|ap|ni|nic|DE|DER|DOS|VAN|VON|BIN)){0,2}`

var (
	// fullName is a name of two words or more, or a title and a name, maybe with
	// an initial between, at the beginning of a text.
	fullName = regexp.MustCompile(`^(?:(?:Mr|Dr)\.?\s(?:and|&)\s(?:Mrs|Ms|Mr|Dr)\.?\s` + namePart + `(?:\s` + namePart + `)?|` +
		titleWord + particle + `\s` + namePart + `(?:\s` + namePart + `){0,2}|` +
		namePart + `(?:` + particle + `\s` + namePart + `){1,3}|\p{Lu}\.?\s` + namePart + `)`)
	titled     = regexp.MustCompile(`^` + titleWord + `\s`)
	innerTitle = regexp.MustCompile(`\s` + titleWord + `(?:\s|$)`)
)

// notNameList holds words with a capital that are in no name of a person.
//
//go:embed not_names.txt
var notNameList string

var notNames = sync.OnceValue(func() map[string]bool {
	_, words, _ := strings.Cut(notNameList, "collection.\n")
	return wordSet(words)
})

// isNoName reports whether a word is in no name of a person.
func isNoName(word string) bool {
	word = strings.ToLower(strings.Trim(word, ".,;:'’"))
	return notNames()[word] || notNames()[word+"*"]
}

// isNoSurname reports whether a word ends no name of a person.
func isNoSurname(word string) bool {
	return notNames()[strings.ToLower(strings.Trim(word, ".,;:'’"))]
}

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		set[w] = true
	}
	return set
}

// namesOf finds what looks like names in a text, in its order. A word that is
// in no name is left out at either end: "Social Worker Imogen Castellanos".
func namesOf(text string) []doc.Span {
	var all []doc.Span
	for pos := 0; pos < len(text); {
		at, ok := nextName(text, pos)
		if !ok {
			break
		}
		first, _, _ := strings.Cut(at.Of(text), " ")
		before, _ := utf8.DecodeLastRuneInString(text[:at.Start])
		if unicode.IsLetter(before) || unicode.IsDigit(before) || !titled.MatchString(at.Of(text)) && (isNoName(first) || isShortRole(first)) {
			pos = at.Start + len(first)
			continue
		}
		if m := innerTitle.FindStringIndex(at.Of(text)); m != nil && !titled.MatchString(at.Of(text)) {
			at.End = at.Start + m[0] // "Dear Ms Garrick"
			if !strings.Contains(at.Of(text), " ") {
				pos = at.End
				continue
			}
		}
		at = trimName(text, at)
		all = append(all, at)
		pos = at.End
	}
	return all
}

// nextName finds the first full name from pos on. It looks only where a name can
// begin: to try at each letter of a document takes many times as long.
func nextName(text string, pos int) (doc.Span, bool) {
	for i, r := range text[pos:] {
		if !unicode.IsUpper(r) && r != 'a' && r != 'e' { // "al-", "el-"
			continue
		}
		if m := fullName.FindStringIndex(text[pos+i:]); m != nil {
			return doc.Span{Start: pos + i, End: pos + i + m[1]}, true
		}
	}
	return doc.Span{}, false
}

// trimName leaves out words at the end that are in no name, and what makes a
// genitive: "Chidi Umeh Team", "Noor Qureshi's".
func trimName(text string, at doc.Span) doc.Span {
	for {
		name := at.Of(text)
		i := strings.LastIndexByte(name, ' ')
		if i < 0 || !isNoSurname(name[i+1:]) {
			break
		}
		at.End = at.Start + i
	}
	for _, ending := range []string{"'s", "’s", "'", "’"} {
		if strings.HasSuffix(at.Of(text), ending) {
			at.End -= len(ending)
		}
	}
	return at
}

// isName reports whether the words are those of a person: none is a word of
// posts, places or times, or a short form.
func isName(words string) bool {
	if titled.MatchString(words) {
		return strings.Contains(words, " ")
	}
	parts := strings.Fields(words)
	for i, w := range parts {
		if startsSmall(w) {
			continue // a particle
		}
		if isNoSurname(w) || i < len(parts)-1 && isNoName(w) || len(w) > 2 && isShortForm(w) {
			return false
		}
	}
	return len(parts) >= 2 && !(len(strings.Trim(parts[0], ".")) == 1 && inCapitals(parts[1]))
}

// isShortForm reports whether capitals can be no surname: they cannot be
// spoken, as CSC and PPN.
func isShortForm(w string) bool {
	return inCapitals(w) && !strings.ContainsAny(w, "AEIOUYÁÉÍÓÚÖÜ")
}

// isShortRole reports whether capitals are what a role is called for short: "FSW".
func isShortRole(w string) bool {
	if len(w) < 2 || !inCapitals(w) {
		return false
	}
	_, ok := roleOf(w)
	return ok
}

func inCapitals(w string) bool { return strings.ToUpper(w) == w }

// tidyName writes a surname in capitals as others are written.
func tidyName(name string) string {
	parts := strings.Fields(name)
	for i, p := range parts {
		if len(p) > 3 && inCapitals(p) {
			parts[i] = inSmall(p)
		}
	}
	return strings.Join(parts, " ")
}

// inSmall writes a word in small letters but for the first, and those behind a
// hyphen or apostrophe.
func inSmall(word string) string {
	var b strings.Builder
	start := true
	for _, c := range word {
		if start {
			b.WriteRune(c)
		} else {
			b.WriteRune(unicode.ToLower(c))
		}
		start = !unicode.IsLetter(c)
	}
	return b.String()
}

// initialsOf are the first letters of a name's parts: "Tracey-Ann Gethin" has
// TG and TAG.
func initialsOf(name string) []string {
	var all, whole strings.Builder
	for part := range strings.FieldsSeq(untitled(name)) {
		r, _ := utf8.DecodeRuneInString(part)
		whole.WriteRune(unicode.ToUpper(r))
		for sub := range strings.SplitSeq(part, "-") {
			r, _ := utf8.DecodeRuneInString(sub)
			all.WriteRune(unicode.ToUpper(r))
		}
	}
	if all.String() == whole.String() {
		return []string{whole.String()}
	}
	return []string{whole.String(), all.String()}
}

var initialed = regexp.MustCompile(`^\p{Lu}{2,4}$`)

// areInitials reports whether letters are those of a name, or of its first and
// last part.
func areInitials(name, letters string) bool {
	if !initialed.MatchString(letters) {
		return false
	}
	for _, own := range initialsOf(name) {
		first, ofFirst := utf8.DecodeRuneInString(own)
		last, ofLast := utf8.DecodeLastRuneInString(own)
		if own == letters || len(own) > ofFirst+ofLast && string([]rune{first, last}) == letters {
			return true
		}
	}
	return false
}

// sameName reports whether two names are one but for capitals and the shape of
// apostrophes.
func sameName(a, b string) bool {
	return strings.EqualFold(strings.ReplaceAll(a, "’", "'"), strings.ReplaceAll(b, "’", "'"))
}

// untitled is a name without its title.
func untitled(name string) string { return titled.ReplaceAllString(name, "") }

// endsIn reports whether a name ends in the words of another, which then gives no
// given name: "Tomé de Souza" in "Mr de Souza".
func endsIn(name, other string) bool {
	tail := len(name) - len(untitled(other))
	return titled.MatchString(other) && tail > 0 && name[tail-1] == ' ' && sameName(name[tail:], untitled(other))
}

// surname is the last word of a name.
func surname(name string) string {
	return name[strings.LastIndexByte(name, ' ')+1:]
}

// givenName is the first word of a name; a title and a surname hold none.
func givenName(name string) string {
	first, rest, _ := strings.Cut(untitled(name), " ")
	if rest == "" && titled.MatchString(name) {
		return ""
	}
	return first
}

// titleOf is the title of a name in small letters.
func titleOf(name string) string {
	first, _, _ := strings.Cut(name, " ")
	return strings.Trim(strings.ToLower(first), ".")
}

// hasOtherTitle reports whether the person is known by a title that nobody has who
// has the one given: "Mr Gethin Hale" is not Mrs Hale.
func (q *Person) hasOtherTitle(title string) bool {
	return slices.ContainsFunc(q.Also, func(name string) bool {
		return titled.MatchString(name) && (titleOf(name) == "mr") != (title == "mr") && genderedTitle[title] && genderedTitle[titleOf(name)]
	})
}

// genderedTitle are the titles that say whether somebody is a man or a woman.
var genderedTitle = wordSet(`mr mrs ms miss`)
