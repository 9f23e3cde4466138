package plan

import (
	"slices"
	"strings"
	"testing"
)

// Columns under those who take something on are read each by itself; columns under the same
// names that tell something else are not.
func TestColumnsOfPromises(t *testing.T) {
	const people = "# Written agreement\n\nThis is an agreement between Ada Kerr (mother), Ben Hart (father) and the council (Kit Moss, social worker) about Jo Kerr, aged 4.\n\n"
	for name, c := range map[string]struct {
		table string
		want  []string
	}{
		"names": {
			"## What we agree\n\n| Ada | Ben |\n|---|---|\n| I sleep at my mum's with Jo. | I sleep at my dad's. |\n| I ring Kit every Friday. | I keep away from the school. |",
			[]string{"I sleep at my mum's with Jo. | Ada Kerr", "I sleep at my dad's. | Ben Hart", "I ring Kit every Friday. | Ada Kerr", "I keep away from the school. | Ben Hart"},
		},
		"one of three holds less": {
			"## What we agree\n\n| Ada | Ben | Kit Moss |\n|---|---|---|\n| I ring Kit every Friday. | I keep away from the school. | Visits every Tuesday. |\n| I go to the clinic. | – | To pay the fare. |",
			[]string{"I ring Kit every Friday. | Ada Kerr", "I keep away from the school. | Ben Hart", "Visits every Tuesday. | Kit Moss", "I go to the clinic. | Ada Kerr", "To pay the fare. | Kit Moss"},
		},
		"what is to be and what not": {
			"## What we agree\n\n| Ben must | Ben must not |\n|---|---|\n| Ring Kit each Friday. | Come to the flat. |",
			[]string{"Ring Kit each Friday. | Ben Hart", "Ben must not: Come to the flat. | Ben Hart"},
		},
		"nobody named": {
			"## How to keep Jo safe\n\n| Do | Don't |\n|---|---|\n| Lock the door at night. | Leave Jo alone with Ben. |",
			[]string{"Lock the door at night.", "Don't: Leave Jo alone with Ben."},
		},
		"another named in a cell": {
			"## What we agree\n\n| Ada will | The council will |\n|---|---|\n| ring Kit every Friday. | Kit Moss visits every Tuesday. |",
			[]string{"ring Kit every Friday. | Ada Kerr", "Kit Moss visits every Tuesday. | Kit Moss"},
		},
		"views":           {"## What each of us thinks\n\n| Ada | Ben |\n|---|---|\n| I think that this is fair. | I want to see Jo more. |\n| I feel tired. | I don't agree with it. |", nil},
		"views, promised": {"## What we agree\n\n| Ada | Ben |\n|---|---|\n| I think that this is fair. | I want to see Jo more. |\n| I am tired. | I don't want a course. |", nil},
		"signatures":      {"## Signed\n\n| Ada Kerr | Ben Hart |\n|---|---|\n| Signed: | Signed: |\n| 4 May 2028 | 4 May 2028 |", nil},
		"how they live":   {"## Who lives where\n\n| Ada Kerr | Ben Hart |\n|---|---|\n| Lives at 4 Moor Lane. | Lives at his dad's. |", nil},
		"what they did":   {"## What happened\n\n| Ada | Ben |\n|---|---|\n| Rang Kit on Friday. | Came to the flat. |", nil},
		"for the child":   {"## Who comes\n\n| Jo | Kit Moss |\n|---|---|\n| 4 | Social worker |", nil},
	} {
		said := read(t, people+c.table)
		var got []string
		for i := range said.Actions {
			a := &said.Actions[i]
			parts := []string{a.Words(said.d)}
			for _, o := range a.Owners {
				parts = append(parts, o.Name)
			}
			got = append(got, strings.Join(parts, " | "))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s:\n got %q\nwant %q", name, got, c.want)
		}
	}
}

// A table without titles is one of actions where most of a column begins with what those
// beside it do.
func TestActionsWithoutTitles(t *testing.T) {
	const people = "# Early help plan\n\nFor Jo Kerr (4) and her mother Ada Kerr. Kit Moss is the lead worker.\n\n## Who does what\n\n"
	for name, c := range map[string]struct {
		rows string
		want int
	}{
		"what they do":  {"| Ada | Brings the letters to the library. | 17 January 2029 |\n| Kit Moss | Opens them with her. | 19 January 2029 |\n| Ada | Takes Jo to the clinic. | 2 February 2029 |", 3},
		"orders":        {"| Ada | Bring the letters to the library. | 17 January 2029 |\n| Kit Moss | Open them with her. | 19 January 2029 |\n| Ada | Take Jo to the clinic. | 2 February 2029 |", 3},
		"what they did": {"| Ada | Brought the letters to the library. | 17 January 2029 |\n| Kit Moss | Opened them with her. | 19 January 2029 |\n| Ada | Took Jo to the clinic. | 2 February 2029 |", 0},
		"who they are":  {"| Ada | Mother of Jo | 17 January 1999 |\n| Kit Moss | Lead worker | 19 January 1998 |\n| Jo | Child | 2 February 2025 |", 0},
		"how they are":  {"| Ada | Likes the library. | 17 January 2029 |\n| Kit Moss | Knows her well. | 19 January 2029 |\n| Ada | Worries about Jo. | 2 February 2029 |", 0},
	} {
		if got := len(read(t, people+"|  |  |  |\n|---|---|---|\n"+c.rows).Plan.Actions); got != c.want {
			t.Errorf("%s: %d actions, want %d", name, got, c.want)
		}
	}
}
