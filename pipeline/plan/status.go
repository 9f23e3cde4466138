package plan

import (
	"regexp"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// statusWords tell how far an action is; the first that fits counts.
var statusWords = []struct {
	status Status
	re     *regexp.Regexp
}{
	{Withdrawn, regexp.MustCompile(`(?i)\b(?:no longer (?:needed|required|relevant)|withdrawn|removed|dropped|cancelled|not (?:needed|required) (?:now|any ?more)|taken off|superseded|closed - not)\b`)},
	{Overdue, regexp.MustCompile(`(?i)\b(?:overdue|late|outstanding|was due|past due|missed deadline|still waiting|not done (?:in|on) time|behind)\b`)},
	{InProgress, regexp.MustCompile(`(?i)\b(?:partly|partially|part (?:done|complete|met)|some|half|in progress|under ?way|started|ongoing|on-going|continu\w+|begun|on track|going well|in place|booked|so far|first \w+ written|first half|\d+ (?:of|out of) \d+|two visits done|visits? done|most days|kept to|amber|being (?:done|met|looked)|no \w+ yet|down from|date set|made$|not (?:fully|all)|improv\w+)\b`)},
	{Open, regexp.MustCompile(`(?i)\b(?:was|were|is|has|have) (?:still )?not (?:been |yet |yet been )?(?:done|made|sent|started|completed?|met|finished)\b|^\s*(?:no\b|not (?:started|yet|done|begun|met|completed?|achieved|made|sent|seen)|to (?:be )?(?:start|do)|awaiting|waiting|pending|red\b|nil|new\b|☐|tbc)`)},
	{Done, regexp.MustCompile(`(?i)^\s*(?:✓|✔|☑|☒|\[x\])|\b(?:done|completed?|achieved|finished|fulfilled|green|met in full|fully met|actioned|has been (?:done|made|sent|completed)|closed)\b|^\s*(?:yes|met)\b`)},
}

// statusOf reads how far an action is; ok is false where the words do not say.
func statusOf(words string) (Status, bool) {
	for _, s := range statusWords {
		if s.re.MatchString(words) {
			return s.status, true
		}
	}
	return Open, false
}

// saysDone finds the end of an action in a cell that is not about that.
var saysDone = regexp.MustCompile(`(?i)^\s*(?:[✓✔☑]\s*\w*|(?:done|completed?|achieved|finished)\b)`)

// statusFrom reads the status of a row: its own column, or a mark in another.
func (r *reader) statusFrom(a *Action, t table, h header, row int) {
	if s := t.spanOf(row, h.status); !s.Empty() {
		if status, ok := statusOf(s.Of(r.Text)); ok {
			a.Status = status
		}
		a.StatusText = s
		return
	}
	for _, col := range []int{h.consequence, h.measure, h.deadline} {
		if s := t.spanOf(row, col); !s.Empty() && saysDone.MatchString(s.Of(r.Text)) {
			a.Status, a.StatusText = Done, s
			if a.Consequence == s {
				a.Consequence = doc.Span{}
			}
			return
		}
	}
}
