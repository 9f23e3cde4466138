package plan

import (
	"fmt"
	"regexp"

	"github.com/plainwords/plainwords/pipeline/doc"
)

var (
	// weeksPregnant says how far on somebody is now.
	weeksPregnant = regexp.MustCompile(`(?i)\b(?:is|are)\s(?:now\s|about\s|currently\s|nearly\s)*(\d{1,2})\sweeks(?:['’])?\s(?:pregnant|gestation)\b|\b(?:now|currently)\s(\d{1,2})\sweeks(?:['’])?\s(?:pregnant|gestation)\b|\bgestation(?:\snow)?:?\s(\d{1,2})\sweeks\b`)
	// lastsWeeks says how long an agreement lasts.
	lastsWeeks = regexp.MustCompile(`(?i)\b(?:agreement|plan|it|contract)\s(?:will\s|shall\s)?(?:lasts?|runs?|is|be)\s(?:for\s)?(\d{1,2}|two|three|four|six|eight|ten|twelve)\s(weeks|months)\b`)
	// startsOn and endsOn stand before the first and the last day of an agreement.
	startsOn = regexp.MustCompile(`(?i)\b(?:starts?|begins?|runs?|lasts?|from)\s(?:on\s|from\s)?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?\s)?(?:the\s)?$`)
	endsOn   = regexp.MustCompile(`(?i)\b(?:ends?|until|till|to|and\sfinishes)\s(?:on\s)?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?\s)?(?:the\s)?$`)
)

// weekConflicts are weeks of a pregnancy that do not fit the day on which the baby is
// due, and a length of an agreement that does not fit its first and last day.
func (r *reader) weekConflicts() []Inconsistency {
	return append(r.pregnancyWeeks(), r.agreementWeeks()...)
}

// onlyDue is the one day on which a baby is due.
func (r *reader) onlyDue() *Date {
	var due *Date
	for i := range r.dates {
		if d := &r.dates[i]; d.Event == Due && d.Full {
			if due != nil && due.Day != d.Day {
				return nil
			}
			due = d
		}
	}
	return due
}

// pregnancyWeeks are weeks that are wrong by more than three on the day of the document.
func (r *reader) pregnancyWeeks() []Inconsistency {
	const term, slack, week = 40, 3, 7
	due, written := r.onlyDue(), r.writtenOn()
	if due == nil || written.IsZero() {
		return nil
	}
	now := term - daysBetween(written, due.Day)/week
	for i := range r.leaves {
		l := &r.leaves[i]
		m := weeksPregnant.FindStringSubmatchIndex(l.text)
		if m == nil || r.inChronology(l) {
			continue
		}
		at := max(m[2], m[4], m[6])
		said := number(l.text[at:max(m[3], m[5], m[7])])
		span := doc.Span{Start: m[0], End: m[1]}.Shift(l.Span.Start)
		if max(said-now, now-said) <= slack || otherTimes.MatchString(r.sentenceOf(span).Of(r.Text)) || len(r.calendar.days(r.sentenceOf(span).Of(r.Text))) > 0 {
			continue
		}
		return []Inconsistency{{
			Kind: NumberConflict, A: r.daySide(due), B: r.sideOf(span),
			Message: fmt.Sprintf("“%s”: by the day on which the baby is due (%s) it is about %d weeks.", r.Quote(span), due.Day.long(), now),
		}}
	}
	return nil
}

// agreementWeeks are lengths of an agreement that do not fit its days.
func (r *reader) agreementWeeks() []Inconsistency {
	if r.kind != WrittenAgreement && r.kind != SafetyPlan {
		return nil
	}
	first, last := r.termOfAgreement()
	if first == nil {
		return nil
	}
	for i := range r.leaves {
		l := &r.leaves[i]
		m := lastsWeeks.FindStringSubmatchIndex(l.text)
		if m == nil {
			continue
		}
		days, slack := count(l.text[m[2]:m[3]])*7, 7
		if l.text[m[4]] == 'm' {
			days, slack = count(l.text[m[2]:m[3]])*30, 15
		}
		span := doc.Span{Start: m[0], End: m[1]}.Shift(l.Span.Start)
		if off := daysBetween(first.Day, last.Day) - days; max(off, -off) > slack {
			return []Inconsistency{{
				Kind: NumberConflict, A: Side{first.Span.Cover(last.Span), r.sentenceOf(first.Span)}, B: r.sideOf(span),
				Message: fmt.Sprintf("“%s”: by its days it lasts from %s to %s.", r.Quote(span), first.Day.long(), last.Day.long()),
			}}
		}
	}
	return nil
}

// termOfAgreement are the first and last day of an agreement where one sentence gives both.
func (r *reader) termOfAgreement() (first, last *Date) {
	const room = 40 // bytes in front of a day
	for i := 1; i < len(r.dates); i++ {
		a, b := &r.dates[i-1], &r.dates[i]
		s := r.sentenceOf(a.Span)
		if !s.Contains(b.Span) || !ofAgreement.MatchString(s.Of(r.Text)) {
			continue
		}
		if startsOn.MatchString(r.Text[max(s.Start, a.Span.Start-room):a.Span.Start]) && endsOn.MatchString(r.Text[max(a.Span.End, b.Span.Start-room):b.Span.Start]) && daysBetween(a.Day, b.Day) > 0 {
			return a, b
		}
	}
	return nil, nil
}
