package plan

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// whoIsAsked is who is asked for something.
const whoIsAsked = `((?i:you(?: both| two)?|(?:both|each|either|the two) of you)|[^,.;:?]{2,40}?)`

var (
	// beforeAll are words in front of a sentence that say nothing of who acts: "For
	// my part, I will visit".
	beforeAll = regexp.MustCompile(`^(?:(?:(?:So|In order) that [^,.;:]{4,90},|To (?:help|keep|stop|avoid|ensure|make sure)\b[^,.;:]{3,80},|For (?:my|our|your|his|her|their) part|From (?:me|us|others|everyone|everybody):|(?:On )?(?:[Mm]y|[Oo]ur) (?:side|part):|In the meantime|Meanwhile|From now on|Until then|By then|By that (?:time|date|day|meeting)|Before (?:that|then)|After that|In addition|As (?:agreed|discussed|promised)|Then|Finally|And|Also|So|But),?\s)+`)
	// politely stands before "if" in a request, which is no condition.
	politely = regexp.MustCompile(`(?i)(?:grateful|helpful|appreciate it|appreciated|pleased|kind),?$`)
	// vocative begins a sentence that turns to somebody by name: "Kayleigh, please
	// tell me", "Gurpreet you were going to write".
	vocative = regexp.MustCompile(`^((?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s)?\p{Lu}[\p{L}'’-]+(?:\sand\s\p{Lu}[\p{L}'’-]+)?),?\s((?i:please|you|can you|could you|would you|will you|don['’]t|do not)\s)`)
	// youTakeOn is what the reader said that they would do, or is asked to.
	youTakeOn = regexp.MustCompile(`^(?i:and\s)?(?i:you)(?:['’]ve|\shave)?\s(?:(?:both|each|all|also|kindly|already)\s)*(?:said (?:that )?you(?:['’]d|['’]ll|\swould|\swill|\sare going to)|(?:agreed|promised|offered|undertook|undertaken)\s(?:to|that you (?:would|will))|were going to|are (?:also )?(?:asked|expected|required|requested|going)(?: not)? to)\s[a-z]`)
	// requested is how somebody is asked politely: "We would be grateful if Kelechi
	// could drop off the card", "Would Nadia please forward those to Olu".
	requested = []*regexp.Regexp{
		regexp.MustCompile(`(?i:grateful|helpful|appreciate it|appreciated|pleased|kind) if ` + whoIsAsked + ` (?:could|would|can|will) (?:please |kindly |also )?[a-z]`),
		regexp.MustCompile(`(?:^|,? (?:so|and|but) )(?i:would|could|can|will) ` + whoIsAsked + ` (?:please|kindly) [a-z]`),
		regexp.MustCompile(`(?:^|,? (?:so|and|but) )(?i:would|could|can|will) ` + whoIsAsked + ` [a-z][^.;:]{3,120}? please\b`),
	}
	// shortDo is a promise in the short form: "I'll send round an agenda".
	shortDo = regexp.MustCompile(`^([\p{L}]{1,20}(?:\s\p{Lu}[\p{L}]+)?)['’](?:ll|m going to|re going to|s going to)` + nextVerb + bareVerb)
)

// request reads a sentence that asks somebody for something, or holds them to what
// they said.
func (r *reader) request(s doc.Span) (commitment, bool) {
	text := s.Of(r.Text)
	if m := vocative.FindStringSubmatchIndex(text); m != nil && !beforeAll.MatchString(text) && r.isNamed(text[m[2]:m[3]]) {
		rest := doc.Span{Start: s.Start + m[4], End: s.End}
		c, asked := r.commitment(rest)
		word := strings.ToLower(strings.TrimSpace(text[m[4]:m[5]]))
		c.actor = doc.Span{Start: m[2], End: m[3]}.Shift(s.Start)
		if asked {
			return c, true
		}
		if word != "you" && isOrder(capitalised(text[m[4]:])) {
			c.force = imperative
			return c, true
		}
	}
	if youTakeOn.MatchString(text) {
		return commitment{force: agreed}, true
	}
	if !strings.Contains(text, "please") && !strings.Contains(text, " if ") && !strings.Contains(text, "kindly") {
		return commitment{}, false
	}
	for _, re := range requested {
		if m := re.FindStringSubmatchIndex(text); m != nil && r.isAsked(text[m[2]:m[3]]) {
			return commitment{actor: doc.Span{Start: m[2], End: m[3]}.Shift(s.Start), force: agreed}, true
		}
	}
	return commitment{}, false
}

// isAsked reports whether words name somebody who can be asked.
func (r *reader) isAsked(words string) bool {
	switch strings.ToLower(words) {
	case "you", "you both", "both of you", "the two of you", "you two", "each of you", "either of you":
		return true
	}
	return r.isActor(words) || r.isNamed(words)
}

// isNamed reports whether words are names, or those to whom a letter is written.
func (r *reader) isNamed(words string) bool {
	return r.eachNames(words) || r.dear != nil && strings.Contains(" "+r.dear.Of(r.Text)+" ", " "+words+" ")
}

var (
	// timeOpens stands before the day or time with which a sentence begins.
	timeOpens = regexp.MustCompile(`^(?:By|On|From|Before|After|Until|Starting|Within|No later than|Every|Each|Next|This)\s`)
	// behindTime goes on with somebody behind that time: "By 19 June Jocasta", "Every
	// Tuesday both parents".
	behindTime = regexp.MustCompile(`^(?:\sat\s\d[\d.:]*\s?(?:am|pm)?)?,?\s(?:\p{Lu}|both\s|the\s|we\s|you\s|I\s|his\s|her\s|their\s)`)
)

// whenFirst is how many bytes of a sentence its time takes where it begins with
// that and then names somebody: "By 19 June Jocasta will send". It is 0 where none
// does.
func (r *reader) whenFirst(text string) int {
	const longest = 40
	m := timeOpens.FindString(text)
	if m == "" {
		return 0
	}
	end := 0
	if _, at := r.firstPhrase(text); at.End > 0 && at.Start <= len(m) {
		end = at.End
	}
	if days := r.calendar.days(text[:min(len(text), 2*longest)]); len(days) > 0 && days[0].span.Start <= longest && !anyVerb.MatchString(text[:days[0].span.Start]) {
		end = max(end, days[0].span.End)
	}
	behind := behindTime.FindString(text[end:])
	if end == 0 || behind == "" {
		return 0
	}
	return end + strings.LastIndexByte(strings.TrimRight(behind, " "), ' ') + 1
}
