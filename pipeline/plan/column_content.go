package plan

import (
	"strings"
	"unicode/utf8"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// contentColumns tells the columns of a table without titles by what stands in
// them: names, times, and how far things are. It is an action table only where it
// has names and times and a column of words that bind somebody.
func (t table) contentColumns() (columns, bool) {
	c := columns{-1, -1, -1, -1, -1, -1, -1, -1}
	const leastRows = 3
	if t.rows() < leastRows {
		return c, false
	}
	all := make([]contents, t.block.Cols)
	for col := range all {
		holds := t.contents(col)
		all[col] = holds
		switch {
		case holds.filled == 0:
		case holds.most(holds.names):
			if c.owner < 0 || holds.people >= all[c.owner].people { // "Health" heads a row more often than it is asked to act
				c.owner = col
			}
		case c.deadline < 0 && holds.most(holds.times):
			c.deadline = col
		case c.status < 0 && holds.most(holds.states):
			c.status = col
		case holds.binding > 1 && 4*holds.binding > holds.filled && (c.action < 0 || holds.letters > all[c.action].letters):
			c.action = col
		}
	}
	return c, c.action >= 0 && c.owner >= 0 && c.deadline >= 0
}

// contents counts what the cells of a column hold.
type contents struct {
	filled, names, times, states, binding int // cells
	timed                                 int // cells with a day or a time among other words
	people                                int // cells with somebody who is no agency
	letters                               int
}

// most reports whether n cells are more than half of those that hold anything,
// and more than one.
func (c contents) most(n int) bool { return n > 1 && 2*n > c.filled }

func (t table) contents(col int) contents {
	var c contents
	for row := range t.rows() {
		cell := t.cell(row, col)
		if cell == nil || cell.Row != row || cell.ColSpan > 1 || cell.Span.Empty() {
			continue
		}
		c.filled++
		c.letters += utf8.RuneCountInString(cell.Span.Of(t.r.Text))
		switch {
		case t.r.namesWholly(cell.Span):
			c.names++
			if o := t.r.ownersIn(cell.Span); len(o) > 0 && o[0].Kind != Agency {
				c.people++
			}
		case t.r.isTime(cell.Span):
			c.times++
		case t.r.isState(cell.Span):
			c.states++
		case t.r.bindsSomebody(cell.Span), t.r.startsTask(cell.Span):
			c.binding++
		case t.r.timesAnything(cell.Span):
			c.timed++
		}
	}
	return c
}

// namesWholly reports whether a cell holds known people and roles and nothing
// else.
func (r *reader) namesWholly(s doc.Span) bool {
	words := r.Quote(s)
	const most = 80 // bytes: a cell with names is short
	if len(words) > most {
		return false
	}
	return r.nameAll(words)
}

// isTime reports whether a cell holds a day or words of time and little else.
func (r *reader) isTime(s doc.Span) bool {
	const most = 40 // bytes
	d := r.inCell(s, Day{})
	if d == nil || s.Len() > most {
		return false
	}
	kind, _ := r.firstPhrase(s.Of(r.Text))
	return d.Kind != Vague || kind != "" || r.isYearless(s.Of(r.Text))
}

func (r *reader) isState(s doc.Span) bool {
	_, ok := r.statusAt(s)
	return ok && strings.Count(r.Quote(s), " ") < 12
}

// bindsSomebody reports whether a cell is an order or says who will do what.
func (r *reader) bindsSomebody(s doc.Span) bool {
	first := r.sentencesIn(s)[0]
	_, ok := r.commitment(first)
	return ok || r.orders(first)
}

// timesAnything reports whether a cell says by when or how often, among other words.
func (r *reader) timesAnything(s doc.Span) bool {
	d := r.inCell(s, Day{})
	return d != nil && d.says()
}
