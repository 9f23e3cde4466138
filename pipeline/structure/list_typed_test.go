package structure

import (
	"fmt"
	"strings"
	"testing"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Items whose markers were typed are items, and those under others are deeper.
func TestTypedItems(t *testing.T) {
	for text, want := range map[string]string{
		"1. Ring Una.|2. Write.":                           "1:1. 1:2.",
		"1. Ring Una, who:|(a) comes;|(b) goes.|2. Write.": "1:1. 2:(a) 2:(b) 1:2.",
		"• Ring.|- now|- soon|• Write.":                    "1:• 1:- 1:- 1:•",
		"3. Ring.|b) Write.":                               "1:3. 1:b)",
		"1. a b|Between them.|(a) c d":                     "1:1. 1:(a)",
		"A. Reed will ring.|12 May 2025":                   "",
		"1.1 One.|1.2 Two.|(i) three":                      "1:1.1 1:1.2 2:(i)",
	} {
		p := doc.Page{Number: 1}
		root := doc.Tag{Role: "Document"}
		for i, line := range strings.Split(text, "|") {
			for w := range strings.FieldsSeq(line) {
				p.Words = append(p.Words, doc.Word{Text: w, Mark: i + 1, SpaceBefore: true})
			}
			root.Kids = append(root.Kids, doc.Tag{Role: "P", Marks: []int{i + 1}})
		}
		p.Tags = []doc.Tag{root}
		d := Build(&doc.Paper{Pages: []doc.Page{p}})
		var got []string
		for _, b := range d.Blocks {
			if b.Kind == doc.ListItem {
				got = append(got, fmt.Sprintf("%d:%s", b.Level, b.Label.Of(d.Text)))
			}
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %s, want %s", text, strings.Join(got, " "), want)
		}
	}
}
