package checks

import (
	"fmt"

	"github.com/plainwords/plainwords/glossary"
	"github.com/plainwords/plainwords/pipeline/lint"
)

// UndefinedAcronym reports each short form that the document uses and nowhere
// explains. It reports a short form once, at its first use.
var UndefinedAcronym = &lint.Check{
	Name:  "undefined-acronym",
	Group: "jargon",
	Title: "A short form is not explained",
	Why: "Parents told researchers that reports are full of letters they did not know. " +
		"Someone who does not know what a short form means cannot tell what was decided or what they must do, and few will ask in the meeting.",
	Source: "Birmingham's research with parents: explain special words where they stand; Essex, early help plans: explain acronyms. " +
		"The same letters mean different things from council to council: 21 of those in 70 published glossaries.",
	Severity: lint.Error,
	Bad: []string{
		"The IDVA will ring you on Monday.",
		"A S47 enquiry was completed in May.",
		"| What | Who |\n| --- | --- |\n| Book the health check | HV |",
		"Leanne will meet the SENCo. The SENCo works at Ashgrove Primary.",
	},
	Good: []string{
		"The Independent Domestic Violence Adviser (IDVA) will ring you. The IDVA works for Safe Steps.",
		"You will meet the IDVA (Independent Domestic Violence Adviser) on Monday.",
		"The CAMHS team will see you. CAMHS stands for Child and Adolescent Mental Health Services.",
		"# WHAT MUST HAPPEN NEXT\n\nYou MUST NOT leave Maisie alone. See your GP.",
		"Leanne Garrick (LG) came. LG said that she is well.",
		"Our reference is MBC-204417. Write to HX3 9QT.",
	},
	Run: undefinedAcronyms,
}

func undefinedAcronyms(p *lint.Pass) {
	for _, u := range p.Terms {
		if !u.Short || u.Defined || u.Ambiguous() { // “ambiguous-acronym” reports those
			continue
		}
		p.Report(lint.Finding{
			Span:       u.Spans[0],
			Message:    fmt.Sprintf("“%s” is used %s and never explained.", u.Term, times(len(u.Spans))),
			Suggestion: writeOut(u),
			Related:    u.Spans[1:],
		})
	}
}

// writeOut says how to explain a short form. Where it may mean several things,
// or nothing that the glossary knows, only the author can say.
func writeOut(u glossary.Use) string {
	switch full := u.Expansion(); {
	case full != "":
		return fmt.Sprintf("The first time, write “%s (%s)”, or say in plain words what it is. Check that this is what you mean.", full, u.Term)
	case len(u.Expansions) > 1:
		return fmt.Sprintf("It can mean %s. Write out the one you mean the first time, with “(%s)” behind it.", list(quoted(u.Expansions), "or"), u.Term)
	}
	return fmt.Sprintf("Write out what it stands for the first time, with “(%s)” behind it, or use plain words instead.", u.Term)
}
