package ingest

import (
	"slices"
	"strconv"
	"strings"
)

// rtfField is a field: an instruction, and what came of it ("Fields").
type rtfField struct {
	kind    int // of \fftype: a text, a tick box, a list to choose from
	chosen  int // of \ffres
	usual   int // of \ffdefres
	list    []string
	sign    rune // of an instruction SYMBOL; 0 of others
	symbols bool // it is of a font of signs
}

// Kinds of fields of a form, and the choice of one where nobody chose.
const (
	tickBoxField = 1
	listField    = 2
	notChosen    = 25
)

// openField begins a field. What came of it stands in the text; only where it
// does not, it is made of what the field says of itself.
func (r *rtfReader) openField() {
	if r.group.end != nil {
		return // a group is for one thing
	}
	field, before := &rtfField{chosen: notChosen}, r.written
	r.group.field = field
	r.group.end = func() {
		if r.written == before {
			r.write(field.result())
		}
	}
}

// withinField obeys a control within a field's instruction.
func (r *rtfReader) withinField(t *rtfToken) bool {
	if t.word != "formfield" || r.group.field == nil {
		return false
	}
	r.group.place = rtfFormField
	return true
}

// formField obeys a control of a field of a form.
func (r *rtfReader) formField(t *rtfToken) bool {
	f := r.group.field
	switch t.word {
	case "fftype":
		f.kind = t.n
	case "ffres":
		f.chosen = t.n
	case "ffdefres":
		f.usual = t.n
	case "ffl":
		r.collect(func(s string) {
			if len(f.list) < maxDefined {
				f.list = append(f.list, s)
			}
		})
	default:
		return false
	}
	return true
}

// instruct takes the instruction of a field.
func (f *rtfField) instruct(instruction string) {
	words := strings.Fields(strings.ToUpper(instruction))
	if f == nil || len(words) == 0 {
		return
	}
	if words[0] == "FORMCHECKBOX" {
		f.kind = tickBoxField // some writers say no more of it
	}
	if words[0] != "SYMBOL" || len(words) < 2 {
		return
	}
	if n, err := strconv.ParseUint(words[1], 0, 16); err == nil {
		f.sign = rune(n)
	}
	f.symbols = slices.ContainsFunc(words[2:], func(w string) bool { return strings.Contains(w, "WINGDINGS") || w == `"SYMBOL"` })
}

// result is what a field shows that holds no text.
func (f *rtfField) result() string {
	choice := f.chosen
	if choice == notChosen {
		choice = f.usual
	}
	switch {
	case f.kind == tickBoxField && choice == 1:
		return tickedBox
	case f.kind == tickBoxField:
		return emptyBox
	case f.kind == listField && choice >= 0 && choice < len(f.list):
		return strings.TrimSpace(f.list[choice])
	case f.symbols && f.sign > ' ' && f.sign < 1<<8:
		return string(symbol(symbolArea + f.sign))
	case f.sign > ' ':
		return string(f.sign)
	}
	return ""
}
