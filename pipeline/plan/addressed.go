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
	lead    bool     // a line such as "Mr Stubbs, you agree that:" said so
	staged  bool     // it stands under a person or a time
	label   doc.Span // what stands behind the name of somebody: "Mum: I will …"
	// ban and condition are the words over a list that forbid its items, and those on
	// which they hang.
	ban, condition doc.Span
	ofBreach       bool // its items are what follows where something is not done
	clause         bool // it is a clause of a table
	numbered       bool // it is a numbered clause of an agreement
}

var (
	// leadIn ends in a colon and says that what follows is to be done.
	leadIn = regexp.MustCompile(`(?i)\b(?:agrees?|agreed|must|will|shall|should|expects?|expected|undertakes?|asked to|need to|have to|actions?|steps|recommend(?:s|ed|ations?)?|required|to do|following|plan)\b[^.]*:\s*$|\b(?:is|are|has|have|needs?|allowed|permitted|ought|promises?|promised)\sto\s?:\s*$`)
	// addressee begins a line that turns to somebody: "Mr Stubbs, you agree".
	addressee = regexp.MustCompile(`^(?:Dear\s)?([^,:;.]{2,60}?),?\s+(?:(?:further|also|each|both|hereby|in addition|jointly)\s+)?(?:you|(?:ha(?:s|ve)\s)?agreed|agrees?|must|will|shall|should|undertakes?|promises?|may\snot|(?:needs?|ha(?:s|ve)|is|are)\s(?:not\s)?(?:(?:allowed|permitted|expected|required|bound)\s)?to)\b`)
	// headOwner is who a heading says is to act: "What Mum will do".
	headOwner = regexp.MustCompile(`(?i)^(?:\d[\d.]*\s)?(?:what\s)?(.{2,50}?)\s(?:(?:further|also|each|both|hereby|jointly)\s)?(?:will|must|has to|have to|needs? to|agrees?(?:\sto)?|can|is going to|(?:is|are)\s(?:not\s)?(?:allowed\s|permitted\s)?to|undertakes?|promises?)(?:\s(?:each\s)?do)?\b`)
)

// addressees are who is meant at each leaf, found on the way through the
// document: by the nearest lead-in above it in its section, or by the section's
// heading.
type addressees struct {
	section  int
	lead     int // the leaf of the lead-in, -1 where there is none
	other    int // the last leaf that is no item of a list
	lastItem int // the last item of a list, which is under the lead-in where that stands before it
	longText int // the last long paragraph: what stands behind it is no list under the lead-in
}

// pass takes note of a leaf that was read.
func (a *addressees) pass(i int, l *leaf) {
	if l.section != a.section {
		*a = addressees{section: l.section, lead: -1, longText: -1, lastItem: -1}
	}
	if l.Kind != doc.ListItem {
		a.other = i
	}
	const longest = 200
	switch {
	case l.Kind == doc.Heading || l.table != nil:
		a.lead = -1
	case l.Kind == doc.ListItem:
		a.lastItem = i
	case len(l.text) < longest && leadsIn(l.text):
		a.lead = i
	case len(l.text) > longItem:
		a.longText = i
	}
}

// longItem is how long a paragraph must be to be no item of a list.
const longItem = 200

// over reports whether the list under the lead-in has ended: a long paragraph
// stands behind its items, or is the leaf itself.
func (a *addressees) over(i int, l *leaf) bool {
	if l.Kind == doc.ListItem {
		return a.longText > a.lead && a.longText < i-1
	}
	return a.lastItem > a.lead && (a.longText > a.lastItem || len(l.text) > longItem)
}

// endsList reports whether a leaf is the paragraph behind the last item of a list that
// turns to somebody: it says itself who acts, and no item follows.
func (r *reader) endsList(i int) bool {
	l, a := &r.leaves[i], &r.addressees
	if a.lead < 0 || a.lastItem != i-1 || a.lastItem < a.lead || l.Kind != doc.Paragraph || startsSmall(l.text) || itemNumber.MatchString(l.text) {
		return false
	}
	if i+1 < len(r.leaves) && r.leaves[i+1].Kind == doc.ListItem && r.leaves[i+1].section == l.section && !strings.HasSuffix(l.text, ":") {
		return false // an item that lost its mark
	}
	first := r.sentencesIn(l.Span)[0]
	if text := first.Of(r.Text); byMe.MatchString(text) || byUs.MatchString(text) {
		return true
	}
	c, ok := r.commitment(first)
	return ok && !c.actor.Empty() && !addresses(first.Of(r.Text)) && len(r.actorOwners(c.actor)) > 0
}

// addressedAt is who is meant at a leaf.
func (r *reader) addressedAt(i int) addressed {
	l := &r.leaves[i]
	to := addressed{section: l.section, clause: l.clauses != nil, numbered: r.isClause(l)}
	a := &r.addressees
	if r.endsList(i) || r.endsParts(i) {
		a.lead = -1
	}
	if a.section == l.section && a.lead >= 0 && !a.over(i, l) {
		r.leadTo(&to, r.bodyOf(&r.leaves[a.lead]))
		if to.ofBreach && l.Kind != doc.ListItem && !startsSmall(l.text) {
			to = addressed{section: l.section} // the list has ended
		}
	}
	if len(to.owners) == 0 && l.section >= 0 {
		to.owners = r.headingOwners(r.sections[l.section].Title)
	}
	switch under := l.Kind == doc.ListItem && l.section >= 0 && a.section == l.section; { // with nothing but items between
	case to.lead && !(under && a.other <= a.lead):
		to.ban = doc.Span{}
	case !to.lead && under && r.leaves[a.other].Span == r.sections[l.section].Title:
		to.ban = r.banIn(r.sections[l.section].Title)
	}
	if owners := r.labelOwners(l); len(owners) > 0 {
		to.owners, to.label = owners, doc.Span{Start: l.Label.End, End: l.Span.End}
	}
	if len(to.owners) == 0 {
		to.owners = r.listVoice(i)
	}
	g := r.stageOf(l)
	if to.staged = g.set; len(to.owners) == 0 {
		to.owners = g.owners
	}
	return to
}

// labelOwners is who stands before a colon, in front of what they say that they will do.
func (r *reader) labelOwners(l *leaf) []Owner {
	if l.Kind != doc.Field || l.Label.Empty() {
		return nil
	}
	label := l.Label
	label.End -= len(label.Of(r.Text)) - len(strings.TrimRight(label.Of(r.Text), " :"))
	return r.titleOwners(label)
}

// leadOwners is whom a lead-in names: "Ms A, you agree that:", "Callum, you
// must:", "Both of you must:".
func (r *reader) leadOwners(lead doc.Span) []Owner {
	text := lead.Of(r.Text)
	m := addressee.FindStringSubmatchIndex(text)
	if m == nil {
		return r.ownersAlone(lead)
	}
	who := doc.Span{Start: m[2], End: m[3]}
	if words := strings.ToLower(who.Of(text)); words == "you" || strings.HasPrefix(words, "you both") || strings.HasPrefix(words, "both") {
		return r.allParents(who.Shift(lead.Start))
	}
	if !r.names(who.Of(text)) && len(betweenOwners.FindAllString(who.Of(text), -1)) == 0 {
		return nil
	}
	return r.ownersIn(who.Shift(lead.Start))
}

// bothOfYou turns to the two to whom a letter or an agreement speaks.
var bothOfYou = regexp.MustCompile(`(?i)^(?:(?:both|the two) of (?:you|us)|(?:you|us|we) both|both parents|both)\W*$`)

// ownersAlone is whom a line names that holds nothing else: "Ms Flynn", "Both of you".
func (r *reader) ownersAlone(line doc.Span) []Owner {
	if bothOfYou.MatchString(line.Of(r.Text)) {
		return r.allParents(line)
	}
	return firstOwners(r.titleOwners(line), r.strangerAlone(line))
}

// namesLead reports whether a leaf is a line of names over a list in a part for
// actions.
func (r *reader) namesLead(i int) bool {
	const longest = 60 // bytes
	l := &r.leaves[i]
	if l.Kind == doc.Heading || l.Kind == doc.ListItem || l.clauses != nil || len(l.text) > longest || i+1 >= len(r.leaves) || r.leaves[i+1].Kind != doc.ListItem || l.section < 0 || !r.sectionInPlan(l.section) {
		return false
	}
	return len(r.ownersAlone(l.Span)) > 0
}

// allParents are those with whom an agreement is made, or else the parents of the
// document, each by name.
func (r *reader) allParents(s doc.Span) []Owner {
	var owners []Owner
	for _, name := range r.parties {
		if q := r.people.resolve(name); q != nil && (q.Kind == Parent || q.Kind == Family) {
			if o := ownerFrom(q, q.Name, s); !hasOwner(owners, o) {
				owners = append(owners, o)
			}
		}
	}
	const pair = 2
	if parents := parentsAmong(owners); len(owners) > pair && len(parents) == pair && r.speakBefore(parents, s) {
		return parents // of an agreement that others sign too
	}
	if len(owners) > 0 {
		return owners
	}
	for i := range r.people.list {
		if q := &r.people.list[i]; q.Kind == Parent {
			owners = append(owners, ownerFrom(q, q.Name, s))
		}
	}
	return owners
}

// parentsAmong are the parents of several owners.
func parentsAmong(owners []Owner) []Owner {
	return slices.DeleteFunc(slices.Clone(owners), func(o Owner) bool { return o.Kind != Parent })
}

// speakBefore reports whether each of the owners has a heading of their own before a
// place.
func (r *reader) speakBefore(owners []Owner, at doc.Span) bool {
	alone := map[string]bool{}
	for i := range r.sections {
		if title := r.sections[i].Title; title.End <= at.Start && !bothOfUs.MatchString(title.Of(r.Text)) {
			if who := r.headingOwners(title); len(who) == 1 {
				alone[who[0].Name] = true
			}
		}
	}
	return !slices.ContainsFunc(owners, func(o Owner) bool { return !alone[o.Name] })
}

// bothOfUs is in a title that speaks of two without their names.
var bothOfUs = regexp.MustCompile(`(?i)\bboth\b`)

// headingOwners is whom a heading names as the one who acts.
func (r *reader) headingOwners(title doc.Span) []Owner {
	title = r.unlettered(title)
	text := title.Of(r.Text)
	m := headOwner.FindStringSubmatchIndex(text)
	if m == nil {
		return nil
	}
	who := unspoken(text, doc.Span{Start: m[2], End: m[3]})
	words := strings.ToLower(who.Of(text))
	if bothOfYou.MatchString(words) || (words == "you" || words == "we") && strings.Contains(strings.ToLower(text[:m[1]]), " both ") {
		return r.allParents(who.Shift(title.Start))
	}
	if words == "you" || words == "we" || words == "i" || !r.isActor(who.Of(text)) {
		return nil
	}
	return r.ownersIn(who.Shift(title.Start))
}

// ofOneself is somebody who names themselves: "I, Ann", "we (Ann and Ben)".
var ofOneself = regexp.MustCompile(`^(?i:I|we)(?:,\s|\s\()([^(),]{2,40}(?:\s\([^()]*\))?),?\)?,?$`)

// unspoken is who acts by the words of a heading, without the "I" or "we" before the name.
func unspoken(text string, who doc.Span) doc.Span {
	if m := ofOneself.FindStringSubmatchIndex(who.Of(text)); m != nil {
		return doc.Span{Start: m[2], End: m[3]}.Shift(who.Start)
	}
	return who
}

// toYou begins a sentence that speaks to its reader, or asks them.
var toYou = regexp.MustCompile(`^(?:And |So |But )?(?:[Yy]ou(?:['’]\w+)? |Please |[^.;:]{0,90}\b(?:[Cc]an|[Cc]ould|[Ww]ould|[Ww]ill) (?:you|the two of you|both of you|you both)\b)`)

// addresses reports whether a sentence speaks to its reader.
func addresses(text string) bool {
	return toYou.MatchString(text)
}

// authorities are how letters and agreements name the one that wrote them.
var authorities = []string{"the LA", "The Department", "Local Authority", "the Council", "Children's Services"}

// council is the name of an authority.
var council = regexp.MustCompile(`\b(?:(?:\p{Lu}[\p{L}'’-]+|of|and|upon|the)\s){1,5}(?:City Council|County Council|Borough Council|District Council|Council|Health and Social Care Trust|HSC Trust|MBC|Children's Services Trust)\b`)

// letterhead is the authority that the top of a document names.
func (r *reader) letterhead() []string {
	if r.kind != Letter && r.kind != LetterBeforeProceedings {
		return nil
	}
	const top = 4 // leaves
	for i := range r.leaves[:min(top, len(r.leaves))] {
		if m := council.FindString(r.leaves[i].text); m != "" {
			return []string{m}
		}
	}
	return nil
}

// weAre is who "we" is in a letter or agreement: the authority that wrote it.
func (r *reader) weAre(s doc.Span) []Owner {
	if r.author == nil {
		r.author = &Owner{Name: s.Of(r.Text)[:2], Role: "local authority", Kind: Agency, Span: doc.Span{Start: s.Start, End: s.Start + 2}}
		for _, name := range append(r.letterhead(), authorities...) {
			if i := strings.Index(r.Text, name); i >= 0 {
				r.author.Name, r.author.Span = strings.TrimPrefix(name, "the "), doc.Span{Start: i, End: i + len(name)}
				break
			}
		}
	}
	return []Owner{*r.author}
}

var (
	// closing stands above the name of the one who wrote a letter.
	closing = regexp.MustCompile(`^(?:Yours (?:sincerely|faithfully|truly)|(?:(?i:with )?(?i:kind|best|warm)(?:est)? (?i:regards|wishes)|Many thanks|Best wishes)\b)[\s,]*|^(?:Yours|Regards),\s*|^(?:Yours|Regards|Thanks|Thank you|Take care|All the best|Best|Cheers|With thanks|(?:Gyda )?[Dd]iolch|Yn gywir|Yr eiddoch yn gywir|Cofion)[,.!]?\s*(?:\n|$)`)
	// writtenBy stands before the name of the one who wrote a report.
	writtenBy = regexp.MustCompile(`(?i)^(?:(?:report\s|assessment\s)?(?:(?:written\s|prepared\s|completed\s|compiled\s)?by|author)|signed(?:\sby)?)\b[\s:._…]*`)
	// theWriter is how the one who writes a report speaks of itself.
	theWriter = regexp.MustCompile(`(?i)^(?:(?:the|this)\s(?:author|writer|undersigned|assessor)|myself|me)$`)
)

// iAm is who "I" is in a letter or report: the one who signed it. It is looked up once.
func (r *reader) iAm() []Owner {
	if r.signer == nil {
		owners := r.signedBy()
		r.signer = &owners
	}
	return *r.signer
}

func (r *reader) signedBy() []Owner {
	if owners := r.namedBehind(closing, 3); len(owners) > 0 {
		return owners
	}
	if owners := r.noteSigned(); len(owners) > 0 {
		return owners
	}
	if r.kind == WrittenAgreement {
		return nil // all sign it
	}
	return r.namedBehind(writtenBy, 1)
}

// namedBehind is the first worker whom one of the next leaves names behind the
// words.
func (r *reader) namedBehind(words *regexp.Regexp, next int) []Owner {
	for i := range r.leaves {
		if words.FindString(r.leaves[i].text) == "" {
			continue
		}
		for _, l := range r.leaves[i:min(i+next, len(r.leaves))] {
			rest := doc.Span{Start: l.Span.Start + len(words.FindString(l.text)), End: l.Span.End}
			at := namesOf(rest.Of(r.Text))
			if len(at) == 0 {
				continue
			}
			if owners := r.ownersIn(at[0].Shift(rest.Start)); len(owners) > 0 && (owners[0].Kind == Professional || owners[0].Kind == Unknown) {
				return owners
			}
		}
	}
	return r.writtenBy()
}

// authorLabel stands before the name of the one who wrote a report.
var authorLabel = regexp.MustCompile(`(?i)\b(?:(?:report|written|prepared|completed|compiled)\s(?:written\s|completed\s|prepared\s)?by|(?:report\s)?author|name of (?:author|social worker|worker completing))\s?:?\s+$`)

// writtenBy is who wrote a report, as its top says.
func (r *reader) writtenBy() []Owner {
	const top = 40 // leaves
	for i := range r.leaves[:min(top, len(r.leaves))] {
		l := &r.leaves[i]
		for _, at := range namesOf(l.text) {
			if authorLabel.MatchString(l.text[:at.Start]) || at.Start == 0 && l.Kind == doc.Field && authorLabel.MatchString(r.Quote(l.Label)+" ") {
				return r.ownersIn(at.Shift(l.Span.Start))
			}
		}
	}
	return nil
}

// youAre is to whom a letter is written, or with whom an agreement is made.
func (r *reader) youAre(s doc.Span) []Owner {
	if r.dear != nil {
		return r.ownersIn(*r.dear)
	}
	if r.kind == WrittenAgreement {
		return r.allParents(s)
	}
	return nil
}

// salutation finds to whom a letter is written.
func (r *reader) salutation() *doc.Span {
	for i := range r.leaves {
		if rest, ok := strings.CutPrefix(r.leaves[i].text, "Dear "); ok {
			at := r.leaves[i].Span
			at.Start += len("Dear ")
			at.End = at.Start + len(strings.TrimRight(rest, " ,:"))
			return &at
		}
	}
	return nil
}
