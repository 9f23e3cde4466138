package plan

import (
	"regexp"
	"slices"
	"sort"
	"strings"
	"unicode"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// commits tells kinds of documents in which any sentence may be an action from
// those in which only lists and parts for actions hold them.
func (k Kind) commits() bool {
	switch k {
	case CoreGroupMinutes, ConferenceMinutes, LetterBeforeProceedings, Letter, WrittenAgreement, SafetyPlan, CourtOrder:
		return true
	}
	return false
}

// plans tells kinds of documents that are plans themselves.
func (k Kind) plans() bool {
	switch k {
	case ChildProtectionPlan, OutlinePlan, ChildInNeedPlan, EarlyHelpPlan, ChildsPlan, CareAndSupportPlan:
		return true
	}
	return false
}

// placeholder is a line that was left to be filled in.
var placeholder = regexp.MustCompile(`(?i)^[\s_.…x*()\[\]-]*(?:insert|name|date|detail|delete as|tick)?[\s_.…x*()\[\]-]*$`)

// readLeaf takes the actions of one block outside of tables.
func (r *reader) readLeaf(i int) {
	l := &r.leaves[i]
	if l.Kind == doc.Heading || placeholder.MatchString(l.text) || l.section >= 0 && r.sections[l.section].Title == l.Span {
		return
	}
	body := r.bodyOf(l)
	if r.readLabelled(body) || r.readMarked(l) || l.Kind == doc.Field && !r.fieldHolds(l) {
		return
	}
	first := len(r.actions)
	kind := r.kindAt(l)
	if kind == Contingency || kind == Consequences || kind == ReviewDate {
		return
	}
	if leadsIn(l.text) && len(l.text) < 160 {
		all := r.sentencesIn(body)
		if body.End = all[len(all)-1].Start; body.Start >= body.End {
			return
		}
		body = body.Trim(r.Text) // "Ben will not come to the flat. He will:"
	}
	inPlan := r.inPlan(l) || r.inOrders(i)
	to := r.addressedAt(i)
	if to.ofBreach {
		r.consequences = append(r.consequences, body)
		return
	}
	if body, to.owners = r.readInline(body, to); body.Empty() {
		return
	}
	isItem := l.Kind == doc.ListItem || body.Start > l.Span.Start
	switch {
	case isItem && inPlan && !to.lead && r.kind == Letter: // it tells of what was talked about, too
		r.readTasks(body, to)
	case isItem && (inPlan || to.lead):
		r.readItem(body, to)
	case inPlan && to.staged:
		r.readTasks(body, to)
	case inPlan || r.commits() || r.forCare || isItem && r.ofRecord || r.inForce(l):
		r.readSentences(body, to, inPlan || r.inForce(l))
	case r.kind == ConferenceReport || r.kind == Assessment || r.kind == EnquiryRecord:
		if rest := r.fromNowIn(body); !rest.Empty() {
			r.readSentences(rest, to, true)
		}
	case r.kind.plans() && kind != ChildsViews:
		r.readPromises(body, to)
	}
	r.giveLead(first, to)
	if isItem {
		r.timeBack(first)
	}
	if r.mayPromise(kind) && !(isItem && r.holdsAction(body)) {
		r.readPassing(body, to, inPlan)
	}
}

// mayPromise reports whether somebody may take something on in passing in a part:
// not where views are told, nor in documents that are of no family.
func (r *reader) mayPromise(kind SectionKind) bool {
	return (r.kind != Other || r.forCare) && kind != ChildsViews && kind != ParentsViews && kind != Strengths && kind != Outcomes
}

// inPlan reports whether a leaf stands in a part for actions. The clauses of an agreement
// are one where nothing heads them.
func (r *reader) inPlan(l *leaf) bool {
	if l.section < 0 {
		return l.clauses != nil && (r.kind == WrittenAgreement || r.kind == SafetyPlan)
	}
	return r.sectionInPlan(l.section)
}

// itemNumber is the number of an item that is set as a paragraph.
var itemNumber = regexp.MustCompile(`^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|\(?[A-Za-z]\)|\([ivx]+\))\s+`)

// dayOrStreet begins with a number that is that of a day or a house: "3 March 2025", "12
// Moor Lane".
var dayOrStreet = regexp.MustCompile(`^\d{1,2}(?:st|nd|rd|th)?\s(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{4}\b|\p{Lu}[\p{L}'’]+\s(?:Lane|Road|Street|Avenue|Close|Drive|Court|Crescent|Terrace|Way|Place|Gardens|Rise|Row|Walk)\b\W*$)`)

// gluedNumber is one that lost the space behind it: "7.2From 1 December".
var gluedNumber = regexp.MustCompile(`^(\d{1,2}(?:\.\d{1,2})+)\p{Lu}`)

// bodyOf is a block without its marker.
func (r *reader) bodyOf(l *leaf) doc.Span {
	body := doc.Span{Start: l.Span.Start, End: l.Span.End}
	if l.Kind == doc.ListItem {
		body.Start = max(body.Start, l.Label.End)
	} else if m := itemNumber.FindString(l.text); m != "" && !scaleKey.MatchString(l.text) && !dayOrStreet.MatchString(l.text) {
		body.Start += len(m)
	} else if m := gluedNumber.FindStringSubmatch(l.text); m != nil {
		body.Start += len(m[1])
	}
	return body.Trim(r.Text)
}

// readMarked takes the actions of a field that minutes mark so: "Action: …"; it
// reports whether the block is one.
func (r *reader) readMarked(l *leaf) bool {
	if l.Kind != doc.Field || r.actionMark(l.text) == "" || !r.commits() {
		return false
	}
	r.readItem(doc.Span{Start: max(l.Span.Start, l.Label.End), End: l.Span.End}.Trim(r.Text), addressed{lead: true})
	return true
}

// fieldHolds reports whether the label of a field is that of an action.
func (r *reader) fieldHolds(l *leaf) bool {
	return r.commits() && !l.Label.Empty()
}

// finishActions puts the actions in the order of the text; what holds no word is
// none.
func (r *reader) finishActions() {
	r.actions = slices.DeleteFunc(r.actions, func(a Action) bool { return strings.IndexFunc(a.Span.Of(r.Text), unicode.IsLetter) < 0 })
	slices.SortStableFunc(r.actions, func(a, b Action) int { return a.Span.Start - b.Span.Start })
	r.settleEarlier()
	byText := func(a, b Date) int { return a.Span.Start - b.Span.Start }
	slices.SortStableFunc(r.dates, byText)
	known := len(r.dates)
	for i := range r.actions {
		a := &r.actions[i]
		a.Collective = len(a.Owners) > 0 && a.Owners[0].Kind == Group
		r.callOwners(a)
		a.ByFamily = len(a.Owners) == 0 && r.asksFamily(a)
		a.OnHold = r.rests(a)
		a.Often = r.oftenOf(a.Span)
		if a.Outcome.Empty() {
			a.Outcome = r.ownPurpose(a.Span)
		}
		r.addDate(a.Deadline, r.dates[:known])
	}
	r.readHelp()
	slices.SortStableFunc(r.dates, byText)
}

// addDate adds the day of a deadline that names none itself: "by first Core
// Group".
func (r *reader) addDate(d *Deadline, known []Date) {
	if d == nil || d.Day.IsZero() {
		return
	}
	i := sort.Search(len(known), func(i int) bool { return known[i].Span.Start >= d.Span.Start })
	if i < len(known) && d.Span.Contains(known[i].Span) {
		return
	}
	r.dates = append(r.dates, Date{Span: d.Span, Day: d.Day})
}
