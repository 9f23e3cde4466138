package plan

import (
	_ "embed"
	"regexp"
	"strings"
	"sync"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// statusTable holds the words by which plans tell how far an action is.
//
//go:embed status_words.tsv
var statusTable string

type statusWord struct {
	status Status
	re     *regexp.Regexp
}

// statusWords are tried in their order; the first that fits counts.
var statusWords = sync.OnceValue(func() []statusWord {
	var all []statusWord
	for line := range strings.SplitSeq(strings.TrimSpace(statusTable), "\n") {
		if status, expression, ok := strings.Cut(line, "\t"); ok {
			all = append(all, statusWord{Status(status), regexp.MustCompile("(?i)" + expression)})
		}
	}
	return all
})

// statusOf reads how far an action is; ok is false where the words do not say.
func statusOf(words string) (Status, bool) {
	for _, s := range statusWords() {
		if s.re.MatchString(words) {
			switch {
			case s.status == Open && partDone(words), s.status == Done && (goesWithout.MatchString(words) || someOf(words)):
				return InProgress, true
			case s.status == Done && !saysItIsDone(words, s.re):
				return Open, false
			}
			return s.status, true
		}
	}
	return Open, false
}

var (
	// goesWithout is in words by which something is done, and something about it is not.
	goesWithout = regexp.MustCompile(`(?i)\b(?:except(?: for)?|apart from|but for|bar (?:the|one|two))\b|\b(?:rest|remainder|others?)\s(?:no|not|none|to|still|by|when|open|outstanding|is|are|will|in)\b|(?:\bbut|\bthough|\balthough|\bhowever)\b[^.;]*(?:\b(?:not|no|must|still|yet|needs?|needed|has|have|will|should|only|waiting|nobody|never|again)\b|n['’]t\b)`)
	// ofSeveral is how many of how many were done.
	ofSeveral = regexp.MustCompile(`(?i)\b(one|two|three|four|five|six|seven|eight|nine|ten) (?:(?:out )?of) (?:the |his |her |their )?(two|three|four|five|six|seven|eight|nine|ten|twelve)\b`)
	// notYetSo stands before a word of what is done where it is not, or nobody is sure.
	notYetSo = regexp.MustCompile(`(?i)\b(?:until|till|unless|when|once|if|whether|before|to be|(?:will|would|could|should|must|can|may|might) (?:be|have|get)|thought|thinks?|believe[sd]?|hope[sd]?|expect(?:s|ed)?|assume[sd]?|meant|supposed|promised|nobody|no one|neither|never|nor|not|on hold)\b|n['’]t\b`)
	// partOfCell parts the statements of a cell.
	partOfCell = regexp.MustCompile(`[.;]\s|\s[–—-]\s`)
)

// someOf reports whether of several only some were done: "One of three was done".
func someOf(words string) bool {
	m := ofSeveral.FindStringSubmatch(words)
	return m != nil && !strings.EqualFold(m[1], m[2])
}

// saysItIsDone reports whether one of the statements of a cell says that the thing is
// done, and not that somebody thought so or waits for it.
func saysItIsDone(words string, done *regexp.Regexp) bool {
	for _, part := range partOfCell.Split(words, -1) {
		if m := done.FindStringIndex(part); m != nil && !notYetSo.MatchString(part[:m[0]]) && !strings.HasPrefix(strings.TrimSpace(part[m[1]:]), "?") {
			return true
		}
	}
	return false
}

var (
	clauses  = regexp.MustCompile(`[.;,]\s|\sbut\s`)
	happened = regexp.MustCompile(`(?i)\b(?:came|paid|sent|fitted|delivered|arrived|received|bought|written|made|done|seen|met|visited)\b`)
	denied   = regexp.MustCompile(`(?i)\b(?:not|no|never|nobody|waiting|awaiting)\b|n['’]t\b`)
	unreal   = regexp.MustCompile(`(?i)\b(?:before|until|when|if|will|should|to be)\b`)
)

// partDone reports whether one clause says that something was not done and
// another that something was: "Bed came on 17 March. Allowance not paid yet."
func partDone(words string) bool {
	did, not := false, false
	for _, clause := range clauses.Split(words, -1) {
		isDenied := denied.MatchString(clause)
		not = not || isDenied
		did = did || !isDenied && !unreal.MatchString(clause) && happened.MatchString(clause)
	}
	return did && not
}

// saysDone finds the end of an action in a cell that is not about that.
var saysDone = regexp.MustCompile(`(?i)^\s*(?:[✓✔☑]\s*\w*|(?:done|completed?|achieved|finished)\b)`)

// nothingMore says in the words of an action that it is done: "the lock is fitted, no
// more to do".
var nothingMore = regexp.MustCompile(`(?i)\b(?:no|nothing) (?:more|further) (?:(?:work|action|help|steps?) )?(?:to (?:be done|do)|is (?:needed|required)|(?:needed|required))\b`)

// statusFrom reads the status of an action of a row: its own column, or a mark in
// another. Of a cell that tells of several actions only the share of this one counts.
func (r *reader) statusFrom(a *Action, t table, h header, row int, share func(cell doc.Span) doc.Span) {
	cells := t.statusCells(row, h)
	for k := range cells {
		cells[k] = share(cells[k])
	}
	if len(cells) > 0 {
		a.StatusText = cells[0]
		for _, s := range cells {
			if status, ok := r.statusAt(s); ok {
				a.Status = status
				return
			}
		}
		if status, ok := colours[firstRune(r.Quote(cells[0]))]; ok && strings.Contains(t.title(h.status), "RAG") {
			a.Status = status
		}
		return
	}
	for _, col := range []int{h.consequence, h.measure, h.deadline} {
		if s := share(t.spanOf(row, col)); !s.Empty() && saysDone.MatchString(s.Of(r.Text)) {
			a.Status, a.StatusText = Done, s
			if a.Consequence == s {
				a.Consequence = doc.Span{}
			}
			return
		}
	}
	if s := share(t.spanOf(row, h.deadline)); !s.Empty() && givenUp.MatchString(s.Of(r.Text)) {
		a.Status, a.StatusText = Withdrawn, s
	}
}

// statusCells are the cells of a row that tell how far an action is, in words, by a
// colour or outright ("Withdrawn"), but for the empty ones.
func (t table) statusCells(row int, h header) (cells []doc.Span) {
	for col := h.status; col >= 0 && col < t.block.Cols; col++ {
		s := t.spanOf(row, col)
		if !s.Empty() && (col == h.status || meaningOf(t.title(col)) == meansStatus) {
			cells = append(cells, s)
		}
	}
	return cells
}

// colours are what letters in a column of red, amber and green say.
var colours = map[string]Status{"R": Open, "A": InProgress, "G": Done}

// statusAt reads a cell or part that tells how far an action is, maybe by a short
// form of the document's own.
func (r *reader) statusAt(s doc.Span) (Status, bool) {
	words := r.Quote(s)
	short, _, _ := strings.Cut(words, " ")
	if status, ok := r.statusKey()[strings.Trim(short, ".,:;–-")]; ok {
		return status, true
	}
	return statusOf(words)
}

// keyEntry is an entry of a key to short forms: "NS = not started".
var keyEntry = regexp.MustCompile(`(?:^|[\s;,(*])(\p{Lu}{1,3}|[✓✔☑☒x✗✘])\s?=\s?([^;=,.()]{3,40})`)

// statusKey is the key to the document's short forms of states, as it gives it.
func (r *reader) statusKey() map[string]Status {
	if r.states != nil {
		return r.states
	}
	r.states = map[string]Status{}
	for i := range r.leaves {
		if !strings.Contains(r.leaves[i].text, "=") {
			continue
		}
		for _, m := range keyEntry.FindAllStringSubmatch(r.leaves[i].text, -1) {
			if status, ok := statusOf(m[2]); ok {
				r.states[m[1]] = status
			}
		}
	}
	return r.states
}
