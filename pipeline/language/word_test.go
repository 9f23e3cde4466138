package language

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

func TestWords(t *testing.T) {
	for text, want := range map[string]string{
		"Don't stop. Don’t!":                  "Don't|stop|Don’t",
		"well-being (of Theo)":                "well-being|of|Theo",
		"mother-in-law, step-child":           "mother-in-law|step-child",
		"s.47 and S47, s. 17, S.20":           "s.47|and|S47|s|17|S.20",
		"w/c 14/03/2025 at 10.30":             "w/c|14/03/2025|at|10.30",
		"2025-02-28, 10:30am, 1.2.3, 3rd":     "2025-02-28|10:30am|1.2.3|3rd",
		"A&E cost £1,200.":                    "A&E|cost|1,200",
		"Mum & Dad":                           "Mum|Dad",
		"mother/father, he/she, n/a, 24/7":    "mother|father|he|she|n/a|24/7",
		"end.The plan":                        "end|The|plan",
		"1.The child":                         "1|The|child",
		"A.Smith and J. O'Brien":              "A|Smith|and|J|O'Brien",
		"e.g. this; i.e. that":                "e.g|this|i.e|that",
		"the U.K. and U.S.A. too":             "the|U.K|and|U.S.A|too",
		"0-19 service – 100%":                 "0-19|service|100",
		"Zoë's naïve café, Siân":              "Zoë's|naïve|café|Siân",
		"Zoe\u0308":                           "Zoe\u0308",
		"":                                    "",
		"...":                                 "",
		"SENCo/HV to call":                    "SENCo|HV|to|call",
		"(DOB: 02/09/2021)":                   "DOB|02/09/2021",
		"“quoted” ‘single’ words":             "quoted|single|words",
		"Leanne's mum—her carer—came":         "Leanne's|mum|her|carer|came",
		"the 'failed' visit's end":            "the|failed|visit's|end",
		"Garrick-Osei, Maisie's key-worker":   "Garrick-Osei|Maisie's|key-worker",
		"see www.example.org/a-b?c=d.":        "see|www.example.org/a-b?c=d",
		"https://example.org/a, or":           "https://example.org/a|or",
		"mail help-desk@example.org.uk, now":  "mail|help-desk@example.org.uk|now",
		"tel. 01632 960123":                   "tel|01632|960123",
		"☒ Yes ☐ No • item":                   "Yes|No|item",
		"under_score ______ end":              "under|score|end",
		"Name: ....... Date: -------":         "Name|Date",
		"\xff broken \xc3 bytes":              "broken|bytes",
		"B12 vitamins, Year-3 pupil's, Yr3/4": "B12|vitamins|Year-3|pupil's|Yr3/4",
	} {
		var got []string
		for _, tok := range Words(text) {
			if tok.Span.Of(text) != tok.Text {
				t.Errorf("%q: token %v does not lie where it says", text, tok)
			}
			got = append(got, tok.Text)
		}
		if g := strings.Join(got, "|"); g != want {
			t.Errorf("%q: got %q, want %q", text, g, want)
		}
	}
}

// Each letter and digit of a text is in one word; the words are in order.
func FuzzWords(f *testing.F) {
	for _, s := range []string{"s.47 don’t A&E", "w/c 1,2 a.b.c", "x@y.z www.a", "e\u0308 \u200d", "\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		for _, tok := range Words(text) {
			if tok.Span.Start < end || tok.Text == "" || tok.Span.Of(text) != tok.Text {
				t.Fatalf("token %v after byte %d", tok.Span, end)
			}
			checkGap(t, text[end:tok.Span.Start])
			end = tok.Span.End
		}
		checkGap(t, text[end:])
	})
}

func checkGap(t *testing.T, gap string) {
	t.Helper()
	for _, r := range gap {
		if inWord(r) && r != utf8.RuneError {
			t.Fatalf("%U is in no word", r)
		}
	}
}

func TestWordsIsLinear(t *testing.T) {
	if testing.Short() {
		t.Log("left out with -short: what measures time")
		return
	}
	for _, s := range []string{"a.", "a-", "a", "@a", "a/", "1,", "www."} {
		start := time.Now()
		Words(strings.Repeat(s, 1<<18))
		if took := time.Since(start); took > 2*time.Second {
			t.Errorf("%q: %v", s, took)
		}
	}
}
