package plan

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

const noteTop = "# Core Group Minutes\n\nSocial worker: Tom Reyes. Health visitor: Una Kerr. Mother: Ada Obi. Father: Ben Hart.\n\n"

// What hangs on a condition in the second part of a sentence is a task of its own, and the
// first hangs on nothing.
func TestSecondOnCondition(t *testing.T) {
	for text, want := range map[string][][2]string{
		"Tom Reyes is to email the school tomorrow, and if there is no reply by Friday Una Kerr will ring them.": {
			{"Tom Reyes is to email the school tomorrow", ""}, {"Una Kerr will ring them.", "if there is no reply by Friday"},
		},
		"Ada Obi will ring the clinic on Monday, and when she has the date Una Kerr will book the taxi.": {
			{"Ada Obi will ring the clinic on Monday", ""}, {"Una Kerr will book the taxi.", "when she has the date"},
		},
		"Ben Hart is to ring on Fridays, and if he comes back a strategy meeting will be held.": {
			{"Ben Hart is to ring on Fridays, and if he comes back a strategy meeting will be held.", ""},
		},
		"Tom Reyes will ring on Friday, and if Ada Obi drinks again Tom Reyes will ask for a conference.": {
			{"Tom Reyes will ring on Friday, and if Ada Obi drinks again Tom Reyes will ask for a conference.", ""},
		},
		"Una Kerr will ring the clinic if there is no letter by Friday.": {
			{"Una Kerr will ring the clinic", "if there is no letter by Friday."},
		},
		"Ada Obi is to bring the book and the red folder if she has found it.": {
			{"Ada Obi is to bring the book and the red folder", "if she has found it."},
		},
	} {
		p := read(t, noteTop+text+"\n")
		var got [][2]string
		for _, a := range p.Actions {
			got = append(got, [2]string{p.d.Quote(a.Span), p.d.Quote(a.Condition)})
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", text, diff)
		}
	}
}

// A worker who is spoken of promises in minutes without a time, too; what the family or a
// child becomes is no promise.
func TestPronounPromises(t *testing.T) {
	for text, want := range map[string][]string{
		"Una Kerr has seen Sam. She will tell Tom Reyes if he cries again.": {"She will tell Tom Reyes | Una Kerr"},
		"Tom Reyes has the form. He'll send it to the clinic.":              {"He'll send it to the clinic. | Tom Reyes"},
		"Una Kerr is new. She will settle in well.":                         {},
		"Una Kerr is new. She would help with that.":                        {},
		"Sam is eight. He will bring his bear to the clinic.":               {},
		"Una Kerr is kind. She will often bring a toy.":                     {},
	} {
		if diff := cmp.Diff(want, read(t, noteTop+"Child: Sam Obi.\n\n"+text+"\n").lines()); diff != "" {
			t.Errorf("%s: %s", text, diff)
		}
	}
}

// Who writes a note as an email says "I" and signs with a short thanks; whoever answers is
// another.
func TestWriterOfNote(t *testing.T) {
	const top = "# Core group notes\n\nSocial worker: Tom Reyes. Health visitor: Una Kerr. Mother: Ada Obi.\n\nHi all\n\n"
	for text, want := range map[string][]string{
		"I'll send the report to Ada Obi by Friday.\n\nThanks\n\nTom\n\nTom Reyes, Social Worker": {"I'll send the report to Ada Obi by Friday. | Tom Reyes | by Friday"},
		"Una Kerr and I will come together on Friday.\n\nCheers,\n\nTom Reyes":                    {"Una Kerr and I will come together on Friday. | Una Kerr + Tom Reyes | on Friday"},
		"I'll send it by Friday.\n\nThanks\n\nTom Reyes\n\nFrom: Una Kerr Sent: 3 March 2025\n\nI'll bring the scales by Monday.": {
			"I'll send it by Friday. | Tom Reyes | by Friday", "I'll bring the scales by Monday. |  | by Monday",
		},
		"I'll send it by Friday.\n\nThanks for the biscuits, Tom Reyes": {"I'll send it by Friday. |  | by Friday"},
		"I'll send it by Friday.\n\nThanks\n\nAda Obi":                  {"I'll send it by Friday. |  | by Friday"},
	} {
		if diff := cmp.Diff(want, read(t, top+text+"\n").lines()); diff != "" {
			t.Errorf("%s: %s", text, diff)
		}
	}
}

// A later sentence of an item is an action of its own where it says who is to do what, though
// the first names nobody; one that goes back to the first says only whose that is.
func TestSecondSentenceWithActor(t *testing.T) {
	for text, want := range map[string][]string{
		"That the office be asked for a payment plan. Ada Obi is to bring the letters on Monday and Tom Reyes will sit in.": {
			"That the office be asked for a payment plan.", "Ada Obi is to bring the letters on Monday | Ada Obi | on Monday", "Tom Reyes will sit in. | Tom Reyes",
		},
		"Bath seat to be ordered. Una Kerr will do this by Friday.": {"Bath seat to be ordered. | Una Kerr | by Friday"},
		"CAMHS? Una Kerr to ring them.":                             {"Una Kerr to ring them. | Una Kerr"},
		"Kitchen to be cleaned. By Ben Hart.":                       {"Kitchen to be cleaned. | Ben Hart"},
	} {
		if diff := cmp.Diff(want, read(t, noteTop+"## Actions\n\n- "+text+"\n").lines()); diff != "" {
			t.Errorf("%s: %s", text, diff)
		}
	}
}
