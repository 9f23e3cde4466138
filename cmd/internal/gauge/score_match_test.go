package main

import (
	"math"
	"slices"
	"testing"
)

func TestSamePassage(t *testing.T) {
	at := func(page int, words string) passage {
		p := passage{}
		p.Place.Page, p.Place.Quote = page, words
		return p
	}
	long := " the worker and the family met again at the school and spoke about the week, the weekend, the money, the car, the dog, the cat and the garden"
	for _, c := range []struct {
		gold, got passage
		same      bool
	}{
		{passage{Quote: "She is “hard to reach”.", Page: 1}, at(1, `she is "hard to reach"`), true},
		{passage{Quote: "hard to reach", Page: 1}, at(1, "Ms Garrick is hard to reach at home."), true},
		{passage{Quote: "Ms Garrick is hard to reach at home."}, at(4, "is hard to reach"), true},
		{passage{Quote: "hard to reach", Page: 1}, at(2, "hard to reach"), false},           // another page
		{passage{Quote: "hard to reach", Page: 1}, at(1, "hard to reach"+long), false},      // hit by chance
		{passage{Quote: "Ms Garrick is hard to reach at home."}, at(0, "reach"), false},     // a word alone
		{passage{Quote: "hard to reach"}, at(0, "hard to find and slow to answer"), false},  // too little
		{passage{Quote: "Mother was late"}, passage{Quote: "Mother was la\u00ADte"}, true},  // a soft hyphen
		{passage{Quote: "ﬁne and well kept"}, passage{Text: "Fine  and\nwell kept"}, true},  // a ligature
		{passage{Quote: "Theo's room is dry"}, passage{Quote: "THEO’S ROOM IS DRY."}, true}, // an apostrophe
	} {
		if got := samePassage(c.gold, c.got); got != c.same {
			t.Errorf("%q and %q: %v", c.gold, c.got, got)
		}
	}
}

func TestOverlap(t *testing.T) {
	for _, c := range []struct {
		a, b    string
		overlap float64
	}{
		{"Letter to the landlord", "a letter to landlord", 1},
		{"Letter to the landlord", "Letter to the school", 0.5},
		{"to be", "to be", 1}, // small words where there are no others
		{"", "to be", 0},
		{"cup cup", "cup", 2.0 / 3},
	} {
		if got := overlap(c.a, c.b); math.Abs(got-c.overlap) > 1e-9 {
			t.Errorf("%q and %q: %v", c.a, c.b, got)
		}
	}
}

// The most alike are paired first, and none twice.
func TestMatch(t *testing.T) {
	alike := func(a, b float64) float64 { return 1 - math.Abs(a-b) }
	got := match([]float64{0.1, 0.5, 0.9}, []float64{0.45, 0.55, 0.1}, alike, 0.6)
	if want := []pair{{0, 2}, {1, 0}, {2, 1}}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

func TestOwnersAgree(t *testing.T) {
	adults := []string{"Leanne Garrick", "Dean Holt", "Pat Holt"}
	owner := func(name, role string, also ...string) []foundOwner {
		return []foundOwner{{Name: name, Role: role, Also: also}}
	}
	for _, c := range []struct {
		gold  []string
		got   []foundOwner
		agree bool
	}{
		{nil, nil, true},
		{[]string{"Mum"}, nil, false},
		{nil, owner("Mum", ""), false},
		{[]string{"Mum"}, owner("Leanne Garrick", "mother", "Mum"), true},
		{[]string{"Ms Garrick"}, owner("Leanne Garrick", "mother"), true},
		{[]string{"Dean"}, owner("Pat Holt", "grandmother"), false},
		{[]string{"Mr Holt"}, owner("Dean Holt", "father"), false}, // could be either
		{[]string{"SW"}, owner("social worker", ""), true},
		{[]string{"Social Worker"}, owner("Health Visitor", ""), false},
		{[]string{"Bronagh Keenan, HV"}, owner("Bronagh Keenan", "health visitor"), true},
		{[]string{"Family support worker"}, owner("support worker", ""), false},
		{[]string{"SW", "HV"}, append(owner("HV", ""), owner("SW", "")...), true},
		{[]string{"SW"}, append(owner("HV", ""), owner("SW", "")...), false},
	} {
		if got := ownersAgree(c.gold, c.got, adults); got != c.agree {
			t.Errorf("%v and %v: %v", c.gold, c.got, got)
		}
	}
}

func TestDeadlinesAgree(t *testing.T) {
	for _, c := range []struct {
		gold  goldDeadline
		got   foundDeadline
		agree bool
	}{
		{goldDeadline{}, foundDeadline{}, true},
		{goldDeadline{}, foundDeadline{Text: "weekly"}, false},
		{goldDeadline{Text: "weekly"}, foundDeadline{}, false},
		{goldDeadline{"by 28/02/2025", "2025-02-28"}, foundDeadline{"28/02/2025", "2025-02-28"}, true},
		{goldDeadline{"by 28/02/2025", "2025-02-28"}, foundDeadline{"28/02/2025", ""}, false},
		{goldDeadline{Text: "within ten days of conference"}, foundDeadline{"ten days of conference", "2025-03-10"}, true},
		{goldDeadline{Text: "ongoing"}, foundDeadline{Text: "ASAP"}, false},
	} {
		if got := deadlinesAgree(c.gold, c.got); got != c.agree {
			t.Errorf("%v and %v: %v", c.gold, c.got, got)
		}
	}
}

// Precision, recall and F1 as they are known.
func TestFigure(t *testing.T) {
	for _, c := range []struct {
		figure  figure
		p, r, v float64
	}{
		{figure{}, 1, 1, 1},
		{figure{gold: 3}, 0, 0, 0},
		{figure{got: 3}, 0, 1, 0},
		{figure{hit: 2, gold: 4, sound: 1, got: 1}, 1, 0.5, 2.0 / 3},
		{figure{hit: 2, gold: 4, share: true}, 0, 0.5, 0.5},
	} {
		if p, r, v := c.figure.precision(), c.figure.recall(), c.figure.value(); p != c.p || r != c.r || math.Abs(v-c.v) > 1e-9 {
			t.Errorf("%+v: %v %v %v", c.figure, p, r, v)
		}
	}
}
