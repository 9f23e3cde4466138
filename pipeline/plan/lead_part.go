package plan

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Agreements in the style of lawyers number the words over a list as well: "2. The mother
// agrees that she will: (a) …". Such a clause leads its parts in, until the next clause.

// leadsParts reports whether a leaf is a clause with a number that leads in the parts
// which stand behind it.
func (r *reader) leadsParts(i int) bool {
	const longest = 200 // bytes
	l := &r.leaves[i]
	if l.Kind != doc.ListItem || len(l.text) > longest || !strings.HasSuffix(strings.TrimRight(l.text, " "), ":") || !leadsIn(l.text) || i+1 >= len(r.leaves) {
		return false
	}
	next := &r.leaves[i+1]
	return next.Kind == doc.ListItem && next.section == l.section && !r.follows(l, next)
}

// endsParts reports whether a leaf is the clause behind the one that leads parts in.
func (r *reader) endsParts(i int) bool {
	a := &r.addressees
	if a.lead < 0 || a.lead >= i || r.leaves[a.lead].Kind != doc.ListItem || r.leaves[i].Kind != doc.ListItem {
		return false
	}
	return r.follows(&r.leaves[a.lead], &r.leaves[i])
}

// follows reports whether an item stands beside another in a list and not within it: it
// stands further out, or as far in with a number of the same form. At the top of a page
// the parts of a clause can stand as far out as that.
func (r *reader) follows(l, next *leaf) bool {
	return next.Level < l.Level || next.Level == l.Level && r.markForm(l) == r.markForm(next)
}

// isClause reports whether a leaf is a clause of an agreement by its number: "7. A party
// who …", "3.2 …".
func (r *reader) isClause(l *leaf) bool {
	return (r.kind == WrittenAgreement || r.kind == SafetyPlan) && l.Kind == doc.ListItem && strings.HasPrefix(r.markForm(l), "1")
}

var (
	numbersOfMark = regexp.MustCompile(`\d+`)
	lettersOfMark = regexp.MustCompile(`\p{L}+`)
)

// markForm is the form of the mark of an item: "1." for "2.", "(a)" for "(iv)".
func (r *reader) markForm(l *leaf) string {
	mark := strings.TrimSpace(l.Label.Of(r.Text))
	return lettersOfMark.ReplaceAllString(numbersOfMark.ReplaceAllString(mark, "1"), "a")
}

// letsAnother begins a part of a clause about what another is let or asked to do: "permit
// the social worker to see each room".
var letsAnother = regexp.MustCompile(`^(?:not\s)?(?:allow|permit|enable|encourage|ask|invite|instruct|authori[sz]e|require|request|remind|persuade|assist|help)\s(?:the|an?|his|her|their|any|each|every|both|\p{Lu})`)

// whoever goes on with which of the parties is meant: "a party who cannot keep a term".
var whoever = regexp.MustCompile(`^((?i:an?|any|each|every|either|the|whichever)\s\p{L}+)\swho\s[^,.;:]{3,50}$`)
