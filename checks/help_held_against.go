package checks

import (
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/lint"
)

// HelpHeldAgainst reports a sentence that counts a parent's asking for help as a
// fault.
var HelpHeldAgainst = &lint.Check{
	Name:     "help-held-against",
	Group:    "fairness",
	Title:    "Asking for help is held against somebody",
	Why:      "Who learns that a request for help comes back as a concern does not ask again. Parents told researchers that they hid what they needed for that reason.",
	Source:   "Birmingham's research with parents: asking for help was used against them; Working Together: early help, a family's own request.",
	Severity: lint.Warning,
	Bad: []string{
		"Ms Garrick has asked for respite three times, which raises concerns about her ability to cope.",
		"Mother is over-reliant on services.",
		"Her repeated requests for support suggest that she cannot manage alone.",
	},
	Good: []string{
		"Ms Garrick asked for respite three times and nobody answered. That she asks is a strength.",
		"Sam relies on his grandmother.",
		"Ms Garrick did not ask for help, which is a concern.",
		"Ada asked for help with the form. Tom is concerned about the damp.",
	},
	Run: helpHeldAgainst,
}

var (
	asks = `(?:request(?:s|ed|ing)?|ask(?:s|ed|ing)|seek(?:s|ing)|sought|appl(?:ied|ies|ying)|reach(?:ed|es|ing)?\sout|call(?:s|ed|ing)|pleas?)\s(?:\w+\s){0,3}?(?:for\s)?(?:\w+\s){0,2}?(?:help|support|respite|advice|assistance|(?:foster|short)\s(?:care|breaks?)|services)\b`
	// heldAgainst joins the request and what is made of it in one sentence.
	heldAgainst = anyOf(asks + `[^.;:]{0,60}?\b(?:calls\sinto\squestion|raises?\s(?:\w+\s){0,2}(?:concerns?|questions?|worr)|is\s(?:a\s|of\s|\w+ly\s)?(?:concern|worrying)|` +
		`(?:shows?|suggests?|indicates?|demonstrates?|evidences?|highlights?)\b[^.;:]{0,60}\b(?:cope|coping|manag\w+|unable|inability|cannot|can['’]t|not\sable|lack\w*|struggl\w+|dependen\w+|overwhelmed))`)
	reliant = anyOf(`(?:over-?\s?|too\s|overly\s|very\s|heavily\s|highly\s|excessively\s)(?:relian(?:t|ce)|dependent|dependence|reli(?:es|ed|ant))\s(?:up)?on\s(?:\w+\s){0,2}(?:services|professionals|support|agencies|others|workers?)|(?:demanding|needy)\s(?:of|towards?|with)\s(?:\w+\s)?(?:services|professionals|workers?|staff)`)
	// praised and unasked turn it round.
	praised = anyOf(`strengths?\b|positive|commend|credit|good that|rightly|brave|insight|not ask|never ask|n.t ask|not (?:sought|seek)|fail(?:ed|s|ure) to (?:ask|seek)|reluctan|refus|nobody|no one|declin`)
)

func helpHeldAgainst(p *lint.Pass) {
	for _, s := range p.Doc.Sentences {
		text := s.Span.Of(p.Doc.Text)
		if !hasAny(text, "help", "support", "respite", "advice", "assist", "services", "professionals", "agencies", "care", "break", "others", "worker", "staff") {
			continue
		}
		unquoted := aside.ReplaceAllStringFunc(text, func(said string) string { return strings.Repeat(" ", len(said)) })
		at := heldAgainst.FindStringIndex(unquoted)
		if at == nil {
			at = reliant.FindStringIndex(unquoted)
		}
		if at == nil || praised.MatchString(text) {
			continue
		}
		p.Report(lint.Finding{
			Span:       doc.Span{Start: at[0], End: at[1]}.Shift(s.Span.Start),
			Message:    "This counts asking for help as a fault.",
			Suggestion: "Say what was asked for, when, and what the answer was. If there is a worry for the child, say what was seen; that somebody asked for help is no worry.",
		})
	}
}
