package ingest

import (
	"strings"
)

// rtfListTables say how the markers of lists are drawn ("List Tables"). Writing
// programs draw them into the text as well; only where they did not, the tables
// are asked.
type rtfListTables struct {
	listed map[int]rtfListDef // by \listid
	levels rtfListDef         // of the list that is being defined
	list   int                // of \listid, of an override that is being defined
	lists  map[int]*rtfList   // by \ls
}

// rtfListDef is how the markers of a list's levels are drawn.
type rtfListDef []rtfListLevel

// rtfListLevel is how the markers of one level are drawn.
type rtfListLevel struct {
	format  int    // of \levelnfc
	start   int    // the first number
	pattern string // \leveltext: its length, and letters; 0 to 8 stand for the number of a level
}

// rtfList is a list in the text.
type rtfList struct {
	levels rtfListDef
	count  [maxListDepth + 1]int // the numbers of the last item, by level
}

const maxPattern = 40 // bytes

// numberFormats are the names of the formats of \levelnfc from 1 on; others are decimal.
var numberFormats = []string{"upperRoman", "lowerRoman", "upperLetter", "lowerLetter"}

func newRTFListTables() rtfListTables {
	return rtfListTables{listed: map[int]rtfListDef{}, lists: map[int]*rtfList{}}
}

// listTable obeys a control of the list table.
func (r *rtfReader) listTable(t *rtfToken) bool {
	var level *rtfListLevel
	if n := len(r.levels); n > 0 {
		level = &r.levels[n-1]
	}
	switch {
	case t.word == "list":
		r.levels = nil
	case t.word == "listlevel":
		if len(r.levels) <= maxListDepth {
			r.levels = append(r.levels, rtfListLevel{start: 1})
		}
	case t.word == "listid":
		if len(r.listed) < maxDefined {
			r.listed[t.n] = r.levels
		}
	case level == nil:
		return false
	case t.word == "levelnfc", t.word == "levelnfcn":
		level.format = t.n
	case t.word == "levelstartat":
		level.start = t.n
	case t.word == "leveltext":
		r.collect(func(s string) { level.pattern = s[:min(len(s), maxPattern)] })
	default:
		return false
	}
	return true
}

// listOverrides obeys a control of the table that gives lists their numbers.
func (r *rtfReader) listOverrides(t *rtfToken) bool {
	switch t.word {
	case "listid":
		r.list = t.n
	case "ls":
		if len(r.lists) < maxDefined {
			r.lists[t.n] = &rtfList{levels: r.listed[r.list]}
		}
	default:
		return false
	}
	return true
}

// nextMarker draws the marker of the next item of a list; it is empty where the
// list is not defined or draws none.
func (t *rtfListTables) nextMarker(list, level int) string {
	l := t.lists[list]
	if l == nil || level < 0 || level >= len(l.levels) {
		return ""
	}
	if l.count[level] == 0 {
		l.count[level] = l.levels[level].start - 1
	}
	l.count[level]++
	clear(l.count[level+1:])
	return l.draw(l.levels[level].pattern)
}

// draw draws a marker as its pattern says.
func (l *rtfList) draw(pattern string) string {
	var out strings.Builder
	for i, c := range pattern {
		switch {
		case c == ';':
			return out.String()
		case i == 0: // the length
		case int(c) < len(l.levels):
			out.WriteString(numberIn(l.levels[c].name(), max(l.count[c], 1)))
		default:
			out.WriteRune(c)
		}
	}
	return out.String()
}

// name is the format of a level as Word documents name it.
func (l *rtfListLevel) name() string {
	if i := l.format - 1; i >= 0 && i < len(numberFormats) {
		return numberFormats[i]
	}
	return "decimal"
}
