package plan

import (
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Words over a list can forbid what it holds: "Ben must not: • come to the flat". The
// item alone would read as the contrary, so that it never stands without them.

const (
	// bids and does not: how somebody is kept from something, at the end of what is said
	// before it: "Ben agrees that he will not", "You must never do any of the following".
	bidsNot = `(?:\b(?:must|will|shall|should|may|can|do|is|are|am|agrees?|agreed|undertakes?|promises?|ought|needs?\sto|has\sto|have\sto)\s(?:(?:also|both|each|further)\s)?(?:not|never|stop|avoid|refrain\sfrom)\b` +
		`|\b(?:won|mustn|shouldn|can|don|shan|aren|isn)['’]?t\b|\bcannot\b|\b(?:not|never)\sto\b|\b(?:prohibited|banned|barred|forbidden|refrains?|refraining)(?:\sfrom)?\b)`
	// anyOfIt may stand between that and the list.
	anyOfIt = `(?:\s(?:to|be|do|doing|happen|from|allowed|permitted|ok|okay|any|all|of|the|these|this|those|following|things?|ever|again|at|time|under|circumstances))*\W*$`
)

var (
	// bansBelow is a line over a list, a heading or the title of a column that forbids
	// what stands below it.
	bansBelow = regexp.MustCompile(`(?i)` + bidsNot + anyOfIt + `|^(?:do(?:\snot|n['’]?ts?)|bans|prohibitions|not\s(?:allowed|permitted|ok|okay))\W*$`)
	// tellsIf is in a line that says when something follows.
	tellsIf = regexp.MustCompile(`(?i)\b(?:if|when|why|where|unless|whether|in case|what happens)\b`)
)

// leadTo reads a line that leads a list in: whom it names, whether it forbids, and on
// what the items hang.
func (r *reader) leadTo(to *addressed, lead doc.Span) {
	to.lead = true
	if m := leadCondition.FindStringSubmatchIndex(lead.Of(r.Text)); m != nil {
		to.condition = doc.Span{Start: m[2], End: m[3]}.Shift(lead.Start)
		lead.Start += m[4]
	}
	to.owners = r.leadOwners(lead)
	to.ban = r.banIn(lead)
	to.ofBreach = breach.MatchString(to.condition.Of(r.Text)) && !slices.ContainsFunc(to.owners, func(o Owner) bool { return o.Kind == Parent || o.Kind == Family })
}

var (
	// leadCondition is on what hang the items under a line: "If Ben rings, Ada will:", "If
	// Ben rings Ada will:". The groups are the condition, and who acts then.
	leadCondition = regexp.MustCompile(`^((?i:if|when|whenever|should|once|as soon as|in case|unless)\b[^,:;]{3,120}?)(?:,\s(?:then\s)?|\s)((?:\p{Lu}[\p{L}'’.-]*(?:\s(?:and\s)?\p{Lu}[\p{L}'’.-]*){0,4}|we|you|both of you|they|(?:the|your|his|her|our|their)\s(?:\p{L}+\s){0,3}?\p{L}+)\s(?:will|must|shall|should|agrees?|may|can|needs?|(?:is|are) to)\b[^.]*:\s*)$`)
	// breach is in a condition about what is not kept to: what stands under it is no task
	// of now and follows then.
	breach = regexp.MustCompile(`(?i)\b(?:breach\w*|break\w*|broken|(?:not|n['’]t|fails?\sto|failure\sto)\s(?:[\p{L}]+\s){0,2}?(?:keep|kept|stick|stuck|follow\w*|comply|complied|adhere\w*|me?et|done|do|work\w*|improve\w*|change\w*|engage\w*|happen\w*|achieved?|progress\w*|attend\w*))\b`)
	// inlineLead begins a sentence that holds a list: "Ben must not: come to the flat;
	// ring Ada".
	inlineLead = regexp.MustCompile(`^[^:;.!?]{2,140}?\b(?:will|must|shall|should|not|never|agrees?(?:\sthat|\sto)?|agreed(?:\sthat|\sto)?|undertakes?(?:\sto)?|promises?(?:\sto)?|needs?\sto|ha(?:s|ve)\sto|(?:not|is|are)\sto|from|the\sfollowing)\s?:\s`)
)

// readInline takes the actions of a sentence that holds a list; it returns what stands
// behind it, or all where there is none.
func (r *reader) readInline(body doc.Span, to addressed) doc.Span {
	m := inlineLead.FindString(body.Of(r.Text))
	if m == "" {
		return body
	}
	lead := doc.Span{Start: body.Start, End: body.Start + len(m)}
	r.leadTo(&to, lead.Trim(r.Text))
	if len(to.owners) == 0 || to.ofBreach {
		return body
	}
	sentence := r.sentencesIn(body)[0]
	if sentence.End <= lead.End {
		return body
	}
	first := len(r.actions)
	for _, item := range r.halves(doc.Span{Start: lead.End, End: sentence.End}) {
		item.Start += len(goesOnList.FindString(item.Of(r.Text)))
		r.readItem(item, to)
	}
	r.giveLead(first, to)
	return doc.Span{Start: sentence.End, End: body.End}.Trim(r.Text)
}

// goesOnList begins the last item of a list within a sentence.
var goesOnList = regexp.MustCompile(`^(?:and|or|nor)\s`)

// leadsIn reports whether a line says that what follows is to be done, or left.
func leadsIn(text string) bool {
	return leadIn.MatchString(text) || strings.HasSuffix(strings.TrimRight(text, " "), ":") && bansBelow.MatchString(text)
}

// banIn is the words over others where they forbid those, else nothing.
func (r *reader) banIn(over doc.Span) doc.Span {
	if words := r.Quote(over); bansBelow.MatchString(words) && !tellsIf.MatchString(words) {
		return over
	}
	return doc.Span{}
}

// giveLead notes with the new actions of a list the words over it that forbid them, and on
// what they hang. What says itself that it is not to be, or who will do it, is whole.
func (r *reader) giveLead(first int, to addressed) {
	for i := first; i < len(r.actions); i++ {
		a := &r.actions[i]
		if saysItself.MatchString(a.Span.Of(r.Text)) {
			continue
		}
		a.Ban = r.forbidding(a, to.ban)
		if a.Condition.Empty() {
			a.Condition = to.condition
		}
	}
}

// forbidding are the words that forbid an action; nothing where it says so itself.
func (r *reader) forbidding(a *Action, over doc.Span) doc.Span {
	if !a.Ban.Empty() || IsBan(a.Span.Of(r.Text)) {
		return a.Ban
	}
	return over
}

// saysItself begins an action that names who acts, and so is no item under a title.
var saysItself = regexp.MustCompile(`^(?:\S+\s){1,4}?(?i:will|must|shall|is to|are to|agrees?|should|needs? to|can)\s`)

// giveColumnBan notes with the new actions of a table the titles that forbid them.
func (r *reader) giveColumnBan(first int, l *leaf) {
	if l.table == nil {
		return
	}
	for i := first; i < len(r.actions); i++ {
		a := &r.actions[i]
		a.Ban = r.forbidding(a, r.overCell(l.table, a.Span))
	}
}

// overCell is the title over a cell of a table where it forbids what the column holds.
func (r *reader) overCell(b *doc.Block, s doc.Span) doc.Span {
	t := r.tableOf(b)
	c := t.cellAt(s)
	if c == nil {
		return doc.Span{}
	}
	if title := t.titleSpan(c.Col); !title.Contains(s) {
		return r.banIn(title)
	}
	return doc.Span{}
}

// Forbidden reports whether an action is something to leave.
func (a *Action) Forbidden(d *doc.Document) bool { return !a.Ban.Empty() || IsBan(d.Quote(a.Span)) }

// Words are the words of an action as they can stand alone: behind those that forbid it.
func (a *Action) Words(d *doc.Document) string {
	words := d.Quote(a.Span)
	if a.Ban.Empty() {
		return words
	}
	return strings.TrimRight(d.Quote(a.Ban), " :–—-…") + ": " + words
}
