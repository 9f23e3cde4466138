package plan

import (
	"regexp"
	"slices"
)

// kindOfRecord is the kind of a document whose titles name none, but which begins as
// the record of a meeting does, with who was there: the meeting that its beginning
// names first. It is Other where there is no such record.
func (r *reader) kindOfRecord(t topLines) Kind {
	lines := slices.Concat(t.heads, t.lines, t.prose)
	if !slices.ContainsFunc(lines, whoCame.MatchString) {
		return Other
	}
	for _, line := range lines {
		first, kind := len(line), Other
		for _, m := range recorded {
			if at := m.re.FindStringIndex(line); at != nil && at[0] < first {
				first, kind = at[0], m.kind
			}
		}
		if kind != Other {
			return kind
		}
	}
	return Other
}

// whoCame is the beginning of a line that says who came to a meeting.
var whoCame = regexp.MustCompile(`(?i)^\W*(?:(?:those|people|who(?:\swas)?|also|persons)\s)?(?:present|attend(?:ed|ees|ance|ing)|in\sattendance|apologies|around\sthe\stable|there)\b(?:\s(?:by|were|was|and\s\p{L}+))?\s?(?:[:–(-]|$)`)

// recorded are the meetings of child protection, as people write them in notes.
var recorded = []title{
	{CoreGroupMinutes, regexp.MustCompile(`\bCG\s?\d|\bCGM\b|(?i:\bcore\sgroup)`)},
	{ConferenceMinutes, regexp.MustCompile(`\b(?:ICPC|RCPC|CPCC|CPC|ICC|RCC)\b|(?i:\b(?:case|protection|review|initial|transfer)\sconference\b|\bchild\sprotection\splanning\smeeting)`)},
	{EnquiryRecord, regexp.MustCompile(`(?i)\bstrategy\s(?:meeting|discussion)|\b(?:s|section)\.?\s?47\b`)},
	{ChildInNeedPlan, regexp.MustCompile(`\bCI?N\s(?:review|meeting|plan)|(?i:\bchild(?:ren)?\sin\sneed\s(?:review|meeting))`)},
	{EarlyHelpPlan, regexp.MustCompile(`\bTA[FC]\b|(?i:\bteam\saround\sthe\s(?:family|child)|\bearly\shelp\s(?:review|meeting))`)},
}
