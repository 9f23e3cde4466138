// Package plan reads what a child-protection plan or report says: which people
// there are, who must do what by when, which days matter, and what kind of
// document it is.
//
// A part that the document does not give is empty: that nobody is named, or no
// day, is a fact that the checks look for.
package plan

import (
	"strconv"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Plan is what one document says. It is not changed after it was read.
type Plan struct {
	Kind         Kind
	Jurisdiction Jurisdiction
	// AboutFamily says that the document is about one family, or too short to
	// tell; an inspection report is about none.
	AboutFamily bool
	Sections    []Section
	People      []Person
	Actions     []Action
	Dates       []Date
	// Consequences are the sentences that say what happens if something is not
	// done, or goes wrong.
	Consequences []doc.Span
	// Hollow are those that do not say what will happen; Loose the sentences that ask
	// for something and are no actions.
	Hollow []doc.Span
	Loose  []Loose
	// Strengths are the sentences that praise or tell of progress; Past those
	// that dwell on old history.
	Strengths, Past []doc.Span
	Negatives       []Negative
	// Timescales are the steps of the process with the time that they took;
	// Inconsistencies the places that do not agree.
	Timescales      []Timescale
	Inconsistencies []Inconsistency
	// ParentsViews and ChildsViews are where somebody of the family is heard.
	ParentsViews, ChildsViews []View
	// Statements are what a parent could dispute, Disputes where the document
	// says that somebody does.
	Statements []Statement
	Disputes   []Dispute
	Risk       Risk
	// Concerns are the sentences that tell of a worry.
	Concerns []doc.Span
	Missing  []Missing
	// Protected are details of the family that somebody is not to learn.
	Protected []Protected
}

// Action is something that somebody is to do or to leave.
type Action struct {
	ID   string
	Span doc.Span // its words
	// Ban is where words over a list or column forbid what stands there, "Ben must not:";
	// without them the action reads as the contrary. Empty elsewhere.
	Ban    doc.Span
	Owners []Owner // none where the document names nobody
	// Deadline is nil where there is none.
	Deadline *Deadline
	// Often is how often, where the words of the action say it themselves.
	Often doc.Span
	// Condition says on what the action hangs, Consequence what follows where it
	// is not done, Outcome what it is for or how one will know, StatusText how
	// far it is. They are empty where the document says nothing.
	Condition, Consequence, Outcome, StatusText doc.Span
	// Help is what help the family is given with it.
	Help   doc.Span
	Status Status
	// Vague says that nobody could see whether it was done; Ask is what to ask
	// then.
	Vague   bool
	Ask     string
	counted bool // a detail says how many times
	// Activity is the part that names something to attend or complete, without
	// what is to change by it.
	Activity doc.Span
	// InTable tells an action of a table from one of a list or sentence.
	InTable bool
	// ByFamily says that nobody is named and the words say that the family must do
	// it: "No physical punishment to be used".
	ByFamily bool
	// Earlier says that it stands in the list of an earlier plan or meeting on which
	// the document looks back; Replaced that a new list follows.
	Earlier, Replaced bool
	maybeEarlier      bool // if a new plan follows
	// LookedBack says that it stands in a table of what was agreed before and of what
	// came of it, beside the actions of now, and that it is under way: whose it is, and
	// by when, is said in the plan from which it comes.
	LookedBack      bool
	maybeLookedBack bool // if there are actions of now
	// OnHold says that it rests for now.
	OnHold bool
	// Collective says that the owner is everybody or a group without names.
	Collective bool
}

// ForParent reports whether a parent or another member of the family is to do
// it: as an owner, as one of all, or because the words leave nobody else.
func (a *Action) ForParent() bool {
	for _, o := range a.Owners {
		if o.Kind == Parent || o.Kind == Family || o.Kind == Group && everybody.MatchString(o.Name) {
			return true
		}
	}
	return len(a.Owners) == 0 && a.ByFamily
}

// Status is how far an action is, as the document says.
type Status string

// The states of an action.
const (
	Open       Status = "open"
	InProgress Status = "in_progress"
	Done       Status = "done"
	Overdue    Status = "overdue"
	Withdrawn  Status = "withdrawn"
)

// Read reads the plan by the timescales of its nation.
func Read(d *doc.Document) *Plan { return ReadLocally(d, Local{}) }

// ReadLocally reads the plan by the timescales of its nation and of the place.
func ReadLocally(d *doc.Document, local Local) *Plan {
	r := newReader(d)
	r.readSections()
	r.kind = r.kindOf()
	r.ofMeeting = r.recordsMeeting()
	r.jurisdiction = r.jurisdictionOf()
	r.readDates()
	r.readEvents()
	r.readPeople()
	r.settleViews()
	r.readActions()
	r.readConsequences()
	w := r.newWordingReader()
	w.markVague()
	w.negatives = w.readNegatives()
	accounts := w.readAccounts()
	good := w.readStrengths(accounts)
	told := w.readStatements(accounts, good)
	views := w.readViews(accounts, told.disputes)
	told.leaveOut(views.parents)
	p := &Plan{
		ParentsViews: views.parents, ChildsViews: views.children, Statements: told.list, Disputes: told.disputes,
		Risk: w.readRisk(), Concerns: w.readConcerns(),
		AboutFamily: r.aboutFamily(),
		Kind:        r.kind, Jurisdiction: r.jurisdiction, Sections: r.sections, People: r.people.list,
		Actions: r.actions, Dates: r.dates, Consequences: r.consequences,
		Hollow: w.readHollow(), Loose: w.readLoose(),
		Strengths: good, Past: w.readPast(), Negatives: w.negatives,
		Timescales: r.readTimescales(local), Inconsistencies: r.readInconsistencies(w.subjectsOf(accounts)), Protected: r.readProtected(),
	}
	for i := range p.Actions {
		p.Actions[i].ID = "a" + strconv.Itoa(i+1)
	}
	p.Missing = r.readMissing(p)
	return p
}

// reader holds what is known while a document is read.
type reader struct {
	*doc.Document
	leaves       []leaf
	kind         Kind
	ofMeeting    bool // it is a plan, and records the meeting about it
	jurisdiction Jurisdiction
	sections     []Section
	underActions []bool // for each section whether it stands under one for actions
	dates        []Date
	calendar     calendar
	people       people
	actions      []Action
	consequences []doc.Span
	actionTables []doc.Span

	purposes map[string]SectionKind // of labels, as found

	tables     map[*doc.Block]table // as laid out
	orderLists map[int]bool         // whether the list that begins with a leaf is one of orders, as found
	days       map[string]Day       // of milestones, as found
	// ownVoices are the sections of which is known who speaks in them.
	ownVoices map[voiceOf]bool
	signer    *[]Owner          // who signed the document; nil before it was asked for
	wrote     *authorship       // so too
	answered  *int              // where an email begins that this one answers; so too
	now       *Day              // what the document calls today; so too
	reviewed  *bool             // whether it comes from a review conference; so too
	states    map[string]Status // what short forms of states stand for
	// called are the short names by which the document calls people, as found.
	called map[string][]string

	addressees addressees // while the actions are read
	aims       []aim      // what those at hand are for, the nearest last
	hindsight  hindsight  // of when those at hand are
	governing  governing  // the time set for all of those at hand
	parties    []string   // with whom an agreement is made
	stages     []stage    // of the sections
	forCare    bool       // it is the plan of a looked-after child
	ofRecord   bool       // it is of no known kind, and about one family
	author     *Owner     // who "we" is
	dear       *doc.Span  // to whom a letter is written
}

// leaf is a block of the body that holds no others, with where it stands.
type leaf struct {
	*doc.Block
	text    string
	section int        // its place in sections; -1 before the first heading
	table   *doc.Block // the table that it stands in; nil outside of one
	clauses *doc.Block // the table of clauses that it stands in, which is read as a list
}

func newReader(d *doc.Document) *reader {
	r := &reader{Document: d, purposes: map[string]SectionKind{}, tables: map[*doc.Block]table{}, orderLists: map[int]bool{}, days: map[string]Day{}, ownVoices: map[voiceOf]bool{}, called: map[string][]string{}}
	var table *doc.Block
	above := -1 // the last heading
	doc.Walk(d.Blocks, func(b *doc.Block) bool {
		if !b.Said() {
			return false
		}
		if b.Kind == doc.Table && (table == nil || !table.Span.Contains(b.Span)) {
			table = b
			if items := r.clauseLeaves(b, r.leafOr(above)); items != nil {
				r.leaves = append(r.leaves, items...)
				return false
			}
		}
		if len(b.Children) == 0 && !b.Span.Empty() {
			l := leaf{Block: b, text: b.Span.Of(d.Text), section: -1}
			if table != nil && table.Span.Contains(b.Span) {
				l.table = table
			}
			if r.leaves = append(r.leaves, l); l.Kind == doc.Heading {
				above = len(r.leaves) - 1
			}
		}
		return true
	})
	return r
}

// leafOr is a leaf by its place; nil where there is none.
func (r *reader) leafOr(i int) *leaf {
	if i < 0 {
		return nil
	}
	return &r.leaves[i]
}
