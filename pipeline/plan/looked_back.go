package plan

import (
	"regexp"
)

var (
	// agreedThen is in the title of a column that holds what was agreed before: "What was
	// agreed on 30 June", "Actions from the last review".
	agreedThen = regexp.MustCompile(`(?i)\bwhat (?:was|were|we|you|everyone|the group|the plan|the conference|mum|dad)(?: all| had| have)? (?:agreed|planned|said|decided|promised|set out|asked(?: for)?)\b|\b(?:agreed|set|planned|decided|promised) (?:then\b|last time\b|(?:at|on|in|by) .*(?:\b\d{1,2}\b|\b(?:last|previous|earlier|first|initial)\b))|\b(?:previous|earlier)\b`)
	// cameOfIt is in the title of one that says what came of it.
	cameOfIt = regexp.MustCompile(`(?i)\bwhat (?:has |actually )?(?:happened|been done|changed|came of it|was done)\b|\bprogress\b|\bhow far\b|\bhow (?:has )?it (?:went|gone)\b|\bso far\b|\bupdate\b|\bhas it happened\b|\boutcome\b`)
	// colourOnly is a cell that says how far a thing is by a colour.
	colourOnly = regexp.MustCompile(`(?i)^\W*(?:red|amber|green|yellow|rag|[rag])\W*$`)
	// stillGoing says no more than that a thing goes on.
	stillGoing = regexp.MustCompile(`(?i)^\W*(?:still |is |to be )?(?:on-?going|continu(?:es|ing|ous|ed)|in progress|under ?way|as before|no change|carry on|carried (?:on|forward|over))\W*$`)
)

// headerOf is the header of a table with the columns that its titles tell.
func (t table) headerOf(c columns, titles []string, rows int) header {
	h := header{c, t.block.Cols, rows, t.r.dayIn(titles), false}
	written := t.r.writtenOn()
	now := !h.day.IsZero() && !written.IsZero() && h.day.compare(written) >= 0
	if c.status < 0 || c.owner >= 0 && c.deadline >= 0 || now || !agreedThen.MatchString(titles[c.action]) {
		return h // a table with owners and times is to be filled in like any
	}
	for col, title := range titles {
		h.back = h.back || col != c.action && cameOfIt.MatchString(title)
	}
	return h
}

// tellsProgress reports whether a row says in words that something was done about its
// action: not by a colour alone, nor where it says that nothing was.
func (t table) tellsProgress(row int, h header) bool {
	told := false
	for _, s := range t.statusCells(row, h) {
		words := t.r.Quote(s)
		if status, ok := t.r.statusAt(s); ok && (status == Open || status == Overdue) || notBegun.MatchString(words) {
			return false
		}
		told = told || !colourOnly.MatchString(words) && !stillGoing.MatchString(words)
	}
	return told
}

// notBegun begins what is said of a thing that nobody has done.
var notBegun = regexp.MustCompile(`(?i)^\W*(?:not|no|nothing|nobody|none|never|didn['’]t|hasn['’]t|haven['’]t|wasn['’]t|refused|declined|missed|cancelled|waiting|awaiting|still (?:to|not|waiting)|yet to|to be)\b|\b(?:not|n['’]t) (?:yet )?(?:been )?(?:held|done|made|sent|started|begun|happened|completed)\b`)
