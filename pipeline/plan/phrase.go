package plan

import (
	_ "embed"
	"regexp"
	"strings"
	"sync"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// phraseTable holds the words of time of deadlines, apart from days.
//
//go:embed time_phrases.tsv
var phraseTable string

// phrase finds words of time in a sentence, apart from days.
type phrase struct {
	kind DeadlineKind
	re   *regexp.Regexp
	// weak words may stand before a noun and say nothing of the deadline: "a
	// daily check-in".
	weak bool
	// alone words are a time only where they are the whole of a cell or part: "week
	// 6", "Autumn term".
	alone bool
}

// timePhrases are the phrases of the table and the parts that they are made of.
var timePhrases = sync.OnceValue(func() []phrase {
	var all []phrase
	var parts []string
	for line := range strings.SplitSeq(strings.TrimSpace(phraseTable), "\n") {
		kind, expression, ok := strings.Cut(line, "\t")
		if !ok {
			continue // a remark
		}
		expression = strings.NewReplacer(parts...).Replace(expression)
		if name, isPart := strings.CutPrefix(kind, "="); isPart {
			parts = append(parts, "{"+name+"}", expression)
			continue
		}
		kind, weak := strings.CutSuffix(kind, "~")
		kind, alone := strings.CutSuffix(kind, "!")
		all = append(all, phrase{DeadlineKind(kind), regexp.MustCompile(`(?i)\b(?:` + expression + `)(?:\b|$)`), weak, alone})
	}
	return all
})

// beforeNoun begins what stands behind an adverb of time; anything else in small
// letters is a noun, of which the word tells the kind.
var beforeNoun = regexp.MustCompile(`^\s(?:until|till|from|for|with|by|to|and|at|on|in|as|when|if|so|or|during|after|before)\b`)

// firstClause is what stands before the clause that follows an event: "before the
// baby comes and tell the midwife".
var firstClause = regexp.MustCompile(`(?i)^((?:\S+\s){2,}?\S+)\s(?:and|or|but|so|then|because|unless)\s`)

// find finds the phrase in a text, without what follows the event that it names.
func (p phrase) find(text string) (s doc.Span, ok bool) {
	if p.alone && len(text) > mostTail {
		return s, false
	}
	m := p.re.FindStringIndex(text)
	if m == nil || p.alone && text[m[0]:m[1]] != strings.Trim(text, " .") {
		return s, false
	}
	s = doc.Span{Start: m[0], End: m[1]}
	if s.Len() > mostTail {
		s.End = s.Start + max(strings.LastIndexByte(text[s.Start:s.Start+mostTail], ' '), 1)
	}
	if first := firstClause.FindStringSubmatch(s.Of(text)); first != nil && p.kind == Relative {
		s.End = s.Start + len(first[1])
	}
	return s, true
}

// firstPhrase finds the words of time that stand first in a text, the longest of
// those that begin there. An adjective gives way to another phrase, and so does how soon a
// thing is to be done: "regularly, at least once a week".
func (r *reader) firstPhrase(text string) (DeadlineKind, doc.Span) {
	var kind DeadlineKind
	var at doc.Span
	adjective := false
	for _, p := range timePhrases() {
		s, ok := p.find(text)
		if ok && puts.MatchString(text[:s.Start]) && ranksBelow.MatchString(s.Of(text)) {
			behind := s.Start + len("before")
			s, ok = p.find(text[behind:]) // "before her own before the baby is born"
			s = s.Shift(behind)
		}
		if !ok {
			continue
		}
		isAdjective := p.weak && startsSmall(strings.TrimPrefix(text[s.End:], " ")) && !beforeNoun.MatchString(text[s.End:]) || howSoon.MatchString(s.Of(text))
		earlier := s.Start < at.Start || s.Start == at.Start && s.End > at.End
		if kind == "" || adjective && !isAdjective || adjective == isAdjective && earlier {
			kind, at, adjective = p.kind, s, isAdjective
		}
	}
	return kind, at
}

// What comes before what in importance is no time: "put her needs before your own".
var (
	puts       = regexp.MustCompile(`(?i)\b(?:put|puts|putting|place|places|placing)\s[^.;:]{0,60}\b(?:needs?|welfare|safety|well-?being|interests?|feelings|wishes)\s(?:of\s(?:[\p{L}'’]+\s){1,3})?$`)
	ranksBelow = regexp.MustCompile(`(?i)^before\s(?:(?:my|your|his|her|their|our)\s(?:own|needs|wants|wishes|feelings|interests|relationships?|partners?|friends?)|those|theirs|yours|hers|mine|anything|anyone|anybody|everyone|everything|any\s(?:relationship|partner|adult)|(?:that|the\s(?:needs|wants|wishes|interests|feelings))\sof|(?:a\s)?(?:new\s)?(?:partner|relationship))`)
)

// howSoon is how often or soon a thing is to be done in words that say nothing of it.
var howSoon = regexp.MustCompile(`(?i)^(?:regularly|promptly|timeously|in good time|(?:on|in) a \p{L}+ (?:basis|manner|way|fashion))$`)

// wholly reports whether words of time are all of a text.
func (r *reader) wholly(text string) (DeadlineKind, bool) {
	if weekdays.MatchString(text) {
		return Recurring, true
	}
	for _, p := range timePhrases() {
		if m := p.re.FindStringIndex(text); m != nil && m[0] == 0 && m[1] == len(text) {
			return p.kind, true
		}
	}
	return "", false
}

// weekdays are days of the week by themselves: "Thursdays", "Tue and Sat",
// "Monday and Wednesday evenings", "Sunday to Wednesday".
var weekdays = regexp.MustCompile(`(?i)^(?:alternate\s)?(?:weekdays?|weekends|school (?:days|nights)|term[ -]time)(?: only)?(?: (?:mornings?|afternoons?|evenings?|nights?))?$|^(?:mornings|afternoons|evenings|nights)$|^(?:` + weekday + `(?:,\s?|\s(?:and|to|or|&)\s|\s?[/–-]\s?))*(?:mon|tues|wednes|thurs|fri|satur|sun)days?\s?(?:mornings?|afternoons?|evenings?|nights?)?$|^` + weekday + `(?:(?:,\s?|\s(?:and|to|or|&)\s|\s?[/–-]\s?)` + weekday + `)+$`)

const weekday = `(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?`
