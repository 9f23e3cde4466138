package checks

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/language"
	"github.com/plainwords/plainwords/pipeline/lint"
)

// AuthorData reports a person whom only the file's properties name as its author.
var AuthorData = &lint.Check{
	Name:     "author-data",
	Group:    "consistency",
	Title:    "The file names somebody whom the pages do not name",
	Why:      "Whoever gets the file can read in its properties who wrote it, or whose earlier report it was made from. Where a worker, a referrer or another family is to stay unnamed, that gives them away.",
	Source:   "ICO, how to disclose information safely: removing personal data from information requests (metadata).",
	Severity: lint.Suggestion,
	Bad:      []string{`<head><meta name="author" content="Petra Lindqvist"></head><h1>Plan</h1><p>Theo is well.</p>`},
	Good: []string{
		`<head><meta name="author" content="Petra Lindqvist"></head><h1>Plan</h1><p>Theo is well. Petra Lindqvist, social worker</p>`,
		`<head><meta name="author" content="Microsoft Office User"></head><h1>Plan</h1><p>Theo is well.</p>`,
		`<head><meta name="author" content="Vale Council"></head><h1>Plan</h1><p>Theo is well.</p>`,
	},
	Run: authorData,
}

func authorData(p *lint.Pass) {
	author := p.Doc.Leavings.Author
	if len(p.Doc.Sentences) == 0 || !namesPerson(author) || isOnPage(p.Doc.Text, author) {
		return
	}
	p.Report(lint.Finding{
		Span:       p.Doc.Sentences[0].Span,
		Message:    "The properties of this file name somebody as its author whom its pages do not name.",
		Suggestion: "Look at the properties of the original, take the name out and make the file anew.",
	})
}

// noPerson finds words of offices, programs and settings that stand where a file's author does.
var noPerson = regexp.MustCompile(`(?i)\b(?:microsoft|office|users?|admin|administrator|owner|author|windows|libreoffice|word|google|adobe|acrobat|apache|openoffice|python|docx|html|pdf|scan(?:ner)?|print(?:er)?|server|template|default|unknown|anonymous|guest|mosaic|liquidlogic|eclipse|lcs|mbc|mdc|council|county|city|borough|authority|trust|departments?|teams?|services?|social|care|children|childrens|safeguarding|board|partnership|nhs|school|ltd|limited|support|government|ministry)\b`)

// namesPerson reports whether an author's name can be that of a person: "Petra Lindqvist",
// "Lindqvist, Petra", "plindqvist"; an office or a program is none.
func namesPerson(author string) bool {
	const most = 4 // words of a name
	words := len(language.Words(author))
	return words > 0 && words <= most && !noPerson.MatchString(author)
}

// isOnPage reports whether a text names an author, if only by the surname.
func isOnPage(text, author string) bool {
	said := map[string]bool{}
	for _, w := range language.Words(text) {
		said[strings.ToLower(w.Text)] = true
	}
	for _, w := range language.Words(author) {
		const least = 3 // letters: an initial tells nothing
		if word := strings.ToLower(w.Text); len(word) >= least && said[word] {
			return true
		}
	}
	return false
}
