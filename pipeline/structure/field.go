package structure

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/plainwords/plainwords/pipeline/doc"
)

const (
	maxLabelWords = 7
	maxValueWords = 14 // of a value whose label is not set apart by weight
)

// labelLength is how many of the first words are a field's label, colon
// included; 0 where there is none.
func labelLength(pieces []piece) int {
	colon := slices.IndexFunc(pieces[:min(len(pieces), maxLabelWords)], endsLabel)
	if colon < 0 {
		return 0
	}
	first, _ := utf8.DecodeRuneInString(pieces[0].Text)
	if !unicode.IsUpper(first) && !unicode.IsDigit(first) {
		return 0
	}
	for _, p := range pieces[min(1, colon):colon] {
		if strings.ContainsAny(p.Text, "!?;") && !strings.Contains(p.Text, ".") {
			return 0
		}
	}
	return colon + 1
}

func endsLabel(p piece) bool { return strings.HasSuffix(strings.TrimRight(p.Text, "*"), ":") }

// asField turns a paragraph that is a label and its value into a field. A label
// in bold before text that is not makes one of any paragraph; without, only a
// short value does: prose may begin with a word and a colon as well.
func asField(d draft) draft {
	n := labelLength(d.pieces)
	if d.kind != doc.Paragraph || n == 0 || n == len(d.pieces) {
		return d
	}
	bold := d.pieces[0].Bold && !d.pieces[n].Bold
	if bold || len(d.pieces)-n <= maxValueWords {
		d.kind, d.label = doc.Field, n
	}
	return d
}

// cutFields cuts lines at wide gaps before which or behind which a label
// stands: "Name: …      Date of birth: …" are two fields.
func cutFields(lines []line) []line {
	out := make([]line, 0, len(lines))
	for _, l := range lines {
		segments := l.segments()
		if len(segments) < 2 || !labelled(segments) {
			out = append(out, l)
			continue
		}
		for i, s := range segments {
			s.room = l.room
			if i+1 < len(segments) {
				s.room = segments[i+1].box.X0
			}
			if i > 0 && labelLength(s.pieces) == 0 && !choiceFirst(s.pieces) {
				last := &out[len(out)-1] // the value of the label before it
				last.pieces = append(append([]piece{}, last.pieces...), s.pieces...)
				last.room = s.room
				last.measure()
				continue
			}
			out = append(out, s)
		}
	}
	return out
}

func labelled(segments []line) bool {
	for _, s := range segments[1:] {
		if labelLength(s.pieces) > 0 || choiceFirst(s.pieces) {
			return true
		}
	}
	return false
}

// prompts makes a gap of a paragraph that is nothing but the prompt of a form which
// nobody followed, and of such an end of one behind a label.
func prompts(d draft) []draft {
	n := len(d.pieces)
	for n > 0 && d.pieces[n-1].Prompt {
		n--
	}
	if len(d.kids) > 0 || n == len(d.pieces) || n > 0 && !endsWith(d.pieces[:n], ":") {
		return []draft{d}
	}
	gap := d
	gap.kind, gap.label, gap.level, gap.pieces = doc.Gap, 0, 0, d.pieces[n:]
	if n == 0 {
		return []draft{gap}
	}
	d.pieces = slices.Clip(d.pieces[:n])
	return []draft{d, gap}
}
