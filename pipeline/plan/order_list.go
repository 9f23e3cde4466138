package plan

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// A list of which the items are orders asks for what it says, whatever stands over it: "Things
// to sort out", "Between now and June". Its title may say whose they are: "My jobs".

var (
	// ofNoOrders is in the title of a list of advice for everybody.
	ofNoOrders = regexp.MustCompile(`(?i)\b(?:help|advice|advise|complain\w*|unhappy|disagree|appeal|rights?|numbers?|useful|questions?|legal|court|leaflets?|tips|examples?|used to|options|ideas|suggestions|referral|criteria|guidance|how to)\b`)
	// overWriter and overWriters are in titles over what the one who writes will do, or those for
	// whom that one does.
	overWriter  = regexp.MustCompile(`^(?i:what\s)?I(?:['’]ll|\s(?:will|am going to|have agreed|agreed|need to|must|promise|can))\b|^(?i:my (?:jobs?|part|side|actions?|tasks?|list|promises|to do)|(?:for|from) me|me)\b|^(?i:what (?:you can|you may|you should|to) expect (?:from|of) me)\b`)
	overWriters = regexp.MustCompile(`(?i)^(?:what\s)?we(?:['’]ll|\s(?:will|are going to|need to|must|promise|can))\b|^(?:our (?:jobs?|part|side|actions?|tasks?|promises)|(?:for|from) us|us)\b|^what (?:you can|you may|you should|to) expect (?:from|of) us\b`)
	// bidsItem begins an item that bids or forbids.
	bidsItem = regexp.MustCompile(`^(?i:no|do not|don['’]t|never|not to|please|make sure|keep)\s`)
)

// mostItems is how many items of a list are looked at to either side.
const mostItems = 30

// listTitle is what stands right over the list of an item: a heading, or a short line.
func (r *reader) listTitle(i int) (title doc.Span, first int, ok bool) {
	const longest, most = 70, 9 // bytes, words
	for first = i; first > 0 && i-first < mostItems && r.sameList(first-1, i); first-- {
	}
	if first == 0 {
		return title, first, false
	}
	over := &r.leaves[first-1]
	words := r.Quote(over.Span)
	isTitle := over.Kind == doc.Heading || over.Kind != doc.ListItem && over.table == nil && len(words) <= longest && len(strings.Fields(words)) <= most && !strings.HasSuffix(words, ".")
	return over.Span, first, isTitle
}

// sameList reports whether a leaf is an item of the list of another.
func (r *reader) sameList(k, i int) bool {
	l := &r.leaves[k]
	return l.Kind == doc.ListItem && l.table == nil && l.section == r.leaves[i].section
}

// inOrders reports whether an item stands in a list of orders under a title that is not known.
func (r *reader) inOrders(i int) bool {
	l := &r.leaves[i]
	if l.Kind != doc.ListItem || l.table != nil || !r.setsTasks() || r.kindAt(l) != OtherSection {
		return false
	}
	title, first, ok := r.listTitle(i)
	if known, seen := r.orderLists[first]; seen {
		return known
	}
	r.orderLists[first] = ok && r.areOrders(first, i, title)
	return r.orderLists[first]
}

// areOrders reports whether most items of the list from the first on are orders, under a title
// that does not say otherwise.
func (r *reader) areOrders(first, i int, title doc.Span) bool {
	words := r.Quote(title)
	promised := overWriter.MatchString(words) || overWriters.MatchString(words)
	if !promised && ofNoTasks.MatchString(words) || sectionKind(words) != OtherSection && sectionKind(words) != Actions {
		return false
	}
	items, orders, bans := 0, 0, 0
	for k := first; k < len(r.leaves) && k-first < mostItems && r.sameList(k, i); k++ {
		items++
		body := r.bodyOf(&r.leaves[k])
		if r.isBidding(body) {
			orders++
		}
		if IsBan(body.Of(r.Text)) {
			bans++ // "What the court orders": nobody is to miss a ban
		}
	}
	advice := !promised && ofNoOrders.MatchString(words) && bans == 0
	return !advice && items > 1 && 3*orders >= 2*items
}

// isBidding reports whether an item is an order, or says who will do what.
func (r *reader) isBidding(s doc.Span) bool {
	text := s.Of(r.Text)
	if isOrder(text) || bidsItem.MatchString(text) {
		return true
	}
	c, ok := r.commitment(r.sentencesIn(s)[0])
	return ok && c.force < advised
}

// listVoice is whose the items of a list are in a letter, by the title over it: the writer's,
// or those of whom the letter is from, or else its reader's.
func (r *reader) listVoice(i int) []Owner {
	l := &r.leaves[i]
	if text := r.bodyOf(l).Of(r.Text); l.Kind != doc.ListItem || r.dear == nil || l.Span.Start < r.dear.Start || !isOrder(text) && !bidsItem.MatchString(text) {
		return nil
	}
	title, _, ok := r.listTitle(i)
	words := strings.TrimSpace(r.unnumbered(title).Of(r.Text))
	switch {
	case !ok:
		return nil
	case overWriter.MatchString(words):
		return firstOwners(r.iAm(), []Owner{{Name: "I", Kind: Unknown, Span: title}})
	case overWriters.MatchString(words):
		o := r.weAre(title)[0]
		if o.Span.Start == title.Start {
			o = Owner{Name: "We", Kind: Agency, Span: title} // no authority is named
		}
		return []Owner{o}
	case overReader.MatchString(words):
		return r.youAre(title)
	}
	return nil
}

// overReader is in a title over what the reader of a letter is to do.
var overReader = regexp.MustCompile(`(?i)^(?:what\s)?you(?:['’]ll|\s(?:both\s)?(?:will|must|should|have to|need to|are going to|agreed|have agreed|promised))\b|^your (?:jobs?|part|side|actions?|tasks?|promises|list)\b|\b(?:expect|want|need|ask(?:ing|ed)?|require)\b.{0,12}\byou\b`)
