package plan

import (
	"regexp"
	"slices"
	"strings"
)

var (
	// agreeing is in the title of a part in which people say themselves what they will
	// do, or of the paper that holds it.
	agreeing = regexp.MustCompile(`(?i)\b(?:agree[sd]?|agreements?|promis(?:e|es|ed)|commit\w*|contract|undertak\w+|pledges?|(?:will|can|must|needs? to|has to) do|safety plan|(?:my|our) (?:part|plan|jobs?|list))\b|['’]s (?:part|plan|jobs?|list|side)\b`)
	// iDo begins what somebody tells in the present that they do or leave: "I ring Kit on
	// Fridays", "I don't let him in".
	iDo = regexp.MustCompile(`^(?:(?:From|Until|On|Each|Every)\s[^.;:,]{2,40},?\s)?I\s(?:(?:do\snot|don['’]t|never|always|only|also)\s)?[a-z]+\b`)
	// toReader is in what somebody writes to another.
	toReader = regexp.MustCompile(`(?i)\b(?:you|your|yours)\b`)
	// ofThem begins a sentence that tells of somebody in the third person.
	ofThem = regexp.MustCompile(`(?:^\W*|[.;:]\s+)(?:He|She|They)\s`)
	// toThem tells what its writer will do with the one whose name stands before it: "Ben:
	// I will visit him".
	toThem = regexp.MustCompile(`^\W*(?:I|[Ww]e)(?:['’]ll|\s\w+)\s(?:\w+\s){1,2}(?:him|her|them)\b`)
)

// ownVoice reports whether those under whom a sentence stands say "I" or "we" in it of
// themselves: "Gethin" over "I will live at my mother's". Where somebody else writes of
// them, or to them, it is the writer who speaks, and in doubt where it is known who wrote.
func (r *reader) ownVoice(text string, to addressed) bool {
	switch {
	case len(to.owners) == 0 || ofChildren(to.owners):
		return false
	case byMe.MatchString(text), iDo.MatchString(text):
		if len(to.owners) != 1 {
			return false
		}
	case !byUs.MatchString(text) || len(to.owners) < 2:
		return false
	}
	if r.writerSpeaks(text, to) {
		return false
	}
	if !to.label.Empty() {
		label := to.label.Of(r.Text)
		return speaksItself(label, to.owners) && !toThem.MatchString(label)
	}
	return to.section >= 0 && r.inAgreement(to.section) && r.speakThemselves(to)
}

// inAgreement reports whether a section is part of what people agree to.
func (r *reader) inAgreement(section int) bool {
	if r.kind == WrittenAgreement || r.kind == SafetyPlan || agreeing.MatchString(r.Quote(r.sections[section].Title)) {
		return true
	}
	return r.above(section, agreeing.MatchString)
}

// above reports whether the title of a part within which a section stands is as asked for.
func (r *reader) above(section int, is func(title string) bool) bool {
	level := r.sections[section].Level
	for i := section - 1; i >= 0 && level > 1; i-- {
		if above := &r.sections[i]; above.Level < level {
			if is(r.Quote(above.Title)) {
				return true
			}
			level = above.Level
		}
	}
	return false
}

// speakThemselves reports whether a section neither names those under whom it stands,
// nor turns to a reader.
func (r *reader) speakThemselves(to addressed) bool {
	if toReader.MatchString(r.Quote(r.sections[to.section].Title)) {
		return false // "What you both agree": who writes that is another
	}
	key := voiceOf{to.section, to.owners[0].Name, len(to.owners)}
	own, known := r.ownVoices[key]
	for i := 0; !known && i < len(r.leaves); i++ {
		l := &r.leaves[i]
		known = l.section == to.section && l.Span != r.sections[to.section].Title && !speaksItself(l.text, to.owners)
		own = !known
	}
	r.ownVoices[key] = own
	return own
}

// voiceOf is a section and those under whom it stands.
type voiceOf struct {
	section int
	first   string
	owners  int
}

// speaksItself reports whether a text neither names its speakers nor turns to a reader.
func speaksItself(text string, speakers []Owner) bool {
	return !toReader.MatchString(text) && !ofThem.MatchString(text) && !slices.ContainsFunc(speakers, func(o Owner) bool { return namedIn(o, text) })
}

// namedIn reports whether a text names an owner, otherwise than as the one who speaks:
// "I, Loan, will".
func namedIn(o Owner, text string) bool {
	for _, name := range append([]string{o.Name}, o.Also...) {
		for from := 0; name != ""; {
			i := strings.Index(text[from:], name)
			if i < 0 {
				break
			}
			at := from + i
			from = at + len(name)
			if wholeWord(text, at, from) && !strings.HasSuffix(text[:at], "I, ") {
				return true
			}
		}
	}
	return false
}

var (
	joinsWord  = regexp.MustCompile(`[\p{L}\p{N}]$`)
	goesOnWord = regexp.MustCompile(`^[\p{L}\p{N}]`)
)

// wholeWord reports whether a part of a text is no part of a longer word.
func wholeWord(text string, start, end int) bool {
	return !joinsWord.MatchString(text[:start]) && !goesOnWord.MatchString(text[end:])
}
