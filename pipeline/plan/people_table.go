package plan

import (
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// columnOfNames and columnOfRoles are how tables of people head their columns.
var (
	columnOfNames    = regexp.MustCompile(`(?i)^(?:name|child|children|child(?:ren)?['’]?s? names?|person|professional|who|family members?|attended|present|invited|full name|names? of (?:the )?(?:child|person|professional|worker|parent)s?.*)\b`)
	columnOfChildren = regexp.MustCompile(`(?i)^(?:child|(?:full )?names? of (?:the |each )?(?:subject )?(?:child|young person|baby|unborn))`)
	columnOfRoles    = regexp.MustCompile(`(?i)\b(?:relationship|role|agency|designation|job title|position|title|capacity|profession|organisation)\b`)
	columnOfShort    = regexp.MustCompile(`(?i)^initials?\b`)
)

// readTablePeople reads the tables of people and the pairs of label and name in
// other tables, those of actions aside; names with a title last, when the full
// ones are known.
func (r *reader) readTablePeople() {
	for _, alone := range []bool{false, true} {
		doc.Walk(r.Blocks, func(b *doc.Block) bool {
			if b.Kind == doc.Table && b.Said() {
				t := r.tableOf(b)
				if _, isPlan := t.header(nil); !isPlan && !t.readPeople(alone) {
					t.readPairs(alone)
				}
			}
			if b.Kind == doc.Field {
				r.readField(b, alone)
			}
			return b.Said()
		})
	}
}

// readPeople reads a table with a column of names and one of roles, or of
// children; it reports whether the table is one.
func (t table) readPeople(alone bool) bool {
	columns, children, ok := t.peopleByTitle()
	from := t.block.HeaderRows
	if !ok {
		if columns, ok = t.peopleByContent(); !ok {
			return false
		}
		from = 0
	}
	names, roles, short := columns.names, columns.roles, columns.short
	for row := from; row < t.rows(); row++ {
		c := t.cell(row, names)
		if c == nil || c.Row != row {
			continue
		}
		var ro role
		if children {
			ro = role{Child, "child"}
		}
		if roles >= 0 {
			ro = roleInCell(t.text(row, roles))
		}
		if (ro.kind == Parent || ro.kind == Family) && t.bornMinor(row) {
			ro = role{Child, "child"} // and the role is that of the one with whom it lives
		}
		var initials []string
		if words := t.text(row, max(short, 0)); short >= 0 && initialed.MatchString(words) {
			initials = append(initials, words)
		}
		t.r.addNames(c.Span, ro, initials, alone)
	}
	return true
}

// bornMinor reports whether a cell of a row is a day on which a child was born and
// the one behind it the age by now.
func (t table) bornMinor(row int) bool {
	for col := range t.block.Cols {
		if c := t.cell(row, col); c != nil && t.r.birthBesideAge(c.Span) {
			return true
		}
	}
	return false
}

// peopleByTitle tells the columns of a table of people by their titles, and
// whether it is one of children.
func (t table) peopleByTitle() (c peopleColumns, children, ok bool) {
	c = peopleColumns{-1, -1, -1}
	for col := range t.block.Cols {
		switch title := t.title(col); {
		case c.names < 0 && columnOfNames.MatchString(title):
			c.names = col
		case c.roles < 0 && columnOfRoles.MatchString(title):
			c.roles = col
		case columnOfShort.MatchString(title):
			c.short = col
		}
	}
	if c.names < 0 || t.firstRowHolds() {
		return c, false, false // no titles: the first row is one of labels and values
	}
	children = columnOfChildren.MatchString(t.title(c.names))
	return c, children, c.roles >= 0 || children
}

// firstRowHolds reports whether what stands in the first row are no titles but a
// name or a day.
func (t table) firstRowHolds() bool {
	for col := range t.block.Cols {
		words := t.text(0, col)
		if len(t.r.calendar.days(words)) > 0 || slices.ContainsFunc(namesOf(words), func(at doc.Span) bool { return isName(at.Of(words)) }) {
			return true
		}
	}
	return false
}

// roleInCell reads the role of a cell: "Father of all three, PR", "Subject
// child", "HV, 0-19".
func roleInCell(text string) role {
	if strings.Contains(strings.ToLower(text), "subject child") {
		return role{Child, "child"}
	}
	for part := range strings.FieldsFuncSeq(text, func(r rune) bool { return r == ',' || r == ';' || r == '(' || r == '/' }) {
		part = strings.TrimSpace(strings.TrimSuffix(part, ")"))
		if before, _, ok := strings.Cut(part, " of "); ok {
			part = before
		}
		if ro, ok := roleOf(part); ok && ro.kind != Agency && ro.kind != Group {
			return ro
		}
		if first, _, ok := strings.Cut(part, " and "); ok { // "Social worker and lead professional"
			if ro, ok := roleOf(first); ok && ro.kind != Agency && ro.kind != Group {
				return ro
			}
		}
	}
	ro, _ := roleWithin(text)
	return ro.of(text)
}

// readPairs reads cells whose left neighbour is the name of a role: "Social
// worker | Chidi Umeh", or who are the role of the one named there: "JT Jodie
// Tansley | Mother".
func (t table) readPairs(alone bool) {
	for _, c := range t.cells {
		if c.Col == 0 {
			continue
		}
		label := t.cell(c.Row, c.Col-1)
		if label == nil || label == c || len(strings.Fields(t.r.Quote(label.Span))) > 7 {
			continue
		}
		if ro, ok := labelRole(t.r.Quote(label.Span)); ok {
			t.r.addNames(t.r.firstField(c.Span), ro, nil, alone)
			continue
		}
		short, name, both := strings.Cut(t.r.Quote(label.Span), " ")
		if words := t.r.Quote(c.Span); both && areInitials(name, short) && isWhollyName(name) && isWhollyRole(words) {
			t.r.addNames(doc.Span{Start: label.Span.End - len(name), End: label.Span.End}, roleInCell(words), []string{short}, alone)
		}
	}
}

// labelRole reads a label as a role: "Social worker / team", "Mum", "Name of
// child".
func labelRole(label string) (role, bool) {
	label = strings.Trim(label, " :*")
	for part := range strings.FieldsFuncSeq(label, func(r rune) bool { return r == '/' || r == '(' }) {
		if ro, ok := roleOf(part); ok && ro.kind != Agency && ro.kind != Group {
			return ro, true
		}
	}
	lower := strings.ToLower(label)
	if strings.Contains(lower, "child") && (strings.Contains(lower, "name") || strings.HasPrefix(lower, "child")) && !strings.Contains(lower, "protection") {
		return role{Child, "child"}, true
	}
	return role{}, false
}

// nextLabel begins another field on the line of one: "Child: Sam Obi. Parents: …".
var nextLabel = regexp.MustCompile(`[.;]\s+\p{Lu}[\p{L}/'’ ]{2,30}:\s`)

// readField reads a label with a name behind it.
func (r *reader) readField(b *doc.Block, alone bool) {
	if ro, ok := labelRole(r.Quote(b.Label)); ok {
		r.addNames(r.firstField(doc.Span{Start: max(b.Span.Start, b.Label.End), End: b.Span.End}), ro, nil, alone)
	}
}

// firstField is what stands in a cell or behind a label before the next label.
func (r *reader) firstField(value doc.Span) doc.Span {
	if m := nextLabel.FindStringIndex(value.Of(r.Text)); m != nil {
		value.End = value.Start + m[0]
	}
	return value
}

// addNames notes the names of a cell or field, each with the role that stands
// beside it or else the one given: titled ones when alone is set, the others when
// it is not. A lone word is a name where it looks like one.
func (r *reader) addNames(s doc.Span, ro role, initials []string, alone bool) {
	text, end := s.Of(r.Text), -1
	if m := nickname.FindStringSubmatch(text); m != nil && !alone && isName(m[1]+" "+m[3]) {
		r.people.add(m[1]+" "+m[3], ro, initials, s)
	}
	if m := surnameFirst.FindStringSubmatch(text); m != nil && !alone {
		r.people.add(m[2]+" "+tidyName(m[1]), ro, initials, s)
		return
	}
	for _, at := range namesOf(text) {
		name := at.Of(text)
		if !isName(name) {
			continue
		}
		before := end
		end = at.End
		if titled.MatchString(name) != alone {
			continue
		}
		c := contextOf(text, at)
		if joint, _ := r.jointName(text, at, before); joint != "" {
			r.people.add(joint, ro, nil, at.Shift(s.Start))
		}
		c.initials = append(c.initials, initials...)
		switch told := before >= 0 && behindField(text, at); {
		case told && (c.role().kind != "" || ro.kind == Professional || ro.kind == Parent && ro.name != "parents"):
		case c.after.kind != "" && (ro.name == "parents" || ro.name == "family" || ro.kind == ""):
		case c.before.kind != "": // "Social worker: A. Chair: B"
			c.after = role{}
		default:
			c.after, c.before = ro, role{}
		}
		r.people.addIn(tidyName(name), c, at.Shift(s.Start))
		initials = nil
	}
	if word := strings.TrimSpace(text); !alone && loneName.MatchString(word) && strangeName(word) {
		if _, isRole := roleOf(word); !isRole {
			r.people.add(word, ro, initials, s)
		}
	}
}

// surnameFirst is how registers write a name: "OKAFOR-DUNN, Tyrese".
var surnameFirst = regexp.MustCompile(`^\s*(\p{Lu}[\p{Lu}'’-]+(?:\s\p{Lu}[\p{Lu}'’-]+){0,2}),\s(` + namePart + `(?:\s` + namePart + `){0,2})\s*$`)

// loneName is a given name by itself.
var loneName = regexp.MustCompile(`^\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}[\p{Ll}]+)?$`)

var (
	// goesOnTelling begins a sentence behind the value of a field, up to a name in it.
	goesOnTelling = regexp.MustCompile(`[\p{Ll}\d)][.;]\s+\p{Lu}[^.;:]*\s(?:will|is|are|was|were|has|have|had|must|should|can)\s[^.;:]*$`)
	// nameFirst is a sentence's end with nothing behind, and doesThen what somebody does.
	nameFirst = regexp.MustCompile(`[\p{Ll}\d)][.;]\s+$`)
	doesThen  = regexp.MustCompile(`^\s(?:will|must|should|has|have|had|is\sto|was\sto)\s`)
)

// behindField reports whether a name stands in a sentence that tells something behind the value of a
// field: "Mother: Ada Reed. Kai will be seen by Petra Lind". The label is not of that one.
func behindField(text string, at doc.Span) bool {
	before := text[:at.Start]
	return goesOnTelling.MatchString(before) || nameFirst.MatchString(before) && doesThen.MatchString(text[at.End:])
}
