package plan

import (
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/glossary"
	"github.com/plainwords/plainwords/pipeline/doc"
)

// Risk is how high the document says that the risk is, and of what.
type Risk struct {
	Level      string // high, medium or low; empty where it is a number on a scale, or not said
	Categories []string
	Spans      []doc.Span // the sentences that say how high it is
}

var (
	levelPhrases    = phraseList(func() []glossary.Level { return glossary.Risks().Levels }, func(x glossary.Level) string { return x.Phrase })
	categoryPhrases = phraseList(func() []glossary.Category { return glossary.Risks().Categories }, func(x glossary.Category) string { return x.Phrase })
)

// readRisk finds the level of risk. Of several the last counts: plans tell first
// how it was.
func (w *wordingReader) readRisk() Risk {
	var risk Risk
	for i := range w.all {
		s := &w.all[i]
		if s.toDo || strings.Contains(s.text, "__") {
			continue
		}
		found := levelPhrases().Find(s.words)
		for _, m := range found {
			switch level := glossary.Risks().Levels[m.Phrase].Level; level {
			case "high", "medium", "low":
				risk.Level = level
			}
		}
		level := w.levelNamed(s)
		if level != "" {
			risk.Level = level
		}
		if len(found) > 0 || level != "" {
			risk.Spans = append(risk.Spans, s.span)
		}
	}
	risk.Categories = w.readCategories()
	return risk
}

var (
	// riskLabel stands before the level: "Level of risk:", "Risk –".
	riskLabel = regexp.MustCompile(`(?i)^\W*(?:\d[\d.]*\s)?(?:(?:the|our|current|overall|assessed|agreed|present)\s){0,3}(?:(?:level|degree) of risk|risk(?:\s(?:level|rating|grade))?)(?:\s(?:now|today|overall|at present))?\s*(?:[:–—=-]+\s*|$)`)
	// levelFirst begins what stands behind such a label. "Low mood" is no level.
	levelFirst = regexp.MustCompile(`(?i)^\W*(?:(?:very|currently|now|still|assessed as|judged as|rated)\s){0,2}(?:(?:low|medium|moderate)\s?(?:to|[-–/])\s?)?(high|medium|moderate|low|severe|critical)(?:\W*$|[.,;(]|\s(?:today|now|when|on|at|because|and|for|if|while|but|until|as|unless)\b)`)
	// judgedAs tells who judged it how: "we judge the risk to Sam as high".
	judgedAs = regexp.MustCompile(`(?i)\b(?:judg(?:e[sd]?|ing)|assess(?:e[sd])?|rate[sd]?|grade[sd]?)\s(?:the\s)?(?:(?:overall|current)\s)?(?:level of\s)?risks?\b[^.;:]{0,60}?\b(?:as|to be|at)\s(?:very\s)?(high|medium|moderate|low|severe|critical)(?:\W*$|[.,;(]|\s(?:today|now|when|on|at|because|and|for|if|while|but|until|as|unless)\b)`)
)

// levelNamed is the level that a sentence names behind a label, or as what somebody
// judged; empty where it names none.
func (w *wordingReader) levelNamed(s *sentence) string {
	l := &w.leaves[s.leaf]
	words := s.text
	front := doc.Span{Start: l.Span.Start, End: s.span.Start}.Of(w.Text)
	labelled := front != "" && isRiskLabel(front) || slices.ContainsFunc(w.labelsAt(l), isRiskLabel) || l.section >= 0 && isRiskLabel(w.Quote(w.sections[l.section].Title))
	if label := riskLabel.FindString(words); label != "" {
		words, labelled = words[len(label):], true
	}
	m := levelFirst.FindStringSubmatch(words)
	if !labelled || m == nil {
		if m = judgedAs.FindStringSubmatch(s.text); m == nil {
			return ""
		}
	}
	switch level := strings.ToLower(m[1]); level {
	case "severe", "critical":
		return "high"
	case "moderate":
		return "medium"
	default:
		return level
	}
}

// isRiskLabel reports whether words are only a label of the level of risk.
func isRiskLabel(words string) bool { return words != "" && riskLabel.FindString(words) == words }

// ofCategory says that what stands beside it names a category of harm.
var ofCategory = regexp.MustCompile(`(?i)\bcat(?:egor(?:y|ies))?\b`)

// notOfPlan turns down a category: "physical abuse not agreed".
var notOfPlan = regexp.MustCompile(`(?i)^[\s\p{L}]{0,12}\bnot\b`)

// readCategories finds the categories of harm: beside the word, or under it in a
// form.
func (w *wordingReader) readCategories() []string {
	var all []string
	for i := range w.all {
		s := &w.all[i]
		if !w.underCategory(s) {
			continue
		}
		for _, m := range categoryPhrases().Find(s.words) {
			name := glossary.Risks().Categories[m.Phrase].Category
			if notOfPlan.MatchString(w.Text[s.spanOf(m).End:s.span.End]) || slices.Contains(all, name) {
				continue
			}
			all = append(all, name)
		}
	}
	return all
}

func (w *wordingReader) underCategory(s *sentence) bool {
	if ofCategory.MatchString(s.text) {
		return true
	}
	const short = 8 // words of what was ticked or filled in
	if len(s.words) > short {
		return false
	}
	l := &w.leaves[s.leaf]
	if slices.ContainsFunc(w.labelsAt(l), ofCategory.MatchString) {
		return true
	}
	return l.section >= 0 && ofCategory.MatchString(w.Quote(w.sections[l.section].Title))
}

// readConcerns finds the sentences that tell of a worry or a risk.
func (w *wordingReader) readConcerns() []doc.Span {
	var all []doc.Span
	for i := range w.all {
		s := &w.all[i]
		if s.block == doc.Heading || s.toDo || !states(s.purpose) {
			continue
		}
		for _, m := range worryPhrases().Find(s.words) {
			if !s.negated(m) && !s.follows(m, glossary.Concerns().Concerns[m.Phrase].NotAfter) {
				all = append(all, s.span)
				break
			}
		}
	}
	return all
}

// follows reports whether one of the phrases stands right before a match.
func (s *sentence) follows(m glossary.Match, phrases []string) bool {
	return slices.ContainsFunc(phrases, func(p string) bool { return s.endsBefore(m.First, p, 0) })
}
