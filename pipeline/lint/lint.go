// Package lint is the contract between a check and the program: what a check
// is, what it is given, and what it reports.
package lint

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/plainwords/plainwords/glossary"
	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/language"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// Check looks for one fault in a document. It is a value: the program is handed
// a list of checks, and nothing registers itself.
type Check struct {
	// Name is how people and files call the check: kebab-case, the fault and
	// not its cure. It never changes.
	Name string

	// Group is the family that the check belongs to: one of Groups.
	Group string

	// Title says in a few words what is wrong, for a list of checks.
	Title string

	// Why says what the fault does to the people who read the document.
	Why string

	// Source says where the rule comes from: research, guidance, a count.
	Source string

	// Bad are short documents in Markdown in which the check must report
	// something; Good are such in which it must not. A test runs both.
	Bad, Good []string

	// Whole says that the check speaks of what is nowhere in the document, or of
	// all of it. It is not run where a page could not be read.
	Whole bool

	// Severity of the findings, where a finding does not say otherwise.
	Severity Severity

	// Run looks at the document in the pass and reports what it finds. It must
	// not change what it is given: checks run side by side.
	Run func(*Pass)
}

// Groups are the families of checks.
var Groups = []string{
	"readability", "jargon", "action_count", "who_does_what", "negativity", "fairness", "completeness", "timescales", "consistency", "layout",
}

// Pass is one run of one check over one document.
type Pass struct {
	// Doc is the document. It is shared: read only.
	Doc *doc.Document

	// Plan is what the document says: people, actions, days. Read only.
	Plan *plan.Plan

	// Terms are the short forms and special words that the document uses, in
	// order of first use.
	Terms []glossary.Use

	// Thresholds are the numbers to go by.
	Thresholds Thresholds

	// Recipient is for whom the copy is, as the user calls them: "mother", a name;
	// empty where nobody said.
	Recipient string

	// Reader counts how hard the words are; what the document explains is left
	// out.
	Reader func() *plan.Reader

	// Tags tells the parts of speech of one sentence. They are shared: read only.
	Tags func(sentence string) []language.TaggedToken

	check  *Check
	report func(Finding)
}

// Report adds a finding. Check and Severity are filled in where they are empty.
func (p *Pass) Report(f Finding) {
	f.Check = p.check
	if f.Severity == 0 {
		f.Severity = p.check.Severity
	}
	p.report(f)
}

// Finding is one fault at one place.
type Finding struct {
	Span       doc.Span
	Check      *Check
	Severity   Severity
	Message    string // for the author: what is wrong
	Suggestion string // what to write instead; empty where nobody can say
	Related    []doc.Span
}

// Severity says how much a finding matters. The zero value is not set.
type Severity int

// The severities, the least first.
const (
	Suggestion Severity = iota + 1
	Warning
	Error
)

// String returns the name that contract.md gives the severity.
func (s Severity) String() string {
	switch s {
	case Suggestion:
		return "suggestion"
	case Warning:
		return "warning"
	case Error:
		return "error"
	}
	return "never"
}

// ParseSeverity reads the name of a severity, or "never", which no finding
// reaches.
func ParseSeverity(name string) (Severity, error) {
	for s := Suggestion; s <= Never; s++ {
		if s.String() == name {
			return s, nil
		}
	}
	return 0, fmt.Errorf("lint: no such severity: use error, warning, suggestion or never")
}

// Never is above every severity.
const Never = Error + 1

// Input is what all checks of a run are given.
type Input struct {
	Doc   *doc.Document
	Plan  *plan.Plan
	Terms []glossary.Use

	Thresholds Thresholds // zero: the defaults
	Recipient  string     // for whom the copy is; empty: nobody said

	reader func() *plan.Reader
	tags   *tags
}

// pass is one check's view of the input.
func (in Input) pass(c *Check, report func(Finding)) *Pass {
	return &Pass{Doc: in.Doc, Plan: in.Plan, Terms: in.Terms, Thresholds: in.Thresholds, Recipient: in.Recipient, Reader: in.reader, Tags: in.tags.of, check: c, report: report}
}

// ofFamilies are the groups of checks that ask something of what is written
// about one family.
var ofFamilies = []string{"action_count", "who_does_what", "negativity", "fairness", "completeness", "timescales", "consistency"}

// suits reports whether a check has something to say about the document.
func (in Input) suits(c *Check) bool {
	if slices.Contains(ofFamilies, c.Group) && !in.Plan.AboutFamily {
		return false
	}
	return !c.Whole || !slices.ContainsFunc(in.Doc.Warnings, func(w doc.Warning) bool { return w.Unread })
}

// newReader is the reader of a run, made when the first check asks for it.
func (in Input) newReader() *plan.Reader {
	var explained []doc.Span
	for _, t := range in.Terms {
		if t.Defined {
			explained = append(explained, t.Spans...)
		}
	}
	return in.Plan.NewReader(in.Doc, explained)
}

// Run runs the checks side by side and returns their findings in the order of
// the text. A check that panics reports nothing; it is named in the error, and
// the other checks' findings stand.
func Run(checks []*Check, in Input) ([]Finding, error) {
	if in.Thresholds == (Thresholds{}) {
		in.Thresholds = DefaultThresholds()
	}
	in.reader, in.tags = sync.OnceValue(in.newReader), newTags()
	found := make([][]Finding, len(checks))
	broken := make([]bool, len(checks))
	var all sync.WaitGroup
	for i, c := range checks {
		if !in.suits(c) {
			continue
		}
		all.Go(func() {
			defer func() { broken[i] = recover() != nil }()
			c.Run(in.pass(c, func(f Finding) { found[i] = append(found[i], f) }))
		})
	}
	all.Wait()
	var names []string
	for i, b := range broken {
		if b {
			found[i] = nil
			names = append(names, checks[i].Name)
		}
	}
	findings := slices.Concat(found...)
	slices.SortStableFunc(findings, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Check.Name, b.Check.Name))
	})
	if len(names) > 0 {
		return findings, fmt.Errorf("lint: these checks failed: %s", strings.Join(names, ", "))
	}
	return findings, nil
}

// Select returns the checks of the given names and groups, in their own order;
// all of them where there are no names.
func Select(checks []*Check, names []string) ([]*Check, error) {
	if len(names) == 0 {
		return checks, nil
	}
	wanted := map[string]bool{}
	for _, n := range names {
		known := slices.ContainsFunc(checks, func(c *Check) bool { return c.Name == n }) || slices.Contains(Groups, n)
		if !known {
			return nil, fmt.Errorf("lint: there is no check or group of the name %q", n)
		}
		wanted[n] = true
	}
	return slices.DeleteFunc(slices.Clone(checks), func(c *Check) bool { return !wanted[c.Name] && !wanted[c.Group] }), nil
}
