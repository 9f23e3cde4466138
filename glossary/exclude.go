package glossary

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/plainwords/plainwords/pipeline/doc"
)

var (
	roman    = regexp.MustCompile(`^(?:X{0,3})(?:IX|IV|V?I{0,3})$`)
	postcode = regexp.MustCompile(`\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b`)
	// A name: two words or more with a capital each, a title aside.
	fullName = regexp.MustCompile(`\b\p{Lu}[\p{Ll}'’]+(?:[ -]\p{Lu}[\p{L}'’]+){1,3}\b`)
	// A name with a title and a first letter: "Mrs F Lomas".
	titled = regexp.MustCompile(`\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.? (\p{Lu})\.? (\p{Lu}[\p{L}'’-]+)`)
	// The initials of a person in brackets behind the name: "Leanne Garrick (LG)".
	ownInitials = regexp.MustCompile(`\(([A-Z]{2,4})\)`)
)

// learn notes the words of a text that are written small somewhere, and the
// initials of the people in it.
func (f *finder) learn(text string) {
	for w := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' }) {
		if w[0] >= 'a' && w[0] <= 'z' {
			f.words[w] = true
		} else if strings.ToUpper(w) != w {
			f.words[w] = true // "Smith": a surname may stand in capitals elsewhere
		}
	}
	for _, name := range fullName.FindAllString(text, -1) {
		initials := firstLetters(name)
		if thing.MatchString(name) || f.isExpansion(initials, name) {
			continue
		}
		f.initials[initials] = true
		f.initials[initials[:1]+initials[len(initials)-1:]] = true
	}
}

// learnPeople notes the initials that the document itself gives to people in an
// attendance list: a name and its initials in two cells of a row, or on a short
// line of their own ("Dean Attwell – DA").
func (f *finder) learnPeople() {
	doc.Walk(f.Blocks, func(b *doc.Block) bool {
		if b.Kind == doc.Row {
			var cells []string
			for i := range b.Children {
				cells = append(cells, f.Quote(b.Children[i].Span))
			}
			f.pair(cells)
		}
		return b.Said()
	})
	const short = 70 // bytes
	for _, b := range f.blocks {
		if text := f.Quote(b.Span); len(text) < short {
			f.pair(between.Split(text, -1))
		}
	}
}

// between is what stands between a name and its initials on one line.
var between = regexp.MustCompile(`\s*[-–—:,;]\s+|\s+[-–—]\s*`)

// thing is in what a team, a post or a meeting is called, and in no name of a
// person.
var thing = regexp.MustCompile(`\b(?:Team|Services?|Worker|Officer|Visitor|Manager|Nurse|Advis[eo]r|Advocate|Psychologist|Teacher|Plan|Conference|Order|Group|Unit|Board|Panel|Care|Need|Assessment|Meeting|Centre|Court|Act|Hub|School|Partnership|Trust|Council|Authority|Agency|Protection|Health|Education|Support|Committee|Commission|Association|Society|Club|Programme|Project|Register|Hearing|Report|Review|Discussion|Notice|Agreement|Framework|Foundation|College|Academy|Hospital|Clinic|Police|Department|Questionnaire|Profile|Scheme|System|Network|Therapy|Children)\b`)

// pair looks for a name and its initials among the parts of a row or line.
func (f *finder) pair(parts []string) {
	for _, initials := range parts {
		if len(initials) < 2 || len(initials) > 4 || strings.ToUpper(initials) != initials {
			continue
		}
		for _, part := range parts {
			name := fullName.FindString(part)
			if m := titled.FindStringSubmatch(part); m != nil {
				name = m[1] + " " + m[2]
			}
			if name != "" && isInitials(name, initials) && !thing.MatchString(name) && !f.isExpansion(initials, name) {
				f.initials["="+initials] = true
			}
		}
	}
}

// isInitials reports whether the letters are those of the name, or of its first
// and last part.
func isInitials(name, letters string) bool {
	all := firstLetters(name)
	return all == letters || len(letters) == 2 && len(all) > 2 && all[:1]+all[len(all)-1:] == letters
}

func firstLetters(name string) string {
	var b strings.Builder
	for _, part := range strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == '-' }) {
		b.WriteByte(part[0])
	}
	return b.String()
}

// excluded reports whether a word in the shape of an acronym is something else.
func (f *finder) excluded(term string, tokens []token, i int, text string) bool {
	upper := strings.ToUpper(term)
	span := tokens[i].span
	switch {
	case f.known.everyday[upper], roman.MatchString(term):
		return true
	case partOfReference(text, span), partOfPostcode(text, span), afterApostrophe(text, span):
		return true
	case f.ownInitials(term, text, span):
		return true
	case f.shouted(tokens, i), f.isName(term, text, span), f.doubleInitials(text, span):
		return true
	case f.isTerm(term) && !(f.initials[term] && f.isRare(term)):
		return false
	case f.known.emphasis[strings.ToLower(term)], f.words[strings.ToLower(term)], f.words[term[:1]+strings.ToLower(term[1:])]:
		return true
	case f.initials[term]:
		return true
	case hasDigit(term):
		return len(term) < 4 // codes of forms and rooms: "B2", "CP1"
	}
	return false
}

// isTerm reports whether the glossary has the short form.
func (f *finder) isTerm(short string) bool { return len(f.book.short[strings.ToUpper(short)]) > 0 }

// isRare reports whether no published glossary has the short form: the initials
// of somebody in the document are more likely.
func (f *finder) isRare(short string) bool {
	return !slices.ContainsFunc(f.book.short[strings.ToUpper(short)], func(i int32) bool {
		e := &f.book.entries[i]
		return e.Own || len(e.Sources) > 0
	})
}

// isExpansion reports whether the words are what the short form is known to
// stand for.
func (f *finder) isExpansion(short, words string) bool {
	return slices.ContainsFunc(f.book.short[strings.ToUpper(short)], func(i int32) bool {
		return strings.EqualFold(f.book.entries[i].Expansion, words)
	})
}

// ownInitials reports whether the term is how the document calls a person: its
// brackets stand behind a name with these initials.
func (f *finder) ownInitials(term, text string, span doc.Span) bool {
	if span.Start == 0 || text[span.Start-1] != '(' || !ownInitials.MatchString(text[span.Start-1:min(span.End+1, len(text))]) {
		return f.named(term)
	}
	before := strings.TrimSpace(text[:span.Start-1])
	names := fullName.FindAllStringIndex(before, -1)
	if len(names) == 0 || names[len(names)-1][1] != len(before) {
		return f.named(term)
	}
	name := before[names[len(names)-1][0]:]
	if thing.MatchString(name) {
		return false
	}
	if initials := firstLetters(name); initials == term || strings.HasSuffix(initials, term) && !f.isExpansion(term, name) {
		f.initials["="+term] = true
		return !f.isExpansion(term, name)
	}
	return false
}

// restOfInitials is what stands behind the first initials of a double name.
var restOfInitials = regexp.MustCompile(`^-([A-Z])\b`)

// doubleInitials reports whether the word is a part of somebody's initials: "AD-W"
// for Anna Dale-West.
func (f *finder) doubleInitials(text string, span doc.Span) bool {
	rest := restOfInitials.FindStringSubmatch(text[span.End:])
	return rest != nil && f.initials[span.Of(text)+rest[1]]
}

// named reports whether brackets elsewhere gave the term to a person.
func (f *finder) named(term string) bool { return f.initials["="+term] }

// shouted reports whether a word stands beside another word in capitals that is
// no acronym: both are set so for emphasis, or are a name.
func (f *finder) shouted(tokens []token, i int) bool {
	term := tokens[i].text
	isWord := func(s string) bool {
		lower := strings.ToLower(s)
		return f.known.emphasis[lower] || f.words[lower] && len(s) > 2
	}
	if isWord(term) && f.known.emphasis[strings.ToLower(term)] {
		return true
	}
	for _, k := range []int{i - 1, i + 1} {
		if k < 0 || k >= len(tokens) {
			continue
		}
		t := tokens[k].text
		if len(t) < 2 || strings.ToUpper(t) != t || hasDigit(t) {
			continue
		}
		switch {
		case isWord(t):
			return true
		case !f.isTerm(t) && !f.isTerm(term) && len(t) >= 4 && len(term) >= 4:
			return true // two long words in capitals: a title or a name
		}
	}
	return false
}

// partOfReference reports whether the word belongs to a case or file number.
func partOfReference(text string, span doc.Span) bool {
	from := strings.LastIndexFunc(text[:span.Start], unicode.IsSpace) + 1
	to := len(text)
	if n := strings.IndexFunc(text[span.End:], unicode.IsSpace); n >= 0 {
		to = span.End + n
	}
	whole := text[from:to]
	digits := 0
	for _, r := range whole {
		if unicode.IsDigit(r) {
			digits++
		}
	}
	return digits >= 3 && strings.ContainsAny(whole, "-/_.") || strings.Contains(whole, "@") || strings.Contains(whole, "://") || strings.Contains(whole, "www.")
}

// afterApostrophe reports whether the word is the rest of a name: "O'BRIEN".
func afterApostrophe(text string, span doc.Span) bool {
	return strings.HasSuffix(text[:span.Start], "'") || strings.HasSuffix(text[:span.Start], "’")
}

func partOfPostcode(text string, span doc.Span) bool {
	const longest = 8
	if !hasDigit(text[max(0, span.Start-longest):min(len(text), span.End+longest)]) {
		return false // nearly always
	}
	for _, m := range postcode.FindAllStringIndex(text, -1) {
		if m[0] <= span.Start && span.End <= m[1] {
			return true
		}
	}
	return false
}

func hasDigit(s string) bool { return strings.ContainsAny(s, "0123456789") }
