package plan

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// What only looks like a view: what is aimed to be said one day, and what a form asks of who
// fills it in.

var (
	// aimed begins what is aimed at.
	aimed = regexp.MustCompile(`(?i)^(?:what\s(?:we\shope|we\swant\sto\ssee|will\sbe\sdifferent)|we\s(?:will|['’]ll)\sknow|how\s(?:will\s)?we\s(?:will\s|['’]ll\s)?know|(?:the\s)?(?:aim|goal|outcome|target)s?)\b[^.]{0,40}?[:–-]?\s`)
	// sureSign is the title of a column with what is to be seen when a thing has worked.
	sureSign = regexp.MustCompile(`(?i)\bhow\s(?:will|do|would|can)?\s?(?:we|you|i|they|everyone)(?:['’]ll|\swill)?\sknow\b|\bwhat\s(?:will\s)?(?:good|success|better|it)\s(?:will\s)?looks?\slike\b|\bmeasures?\sof\ssuccess\b`)
	// toEnd says when a plan is to end: what somebody will then say is a condition.
	toEnd = regexp.MustCompile(`(?i)\b(?:plan|agreement|order|register|case|we|council|authority|trust|department)\b[^.;]{0,30}\b(?:can|will|may|could|should|to)\s(?:\w+\s)?(?:end|close|stop|come\soff|step\sdown|be\s(?:closed|ended|lifted)|propose|consider\sending)\b`)
	// whenThen joins it to what is to be.
	whenThen = regexp.MustCompile(`(?i)\b(?:when|once|if|until|after)\s`)
	// toldAlready is what was told before, on an end as on anything.
	toldAlready = regexp.MustCompile(`(?i)\b(?:said|told|asked|wrote|wished|wanted|felt|thought)\b`)
	// saysNothing tells how much somebody says and not what.
	saysNothing = regexp.MustCompile(`(?i)\b(?:say|says|said|speaks?|spoke|uses?|has|had)\s(?:nothing|(?:very\s)?(?:few|little|no|only\sa\sfew)\b|(?:about\s)?\d+\swords|what\s(?:he|she|they)\s(?:think|thought|mean|want|like)s?\b)`)
	// hasSaid is what was said already.
	hasSaid = regexp.MustCompile(`(?i)\b(?:said|told|asked|wrote|felt|thought|wanted|drew|was|were|has|had)\b`)
	// toWriter tells who fills in a form what to put into it.
	toWriter = regexp.MustCompile(`(?i)^(?:please\s)?(?:use|write|record|include|give|state|describe|note|summari[sz]e|quote|say|tick|complete|insert|provide|attach)\b[^.]{0,80}\b(?:(?:own|direct|exact)\swords|verbatim|quotes?|quotations?|(?:what|which)\slanguage|language\sused|views?\s(?:here|below)|in\sthe\sbox|how\sobtained|where\s(?:known|possible))\b`)
	// acted goes on behind the name of a child who tells something without words.
	acted = regexp.MustCompile(andThen + `(?:drew|draws|painted|chose|picked|pointed|showed|shows|signed|played|pretended|circled|coloured|clapped|smiled|laughed|cried|nodded|whispered|waved|hugged|clung|hid)\b`)
)

// notYetSaid reports whether a sentence tells what somebody is to say one day: what was
// said already is no aim.
func (w *wordingReader) notYetSaid(a *account) bool {
	if toEnd.MatchString(a.text) && whenThen.MatchString(a.text) && !toldAlready.MatchString(a.text) || a.by != nil && a.by.kind == Child && saysNothing.MatchString(a.text) && !feelings.MatchString(a.text) {
		return true
	}
	return a.by != nil && !hasSaid.MatchString(a.text) && (aimed.MatchString(a.text) || sureSign.MatchString(w.columnOf(a)))
}

// columnOf is the title of the column in which a sentence stands, or of its field.
func (w *wordingReader) columnOf(a *account) string {
	l := &w.leaves[a.leaf]
	if l.Kind == doc.Field {
		return w.Quote(l.Label)
	}
	if l.table == nil {
		return ""
	}
	t := w.tableOf(l.table)
	if c := t.cellAt(l.Span); c != nil && !c.Header {
		return t.title(c.Col)
	}
	return ""
}

// joinedToWorker reports whether the family is only named with workers, who tell what
// all of them think: "Tom, Una and the family are worried that …".
func (a *account) joinedToWorker() bool {
	if a.by.person != nil || a.by.kind != Family || a.by == &a.named[0] {
		return false
	}
	first := &a.named[0]
	return (first.kind == Professional || first.kind == Unknown && first.person != nil) && strings.HasSuffix(a.text[:a.by.words.Start-a.span.Start], "and the ")
}

// childActs reports whether in a part with everybody's views a child shows something
// or is seen to feel something.
func (w *wordingReader) childActs(a *account) bool {
	const near = 2 // words from the start
	if a.subject == nil || a.subject.kind != Child || a.subject.first > near {
		return false
	}
	behind := w.Text[a.subject.words.End:a.span.End]
	return acted.MatchString(behind) || seenThen.MatchString(behind) && shownFeeling.MatchString(behind)
}

// seenThen goes on behind the name of a child whom somebody saw.
var seenThen = regexp.MustCompile(`(?i)^\s(?:was|is|were)\s(?:\p{L}+\s)?(?:seen|observed|watched|visited)\b`)
