// Package checks holds the checks: a file each.
package checks

import "github.com/plainwords/plainwords/pipeline/lint"

// All returns every check, by group and then by name.
func All() []*lint.Check {
	return []*lint.Check{
		HardDocument, HardSection, HardSentence, // readability
		UndefinedAcronym,                                                               // jargon
		AllOnOneParent, NoWorkerActions, RepeatedAction, TooManyActions, TooManyForOne, // action_count
		CollectiveOwner, NoConsequence, NoDeadline, NoOutcome, NoOwner, VagueDeadline, // who_does_what
		BuriedActions, Capitals, NoPageNumbers, SmallPrint, UntaggedPDF, WallOfText, // layout
	}
}
