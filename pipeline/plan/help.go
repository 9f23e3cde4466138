package plan

import (
	"regexp"

	"github.com/plainwords/plainwords/pipeline/doc"
)

var (
	// helpTitle is over the help that a family is given with what it is to do, in a
	// table that has another column for that.
	helpTitle = regexp.MustCompile(`(?i)^(?:what\s)?(?:help|support|assistance)(?:\W*$|\s(?:will|is|are|needed|required|offered|given|provided|available|for|from|to\b))|\b(?:help|support)\s(?:offered|given|provided|available|needed)\b`)
	// helpWith joins help to a task: "with help from Tariq", "supported by the FSW".
	helpWith = regexp.MustCompile(`\b(?:with\s(?:the\s|some\s|practical\s|extra\s){0,2}(?:help|support|assistance)(?:\s(?:of|from|by|with|in)\b[^.;()]*|\b)|(?:supported|helped|assisted|accompanied|transported|driven)\sby\b[^.;()]*)`)
	// helper is a clause of somebody who will help: "Tom will drive her", "We will pay
	// for the bus".
	helper = regexp.MustCompile(`(?:^|[.;,(–-]\s?|\sand\s)(((?:[Tt]he\s|[Hh]er\s|[Hh]is\s|[Tt]heir\s|[Yy]our\s)?[\p{L}][\p{L}'’.-]*(?:\s[\p{L}'’.-]+){0,3}?)\s(?:will|to|is\sto|are\sto|can|has\sagreed\sto|has\soffered\sto)\s(?:help|support|assist|go\swith|come\swith|take\s(?:her|him|them|you)|drive|pay|lend|fund|buy|show|arrange\s(?:the\s)?(?:transport|childcare|taxi)|provide|give\s(?:her|him|them|you)|fetch|collect)\b[^.;()]*)`)
)

// readHelp notes what help the family is given with each of its actions.
func (r *reader) readHelp() {
	for i := range r.actions {
		if a := &r.actions[i]; a.ForParent() {
			a.Help = r.helpFor(a, i)
		}
	}
}

// helpFor is the help with an action: in a column for it, in its own words, or in
// those that stand behind it in its block, up to what the family is to do next.
func (r *reader) helpFor(a *Action, i int) doc.Span {
	l := r.leafAt(a.Span.Start)
	if l == nil {
		return doc.Span{}
	}
	if s := r.helpBeside(l, a); !s.Empty() {
		return s
	}
	s := doc.Span{Start: a.Span.Start, End: l.Span.End}
	for k := i + 1; k < len(r.actions) && r.actions[k].Span.Start < s.End; k++ {
		if next := &r.actions[k]; next.ForParent() {
			s.End = max(next.Span.Start, a.Span.End)
		}
	}
	text := s.Of(r.Text)
	if m := helpWith.FindStringIndex(text); m != nil {
		return doc.Span{Start: m[0], End: m[1]}.Trim(text).Shift(s.Start)
	}
	m := helper.FindStringSubmatchIndex(text)
	if m != nil && m[2] > 0 && !r.owns(a, doc.Span{Start: m[4], End: m[5]}.Shift(s.Start)) {
		return doc.Span{Start: m[2], End: m[3]}.Trim(text).Shift(s.Start)
	}
	return doc.Span{}
}

// owns reports whether words name an owner of an action.
func (r *reader) owns(a *Action, who doc.Span) bool {
	o, known := r.ownerOf(who)
	return known && hasOwner(a.Owners, o)
}

// helpBeside is the cell of the column for help.
func (r *reader) helpBeside(l *leaf, a *Action) doc.Span {
	if l.table == nil {
		return doc.Span{}
	}
	t := r.tableOf(l.table)
	c := t.cellAt(a.Span)
	if c == nil {
		return doc.Span{}
	}
	for col := range t.block.Cols {
		if col == c.Col || !helpTitle.MatchString(t.title(col)) {
			continue
		}
		if s := t.spanOf(c.Row, col); !s.Empty() && !nobody.MatchString(s.Of(r.Text)) {
			return s
		}
	}
	return doc.Span{}
}
