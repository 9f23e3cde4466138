package checks

import (
	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// bySharedWords groups actions by the words that say something of all of them, as a
// title over their column does, so that these are marked once. The groups are in the
// order of their first actions.
func bySharedWords(actions []*plan.Action, words func(*plan.Action) doc.Span) [][]*plan.Action {
	at := map[doc.Span]int{}
	var groups [][]*plan.Action
	for _, a := range actions {
		s := words(a)
		k, known := at[s]
		if !known {
			k = len(groups)
			at[s], groups = k, append(groups, nil)
		}
		groups[k] = append(groups[k], a)
	}
	return groups
}
