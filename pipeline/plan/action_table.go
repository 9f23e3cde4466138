package plan

import (
	"regexp"
	"sort"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// readActions reads the actions of the whole document, in its order: tables,
// lists and sentences.
func (r *reader) readActions() {
	var last *header // of the action table before: one that goes on has no header
	done := map[*doc.Block]bool{}
	r.dear = r.salutation()
	r.addressees = addressees{section: -2, lead: -1, longText: -1, lastItem: -1}
	r.stages = r.findStages()
	r.ofRecord = r.recordsFamily()
	r.forCare = r.kind == Other && len(r.sections) > 0 && carePlan.MatchString(r.Quote(r.sections[0].Title))
	record := 0 // where the one ends that is set in lines
	for i := range r.leaves {
		l := &r.leaves[i]
		first := len(r.actions)
		if i >= record {
			record = max(r.readLines(i), r.readRow(i))
		}
		r.passHindsight(l)
		r.passGoverning(i)
		switch {
		case i < record:
			r.addressees.pass(i, l)
		case r.passAim(i):
			r.addressees.pass(i, l)
		case l.table == nil:
			r.readLeaf(i)
			r.addressees.pass(i, l)
			if r.namesLead(i) || r.leadsParts(i) {
				r.addressees.lead = i
			}
		default:
			r.addressees.pass(i, l)
			if !done[l.table] {
				done[l.table] = true
				last = r.readTable(r.tableOf(l.table), last)
			}
		}
		r.giveAim(first)
		r.giveThen(first)
		r.giveStage(first, l)
		r.giveGoverned(first)
		r.giveHindsight(first, l)
		r.giveColumnBan(first, l)
	}
	r.finishActions()
}

// readTable takes the actions of a table; it returns the header of the last action
// table.
func (r *reader) readTable(t table, last *header) *header {
	if r.readRecords(t) || r.readMatrix(t) || r.readIfWho(t) || r.readIfThen(t) || r.readSides(t) {
		r.actionTables = append(r.actionTables, t.block.Span)
		return nil
	}
	h, ok := t.header(last)
	if !ok {
		r.readSheet(t)
		return last
	}
	r.actionTables = append(r.actionTables, t.block.Span)
	t.readRows(h)
	return &h
}

// header is what is known of the columns of an action table.
type header struct {
	columns
	cols int  // how many there are
	rows int  // of titles
	day  Day  // in the titles, zero where there is none: "Action agreed on 4 June"
	back bool // it says what was agreed before, and what came of it
}

// header reads the titles of a table. A table without any may go on with the one
// before.
func (t table) header(last *header) (header, bool) {
	titles := make([]string, t.block.Cols)
	for col := range titles {
		titles[col] = withoutWelsh(t.title(col))
	}
	if c, ok := columnsOf(titles); ok {
		c = t.byTimes(c, titles)
		return t.headerOf(c, titles, t.block.HeaderRows), true
	}
	if c, ok := t.weekColumns(titles); ok {
		return t.headerOf(c, titles, t.block.HeaderRows), true
	}
	for rows := 1; rows <= min(2, max(t.rows()-1, 1)); rows++ { // a header that does not look like one
		for col := range titles {
			titles[col] = withoutWelsh(t.text(rows-1, col))
		}
		if c, ok := columnsOf(titles); ok && t.titled() {
			c = t.byTimes(c, titles)
			return t.headerOf(c, titles, rows), true
		}
	}
	if last != nil && t.goesOn(last) {
		return header{columns: last.columns, cols: last.cols, day: last.day, back: last.back}, true
	}
	if c, ok := t.contentColumns(); ok {
		rows := 0
		if meaningOf(t.text(0, c.deadline)) == meansDeadline && !t.r.isTime(t.cell(0, c.deadline).Span) {
			rows = t.block.HeaderRows // its titles are none of an action table's
		}
		return header{columns: c, cols: t.block.Cols, rows: rows}, true
	}
	return header{}, false
}

// goesOn reports whether a table without titles that are known goes on with the one
// before: it has as many columns, most of its titles, where it has any, are those
// of nothing, and there is a name or a time where the one before has them.
func (t table) goesOn(last *header) bool {
	if last.cols != t.block.Cols || t.titled() || t.block.HeaderRows > 0 && 2*t.knownTitles() >= t.block.Cols {
		return false
	}
	owners, times := t.holds(last.owner, t.r.nameAll), t.holds(last.deadline, func(words string) bool {
		_, ok := t.r.timeWholly(words)
		kind, _ := t.r.firstPhrase(words)
		return ok || kind != "" || len(t.r.calendar.days(words)) > 0
	})
	return owners || times
}

// holds reports whether a cell of a column is as asked for, titles aside.
func (t table) holds(col int, is func(words string) bool) bool {
	for row := min(t.block.HeaderRows, t.rows()-1); row < t.rows(); row++ {
		if c := t.cellIn(row, col); c != nil && !c.Span.Empty() && is(t.r.Quote(c.Span)) {
			return true
		}
	}
	return false
}

// dayIn is the first day that titles name.
func (r *reader) dayIn(titles []string) Day {
	for _, title := range titles {
		if days := r.calendar.days(title); len(days) > 0 {
			return days[0].day
		}
	}
	return Day{}
}

// titled reports whether the first row reads like titles.
func (t table) titled() bool { return 3*t.knownTitles() >= 2*t.block.Cols }

// knownTitles is how many cells of the first row read like titles.
func (t table) knownTitles() int {
	known := 0
	for col := range t.block.Cols {
		if words := t.text(0, col); meaningOf(words) != "" && len(strings.Fields(words)) <= 6 {
			known++
		}
	}
	return known
}

// readRows takes the actions of the rows under the titles.
func (t table) readRows(h header) {
	var outcome doc.Span
	for row := h.rows; row < t.rows(); row++ {
		c := t.cell(row, h.action)
		if c == nil || c.Row != row || c.Span.Empty() {
			continue
		}
		if t.heads(row, c) {
			outcome = c.Span
			continue
		}
		t.r.readActionCell(t, h, row, c, outcome)
	}
}

// heads reports whether a row only heads those below it: its cell covers all
// columns, or the others are empty and it covers some or says how things shall be.
func (t table) heads(row int, c *doc.Block) bool {
	if t.block.Cols < 2 || c.ColSpan >= t.block.Cols {
		return t.block.Cols > 1
	}
	for col := range t.block.Cols {
		if other := t.cell(row, col); other != nil && other != c && !other.Span.Empty() {
			return false
		}
	}
	_, commits := t.r.commitment(c.Span)
	return !commits && (c.ColSpan > 1 || !t.r.aimOf(c.Span).Empty())
}

// readActionCell takes the actions of one cell, which share the row's other
// cells.
func (r *reader) readActionCell(t table, h header, row int, c *doc.Block, outcome doc.Span) {
	set, first := r.cellsOf(c, t.cellSaid(row, h.owner), t.timeSaid(row, h.deadline, c), h.day), len(r.actions)
	for _, p := range set.parts {
		a := r.partAction(&set, p)
		a.maybeLookedBack = h.back && t.tellsProgress(row, h)
		a.Deadline = sayingMore(a.Deadline, r.inCell(t.spanOf(row, h.begin), h.day))
		if len(a.Owners) == 0 {
			r.ownCellOwners(&a, p.Span, t.title(h.action))
			if !ofChildren(p.owners) || ofChildren(a.Owners) {
				a.Owners = firstOwners(p.owners, a.Owners)
			}
			a.Owners = firstOwners(a.Owners, t.titleOwners(h, c))
		}
		if h.deadline < 0 || a.Deadline == nil && a.Status != Done && r.timesItself(p.Span) {
			a.Deadline = r.inSentence(p.Span)
		}
		if p.goesOn {
			r.leanOn(&a, &r.actions[len(r.actions)-1])
		}
		a.Outcome = t.outcomeOf(row, h, outcome)
		a.Consequence = t.spanOf(row, h.consequence)
		r.statusFrom(&a, t, h, row, func(cell doc.Span) doc.Span { return r.markedShare(cell, c, set.units, p.unit) })
		if a.Status == Open && nothingMore.MatchString(p.Of(r.Text)) {
			a.Status = Done
		}
		r.actions = append(r.actions, a)
	}
	for _, s := range t.statusCells(row, h) {
		r.readUpdate(s, r.actions[first:])
	}
}

// ownCellOwners gives an action whose row has nobody in another cell those whom its own
// names.
func (r *reader) ownCellOwners(a *Action, unit doc.Span, title string) {
	a.Owners = r.doers(a.Span)
	r.addTailOwner(a, a.Span, addressed{})
	r.addTailOwner(a, unit, addressed{})
	if whoWithin.MatchString(title) {
		a.Owners = firstOwners(r.ownersAtEnd(unit), a.Owners)
	}
}

// titleOwners is who the title over a cell says is to act or, over a table without a
// column for that, its heading: "What Mum will do".
func (t table) titleOwners(h header, c *doc.Block) []Owner {
	owners := t.r.headingOwners(t.titleSpan(c.Col))
	if k := t.r.sectionOf(c.Span); len(owners) == 0 && h.owner < 0 && k >= 0 {
		return t.r.headingOwners(t.r.sections[k].Title)
	}
	return owners
}

// outcomeOf is what the action of a row is for: its own cell says so, or that by which it
// is measured, or the row that heads it.
func (t table) outcomeOf(row int, h header, heading doc.Span) doc.Span {
	for _, col := range []int{h.outcome, h.measure} {
		if s := t.spanOf(row, col); !s.Empty() {
			return s
		}
	}
	return heading
}

// whoAndWhen reads the cells of the owners and of the deadline, which may be one:
// "SW by 3 March".
func (r *reader) whoAndWhen(who, when doc.Span, titled Day) ([]Owner, *Deadline) {
	if who != when || who.Empty() {
		return r.ownersIn(who), r.inCell(when, titled)
	}
	d := r.inSentence(who)
	if d != nil && d.Span.Start > who.Start {
		who.End = d.Span.Start
		who.End = who.Start + len(strings.TrimRight(who.Of(r.Text), " ,;:–-("))
	}
	return r.ownersIn(who), d
}

// spanOf is what a cell covers; nothing where there is no such column.
func (t table) spanOf(row, col int) doc.Span {
	if c := t.cellIn(row, col); c != nil {
		return c.Span
	}
	return doc.Span{}
}

// units parts a cell into actions: a paragraph or list item each, one that goes
// on with the one above aside.
func (r *reader) units(c *doc.Block) []doc.Span {
	if len(c.Children) == 0 {
		return r.behindDone(r.unitsMarked(c, []doc.Span{r.unnumbered(c.Span)}))
	}
	var units []doc.Span
	for i := range c.Children {
		k := &c.Children[i]
		if !k.Said() || k.Span.Empty() {
			continue
		}
		body := doc.Span{Start: max(k.Span.Start, k.Label.End), End: k.Span.End}
		if k.Kind == doc.Field || k.Label.Empty() {
			body.Start = k.Span.Start
		}
		body = body.Trim(r.Text)
		if n := len(units); n > 0 && k.Kind == doc.ListItem && leadsList.MatchString(units[n-1].Of(r.Text)) && thing.MatchString(body.Of(r.Text)) {
			units[n-1].End = body.End
			continue
		}
		if n := len(units); n > 0 && k.Kind != doc.ListItem && (startsSmall(body.Of(r.Text)) || detail.MatchString(body.Of(r.Text))) {
			units[n-1].End = body.End
			continue
		}
		units = append(units, r.unnumbered(body))
	}
	return r.behindDone(r.unitsMarked(c, units))
}

var (
	// leadsList is an order with the list of the things that it is about: "Lend the
	// family: two heaters".
	leadsList = regexp.MustCompile(`^\p{Lu}[a-z]+\s[^:.;]{0,60}:(?:\s|$)`)
	// thing begins an item that asks for nothing by itself.
	thing = regexp.MustCompile(`(?i)^(?:an?|the|one|two|three|four|five|six|\d{1,3}|some|new|his|her|their|another|spare)\s\p{L}`)
)

// unnumbered is a text without the number in front.
func (r *reader) unnumbered(s doc.Span) doc.Span {
	if m := itemNumber.FindString(s.Of(r.Text)); len(m) < s.Len() {
		s.Start += len(m)
	}
	return s
}

func startsSmall(s string) bool { return s != "" && s[0] >= 'a' && s[0] <= 'z' }

// detail begins a sentence that says more of the action before it: a condition,
// a consequence, a reason, how far it is.
var detail = regexp.MustCompile(`^(?:If|Any|When|Should|Unless|This|That|It|These|There|Failing|Where|Missing|In case|Otherwise|Because|Once|After|He|She|They|\(|✓|✔|Done|Completed?|Not done|Started|Now|New|Agreed at|As\b|To (?:be )?(?:include|discuss|cover))\b`)

// actionOf makes an action of the words of a unit: the first sentence that asks for
// something and those behind it that go on with it; conditions are told apart.
func (r *reader) actionOf(unit doc.Span) Action {
	told, sentences := r.toldBefore(r.sentencesIn(unit))
	if len(told) > 0 {
		unit.Start = sentences[0].Start
	}
	a := Action{Span: unit.Trim(r.Text), Status: Open}
	if len(told) > 0 {
		a.StatusText = told[0].Cover(told[len(told)-1])
	}
	for i, s := range sentences {
		if i == 0 {
			a.Span = s.Cover(doc.Span{Start: a.Span.Start, End: s.End})
			continue
		}
		if text := s.Of(r.Text); saysStatus(text) {
			a.StatusText = s
			if status, _ := statusOf(text); status != Done || saysDoneAll(text) {
				a.Status = status
			}
			continue
		}
		if detail.MatchString(s.Of(r.Text)) || r.actorOf(s) {
			a.Condition = s.Cover(sentences[len(sentences)-1])
			break
		}
		a.Span.End = s.End
	}
	return a
}

// actorOf reports whether a sentence begins with somebody who will do
// something.
func (r *reader) actorOf(s doc.Span) bool {
	_, ok := r.commitment(s)
	return ok
}

// sentencesIn are the sentences of a span, or what of them lies inside; the span
// itself where there are none.
func (r *reader) sentencesIn(s doc.Span) []doc.Span {
	var out []doc.Span
	first := sort.Search(len(r.Sentences), func(i int) bool { return r.Sentences[i].Span.End > s.Start })
	for i := first; i < len(r.Sentences) && r.Sentences[i].Span.Start < s.End; i++ {
		if x := r.Sentences[i].Span.Intersect(s).Trim(r.Text); !x.Empty() {
			out = append(out, x)
		}
	}
	if len(out) == 0 {
		return []doc.Span{s.Trim(r.Text)}
	}
	return out
}
