package glossary

import (
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// nearlyBefore reports whether words in front of a short form that stands alone
// in brackets expand it nearly: "child and adolescent mental health (CAMHS)".
// Brackets that hold more say something else: "the court (CAMHS worker present)".
func (f *finder) nearlyBefore(u *Use, before, after string) (explanation, bool) {
	sentence, bracketed := aloneInBrackets(before, after)
	if !bracketed {
		return explanation{}, false
	}
	words, start := parts(sentence), strings.LastIndex(before, sentence)
	var best explanation
	found := false
	for n := 2; n <= min(len(words), most(u.Term)); n++ {
		from := words[len(words)-n].span.Start
		if full, ok := f.nearly(u, sentence[from:]); ok {
			best, found = explanation{doc.Span{Start: start + from}, full}, true
		}
	}
	return best, found
}

// aloneInBrackets returns the sentence before the bracket where a short form,
// "the" aside, is all that it holds.
func aloneInBrackets(before, after string) (string, bool) {
	closed := strings.HasPrefix(strings.TrimPrefix(after, "s"), ")")
	head, open := strings.CutSuffix(strings.TrimSuffix(before, "the "), "(")
	text := strings.TrimRight(head, " \n")
	text = text[strings.LastIndexAny(text, ".:;!?()[]")+1:]
	return text, open && closed && text != ""
}

// nearlyAfter reports whether the brackets behind a short form hold words that
// expand it nearly, and where they end.
func (f *finder) nearlyAfter(u *Use, after string) (explanation, bool) {
	rest, open := strings.CutPrefix(strings.TrimPrefix(after, "s"), " (")
	inside, _, closed := strings.Cut(rest, ")")
	if !open || !closed || len(parts(inside)) > most(u.Term) {
		return explanation{}, false
	}
	full, ok := f.nearly(u, inside)
	e := explanation{words: full}
	e.span.End = len(after) - len(rest) + len(inside) + 1
	return e, ok
}

// nearly reports whether words expand a short form but for one of them, and
// what it stands for: what the glossary has, or the words themselves.
func (f *finder) nearly(u *Use, words string) (string, bool) {
	for _, i := range u.candidates {
		if full := f.book.entries[i].Expansion; butOneWord(words, full) {
			return full, true
		}
	}
	if !nearInitials(parts(words), strings.ToLower(u.Term)) {
		return "", false
	}
	if len(u.candidates) == 1 {
		return f.book.entries[u.candidates[0]].Expansion, true
	}
	return words, true
}

// butOneWord reports whether two wordings differ by one content word that one of
// them has more, and have the first one in common: "Family Support" and "Family
// Support Worker". A wording of one word expands nothing.
func butOneWord(words, full string) bool {
	a, b := contentOf(words), contentOf(full)
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) < 2 || len(b)-len(a) > 1 || a[0] != b[0] {
		return false
	}
	for i := range b {
		if slices.Equal(a, b) || slices.Equal(a, without(b, i)) {
			return true
		}
	}
	return false
}

// contentOf are the words of a wording in small letters, without a plural's s
// and without little words.
func contentOf(words string) []string {
	var out []string
	for _, p := range parts(words) {
		if w := strings.ToLower(p.text); w != "" && !littleWords[w] {
			out = append(out, strings.TrimSuffix(w, "s"))
		}
	}
	return out
}

func without(words []string, i int) []string { return slices.Delete(slices.Clone(words), i, i+1) }

// nearInitials reports whether the first letters of words are those of a short
// form but for one: one that is another, that is left out, or that is more at
// the end. Three letters must all be there. The first one must be right.
func nearInitials(words []part, letters string) bool {
	const enough = 4
	for _, little := range []bool{false, true} {
		initials := initialsOf(words, little)
		if len(initials) < 3 || initials[0] != letters[0] {
			continue
		}
		short := len(letters) >= 3 && len(words) > 0 && initials[:len(initials)-1] == letters
		if short && !littleWords[strings.ToLower(words[len(words)-1].text)] || len(letters) >= enough && butOneLetter(initials, letters) {
			return true
		}
	}
	return false
}

// initialsOf are the first letters of words, those of little words if asked.
func initialsOf(words []part, little bool) string {
	var b strings.Builder
	for _, p := range words {
		if w := strings.ToLower(p.text); w != "" && (little || !littleWords[w]) {
			b.WriteByte(w[0])
		}
	}
	return b.String()
}

// butOneLetter reports whether the letters are the same but for one that differs
// or that stands in one of them only.
func butOneLetter(a, b string) bool {
	head := 0
	for head < len(a) && head < len(b) && a[head] == b[head] {
		head++
	}
	a, b = a[head:], b[head:]
	switch {
	case len(a) == len(b):
		return len(a) == 0 || a[1:] == b[1:]
	case len(a) == len(b)+1:
		return a[1:] == b
	}
	return len(b) == len(a)+1 && b[1:] == a
}
