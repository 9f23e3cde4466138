package main

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/plainwords/plainwords/pipeline/lint"
)

func TestReadWaivers(t *testing.T) {
	waivers, err := readWaivers("f", []byte(`
- check: blame
  quote: 47
  document: plan.pdf
  reason: "  as agreed "
  until: 2026-01-31
- {check: jargon, quote: IDVA, reason: }
`))
	if err != nil {
		t.Fatal(err)
	}
	want := []*waiver{
		{Waiver: lint.Waiver{Check: "blame", Quote: "47", Document: "plan.pdf"}, reason: "as agreed", until: time.Date(2026, 1, 31, 0, 0, 0, 0, time.Local), line: 2},
		{Waiver: lint.Waiver{Check: "jargon", Quote: "IDVA"}, line: 7},
	}
	if diff := cmp.Diff(want, waivers, cmp.AllowUnexported(waiver{})); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestReadWaiversWrong(t *testing.T) {
	for text, want := range map[string]string{
		"check: blame":                           "f:1: " + wordsNotWaivers,
		"- blame":                                "f:1: " + wordsNotWaivers,
		"- {check: blame, reason: no place}":     "f:1: " + wordsNotWaivers,
		"- {quote: lazy, reason: no check}":      "f:1: " + wordsNotWaivers,
		"- {check: blame, check: blame}":         "f:1: " + wordsTwiceInWaiver,
		"- {check: [blame]}":                     "f:1: check takes text",
		"- &a {check: *a}":                       "f:1: check takes text",
		"- check: blame\n  quot: lazy":           "f:2: a waiver has nothing of this name; the nearest is quote",
		"- {[check]: blame}":                     "f:1: a waiver has nothing of this name; the nearest is check",
		"- {check: a, quote: b, until: 31/1/26}": "f:1: " + wordsWaiverDate,
		"- [":                                    "f:1: this is not valid YAML",
	} {
		waivers, err := readWaivers("f", []byte(text))
		if err == nil || err.Error() != want {
			t.Errorf("%s: %d waivers, error %v, want %q", text, len(waivers), err, want)
		}
	}
	for _, empty := range []string{"", "# nothing yet", "[]"} {
		if waivers, err := readWaivers("f", []byte(empty)); err != nil || len(waivers) > 0 {
			t.Errorf("%q: %d waivers, error %v", empty, len(waivers), err)
		}
	}
}

// A waiver holds until the end of its last day.
func TestWaiverDate(t *testing.T) {
	all := []*lint.Check{{Name: "blame"}}
	day := time.Date(2026, 1, 31, 0, 0, 0, 0, time.Local)
	w := &waiver{Waiver: lint.Waiver{Check: "blame"}, reason: "agreed", until: day}
	for _, c := range []struct {
		now  time.Time
		want string
	}{{day, ""}, {day.Add(23*time.Hour + 59*time.Minute), ""}, {day.AddDate(0, 0, 1), wordsExpired}} {
		if got := w.wrong(all, c.now); got != c.want {
			t.Errorf("%v: %q, want %q", c.now, got, c.want)
		}
	}
}

func FuzzReadWaivers(f *testing.F) {
	f.Add([]byte("- {check: blame, quote: lazy, reason: agreed, until: 2026-01-31}\n"))
	f.Add([]byte("- &a [*a]\n- <<: *a\n"))
	f.Add([]byte("? [check]\n: 1\n---\n- 2"))
	f.Fuzz(func(t *testing.T, data []byte) {
		waivers, err := readWaivers("f", data)
		var usage usageError
		if err != nil && (!errors.As(err, &usage) || !strings.HasPrefix(err.Error(), "f:") || strings.Contains(err.Error(), "\n")) {
			t.Errorf("not one line that names the file: %q", err)
		}
		for _, w := range waivers {
			if w.Check == "" || w.Quote == "" && w.Document == "" {
				t.Errorf("a waiver of everything: %+v", w)
			}
		}
	})
}
