package plan

import (
	"regexp"
	"strings"
)

// The ways in which a sentence sets an earlier number against the one of now.
var (
	upFrom   = regexp.MustCompile(`(?i)\b(\d{1,4})(?:\s?%|\s\p{L}+){0,4},? \(?(?:which is |this is )?(?:up|down|a rise|an increase|a fall|a drop|compared) (?:from|with|to) (?:about |only )?(\d{1,4})\b`)
	fromTo   = regexp.MustCompile(`(?i)\b(?:from|between) (?:about |only )?(\d{1,4})(?:\s?%|\s\p{L}+){0,6} to (?:about |only )?(\d{1,4})\b`)
	wasNow   = regexp.MustCompile(`(?i)\bwas (?:about |only )?(\d{1,4})\b[^.]*\b(?:and is|it is|is|are) now (?:about |only )?(\d{1,4})\b`)
	nowWas   = regexp.MustCompile(`(?i)\b(\d{1,4})\b[^.\d]*[;,(–—] ?(?:and |but )?(?:in (?:the )?\p{L}+|at the \p{L}+(?: \p{L}+)?|last \p{L}+)? ?(?:it|this|that|we) (?:was|were|all said|said|had been|scored) (?:about |only )?(\d{1,4})\b`)
	moreGood = regexp.MustCompile(`(?i)\b(?:attendance|punctuality|scor\p{L}+|scaling|scale[ds]?|weight|centile|reading|words|sessions|rated?)\b`)
	lessGood = regexp.MustCompile(`(?i)\b(?:late\p{L}*|absen\p{L}+|missed|missing|cigarettes|call[ -]?outs?|incidents?|exclusions?|detentions?|units|cans|drinks?|drinking|DASH|arrears|debts?|owed?|arguments|tantrums|accidents|a day)\b`)
)

// betterByNumbers reports whether a sentence tells of more of what is good or of
// less of what is bad: "88%, up from 67%", "down from 15 a day to 3". Where it
// speaks of both, or of neither, nobody can say.
func betterByNumbers(text string) bool {
	if !strings.ContainsAny(text, "0123456789") {
		return false
	}
	before, now, ok := change(text)
	more, less := moreGood.MatchString(text), lessGood.MatchString(text)
	return ok && more != less && (more && now > before || less && now < before)
}

// change finds two numbers of one thing in a sentence, of then and of now.
func change(text string) (before, now int, ok bool) {
	for _, re := range []*regexp.Regexp{upFrom, nowWas} {
		if m := re.FindStringSubmatch(text); m != nil {
			return number(m[2]), number(m[1]), true
		}
	}
	for _, re := range []*regexp.Regexp{fromTo, wasNow} {
		if m := re.FindStringSubmatch(text); m != nil {
			return number(m[1]), number(m[2]), true
		}
	}
	return 0, 0, false
}
