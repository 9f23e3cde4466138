package plan

import (
	"slices"
	"testing"
)

// sectionsIn writes the headings of a document with their kinds.
func sectionsIn(t *testing.T, text string) []string {
	d := document(t, text)
	var all []string
	for _, s := range Read(d).Sections {
		all = append(all, d.Quote(s.Title)+": "+string(s.Kind))
	}
	return all
}

// A line with a number is a title where the first part of that number follows.
func TestNumberedTitles(t *testing.T) {
	for text, want := range map[string][]string{
		"4. What Mum and Dad said\n\n4.1 Ada wants help.\n\n5. How school sees both of the children now\n\n5.1 They are well.": {
			"4. What Mum and Dad said: parents_views", "5. How school sees both of the children now: other",
		},
		"3. Ada will ring the school.\n\n3.1 She will do it on Monday.":           nil,
		"6. Bring the book\n\n7. Read it every night with both of the children":   nil,
		"2 Things going well and worries about the family\n\n2.1 Ada rang twice.": {"2 Things going well and worries about the family: reasons"},
	} {
		if got := sectionsIn(t, text+"\n"); !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// A part over good and bad is none of strengths.
func TestTitlesOfBothSides(t *testing.T) {
	for title, want := range map[string]SectionKind{
		"What is working well": Strengths, "Strengths and protective factors": Strengths, "Progress since conference": Strengths,
		"What is working well, what are we worried about": Reasons, "Strengths and needs": OtherSection, "Strengths and difficulties": OtherSection,
	} {
		if got := sectionKind(title); got != want {
			t.Errorf("%q is %s, want %s", title, got, want)
		}
	}
}

// A part is one for actions however its title asks who does what.
func TestTitlesOfWhoDoesWhat(t *testing.T) {
	for title, want := range map[string]SectionKind{
		"Who's doing what": Actions, "Who is doing what": Actions, "Who’ll do what": Actions, "Who is going to do what": Actions,
		"What everyone is doing": Actions, "What each of us is going to do": Actions, "Jobs agreed": Actions, "Things to do": Actions, "To-do list": Actions,
		"Who is doing well": OtherSection, "Who was there": OtherSection, "What Ben is doing at school": OtherSection, "Jobs and money": OtherSection, "Things that went well": OtherSection,
	} {
		if got := sectionKind(title); got != want {
			t.Errorf("%q is %s, want %s", title, got, want)
		}
	}
}
