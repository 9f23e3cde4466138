package language

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSplit(t *testing.T) {
	// Sentences are parted by " | ".
	for _, want := range []string{
		"One sentence without a stop",
		"The plan was agreed. | It starts today.",
		"Ms. Smith came. | She was late.",
		"Mr J. O'Brien will visit on Monday.",
		"A s.47 enquiry was completed. | It took ten days.",
		"The duty in s. 17 applies.",
		"See s.31(2) of the Act. | It is short.",
		"Bring food, e.g. Milk or bread.",
		"Bring milk, bread, etc. and come early.",
		"Bring milk, bread, etc. | The visit is at ten.",
		"The meeting is at 1.30pm. | All should come.",
		"The meeting is at 10 a.m. and ends at noon.",
		"“I am scared,” she said. | “He shouted.” | Then she left.",
		"Is the child safe? | Yes!",
		"Is the child safe?! | Nobody knows.",
		"Is he safe?| Yes.| The plan works.",
		"Dr. Khan, Prof. Lee and Cllr. Ward came.",
		"Approx. 3 hrs. of help a week were offered.",
		"Her date of birth (d.o.b. 11/06/2016) is right.",
		"They met on 3 Feb. 2025 at school.",
		"Write to help@example.org.uk or see www.Example.org.Uk for more.",
		"He lives at number 9. | She lives next door.",
		"1. The child is safe.",
		"The family moved (they had to). | Nobody asked why.",
		"Wait… | Nobody came.",
		"Leanne told us: “He left.” | We believe her.",
		"Attendance was 71.5 per cent. | That is low.",
		"The U.K. government pays.",
		"Actions | • see the GP | • call the school",
		"The children (Theo and Maisie) were seen.) | They were well.",
		"St. Mary's School wrote. | The letter is attached.",
		"No. 4 is done.",
		"",
	} {
		text := strings.ReplaceAll(strings.ReplaceAll(want, " | ", " "), "|", "")
		var got []string
		for _, s := range NewSegmenter().Split(text) {
			got = append(got, s.Of(text))
		}
		var parts []string
		for _, p := range strings.Split(want, "|") {
			if p = strings.TrimSpace(p); p != "" {
				parts = append(parts, p)
			}
		}
		if d := cmp.Diff(parts, got); d != "" {
			t.Errorf("%q:\n%s", text, d)
		}
	}
}

// The sentences of a text hold all of its letters, in order.
func FuzzSplit(f *testing.F) {
	for _, s := range []string{"A b. C d.", "safe?Yes.The plan", "• a • b", "e.g. x", "….….", "a\u00a0b.\nC"} {
		f.Add(s)
	}
	s := NewSegmenter()
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		for _, span := range s.Split(text) {
			if span.Start < end || span.Empty() || span.End > len(text) {
				t.Fatalf("span %v after %d of %d bytes", span, end, len(text))
			}
			if strings.TrimSpace(text[end:span.Start]) != "" {
				t.Fatalf("bytes %d to %d are in no sentence", end, span.Start)
			}
			end = span.End
		}
		if strings.TrimSpace(text[end:]) != "" {
			t.Fatalf("bytes from %d are in no sentence", end)
		}
	})
}

func TestWords(t *testing.T) {
	for text, want := range map[string]string{
		"Don't stop. Don’t!":                "Don't stop Don’t",
		"well-being (of Theo)":              "well-being of Theo",
		"s.47 and S47, s. 17":               "s.47 and S47 s 17",
		"w/c 14/03/2025 at 10.30":           "w/c 14/03/2025 at 10.30",
		"A&E cost £1,200.":                  "A&E cost 1,200",
		"mother/father":                     "mother father",
		"end.The plan":                      "end The plan",
		"e.g. this; i.e. that":              "e.g this i.e that",
		"0-19 service – 100%":               "0-19 service 100",
		"Zoë's naïve café":                  "Zoë's naïve café",
		"":                                  "",
		"...":                               "",
		"SENCo/HV to call":                  "SENCo HV to call",
		"(DOB: 02/09/2021)":                 "DOB 02/09/2021",
		"“quoted” ‘single’ words":           "quoted single words",
		"Leanne's mum—her carer—came":       "Leanne's mum her carer came",
		"the 'failed' visit's end":          "the failed visit's end",
		"Garrick-Osei, Maisie's key-worker": "Garrick-Osei Maisie's key-worker",
	} {
		var got []string
		for _, tok := range Words(text) {
			if tok.Span.Of(text) != tok.Text {
				t.Errorf("%q: token %v does not lie where it says", text, tok)
			}
			got = append(got, tok.Text)
		}
		if g := strings.Join(got, " "); g != want {
			t.Errorf("%q: got %q, want %q", text, g, want)
		}
	}
}
