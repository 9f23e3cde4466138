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
	// stillGoing says no more than that a thing goes on.
	stillGoing = regexp.MustCompile(`(?i)^\W*(?:still |is |to be )?(?:on-?going|continu(?:es|ing|ous|ed)|in progress|under ?way|as before|no change|carry on|carried (?:on|forward|over))\W*$`)
)

// headerOf is the header of a table with the columns that its titles tell.
func (t table) headerOf(c columns, titles []string, rows int) header {
	h := header{columns: c, cols: t.block.Cols, rows: rows, day: t.r.dayIn(titles)}
	if c.status < 0 || c.owner >= 0 && c.deadline >= 0 || !agreedThen.MatchString(titles[c.action]) {
		return h // a table with owners and times is to be filled in like any
	}
	if written := t.r.writtenOn(); !h.day.IsZero() && !written.IsZero() && h.day.compare(written) >= 0 {
		return h // what is agreed now
	}
	for col, title := range titles {
		h.back = h.back || col != c.action && cameOfIt.MatchString(title)
	}
	return h
}

// tellsProgress reports whether a row says plainly that its action is under way, and says
// of nothing that it is missing. A ban is under way on no day.
func (t table) tellsProgress(row int, h header) bool {
	if words := t.r.Quote(t.spanOf(row, h.action)); IsBan(words) || keepsAway.MatchString(words) {
		return false
	}
	told := false
	for _, s := range t.statusCells(row, h) {
		words := t.r.Quote(s)
		if status, ok := t.r.statusAt(s); ok && (status == Open || status == Overdue) || lacking.MatchString(words) {
			return false
		}
		told = told || begunWith.MatchString(words) && !stillGoing.MatchString(words)
	}
	return told
}

var (
	// begunWith says of a thing that somebody has begun with it.
	begunWith = regexp.MustCompile(`(?i)\b(?:started|begun|began|(?:went|gone|going) (?:in|well|on)|sent|sent off|attend(?:ed|s|ing)|sessions?|visits?|under ?way|in progress|booked|referred|applied|enrolled|registered|joined|met|meets|making progress|weekly|each week|so far)\b`)
	// lacking says that something about it is missing, ended or still to do.
	lacking = regexp.MustCompile(`(?i)\b(?:not|no|nor|nothing|nobody|none|never|neither|without|but|though|although|however|except|apart from|yet|still|only|just|half|part|partly|partial\w*|some|one of|stop(?:s|ped)?|stopping|ended|lapsed|dropped|gave up|given up|lost|broke\w*|breach\w*|fail\w*|refus\w*|declin\w*|miss\w*|cancel\w*|late|delay\w*|overdue|outstanding|stuck|stalled|wait\w*|await\w*|unable|cannot|unwilling|must|should|shall|will|needs?|needed|to be|to do|has to|have to|required|seen at|worse|less|red)\b|n['’]t\b`)
)
