package render

import (
	"strings"

	"github.com/plainwords/plainwords/pipeline/lint"
)

// ruleOf is a check as a rule.
func ruleOf(c *lint.Check) sarifRule {
	return sarifRule{
		ID: c.Name, Name: pascal(c.Name),
		Short: sarifText{Text: c.Title}, Full: sarifText{Text: c.Why}, Help: helpOf(c),
		Default: sarifDefault{levelOf(c.Severity)}, Tagged: sarifProperties{Tags: []string{c.Group}},
	}
}

// helpOf is all that is known of a check, for people.
func helpOf(c *lint.Check) sarifText {
	var text, markdown strings.Builder
	text.WriteString("Why: " + c.Why + "\n\nSource: " + c.Source + "\n")
	markdown.WriteString("**Why:** " + c.Why + "\n\n**Source:** " + c.Source + "\n")
	for _, examples := range []struct {
		label string
		texts []string
	}{{"Reported", c.Bad}, {"Not reported", c.Good}} {
		text.WriteString("\n" + examples.label + ":\n")
		markdown.WriteString("\n**" + examples.label + ":**\n")
		for _, example := range examples.texts {
			example = strings.TrimSpace(example)
			text.WriteString("\n    " + strings.ReplaceAll(example, "\n", "\n    ") + "\n")
			markdown.WriteString("\n````markdown\n" + example + "\n````\n")
		}
	}
	return sarifText{Text: text.String(), Markdown: markdown.String()}
}

// pascal is a name as the format likes those of rules: UndefinedAcronym.
func pascal(name string) string {
	var out strings.Builder
	for word := range strings.SplitSeq(name, "-") {
		if word != "" {
			out.WriteString(strings.ToUpper(word[:1]) + word[1:])
		}
	}
	return out.String()
}
