package plan

import "slices"

// inHead reports whether a day stands at the top of the document.
func (r *reader) inHead(d Date) bool {
	return len(r.leaves) > 0 && d.Span.Start < r.leaves[min(len(r.leaves), headLeaves)-1].Span.End
}

// inTail reports whether a day stands where documents are signed.
func (r *reader) inTail(d Date) bool {
	return len(r.leaves) > 0 && d.Span.Start >= r.leaves[max(0, len(r.leaves)-headLeaves)].Span.Start
}

// writtenOn is the day of the document: when it was signed, or else the day that
// its head gives; the zero day where it gives none.
func (r *reader) writtenOn() Day {
	var signed, dated, met Day
	for _, d := range r.dates {
		switch {
		case !d.Full || d.Birth || d.Next:
		case d.Event == Signed, d.Event == Written && r.inTail(d):
			if signed.compare(d.Day) < 0 {
				signed = d.Day
			}
		case d.Event == Written && r.inHead(d) && dated.IsZero():
			dated = d.Day
		case r.inHead(d) && met.IsZero() && isMeeting(d.Event):
			met = d.Day
		}
	}
	for _, day := range []Day{dated, signed, met} {
		if !day.IsZero() {
			return day
		}
	}
	return Day{}
}

func isMeeting(e Event) bool {
	return slices.Contains([]Event{InitialConference, ReviewConference, SomeConference, CoreGroup}, e)
}

// around is the first and last day on which the document can have been written:
// a month before and after its own day, or longer where it gives none.
func (r *reader) around() (first, last Day) {
	day, months := r.writtenOn(), 1
	if day.IsZero() {
		day, months = r.calendar.around, 3
	}
	if day.IsZero() {
		return Day{}, Day{}
	}
	return day.addMonths(-months), day.addMonths(months)
}
