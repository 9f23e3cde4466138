package plan

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/engine"
	"github.com/plainwords/plainwords/pipeline/ingest"
	"github.com/plainwords/plainwords/pipeline/structure"
)

// What holds for every plan: spans lie inside the text, actions are in its order
// and numbered so, and a deadline stands in its action's row or block.
func laws(t *testing.T, d *doc.Document, p *Plan) {
	t.Helper()
	inside := func(what string, s doc.Span) {
		if s.Start < 0 || s.End > len(d.Text) || s.End < s.Start {
			t.Fatalf("%s at %v of %d bytes", what, s, len(d.Text))
		}
	}
	at := 0
	for i, a := range p.Actions {
		if want := "a" + number10(i+1); a.ID != want || a.Span.Start < at || a.Span.Empty() {
			t.Fatalf("action %s at %v after %d is to be %s", a.ID, a.Span, at, want)
		}
		at = a.Span.Start
		for _, s := range []doc.Span{a.Span, a.Condition, a.Consequence, a.Outcome, a.StatusText} {
			inside("a part of action "+a.ID, s)
		}
		for _, o := range a.Owners {
			inside("an owner", o.Span)
			if o.Name == "" {
				t.Fatalf("an owner of %s without a name", a.ID)
			}
		}
		if a.Deadline != nil {
			inside("a deadline", a.Deadline.Span)
			if a.Deadline.Span.Empty() || !near(d, a.Span, a.Deadline.Span) {
				t.Fatalf("the deadline %q of %q stands elsewhere", d.Quote(a.Deadline.Span), d.Quote(a.Span))
			}
		}
	}
	at = 0
	for _, x := range p.Dates {
		inside("a day", x.Span)
		inside("what a day is of", x.What)
		if x.Span.Start < at || !x.Day.valid() {
			t.Fatalf("%v at %v after %d", x.Day, x.Span, at)
		}
		at = x.Span.Start
	}
	at = 0
	for i, s := range p.Statements {
		inside("a statement", s.Span)
		inside("a source", s.Source)
		if s.ID != "s"+number10(i+1) || s.Span.Start < at || s.Kind == "" {
			t.Fatalf("statement %s of kind %q at %v after %d", s.ID, s.Kind, s.Span, at)
		}
		at = s.Span.End
	}
	for _, v := range append(append([]View{}, p.ParentsViews...), p.ChildsViews...) {
		inside("a view", v.Span)
		if v.By == "" {
			t.Fatalf("a view of nobody at %v", v.Span)
		}
	}
	for _, x := range p.Disputes {
		inside("a dispute", x.Says)
		inside("what it is about", x.Statement)
		if x.By == "" || x.Statement.End > x.Says.Start {
			t.Fatalf("a dispute by %q at %v about %v", x.By, x.Says, x.Statement)
		}
	}
	for _, s := range p.Sections {
		inside("a title", s.Title)
		inside("a section", s.Body)
	}
	for _, q := range p.People {
		for _, s := range q.Spans {
			inside(q.Name, s)
		}
	}
}

func number10(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return number10(n/10) + string(rune('0'+n%10))
}

// near reports whether two spans stand in one row of a table or in one block
// outside of tables.
func near(d *doc.Document, a, b doc.Span) bool {
	found := false
	doc.Walk(d.Blocks, func(k *doc.Block) bool {
		holds := k.Span.Contains(a) && k.Span.Contains(b)
		switch {
		case k.Kind == doc.Table:
			found = found || holds // cards go over rows of print
		case len(k.Children) == 0:
			found = found || holds
		}
		return holds
	})
	return found
}

// plans are the project's own, but for those set aside for checking, and the
// examples where they are.
func plans(t *testing.T) []string {
	t.Helper()
	var all []string
	for _, pattern := range []string{"../../testdata/plans/pdf/*.pdf", "../../testdata/plans/dev/pdf/*.pdf", "../../testdata/plans/more/pdf/*.pdf", "../../testdata/plans/later/pdf/*.pdf", "../../../shared/examples/pdf/*.pdf"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, files...)
	}
	if len(all) < 12 {
		t.Fatalf("%d plans", len(all))
	}
	return all
}

func eachPlan(t *testing.T, f func(t *testing.T, d *doc.Document)) {
	files := plans(t)
	if testing.Short() { // as under the race detector, where all take minutes
		files = files[:6]
	}
	e := engine.New(engine.Options{})
	t.Cleanup(func() { _ = e.Close() })
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			paper, err := ingest.Read(context.Background(), ingest.Source{Name: file, Data: data}, ingest.Options{Engine: e})
			if err != nil {
				t.Fatal(err)
			}
			f(t, structure.Build(paper))
		})
	}
}

func TestLaws(t *testing.T) {
	eachPlan(t, func(t *testing.T, d *doc.Document) { laws(t, d, Read(d)) })
}

// swapped writes other words of the same number of bytes into a document, so that
// all spans stay where they are.
func swapped(d *doc.Document, words [][2]string) *doc.Document {
	var pairs []string
	for _, w := range words {
		pairs = append(pairs, w[0], w[1])
	}
	other := *d
	other.Text = strings.NewReplacer(pairs...).Replace(d.Text)
	return &other
}

// sameStatements holds the statements of two readings of one document against
// each other. Putting other words into a text leaves initials that no longer fit
// their names or fit two, and aunts with a man's title: one in six may go.
// TestStatementsOfOtherFamilies allows none.
func sameStatements(t *testing.T, a, b *Plan) {
	t.Helper()
	kinds := map[doc.Span]StatementKind{}
	for _, s := range b.Statements {
		kinds[s.Span] = s.Kind
	}
	differ := max(0, len(b.Statements)-len(a.Statements))
	for _, s := range a.Statements {
		if kinds[s.Span] != s.Kind {
			differ++
		}
	}
	if 6*differ > len(a.Statements)+5 {
		t.Errorf("%d of %d statements are not the same of other people", differ, len(a.Statements))
	}
}

// Who is the mother and who the father changes no action and no statement.
func TestParentsSwapped(t *testing.T) {
	words := [][2]string{
		{"mother", "father"},
		{"father", "mother"},
		{"Mother", "Father"},
		{"Father", "Mother"},
		{"MOTHER", "FATHER"},
		{"FATHER", "MOTHER"},
		{" Mum ", " Dad "},
		{" Dad ", " Mum "},
		{" mum ", " dad "},
		{" dad ", " mum "},
		{"Mum’s", "Dad’s"},
		{"Dad’s", "Mum’s"},
		{"Ms ", "Mr "},
		{"Mr ", "Ms "},
		{"Ms. ", "Mr. "},
		{"Mr. ", "Ms. "},
	}
	eachPlan(t, func(t *testing.T, d *doc.Document) {
		a, b := Read(d), Read(swapped(d, words))
		if len(a.Actions) != len(b.Actions) {
			t.Errorf("%d actions, %d with the parents swapped", len(a.Actions), len(b.Actions))
		}
		sameStatements(t, a, b)
	})
}

// cultures are family names of as many bytes each, by their length.
var cultures = map[int][]string{
	4: {"Khan", "Chen", "Diaz", "Bose", "Sato"}, 5: {"Singh", "Smith", "Osman", "Silva", "Haque"}, 6: {"Nguyen", "Wright", "Hassan", "Moreno", "Kowals"},
	7: {"Okonkwo", "Ahmadov", "Kowalsk", "O'Brien", "Ndiayes"}, 8: {"Papadaki", "Adeyemis", "McCarthy", "Chaudhry", "Nakamura"},
}

// The culture of a family's name changes no action and no statement.
func TestNamesOfOtherCultures(t *testing.T) {
	eachPlan(t, func(t *testing.T, d *doc.Document) {
		a := Read(d)
		for k := range 5 {
			var words [][2]string
			seen := map[string]bool{}
			for _, q := range a.People {
				own := surname(q.Name)
				if names := cultures[len(own)]; names != nil && !seen[own] && strings.Contains(q.Name, " ") {
					seen[own] = true
					words = append(words, [2]string{own, names[(k+len(words))%len(names)]})
				}
				for _, initials := range q.Also { // "TG" of Tracey Gethin goes with the name
					for _, w := range words {
						if len(initials) == 2 && initials[1] == w[0][0] && w[0] == own {
							words = append(words, [2]string{initials, initials[:1] + w[1][:1]})
							break
						}
					}
				}
			}
			b := Read(swapped(d, words))
			if len(a.Actions) != len(b.Actions) {
				t.Errorf("%d actions, %d with the names %v", len(a.Actions), len(b.Actions), words)
			}
			sameStatements(t, a, b)
		}
	})
}
