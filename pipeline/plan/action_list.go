package plan

import (
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// addressed is who is meant by "you" and by a list without names, until another
// is named: from a heading or the words that lead a list in.
type addressed struct {
	owners  []Owner
	section int
	lead    bool // a line such as "Mr Stubbs, you agree that:" said so
}

// commits tells kinds of documents in which any sentence may be an action from
// those in which only lists and parts for actions hold them.
func (k Kind) commits() bool {
	switch k {
	case CoreGroupMinutes, ConferenceMinutes, LetterBeforeProceedings, Letter, WrittenAgreement, SafetyPlan, CourtOrder:
		return true
	}
	return false
}

var (
	// leadIn ends in a colon and says that what follows is to be done.
	leadIn = regexp.MustCompile(`(?i)\b(?:agrees?|agreed|must|will|shall|should|expects?|expected|undertakes?|asked to|need to|have to|actions?|steps|recommend(?:s|ed|ations?)?|required|to do|following|plan)\b[^.]*:\s*$`)
	// tellsPast begins an item that reports and asks for nothing.
	tellsPast = regexp.MustCompile(`(?i)^(?:[\p{L}'’.-]+\s){1,4}(?:was|were|has been|have been|had|has not|have not|said|says|told|feels?|felt|reported|attended|did|does|is\b|are\b|thinks?|likes?)`)
	// addressee begins a line that turns to somebody: "Mr Stubbs, you agree".
	addressee = regexp.MustCompile(`^(?:Dear\s)?([^,:;.]{2,60}?),?\s+(?:you|agrees?|must|will|shall|undertakes?)\b`)
	// headOwner is who a heading says is to act: "What Mum will do".
	headOwner   = regexp.MustCompile(`(?i)^(?:\d[\d.]*\s)?(?:what\s)?(.{2,50}?)\s(?:will|must|has to|have to|needs? to|agrees?(?:\sto)?|can|is going to|undertakes?)(?:\s(?:each\s)?do)?\b`)
	placeholder = regexp.MustCompile(`(?i)^[\s_.…x*()\[\]-]*(?:insert|name|date|detail|delete as|tick)?[\s_.…x*()\[\]-]*$`)
)

// readLeaf takes the actions of one block outside of tables.
func (r *reader) readLeaf(i int) {
	l := &r.leaves[i]
	if l.Kind == doc.Heading || l.Kind == doc.Field && !r.fieldHolds(l) || placeholder.MatchString(l.text) || l.section >= 0 && r.sections[l.section].Title == l.Span {
		return
	}
	body := r.bodyOf(l)
	if r.readLabelled(body) {
		return
	}
	kind := r.kindAt(l)
	if kind == Contingency || kind == Consequences || kind == ReviewDate || leadIn.MatchString(l.text) && len(l.text) < 160 {
		return
	}
	inPlan := kind == Actions || r.under(l, Actions)
	to := r.addressedAt(i)
	isItem := l.Kind == doc.ListItem || body.Start > l.Span.Start
	switch {
	case isItem && (inPlan || to.lead):
		r.readItem(body, to)
	case inPlan || r.kind.commits():
		r.readSentences(body, to, inPlan)
	}
}

// itemNumber is the number of an item that is set as a paragraph.
var itemNumber = regexp.MustCompile(`^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|\(?[a-z]\)|\([ivx]+\))\s+`)

// bodyOf is a block without its marker.
func (r *reader) bodyOf(l *leaf) doc.Span {
	body := doc.Span{Start: l.Span.Start, End: l.Span.End}
	if l.Kind == doc.ListItem {
		body.Start = max(body.Start, l.Label.End)
	} else if m := itemNumber.FindString(l.text); m != "" {
		body.Start += len(m)
	}
	return body.Trim(r.Text)
}

// partLabel heads a part of an item: "Who: Gethin. When: 30 June."
var partLabel = regexp.MustCompile(`(?:^|[\s.;(])((?i:who|by whom|owner|person responsible|responsible|responsibility|lead|when|by when|timescale|deadline|target date|progress|status|update|outcome|action))\s?[:=–]\s?`)

// readLabelled takes an action of which the parts have labels; it reports
// whether the block is one. Who and when must be among them.
func (r *reader) readLabelled(body doc.Span) bool {
	text := body.Of(r.Text)
	labels := partLabel.FindAllStringSubmatchIndex(text, -1)
	if len(labels) < 2 {
		return false
	}
	a := Action{Span: doc.Span{End: labels[0][0]}.Trim(text).Shift(body.Start), Status: Open}
	known := map[meaning]bool{}
	for i, m := range labels {
		part := doc.Span{Start: m[1], End: len(text)}
		if i+1 < len(labels) {
			part.End = labels[i+1][2]
		}
		part = part.Trim(text)
		part.End = part.Start + len(strings.TrimRight(part.Of(text), ". ;,"))
		means := meaningOf(text[m[2]:m[3]])
		known[means] = true
		r.setPart(&a, means, part.Shift(body.Start))
	}
	if a.Span.Empty() || !known[meansOwner] || !known[meansDeadline] {
		return false
	}
	r.actions = append(r.actions, a)
	return true
}

func (r *reader) setPart(a *Action, means meaning, s doc.Span) {
	switch means {
	case meansAction:
		a.Span = s
	case meansOwner:
		a.Owners = r.ownersIn(s)
	case meansDeadline:
		a.Deadline = r.inCell(s, Day{})
	case meansOutcome, meansMeasure:
		a.Outcome = s
	case meansStatus:
		a.StatusText = s
		a.Status, _ = r.statusAt(s)
	}
}

// fieldHolds reports whether the label of a field is that of an action.
func (r *reader) fieldHolds(l *leaf) bool {
	return r.kind.commits() && !l.Label.Empty()
}

// under reports whether a section above the leaf's own, of a higher level, is
// of the kind.
func (r *reader) under(l *leaf, kind SectionKind) bool {
	if own := r.kindAt(l); l.section < 0 || own != OtherSection && own != Outcomes {
		return false
	}
	level := r.sections[l.section].Level
	for k := l.section - 1; k >= 0; k-- {
		if s := r.sections[k]; s.Level < level {
			if s.Kind == kind {
				return true
			}
			level = s.Level
		}
	}
	return false
}

// addressedAt is who is meant at a leaf: by the nearest lead-in above it in its
// section, or by the section's heading.
func (r *reader) addressedAt(i int) addressed {
	l := &r.leaves[i]
	to := addressed{section: l.section}
	for k := i - 1; k >= 0 && r.leaves[k].section == l.section; k-- {
		above := &r.leaves[k]
		if above.Kind == doc.Heading || above.table != nil {
			break
		}
		if above.Kind != doc.ListItem && leadIn.MatchString(above.text) && len(above.text) < 200 {
			to.lead = true
			to.owners = r.leadOwners(above)
			break
		}
		if above.Kind != doc.ListItem && l.Kind == doc.ListItem && k < i-1 && len(above.text) > 200 {
			break
		}
	}
	if len(to.owners) == 0 && l.section >= 0 {
		to.owners = r.headingOwners(r.sections[l.section].Title)
	}
	return to
}

// leadOwners is whom a lead-in names: "Ms A, you agree that:", "Callum, you
// must:", "Both of you must:".
func (r *reader) leadOwners(l *leaf) []Owner {
	m := addressee.FindStringSubmatchIndex(l.text)
	if m == nil {
		return nil
	}
	who := doc.Span{Start: m[2], End: m[3]}
	if words := strings.ToLower(who.Of(l.text)); words == "you" || words == "you both" || strings.Contains(words, "both of you") {
		return r.allParents(who.Shift(l.Span.Start))
	}
	if !r.names(who.Of(l.text)) && len(betweenOwners.FindAllString(who.Of(l.text), -1)) == 0 {
		return nil
	}
	return r.ownersIn(who.Shift(l.Span.Start))
}

// allParents are the parents of the document, each by name.
func (r *reader) allParents(s doc.Span) []Owner {
	var owners []Owner
	for i := range r.people.list {
		if q := &r.people.list[i]; q.Kind == Parent {
			owners = append(owners, ownerFrom(q, q.Name, s))
		}
	}
	return owners
}

// headingOwners is whom a heading names as the one who acts.
func (r *reader) headingOwners(title doc.Span) []Owner {
	text := title.Of(r.Text)
	m := headOwner.FindStringSubmatchIndex(text)
	if m == nil {
		return nil
	}
	who := doc.Span{Start: m[2], End: m[3]}
	words := strings.ToLower(who.Of(text))
	if words == "you" || words == "we" || words == "i" || !r.isActor(who.Of(text)) {
		return nil
	}
	return r.ownersIn(who.Shift(title.Start))
}

// readItem takes the actions of a list item: its first sentence is one, and a
// later one that says for itself who will do what. The others say by whom, by
// when, how far and why.
func (r *reader) readItem(body doc.Span, to addressed) {
	sentences := r.sentencesIn(body)
	if len(sentences) == 0 || tellsPast.MatchString(sentences[0].Of(r.Text)) && !to.lead {
		return
	}
	first := len(r.actions)
	for i, s := range sentences {
		if i > 0 && len(r.actions) > first && !r.standsAlone(s, &r.actions[len(r.actions)-1], to) {
			r.addDetail(&r.actions[len(r.actions)-1], s)
			continue
		}
		r.actions = append(r.actions, r.sentenceAction(s, to))
	}
}

// standsAlone reports whether a later sentence of an item is an action of its
// own: it commits somebody, and the one before it has another owner.
func (r *reader) standsAlone(s doc.Span, before *Action, to addressed) bool {
	text := s.Of(r.Text)
	if detail.MatchString(text) {
		return false
	}
	c, ok := r.commitment(s)
	switch {
	case !ok:
		return len(to.owners) > 0 && futureOf.MatchString(text) && !r.startsWithName(s)
	case c.force == imperative:
		return true
	case c.force == advised, c.force == passive, len(before.Owners) == 0:
		return false
	}
	for _, o := range r.actorOwners(c.actor) {
		if !hasOwner(before.Owners, o) {
			return true
		}
	}
	return false
}

// futureOf tells a sentence about what will be: "A timetable will follow".
var futureOf = regexp.MustCompile(`^(?:An?|The|Your|Our)\s[^.,;]{3,60}?\swill\s`)

// addDetail reads owners, deadline, status and condition from a sentence that
// says more of an action.
func (r *reader) addDetail(a *Action, s doc.Span) {
	text := s.Of(r.Text)
	if saysHowFar.MatchString(text) && !r.startsWithName(s) {
		if status, ok := statusOf(text); ok && a.Status == Open {
			a.Status = status
		}
		a.StatusText = s
		return
	}
	if conditions.MatchString(text) {
		a.Condition = s
		return
	}
	if len(a.Owners) == 0 || r.startsWithName(s) {
		if owners := r.detailOwners(s); len(owners) > 0 {
			a.Owners = owners
		}
	}
	if d := r.inSentence(s); d != nil && !strings.HasPrefix(text, "This used") && (a.Deadline == nil || r.startsWithName(s)) {
		a.Deadline = d
	}
}

// saysHowFar tells a sentence about how far an action is.
var saysHowFar = regexp.MustCompile(`(?i)^\s*(?:[✓✔☑]|(?:not |partly |part |nearly )?(?:yet )?(?:done|completed?|achieved|finished|started)\b|overdue|outstanding|in progress|ongoing since|booked)|\b(?:this|it|which) (?:was|is|has|have) (?:now )?(?:been |not been |not )?(?:done|completed?|made|finished|overdue|started|sent)\b`)

// startsWithName reports whether a detail begins with whom it concerns: "Lorcan
// Bright, by end of January 2025."
func (r *reader) startsWithName(s doc.Span) bool {
	before, _, ok := strings.Cut(s.Of(r.Text), ",")
	return ok && len(before) < 50 && r.names(before)
}

// forWhom is how a detail says whom an action concerns.
var forWhom = regexp.MustCompile(`^(?:This is for|For|By|Responsible:|Who:|Lead:)\s([^.,;]{2,60}?)(?:\sand (?:starts?|begins?)\b|[.,;]|$)`)

// detailOwners is whom a detail names: at its beginning, or as the one it is
// for.
func (r *reader) detailOwners(s doc.Span) []Owner {
	text := s.Of(r.Text)
	if m := forWhom.FindStringSubmatchIndex(text); m != nil {
		return r.ownersIn(doc.Span{Start: m[2], End: m[3]}.Shift(s.Start))
	}
	if c, ok := r.commitment(s); ok && !c.actor.Empty() {
		return r.actorOwners(c.actor)
	}
	before, _, _ := strings.Cut(strings.TrimRight(text, ". "), ",")
	if len(before) < 50 && r.names(before) {
		return r.ownersIn(doc.Span{Start: s.Start, End: s.Start + len(before)})
	}
	return nil
}

// sentenceAction makes an action of a sentence or an item's first one.
func (r *reader) sentenceAction(s doc.Span, to addressed) Action {
	a := Action{Span: s, Status: Open, Owners: r.doers(s), Deadline: r.inSentence(s)}
	text := s.Of(r.Text)
	if m := itAgreed.FindString(text); m != "" {
		a.Span.Start += len(m)
	}
	if m := trailing.FindStringIndex(text); m != nil {
		a.Condition = doc.Span{Start: s.Start + m[0] + 1, End: s.End}.Trim(r.Text)
		a.Span.End = s.Start + m[0]
	}
	switch {
	case len(a.Owners) == 0 && strings.HasPrefix(text, "We "):
		a.Owners = r.weAre(s)
	case len(a.Owners) == 0, r.addresses(text) && len(to.owners) > 0:
		a.Owners = to.owners
	case to.lead && len(to.owners) > 0 && addressesYou(to):
		a.Owners = to.owners // "you agree that Mr Stubbs will not visit": you answer for it
	}
	if len(a.Owners) == 0 && r.addresses(text) {
		a.Owners = r.youAre(s)
	}
	return a
}

// trailing is a condition at the end of a sentence.
var trailing = regexp.MustCompile(`,?\s(?:if|unless|provided that|in case)\s[^.;]{5,}[.;]?$`)

func addressesYou(to addressed) bool { return to.lead }

// addresses reports whether a sentence speaks to its reader.
func (r *reader) addresses(text string) bool {
	return strings.HasPrefix(text, "You ") || strings.HasPrefix(text, "Please ")
}

// weAre is who "we" is in a letter or agreement: the authority that wrote it.
func (r *reader) weAre(s doc.Span) []Owner {
	for _, name := range []string{"the LA", "The Department", "Local Authority", "the Council", "Children's Services"} {
		if i := strings.Index(r.Text, name); i >= 0 {
			at := doc.Span{Start: i, End: i + len(name)}
			return []Owner{{Name: strings.TrimPrefix(name, "the "), Role: "local authority", Kind: Agency, Span: at}}
		}
	}
	return []Owner{{Name: s.Of(r.Text)[:2], Role: "local authority", Kind: Agency, Span: doc.Span{Start: s.Start, End: s.Start + 2}}}
}

// youAre is to whom a letter is written.
func (r *reader) youAre(s doc.Span) []Owner {
	for i := range r.leaves {
		if rest, ok := strings.CutPrefix(r.leaves[i].text, "Dear "); ok {
			at := r.leaves[i].Span
			at.Start += len("Dear ")
			at.End = at.Start + len(strings.TrimRight(rest, " ,:"))
			return r.ownersIn(at)
		}
	}
	if r.kind == WrittenAgreement {
		return r.allParents(s)
	}
	return nil
}

// readSentences takes the sentences of a paragraph that commit somebody. In a
// part for actions a ban or duty without a name counts too.
func (r *reader) readSentences(body doc.Span, to addressed, inPlan bool) {
	for _, whole := range r.sentencesIn(body) {
		for _, s := range r.splitJoined(whole.Intersect(body)) {
			c, ok := r.commitment(s)
			if ok && r.binds(c, s, inPlan) {
				r.actions = append(r.actions, r.sentenceAction(s, to))
			}
		}
	}
}

// joined stands between two commitments in one sentence.
var joined = regexp.MustCompile(`(?:,|;)?\s(?:and|but)\s(?:that\s)?|;\s`)

// splitJoined parts a sentence in which several people are to do something:
// "DA will ring and RP will correct her report".
func (r *reader) splitJoined(s doc.Span) []doc.Span {
	text := s.Of(r.Text)
	if strings.Contains(text, " = ") {
		return nil // the key to short forms
	}
	var parts []doc.Span
	start := 0
	for _, m := range joined.FindAllStringIndex(text, -1) {
		rest := doc.Span{Start: m[1], End: len(text)}.Shift(s.Start)
		if c, ok := r.commitment(rest); !ok || c.actor.Empty() || c.force == advised {
			continue
		}
		if _, ok := r.commitment(doc.Span{Start: start, End: m[0]}.Shift(s.Start)); !ok {
			continue
		}
		parts = append(parts, doc.Span{Start: start, End: m[0]}.Shift(s.Start))
		start = m[1]
	}
	return append(parts, doc.Span{Start: start, End: len(text)}.Shift(s.Start))
}

// binds reports whether a commitment counts where it stands.
func (r *reader) binds(c commitment, s doc.Span, inPlan bool) bool {
	kind := r.kind
	switch c.force {
	case agreed, ordered:
		return true
	case promised:
		if q := r.people.resolve(c.actor.Of(r.Text)); q != nil && q.Kind == Child && !inPlan {
			return false // what becomes of a child is no task of the child's
		}
		return inPlan || kind != ConferenceReport && kind != Assessment
	case imperative:
		return inPlan || kind == Letter || kind == LetterBeforeProceedings || kind == WrittenAgreement || kind == SafetyPlan
	case passive:
		return inPlan || kind == CoreGroupMinutes || kind == ConferenceMinutes
	}
	return inPlan
}

// cardTitle heads a cell that holds what somebody will do.
var cardTitle = regexp.MustCompile(`(?i)^what\s.{2,50}\s(?:will|must|needs? to|can)\sdo`)

// readSheet takes the actions of a table that is no action table but has cells
// with lists: cards, forms.
func (r *reader) readSheet(t table) {
	owners := map[int][]Owner{}
	for _, c := range t.cells {
		if cardTitle.MatchString(r.Quote(c.Span)) {
			owners[c.Col] = r.headingOwners(c.Span)
			continue
		}
		who, ok := owners[c.Col]
		if !ok {
			continue
		}
		for i := range c.Children {
			if k := &c.Children[i]; k.Kind == doc.ListItem {
				r.readItem(doc.Span{Start: max(k.Span.Start, k.Label.End), End: k.Span.End}.Trim(r.Text), addressed{owners: who, lead: true})
			}
		}
	}
}

// finishActions puts the actions in the order of the text.
func (r *reader) finishActions() {
	slices.SortStableFunc(r.actions, func(a, b Action) int { return a.Span.Start - b.Span.Start })
	for i := range r.actions {
		a := &r.actions[i]
		a.Collective = len(a.Owners) > 0 && a.Owners[0].Kind == Group
		r.addDate(a.Deadline)
	}
	slices.SortStableFunc(r.dates, func(a, b Date) int { return a.Span.Start - b.Span.Start })
}

// addDate adds the day of a deadline that names none itself: "by first Core
// Group".
func (r *reader) addDate(d *Deadline) {
	if d == nil || d.Day.IsZero() || slices.ContainsFunc(r.dates, func(x Date) bool { return d.Span.Contains(x.Span) }) {
		return
	}
	r.dates = append(r.dates, Date{Span: d.Span, Day: d.Day})
}
