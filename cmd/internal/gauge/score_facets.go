package main

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
)

// reading is one document: what a reader found in it and what the program did.
type reading struct {
	*score
	gold *goldPlan
	got  lintReport
}

// scorePlan counts everything that is looked for in one document.
func (s *score) scorePlan(r *reading) {
	r.actions()
	r.terms()
	r.passages("negativity", r.gold.Negativity, r.got.Negativity)
	r.passages("strengths", r.gold.Strengths, r.got.Strengths)
	r.passages("parents' views", r.gold.ParentsViews, r.got.ParentsViews)
	r.passages("child's views", r.gold.ChildsViews, r.got.ChildsViews)
	r.claims()
	r.disputes()
	r.conflicts()
	r.missing()
	r.dates()
	r.timescales()
	r.tables()
	r.kind()
}

func (r *reading) differ(facet string, what ...any) { r.score.differ(facet, r.gold.ID, what...) }

// oneToOne matches what a reader found with what the program found, and shows
// what either lacks. It counts nothing.
func oneToOne[G, P any](r *reading, facet string, golds []G, gots []P, alike func(G, P) float64, floor float64) []pair {
	pairs := match(golds, gots, alike, floor)
	for i, g := range golds {
		if !slices.ContainsFunc(pairs, func(p pair) bool { return p.gold == i }) {
			r.differ(facet, "MISSED", g)
		}
	}
	for j, g := range gots {
		if !slices.ContainsFunc(pairs, func(p pair) bool { return p.got == j }) {
			r.differ(facet, "EXTRA", g)
		}
	}
	return pairs
}

// matched counts what was found one to one.
func matched[G, P any](r *reading, facet string, golds []G, gots []P, alike func(G, P) float64, floor float64) []pair {
	pairs := oneToOne(r, facet, golds, gots, alike, floor)
	r.found(facet, len(pairs), len(golds), len(pairs), len(gots))
	return pairs
}

// sure is the floor of a likeness that is a yes or no.
const sure = 0.5

// terms counts the terms that need explaining. Readers marked only a sample of
// those in small letters, so precision is asked of acronyms alone.
func (r *reading) terms() {
	pairs := oneToOne(r, "jargon recall", r.gold.Terms, r.got.Terms, sameTerm, sure)
	r.rightOf("jargon recall", len(pairs), len(r.gold.Terms))
	for _, p := range pairs {
		r.right("jargon explained in document", r.gold.Terms[p.gold].Defined == r.got.Terms[p.got].Defined)
	}
	r.undefinedAcronyms()
}

func sameTerm(gold goldTerm, got foundTerm) float64 {
	switch term := folded(gold.Term); {
	case term == folded(got.Term), term == folded(got.Expansion):
		return 1
	case overlap(gold.Term, got.Term) >= 0.8:
		return 0.9
	}
	return 0
}

var (
	acronym = regexp.MustCompile(`^[A-Z][A-Z0-9&/]{1,7}s?$`)
	// wellKnown are the acronyms that are neither asked for nor wrong.
	wellKnown = setOf("gp gps a&e dob tbc asap id tv copd p4 pc dc ds sats rc")
)

func (r *reading) undefinedAcronyms() {
	asked := func(term string, defined bool) bool {
		return acronym.MatchString(term) && !defined && !wellKnown[folded(term)]
	}
	undefined, gold, sound, got := map[string]bool{}, 0, 0, 0
	for _, t := range r.gold.Terms {
		undefined[folded(t.Term)] = undefined[folded(t.Term)] || !t.Defined
		if asked(t.Term, t.Defined) {
			gold++
		}
	}
	for _, t := range r.got.Terms {
		if !asked(t.Term, t.Defined) {
			continue
		}
		got++
		if undefined[folded(t.Term)] {
			sound++
		}
	}
	r.found("undefined acronyms", sound, gold, sound, got)
}

// passages counts passages that may hold one another: several that a reader
// marked may lie in one that was found.
func (r *reading) passages(facet string, golds, gots []passage) {
	hit, sound := map[int][]passage{}, map[int]bool{}
	for i, g := range golds {
		for j, p := range gots {
			if samePassage(g, p) {
				hit[i], sound[j] = append(hit[i], p), true
			}
		}
		if len(hit[i]) == 0 {
			r.differ(facet, "MISSED", g.Category, g)
		} else if facet == "negativity" {
			r.right("negativity category", slices.ContainsFunc(hit[i], func(p passage) bool { return p.Category == g.Category }))
		}
	}
	for j, p := range gots {
		if !sound[j] {
			r.differ(facet, "EXTRA", p.Category, p)
		}
	}
	r.found(facet, len(hit), len(golds), len(sound), len(gots))
}

// claims looks for the statements that a reader marked, a sample, and asks
// whether they are of the right kind.
func (r *reading) claims() {
	golds, gots := r.gold.Claims, r.got.Statements
	alike := func(g goldClaim, p foundStatement) float64 { return certain(samePassage(g.passage, p.passage)) }
	pairs := oneToOne(r, "statements found", golds, gots, alike, sure)
	r.rightOf("statements found", len(pairs), len(golds))
	r.statements += len(gots)
	r.sentences += r.got.Readability.Sentences
	for _, p := range pairs {
		g, got := golds[p.gold], gots[p.got]
		r.right("statement kind", g.Kind == got.Kind)
		if g.Kind != got.Kind {
			r.differ("statement kind", g.Kind, "|", got.Kind, "|", g)
		}
		if g.SourceGiven != nil {
			r.right("statement source given", *g.SourceGiven == (got.Source != ""))
		}
	}
}

func (r *reading) disputes() {
	golds, gots := r.gold.Disputes, r.got.Disputes
	matched(r, "recorded disputes", golds, gots, func(g struct{ Statement passage }, p foundDispute) float64 {
		return certain(sameWords(g.Statement.String(), p.Says.Quote))
	}, sure)
}

// otherFamily is the kind of a conflict that is another family's details left in.
const otherFamily = "other_family"

func (r *reading) conflicts() {
	var conflicts, others []foundConflict
	for _, c := range r.got.Inconsistencies {
		if c.Kind == otherFamily {
			others = append(others, c)
		} else {
			conflicts = append(conflicts, c)
		}
	}
	matched(r, "inconsistencies", r.gold.Inconsistencies, conflicts, sameConflict, sure)
	matched(r, "another family's details", r.gold.OtherFamily, others, func(g passage, p foundConflict) float64 {
		return certain(sameWords(g.String(), p.A.String()) || sameWords(g.String(), p.B.String()))
	}, sure)
}

// sameConflict says that both sides were found, whichever comes first.
func sameConflict(gold goldConflict, got foundConflict) float64 {
	shows := func(side passage, others []string, p passage) bool {
		return samePassage(side, p) || slices.ContainsFunc(others, func(o string) bool { return sameWords(o, p.String()) })
	}
	a := func(p passage) bool { return shows(gold.A, gold.AltA, p) }
	b := func(p passage) bool { return shows(gold.B, gold.AltB, p) }
	return certain(a(got.A) && b(got.B) || a(got.B) && b(got.A))
}

// sectionsAskedFor are the sections that a reader looked for.
var sectionsAskedFor = setOf("level_of_risk parents_views childs_views consequences strengths contingency review_date")

func (r *reading) missing() {
	if r.gold.Missing == nil {
		return
	}
	gold, got := setOf(strings.Join(r.gold.Missing, " ")), map[string]bool{}
	for _, m := range r.got.Missing {
		if sectionsAskedFor[m.Section] {
			got[m.Section] = true
		}
	}
	hit := shared(gold, got)
	r.found("missing sections", hit, len(gold), hit, len(got))
	if hit < len(gold) || hit < len(got) {
		r.differ("missing sections", "gold", gold, "got", got)
	}
}

func (r *reading) dates() {
	golds := slices.DeleteFunc(slices.Clone(r.gold.Dates), func(d goldDate) bool { return d.ISO == "" })
	pairs := oneToOne(r, "dates recall", golds, r.got.Dates, sameDate, sure)
	r.rightOf("dates recall", len(pairs), len(golds))
}

// sameDate prefers the date that is written alike.
func sameDate(gold goldDate, got foundDate) float64 {
	words := cmp.Or(got.Text, got.String())
	switch {
	case gold.ISO != got.Date:
		return 0
	case max(within(gold.Text, words), within(words, gold.Text)) >= 0.5:
		return 1
	}
	return 0.6
}

func (r *reading) timescales() {
	late := slices.DeleteFunc(slices.Clone(r.got.Timescales), func(t foundTimescale) bool { return t.Met == nil || *t.Met })
	matched(r, "timescale breaches", r.gold.Breaches, late, func(g goldBreach, p foundTimescale) float64 {
		return certain(slices.ContainsFunc([]string{p.From.String(), p.To.String()}, func(words string) bool {
			return words != "" && (sameWords(g.QuoteB, words) || sameWords(words, g.QuoteB))
		}))
	}, sure)
}

// tables looks for the tables of actions, and for their rows: a reader may have
// counted the header.
func (r *reading) tables() {
	golds, gots := r.gold.Tables, r.got.Tables
	pairs := oneToOne(r, "table headers", golds, gots, func(g goldTable, p foundTable) float64 {
		return overlap(strings.Join(g.Header, " "), strings.Join(p.Header, " "))
	}, 0.7)
	r.rightOf("table headers", len(pairs), len(golds))
	for _, p := range pairs {
		want, rows := golds[p.gold].Rows, len(gots[p.got].Rows)
		r.right("table rows", rows == want || rows == want-1)
	}
}

// kinds are the kinds of document by words of what a reader calls it; the first
// that fits. A record is none that the program names.
var kinds = []struct{ words, kind string }{
	{"outline child protection", "outline_plan"},
	{"outline plan", "outline_plan"},
	{"core group minutes", "core_group_minutes"},
	{"core group", "core_group_minutes"},
	{"child in need", "child_in_need_plan"},
	{"written agreement", "written_agreement"},
	{"safety plan", "safety_plan"},
	{"care and support", "care_and_support_plan"},
	{"child's plan", "childs_plan"},
	{"record", ""},
	{"report", "conference_report"},
	{"assessment", "assessment"},
	{"child protection plan", "child_protection_plan"},
	{"protection plan", "child_protection_plan"},
}

func (r *reading) kind() {
	called := folded(r.gold.Kind)
	for _, k := range kinds {
		if !strings.Contains(called, k.words) {
			continue
		}
		if k.kind != "" {
			r.right("document kind", k.kind == r.got.Document.Kind)
		}
		if k.kind != "" && k.kind != r.got.Document.Kind {
			r.differ("document kind", k.kind, "|", r.got.Document.Kind)
		}
		return
	}
}
