package ingest

import (
	"strconv"
	"strings"
)

// rtfKind is a kind of token of an RTF file (Rich Text Format Specification
// 1.9.1, "RTF Syntax").
type rtfKind uint8

const (
	rtfOpen    rtfKind = iota // {
	rtfShut                   // }
	rtfControl                // \word, \word-12; or a sign: \~
	rtfByte                   // \'e9
	rtfLetters                // text as it stands
)

// rtfToken is a token of an RTF file.
type rtfToken struct {
	kind  rtfKind
	word  string // of a control
	n     int    // its parameter; of a byte, its value
	given bool   // it has a parameter
	text  string // of letters
}

// on reads a control that turns something on, and with a 0 off.
func (t *rtfToken) on() bool { return !t.given || t.n != 0 }

// rtfScanner cuts an RTF file into tokens.
type rtfScanner struct {
	src string
	at  int
}

// next returns the next token; false at the end of the file.
func (s *rtfScanner) next() (rtfToken, bool) {
	for s.at < len(s.src) && (s.src[s.at] == '\r' || s.src[s.at] == '\n') {
		s.at++ // writers break their lines where they like
	}
	if s.at >= len(s.src) {
		return rtfToken{}, false
	}
	switch s.src[s.at] {
	case '{':
		s.at++
		return rtfToken{kind: rtfOpen}, true
	case '}':
		s.at++
		return rtfToken{kind: rtfShut}, true
	case '\\':
		s.at++
		return s.control(), true
	}
	return rtfToken{kind: rtfLetters, text: s.until(`{}\` + "\r\n")}, true
}

// until reads on to the next of the signs.
func (s *rtfScanner) until(signs string) string {
	from := s.at
	if n := strings.IndexAny(s.src[from:], signs); n >= 0 {
		s.at += n
	} else {
		s.at = len(s.src)
	}
	return s.src[from:s.at]
}

// control reads what stands behind a backslash.
func (s *rtfScanner) control() rtfToken {
	if s.at == len(s.src) {
		return rtfToken{kind: rtfControl}
	}
	from := s.at
	for s.at < len(s.src) && isASCIILetter(s.src[s.at]) {
		s.at++
	}
	if s.at == from {
		return s.sign()
	}
	t := rtfToken{kind: rtfControl, word: s.src[from:s.at]}
	t.n, t.given = s.parameter()
	if s.at < len(s.src) && s.src[s.at] == ' ' {
		s.at++ // it ends the word and is no text
	}
	if t.word == "bin" {
		s.at += min(max(t.n, 0), len(s.src)-s.at)
	}
	return t
}

func isASCIILetter(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' }

// sign reads a control that is no word. A line end behind a backslash is one.
func (s *rtfScanner) sign() rtfToken {
	s.at++
	t := rtfToken{kind: rtfControl, word: s.src[s.at-1 : s.at]}
	if t.word != "'" || s.at+2 > len(s.src) {
		return t
	}
	value, err := strconv.ParseUint(s.src[s.at:s.at+2], 16, 8)
	if err != nil {
		return t
	}
	s.at += 2
	return rtfToken{kind: rtfByte, n: int(value)}
}

// parameter reads the number behind a control word.
func (s *rtfScanner) parameter() (n int, given bool) {
	const most = 1 << 31
	at, minus := s.at, false
	if at < len(s.src) && s.src[at] == '-' {
		at, minus = at+1, true
	}
	for ; at < len(s.src) && '0' <= s.src[at] && s.src[at] <= '9'; at++ {
		n, given = min(10*n+int(s.src[at]-'0'), most), true
	}
	if !given {
		return 0, false
	}
	s.at = at
	if minus {
		n = -n
	}
	return n, true
}
