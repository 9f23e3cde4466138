package plan

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// partMarks find the marks before the parts of a cell, of one kind each: "a) LW b) MO",
// "(i) today (ii) weekly", "1) Roz Pemberton 2) Thea", and those that stand for several:
// "a) and c) Mum". A capital before a stop is that of a name.
var partMarks = []*regexp.Regexp{marksLike(`(?:[a-z]|[ivx]{2,4})`, `[.):]`), marksLike(`\d{1,2}`, `[.):]`), marksLike(`[A-Z]`, `[):]`)}

func marksLike(one, end string) *regexp.Regexp {
	return regexp.MustCompile(`(?:\(?` + one + `[.)]?(?: ?(?:,|/|&|\+|and |to ) ?|[-–]))*\(?` + one + end)
}

// marksAt are where marks stand in a text that begins with one, nil where it does not.
func marksAt(text string) [][]int {
	for _, re := range partMarks {
		all := slices.DeleteFunc(re.FindAllStringIndex(text, -1), func(m []int) bool {
			return m[0] > 0 && !strings.ContainsAny(text[m[0]-1:m[0]], " \n\t;,") || m[1] < len(text) && !strings.ContainsAny(text[m[1]:m[1]+1], " \n\t")
		})
		if len(all) > 0 && all[0][0] == 0 {
			return all
		}
	}
	return nil
}

// shareOf is the part of a cell that belongs to action i of the units of its
// row: told by the mark that stands before both, or by the order where the cell
// has a part or a paragraph for each. It is the whole cell where that is one for all.
func (r *reader) shareOf(cell, actions *doc.Block, units []doc.Span, i int) doc.Span {
	if cell == nil {
		return doc.Span{}
	}
	if len(units) < 2 {
		return cell.Span
	}
	parts, order := r.markedParts(cell.Span)
	if len(parts) == 0 {
		parts = r.numberedParts(cell.Span, actions, units)
	}
	switch {
	case r.sharesMark(parts, actions, units):
		return parts[r.markFor(actions, units, i)] // empty where the mark is not there
	case len(order) > 0 && len(order) == len(units):
		return parts[order[i]]
	}
	if len(cell.Children) == len(units) {
		return cell.Children[i].Span
	}
	return cell.Span
}

// sharesMark reports whether one of the parts of a cell has the mark of one of the
// actions: letters beside numbers do not tell which belongs to which.
func (r *reader) sharesMark(parts map[string]doc.Span, actions *doc.Block, units []doc.Span) bool {
	return slices.ContainsFunc(units, func(u doc.Span) bool {
		_, ok := parts[r.markOf(actions, u)]
		return ok
	})
}

// markFor is the mark of a unit, or the one that it stands under.
func (r *reader) markFor(actions *doc.Block, units []doc.Span, i int) string {
	for ; i >= 0; i-- {
		if mark := r.markOf(actions, units[i]); mark != "" {
			return mark
		}
	}
	return ""
}

// markedShare is the part of a cell that has the mark of an action: the whole cell
// where that has no marks.
func (r *reader) markedShare(cell doc.Span, actions *doc.Block, units []doc.Span, i int) doc.Span {
	if parts, _ := r.markedParts(cell); len(units) > 1 && r.sharesMark(parts, actions, units) {
		return parts[r.markFor(actions, units, i)]
	}
	return cell
}

// markedParts are the parts of a cell by the marks before them, and these in their
// order; none where it neither begins with one nor has one behind each name.
func (r *reader) markedParts(cell doc.Span) (parts map[string]doc.Span, order []string) {
	text := cell.Of(r.Text)
	all := marksAt(text)
	if parts = map[string]doc.Span{}; len(all) == 0 {
		return r.marksBehind(cell)
	}
	for i, m := range all {
		end := len(text)
		if i+1 < len(all) {
			end = all[i+1][0]
		}
		part := doc.Span{Start: m[1], End: end}.Trim(text).Shift(cell.Start)
		for _, mark := range marksIn(text[m[0]:m[1]]) {
			if _, twice := parts[mark]; !twice {
				order = append(order, mark)
				parts[mark] = part
			}
		}
	}
	return parts, order
}

var (
	// nameMarked is a name with its marks behind it: "Mum (a)", "Dad (b) and (c)".
	nameMarked = regexp.MustCompile(`^[\s;,/&]*(?:and\s)?(\p{Lu}[^(),;:]{0,40}?)\s((?:\((?:[a-z]|[ivx]{2,4}|\d{1,2})\)(?:,\s?|\s?&\s?|\sand\s)?)+)`)
	// marksAnywhere are marks within a cell, or behind its names.
	marksAnywhere = regexp.MustCompile(`(?:^|[\s;,(])(?:[a-z]|[ivx]{2,4}|\d{1,2})\)|\p{L}\s(?:[–—-]\s)?(?:[b-z]|\d{1,2})(?:\s*[,;]|$)`)
)

// marksBehind are the parts of a cell in which marks stand behind the names: none where
// that does not hold for all of it.
func (r *reader) marksBehind(cell doc.Span) (parts map[string]doc.Span, order []string) {
	text := cell.Of(r.Text)
	parts = map[string]doc.Span{}
	at := 0
	for m := nameMarked.FindStringSubmatchIndex(text); m != nil; m = nameMarked.FindStringSubmatchIndex(text[at:]) {
		for _, mark := range marksIn(text[at+m[4] : at+m[5]]) {
			order = append(order, mark)
			parts[mark] = doc.Span{Start: at + m[2], End: at + m[3]}.Shift(cell.Start)
		}
		at += m[1]
	}
	if strings.Trim(text[at:], " .;,\n") != "" {
		return nil, nil
	}
	return parts, order
}

// numberBare is a number without a mark before a name, or before a dash for nobody.
var numberBare = regexp.MustCompile(`(?:^|[\s;,.])(\d{1,2})\s(?:\p{Lu}|[–—-])`)

// numberedParts are the parts of a cell that has the numbers of all the actions beside
// it before its names, without marks: "1 Ada. 2 Ben. 3 – 4 All". None where they are not
// those numbers in their order, or begin a day.
func (r *reader) numberedParts(cell doc.Span, actions *doc.Block, units []doc.Span) map[string]doc.Span {
	text := cell.Of(r.Text)
	all := numberBare.FindAllStringSubmatchIndex(text, -1)
	if len(all) != len(units) || len(r.calendar.days(text)) > 0 {
		return nil
	}
	parts := map[string]doc.Span{}
	for i, m := range all {
		mark, end := text[m[2]:m[3]], len(text)
		if mark != r.markOf(actions, units[i]) || i == 0 && m[2] > 0 {
			return nil
		}
		if i+1 < len(all) {
			end = all[i+1][2]
		}
		parts[mark] = doc.Span{Start: m[3], End: end}.Trim(text).Shift(cell.Start)
	}
	return parts
}

// unparted reports whether a cell has marks by which it cannot be parted: who of it does
// which of several actions is not known.
func (r *reader) unparted(cell *doc.Block) bool {
	if cell == nil || len(cell.Children) > 1 {
		return false
	}
	parts, _ := r.markedParts(cell.Span)
	return len(parts) == 0 && marksAnywhere.MatchString(cell.Span.Of(r.Text))
}

var (
	markWord  = regexp.MustCompile(`[a-z]{1,4}|[A-Z]|\d{1,2}`)
	markRange = regexp.MustCompile(`^\(?(\w+)[.)]?\s?(?:[-–]|to )\(?(\w+)[.):]$`)
)

// marksIn are the marks that stand before a part: of "a) and c)" both, of "a) to d)"
// all four.
func marksIn(words string) []string {
	var marks []string
	if m := markRange.FindStringSubmatch(words); m != nil {
		if all := marksTo([]string{strings.ToLower(m[1])}, strings.ToLower(m[2])); all != nil {
			return all
		}
	}
	for _, mark := range markWord.FindAllString(words, -1) {
		if mark != "and" && mark != "to" {
			marks = append(marks, strings.ToLower(mark))
		}
	}
	return marks
}

// marksTo are the marks from those found on to the last; nil where they do not follow on
// each other. What comes next may be a letter or a roman number.
func marksTo(found []string, last string) []string {
	const most = 26
	end := found[len(found)-1]
	if end == last {
		return found
	}
	next := markAfter(end)
	if len(found) > 1 && slices.Contains(markAfter(found[0]), "ii") && found[1] == "ii" {
		next = next[max(0, len(next)-1):] // they are roman
	}
	for i := len(next) - 1; i >= 0 && len(found) < most; i-- {
		if all := marksTo(append(slices.Clone(found), next[i]), last); all != nil {
			return all
		}
	}
	return nil
}

// romans are the small numbers that lists are marked with.
var romans = []string{"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"}

// markAfter is what follows on a mark, which may be a letter and a roman number.
func markAfter(mark string) []string {
	if n, err := strconv.Atoi(mark); err == nil {
		return []string{strconv.Itoa(n + 1)}
	}
	var next []string
	if len(mark) == 1 && mark < "z" {
		next = append(next, string(mark[0]+1))
	}
	if k := slices.Index(romans, mark); k >= 0 && k+1 < len(romans) {
		next = append(next, romans[k+1])
	}
	return next
}

// markBefore is the mark that ends the text before an action.
var markBefore = regexp.MustCompile(`(?:^|[\s;,])(?:\(?([a-z]|[ivx]{2,4}|\d{1,2})[.):]|\(?([A-Z])[):])\s*$`)

// markOf is the mark that stands before an action in its cell, "" where there is
// none.
func (r *reader) markOf(cell *doc.Block, unit doc.Span) string {
	before := doc.Span{Start: cell.Span.Start, End: max(unit.Start, cell.Span.Start)}
	if m := markBefore.FindStringSubmatch(before.Of(r.Text)); m != nil {
		return strings.ToLower(m[1] + m[2])
	}
	return ""
}

var (
	// nextMark is a mark within a text: with a bracket, or with a stop before a capital.
	nextMark = regexp.MustCompile(`[\s;,]\(?(?:([a-z]|[ivx]{2,4}|\d{1,2}|[A-Z])\)\s+\S|([a-z]|\d{1,2})\.\s+\p{Lu})`)
	// pointsTo ends with what only points to a mark: "as in b)", "once a) and b)".
	pointsTo = regexp.MustCompile(`(?i)\b(?:in|see|under|at|of|to|as|per|by|with|from|for|once|point|action|item|number|both)$|\)\s?(?:and|or|&|,)$`)
	// andNext ends a part before the next mark.
	andNext = regexp.MustCompile(`[\s,;]+(?:and)?$`)
)

// unitsMarked parts the units of a cell at the marks that follow on their own: "a)
// Clear the room b) Order a skip".
func (r *reader) unitsMarked(cell *doc.Block, units []doc.Span) []doc.Span {
	var out []doc.Span
	for _, u := range units {
		text, start := u.Of(r.Text), 0
		wanted := markAfter(r.markOf(cell, u))
		for _, m := range nextMark.FindAllStringSubmatchIndex(text, -1) {
			before, mark := text[:m[0]], strings.ToLower(nextMark.ReplaceAllString(text[m[0]:m[1]], "$1$2"))
			if !slices.Contains(wanted, mark) || pointsTo.MatchString(before) {
				continue
			}
			before = andNext.ReplaceAllString(before, "")
			out = append(out, doc.Span{Start: start, End: max(start, len(before))}.Shift(u.Start))
			start = m[0] + strings.LastIndexAny(text[m[0]:m[1]], " \n\t") + 1
			wanted = markAfter(mark)
		}
		out = append(out, doc.Span{Start: start, End: len(text)}.Shift(u.Start))
	}
	return out
}
