package plan

import (
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Agreements set side by side what each one takes on: a column for the mother, one for the
// father, one for the council, with a list or paragraphs below each name. Such a table has
// no rows that belong together, and each column is read by itself.

// party is a column under the name of somebody, or under words that bid or forbid.
type party struct {
	owners []Owner
	lead   bool     // the title says that it is to be done: "Ada will", "Do"
	ban    doc.Span // the title, where it forbids
	units  []doc.Span
}

// bidsBare is a title over what is to be done or left where nobody is named.
var bidsBare = regexp.MustCompile(`(?i)^(?:please )?(?:dos?(?: this)?|do(?:es)?(?: not|n['’]?ts?)|don['’]?ts?(?: do(?: this)?)?|(?:i|we|you|they|he|she) (?:will|must|agree to|promise to)(?: not)?)\W*$`)

// readSides takes the actions of a table with a column for each one who promises; it
// reports whether the table is one.
func (r *reader) readSides(t table) bool {
	all := r.partiesOf(t)
	if len(all) < 2 || !t.holdsTasks() || !r.mayBind(t, all) {
		return false
	}
	for _, p := range all {
		to := addressed{section: r.sectionOf(t.block.Span), owners: p.owners, lead: true, ban: p.ban}
		for _, u := range p.units {
			if harms.MatchString(u.Of(r.Text)) && !r.promises(u) {
				continue // "Dean hits Kelly when he drinks"
			}
			first := len(r.actions)
			r.readItem(u, to)
			r.giveLead(first, to)
			r.giveDoers(first, p)
		}
	}
	return true
}

// giveDoers gives new actions whom their own words name where others than those over the
// column act, "Kit visits every Tuesday" below the council, and those where they say "we".
func (r *reader) giveDoers(first int, p party) {
	for i := first; i < len(r.actions); i++ {
		a := &r.actions[i]
		if len(a.Owners) == 1 && (a.Owners[0].Name == "We" || a.Owners[0].Name == "I") {
			a.Owners = p.owners
		}
		own := r.doersHere(r.sentencesIn(a.Span)[0])
		if known := len(own) > 0 && own[0].Kind != Unknown && r.people.resolve(own[0].Name) != nil; known && len(p.owners) > 0 && !ofChildren(own) {
			a.Owners = own
		}
	}
}

// mayBind reports whether what stands below names is asked for: their titles say so, or the
// part does, and most of what stands below reads like it.
func (r *reader) mayBind(t table, all []party) bool {
	if !slices.ContainsFunc(all, func(p party) bool { return !p.lead }) {
		return true
	}
	k := r.sectionOf(t.block.Span)
	if k < 0 || !r.setsTasks() && r.sections[k].Kind != Actions || !r.sectionInPlan(k) && !r.inAgreement(k) {
		return false
	}
	asked, units := 0, 0
	for _, p := range all {
		for _, u := range p.units {
			units++
			if r.promises(u) {
				asked++
			}
		}
	}
	return 3*asked >= 2*units
}

// beginsWithSelf begins what somebody says of themselves.
var beginsWithSelf = regexp.MustCompile(`^(?:I|We)(?:['’](?:ll|m|re)|\s(?:also\s|always\s|both\s|only\s)?)\s?(?:\p{L}+)`)

// feels is in what somebody says of themselves that is no promise.
var feels = regexp.MustCompile(`^(?:I|We)(?:['’](?:m|re|ve|d)\b|\s(?:am|are|was|were|think|feel|felt|want|would|like|love|hate|need|know|believe|hope|wish|worry|had|have|said|told|don['’]t (?:think|feel|want|know|like|need|believe|understand))\b)`)

// promises reports whether a unit below a name says what that one will do.
func (r *reader) promises(u doc.Span) bool {
	first := r.sentencesIn(u)[0]
	text := first.Of(r.Text)
	if isRemark(text) || feels.MatchString(text) && !byMe.MatchString(text) {
		return false
	}
	_, commits := r.commitment(first)
	return commits || beginsWithSelf.MatchString(text) || r.startsTask(first) || len(r.doersHere(first)) > 0
}

// startsTask reports whether words begin with what somebody does or is to do, who is named
// elsewhere: "Brings the letters", "To bring the letters", "Bring the letters".
func (r *reader) startsTask(s doc.Span) bool {
	text := s.Of(r.Text)
	m := doesBelowName.FindStringSubmatch(strings.ToLower(text))
	if m == nil || isRemark(text) {
		return false
	}
	third, known := taskVerbs()[m[2]]
	if strings.HasPrefix(m[2], "do") {
		third, known = strings.HasPrefix(m[2], "does"), true
	}
	return known && (third && m[1] == "" || !third && (m[1] == "to" || isOrder(text)))
}

// partiesOf are the columns of a table that stand below people; none where another column
// than the first, with labels, has another title.
func (r *reader) partiesOf(t table) []party {
	if t.block.Cols > 5 {
		return nil
	}
	row := max(t.block.HeaderRows, 1) - 1
	var all []party
	for col := range t.block.Cols {
		c := t.cell(row, col)
		if c == nil || c.Span.Empty() {
			if col > 0 || t.holds(col, notAhead.MatchString) || t.holds(col, r.changesRow) {
				return nil // labels such as "Never" say that the rows are not to be done
			}
			continue
		}
		p, ok := r.partyIn(t, c, row, col)
		if !ok || c.ColSpan > 1 || cardTitle.MatchString(r.Quote(c.Span)) && t.holdsItems(col) {
			return nil // cards are read with the lines that go on below them
		}
		all = append(all, p)
	}
	return all
}

// holdsItems reports whether a column has lists, or cells of a single line of print.
func (t table) holdsItems(col int) bool {
	for _, c := range t.cells {
		if c.Col == col && slices.ContainsFunc(c.Children, func(b doc.Block) bool { return b.Kind == doc.ListItem }) {
			return true
		}
	}
	return false
}

// banLabel is a label of a row that forbids what stands in it.
var banLabel = regexp.MustCompile(`(?i)\b(?:banned|forbidden|prohibited|stop(?:ped)?|no|not|without)\b`)

// changesRow reports whether a label says when or on what the things of its row are to be
// done, or that they are not.
func (r *reader) changesRow(label string) bool {
	return banLabel.MatchString(label) || conditions.MatchString(label) || r.deadlineIn(label) != nil
}

// partyIn reads a column whose title is a cell, or the first line of the only cell.
func (r *reader) partyIn(t table, c *doc.Block, row, col int) (party, bool) {
	title, below := c.Span, []doc.Span(nil)
	if t.rows() == 1 {
		if below = r.units(c); len(below) < 2 {
			return party{}, false
		}
		title, below = below[0], below[1:]
	}
	p, ok := r.partyOf(title)
	for at := row + 1; at < t.rows(); at++ {
		if cell := t.cell(at, col); cell != nil && cell.Row == at && cell.Col == col && !cell.Span.Empty() {
			below = append(below, r.units(cell)...)
		}
	}
	p.units = slices.DeleteFunc(below, func(u doc.Span) bool {
		return notGiven.MatchString(r.Quote(u)) || nothingAsked.MatchString(u.Of(r.Text))
	})
	return p, ok && len(p.units) > 0
}

// partyOf reads the title over what somebody takes on, or is kept from.
func (r *reader) partyOf(title doc.Span) (party, bool) {
	const longest = 70 // bytes
	words := r.Quote(title)
	if len(words) > longest {
		return party{}, false
	}
	p := party{ban: r.banIn(title), lead: true}
	if p.owners = r.leadOwners(title); len(p.owners) == 0 {
		p.owners = r.headingOwners(title)
	}
	if len(p.owners) > 0 {
		p.lead = addressee.MatchString(words) || headOwner.MatchString(words)
		return p, true
	}
	if bidsBare.MatchString(words) {
		return p, true
	}
	p.lead = false
	p.owners = r.ownersIn(title)
	return p, r.nameAll(words) && !ofChildren(p.owners)
}
