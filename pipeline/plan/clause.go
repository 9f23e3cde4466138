package plan

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Agreements set their clauses in tables: a column of numbers, one of clauses and perhaps
// one to sign in, with rows over all columns that say who acts. They are read like the
// items of a list, and those rows like headings.

var (
	// clauseMark is all of a cell that counts the clause beside it: "3", "2.1", "(iv)", "Rule 4".
	clauseMark = regexp.MustCompile(`(?i)^(?:(?:clause|rule|point|term|item|number|no\.?)\s)?\(?(\d{1,2}(?:\.\d{1,2}){0,2}|[a-z]|[ivx]{2,5})[.):]?\)?$`)
	// bulletMark is one that only points to it.
	bulletMark = regexp.MustCompile(`^[•·▪●○◦–—*>-]$`)
	// overMarks heads the column of the numbers.
	overMarks = regexp.MustCompile(`(?i)^\W*(?:no\.?|nos\.?|nr\.?|number|ref\.?|item|clause|point|rule)?\W*$`)
	// overSigning heads a column in which people say that they agree, and signing is all of
	// a cell of one: "IC SC", "✓", "agreed".
	overSigning = regexp.MustCompile(`(?i)^\W*(?:(?:\p{L}+['’]?s?\s)?initial(?:s|led|\shere)?|(?:\p{L}+['’]?s?\s)?sign(?:ed|ature|atures|\shere)?|agreed\??|ok\??|tick.*|y(?:es)?\s?/\s?n(?:o)?|yes)?\W*$`)
	signing     = regexp.MustCompile(`^(?:[✓✔☑☐☒xX_.…\s-]+|\p{Lu}{1,3}(?:[\s,/&+]+\p{Lu}{1,3}){0,4}|(?:\p{Lu}\.\s?){1,4}|(?i:yes|no|y|n|agreed|signed|initialled))$`)
	// overClauses heads the column of the clauses.
	overClauses = regexp.MustCompile(`(?i)^\W*$|\b(?:agree[sd]?|agreements?|clauses?|terms?|conditions?|rules?|promises?|expect\w*|commitments?|undertak\w+|requirements?)\b`)
	// saysClause is in what is a sentence and no title: it has a verb, or forbids.
	saysClause = regexp.MustCompile(`(?i)^(?:no|not|never|nobody|do|don['’]t|please|I|we|you)\s|\b(?:will|won['’]t|must|mustn['’]t|shall|should|not|never|agrees?|is|are|am|can|may|has|have|does|needs?|to be)\b|[.;]$`)
)

// clauseTable is a table of clauses as it is read.
type clauseTable struct {
	table
	header int // rows of titles
	words  int // the column of the clauses, behind that of their marks
}

// clausesOf reads a table as one of clauses; false where it is none.
func (t table) clausesOf() (clauseTable, bool) {
	c := clauseTable{table: t, words: 1}
	const least = 2
	if t.block.Cols < 2 || t.rows() < least {
		return c, false
	}
	if !t.marked(0) && t.band(0) == nil {
		if !c.hasTitles() {
			return c, false
		}
		c.header = 1
	}
	marks, said, last := 0, 0, ""
	for row := c.header; row < t.rows(); row++ {
		words := c.wordsOf(row)
		switch mark := c.markOf(row); {
		case t.band(row) != nil:
			last = ""
			continue
		case words == nil && mark == "": // an empty row
			continue
		case words == nil || !c.signsOnly(row) || holdsTable(words):
			return c, false
		case mark == "": // a clause of several rows
		case !t.marked(row) || !marksOn(last, mark):
			return c, false
		default:
			marks, last = marks+1, mark
		}
		if text := t.r.Quote(words.Span); saysClause.MatchString(text) && !cardTitle.MatchString(text) {
			said++
		}
	}
	return c, marks >= least && 2*said >= marks
}

// wordsOf is the cell of the clause of a row, nil where that is empty. A clause that has no
// number may stand over all columns.
func (c clauseTable) wordsOf(row int) *doc.Block {
	if only := c.alone(row); only != nil && !c.isMark(only) {
		return only
	}
	words := c.cell(row, c.words)
	if words == nil || words.Span.Empty() || words.Row != row {
		return nil
	}
	return words
}

// markOf is the mark of the clause of a row, if it has one of its own.
func (c clauseTable) markOf(row int) string {
	cell := c.cell(row, 0)
	if cell == nil || cell.Row != row || cell == c.wordsOf(row) {
		return ""
	}
	return c.r.Quote(cell.Span)
}

// isMark reports whether a cell holds a mark and nothing else.
func (t table) isMark(c *doc.Block) bool {
	words := t.r.Quote(c.Span)
	return clauseMark.MatchString(words) || bulletMark.MatchString(words)
}

// marked reports whether a row begins with the mark of a clause, and has one.
func (t table) marked(row int) bool {
	c := t.cell(row, 0)
	return c != nil && t.isMark(c) && t.text(row, 1) != ""
}

// hasTitles reports whether the first row holds the titles of clauses.
func (c clauseTable) hasTitles() bool {
	title := c.text(0, c.words)
	if !overMarks.MatchString(c.text(0, 0)) || !overClauses.MatchString(title) && sectionKind(title) != Actions {
		return false
	}
	for col := c.words + 1; col < c.block.Cols; col++ {
		if !overSigning.MatchString(c.text(0, col)) {
			return false
		}
	}
	return true
}

// signsOnly reports whether the cells behind a clause hold at most that people agree.
func (c clauseTable) signsOnly(row int) bool {
	for col := c.words + 1; col < c.block.Cols; col++ {
		if words := c.text(row, col); words != "" && !signing.MatchString(words) && c.cell(row, col) != c.cell(row, c.words) {
			return false
		}
	}
	return true
}

// holdsTable reports whether a cell holds a table of its own.
func holdsTable(c *doc.Block) bool {
	for i := range c.Children {
		if c.Children[i].Kind == doc.Table {
			return true
		}
	}
	return false
}

// marksOn reports whether a mark may stand behind another: the next, or the one behind it
// where a clause was taken out. A scale begins at nought, and leaps.
func marksOn(last, mark string) bool {
	if bulletMark.MatchString(mark) {
		return last == "" || bulletMark.MatchString(last)
	}
	no := clauseMark.FindStringSubmatch(mark)[1]
	if last == "" {
		return strings.Trim(no, "0.") != ""
	}
	before := clauseMark.FindStringSubmatch(last)
	if before == nil {
		return false
	}
	for _, next := range markAfter(partsOfMark(before[1])) {
		if next == partsOfMark(no) || slices.Contains(markAfter(next), partsOfMark(no)) {
			return true
		}
	}
	return strings.Contains(no, ".") && strings.HasSuffix(no, ".1") || partsOfMark(no) == "1"
}

// partsOfMark is the part of a mark that counts: "2" of "1.2".
func partsOfMark(mark string) string {
	last := strings.ToLower(mark[strings.LastIndexByte(mark, '.')+1:])
	if n, err := strconv.Atoi(last); err == nil {
		return strconv.Itoa(n)
	}
	return last
}

var (
	// doesBelow ends a title over what somebody does or is to do.
	doesBelow = regexp.MustCompile(`(?i)(?:\bdo|\bagrees?(?:\sto)?|\bpromises?(?:\sto)?|:)\W*$`)
	// saysDuty is in what somebody is to do.
	saysDuty = regexp.MustCompile(`(?i)\b(?:will|won['’]t|must|shall|should|(?:is|are|has|have|needs?) to)\b`)
	// letterMark stands before a title: "B. Sorin".
	letterMark = regexp.MustCompile(`^([A-Z])[.)]\s+`)
)

// band is the cell of a row that only heads those below it: alone in its row, short, and
// no clause itself.
func (t table) band(row int) *doc.Block {
	const longest = 80 // bytes
	c := t.alone(row)
	if c == nil || c.Span.Len() > longest {
		return nil
	}
	text := t.r.Quote(c.Span)
	wide := c.ColSpan >= t.block.Cols || c.Col == 0
	switch {
	case strings.ContainsAny(text[len(text)-1:], ".;,"), t.isMark(c):
		return nil
	case doesBelow.MatchString(text), bothOfYou.MatchString(text), everybody.MatchString(text):
		return c
	case IsBan(text), isOrder(text), saysDuty.MatchString(text):
		return nil
	case wide, letterMark.MatchString(text), isName(text), startsCapital(text) && !strings.Contains(text, " "):
		return c
	}
	return nil
}

// alone is the one cell of a row that holds anything; nil where several do.
func (t table) alone(row int) *doc.Block {
	var only *doc.Block
	for col := range t.block.Cols {
		c := t.cell(row, col)
		if c == nil || c == only || c.Span.Empty() {
			continue
		}
		if only != nil || c.Row != row {
			return nil
		}
		only = c
	}
	return only
}

// clauseLeaves are the leaves of a table of clauses, as those of a list under headings;
// none where it is no such table. The heading above it may be the first of its bands.
func (r *reader) clauseLeaves(b *doc.Block, above *leaf) []leaf {
	c, ok := r.tableOf(b).clausesOf()
	if !ok {
		return nil
	}
	var out []leaf
	level := c.bandLevel(above)
	for col := 0; c.header > 0 && col < c.block.Cols; col++ {
		title := r.clauseLeaf(b, doc.Block{Kind: doc.Paragraph}, c.cell(0, col))
		if col == c.words && sectionKind(title.text) == Actions {
			title.Kind, title.Level = doc.Heading, level
			level++
		}
		out = append(out, title)
	}
	for row := c.header; row < c.rows(); row++ {
		if band := c.band(row); band != nil {
			out = append(out, r.clauseLeaf(b, doc.Block{Kind: doc.Heading, Level: level}, band))
			continue
		}
		if words := c.wordsOf(row); words != nil {
			out = append(out, r.clauseItems(c, row, words)...)
		}
		for col := c.words + 1; col < c.block.Cols; col++ {
			if sign := c.cell(row, col); sign != c.cell(row, c.words) {
				out = append(out, r.clauseLeaf(b, doc.Block{Kind: doc.Paragraph}, sign))
			}
		}
	}
	return slices.DeleteFunc(out, func(l leaf) bool { return l.Span.Empty() })
}

// bandLevel is the level of the bands as headings: that of the heading above the table
// where its letter or number goes before theirs, else the next.
func (c clauseTable) bandLevel(above *leaf) int {
	if above == nil {
		return 1
	}
	before := letterMark.FindStringSubmatch(above.text)
	for row := c.header; row < c.rows() && before != nil; row++ {
		if band := c.band(row); band != nil {
			m := letterMark.FindStringSubmatch(c.r.Quote(band.Span))
			if m != nil && m[1][0] == before[1][0]+1 {
				return above.Level
			}
			break
		}
	}
	return above.Level + 1
}

// clauseItems are the leaves of one clause: its words with their mark, and the items of a
// list within them.
func (r *reader) clauseItems(c clauseTable, row int, words *doc.Block) []leaf {
	item := r.clauseLeaf(c.block, doc.Block{Kind: doc.ListItem, Level: 1}, words)
	if mark := c.cell(row, 0); c.markOf(row) != "" {
		item.Label, item.Span = mark.Span, mark.Span.Cover(item.Span)
	}
	first := slices.IndexFunc(words.Children, func(k doc.Block) bool { return k.Kind == doc.ListItem })
	if first < 0 {
		return []leaf{r.said(item)}
	}
	item.Span.End = words.Children[first].Span.Start
	out := []leaf{r.said(item)}
	for i := first; i < len(words.Children); i++ {
		k := words.Children[i]
		k.Level++
		if out = append(out, r.clauseLeaf(c.block, k, &k)); !k.Said() {
			out = out[:len(out)-1]
		}
	}
	return out
}

// said is a leaf with the words that its place holds.
func (r *reader) said(l leaf) leaf {
	l.Span = l.Span.Trim(r.Text)
	l.text = l.Span.Of(r.Text)
	return l
}

// clauseLeaf is a leaf for a cell of a table of clauses, or for what a cell holds.
func (r *reader) clauseLeaf(b *doc.Block, of doc.Block, cell *doc.Block) leaf {
	if cell != nil {
		of.Span, of.Page = cell.Span, cell.Page
	}
	return r.said(leaf{Block: &of, section: -1, clauses: b})
}

// unlettered is a title without the letter that counts it: another has the one before or
// the one behind. A letter alone may be that of a name, "A. Marsh".
func (r *reader) unlettered(title doc.Span) doc.Span {
	m := letterMark.FindStringSubmatch(title.Of(r.Text))
	if m == nil {
		return title
	}
	counts := slices.ContainsFunc(r.sections, func(s Section) bool {
		other := letterMark.FindStringSubmatch(s.Title.Of(r.Text))
		return other != nil && (other[1][0] == m[1][0]+1 || other[1][0]+1 == m[1][0])
	})
	if counts {
		title.Start += len(m[0])
	}
	return title
}
