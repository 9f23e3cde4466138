package plan

import (
	"strings"

	"github.com/plainwords/plainwords/glossary"
	"github.com/plainwords/plainwords/pipeline/doc"
)

// account is a sentence with whom it is about and who in it says, feels or wants
// something.
type account struct {
	*sentence
	named    []voice         // who is named, apart from what is quoted
	voices   []voice         // those of them who may do something: "Mum", not "Mum's flat"
	subject  *voice          // who is named first
	by       *voice          // who says it; nil where the document itself does
	saying   string          // how: says, holds, wants, accepts, disputes, or label: "Mum: …"
	labelled bool            // a label says whose words it is
	goesOn   bool            // it goes on with what is quoted in the sentence before
	focus    *voice          // whom the sentence before was about
	kinds    map[string]bool // of the cues in it, once they were looked for
}

var sayingPhrases = phraseList(func() []glossary.Cue { return glossary.Statements().Sayings }, func(x glossary.Cue) string { return x.Phrase })

// readAccounts reads all sentences of the body in their order: "she" is who the
// sentence before was about.
func (w *wordingReader) readAccounts() []account {
	all := make([]account, 0, len(w.all))
	var focus *voice
	var title *voice
	section := -1
	for i := range w.all {
		s := &w.all[i]
		if in := w.leaves[s.leaf].section; in != section {
			section, title = in, w.titleVoice(in)
			focus = title
		}
		a := account{sentence: s, named: w.names.in(s), goesOn: w.inQuote(s), focus: focus}
		a.settlePronouns(a.whoElse(focus, title), w.Text)
		a.settleRelatives(focus)
		for _, v := range a.named {
			if !v.owns {
				a.voices = append(a.voices, v)
			}
		}
		if len(a.voices) > 0 {
			a.subject = &a.voices[0]
		}
		w.findSpeaker(&a)
		focus = a.next(focus)
		all = append(all, a)
	}
	return all
}

// next is whom a sentence leaves the one behind it to be about.
func (a *account) next(focus *voice) *voice {
	const near = 3 // words from the start
	switch {
	case a.goesOn:
	case a.met() != nil:
		return a.met()
	case a.subject != nil && a.subject.first < near && a.subject.aPerson():
		return a.subject
	case a.by != nil && a.by.aPerson():
		return a.by
	}
	return focus
}

// sees are the words for how a worker sees somebody.
var sees = wordSet(`saw met visited observed watched interviewed`)

// met is the one of the family whom a worker saw, and of whom the next sentence
// tells: "HV saw Sam at school. He said …"; nil where there is none or several.
func (a *account) met() *voice {
	if a.subject == nil || a.subject.kind != Professional || a.purpose != ParentsViews && a.purpose != ChildsViews {
		return nil // elsewhere "she" may as well be the worker
	}
	if behind := a.subject.last + 1; behind >= len(a.words) || !sees[a.words[behind].Form] {
		return nil
	}
	var seen *voice
	for i := range a.voices[1:] {
		v := &a.voices[1+i]
		switch {
		case !v.family() && v.kind != Child:
		case seen != nil:
			return nil
		default:
			seen = v
		}
	}
	return seen
}

// titleVoice is whom the heading of a section names: "6.1 Mr Zielinski".
func (w *wordingReader) titleVoice(section int) *voice {
	if section >= 0 {
		title := w.read(w.sections[section].Title)
		if in := w.names.in(&title); len(in) == 1 && !in[0].pronoun {
			return &in[0]
		}
	}
	if i := w.people.only(func(q *Person) bool { return q.Kind == Child }); i >= 0 {
		return &voice{person: &w.people.list[i], kind: Child} // "he" is the one child until another is named
	}
	return nil
}

// inQuote reports whether a sentence begins inside of what somebody is quoted as
// saying.
func (w *wordingReader) inQuote(s *sentence) bool {
	for _, q := range s.quotes {
		if q.Start < s.span.Start {
			return true
		}
	}
	return false
}

// whoElse is whom a pronoun of the sentence may mean: whom the one before was about,
// unless that is named as well. "She told Tom" in the part about Lily tells what Lily
// said, whoever was named before.
func (a *account) whoElse(focus, title *voice) *voice {
	if focus == nil || title == nil || title.person == nil || len(a.named) < 2 || !a.named[0].pronoun {
		return focus
	}
	for i := range a.named[1:] {
		v := &a.named[1+i]
		if !v.pronoun && !v.owns && v.person != nil && v.person == focus.person {
			return title
		}
	}
	return focus
}

// settlePronouns says who "she" is.
func (a *account) settlePronouns(focus *voice, text string) {
	seen := a.sawOne()
	for i := range a.named {
		v := &a.named[i]
		if !v.pronoun {
			if i > 0 || !seen {
				focus = before(focus, v, i)
			}
			continue
		}
		if focus != nil && focus.aPerson() && (v.kind == "" || focus.family()) {
			v.person, v.kind, v.called = focus.person, focus.kind, focus.called
			if focus.called == "" && focus.person == nil && !focus.pronoun {
				v.called = focus.words.Of(text)
			}
		}
	}
}

// seenOne is whom somebody saw: "NE saw her".
var seenOne = wordSet(`him her them`)

// sawOne reports whether a worker saw somebody of whom the sentence before was: who
// is meant by a pronoun behind is not the worker. "NE saw her at home; she would like
// to dance."
func (a *account) sawOne() bool {
	if len(a.named) == 0 || a.named[0].first != 0 || a.named[0].kind != Professional {
		return false
	}
	i := a.named[0].last + 1
	return i+1 < len(a.words) && sees[a.words[i].Form] && seenOne[a.words[i+1].Form]
}

// settleRelatives says whose "his mother" is: that of a parent is a grandmother.
func (a *account) settleRelatives(focus *voice) {
	for i := range a.named {
		v := &a.named[i]
		if v.first > 0 && a.words[v.first-1].Class&glossary.Own != 0 && focus != nil && focus.kind == Parent {
			v.becomeKinOfParent(a.words[v.first].Form)
		}
	}
}

// before is who a pronoun means behind a further name: the one whom the sentence
// is about stays.
func before(focus, v *voice, i int) *voice {
	if i == 0 || focus == nil {
		return v
	}
	return focus
}

// findSpeaker finds who in a sentence says, feels or wants something.
func (w *wordingReader) findSpeaker(a *account) {
	if a.goesOn {
		return
	}
	sayings := sayingPhrases().Find(a.words)
	a.by = w.labelVoice(a, len(sayings) > 0)
	if a.by != nil {
		a.saying, a.labelled = "label", true
	}
	for _, m := range sayings {
		if a.quoted(a.words[m.First].Span) || a.notSaid(m) {
			continue
		}
		kind := glossary.Statements().Sayings[m.Phrase].Kind
		by := a.speakerOf(m)
		if by != nil && kind != "disputes" && by.last < m.First && a.hangs(max(by.last+1, a.clauseStart(m.First)), m.First) {
			continue // "a letter that explains"
		}
		if w.endsLabel(a, by) {
			a.by, a.saying, a.labelled = nil, "", false
		}
		a.takeSaying(kind, by, a.nearest(m.First))
	}
	if a.by == nil {
		a.takeOpinion()
	}
	if v := a.wordsOf(); v != nil && len(a.quotes) > 0 && (a.by == nil || !a.by.family() && a.by.kind != Child) {
		a.by, a.saying = v, "says"
	}
}

// takeSaying notes who says something and how. The first in a sentence counts,
// but for a disagreement: "The social worker said that Mum denies this".
func (a *account) takeSaying(kind string, by, nearest *voice) {
	if by == nil || kind == "none" {
		return
	}
	if a.by == nil || a.saying == "saw" && a.sawOne() && by.pronoun || a.labelled && by.first == 0 && !by.pronoun && a.by.kind == Child && by.family() {
		a.by = by // a label may be only the first of several in a text: "Sam: “…” Dad said “…”"
	}
	if a.saying == "" || a.saying == "label" || a.saying == "saw" && a.by == by {
		a.saying = kind
	}
	if kind == "disputes" && (nearest.family() || nearest == a.by) {
		a.by, a.saying = nearest, kind
	}
}

// nearest is the last who is named before a word.
func (a *account) nearest(i int) *voice {
	var last *voice
	for k := range a.voices {
		if a.voices[k].last < i {
			last = &a.voices[k]
		}
	}
	return last
}

var (
	// unsaid stands before a verb of saying that tells of no saying: "was told",
	// "will ask", "to say".
	unsaid = wordSet(`is are was were be been being to will must shall should can could may might cannot`)
	// linking may stand between who says something and the verb.
	linking = wordSet(`and but not also still then now later never always has have had do does did well each both all`)
	// through stands before somebody who only passes on what is said.
	through = wordSet(`through by via with`)
	// subordinate begins a clause in which somebody may say something, or why.
	subordinate = wordSet(`if when because although though unless while whilst who which whom whose that whether as since so until before after where how why what`)
)

// notSaid reports whether the words before a verb of saying make it one of no
// saying, or its clause hangs on another and nothing is quoted.
func (a *account) notSaid(m glossary.Match) bool {
	if toWhom[a.words[m.First].Form] {
		return false
	}
	if next := m.Last + 1; a.words[m.Last].Form == "thought" && next < len(a.words) && a.words[next].Form == "to" {
		return true // "nobody thought to ring"
	}
	i := m.First - 1
	for i > 0 && linking[a.words[i].Form] {
		i--
	}
	if i >= 0 && unsaid[a.words[i].Form] {
		return true
	}
	return subordinate[a.words[a.clauseStart(m.First)].Form] && !a.quotesBehind(m)
}

// quotesBehind reports whether something is quoted behind a verb.
func (a *account) quotesBehind(m glossary.Match) bool {
	return len(a.quotes) > 0 && a.quotes[0].Start > a.words[m.Last].Span.End
}

// hangs reports whether between two words a clause begins that hangs on another:
// "It is believed that she …".
func (a *account) hangs(from, to int) bool {
	for _, word := range a.words[from:to] {
		if subordinate[word.Form] || word.Form == "than" {
			return true
		}
	}
	return false
}

// clauseStart is the first word of the clause in which a word stands; "What Mum wants
// is …" says what she wants.
func (a *account) clauseStart(i int) int {
	for i > 0 && !a.breaks(i-1, i) {
		i--
	}
	if i == 0 && a.words[0].Form == "what" && len(a.words) > 1 && !strings.HasSuffix(a.text, "?") {
		return 1
	}
	return i
}

// speakerOf is who stands before a verb of saying: in its clause, or else first
// in the sentence.
func (a *account) speakerOf(m glossary.Match) *voice {
	if toWhom[a.words[m.First].Form] {
		return a.namedBehind(m)
	}
	start := a.clauseStart(m.First)
	var far *voice
	for i := range a.voices {
		v := &a.voices[i]
		if v.last >= m.First {
			break
		}
		if v.first >= start {
			if a.hangs(start, v.first) && !a.quotesBehind(m) {
				return nil
			}
			return v
		}
		if far == nil || v.last == m.First-1 && !a.passesOn(v) {
			far = v
		}
	}
	if far != nil && a.reaches(far, start, m.First) {
		return far
	}
	return a.namedAfter(m)
}

// namedAfter is who stands right behind a verb of saying that ends a quotation:
// "“Then come for tea”, said Ada."
func (a *account) namedAfter(m glossary.Match) *voice {
	if len(a.quotes) == 0 || a.quotes[len(a.quotes)-1].End > a.words[m.First].Span.Start {
		return nil
	}
	for i := range a.voices {
		if v := &a.voices[i]; v.first == m.Last+1 && !v.pronoun {
			return v
		}
	}
	return nil
}

// passesOn reports whether somebody only passes on what is said: "through an
// interpreter".
func (a *account) passesOn(v *voice) bool {
	i := v.first - 1
	if i > 0 && articles[a.words[i].Form] {
		i--
	}
	return i >= 0 && through[a.words[i].Form]
}

// reaches reports whether somebody named in an earlier clause is still the one
// who acts: "LC, when he joined, said", "Idris pointed to the car and said".
func (a *account) reaches(v *voice, start, verb int) bool {
	for i := start; i < verb; i++ {
		if !linking[a.words[i].Form] {
			return false
		}
	}
	return !subordinate[a.words[a.clauseStart(v.first)].Form] && !a.breaksSentence(v.last, start)
}

// breaksSentence reports whether a semicolon stands between two words: what is
// behind it is a sentence of its own.
func (a *account) breaksSentence(i, k int) bool {
	between := doc.Span{Start: a.words[i].Span.End, End: a.words[k].Span.Start}
	for _, c := range a.text[between.Start-a.span.Start : between.End-a.span.Start] {
		if c == ';' {
			return true
		}
	}
	return false
}
