package plan

import "testing"

// A part headed by what is left to do holds actions; what was done, and what is asked
// elsewhere, does not become one by such words.
func TestStillToDo(t *testing.T) {
	for title, want := range map[string]SectionKind{
		"What is still to do": Actions, "Still to be done": Actions, "What is left to do": Actions, "4. What remains to be done": Actions,
		"What was done": OtherSection, "Why it is still hard": Reasons, "What they still do": OtherSection,
	} {
		if got := sectionKind(title); got != want {
			t.Errorf("%q: %s, want %s", title, got, want)
		}
	}
	p := read(t, "Dear Ada and Ben\n\n## What is still to do\n\nMrs Pell counts Leo's carbohydrates at lunch each day. I will see Leo at school every two weeks.\n\n## How things are\n\nMrs Pell likes Leo's drawings.\n\nYours sincerely\n\nUna Kerr\n")
	if n := len(p.Actions); n != 2 {
		t.Errorf("%d actions", n)
	}
}
