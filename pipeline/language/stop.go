package language

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Abbreviations that plans and reports write with a full stop, by what may
// stand behind them.
var (
	// titles stand before a name, and links before what they introduce: they
	// end no sentence.
	titles = set(`mr mrs ms mx dr prof cllr rev hon sgt det insp supt ch.insp det.insp capt messrs fr`)
	links  = set(`e.g eg i.e ie cf v vs viz approx incl esp ca c`)
	// counters stand before a number.
	counters = set(`no nos s ss para paras reg regs art arts sch cl ch r p pp fig vol tel ext ref w/c w/e wk mon tue tues thu thur thurs fri`)
	// closers end a sentence where one begins behind them, but not before a
	// number: "2 hrs. 30 mins.".
	closers = set(`etc a.m p.m am pm hr hrs min mins sec secs wks mth mths yr yrs d.o.b dob jan feb mar apr jun jul aug sep sept oct nov dec rd ave ltd`)
	// starters begin sentences and are no names.
	starters = set(`the this that these those they she he it we you there their his her its our your my`)
	// wholeWords are words that Punkt takes for the short forms of American
	// states: "when she is ill. Ms Bell disagrees".
	wholeWords = set(`ill wash mass miss ore pa`)
	// days and months go on with a time of day: "at 10 a.m. Monday".
	calendar = set(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december`)
)

func set(words string) map[string]bool {
	s := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		s[w] = true
	}
	return s
}

var (
	number      = regexp.MustCompile(`^\d+(?:[.,:/-]\d+)*(?:am|pm|%|st|nd|rd|th)?$`)
	itemNumber  = regexp.MustCompile(`^(?:\d{1,3}(?:\.\d{1,2}){0,3}|[a-zA-Z]|[ivx]{2,4})$`)
	bracketItem = regexp.MustCompile(`^\(?(?:[a-z]|[ivx]{2,4}|\d{1,2})\)\s`)
	dots        = regexp.MustCompile(`^(?:\.{2,}|…)`)
)

// Signs that a sentence may begin with: what opens it, and what stands for a
// letter.
const (
	openers = "\"“‘'([-–—* "
	bullets = "•‣▪●£€☐☒☑✓"
)

// verdict is what the rules say; unknown leaves it to Punkt.
func (c *surroundings) verdict() verdict {
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(c.next, openers))
	begins := unicode.IsLetter(first) && !unicode.IsLower(first) || unicode.IsDigit(first) || strings.ContainsRune(bullets, first)
	switch {
	case bracketItem.MatchString(c.next):
		return pick(c.isAbbreviation(), goesOn, endsHere)
	case !begins:
		return goesOn
	case strings.ContainsAny(c.mark, "?!"):
		return endsHere
	case dots.MatchString(c.mark) && !unicode.IsDigit(first):
		return endsHere
	}
	return c.afterWord(unicode.IsDigit(first))
}

// afterWord judges a full stop before a capital, or before a digit, by the word
// that it follows.
func (c *surroundings) afterWord(digit bool) verdict {
	word := c.abbreviation()
	switch {
	case titles[word], links[word], word == "st" && !c.isStreet(), c.countsItem():
		return goesOn
	case counters[word] && strings.ContainsAny(firstField(c.next), "0123456789"):
		return goesOn
	case word == "no", wholeWords[c.word]:
		return endsHere // an answer, or no short form at all
	case closers[word], word == "st":
		return pick(digit || calendar[c.nextWord()], goesOn, endsHere)
	case c.mark == "." && isCapital(c.word):
		return pick(starters[c.nextWord()], endsHere, goesOn)
	case !digit && (number.MatchString(word) || len(c.mark) > 1 || c.isAcronym() && !inCapitals(firstField(c.next))):
		return endsHere
	}
	return unknown
}

// abbreviation is the word as the lists above write it; empty for an acronym:
// "MS" is no title.
func (c *surroundings) abbreviation() string {
	if c.isAcronym() {
		return ""
	}
	return strings.ToLower(c.word)
}

// isAcronym reports whether the word is of capitals without stops.
func (c *surroundings) isAcronym() bool { return inCapitals(c.word) && !strings.Contains(c.word, ".") }

// inCapitals reports whether a word has more than one letter and none is small.
func inCapitals(word string) bool {
	letters := 0
	for _, r := range word {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			letters++
		}
	}
	return letters > 1
}

// isAbbreviation reports whether the word is one that needs something behind
// it.
func (c *surroundings) isAbbreviation() bool {
	word := c.abbreviation()
	return titles[word] || links[word] || counters[word]
}

func pick(condition bool, yes, no verdict) verdict {
	if condition {
		return yes
	}
	return no
}

// isCapital reports whether a word is one capital letter: an initial.
func isCapital(word string) bool {
	r, size := utf8.DecodeRuneInString(word)
	return size == len(word) && unicode.IsUpper(r)
}

// nextWord is the word behind the stop, in lower case.
func (c *surroundings) nextWord() string {
	return strings.ToLower(strings.TrimFunc(firstField(c.next), func(r rune) bool { return !unicode.IsLetter(r) }))
}

// isStreet reports whether the "St." before the stop is a street's and not a
// saint's: a name stands before it, which a sentence's first word need not be.
func (c *surroundings) isStreet() bool {
	before := strings.Fields(c.before)
	n := len(before)
	if n < 2 {
		return false
	}
	first, _ := utf8.DecodeRuneInString(before[n-1])
	return unicode.IsUpper(first)
}

// countsItem reports whether the word is the number of an item: the first word
// of its sentence, or one that a colon introduces.
func (c *surroundings) countsItem() bool {
	if c.mark != "." || !itemNumber.MatchString(c.word) {
		return false
	}
	before := strings.Fields(c.before)
	n := len(before)
	return n == 0 || strings.ContainsAny(before[n-1][len(before[n-1])-1:], ":;") || strings.Contains(bullets, before[n-1])
}
