package plan

import (
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// View is where the document gives what somebody of the family says, feels or
// wants.
type View struct {
	Span doc.Span
	By   string // a role in the family, or a child's name
}

// views are those of the parents and carers, and those of the children.
type views struct{ parents, children []View }

// readViews finds whose views the document gives: in the parts for them, and
// where the document says that somebody said, felt or wanted something.
func (w *wordingReader) readViews(accounts []account, disputes []Dispute) views {
	var v views
	boxed := false
	w.hasViews = w.partForViews(accounts)
	disputed := spanSet{}
	for _, d := range disputes {
		disputed.add(d.Says)
	}
	var last *View // what a quotation or a box may go on with
	var by string  // whose the view in front is
	var kind PersonKind
	for i := range accounts {
		a := &accounts[i]
		if a.goesOn {
			if last != nil {
				last.Span.End = max(last.Span.End, a.span.End)
			}
			continue
		}
		last = nil
		first := i == 0 || accounts[i-1].leaf != a.leaf
		who, of := w.viewOf(a, first || boxed, disputed.holds(a.span))
		if !first && a.onlyQuotes() {
			if v := accounts[i-1].wordsOf(); v != nil {
				by, kind, of = v.name(w.reader), v.kind, "" // "Sam's letter was read out. “…”"
			}
		}
		if of == "" && !first && a.onlyQuotes() {
			who, of = by, kind // "Mum says that she is tired. “Nobody rings me.”"
		}
		by, kind = who, of
		boxed = by != "" && a.by == nil && (first || boxed)
		switch kind {
		case Child:
			v.children = append(v.children, View{a.span, by})
			last = &v.children[len(v.children)-1]
		case Parent, Family:
			v.parents = append(v.parents, View{a.span, by})
			last = &v.parents[len(v.parents)-1]
		}
	}
	return v
}

// viewOf is whose view a sentence is; none where it is nobody's of the family. In
// a part for views one that names nobody is those of whom the part is, where
// none before it in the box named anybody.
func (w *wordingReader) viewOf(a *account, boxed, disputed bool) (by string, kind PersonKind) {
	own := a.purpose == ParentsViews || a.purpose == ChildsViews
	if child, ok := w.shownBy(a); ok {
		return child, Child
	}
	if child, ok := w.wishTold(a); ok {
		return child, Child
	}
	if child := w.saidSince(a); child != nil {
		return child.name(w.reader), Child
	}
	switch {
	case a.block == doc.Heading || w.headsColumn(a) || a.toDo || len(a.words) < 3 && !a.childSays() || strings.HasSuffix(a.text, ":") || ticked.MatchString(a.text):
		return "", ""
	case len(a.quotes) == 0 && (strings.HasSuffix(a.text, "?") && !own || w.notYetSaid(a) || own && a.subject == nil && toWriter.MatchString(a.text)):
		return "", ""
	case disputed && !own && !a.tellsFeelings() || own && nothingThere.MatchString(a.text):
		return "", ""
	case a.purpose == ChildsViews && w.childIn(a) != nil && w.tellsOfChild(a):
		return "", ""
	case a.purpose == ChildsViews && w.childIn(a) != nil:
		return w.childIn(a).name(w.reader), Child
	case a.purpose == ChildsViews && a.by == nil && (ofHouse.MatchString(a.text) || ofHouse.MatchString(strings.TrimSuffix(w.columnOf(a), ":")+": ")):
		return w.defaultView(a)
	case a.by != nil && a.saying != "saw":
		return w.viewBy(a, own)
	case own && a.subject != nil && a.subject.first < 3 && a.subject.family() && !notAsked.MatchString(a.text) && (a.purpose == ChildsViews || inclined.MatchString(a.text)):
		return a.subject.name(w.reader), a.subject.kind
	case own && a.purpose == ParentsViews && a.focus.family() && theirs[a.words[0].Form]:
		return a.focus.name(w.reader), a.focus.kind
	case a.purpose == ParentsViews && w.childActs(a):
		return a.subject.name(w.reader), Child // "Lily drew her house."
	case a.purpose == ParentsViews && a.onlyQuotes() && a.focus != nil && a.focus.kind == Child:
		return a.focus.name(w.reader), Child // "Sam read from his phone. “I want …”"
	case own && (mostlyQuoted(a) || w.inForm(a)):
		return w.defaultView(a)
	case !own || !boxed || len(a.voices) > 0 && !a.voices[0].pronoun:
		return "", ""
	case len(a.quotes) == 0 && byWriters.MatchString(a.text):
		return "", ""
	}
	return w.defaultView(a)
}

// childSays reports whether words are quoted under a child's name: "Sam: “No.”"
func (a *account) childSays() bool { return a.by != nil && a.by.kind == Child && len(a.quotes) > 0 }

// tellsEvent is how an account of what was done before goes on: "told her teacher that
// her father had hit her".
var tellsEvent = regexp.MustCompile(`(?i)\b(?:told|said|says|disclosed|reported)\s(?:[^.;]{2,60}\s)?that\s[^.;]{2,50}?\s(?:had\s(?:been\s)?)?(?:hit|slapped|smacked|kicked|punched|beaten|hurt|pushed|dragged|grabbed|threw|thrown|bit|bitten|choked|strangled|shaken)\b`)

// saidSince is the child whose own words a sentence gives on how far an action is: "At
// the last visit Sam wished for “a lock”"; nil where it gives none.
func (w *wordingReader) saidSince(a *account) *voice {
	if !a.toDo || a.block == doc.Heading || len(a.quotes) == 0 || !w.reportsOn(a) {
		return nil
	}
	for _, m := range sayingPhrases().Find(a.words) {
		if a.quoted(a.words[m.First].Span) || a.notSaid(m) || !a.quotesBehind(m) {
			continue
		}
		if by := a.speakerOf(m); by != nil && by.kind == Child {
			return by
		}
	}
	return nil
}

// planItself is what a parent may not agree with and tells a view by.
var planItself = regexp.MustCompile(`(?i)\bagree\b.{0,60}\b(?:on|under|needs?|have|be)\s(?:an?|the|this)\s(?:[\p{L}-]+\s){0,2}(?:plan|register)\b`)

// tellsFeelings reports whether somebody who disagrees also says how they feel or
// what they want, or disagrees with there being a plan: that is a view as well.
func (a *account) tellsFeelings() bool {
	if a.by == nil || !a.by.family() {
		return false
	}
	if feelings.MatchString(a.text) && !takenOut.MatchString(a.text) {
		return true
	}
	return planItself.MatchString(a.text)
}

// feelings are words by which people tell how they feel or what they long for.
var feelings = regexp.MustCompile(`(?i)\b(?:feels?|felt|frightened|scared|afraid|terrified|ashamed|worried|anxious|heartbroken|devastated|embarrassed|proud|sorry|upset|angry|lonely|exhausted|sick of|tired of|fed up|desperate|hates?|hated|loves?|misses|wants?|wanted|would\s(?:like|love|rather|prefer)|hopes?|wish(?:es)?)\b`)

// inclined are words by which somebody tells of what they want without a verb of saying.
var inclined = regexp.MustCompile(`(?i)\b(?:would|could|cannot|can['’]t|can\shelp|needs?|willing|happy|agree\w*|feel\w*|like|prefers?|mind|sure|unsure|against|in favour|open to|objects?|objections?|complaints?|concerns?|worr(?:y|ies)|finds?\s.{2,60}\s(?:hard|difficult|easy|helpful|useful|stressful|upsetting|unfair|too\s\w+))\b`)

// takenOut says what is to be done with words of the document.
var takenOut = regexp.MustCompile(`(?i)\b(?:taken? (?:out|off)|removed?|deleted?|corrected|changed|amended|recorded|minuted|noted)\b`)

// onlyQuotes reports whether a sentence is a quotation and names nobody as the one
// whose words it is.
func (a *account) onlyQuotes() bool {
	return a.by == nil && !a.toDo && mostlyQuoted(a) && len(a.voices) == 0
}

// mostlyQuoted reports whether a sentence is hardly more than what is quoted in it.
func mostlyQuoted(a *account) bool {
	quoted := 0
	for _, q := range a.quotes {
		quoted += q.Intersect(a.span).Len()
	}
	return 2*quoted > a.span.Len()
}

// inForm reports whether a sentence stands in a cell or field of a form: all of it
// is what the label says.
func (w *wordingReader) inForm(a *account) bool {
	l := &w.leaves[a.leaf]
	if l.Kind == doc.Field {
		return true
	}
	if l.table == nil {
		return false
	}
	c := w.tableOf(l.table).cellAt(l.Span)
	return c != nil && !c.Header && c.Col > 0
}

// headsColumn reports whether a sentence is the title of a column: "House of worries".
func (w *wordingReader) headsColumn(a *account) bool {
	l := &w.leaves[a.leaf]
	if l.table == nil {
		return false
	}
	c := w.tableOf(l.table).cellAt(l.Span)
	return c != nil && c.Header && c.Row == 0 && a.by == nil && len(a.quotes) == 0 && sectionKind(a.text) != OtherSection
}

// partForViews reports whether parents speak in a part of the document that is for
// their views.
func (w *wordingReader) partForViews(accounts []account) bool {
	for i := range accounts {
		if a := &accounts[i]; a.by.family() && (a.purpose == ParentsViews || a.saying == "label") {
			return true
		}
	}
	return false
}

// viewBy is the view of whoever says something. Outside of a part for views, what
// is said against the document stands among the disputes; where there is such a
// part, what a parent tells elsewhere is of events.
func (w *wordingReader) viewBy(a *account, own bool) (by string, kind PersonKind) {
	if !own && !a.labelled && a.by.family() && !a.tellsFeelings() {
		tells := a.saying == "says" || a.saying == "accepts" || a.saying == "asks"
		ofEvents := w.hasViews || a.saying == "says" && len(a.quotes) == 0 && !inclined.MatchString(a.text)
		if a.saying == "likes" || a.purpose == LevelOfRisk || tells && ofEvents {
			return "", ""
		}
	}
	if !own && !a.labelled && a.by.kind == Child && len(a.quotes) == 0 && tellsEvent.MatchString(a.text) && !feelings.MatchString(a.text) {
		return "", "" // a child's account of what was done stands among the statements
	}
	if !own && len(a.quotes) == 0 && a.joinedToWorker() {
		return "", ""
	}
	if own && (a.by.kind == Unknown || a.by.kind == "") && !a.by.lay {
		by, kind = w.defaultView(a) // somebody of whom nothing else is known
		if a.by.person != nil {
			by = a.by.person.Name
		}
		return by, kind
	}
	return a.by.name(w.reader), a.by.kind
}

// childIn is the child of whom a sentence in a part for the children's views
// tells what they said or did.
func (w *wordingReader) childIn(a *account) *voice {
	if len(a.quotes) == 0 && notAsked.MatchString(a.text) && !shownFeeling.MatchString(a.text) {
		return nil
	}
	for i := range a.voices {
		if v := &a.voices[i]; v.kind == Child {
			return v
		}
	}
	if a.focus != nil && a.focus.kind == Child && theirs[a.words[0].Form] {
		return a.focus
	}
	return nil
}

// theirs begins a sentence about whom the one before was about.
var theirs = wordSet(`his her their on at in`)

// defaultView is whose view it is where nobody is named in a part for views.
func (w *wordingReader) defaultView(a *account) (by string, kind PersonKind) {
	of := a.focus
	if who := w.labelSpeaker(a, func(*sentence, *voice) bool { return true }); who != nil {
		of = who
	}
	if of != nil && (of.kind == Child) == (a.purpose == ChildsViews) && (of.family() || of.kind == Child) {
		return of.name(w.reader), of.kind
	}
	if a.purpose == ParentsViews {
		return "parents", Parent
	}
	if i := w.people.only(func(q *Person) bool { return q.Kind == Child }); i >= 0 {
		return w.people.list[i].Name, Child
	}
	return "children", Child
}

var (
	// ofHouse begins what a child put into one of three houses.
	ofHouse = regexp.MustCompile(`(?i)^(?:my\s|the\s)?(?:house|island)\sof\s\p{L}+(?:\s\p{L}+)?\s?[:–-]\s`)
	// ticked is a choice of a form.
	ticked = regexp.MustCompile(`^[☐☒☑□■✓✔✗✘]|\bdelete as (?:appropriate|applicable|necessary)\b`)
	// nothingThere is a part for views that holds none.
	nothingThere = regexp.MustCompile(`(?i)^[^\p{L}\d]*(?:not (?:yet )?(?:obtained|known|recorded|sought|given|available|applicable|completed?|gathered|discussed)|n/?a|none|nil|no views?|to be (?:completed|obtained|confirmed|added|sought|gathered)|tbc|tba|unknown|awaited|pending|as above|see above|(?:we|i) have not|\(?insert|_{3})(?:[^\p{L}]|$)`)
	// notAsked says that somebody was not heard.
	notAsked = regexp.MustCompile(`(?i)\b(?:not|never)\s(?:yet\s|been\s){0,2}(?:asked|contacted|obtained|sought|seen|spoken|attend|invited)|\b(?:was|were|been)\s(?:\w+\s)?(?:seen|spoken|visited|observed|interviewed|offered|contacted|introduced)\b|\b(?:declined|refused)\s(?:to\s(?:give|share|comment|say)|comment)`)
	// byWriters is what those who wrote the document say in their own name.
	byWriters = regexp.MustCompile(`(?i)\b(?:we|us|our|you|your)\b`)
)

// purposeOfViews turns the parts under a heading for views to those whom they
// name: "8. Views", "8.1 Kacper".
func (r *reader) settleViews() {
	under := false
	level := 0
	for i := range r.sections {
		s := &r.sections[i]
		title := strings.TrimLeft(r.Quote(s.Title), "0123456789. ")
		if under && s.Level <= level {
			under = false
		}
		if viewsTitle.MatchString(title) {
			under, level = true, s.Level
		}
		who := title
		m := viewsBy.FindStringSubmatch(title)
		if m != nil {
			who = strings.Join(m[1:], "")
		}
		if m == nil && !under {
			continue
		}
		switch name := firstNamed(who); r.kindNamed(name) {
		case Unknown: // a given name alone is rather a child's, if not that of somebody known
			s.Kind = ParentsViews
			if !strings.Contains(name, " ") && (r.people.resolve(name) == nil || !r.knowsChildren()) {
				s.Kind = ChildsViews
			}
		case Child:
			s.Kind = ChildsViews
		case Parent, Family:
			s.Kind = ParentsViews
		}
	}
}

// knowsChildren reports whether the document says who its children are.
func (r *reader) knowsChildren() bool {
	return slices.ContainsFunc(r.people.list, func(q Person) bool { return q.Kind == Child })
}

var (
	viewsTitle = regexp.MustCompile(`(?i)^(?:the )?(?:views?|voices?|wishes|views? and (?:wishes|feelings))\W*$`)
	// viewsBy is a title with whose views its part holds: "What Tegan and Amir
	// say", "Views of Ms Obi", "Sam's wishes", "What is life like for Sam?".
	viewsBy = regexp.MustCompile(`(?i)^(?:what\s(.{2,40}?)\s(?:says?|said|tells?\sus|told\sus|shows?\sus|thinks?|wants?|feels?)\b.*|(?:views?|wishes|comments)\s(?:and\s\w+\s)?(?:of|from)\s(.{2,40})|(.{2,40}?)['’]s?\s(?:own\s)?(?:views?|wishes|voice|words|feelings|comments|response|thoughts)\b.*|(?:what\s(?:is\s)?(?:it|life)\s(?:is\s)?like\s(?:for|to be|being)|what\s(?:matters|is\simportant)\sto|listening\sto|hearing\sfrom|what\swe\sheard\sfrom|(?:contributions?|statements?|updates?)\s(?:from|by|of))\s(.{2,40}?))\W*$`)
)

// firstNamed is the first of several names: "Tegan and Amir".
func firstNamed(words string) string {
	words, _, _ = strings.Cut(words, " and ")
	words, _, _ = strings.Cut(words, ",")
	words, _, _ = strings.Cut(words, " (")
	return strings.TrimSuffix(strings.TrimSuffix(words, "'s"), "’s")
}
