package plan

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Section is a part of the document under one heading.
type Section struct {
	Title doc.Span
	Body  doc.Span // from the end of the heading to the next one
	Kind  SectionKind
	Level int
	Page  int
}

// SectionKind says what a section is for.
type SectionKind string

// The kinds of sections.
const (
	LevelOfRisk   SectionKind = "level_of_risk"
	Reasons       SectionKind = "reasons"
	ParentsViews  SectionKind = "parents_views"
	ChildsViews   SectionKind = "childs_views"
	Strengths     SectionKind = "strengths"
	Actions       SectionKind = "actions"
	Consequences  SectionKind = "consequences"
	Contingency   SectionKind = "contingency"
	Outcomes      SectionKind = "outcomes"
	ReviewDate    SectionKind = "review_date"
	Contacts      SectionKind = "contacts"
	AskingForHelp SectionKind = "asking_for_help"
	Background    SectionKind = "background"
	Analysis      SectionKind = "analysis"
	OtherSection  SectionKind = "other"
)

// headings tell a section's purpose by its title; the first that fits counts.
var headings = []struct {
	kind SectionKind
	re   *regexp.Regexp
}{
	{Reasons, ask(`^[^\p{L}\d]*(?:\d[\d.]*\s)?(?:why\b|(?:reasons?|grounds)\s(?:for|behind)\b).*`)},
	{Contingency, ask(`^[^\p{L}\d]*(?:\d[\d.]*\s)?if\s(?:[\p{L}\d'’-]+\s){1,5}(?:(?:is|are|gets?)\s(?:broken|not\skept|hurt|unsafe|worse)|goes\swrong|go\swrong|breaks?|fails?|stops?|slips?|happens\sagain|does\snot\s(?:work|happen|change)|do\snot\s(?:work|happen|change|get)|doesn['’]t\s(?:work|happen|change)|don['’]t\s(?:work|happen|change))\b.*|contingency|what\sif\b|if\s(?:things|it|this|that)\s(?:go|goes|get|gets|does|do|doesn['’]?t|is|are)\b.*|if\sthings|plan\sb|back-?\s?up\splan|make\sus\smore\sworried|more\sworried`)},
	{Consequences, ask(`consequences?|(?:what\s(?:will\s|could\s|may\s)?happens?\sif|if\syou\s(?:do\snot|don['’]t|break|fail)|what\shappens\sif)\b.*|failure\sto\scomply|not\scomplying|breach`)},
	{ReviewDate, ask(`review\s(?:date|of\sthis|arrangements)|next\sreview|when\swill\s(?:it|this|the\splan)\s(?:end|be\sreviewed|finish)|when\sis\sit\sfinished|date\sof\s(?:next|review)|ending\sthe\splan`)},
	{ParentsViews, ask(viewsOf(parentWords) + `|what\s(?:do\s|does\s|did\s)?(?:the\s)?` + parentWords + `\b.*\b(?:says?|said|thinks?|thought|feels?|felt|wants?|told\sus|tells\sus)|family\sviews|parental\s(?:views|perspective)|your\s(?:views|comments|wishes)|what\s(?:everyone|everybody|you)\b.*\b(?:says?|said|thinks?|told\sus)|what\s(?:people|they|each\s(?:of\s(?:us|you|them)|person|one))\s(?:all\s|each\s)?(?:says?|said|thinks?|thought|feels?|felt|tells?\sus|told\sus)|what\swe\s(?:all\s|each\s)?said(?:$|\sabout)|in\sour\sown\swords`)},
	{ChildsViews, ask(viewsOf(childWords) + `|voice\sof|house\sof\s(?:worr(?:y|ies)|good\sthings|dreams|hopes)|three\s(?:houses|islands)|wishes\sand\sfeelings|what\s[\p{L}\d'’-]+\s(?:says|tells\sus|shows\sus)|what\s(?:do\s|does\s|did\s)?(?:the\s|each\s)?` + childWords + `\b.*\b(?:says?|said|thinks?|feels?|felt|wants?|tells?|told|shows?|like)|what\s(?:is\s)?(?:it|life)\s(?:is\s)?like\b.*|day\sin\sthe\slife|in\s(?:my|his|her|their)\sown\swords|my\s(?:views|wishes|voice)|what\si\s(?:think|want|like|said|say|feel|would\slike)|pupil\svoice|(?:what\smatters|important)\sto\s(?:me|the\schild(?:ren)?)`)},
	{Strengths, ask(`strengths?|(?:what\sis|what['’]s|what)\s(?:going|working|being\sdone|done)\swell|what(?:\sis|['’]s)\s(?:(?:already|good|going|now)\s)*(?:strong|good|better|positive|right|safe)|(?:what|things|who)\s(?:we\sare|(?:makes?\sus))\sproud\s?(?:of)?|what\swe\slike|good\snews|protective\sfactors|what\sworks|positives?|existing\ssafety|what\shas\sbeen\sdone|progress\s(?:made|so\sfar|since)|achievements`)},
	{LevelOfRisk, ask(`how\s(?:worried|big|safe)\b.*|level\sof\s(?:risk|concern|need)|risk\s(?:level|rating|score)|scal(?:e|ing)(?:\squestion)?|safety\sscale|worry\sscale`)},
	{Actions, ask(actionTitle)},
	{Outcomes, ask(`keeping\s.{2,40}\ssafe|what\swill\sbe\sdifferent|(?:desired\s|personal\s)?outcomes?|goals?|aims?|what\s(?:do\s)?we\swant|objectives?|safety\sgoals?`)},
	{Reasons, ask(`why\b.*|reasons?\b.*|grounds\b.*|what\s(?:are\s)?we\s(?:are\s)?worr(?:ied|y)\b.*|concerns?|worries|danger\sstatement|harm|threshold|decision`)},
	{AskingForHelp, ask(`asking\sfor\shelp|help\sand\ssupport|support\savailable|where\sto\sget\shelp`)},
	{Contacts, ask(`contact\s(?:details|numbers)|who\sto\scontact|useful\snumbers|core\sgroup\smembers(?:hip)?|people\sinvolved|professionals?\sinvolved`)},
	{Background, ask(`background|whereas|recitals?|history|chronology|family\s(?:composition|and\shousehold|details)|household|introduction|previous\sinvolvement|sources?\sof\sinformation|updates?|circumstances|summary`)},
	{Analysis, ask(`analysis|assessment|parenting\scapacity|impact|conclusion|professional\s(?:view|opinion)s?|summary\sof\srisk`)},
}

// Words for those of whose views a title speaks.
const (
	parentWords = `(?:parents?|parental|mother|father|mum|dad|mam|mummy|daddy|family|families|carers?|caregivers?|grandparents?|granny|gran|nan|grandmother|grandfather|guardians?)`
	childWords  = `(?:child(?:ren)?|young\s(?:person|people)|baby|pupil|boys|girls)`
)

// viewsOf is a title with somebody's views: "Parents' and carers' comments",
// "Views of the mother".
func viewsOf(words string) string {
	const views = `(?:views?|wishes|voices?|comments?|responses?|feedback|perspectives?|opinions?|thoughts|feelings|account|words|lived\sexperience|story|contributions?|statements?|updates?|worries|hopes)`
	return words + `(?:['’]s?|s['’]?)?(?:\s?(?:/|and|&|or)\s?[\w]+(?:['’]s?|s['’])?)*\s(?:members['’]?\s|own\s)?(?:say|` + views + `)|` +
		views + `(?:\s(?:and|&)\s\w+)?\s(?:of|from)\s(?:the\s|each\s)?` + words
}

// Who asks for what, as the titles over it say: "What we expect of you", "The council asks
// both parents to". What a child or a parent asks for is a view.
const (
	askers = `(?:I\s(?:expect|am\sasking)|(?:we|(?:the\s)?(?:local\sauthority|council|trust|health\sboard|department|team|core\sgroup|conference|court|social\s(?:worker|care|services|work\steam)|children['’]?s\s(?:services|social\scare|social\swork))|LA)\s(?:now\s|all\s)?` +
		`(?:expects?|asks?|asked|requires?|needs?|wants?|would\slike|(?:is|are)\s(?:asking|expecting|requiring)))`
	askedOne = `(?:(?:both\sof\s|each\sof\s)?you(?:\sboth|\sall)?|(?:both\s|the\s)?parents|(?:your\s|the\s)?(?:mum|mam|mother|dad|father|family|carers?)(?:\sand\s(?:mum|mam|mother|dad|father))?|(?-i:\p{Lu})[\p{L}'’-]+(?:\sand\s(?-i:\p{Lu})[\p{L}'’-]+)?)`
)

// actionTitle heads what somebody is to do.
const actionTitle = `actions?|action\splan|next\ssteps|recommendations?|who(?:\s(?:will\sdo|does|is\s(?:going\sto\sdo|doing))|['’](?:s|ll)\s(?:going\sto\sdo|doing|do))\swhat|what\s(?:every(?:one|body)|each\s(?:of\sus|person))(?:['’]s|\sis)\s(?:going\sto\sdo|doing)|(?:jobs|things)\s(?:agreed|to\sdo)|to[\s-]do\slist|tasks?|expectations?|requirements|duties|undertakings|` +
	`what\s(?:[\p{L}\d'’&-]+\s){1,6}(?:will|must|has\sto|have\sto|needs?\sto|agrees?(?:\sto)?|can|is\sgoing\sto|are\sgoing\sto)\s(?:each\s)?do|` +
	`what\s(?:[\p{L}\d'’&-]+\s){1,6}(?:promises?|promised|undertakes?|commits?\sto|takes?\son)|(?:our|my|(?-i:\p{Lu})[\p{L}'’]+['’]s?)\s(?:promises|commitments|undertakings)|` +
	`(?:still|left|yet|remains|outstanding)\sto\s(?:do|be\sdone)|what\s(?:still\s|now\s)?(?:needs|has|must)\s(?:to\s)?(?:happen|be\sdone|change)|what\s(?:is|was)\s(?:expected|asked|needed|required)(?:\s(?:of|from)\s` + askedOne + `)?|` +
	`what\s` + askers + `\s(?:(?:of|from)\s)?` + askedOne + `(?:\sto\s(?:do|keep\sto|work\son|agree\sto))?|` + askers + `\s` + askedOne + `\sto(?:\sdo)?|what\s(?:will\s)?happens?\s(?:next|now)|` +
	`(?:the\s|our\s|agreed\s|detailed\s|outline\s|child\sprotection\s|new\s|updated\s|revised\s|current\s|draft\s|safety\s|proposed\s|future\s)*(?:plan|agreement)(?:\sof\s(?:action|intervention|work))?|what\s(?:(?:we|you)\s)?(?:(?:have|both|all|was|is)\s)*(?:agreed|agree)(?:\sto(?:\sdo)?)?|what\s(?:we|you|everyone)\s(?:all\s|both\s)?(?:talked|spoke|said\swe)\s(?:about\s|would\s)do(?:ing)?|(?:so\s)?what\snext|where\swe\sgo\sfrom\shere|agreed\sthat|it\sis\s(?:hereby\s)?agreed(?:\s(?:that|as\sfollows|between\s.*))?|decisions\sand\sactions|support\splan|the\sway\sforward|conditions|rules`

// readSections parts the document at its headings. Behind a table of clauses with
// headings of its own goes on the section in which that stands.
func (r *reader) readSections() {
	n := numbering{}
	at, outer := -1, -1 // the section at hand, and the one around a table of clauses
	for i := range r.leaves {
		l := &r.leaves[i]
		switch {
		case l.table == nil && r.heads(i, &n):
			at = r.addSection(l, at)
		case i > 0 && r.leaves[i-1].clauses != nil && l.clauses != r.leaves[i-1].clauses && at != outer:
			r.sections[at].Body.End = r.leaves[i-1].Span.End
			if at = outer; at >= 0 {
				r.sections[at].Body.End = len(r.Text)
			}
		}
		if l.clauses == nil {
			outer = at
		}
		l.section = at
	}
	r.findUnderActions()
}

// addSection begins the section under a heading, and ends the one at hand.
func (r *reader) addSection(l *leaf, at int) int {
	if at >= 0 {
		r.sections[at].Body.End = l.Span.Start
	}
	r.sections = append(r.sections, Section{
		Title: l.Span, Body: doc.Span{Start: l.Span.End, End: len(r.Text)}, Level: l.Level, Page: l.Page,
		Kind: sectionKind(r.Quote(l.Span)),
	})
	return len(r.sections) - 1
}

// findUnderActions notes the sections of no kind of their own that stand under
// one for actions, at a higher level.
func (r *reader) findUnderActions() {
	r.underActions = make([]bool, len(r.sections))
	var above []int // the sections that hold the one at hand
	for i, s := range r.sections {
		for len(above) > 0 && r.sections[above[len(above)-1]].depth() >= s.depth() {
			above = above[:len(above)-1]
		}
		if n := len(above); n > 0 && (s.Kind == OtherSection || s.Kind == Outcomes || aimNumber.MatchString(s.Title.Of(r.Text))) {
			over := &r.sections[above[n-1]]
			r.underActions[i] = over.Kind == Actions && !(above[n-1] == 0 && tellsToo.MatchString(over.Title.Of(r.Text))) || r.underActions[above[n-1]]
		}
		above = append(above, i)
	}
}

// depth is the level of a section; a line that is no heading by its look is under all that are.
func (s *Section) depth() int {
	const lowest = 9
	if s.Level == 0 {
		return lowest
	}
	return s.Level
}

// tellsToo is in the title of a document that holds a plan and much else: "Minutes and
// outline plan".
var tellsToo = regexp.MustCompile(`(?i)\b(?:minutes|record|notes|reports?|assessment)\b`)

// numbering follows the numbers of headings and of items.
type numbering struct{ heading, item, itemEnd int }

// goesOn reports whether a number is that of the next item in a list: one more than
// the item that stands just before it.
func (n *numbering) goesOn(no, start int) bool {
	const near = 90 // bytes, enough for a line between two items
	return no > 1 && no == n.item+1 && no != n.heading+1 && start-n.itemEnd < near
}

var (
	// numbered is a line with a number in front and nothing that ends a sentence.
	numbered = regexp.MustCompile(`^(?:\d{1,2}|[A-Z])[.)]?\s+\p{Lu}[^.!?;:]{2,70}$`)
	// givenTo ends an item with who is to do it and when: "Assessment of Rory (MD –
	// 31/03/2025)".
	givenTo = regexp.MustCompile(`\([^()]*(?:\s[–—-]\s|\d[./]\d)[^()]*\)$`)
	// lineTitle is a short line by itself that can only be a title.
	lineTitle = regexp.MustCompile(`(?i)^(?:if (?:things|it|this|the plan|matters) (?:do(?:es)?(?:n['’]t| not)|goe?s?|gets?|breaks?|fails?|slips?)\b[^.:;,!]{2,40}|what (?:happens|will happen) if\b[^.:;,!]{3,50}|contingency(?: plan)?|plan b|next steps|who (?:will do|does) what|actions?(?: agreed)?|agreed actions)\??$`)
	numberAt  = regexp.MustCompile(`^(\d{1,2})[.)]?\s+\p{Lu}`)
)

// heads reports whether a block is a heading, or a line with a number that only
// lacks its looks: its title is known ("2. What is expected of you"), it goes on
// with the numbers of the headings ("4. Contact"), its parts follow ("4.1 …"), or it
// says who is to act ("What Mum will do").
func (r *reader) heads(i int, n *numbering) bool {
	l, no := &r.leaves[i], 0
	if l.clauses != nil {
		return l.Kind == doc.Heading
	}
	if m := numberAt.FindStringSubmatch(l.text); m != nil {
		no = number(m[1])
	}
	known := !n.goesOn(no, l.Span.Start) && !givenTo.MatchString(l.text) && numbered.MatchString(l.text) && sectionKind(l.text) != OtherSection && len(strings.Fields(l.text)) <= 10
	next := no > 1 && no == n.heading+1 && (n.item == 0 || no <= n.item) && numbered.MatchString(l.text) && len(strings.Fields(l.text)) <= 5
	whoDoes := len(l.text) < 60 && cardTitle.MatchString(l.text) && strings.HasSuffix(strings.TrimRight(l.text, "?: "), "do")
	titled := l.Kind == doc.Paragraph && lineTitle.MatchString(l.text)
	isHead := l.Kind == doc.Heading || titled || (l.Kind == doc.Paragraph || l.Kind == doc.ListItem) && (known || next || whoDoes || r.partsFollow(i, no))
	switch {
	case isHead && no > 0:
		*n = numbering{heading: no}
	case no > 0:
		n.item, n.itemEnd = no, l.Span.End
	}
	return isHead
}

// partsFollow reports whether a line with a number is a title, behind which the
// first part of that number stands: "5. What they said", "5.1 Ada said …".
func (r *reader) partsFollow(i, no int) bool {
	const long = 80 // bytes
	text := r.leaves[i].text
	return no > 0 && i+1 < len(r.leaves) && len(text) < long && !strings.HasSuffix(text, ".") &&
		strings.HasPrefix(r.leaves[i+1].text, strconv.Itoa(no)+".1")
}

// bothSides are in a title over what goes well and what does not.
var bothSides = regexp.MustCompile(`(?i)\b(?:worr(?:y|ies|ied)|concerns?|difficulties|weakness(?:es)?|risks?|harm|problems?|needs|challenges|not (?:going|working|so))\b`)

func sectionKind(title string) SectionKind {
	for _, h := range headings {
		if h.re.MatchString(title) && !(h.kind == Strengths && bothSides.MatchString(title)) {
			return h.kind
		}
	}
	return OtherSection
}

// kindAt is the kind of the section in which a leaf stands.
func (r *reader) kindAt(l *leaf) SectionKind {
	if l.section < 0 {
		return OtherSection
	}
	return r.sections[l.section].Kind
}
