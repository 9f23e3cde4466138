package plan

import (
	"testing"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// "Before" may say what matters more, and not when.
func TestBeforeInImportance(t *testing.T) {
	for text, want := range map[string]string{
		"You must put the needs of Kai before your own at all times.": "at all times",
		"Put her needs before her own before the baby is born.":       "before the baby is born",
		"Put Kai's needs before your own.":                            "",
		"Mum to put the children's safety before her relationship.":   "",
		"Dad to place Kai's welfare before his own needs every day.":  "every day",
		"Parents to put her wishes before those of any partner.":      "",

		"Put his needs in writing before the next core group.": "before the next core group",
		"Put the safety gate up before he comes home.":         "before he comes home",
		"Ring the school before your own appointment.":         "before your own appointment",
		"Put the list of her needs before the conference.":     "before the conference",
	} {
		r := readerOf(t, household+"\n\n"+text+"\n")
		s := doc.Span{Start: len(r.Text) - len(text), End: len(r.Text)}
		for s.Of(r.Text) != text && s.Start > 0 {
			s.Start, s.End = s.Start-1, s.End-1
		}
		got := ""
		if d := r.inSentence(s); d != nil {
			got = d.Span.Of(r.Text)
		}
		if got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
