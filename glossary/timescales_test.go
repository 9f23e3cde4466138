package glossary

import (
	"slices"
	"testing"
)

// Every timescale says what it counts, of which nation, and who says so; a nation
// has one number for a rule.
func TestTimescales(t *testing.T) {
	seen := map[[2]string]bool{}
	for _, s := range Timescales() {
		key := [2]string{s.Rule, s.Nation}
		switch {
		case seen[key]:
			t.Errorf("%v stands twice", key)
		case !slices.Contains(Nations, s.Nation):
			t.Errorf("%v: no such nation", key)
		case s.Limit <= 0 || !slices.Contains([]string{"working_days", "days", "weeks", "months"}, s.Unit):
			t.Errorf("%v: the limit is %d %s", key, s.Limit, s.Unit)
		case s.From == "" || s.To == "" || s.Edition == "" || s.Source == "":
			t.Errorf("%v: a field is empty", key)
		}
		seen[key] = true
	}
	if len(seen) < 15 {
		t.Errorf("%d timescales", len(seen))
	}
}
