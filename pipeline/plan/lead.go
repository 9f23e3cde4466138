package plan

import (
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Words over a list can forbid what it holds: "Ben must not: • come to the flat". The
// item alone would read as the contrary, so that it never stands without them.

// bidsNot is how somebody is kept from something at the end of a line over a list: "Ben
// agrees that he will not", "You must never do any of the following".
var bidsNot = regexp.MustCompile(`(?i)(?:\b(?:must|will|shall|should|may|can|do|is|are|am|agrees?|agreed|undertakes?|promises?|ought|needs?\sto|has\sto|have\sto)\s(?:(?:also|both|each|further)\s)?(?:not|never)\b` +
	`|\b(?:must|should|needs?\sto|ha(?:s|ve)\sto|agrees?\sto)\s(?:stop|avoid|refrain\sfrom)\b|\b(?:keep|stay)\s(?:away\sfrom|out\sof|off)` +
	`|\b(?:won|mustn|shouldn|can|don|shan|aren|isn)['’]?t\b|\bcannot\b|\b(?:sure|ensures?)\b[^:]{2,40}\sdo(?:es)?(?:\snot|n['’]t)\b|\b(?:not|never)\sto\b|\b(?:prohibited|banned|barred|forbidden|refrains?|refraining)(?:\sfrom)?\b|^(?:do(?:\snot|n['’]?ts?)|bans|prohibitions|not\s(?:allowed|permitted|ok|okay)))([^:]*):?\s*$`)

// turnsAway is among the words behind that where they end what it says, or take it back.
var turnsAway = wordSet(`if when because so and but then will must can may should would we he she they i have need work working know known done`)

// bansBelow reports whether a line forbids what stands in the list below it.
func bansBelow(text string) bool {
	const most = 10 // words
	m := bidsNot.FindStringSubmatch(text)
	if m == nil || bothWays.MatchString(text) || tellsIf.MatchString(text) {
		return false
	}
	behind := strings.Fields(strings.ToLower(m[1]))
	return len(behind) <= most && !slices.ContainsFunc(behind, func(w string) bool { return turnsAway[strings.Trim(w, ",;’'")] })
}

var (
	// bothWays is in a title over what is to be done as well as what is not.
	bothWays = regexp.MustCompile(`(?i)\b(?:must|will|shall|should|may|can|do|does)\s?(?:and|or|/|&)\s|\bso that\b`)
	// tellsIf is in a line that says what follows where somebody does not do a thing.
	tellsIf = regexp.MustCompile(`(?i)\b(?:if|unless|whether|in case|what happens(?:\sif|\swhen)?|why)\s(?:[\p{L}'’]+\s){0,3}?(?:do|does|did|will|can|are|is|agrees?)(?:\s(?:not|never)|n['’]t)\b`)
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
	to.ofBreach = len(to.owners) == 0 && breach.MatchString(to.condition.Of(r.Text))
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
	inlineLead = regexp.MustCompile(`^[^:;.!?]{2,140}?\b(?:will|must|shall|should|not|never|agrees?(?:\sthat|\sto)?|agreed(?:\sthat|\sto)?|undertakes?(?:\sto)?|promises?(?:\sto)?|needs?\sto|ha(?:s|ve)\sto|(?:not|is|are)\sto|away\sfrom|out\sof|the\sfollowing)\s?:\s`)
)

// readInline takes the actions of a sentence that holds a list; it returns what stands
// behind it, or all where there is none.
func (r *reader) readInline(body doc.Span, to addressed) (rest doc.Span, whose []Owner) {
	m := inlineLead.FindString(body.Of(r.Text))
	if m == "" {
		return body, to.owners
	}
	before := to.owners
	lead := doc.Span{Start: body.Start, End: body.Start + len(m)}
	r.leadTo(&to, lead.Trim(r.Text))
	if len(to.owners) == 0 || to.ofBreach {
		return body, before
	}
	sentence := r.sentencesIn(body)[0]
	if sentence.End <= lead.End {
		return body, before
	}
	first := len(r.actions)
	for _, item := range r.halves(doc.Span{Start: lead.End, End: sentence.End}) {
		item.Start += len(goesOnList.FindString(item.Of(r.Text)))
		r.readItem(item, to)
	}
	r.giveLead(first, to)
	return doc.Span{Start: sentence.End, End: body.End}.Trim(r.Text), to.owners
}

// goesOnList begins the last item of a list within a sentence.
var goesOnList = regexp.MustCompile(`^(?:and|or|nor)\s`)

// leadsIn reports whether a line says that what follows is to be done, or left.
func leadsIn(text string) bool {
	return leadIn.MatchString(text) || strings.HasSuffix(strings.TrimRight(text, " "), ":") && bansBelow(text)
}

// banIn is the words over others where they forbid those, else nothing.
func (r *reader) banIn(over doc.Span) doc.Span {
	if bansBelow(r.Quote(over)) {
		return over
	}
	return doc.Span{}
}

// giveLead notes with the new actions of a list the words over it that forbid them, and on
// what they hang.
func (r *reader) giveLead(first int, to addressed) {
	for i := first; i < len(r.actions); i++ {
		a := &r.actions[i]
		if letsHappen.MatchString(to.ban.Of(r.Text)) && len(to.owners) > 0 {
			a.Ban, a.Owners = to.ban, to.owners // "Ada must not allow: Leo to be alone with Ben"
		}
		a.Ban = r.forbidding(a, to.ban)
		if a.Condition.Empty() {
			a.Condition = to.condition
		}
	}
}

// letsHappen ends words over a list that forbid to let happen what it holds.
var letsHappen = regexp.MustCompile(`(?i)\b(?:allow|let|permit|have)\W*$`)

// forbidding are the words that forbid an action; nothing where it says so itself.
func (r *reader) forbidding(a *Action, over doc.Span) doc.Span {
	text := a.Span.Of(r.Text)
	if !a.Ban.Empty() || over.Empty() || IsBan(text) || beginsModal.MatchString(text) {
		return a.Ban
	}
	if c, ok := r.commitment(a.Span); ok && !c.actor.Empty() && c.actor.Start == a.Span.Start {
		return doc.Span{} // it says who will do it, and is no item under the words
	}
	if _, ok := r.presentActor(a.Span); ok {
		return doc.Span{}
	}
	return over
}

// beginsModal begins what is whole without the words over it.
var beginsModal = regexp.MustCompile(`^(?i:will|must|shall|should|may|can|to|is to|are to|needs? to|but|instead|however|please)\s|^(?i:if|when)\s.*\b(?:must|will|should|can|may)\s`)

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
