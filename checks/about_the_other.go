package checks

import (
	"fmt"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// AboutTheOther lists what concerns only another parent than the one for whom a
// copy is. It has nothing to say where nobody said for whom that is.
var AboutTheOther = &lint.Check{
	Name:  "about-the-other",
	Group: "consistency",
	Title: "This is only about another parent than the one who gets the copy",
	Why: "Parents who live apart each get the plan. One's health, past or convictions do not belong in the other's copy unless they are needed to keep the children safe: " +
		"it breaks a confidence, and it has been used as a weapon. It speaks only with --recipient.",
	Source:   "UK GDPR, article 5(1)(c) (no more than is necessary); Working Together on sharing information; Data Protection Act 2018, schedule 3.",
	Severity: lint.Warning,
	Bad: []string{
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father).\n\nBen Hart was in a psychiatric ward for six weeks in 2019.",
	},
	Good: []string{
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father).\n\nAda Obi missed two appointments in March 2025.",
		"# Child Protection Plan\n\nChildren: Sam Obi, born 3 May 2015. Parents: Ada Obi (mother) and Ben Hart (father).\n\nBen Hart shouted at Ada Obi in front of Sam on 3 March 2025.",
	},
	Run: aboutTheOther,
}

func aboutTheOther(p *lint.Pass) {
	if p.Recipient == "" || len(p.Doc.Sentences) == 0 {
		return
	}
	who := p.Plan.PersonCalled(p.Recipient)
	if who == nil {
		p.Report(lint.Finding{
			Span: p.Doc.Sentences[0].Span, Severity: lint.Error,
			Message:    "The document names nobody who may be meant by the --recipient that was asked for.",
			Suggestion: "Write the name as it stands in the document, or “mother” or “father”.",
		})
		return
	}
	for i := range p.Plan.Statements {
		s := &p.Plan.Statements[i]
		if other := onlyOther(p.Plan, s.About, who); other != nil && !concernsMore(p, s.Span, other) {
			p.Report(lint.Finding{
				Span:    s.Span,
				Message: fmt.Sprintf("This is only about %s; the copy is for %s.", other.Name, who.Name),
				Suggestion: "Ask whether the reader needs to know it to keep the children safe. If not, leave it out of this copy. " +
					"If so, say why it matters for the children. Never leave out a danger.",
			})
		}
	}
}

// onlyOther is the one other parent of whom a statement tells; nil where it tells
// of somebody else too.
func onlyOther(p *plan.Plan, about []string, who *plan.Person) *plan.Person {
	var other *plan.Person
	for _, name := range about {
		q := p.PersonCalled(name)
		if q == nil || q == who || q.Kind != plan.Parent || other != nil && other != q {
			return nil
		}
		other = q
	}
	return other
}

// ofOthers are words for others than one parent, or for the reader.
var ofOthers = anyOf(`(?:you|your|yours|child(?:ren)?(?:['’]s)?|bab(?:y|ies)|sons?|daughters?|boys?|girls?|siblings?|both|parents|couple|each other|family)\b`)

// concernsMore reports whether a sentence names somebody of the family beside one
// parent, or speaks to its reader.
func concernsMore(p *lint.Pass, s doc.Span, other *plan.Person) bool {
	text := s.Of(p.Doc.Text)
	if ofOthers.MatchString(text) {
		return true
	}
	for i := range p.Plan.People {
		q := &p.Plan.People[i]
		if family := q.Kind == plan.Child || q.Kind == plan.Parent || q.Kind == plan.Family; family && q != other && wordsFor(q).MatchString(text) {
			return true
		}
	}
	return false
}
