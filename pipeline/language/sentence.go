// Package language knows English: where its sentences and words begin and end.
package language

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/neurosnap/sentences"
	"github.com/neurosnap/sentences/data"
	"github.com/neurosnap/sentences/english"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Segmenter finds the sentences of one block of text. It may be used by many
// goroutines at once. The model behind it (Punkt, Kiss and Strunk 2006, trained
// on English news) takes 20 ms to load and is loaded at the first text that
// needs it.
type Segmenter struct {
	model func() (*sentences.DefaultSentenceTokenizer, error)
}

// NewSegmenter returns a segmenter for British English.
func NewSegmenter() *Segmenter {
	return &Segmenter{model: sync.OnceValues(loadPunkt)}
}

func loadPunkt() (*sentences.DefaultSentenceTokenizer, error) {
	raw, err := data.Asset("data/english.json")
	if err != nil {
		return nil, fmt.Errorf("language: sentence model: %w", err)
	}
	storage, err := sentences.LoadTraining(raw)
	if err != nil {
		return nil, fmt.Errorf("language: sentence model: %w", err)
	}
	for _, a := range strings.Fields(abbreviations) {
		storage.AbbrevTypes.Add(a)
	}
	return english.NewSentenceTokenizer(storage)
}

// abbreviations that plans and reports use with a full stop, without which the
// stop would end a sentence.
const abbreviations = `
s ss para paras reg regs art arts sch cl mr mrs ms miss dr prof cllr rev hon sgt det insp supt
e.g i.e cf vs viz approx hrs hr min mins wk wks tel ext d.o.b a.m p.m no nos st rd ave
jan feb mar apr jun jul aug sep sept oct nov dec`

// neverLast are abbreviations that stand before something and so do not end a
// sentence, whatever follows; titles first.
var neverLast = regexp.MustCompile(`(?i)(?:^|[\s(“"'‘])(?:mr|mrs|ms|miss|dr|prof|cllr|rev|sgt|det|insp|supt|e\.g|i\.e|cf|vs|viz|approx|ss?|paras?|regs?|art|nos|tel|ext)\.$`)

// maybeLast are abbreviations that end a sentence only before a capital.
var maybeLast = regexp.MustCompile(`(?i)(?:^|[\s(])(?:etc|a\.m|p\.m|hrs?|mins?|wks?|d\.o\.b|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.$`)

// initial is the letter of a first name, or a number that counts items: the
// stop behind it ends nothing.
var initial = regexp.MustCompile(`(?:^|[\s(])(?:\p{Lu}|\d{1,2}|[a-z])\.$`)

// runOn is a sentence end whose space was lost: "safe?Yes.The plan".
var runOn = regexp.MustCompile(`\p{Ll}{2}[.?!]["”’)]?\p{Lu}\p{Ll}`)

// afterNumber is a sentence end that Punkt takes for a count's stop or a pause:
// "at 1.30pm. All", "number 9. She", "Wait… Nobody".
var afterNumber = regexp.MustCompile(`(?:\d(?:am|pm)?\.|…)["”’)]?\s+["“‘(]?\p{Lu}`)

// bulletInside parts items that were written into one paragraph.
var bulletInside = regexp.MustCompile(`\s[•‣▪●]\s`)

// Split returns the sentences of text, the text of one block: trimmed, in
// order, holding every letter of it.
func (s *Segmenter) Split(text string) []doc.Span {
	var spans []doc.Span
	start := 0
	for _, end := range s.ends(text) {
		span := doc.Span{Start: start, End: end}.Trim(text)
		if span.Empty() {
			continue
		}
		if n := len(spans); n > 0 && goesOn(text, spans[n-1], span) {
			spans[n-1].End = span.End
		} else {
			spans = append(spans, span)
		}
		start = end
	}
	return spans
}

// ends are the places at which a sentence may end, the last one included.
func (s *Segmenter) ends(text string) []int {
	if !strings.ContainsAny(text, ".?!•‣▪●") {
		return []int{len(text)}
	}
	model, err := s.model()
	if err != nil {
		return []int{len(text)} // the model is part of the program: a block is a sentence then
	}
	var ends []int
	for _, end := range model.SentencePositions(text) {
		start := 0
		if n := len(ends); n > 0 {
			start = ends[n-1]
		}
		ends = append(ends, inner(text, start, end)...)
		ends = append(ends, end)
	}
	return ends
}

// inner finds the ends between start and end that Punkt, which looks at white
// space only, does not see.
func inner(text string, start, end int) []int {
	if start >= end {
		return nil
	}
	var ends []int
	part := text[start:end]
	for _, m := range runOn.FindAllStringIndex(part, -1) {
		if address(part, m[0]) {
			continue
		}
		_, a := utf8.DecodeLastRuneInString(part[:m[1]])
		_, b := utf8.DecodeLastRuneInString(part[:m[1]-a])
		ends = append(ends, start+m[1]-a-b)
	}
	for _, m := range afterNumber.FindAllStringIndex(part, -1) {
		ends = append(ends, start+m[0]+strings.IndexFunc(part[m[0]:], unicode.IsSpace))
	}
	for _, m := range bulletInside.FindAllStringIndex(part, -1) {
		ends = append(ends, start+m[0])
	}
	if len(ends) > 1 {
		slices.Sort(ends)
	}
	return ends
}

// address reports whether the word around at is a web or mail address or the
// name of a file.
func address(s string, at int) bool {
	from := strings.LastIndexFunc(s[:at], unicode.IsSpace) + 1
	to := len(s)
	if n := strings.IndexFunc(s[at:], unicode.IsSpace); n >= 0 {
		to = at + n
	}
	w := strings.ToLower(s[from:to])
	return strings.Contains(w, "@") || strings.Contains(w, "www.") || strings.Contains(w, "://")
}

// goesOn reports whether next belongs to the sentence before it.
func goesOn(text string, before, next doc.Span) bool {
	a := before.Of(text)
	first, size := utf8.DecodeRuneInString(next.Of(text))
	if strings.HasSuffix(a, ".") {
		lower := unicode.IsLower(first)
		switch {
		case neverLast.MatchString(a), initial.MatchString(a) && !wholeItem(a):
			return true
		case maybeLast.MatchString(a) && (lower || unicode.IsDigit(first)):
			return true
		case lower:
			return true // a stop before a small letter is an abbreviation's
		}
	}
	if strings.ContainsRune(`"”’')]`, first) && next.Len() <= size+1 {
		return true // what closes belongs to what it closes
	}
	return !hasWord(next.Of(text)) && !strings.ContainsAny(next.Of(text), "?!…")
}

// wholeItem reports whether the sentence ends in a number that ends it:
// "He lives at number 9." — with something before the number that a count of
// items has not.
func wholeItem(s string) bool {
	fields := strings.Fields(s)
	last := strings.TrimSuffix(fields[len(fields)-1], ".")
	isNumber := strings.Trim(last, "0123456789") == ""
	return isNumber && len(fields) > 2
}

func hasWord(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) >= 0
}
