package render

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// stretch is from where to where something stands in a file, counted from 1;
// the last column is the one after it. All is 0 where it stands nowhere.
type stretch struct {
	StartLine   int `json:"startLine,omitempty"`
	StartColumn int `json:"startColumn,omitempty"` // in letters (code points)
	EndLine     int `json:"endLine,omitempty"`
	EndColumn   int `json:"endColumn,omitempty"`
}

// lineEnds are what ends a line, the longest first.
var lineEnds = []string{"\r\n", "\n", "\r"}

// lines knows the line and column of each byte of a text.
type lines struct {
	text    string
	starts  []int // of each line
	letters []int // before each block of the text: a line may be as long as the file
}

const letterBlock = 256 // bytes

func newLines(text string) *lines {
	l := &lines{text: text, starts: []int{0}}
	letters := 0
	for i := range len(text) {
		if i%letterBlock == 0 {
			l.letters = append(l.letters, letters)
		}
		if utf8.RuneStart(text[i]) {
			letters++
		}
		if text[i] == '\n' || text[i] == '\r' && !strings.HasPrefix(text[i:], lineEnds[0]) {
			l.starts = append(l.starts, i+1)
		}
	}
	l.letters = append(l.letters, letters)
	return l
}

// at returns the line and the column of a byte.
func (l *lines) at(offset int) (line, column int) {
	line = sort.SearchInts(l.starts, offset+1)
	return line, l.lettersBefore(offset) - l.lettersBefore(l.starts[line-1]) + 1
}

func (l *lines) lettersBefore(offset int) int {
	block := offset / letterBlock
	if block*letterBlock == len(l.text) {
		return l.letters[len(l.letters)-1]
	}
	n := l.letters[block]
	for _, b := range []byte(l.text[block*letterBlock : offset]) {
		if utf8.RuneStart(b) {
			n++
		}
	}
	return n
}
