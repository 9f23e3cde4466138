package plan

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/language"
)

// once are the events of which two do not lie near each other, with how near two
// different ones can be, in days.
var once = map[Event]struct {
	what string
	near int
}{
	InitialConference: {"The initial conference", 60}, ReviewConference: {"The review conference", 30}, CoreGroup: {"The core group", 9},
	AssessmentDone: {"The end of the assessment", 60}, Strategy: {"The strategy discussion", 20}, EnquiryStart: {"The start of the enquiries", 40},
}

// eventConflicts are two days that lie too near each other to be those of two
// events, and meetings of one number or name with two days.
func (r *reader) eventConflicts() []Inconsistency {
	var all []Inconsistency
	seen := map[Day]bool{}
	for i := range r.dates {
		d := &r.dates[i]
		if d.Event == "" || d.Listed || seen[d.Day] || moved.MatchString(r.around60(d.Span).Of(r.Text)) || r.ofOthers(d) {
			continue
		}
		for k := range i {
			first := &r.dates[k]
			what, same := r.oneEvent(first, d)
			if !same || first.Day == d.Day || first.Listed || r.occasionOwner(r.wordsBefore(first)) != r.occasionOwner(r.wordsBefore(d)) {
				continue
			}
			seen[d.Day] = true
			all = append(all, Inconsistency{
				Kind: DateConflict, A: r.daySide(first), B: r.daySide(d),
				Message: fmt.Sprintf("%s is on %s in one place and on %s in another.", what, first.Day.long(), d.Day.long()),
			})
			break
		}
	}
	return all
}

// ofOthers reports whether a day is that of a meeting of others, or of a document
// that was sent to the meeting.
func (r *reader) ofOthers(d *Date) bool {
	before := brackets.ReplaceAllString(r.wordsBefore(d), " ")
	return otherMeeting.MatchString(before) || r.ofOtherReview(d, before) || onlyReportFor(before) || sentTo.MatchString(before) || d.Event != Written && ofOtherPlan.MatchString(before)
}

// ofOtherPlan stands before the day of a meeting about a plan of another kind than that
// of the child protection process.
var ofOtherPlan = regexp.MustCompile(`(?i)\b(?:child\sin\sneed|CIN|CiN|TAF|TAC|early\shelp|team\saround)\b[^.;:]{0,24}$`)

// dayChanged are words that say that a day was changed.
const dayChanged = `moved|changed|rearranged|re-arranged|postponed|brought forward|put back|cancelled|adjourned`

// moved are words that say that a day was changed, or that there were two.
var moved = regexp.MustCompile(`(?i)\b(?:` + dayChanged + `|instead|reconvened|new date|further|another|original(?:ly)?|or)\b`)

// oneEvent reports whether two days must be those of one event, and of which.
func (r *reader) oneEvent(a, b *Date) (what string, same bool) {
	if a.Event != b.Event || a.Order > 0 && b.Order > 0 && a.Order != b.Order {
		return "", false
	}
	apart := daysBetween(a.Day, b.Day)
	apart = max(apart, -apart)
	if a.Event == Written {
		first, second := namedMeeting.FindString(a.Shown.Of(r.Text)), namedMeeting.FindString(b.Shown.Of(r.Text))
		const near = 15
		return "The " + first, first != "" && strings.EqualFold(first, second) && apart <= near
	}
	if o, ok := once[a.Event]; ok && apart <= o.near {
		return o.what, true
	}
	const near = 60
	if (a.Event == CoreGroup || a.Event == ReviewConference) && apart <= near {
		numbered := a.Order > 0 && a.Order == b.Order
		return "This " + string(a.Event), numbered || a.Next && b.Next
	}
	return "", false
}

var namedMeeting = regexp.MustCompile(`(?i)\b(?:CIN|TAF|child in need|child's planning) meeting\b`)

// weekdayConflicts are days of the week that do not fit the date behind them.
func (r *reader) weekdayConflicts() []Inconsistency {
	var all []Inconsistency
	for _, d := range r.dates {
		m := weekdayName.FindStringSubmatchIndex(r.Text[max(0, d.Span.Start-14):d.Span.Start])
		const near = 120 * 24 * time.Hour // in which the year of a day without one is sure
		if m == nil || !strings.ContainsAny(d.Span.Of(r.Text), "0123456789") || !d.Full && gap(d.Day, r.calendar.around) > near {
			continue
		}
		at := max(0, d.Span.Start-14)
		said := r.Text[at+m[2] : at+m[3]]
		if real := d.Day.Time().Weekday().String(); !strings.EqualFold(said, real[:3]) {
			span := doc.Span{Start: at + m[0], End: d.Span.End}
			all = append(all, Inconsistency{
				Kind: DateConflict, Weekday: true, A: r.sameDay(d.Day, span), B: Side{span, span},
				Message: fmt.Sprintf("%s is a %s.", d.Day.long(), real),
			})
		}
	}
	return all
}

// sameDay is where else the document names a day, best with the day of the week; the
// place itself where it does nowhere.
func (r *reader) sameDay(day Day, here doc.Span) Side {
	found := Side{here, here}
	for _, d := range r.dates {
		if d.Day != day || here.Overlaps(d.Span) {
			continue
		}
		before := r.Text[max(0, d.Span.Start-14):d.Span.Start]
		if m := weekdayName.FindStringIndex(before); m != nil {
			span := doc.Span{Start: d.Span.Start - len(before) + m[0], End: d.Span.End}
			return Side{span, span}
		}
		if found.Span == here {
			found = Side{d.Span, d.Shown}
		}
	}
	return found
}

var weekdayName = regexp.MustCompile(`(?i)\b(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?\s(?:the\s)?$`)

// story is something that happened on a day, as one place tells it.
type story struct {
	date  Date
	words doc.Span
	stems []string
	row   bool // of a chronology
}

// storyConflicts are rows of a chronology that put on another day what a
// sentence tells with nearly the same words.
func (r *reader) storyConflicts() []Inconsistency {
	stories := r.stories()
	var all []Inconsistency
	for _, a := range stories {
		if len(a.stems) < 3 || len(a.stems) > 8 || !a.row && len(a.stems) < 4 {
			continue
		}
		for _, b := range stories {
			const near = 60 * 24 * time.Hour
			if b.row || !a.row && b.words.Start >= a.words.Start || a.date.Day == b.date.Day || gap(a.date.Day, b.date.Day) > near || a.row && b.words.Overlaps(a.date.Span.Cover(a.words)) || r.alsoOn(stories, a) {
				continue
			}
			if shared(a.stems, b.stems)*4 >= len(a.stems)*3 {
				all = append(all, Inconsistency{
					Kind: DateConflict, A: Side{b.date.Span, r.around60(b.date.Span)}, B: Side{a.date.Span, a.date.Span.Cover(a.words)},
					Message: fmt.Sprintf("This is on %s here and on %s in another place.", a.date.Day.long(), b.date.Day.long()),
				})
				break
			}
		}
	}
	return all
}

// alsoOn reports whether a sentence tells a story on the same day.
func (r *reader) alsoOn(stories []story, a story) bool {
	return slices.ContainsFunc(stories, func(b story) bool {
		return !b.row && b.date.Day == a.date.Day && shared(a.stems, b.stems)*4 >= len(a.stems)*3
	})
}

func shared(a, b []string) int {
	n := 0
	for _, s := range a {
		if slices.Contains(b, s) {
			n++
		}
	}
	return n
}

// stories are what the document tells of full days: rows that a day begins, and
// the words behind a day in a sentence.
func (r *reader) stories() []story {
	const most = 300 // days of a document that are compared with each other
	var all []story
	for _, d := range r.dates {
		if d.Birth || len(all) > most {
			continue
		}
		l := r.leafAt(d.Span.Start)
		if l == nil || slices.ContainsFunc(r.actionTables, func(t doc.Span) bool { return t.Contains(d.Span) }) {
			continue
		}
		if cells := r.cellsBehind(l); len(cells) > 0 && l.text == d.Span.Of(r.Text) {
			all = append(all, story{d, cells[0], r.storyStems(cells[0]), true})
		} else if l.table == nil {
			s := r.around60(d.Span)
			s.Start, s.End = d.Span.End, min(len(r.Text), max(s.End, d.Span.End+120))
			all = append(all, story{d, s, r.storyStems(s), false})
		}
	}
	return all
}

func (r *reader) storyStems(s doc.Span) []string {
	var stems []string
	for _, w := range language.Words(s.Of(r.Text)) {
		if word := strings.ToLower(w.Text); len(word) > 2 && !smallWords[word] && !storyWords[word] {
			stems = append(stems, language.Stem(word))
		}
	}
	slices.Sort(stems)
	return slices.Compact(stems)
}

// storyWords say nothing of what happened.
var storyWords = wordSet(`the and his her their him them they she who had has have did not but out off into then than when`)
