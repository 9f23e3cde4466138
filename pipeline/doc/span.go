package doc

import (
	"strings"
	"unicode"
)

// Span is a half-open range of bytes of Document.Text.
type Span struct{ Start, End int }

// Len is the number of bytes that s covers.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether s covers nothing.
func (s Span) Empty() bool { return s.End <= s.Start }

// Of returns the part of text that s covers.
func (s Span) Of(text string) string { return text[s.Start:s.End] }

// Contains reports whether t lies inside s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps reports whether s and t share at least one byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Intersect returns the bytes that both cover; it is empty where they do not
// overlap.
func (s Span) Intersect(t Span) Span {
	i := Span{max(s.Start, t.Start), min(s.End, t.End)}
	if i.End < i.Start {
		i.End = i.Start
	}
	return i
}

// Cover returns the smallest span that holds both. An empty span adds nothing.
func (s Span) Cover(t Span) Span {
	switch {
	case s.Empty():
		return t
	case t.Empty():
		return s
	}
	return Span{min(s.Start, t.Start), max(s.End, t.End)}
}

// Shift moves s by n bytes.
func (s Span) Shift(n int) Span { return Span{s.Start + n, s.End + n} }

// Trim returns s without white space at its two ends.
func (s Span) Trim(text string) Span {
	t := s.Of(text)
	left := len(t) - len(strings.TrimLeftFunc(t, unicode.IsSpace))
	t = strings.TrimSpace(t)
	return Span{s.Start + left, s.Start + left + len(t)}
}

func foldSpace(s string) string { return strings.Join(strings.Fields(s), " ") }
