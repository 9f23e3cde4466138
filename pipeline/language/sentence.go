// Package language knows English: where its sentences and words begin and end.
package language

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Segmenter finds the sentences of one block of text. It may be used by many
// goroutines at once. Rules of British plans and reports come first; where they
// say nothing, Punkt decides, a model of 20 ms that the first text to need it
// loads for the whole program.
type Segmenter struct {
	model func() (punkt, error)
}

// NewSegmenter returns a segmenter for British English. It costs nothing.
func NewSegmenter() *Segmenter { return &Segmenter{model: sharedPunkt} }

// Split returns the sentences of text, the text of one block, as spans of its
// bytes: trimmed, in order, holding every byte that is not white space.
//
// A bullet within the text begins a sentence, as does a bracketed number or
// letter behind a semicolon. Text without a letter or digit belongs to the
// sentence before it.
func (s *Segmenter) Split(text string) []doc.Span {
	var spans []doc.Span
	var lead doc.Span // what stands before the first word
	start := 0
	for _, end := range append(s.ends(text), len(text)) {
		span := doc.Span{Start: start, End: end}.Trim(text)
		start = end
		switch {
		case span.Empty():
		case hasWord(span.Of(text)):
			spans = append(spans, lead.Cover(span))
			lead = doc.Span{}
		case len(spans) > 0:
			spans[len(spans)-1].End = span.End
		default:
			lead = lead.Cover(span)
		}
	}
	if !lead.Empty() {
		spans = append(spans, lead)
	}
	return spans
}

func hasWord(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) >= 0
}

// ends are the places within text at which a sentence ends.
func (s *Segmenter) ends(text string) []int {
	ends := itemStarts(text)
	sentence := 0 // where the one that is being read begins
	for start, end := nextStop(text, 0); start < len(text); start, end = nextStop(text, end) {
		if s.endsAt(text, sentence, start, end) {
			ends = append(ends, end)
			sentence = end
		}
	}
	slices.Sort(ends)
	return ends
}

// nextStop finds what may end a sentence, with what closes behind it: the first
// such marks of text from at on. Where there are none it is at the text's end.
func nextStop(text string, at int) (start, end int) {
	start = len(text)
	if i := strings.IndexFunc(text[at:], isMark); i >= 0 {
		start = at + i
	}
	rest := strings.TrimLeftFunc(text[start:], isMark)
	rest = strings.TrimLeft(rest, "\"”’'»)]")
	return start, len(text) - len(rest)
}

func isMark(r rune) bool { return r == '.' || r == '?' || r == '!' || r == '…' }

var (
	// innerItem is the beginning of an item that was written into a paragraph.
	innerItem = regexp.MustCompile(`\s[•‣▪●]\s|;\s+(?:(?:and|or)\s+)?\(?(?:[a-z]|[ivx]{2,4}|\d{1,2})\)\s`)
	// itemSigns are what one of them holds.
	itemSigns = []string{";", "•", "‣", "▪", "●"}
)

// itemStarts are the places before items that were written into a paragraph. A
// semicolon stays with the item before it.
func itemStarts(text string) []int {
	if !slices.ContainsFunc(itemSigns, func(sign string) bool { return strings.Contains(text, sign) }) {
		return nil // nearly always, and a good deal faster
	}
	var starts []int
	for _, m := range innerItem.FindAllStringIndex(text, -1) {
		at := m[0]
		if text[at] == ';' {
			at++
		}
		starts = append(starts, at)
	}
	return starts
}

// verdict is what one rule makes of a stop.
type verdict int

const (
	unknown verdict = iota
	endsHere
	goesOn
)

// endsAt reports whether the stop from start to end closes the sentence that
// begins at sentence.
func (s *Segmenter) endsAt(text string, sentence, start, end int) bool {
	c := newSurroundings(text, sentence, start, end)
	if c.next == "" {
		return false // the end of the text is one anyway
	}
	if c.glued {
		return c.isRunOn() && c.verdict() != goesOn
	}
	switch c.verdict() {
	case endsHere:
		return true
	case goesOn:
		return false
	}
	model, err := s.model()
	return err == nil && model.ends(text, end) // the model is part of the program
}

// surroundings are what stands around a stop.
type surroundings struct {
	mark   string // the stop: ".", "?!", "….”"
	word   string // before it, up to white space or an opening bracket or quote
	before string // what stands before that in the same sentence
	next   string // the text behind the stop, white space left out
	glued  bool   // there was no white space
	left   string // what stands before the stop, reach bytes at most
}

// reach is how far around a stop the text is looked at, in bytes: no word is as
// long.
const reach = 80

func newSurroundings(text string, sentence, start, end int) surroundings {
	left, right := text[max(sentence, start-reach):start], text[end:]
	cut := 0
	if i := strings.LastIndexFunc(left, isOutside); i >= 0 {
		_, size := utf8.DecodeRuneInString(left[i:])
		cut = i + size
	}
	c := surroundings{mark: text[start:end], left: left, word: left[cut:], before: left[:cut]}
	c.next = strings.TrimLeftFunc(right, unicode.IsSpace)
	c.glued = len(c.next) == len(right)
	return c
}

// isOutside reports whether r stands before a word and not in it.
func isOutside(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("([“‘\"", r) }

// firstField is s up to white space, and no longer than anybody looks.
func firstField(s string) string {
	s = s[:min(len(s), reach)]
	if i := strings.IndexFunc(s, unicode.IsSpace); i >= 0 {
		s = s[:i]
	}
	return s
}

// lastField is s from its last white space on.
func lastField(s string) string { return s[strings.LastIndexFunc(s, unicode.IsSpace)+1:] }

var (
	// runOnBefore and runOnAfter stand around a stop whose space was lost:
	// "safe?Yes.The plan".
	runOnBefore = regexp.MustCompile(`(?:\p{Ll}{2}|\p{Lu}{2}|\d)$`)
	runOnAfter  = regexp.MustCompile(`^["“‘(]?\p{Lu}\p{Ll}`)
	// address is a place on the web, a mail address or the name of a file.
	address = regexp.MustCompile(`(?i)@|www\.|://|\.(?:docx?|pdf|odt|rtf|txt|xlsx?|csv|pptx?|jpe?g|png|html?|com|org|net|info|uk|gov|nhs)\b`)
)

// isRunOn reports whether a stop without white space behind it stands between
// two sentences.
func (c *surroundings) isRunOn() bool {
	return runOnBefore.MatchString(c.word) && runOnAfter.MatchString(c.next) &&
		!address.MatchString(lastField(c.left)+c.mark+firstField(c.next))
}
