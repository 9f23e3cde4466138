package plan

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// cardTitle heads a cell that holds what somebody will do.
var cardTitle = regexp.MustCompile(`(?i)^what\s.{2,50}\s(?:will|must|needs? to|can)\sdo`)

// card is a column under a title such as "What Mum will do". Where a file has no
// lines between cards, a row of the table is a line of print, and an item goes on
// in the cell below.
type card struct {
	owners []Owner
	items  []doc.Span   // the first lines of its items
	more   [][]doc.Span // the lines that go on with each
}

// readSheet takes the actions of a table that is no action table but has cells
// with lists: cards, forms.
func (r *reader) readSheet(t table) {
	r.readAnswers(t)
	if r.forCare {
		r.readCareCells(t)
	}
	open := map[int]*card{}
	for _, c := range t.cells {
		if cardTitle.MatchString(r.Quote(c.Span)) {
			r.readCard(open[c.Col])
			open[c.Col] = &card{owners: r.headingOwners(c.Span)}
			continue
		}
		if k := open[c.Col]; k != nil {
			k.take(r, c)
		}
	}
	for col := range t.block.Cols {
		r.readCard(open[col])
	}
}

// readCareCells takes what is to be done from the cells of a care plan, which tell
// beside each part of a child's life how it is and who will do what.
func (r *reader) readCareCells(t table) {
	const labelled = 2 // columns
	for _, c := range t.cells {
		if t.block.Cols != labelled || c.Col == 0 || c.Header || c.Row < t.block.HeaderRows {
			continue
		}
		r.readTasks(c.Span, addressed{})
		r.readPassing(c.Span, addressed{}, true)
	}
}

// answers heads a column of what was said to questions.
var answers = regexp.MustCompile(`(?i)^(?:answers?|repl(?:y|ies)|responses?|decisions?|outcomes?|discussion|notes?|what was (?:said|agreed|decided)|agreed)\b`)

// nowAgreed heads a column of what was agreed about something else: "Arrangements and
// changes agreed" in a table of family time.
var nowAgreed = regexp.MustCompile(`(?i)\bagreed\b|\bchanges\b`)

// readAnswers takes what somebody promises in the cells of minutes that are set
// as a table of questions and answers, and in those that are about what was agreed.
func (r *reader) readAnswers(t table) {
	for col := range t.block.Cols {
		title := t.title(col)
		if !nowAgreed.MatchString(title) && !(r.minutes() && answers.MatchString(title)) {
			continue
		}
		for row := t.block.HeaderRows; row < t.rows(); row++ {
			if c := t.cell(row, col); c != nil && c.Row == row && c.Col == col {
				r.readSentences(c.Span, addressed{}, false)
			}
		}
	}
}

// take notes the items of a cell, and the lines that go on with the last one.
func (k *card) take(r *reader, c *doc.Block) {
	for i := range c.Children {
		b := &c.Children[i]
		body := doc.Span{Start: max(b.Span.Start, b.Label.End), End: b.Span.End}.Trim(r.Text)
		switch {
		case b.Kind == doc.ListItem:
			k.items = append(k.items, body)
			k.more = append(k.more, nil)
		case len(k.items) > 0 && b.Said() && !body.Empty():
			k.more[len(k.items)-1] = append(k.more[len(k.items)-1], body)
		}
	}
}

// readCard takes the actions of a card.
func (r *reader) readCard(k *card) {
	if k == nil {
		return
	}
	for i, item := range k.items {
		if len(k.more[i]) == 0 {
			r.readItem(item, addressed{owners: k.owners, lead: true})
			continue
		}
		r.readBroken(item, k.more[i], k.owners)
	}
}

// readBroken takes the action of an item that goes on in further cells: its
// words are those of the first, and what the others say of time, people and
// progress is added.
func (r *reader) readBroken(item doc.Span, more []doc.Span, owners []Owner) {
	a := Action{Span: item, Owners: owners, Status: Open}
	text, at := r.joinLines(append([]doc.Span{item}, more...))
	back := func(s doc.Span) doc.Span { // where joined words stand in the document
		line := at[s.Start]
		return doc.Span{Start: line.Start + s.Start - line.from, End: min(line.End, line.Start+s.End-line.from)}
	}
	for k, sentence := range splitAt(text) {
		words := sentence.Of(text)
		switch {
		case k > 0 && saysHowFar.MatchString(words):
			a.Status, _ = statusOf(words)
			a.StatusText = back(sentence)
			continue
		case k > 0 && conditions.MatchString(words):
			a.Condition = back(sentence)
			continue
		}
		if d := r.deadlineIn(words); d != nil && a.Deadline == nil {
			d.Span = back(d.Span.Shift(sentence.Start))
			a.Deadline = d
		}
		if who := r.tailOf(words).who; !who.Empty() {
			a.Owners = r.ownersIn(back(who.Shift(sentence.Start)))
		}
	}
	r.actions = append(r.actions, a)
}

// line is a line of an item, and where it begins in the joined text.
type line struct {
	doc.Span
	from int
}

// joinLines puts the lines of an item into one text; at says for each byte of it
// in which line it stands.
func (r *reader) joinLines(lines []doc.Span) (text string, at []line) {
	var b strings.Builder
	for _, s := range lines {
		l := line{s, b.Len()}
		b.WriteString(s.Of(r.Text))
		b.WriteByte(' ')
		for len(at) < b.Len() {
			at = append(at, l)
		}
	}
	return b.String(), at
}

// sentenceEnd ends a sentence of an item, or a part with a tick.
var sentenceEnd = regexp.MustCompile(`[.!?]\s+(?:[\p{Lu}✓✔☑])`)

// splitAt parts a text at the ends of its sentences.
func splitAt(text string) []doc.Span {
	var out []doc.Span
	start := 0
	for _, m := range sentenceEnd.FindAllStringIndex(text, -1) {
		end := m[0] + 1
		out = append(out, doc.Span{Start: start, End: end}.Trim(text))
		start = end
	}
	return append(out, doc.Span{Start: start, End: len(text)}.Trim(text))
}
