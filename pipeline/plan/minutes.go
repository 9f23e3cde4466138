package plan

import (
	"regexp"
	"slices"
)

// Every kind of plan has meetings, and these have minutes: of a review of a child in need
// plan, of a team around the family. They are headed by the plan, but tell in prose what
// was agreed, as those of a core group do.

// meetingRecord is in a line at the top that says that this is what was said at a meeting.
var meetingRecord = regexp.MustCompile(`(?i)\b(?:meetings?|reviews?|conference|group|panel|forum|network|TAF|TAC|CIN|CiN|in need|family|section 17|s\.?17|planning)\W{1,3}(?:meeting\W{1,3})?(?:minutes?|notes|record(?:\s(?:of|sheet)\b|\W*$))(?:\W|$)` +
	`|^\W*(?:(?:the|draft|agreed|final|confirmed)\s)?(?:minutes|notes|(?:a\s|written\s)?record)\s(?:of|from)\s[^.]{0,60}?\b(?:meeting|review|conference|group|TAF|TAC|CIN)\b` +
	`|^\W*minutes(?:\s(?:taken|written|typed))?(?:\sby)?\s?[:–-]|^\W*(?:minute|note)[- ]?taker\b|^\W*minutes\W*$`)

// recordsMeeting reports whether a plan is the record of a meeting about it.
func (r *reader) recordsMeeting() bool {
	if !r.kind.plans() {
		return false
	}
	t := r.top()
	return slices.ContainsFunc(slices.Concat(t.heads, t.lines), meetingRecord.MatchString)
}

// minutes reports whether the document is the minutes of a meeting.
func (r *reader) minutes() bool {
	return r.kind == CoreGroupMinutes || r.kind == ConferenceMinutes || r.ofMeeting
}

// commits reports whether any sentence of the document may be an action.
func (r *reader) commits() bool { return r.kind.commits() || r.ofMeeting }
