// Package checks holds the checks: a file each.
package checks

import "github.com/plainwords/plainwords/pipeline/lint"

// All returns every check, by group and then by name.
func All() []*lint.Check {
	return []*lint.Check{
		HardDocument, HardSection, HardSentence, // readability
		UndefinedAcronym,                                                               // jargon
		AllOnOneParent, NoWorkerActions, RepeatedAction, TooManyActions, TooManyForOne, // action_count
		ActivityWithoutChange, CollectiveOwner, NoConsequence, NoDeadline, NoOutcome, NoOwner, VagueAction, VagueDeadline, // who_does_what
		Blame, Credibility, Deficit, Emotive, FewStrengths, Judgement, PastFocus, Stereotype, // negativity
		BuriedActions, Capitals, NoPageNumbers, SmallPrint, UntaggedPDF, WallOfText, // layout
	}
}
