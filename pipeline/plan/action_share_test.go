package plan

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// marked is a table of one row with the cells of an action, its owners, its times and
// how far it is.
func marked(what, who, when, progress string) string {
	return "| What | Who | When | Progress |\n|---|---|---|---|\n| " + what + " | " + who + " | " + when + " | " + progress + " |\n"
}

// Several actions in one cell have the owners, times and progress that stand by the
// same mark in the cells beside; a mark with nothing behind it has none, and what has
// no mark is for all.
func TestMarkedActions(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"letters", marked("a) Clear the room b) Order a skip c) Fire check to be requested", "a) Mum b) SW c)", "a) 3 March 2025 b) w/c 10 March 2025 c)", "a) done b) not done c) –"), []string{
			"Clear the room | Mum | 3 March 2025 | 2025-03-03 | done", "Order a skip | SW | w/c 10 March 2025 | 2025-03-10 | open", "Fire check to be requested | open",
		}},
		{"lines", marked("a) Clear the room<br>b) Order a skip", "a) Mum<br>b) SW", "a) 3 March 2025<br>b) weekly", ""), []string{
			"Clear the room | Mum | 3 March 2025 | 2025-03-03 | open", "Order a skip | SW | weekly | open",
		}},
		{"numbers", marked("1) Ring the GP 2) Ring the school", "1) Mum 2) Dad", "weekly", ""), []string{
			"Ring the GP | Mum | weekly | open", "Ring the school | Dad | weekly | open",
		}},
		{"numbers with stops", marked("1. Ring the GP. 2. Ring the school.", "1. Mum 2. Dad", "", ""), []string{
			"Ring the GP. | Mum | open", "Ring the school. | Dad | open",
		}},
		{"roman", marked("(i) Ring the GP; (ii) ring the school; (iii) book a taxi", "(i) Mum (ii) Dad (iii) SW", "(i) today (ii) daily (iii) 3 March 2025", ""), []string{
			"Ring the GP | Mum | today | open", "ring the school | Dad | daily | open", "book a taxi | SW | 3 March 2025 | 2025-03-03 | open",
		}},
		{"capitals", marked("A) Ring the GP B) Ring the school", "A) Mum B) Dad", "", ""), []string{
			"Ring the GP | Mum | open", "Ring the school | Dad | open",
		}},
		{"one owner for several", marked("a) Ring the GP b) Ring the school c) Book a taxi", "a) and c) Mum b) Dad", "a)-c) weekly", ""), []string{
			"Ring the GP | Mum | weekly | open", "Ring the school | Dad | weekly | open", "Book a taxi | Mum | weekly | open",
		}},
		{"one owner for all", marked("a) Ring the GP b) Ring the school", "Mum", "3 March 2025", "done"), []string{
			"Ring the GP | Mum | 3 March 2025 | 2025-03-03 | done", "Ring the school | Mum | 3 March 2025 | 2025-03-03 | done",
		}},
		{"no mark before the actions", marked("Ring the GP<br>Ring the school", "1) Mum 2) Dad", "", ""), []string{
			"Ring the GP | Mum | open", "Ring the school | Dad | open",
		}},
		{"a mark left out", marked("a) Ring the GP b) Ring the school", "b) Dad", "b) daily", ""), []string{
			"Ring the GP | open", "Ring the school | Dad | daily | open",
		}},
		{"another mark pointed to", marked("a) Ring the GP b) Tell SW what was said in a) today", "a) Mum b) Dad", "", ""), []string{
			"Ring the GP | Mum | open", "Tell SW what was said in a) today | Dad | open",
		}},
		{"both marks pointed to", marked("a) Ring the GP and write down what is said in a) and b) below, in full", "Mum", "", ""), []string{
			"Ring the GP and write down what is said in a) and b) below, in full | Mum | open",
		}},
		{"no marks but letters in brackets", marked("Ring the GP (a) about sleep and (c) about food", "Mum", "daily", ""), []string{
			"Ring the GP (a) about sleep and (c) about food | Mum | daily | open",
		}},
		{"a range of roman numbers", marked("i) Ring the GP ii) Ring the school iii) Fit a gate iv) Book a taxi", "i) to iii) Mum iv) Dad", "(i) to (iv) daily", ""), []string{
			"Ring the GP | Mum | daily | open", "Ring the school | Mum | daily | open", "Fit a gate | Mum | daily | open", "Book a taxi | Dad | daily | open",
		}},
		{"a range of letters over i", marked("h) Ring the GP i) Ring the school j) Book a taxi", "h) to j) Mum", "", ""), []string{
			"Ring the GP | Mum | open", "Ring the school | Mum | open", "Book a taxi | Mum | open",
		}},
		{"letters beside numbers", marked("1) Ring the GP 2) Ring the school", "a) Mum b) Dad", "(i) 3 March 2025 (ii) 4 March 2025", ""), []string{
			"Ring the GP | Mum | 3 March 2025 | 2025-03-03 | open", "Ring the school | Dad | 4 March 2025 | 2025-03-04 | open",
		}},
		{"marks behind the names", marked("a) Ring the GP b) Stay away from the house", "Mum (a), Dad (b)", "daily", ""), []string{
			"Ring the GP | Mum | daily | open", "Stay away from the house | Dad | daily | open",
		}},
		{"two marks behind a name", marked("a) Ring the GP b) Ring the school c) Book a taxi", "Mum (a), Dad (b) and (c)", "daily", ""), []string{
			"Ring the GP | Mum | daily | open", "Ring the school | Dad | daily | open", "Book a taxi | Dad | daily | open",
		}},
		{"an initial", marked("a) Ring the GP b) Ring the school", "A. Khan", "", ""), []string{
			"Ring the GP | A. Khan | open", "Ring the school | A. Khan | open",
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := read(t, c.text)
			lines := got.lines()
			for i := range lines {
				lines[i] += " | " + string(got.Actions[i].Status)
			}
			if diff := cmp.Diff(c.want, lines); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// A cell of owners with marks by which it cannot be parted is not given whole to each of
// several actions: a ban of one would be the other's.
func TestMarksNotParted(t *testing.T) {
	for _, who := range []string{"Mum; c) Dad", "Mum – a; Dad – b", "Mum 1, Dad 2", "Mum, b) and c) Dad"} {
		got := read(t, marked("a) Ring the GP b) Stay away from the house c) Visit", who, "daily", ""))
		if len(got.Actions) != 1 {
			t.Errorf("%q: got %q", who, got.lines())
		}
	}
	for _, who := range []string{"Mum", "Mum / Dad", "Mum and Dad", "A. Khan", "SW 1:1 worker"} {
		got := read(t, marked("a) Ring the GP b) Stay away from the house c) Visit", who, "daily", ""))
		if len(got.Actions) != 3 {
			t.Errorf("%q: got %q", who, got.lines())
		}
	}
}
