package plan

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

var (
	// presentList and absentList begin the names of those who were at a meeting, and of
	// those who were not.
	presentList = regexp.MustCompile(`(?i)(?:^|[.;]\s+|\n)(?:present|attended(?:\sby)?|attendees|in\sattendance|who\s(?:was|came)(?:\s(?:here|there|along|at\sthe\smeeting))?|those\spresent|here(?:\stoday)?|there)\s?:\s?`)
	absentList  = regexp.MustCompile(`(?i)(?:^|[.;]\s+|\n)(?:apologies(?:\s(?:from|received(?:\sfrom)?))?|not\s(?:here|there|present)|absent|did\snot\s(?:come|attend)|could\snot\s(?:come|attend))\s?:\s?`)
	// endOfNames ends such a list.
	endOfNames = regexp.MustCompile(`(?i)[.;]\s+(?:\p{Lu}\p{Ll}+\s)*(?:apologies|not\s(?:here|there|present)|absent|minutes|chair|distribution|copies|did\snot|could\snot|present|next|invited)\b|\n`)
	// wasAbsent and sheCouldNot say of somebody in front that they were not at the meeting.
	wasAbsent   = regexp.MustCompile(`(?i)^(?:\s\([^()]*\))?,?\s(?:(?:was|were)\s(?:not\s(?:at|present|able\sto\s(?:be|come|attend|join)|here\b)|unable\sto\s(?:be|come|attend|join)|absent)|(?:did|could)\s(?:not|n['’]t)\s(?:come|attend|be\s(?:here|there|with\sus)|join)|(?:sent|gave|gives|sends)\s(?:(?:his|her|their)\s)?apologies|sends?\sapologies|(?:has|had)\ssent\s(?:(?:his|her|their)\s)?apologies)([^.;]{0,40})`)
	sheCouldNot = regexp.MustCompile(`(?i)^(?:\s\([^()]*\))?\s[^.;]{0,60}\bas\s(?:he|she|they)\s(?:could\snot|was\snot\sable\sto|were\snot\sable\sto)\s(?:be\s(?:with\sus|here|there)|come|attend)`)
	// spokeThere says of somebody in front that they spoke at the meeting or were there.
	spokeThere = regexp.MustCompile(`(?i)^(?:\s\([^()]*\))?,?\s(?:told\s(?:the|this|our)\s(?:meeting|conference|group|core\sgroup|chair)|(?:said|explained|reported|shared|gave\s(?:an\s)?(?:update|feedback))\s(?:at|in)\s(?:the|this)\s(?:meeting|conference)|(?:was|were)\s(?:present\s(?:with|throughout|and|by|at\s(?:the|this|today['’]s)\s(?:meeting|conference|core\sgroup|review))|at\sthe\s(?:meeting|conference))|attended\s(?:the|this)\s(?:meeting|conference)|joined\s(?:the\s(?:meeting|conference)|by\s(?:phone|video|telephone)))`)
	// otherOccasion makes a meeting another one than that of the document.
	otherOccasion = regexp.MustCompile(`(?i)\b(?:last|previous|next|earlier|first|strategy|appointment|visit|clinic|contact|school|parents['’]|evening|session|group\sat|course|initial|review|hospital|assessment|FGC|family\sgroup|start\sof|part\sof|end\sof|beginning)\b`)
)

// attendee is somebody said to have been at the meeting, or not.
type attendee struct {
	person *Person
	there  bool
	span   doc.Span
}

// presenceConflicts are people who were at the meeting by one place and not by another.
func (r *reader) presenceConflicts() []Inconsistency {
	if r.kind != CoreGroupMinutes && r.kind != ConferenceMinutes && !r.ofMeeting && !r.hasPresentList() {
		return nil
	}
	var all []Inconsistency
	people := r.attendees()
	for i, b := range people {
		k := slices.IndexFunc(people[:i], func(a attendee) bool { return a.person == b.person })
		told := slices.ContainsFunc(all, func(x Inconsistency) bool { return k >= 0 && x.A.Span == people[k].span })
		if k < 0 || people[k].there == b.there || told {
			continue
		}
		all = append(all, Inconsistency{
			Kind: Contradiction, A: r.sideOf(people[k].span), B: r.sideOf(b.span),
			Message: fmt.Sprintf("%s was at the meeting by one place and not by another.", b.person.Name),
		})
	}
	return all
}

// hasPresentList reports whether the document lists who was there.
func (r *reader) hasPresentList() bool {
	return slices.ContainsFunc(r.leaves, func(l leaf) bool { return presentList.MatchString(l.text) })
}

// attendees are those of whom the document says whether they were there.
func (r *reader) attendees() []attendee {
	var all []attendee
	for i := range r.leaves {
		l := &r.leaves[i]
		all = append(all, r.listedAfter(l, presentList, true)...)
		all = append(all, r.listedAfter(l, absentList, false)...)
		if r.inChronology(l) {
			continue
		}
		for _, m := range capitalWord.FindAllStringIndex(l.text, -1) {
			all = append(all, r.attendeeAt(l, m)...)
		}
	}
	slices.SortStableFunc(all, func(a, b attendee) int { return a.span.Start - b.span.Start })
	return all
}

// attendeeAt is somebody of whom a sentence says that they were there, or were not.
func (r *reader) attendeeAt(l *leaf, m []int) []attendee {
	const room = 110 // bytes behind a name
	behind := l.text[m[1]:min(len(l.text), m[1]+room)]
	there := spokeThere.FindStringIndex(behind)
	absent := wasAbsent.FindStringSubmatchIndex(behind)
	if absent == nil {
		absent = sheCouldNot.FindStringIndex(behind)
	}
	if there == nil && absent == nil {
		return nil
	}
	q := r.people.resolve(l.text[m[0]:m[1]])
	span := doc.Span{Start: m[0], End: m[1]}.Shift(l.Span.Start)
	sentence := r.sentenceOf(span).Of(r.Text)
	if q == nil || otherOccasion.MatchString(sentence) || len(r.calendar.days(sentence)) > 0 || dutyOrWish.MatchString(sentence) {
		return nil
	}
	return []attendee{{q, there != nil, span.Cover(r.sentenceOf(span)).Intersect(l.Span)}}
}

// listedAfter are the people whom a list of a leaf names.
func (r *reader) listedAfter(l *leaf, title *regexp.Regexp, there bool) []attendee {
	m := title.FindStringIndex(l.text)
	if m == nil {
		return nil
	}
	const longest = 700 // bytes of a list
	list := l.text[m[1]:min(len(l.text), m[1]+longest)]
	if end := endOfNames.FindStringIndex(list); end != nil {
		list = list[:end[0]]
	}
	if end := namesOver.FindStringIndex(list); end != nil {
		list = list[:end[0]+1]
	}
	if note := noteOfAbsence.FindStringIndex(list); note != nil {
		return nil // the list itself tells who came and who did not
	}
	var all []attendee
	for _, part := range strings.FieldsFunc(list, func(c rune) bool { return c == ',' || c == ';' }) {
		words := capitalWord.FindAllString(brackets.ReplaceAllString(part, " "), 3)
		if q := r.firstPerson(words); q != nil {
			at := m[1] + strings.Index(list, part)
			all = append(all, attendee{q, there, doc.Span{Start: at, End: at + len(part)}.Shift(l.Span.Start).Trim(r.Text)})
		}
	}
	return all
}

// namesOver is where a list of names is over; a title or a letter may have a full stop.
var namesOver = regexp.MustCompile(`(?:\p{Ll}{3}|\)|\p{Lu}{2})\.\s`)

// noteOfAbsence stands in a list that tells of each whether they came.
var noteOfAbsence = regexp.MustCompile(`(?i)\b(?:not\spresent|apologies|absent|left\sat|until\s\d|part\sof\sthe\smeeting|report\s(?:only|sent))\b`)

// firstPerson is who is meant by the first words that mean somebody: a full name first.
func (r *reader) firstPerson(words []string) *Person {
	if len(words) > 1 {
		if q := r.people.resolve(strings.Join(words[:2], " ")); q != nil {
			return q
		}
	}
	for _, w := range words {
		if q := r.people.resolve(w); q != nil {
			return q
		}
	}
	return nil
}
