package checks

import (
	"fmt"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// ProtectedDetails reports details by which somebody can be found, or a referrer
// known, where the document itself says that this must not be.
var ProtectedDetails = &lint.Check{
	Name:  "protected-details",
	Group: "consistency",
	Title: "A detail stands here that somebody must not learn",
	Why: "A plan goes to both parents. One address, school or telephone number in it has led people to those who had fled from them. " +
		"Who asked not to be named as the one who made a referral is in danger too.",
	Source:   "Family Procedure Rules 2010, 29.1 (addresses that are not disclosed); Family Law Act 1996, part IV; Data Protection Act 2018, schedule 3 (serious harm).",
	Severity: lint.Error,
	Bad: []string{
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father).\n\nAda has a non-molestation order against Ben. She and Sam now live at 14 Elm Road, Westbury.",
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father).\n\nAda and Sam have moved to a refuge. Sam goes to Hillside Primary School.",
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father).\n\nThe caller wished to stay anonymous. The referral was made by a neighbour, Mrs Dunn.",
	},
	Good: []string{
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father).\n\nAda and Sam live at 14 Elm Road, Westbury. There is no injunction.",
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father).\n\nAda has a non-molestation order against Ben. Ring the duty social worker on 01632 960123.",
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father).\n\nThe referral came from an anonymous caller.",
	},
	Run: protectedDetails,
}

// detailOf names each kind of detail.
var detailOf = map[plan.DetailKind]string{
	plan.Address: "An address", plan.Telephone: "A telephone number", plan.Email: "An email address", plan.School: "The name of a school or nursery",
	plan.Refuge: "Where a refuge is", plan.Workplace: "A place of work", plan.Referrer: "Who made a referral",
}

// protectedDetails reports each detail once, at its first place.
func protectedDetails(p *lint.Pass) {
	type detail struct {
		kind  plan.DetailKind
		words string
	}
	found := map[detail][]doc.Span{}
	for _, x := range p.Plan.Protected {
		k := detail{x.Kind, p.Doc.Quote(x.Span)}
		found[k] = append(found[k], x.Span)
	}
	for _, x := range p.Plan.Protected {
		spans := found[detail{x.Kind, p.Doc.Quote(x.Span)}]
		if spans[0] != x.Span {
			continue
		}
		p.Report(lint.Finding{
			Span:       x.Span,
			Message:    fmt.Sprintf("%s stands here, and the document speaks of “%s”.", detailOf[x.Kind], p.Doc.Quote(x.Why)),
			Suggestion: "Make sure that nobody gets this copy who must not know it. Take it out, or write a copy for each person.",
			Related:    append(spans[1:len(spans):len(spans)], x.Why),
		})
	}
}
