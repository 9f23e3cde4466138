package plan

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/plainwords/plainwords/glossary"
	"github.com/plainwords/plainwords/pipeline/doc"
)

// Statement is what the document says of the family as if it were so, and what
// somebody of the family may see in another way.
type Statement struct {
	ID   string
	Span doc.Span
	Kind StatementKind
	// Source is who or what the document names as where it comes from; empty
	// where it names none.
	Source doc.Span
	About  []string // names, or the words that stand for them
	// Believed says that it tells what "is believed" to be so, and not by whom or
	// why.
	Believed bool
	// PassedOn says that nobody answers for it: "it has been said", "a neighbour
	// said".
	PassedOn bool
	// Impression says that it tells how somebody seems: "presents as guarded".
	Impression bool
	// Against says that it tells of something bad, or is no fact.
	Against bool
}

// StatementKind says on what a statement rests.
type StatementKind string

// The kinds of statements.
const (
	Fact        StatementKind = "fact"
	Opinion     StatementKind = "opinion"
	Hearsay     StatementKind = "hearsay"
	Speculation StatementKind = "speculation"
)

// statements are those of a document, and where it says that somebody disagrees.
type statements struct {
	list     []Statement
	disputes []Dispute
}

// readStatements goes through the sentences of the document in their order: what
// somebody of the family says against the one before is a dispute.
func (w *wordingReader) readStatements(accounts []account, good []doc.Span) statements {
	var out statements
	t := teller{w, good, nil}
	for i := range accounts {
		a := &accounts[i]
		if t.previous != nil && t.previous.leaf != a.leaf && !t.nextItem(a) {
			t.previous = nil
		}
		if d, ok := t.disputeIn(a, &out); ok {
			out.addDispute(d, a)
			continue
		}
		if s, ok := t.statementIn(a); ok {
			out.list = append(out.list, s)
			t.previous = a
		}
	}
	return out
}

// nextItem reports whether a sentence stands in the item of a list right behind
// that of the last statement.
func (t *teller) nextItem(a *account) bool {
	return a.block == doc.ListItem && t.previous.block == doc.ListItem && t.previous.leaf == a.leaf-1
}

// leaveOut takes out what is a parent's view, and numbers the rest.
func (s *statements) leaveOut(views []View) {
	heard := spanSet{}
	for _, v := range views {
		heard.add(v.Span)
	}
	s.list = slices.DeleteFunc(s.list, func(x Statement) bool { return heard.holds(x.Span) })
	for i := range s.list {
		s.list[i].ID = "s" + strconv.Itoa(i+1)
	}
}

// teller tells statements from the other sentences of a document.
type teller struct {
	*wordingReader
	good     []doc.Span // praise
	previous *account   // the last statement of the block
}

var (
	cuePhrases    = phraseList(func() []glossary.Cue { return glossary.Statements().Cues }, func(x glossary.Cue) string { return x.Phrase })
	recordPhrases = phraseList(func() []glossary.Phrase { return glossary.Statements().Records }, func(x glossary.Phrase) string { return x.Phrase })
	recordSays    = phraseList(func() []glossary.Phrase { return glossary.Statements().RecordSays }, func(x glossary.Phrase) string { return x.Phrase })
	topicPhrases  = phraseList(func() []glossary.Phrase { return glossary.Statements().Topics }, func(x glossary.Phrase) string { return x.Phrase })
	worryPhrases  = phraseList(func() []glossary.Phrase { return glossary.Concerns().Concerns }, func(x glossary.Phrase) string { return x.Phrase })
)

// statementIn reads a sentence as a statement about the family; false where it is
// none.
func (t *teller) statementIn(a *account) (Statement, bool) {
	const short = 3 // words
	if len(a.words) < short || a.goesOn || !a.says() || t.isTitle(a) || !states(a.purpose) || a.toDo || strings.HasSuffix(a.text, "?") || strings.HasSuffix(a.text, ":") {
		return Statement{}, false
	}
	cues := a.cues()
	if cues["none"] || !t.aboutFamily(a, cues) {
		return Statement{}, false
	}
	bad := len(a.blames) > 0
	kind := t.kindOf(a, cues)
	source := t.sourceOf(a)
	switch {
	case kind == Fact && planned(a):
		return Statement{}, false
	case !bad && kind != Hearsay && kind != Speculation && slices.Contains(t.good, a.span) && source.Empty() && !strings.ContainsAny(a.text, "0123456789"):
		return Statement{}, false
	}
	return Statement{
		Span: a.span, Kind: kind, Source: source, PassedOn: kind == Hearsay && source.Empty() && t.passedOn(a, cues),
		Impression: cues["impression"], Believed: cues["belief"] && kind == Speculation && source.Empty() && !saysWhy.MatchString(a.text) && !a.hopes(), About: t.peopleIn(a),
		Against: bad || kind != Fact || len(worryPhrases().Find(a.words)) > 0,
	}, true
}

// isTitle reports whether a sentence is the title of a column.
func (t *teller) isTitle(a *account) bool {
	l := &t.leaves[a.leaf]
	if l.table == nil {
		return false
	}
	c := t.tableOf(l.table).cellAt(l.Span)
	return c != nil && c.Header
}

// says reports whether a piece of text is a sentence: it has a verb, which the
// labels and cells of a form have not.
func (a *account) says() bool {
	for _, word := range a.words {
		form := word.Form
		if verbs[form] || strings.HasSuffix(form, "ed") && len(form) > 4 || strings.HasSuffix(form, "n't") {
			return true
		}
	}
	const prose = 5 // words
	return len(a.words) >= prose && strings.HasSuffix(a.text, ".") && !strings.Contains(a.text, ":")
}

// verbs are those in which a sentence is written, apart from the regular ones in
// the past.
var verbs = wordSet(`is are was were am be been has have had do does did will would can could may might must shall should
	says said tell tells told feels felt thinks thought wants knows knew goes went comes came takes took gives gave gets got makes made sees saw
	hit hits left keeps kept puts put ran runs rang rings sat slept sleeps spoke stood threw told wrote writes drew draws found finds brought bought built
	lost met paid read reads sent shut spent stuck taught understands understood woke won broke drove drank ate forgot hid hurt began becomes became
	loves likes enjoys lives works plays eats cooks walks helps stays attends visits needs lacks fails struggles shows appears presents seems
	continues remains responds reports states denies accepts agrees smokes drinks uses cries wets bites settles`)

// hoped is a kind guess at what is to come: it claims nothing of what is so.
var hoped = regexp.MustCompile(`(?i)^(?:perhaps|maybe|hopefully)\s(?:[\p{L}’']+\s){0,3}[\p{L}]+(?:['’]ll|\swill)\s(?:(?:soon|also|then|even|have|come to|be able to)\s){0,2}(?:` +
	`settled?(?:\s(?:in|down|well|there|here)\b|[.,])|(?:feel|felt|get|do|sleep|be)\s(?:much\s)?better\b|feel\s(?:more\s)?able\b|enjoy(?:ed)?\b|like\b|moved?\sup\b|(?:make|made)\s(?:new\s|some\s)?friends\b|` +
	`(?:take|taken)\sup\s(?:the|an?|our|this|that)\s(?:\p{L}+\s)?(?:course|offer|place|class|group|job|help|support|training)\b)`)

// dreaded is what is no hope, besides the worries of the list.
var dreaded = regexp.MustCompile(`(?i)\b(?:again|back|relapse\w*|drink\w*|us(?:e[sd]?|ing)|hit|hits|hurt\w*|los[est]\w*|leav\w+|left|fail\w*|refus\w+|miss\w*|stop\w*|end|break\w*|worse\w*|slip\w*|not|never|give up|forget\w*|abus\w+|harm\w*|neglect\w*|court|removed?|care|die|move (?:out|away)|disappear\w*)\b|n['’]t\b`)

// hopes reports whether a sentence only guesses at what is to come, and at something good.
func (a *account) hopes() bool {
	return hoped.MatchString(a.text) && !dreaded.MatchString(a.text) && len(a.blames) == 0 && len(worryPhrases().Find(a.words)) == 0
}

// saysWhy stands before a reason.
var saysWhy = regexp.MustCompile(`(?i)\b(?:because|since|as (?:he|she|they|it|there|the)|evidence|shows?|found|told|said|seen|saw|due to|from)\b|[“"]`)

// states reports whether a part of a document says what is or was so.
func states(purpose SectionKind) bool {
	switch purpose {
	case ParentsViews, ChildsViews, Contingency, Consequences, ReviewDate, Contacts, AskingForHelp, Outcomes:
		return false
	}
	return true
}

// cues are the kinds of the cues in a sentence.
func (a *account) cues() map[string]bool {
	if a.kinds != nil {
		return a.kinds
	}
	kinds := map[string]bool{}
	for _, m := range cuePhrases().Find(a.words) {
		if !a.quoted(a.words[m.First].Span) {
			kind := glossary.Statements().Cues[m.Phrase].Kind
			kinds[kind] = true
			kinds["speculation"] = kinds["speculation"] || kind == "belief"
			kinds["opinion"] = kinds["opinion"] || kind == "impression"
		}
	}
	a.kinds = kinds
	return kinds
}

// aboutFamily reports whether a sentence is about somebody of the family, their
// home or their days.
func (t *teller) aboutFamily(a *account, cues map[string]bool) bool {
	judges := cues["opinion"] || cues["speculation"] || len(a.blames) > 0
	if cues["hearsay"] || len(topicPhrases().Find(a.words)) > 0 || (judges || len(a.named) == 0) && a.tellsOfFamily() {
		return true
	}
	for i := range a.named {
		if v := &a.named[i]; v.family() || v.kind == Child || v.kind == Unknown && v.person != nil && (a.by == nil || v.words != a.by.words) || v.pronoun && (v.kind == "" || judges) {
			return true
		}
	}
	for _, word := range a.words {
		if (word.Class&(glossary.Parent|glossary.Child) != 0 && startsSmall(word.Span.Of(t.Text)) || word.Class == glossary.Own && judges) && !a.quoted(word.Span) {
			return true
		}
	}
	return false
}

// tellsOfFamily reports whether the part in which a sentence stands tells of the
// family: there a sentence may name nobody.
func (a *account) tellsOfFamily() bool {
	return a.purpose == Reasons || a.purpose == Analysis || a.purpose == Background
}

// planned reports whether a sentence says what shall be.
func planned(a *account) bool {
	for i, word := range a.words {
		switch word.Form {
		case "will", "shall", "must", "should":
			return true
		case "to":
			if i > 0 && (a.words[i-1].Form == "is" || a.words[i-1].Form == "are") || i+1 < len(a.words) && a.words[i+1].Form == "be" {
				return true
			}
		}
	}
	return false
}

// kindOf says on what a sentence rests.
func (t *teller) kindOf(a *account, cues map[string]bool) StatementKind {
	lay := a.by != nil && a.by.lay && !t.tellsOwnDeed(a)
	own := a.by != nil && (a.by.family() || a.by.kind == Child) && a.saying == "says"
	switch {
	case cues["hearsay"] || lay:
		return Hearsay
	case own && t.recordOf(a).Empty():
		return Hearsay
	case cues["speculation"] && !t.byDoctor(a):
		return Speculation
	case cues["opinion"] || cues["speculation"] || t.judged(a) || cues["fault"] && !strings.ContainsAny(a.text, "0123456789"):
		return Opinion
	}
	return Fact
}

// judged reports whether a sentence holds a wording that judges.
func (t *teller) judged(a *account) bool {
	for _, n := range a.blames {
		if n.Category != "blame" || !strings.ContainsAny(a.text, "0123456789") {
			return true
		}
	}
	return false
}

// byDoctor reports whether a doctor says it: what may have been is then what the
// doctor judges.
func (t *teller) byDoctor(a *account) bool {
	if a.by == nil {
		return false
	}
	words := strings.ToLower(a.by.words.Of(t.Text))
	return strings.HasPrefix(words, "dr") || strings.Contains(words, "doctor") || strings.Contains(words, "paediatrician") || strings.Contains(words, "psycholog") || strings.Contains(words, "consultant")
}

// sourceOf is who or what a sentence names as where it comes from.
func (t *teller) sourceOf(a *account) doc.Span {
	if record := t.recordOf(a); !record.Empty() {
		return record
	}
	if ms := recordSays().Find(a.words); len(ms) > 0 {
		return a.spanOf(ms[0])
	}
	if a.by == nil || a.by.lay || a.by.pronoun && a.by.person == nil || a.cues()["hearsay"] {
		return doc.Span{}
	}
	switch a.by.kind {
	case Professional, Agency, Unknown:
		return a.by.words
	case Parent, Family, Child:
		if a.saying != "saw" {
			return a.by.words
		}
	}
	return doc.Span{}
}

// recordOf is what stands in brackets as the source: "(school register, 20
// December)".
func (t *teller) recordOf(a *account) doc.Span {
	open := strings.LastIndexByte(a.text, '(')
	if open < 0 {
		return doc.Span{}
	}
	end := strings.IndexByte(a.text[open:], ')')
	if end < 0 {
		return doc.Span{}
	}
	span := doc.Span{Start: open + 1, End: open + end}.Shift(a.span.Start)
	var inside []glossary.Word
	for _, word := range a.words {
		if span.Contains(word.Span) {
			inside = append(inside, word)
		}
	}
	if len(recordPhrases().Find(inside)) > 0 {
		return span
	}
	for i := range a.voices {
		if v := &a.voices[i]; span.Contains(v.words) && (v.kind == Professional || v.kind == Agency || titled.MatchString(v.words.Of(t.Text))) {
			return span
		}
	}
	return doc.Span{}
}

// peopleIn are those of the family whom a sentence is about.
func (t *teller) peopleIn(a *account) []string {
	var names []string
	for i := range a.named {
		v := &a.named[i]
		if !v.family() && v.kind != Child {
			continue
		}
		name := v.name(t.reader)
		if v.person != nil {
			name = v.person.Name
		}
		if !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}
