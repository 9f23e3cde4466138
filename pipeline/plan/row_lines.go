package plan

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// A table that lost its rules stands in lines: a name, below it what that one does, in the
// third person without a subject, and when. Where several follow each other they are the
// rows of one, and the name is the subject of what stands below it.

// doesBelowName begins the line under a name: the groups are "to" and the verb.
var doesBelowName = regexp.MustCompile(`^(?:(to)\s)?(?:(?:also|always|then|both)\s)?(does not|do not|does|do|[a-z]+)\b\s?\S`)

// mostRowGap is how many lines lie between the beginnings of two rows, at most.
const mostRowGap = 4

// rowAt reports whether a line with a name and the one below it are the row of a table.
func (r *reader) rowAt(i int) bool {
	if i < 0 || i+1 >= len(r.leaves) {
		return false
	}
	name, does := &r.leaves[i], &r.leaves[i+1]
	if name.Kind != doc.Paragraph || does.Kind != doc.Paragraph || name.table != nil || does.table != nil || !r.namesRow(name.Span) {
		return false
	}
	m := doesBelowName.FindStringSubmatch(does.text)
	if m == nil {
		return false
	}
	third, known := taskVerbs()[m[2]]
	if strings.HasPrefix(m[2], "do") {
		third, known = strings.HasPrefix(m[2], "does"), true
	}
	return known && (third == (m[1] == "") || !third)
}

// namesRow reports whether a line holds people and nothing else: "Ada and Ben", "Ada, with
// Ben", "Ms Kerr, Elm School".
func (r *reader) namesRow(s doc.Span) bool {
	const most = 70 // bytes
	words := r.Quote(s)
	if len(words) > most || strings.ContainsAny(words, ".:;!?") && !titled.MatchString(words) || !startsCapital(words) {
		return false
	}
	first, _, _ := strings.Cut(words, ",")
	return r.isActor(first) && (r.eachNames(first) || r.names(first))
}

// readRow takes the actions of a row that stands in lines; it returns the line behind it,
// or its own where there is none. One row alone is none.
func (r *reader) readRow(i int) int {
	if !r.rowAt(i) || !r.holdsRows(i) || !r.hasOtherRow(i) {
		return i
	}
	end := i + 2
	who, body := r.leaves[i].Span, r.leaves[i+1].Span
	var when *Deadline
	if end < len(r.leaves) && r.isRowTime(&r.leaves[end]) {
		when = r.inCell(r.leaves[end].Span, Day{})
		end++
	}
	for _, part := range r.halves(body) {
		a := r.actionOf(part)
		a.Owners, a.Deadline = r.ownersIn(who), when
		if own := r.inSentence(part); when == nil || own != nil && own.Kind == OnDay {
			a.Deadline = own
		}
		r.actions = append(r.actions, a)
	}
	return end
}

// holdsRows reports whether a line stands where tasks may stand.
func (r *reader) holdsRows(i int) bool {
	k := r.leaves[i].section
	if !r.setsTasks() || k < 0 {
		return false
	}
	s := &r.sections[k]
	return (s.Kind == "" || s.Kind == OtherSection || s.Kind == Actions || s.Kind == Outcomes) && !ofNoTasks.MatchString(r.Quote(s.Title))
}

// setsTasks reports whether a document is of a kind that says who is to do what.
func (r *reader) setsTasks() bool { return r.kind.commits() || r.kind.plans() }

// hasOtherRow reports whether another row begins near by.
func (r *reader) hasOtherRow(i int) bool {
	for d := 2; d <= mostRowGap; d++ {
		if r.rowAt(i+d) || r.rowAt(i-d) {
			return true
		}
	}
	return false
}

// isRowTime reports whether a line below what somebody does says when.
func (r *reader) isRowTime(l *leaf) bool {
	const most = 70 // bytes
	return l.Kind == doc.Paragraph && l.table == nil && l.Span.Len() <= most && !r.namesRow(l.Span) && r.inCell(l.Span, Day{}) != nil
}

// overWeek heads what happens at the times of a week.
var overWeek = regexp.MustCompile(`(?i)^what happens\W*$`)

// weekColumns tells the columns of a table of what happens when in a plan, and who does it:
// "When | What happens | Who". It holds tasks where one of its cells at least leaves out who
// does a thing, for the column beside it to say: "Takes Sam swimming".
func (t table) weekColumns(titles []string) (columns, bool) {
	c := columns{-1, -1, -1, -1, -1, -1, -1, -1}
	for col, means := range meaningsOf(titles) {
		switch {
		case overWeek.MatchString(titles[col]):
			c.action = col
		case means == meansOwner && c.owner < 0:
			c.owner = col
		case means == meansDeadline && c.deadline < 0:
			c.deadline = col
		default:
			return c, false
		}
	}
	if c.action < 0 || c.owner < 0 || !t.r.setsTasks() || !t.holdsTasks() {
		return c, false
	}
	return c, t.holds(c.action, doesWithout)
}
