package render

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// sourceWord is a word with the place where it is written. What is written as
// an entity stands in text as the letter that it means.
type sourceWord struct {
	doc.Span
	text string
}

// wordScanner cuts a text into words. Of one with markup it passes over tags and
// what a reader does not see.
type wordScanner struct {
	text   string
	lower  string // of a text with markup; as long as it
	absent map[string]bool
	words  []sourceWord
}

// wordsOf returns the runs of letters and digits of a text.
func wordsOf(text string, markup bool) []sourceWord {
	s := wordScanner{text: text, absent: map[string]bool{}}
	if markup {
		s.lower = asciiLower(text)
	}
	s.scan()
	return s.words
}

// asciiLower leaves other letters alone: their length may change.
func asciiLower(text string) string {
	out := []byte(text)
	for i, b := range out {
		if 'A' <= b && b <= 'Z' {
			out[i] = b + 'a' - 'A'
		}
	}
	return string(out)
}

func (s *wordScanner) scan() {
	var at doc.Span // of the word so far
	var word strings.Builder
	end := func() {
		if word.Len() > 0 {
			s.words = append(s.words, sourceWord{at, word.String()})
			word.Reset()
		}
	}
	for i, size := 0, 0; i < len(s.text); i += size {
		var r rune
		r, size = s.letter(i)
		switch {
		case unicode.In(r, unicode.L, unicode.N, unicode.M):
			if word.Len() == 0 {
				at.Start = i
			}
			word.WriteRune(r)
			at.End = i + size
		case !unicode.Is(unicode.Cf, r): // a soft hyphen ends no word
			end()
		}
	}
	end()
}

// letter returns the letter at a place and how long it is written; a space for
// markup.
func (s *wordScanner) letter(at int) (rune, int) {
	if s.lower != "" {
		if n := s.markup(at); n > 0 {
			return ' ', n
		}
		if r, n := s.entity(at); n > 0 {
			return r, n
		}
	}
	return utf8.DecodeRuneInString(s.text[at:])
}

// entity decodes a letter written as "&eacute;".
func (s *wordScanner) entity(at int) (rune, int) {
	const longest = 32
	if s.text[at] != '&' {
		return 0, 0
	}
	end := strings.IndexByte(s.text[at:min(len(s.text), at+longest)], ';') + 1
	written := s.text[at : at+end]
	meant := html.UnescapeString(written)
	if meant == written {
		return 0, 0
	}
	r, _ := utf8.DecodeRuneInString(meant)
	return r, end
}

// unseen are the elements whose content no reader sees, with what ends them.
var unseen = []struct{ begins, ends string }{
	{"<!--", "-->"},
	{"<script", "</script"},
	{"<style", "</style"},
	{"<title", "</title"},
	{"<template", "</template"},
	{"<noscript", "</noscript"},
}

// markup returns how long the tag, comment or unseen element is that begins at a
// place; 0 where none does.
func (s *wordScanner) markup(at int) int {
	rest := s.lower[at:]
	if rest[0] != '<' {
		return 0
	}
	for _, u := range unseen {
		if strings.HasPrefix(rest, u.begins) && !s.absent[u.ends] {
			if n := strings.Index(rest, u.ends); n > 0 {
				return n + len(u.ends)
			}
			s.absent[u.ends] = true // looked for once: the search is as long as the file
		}
	}
	end := 1 + strings.IndexAny(rest[1:], "<>")
	if end < 2 || rest[end] != '>' || !strings.ContainsRune("/!?abcdefghijklmnopqrstuvwxyz", rune(rest[1])) {
		return 0
	}
	return end + 1
}
