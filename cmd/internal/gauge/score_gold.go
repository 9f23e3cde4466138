package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// goldPlan is what a careful reader found in one document.
type goldPlan struct {
	ID              string `json:"doc_id"`
	Kind            string
	Files           []string
	People          map[string][]string // by what they are to the case: children, parents_and_carers, wider_family
	Actions         []goldAction        `json:"action_items"`
	Terms           []goldTerm          `json:"jargon_terms"`
	Negativity      []passage
	Strengths       []passage
	ParentsViews    []passage   `json:"parents_views"`
	ChildsViews     []passage   `json:"childs_views"`
	Claims          []goldClaim // a sample
	Disputes        []struct{ Statement passage }
	Inconsistencies []goldConflict
	OtherFamily     []passage `json:"copy_paste_errors"`
	Missing         []string  `json:"missing_sections"` // nil where the reader did not look
	Dates           []goldDate
	Breaches        []goldBreach `json:"timescale_breaches"`
	Tables          []goldTable
	Diff            *goldDiff // against the version before
}

type goldAction struct {
	Text     string
	Page     int
	Owners   []string
	Deadline goldDeadline
	Parent   bool `json:"is_parent_action"`
	Status   string
	Vague    bool
}

func (a goldAction) String() string { return a.Text }

// goldDeadline is empty where the action has none.
type goldDeadline struct{ Text, ISO string }

type goldTerm struct {
	Term    string
	Defined bool `json:"defined_in_document"`
}

func (t goldTerm) String() string { return t.Term }

type goldClaim struct {
	passage
	Kind        string
	SourceGiven *bool `json:"source_given"` // nil where the reader did not say
}

// goldConflict is two passages that cannot both be right, and other words that
// show either side as well.
type goldConflict struct {
	A, B passage
	AltA []string `json:"alt_a"`
	AltB []string `json:"alt_b"`
}

func (c goldConflict) String() string { return c.A.String() + " | " + c.B.String() }

type goldDate struct{ Text, ISO string }

type goldBreach struct {
	Rule   string
	QuoteB string `json:"quote_b"` // what came too late
}

func (b goldBreach) String() string { return b.Rule + ": " + b.QuoteB }

type goldTable struct {
	Header []string
	Rows   int
}

// goldDiff is what changed since the version before. An action may stand in two
// lists.
type goldDiff struct {
	Previous        string
	Added           []goldChange
	Removed         []goldChange
	Reworded        []goldChange
	StillListed     []goldChange `json:"completed_still_listed"`
	DeadlineChanged []goldChange `json:"deadline_changed"`
}

// goldChange is an action of one version, or of both.
type goldChange struct {
	Text        string
	ReasonGiven bool                   `json:"reason_given"`
	New         *struct{ Text string } `json:"v2"`
}

func (c goldChange) String() string {
	if c.New != nil {
		return c.New.Text
	}
	return c.Text
}

// file is the document itself; others that are named are renderings of it.
func (g *goldPlan) file() string { return g.Files[0] }

// adults are those of the family who can be asked to do something.
func (g *goldPlan) adults() []string {
	var all []string
	for who, names := range g.People {
		if who != "children" {
			all = append(all, names...)
		}
	}
	return all
}

// goldSet is a folder of plans.
type goldSet []*goldPlan

func readGold(folder string) (goldSet, error) {
	files, err := filepath.Glob(filepath.Join(folder, "gold", "*.json"))
	if err != nil {
		return nil, err
	}
	var all goldSet
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		g := &goldPlan{}
		if err := json.Unmarshal(text, g); err != nil {
			return nil, fmt.Errorf("%s: %w", filepath.Base(file), err)
		}
		if len(g.Files) == 0 {
			return nil, fmt.Errorf("%s names no document", filepath.Base(file))
		}
		all = append(all, g)
	}
	if len(all) == 0 {
		return nil, errors.New("no plans to score")
	}
	return all, nil
}

func (s goldSet) files(folder string) []string {
	var all []string
	for _, g := range s {
		all = append(all, filepath.Join(folder, g.file()))
	}
	return all
}

// named returns the plan of that id, nil where there is none.
func (s goldSet) named(id string) *goldPlan {
	for _, g := range s {
		if g.ID == id {
			return g
		}
	}
	return nil
}
