package plan

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/plainwords/plainwords/glossary"
	"github.com/plainwords/plainwords/pipeline/doc"
)

// voice is somebody whom a sentence names: a person of the document, a role, an
// agency, somebody from outside.
type voice struct {
	person *Person // nil where only words are known
	kind   PersonKind
	words  doc.Span
	called string // what the document calls somebody who is no person of it
	// pronoun says that the words are "she" or "they", lay that nobody can ask
	// who it was: "a neighbour".
	pronoun, lay bool
	owns         bool // only something of theirs is named: "Mum's flat"
	first, last  int  // words of the sentence
}

// name is what the document calls the voice: a role in the family, a child's
// name, else the words that stand there.
func (v *voice) name(r *reader) string {
	switch {
	case v == nil:
		return ""
	case v.person == nil:
		return v.nameless(r)
	case v.person.Kind == Child || v.person.Role == "":
		return v.person.Name
	}
	return v.person.Role
}

// nameless is what a voice is called that is no person of the document.
func (v *voice) nameless(r *reader) string {
	words := v.called
	if words == "" {
		words = strings.TrimSuffix(strings.TrimSuffix(r.Quote(v.words), "'s"), "’s")
	}
	ro, ok := roleOf(words)
	switch {
	case v.pronoun && v.called == "" && v.kind == Parent:
		return "parents"
	case ok && (ro.kind == Parent || ro.kind == Family):
		return ro.name
	case ok:
		return strings.TrimPrefix(strings.TrimPrefix(strings.ToLower(words), "the "), "both ")
	}
	return words
}

// aPerson reports whether "she" can be the voice.
func (v *voice) aPerson() bool { return v.kind != Agency && v.kind != Group && !v.lay }

// family reports whether somebody who looks after the child speaks.
func (v *voice) family() bool { return v != nil && (v.kind == Parent || v.kind == Family) }

// voices finds who is named in sentences.
type voices struct {
	r       *reader
	parts   map[string]bool  // words of names, as they are written
	starts  map[string]bool  // words that begin a role, in small letters
	known   map[string]voice // words → who is meant
	parties []voice          // who "you" is
}

func newVoices(r *reader) *voices {
	v := &voices{r: r, parts: map[string]bool{}, starts: roleStarts(), known: map[string]voice{}}
	for i := range r.people.list {
		q := &r.people.list[i]
		for _, name := range append([]string{q.Name}, q.Also...) {
			for _, part := range strings.FieldsFunc(name, func(c rune) bool { return c == ' ' || c == '-' }) {
				if c, _ := utf8.DecodeRuneInString(part); unicode.IsUpper(c) && utf8.RuneCountInString(part) > 1 {
					v.parts[part] = true
				}
			}
		}
	}
	for _, name := range r.parties {
		if q := r.people.resolve(name); q != nil {
			v.parties = append(v.parties, voice{person: q, kind: q.Kind})
		}
	}
	return v
}

// roleStarts are the words with which roles begin.
func roleStarts() map[string]bool {
	starts := map[string]bool{}
	for form := range roleWords() {
		first, _, _ := strings.Cut(strings.ReplaceAll(form, "-", " "), " ")
		starts[first] = true
	}
	return starts
}

// at is who is named by the words from i on; false where nobody is.
func (v *voices) at(s *sentence, i int) (voice, bool) {
	switch form := s.words[i].Form; form {
	case "he", "she", "they", "he'd", "she'd", "they'd", "he's", "she's", "they've", "they're", "he'll", "she'll", "they'll":
		return voice{pronoun: true, words: s.words[i].Span, first: i, last: i}, true
	case "you":
		if len(v.parties) == 0 {
			return voice{}, false
		}
		who := voice{kind: Parent, pronoun: true, words: s.words[i].Span, first: i, last: i}
		if len(v.parties) == 1 {
			who.person = v.parties[0].person
		}
		return who, true
	}
	if who, ok := v.named(s, i); ok {
		return who, ok
	}
	who, ok := v.role(s, i)
	who.pronoun = ok && s.words[i].Form == "both" && who.first == who.last
	return who, ok
}

// named is the person whose name stands at i. That of somebody's relative stands
// for the relative: "Tegan's mother".
func (v *voices) named(s *sentence, i int) (voice, bool) {
	k := i
	for k < len(s.words) && (v.parts[v.part(s, k)] || k == i && titleForms[s.words[k].Form] || k > i && particles[s.words[k].Form]) {
		k++
		if strings.HasSuffix(s.words[k-1].Form, "'s") {
			break
		}
	}
	if k == i || k == i+1 && titleForms[s.words[i].Form] {
		return voice{}, false
	}
	span := s.words[i].Span.Cover(s.words[k-1].Span)
	who := v.resolve(span.Of(v.r.Text))
	if who.kind == "" {
		return voice{}, false
	}
	who.words, who.first, who.last = span, i, k-1
	if !strings.HasSuffix(s.words[k-1].Form, "'s") {
		return who, true
	}
	return v.relative(s, who, k)
}

// part is a word of a sentence as it is written, without the mark of a genitive.
func (v *voices) part(s *sentence, k int) string {
	word := s.words[k].Span.Of(v.r.Text)
	return strings.TrimSuffix(strings.TrimSuffix(word, "'s"), "’s")
}

// relative is the one whom a genitive makes somebody else's: a child's mother is
// a parent, a parent's mother one of the family, a stranger's nobody here.
func (v *voices) relative(s *sentence, of voice, k int) (voice, bool) {
	who, ok := v.role(s, min(k, len(s.words)-1))
	if !ok || k >= len(s.words) {
		of.owns = true
		return of, true
	}
	if of.kind == Parent {
		who.becomeKinOfParent(s.words[k].Form)
	}
	who.first = of.first
	return who, true
}

// kinOfParent is what the kin of a parent is to the children.
var kinOfParent = map[string]string{"mother": "grandmother", "father": "grandfather", "brother": "uncle", "sister": "aunt"}

// becomeKinOfParent makes a parent or child without a name the kin of a parent, by
// the word for it.
func (v *voice) becomeKinOfParent(word string) {
	if v.kind != Parent && (v.kind != Child || v.person != nil) {
		return
	}
	if ro, ok := roleOf(word); ok && v.kind == Parent {
		word = ro.name
	}
	if called := kinOfParent[word]; called != "" || v.kind == Parent {
		v.person, v.kind, v.called = nil, Family, called
	}
}

// resolve is who is meant by a name; once looked up it is kept.
func (v *voices) resolve(name string) voice {
	name = strings.TrimSuffix(strings.TrimSuffix(name, "'s"), "’s")
	if who, ok := v.known[name]; ok {
		return who
	}
	var who voice
	if q := v.r.people.resolve(name); q != nil {
		who = voice{person: q, kind: q.Kind}
	} else if kind := v.r.people.kindOf(name); kind != Unknown {
		who = voice{kind: kind}
	}
	v.known[name] = who
	return who
}

// titleForms are titles in small letters.
var titleForms = wordSet(`mr mrs ms miss mx dr prof rev dc ds di pc ps sgt cllr`)

// role is who is named by a role at i: the longest words that are one.
func (v *voices) role(s *sentence, i int) (voice, bool) {
	if !v.starts[strings.TrimSuffix(s.words[i].Form, "'s")] {
		return voice{}, false
	}
	if form, genitive := strings.CutSuffix(s.words[i].Form, "'s"); genitive {
		ro, ok := roleOf(form)
		who := v.resolve(form)
		if who.person == nil {
			who.kind = ro.kind
		}
		who.words, who.first, who.last, who.owns = s.words[i].Span, i, i, true
		return who, ok && ofFamily(ro)
	}
	const longest = 4
	for n := min(longest, len(s.words)-i); n > 0; n-- {
		span := s.words[i].Span.Cover(s.words[i+n-1].Span)
		words := span.Of(v.r.Text)
		if strings.HasSuffix(s.words[i+n-1].Form, "'s") {
			continue
		}
		ro, ok := roleOf(words)
		if !ok {
			continue
		}
		who := v.resolve(words)
		if who.person == nil {
			who.kind = ro.kind
		}
		who.words, who.first, who.last = span, i, i+n-1
		return who, true
	}
	return voice{}, false
}

// ofFamily reports whether a role is one in the family.
func ofFamily(ro role) bool { return ro.kind == Parent || ro.kind == Child || ro.kind == Family }

// layPhrases name third parties whom nobody can ask.
var layPhrases = phraseList(func() []glossary.Phrase { return glossary.Statements().Lay }, func(x glossary.Phrase) string { return x.Phrase })

// in lists who is named in a sentence apart from what is quoted, in its order.
func (v *voices) in(s *sentence) []voice {
	var all []voice
	lay := layPhrases().Find(s.words)
	for i := 0; i < len(s.words); {
		if s.quoted(s.words[i].Span) {
			i++
			continue
		}
		for len(lay) > 0 && lay[0].First < i {
			lay = lay[1:]
		}
		if len(lay) > 0 && lay[0].First == i {
			all = append(all, voice{kind: Unknown, lay: true, words: s.spanOf(lay[0]), first: i, last: lay[0].Last})
			i = lay[0].Last + 1
			continue
		}
		who, ok := v.at(s, i)
		if !ok || articles[s.words[i].Form] {
			i++
			continue
		}
		if goesBetween(s, i) {
			i = who.last + 1
			continue
		}
		if ofStranger(s, i) || anyParent(s, who) {
			who.person, who.kind, who.lay = nil, Unknown, true
		}
		all = append(all, who)
		i = who.last + 1
	}
	return all
}

var articles = wordSet(`the a an`)

var (
	// passesOn stands before somebody who only passes on what another says: "through Mr
	// Gurung".
	passesOn = wordSet(`through via`)
	// withHelpOf stands so before those whose work that is.
	withHelpOf = wordSet(`through via by with using`)
	// putsIntoWords names them.
	putsIntoWords = wordSet(`interpreter interpreters translator signer intermediary`)
)

// goesBetween reports whether the words from i on name somebody through whom another
// speaks: "Through an interpreter Ms Obi said".
func goesBetween(s *sentence, i int) bool {
	k := i - 1
	for k >= 0 && (articles[s.words[k].Form] || i-k <= 2 && !withHelpOf[s.words[k].Form] && putsIntoWords[s.words[i].Form]) {
		k--
	}
	if k < 0 {
		return false
	}
	return passesOn[s.words[k].Form] || putsIntoWords[s.words[i].Form] && withHelpOf[s.words[k].Form]
}

// oneOfMany stands before somebody who is no one of this family: "a mother at the gate",
// "another dad".
var oneOfMany = wordSet(`a another some several many few other most`)

// atPlace stands behind one of many.
var atPlace = wordSet(`at in from on of who whose with outside down`)

// anyParent reports whether a parent is meant who is not one of this family.
func anyParent(s *sentence, who voice) bool {
	if who.kind != Parent || who.first == 0 || who.last != who.first || !oneOfMany[s.words[who.first-1].Form] {
		return false
	}
	if s.words[who.first-1].Form != "a" {
		return true
	}
	return who.last+1 < len(s.words) && (atPlace[s.words[who.last+1].Form] || who.first == 1)
}

// ofStranger reports whether the word before makes somebody the relative of one
// whom the document does not know: "Finn's mother".
func ofStranger(s *sentence, i int) bool {
	if i == 0 || !strings.HasSuffix(s.words[i-1].Form, "'s") || s.words[i-1].Class != 0 {
		return false
	}
	first := s.text[s.words[i-1].Span.Start-s.span.Start]
	return first >= 'A' && first <= 'Z'
}
