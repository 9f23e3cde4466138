// Package checks holds the checks: a file each.
package checks

import "github.com/plainwords/plainwords/pipeline/lint"

// All returns every check, by group and then by name.
func All() []*lint.Check {
	return []*lint.Check{
		// readability
		HardDocument, HardSection, HardSentence,
		// jargon
		AmbiguousAcronym, AsAbove, HardWord, Placeholder, UndefinedAcronym, UndefinedTerm,
		// action_count
		AllOnOneParent, NoWorkerActions, RepeatedAction, TooManyActions, TooManyAppointments, TooManyForOne,
		// who_does_what
		ActivityWithoutChange, CollectiveOwner, NoConsequence, NoDeadline, NoOutcome, NoOwner, VagueAction, VagueDeadline,
		// negativity
		Blame, Credibility, Deficit, Emotive, FewStrengths, Judgement, PastFocus, Stereotype,
		// timescales
		TimescaleMissed, TimescaleUnclear,
		// consistency
		AboutTheOther, AgeConflict, AuthorData, Contradiction, DateConflict, HiddenText, LeftInFile, NameConflict, NumberConflict, OtherFamily, ProtectedDetails, StruckOut, TrackedChanges, WrongWeekday,
		// fairness
		HearsayWithoutSource, HelpHeldAgainst, MoreWatchingThanHelp, NoHelp, OpinionAsFact, ParentLeftOut, UnsupportedClaim,
		// completeness
		NoAdvocate, NoChildsViews, NoContingency, NoLevelOfRisk, NoMeetingBefore, NoParentsViews, NoReviewDate, NoStrengths, NoWayOut,
		// layout
		BuriedActions, Capitals, NoPageNumbers, SmallPrint, UntaggedPDF, WallOfText,
	}
}
