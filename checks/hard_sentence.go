package checks

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/language"
	"github.com/plainwords/plainwords/pipeline/lint"
)

// HardSentence reports each sentence that is hard to read, and names what makes
// it so: its length, the passive, nouns made of verbs, clauses within clauses.
var HardSentence = &lint.Check{
	Name:  "hard-sentence",
	Group: "readability",
	Title: "A sentence is hard to read",
	Why: "GOV.UK found sentences of 25 words difficult and of 29 very difficult for its readers. " +
		"One in seven adults in England reads as a child of 9 to 11 is expected to, and nobody reads well when frightened.",
	Source: "GOV.UK 2014, sentence length: 25 words; Skills for Life and PIAAC 2023 on adults' reading; Birmingham's research with parents: plans are hard to read. " +
		"The passive, nominalisations and nesting: Oxford Guide to Plain English.",
	Severity: lint.Warning,
	Bad: []string{
		"The social worker, who had been allocated in March after the previous worker left, visited the home on three occasions but was not able to see the children alone because they were always with their grandmother.",
		"It was felt by professionals that consideration should be given to the undertaking of an assessment of the mother's engagement with services.",
	},
	Good: []string{
		"The social worker came three times. She could not see the children alone. They were always with their grandmother.",
		"The school nurse will weigh Theo on Friday and ring his mum with the result.",
	},
	Run: hardSentences,
}

func hardSentences(p *lint.Pass) {
	most := p.Thresholds.HardSentenceWords
	for _, s := range p.Doc.Sentences {
		text := s.Span.Of(p.Doc.Text)
		n := counted(p, s.Span)
		if s.Block == doc.Heading || s.Block == doc.Field || n < most*3/4 || n <= most && !mayBeHard(text) || isListOfNames(text) {
			continue // short enough whatever it is made of, or no sentence
		}
		faults := faultsOf(text, p.Tags(text), n > most)
		const many, little = 2, 2 // faults that make a sentence hard though it is not long; words over the limit that alone do not
		if n <= most && len(faults) < many || n <= most+little && len(faults) == 0 {
			continue
		}
		p.Report(lint.Finding{
			Span:       s.Span,
			Message:    messageOf(n, most, faults),
			Suggestion: adviceOf(n > most, faults),
		})
	}
}

// aside is what a reader takes in at a glance: a source in brackets, a person's
// own words.
var aside = regexp.MustCompile(`\([^()]*\)|“[^”]*”|"[^"]*"`)

// counted is how many words of a sentence count for its length: a date is one,
// what stands in brackets or quotation marks none.
func counted(p *lint.Pass, s doc.Span) int {
	text := s.Of(p.Doc.Text)
	n := len(language.Words(numbered.ReplaceAllString(aside.ReplaceAllString(text, " "), " ")))
	for _, d := range p.Plan.Dates {
		if s.Contains(d.Span) {
			n -= len(language.Words(d.Span.Of(p.Doc.Text))) - 1
		}
	}
	return n
}

// byItsOffice are participles of what only one office does to people: everybody
// knows that the police arrest and courts sentence.
var byItsOffice = regexp.MustCompile(`(?i)\b(?:re-?)?(?:arrested|bailed|charged|cautioned|convicted|acquitted|sentenced|remanded|imprisoned|jailed|diagnosed|vaccinated|immunised)$`)

// ofMeasure ends a subject that is met or not, whoever does so: "the threshold is met".
var ofMeasure = regexp.MustCompile(`(?i)\b(?:thresholds?|criteri(?:a|on)|tests?|standards?|conditions?|definitions?)\s$`)

// tellsDoer reports whether a passive needs no doer.
func tellsDoer(passive, before string) bool {
	return byItsOffice.MatchString(passive) || strings.HasSuffix(passive, " met") && ofMeasure.MatchString(before)
}

// hidesDoer reports whether a passive stands in the sentence that does not say
// by whom.
func hidesDoer(text string, tokens []language.TaggedToken) bool {
	for _, passive := range language.Passives(tokens) {
		named := tellsDoer(passive.Of(text), text[:passive.Start])
		for i, t := range tokens {
			const near = 4 // words
			if t.Span.Start >= passive.End {
				for _, u := range tokens[i:min(len(tokens), i+near)] {
					named = named || u.Text == "by"
				}
				break
			}
		}
		if !named {
			return true
		}
	}
	return false
}

// mayBeHard reports whether a sentence that is not long can have two faults: a
// form of "be" for a passive, nouns that hide verbs, words that open clauses. It
// saves the tagger's time.
func mayBeHard(text string) bool {
	be, nouns, clauses := 0, 0, strings.Count(text, ",")
	for _, w := range language.Words(text) {
		word := strings.ToLower(w.Text)
		if _, made := language.MadeOf(word); made {
			nouns++
		}
		be += count(forms[word] == formOfBe)
		clauses += count(forms[word] == opensClause)
	}
	return count(be > 0)+count(nouns >= 2)+count(clauses >= 3) >= 2
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}

const (
	formOfBe = iota + 1
	opensClause
)

var forms = map[string]int{
	"be": formOfBe, "is": formOfBe, "are": formOfBe, "was": formOfBe, "were": formOfBe, "been": formOfBe, "being": formOfBe, "get": formOfBe, "gets": formOfBe, "got": formOfBe,
	"which": opensClause, "who": opensClause, "whom": opensClause, "whose": opensClause, "that": opensClause, "because": opensClause, "although": opensClause, "though": opensClause,
	"if": opensClause, "when": opensClause, "while": opensClause, "whether": opensClause, "unless": opensClause, "until": opensClause, "since": opensClause, "as": opensClause,
	"where": opensClause, "after": opensClause, "before": opensClause, "whereas": opensClause, "so": opensClause, "how": opensClause, "what": opensClause, "why": opensClause,
}

// fault is what makes a sentence hard besides its length.
type fault struct{ name, advice string }

// faultsOf names the faults of a sentence. A long one is told of every fault, a
// shorter one only of those that stand out.
func faultsOf(text string, tokens []language.TaggedToken, long bool) []fault {
	var faults []fault
	enough := 2
	if long {
		enough = 1
	}
	if hidesDoer(text, tokens) {
		faults = append(faults, fault{"the passive hides who does it", "say who does what"})
	}
	if n := len(language.Nominalisations(tokens)); n >= enough {
		faults = append(faults, fault{nouns(n), "use verbs (“assess”, not “undertake an assessment”)"})
	}
	if n := language.Nesting(tokens); n >= enough+1 {
		faults = append(faults, fault{fmt.Sprintf("%d clauses stand within it", n), "give each thought a sentence of its own"})
	}
	return faults
}

func nouns(n int) string {
	if n == 1 {
		return "a noun stands for what somebody does"
	}
	return plural(n, "noun") + " stand for what people do"
}

func messageOf(n, most int, faults []fault) string {
	var parts []string
	if n > most {
		parts = append(parts, fmt.Sprintf("it has %d words", n))
	}
	for _, f := range faults {
		parts = append(parts, f.name)
	}
	return "This sentence is hard to read: " + list(parts, "and") + "."
}

func adviceOf(long bool, faults []fault) string {
	var parts []string
	if long {
		parts = append(parts, "split it")
	}
	for _, f := range faults {
		parts = append(parts, f.advice)
	}
	return "To make it easier: " + list(parts, "and") + ". Keep every name, duty and condition that is in it."
}
