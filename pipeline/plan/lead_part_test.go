package plan

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// clauseList is a document with items whose marks and depths are given: "2|(a)|words"; a
// line without marks is a heading.
func clauseList(lines ...string) *doc.Document {
	d := &doc.Document{}
	add := func(text string, b doc.Block) {
		b.Span = doc.Span{Start: len(d.Text), End: len(d.Text) + len(text)}
		if b.Kind == doc.ListItem {
			b.Label = doc.Span{Start: b.Span.Start, End: b.Span.Start + strings.IndexByte(text, ' ')}
		}
		d.Blocks = append(d.Blocks, b)
		d.Sentences = append(d.Sentences, doc.Sentence{Span: b.Span})
		d.Text += text + "\n"
	}
	for _, line := range lines {
		parts := strings.SplitN(line, "|", 3)
		if len(parts) == 1 {
			add(line, doc.Block{Kind: doc.Heading, Level: 1})
			continue
		}
		add(parts[1]+" "+parts[2], doc.Block{Kind: doc.ListItem, Level: int(parts[0][0] - '0')})
	}
	return d
}

// A clause with a number leads its parts in until the next clause.
func TestLeadsInClauses(t *testing.T) {
	parties := []string{"Written agreement", "Those who sign", "1|•|Mum: Ada Obi", "1|•|Dad: Ben Hart", "IT IS AGREED as follows"}
	for _, c := range []struct {
		name  string
		lines []string
		want  []string
	}{
		{
			"two clauses with parts",
			[]string{"1|1.|The mother agrees that she will:", "2|(a)|ring the clinic;", "2|(b)|permit the social worker to see the home;", "1|2.|The father shall:", "2|(a)|keep away from the flat;", "1|3.|The mother will meet Una."},
			[]string{"ring the clinic; = Ada Obi", "permit the social worker to see the home; = Ada Obi", "keep away from the flat; = Ben Hart", "The mother will meet Una. = Ada Obi"},
		},
		{
			"a part at the top of a page",
			[]string{"1|1.|The mother will:", "2|(a)|ring the clinic;", "1|(b)|be at home.", "1|2.|The father will keep away."},
			[]string{"ring the clinic; = Ada Obi", "be at home. = Ada Obi", "The father will keep away. = Ben Hart"},
		},
		{
			"a ban",
			[]string{"1|4.|The father shall not:", "2|(i)|come to the flat;", "2|(ii)|ring the mother."},
			[]string{"The father shall not: come to the flat; = Ben Hart", "The father shall not: ring the mother. = Ben Hart"},
		},
		{
			"a clause behind is not under it",
			[]string{"1|1.|The father will:", "2|(a)|keep away.", "1|2.|The council may tell the police."},
			[]string{"keep away. = Ben Hart"},
		},
		{
			"a clause that leads nothing in", []string{"1|1.|The father says:", "1|2.|he was at work."}, nil,
		},
		{
			"history under a clause", []string{"WHEREAS", "1|1.|The father has:", "2|(a)|kept away since May."}, nil,
		},
	} {
		p := Read(clauseList(slices.Concat(parties, c.lines)...))
		d := clauseList(slices.Concat(parties, c.lines)...)
		var got []string
		for _, a := range p.Actions {
			got = append(got, a.Words(d)+" = "+ownerNames(a.Owners))
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
}

// What a clause asks of any of the parties is a duty, and what one may do is none. A second
// duty behind a condition is not part of that.
func TestDutiesOfParties(t *testing.T) {
	parties := []string{"Written agreement", "Those who sign", "1|•|Mum: Ada Obi", "1|•|Dad: Ben Hart", "IT IS AGREED as follows"}
	for _, c := range []struct {
		clause string
		want   []string
	}{
		{"None of the parties shall shout in front of Leo.", []string{"None of the parties shall shout in front of Leo. = the parties"}},
		{"A party who cannot keep a term shall tell Una at once.", []string{"A party who cannot keep a term shall tell Una at once. = A party"}},
		{"The father will ring 101 if the men come, and inform Una by noon.", []string{"The father will ring 101 if the men come, and inform Una by noon. = Ben Hart"}},
		{"Each party may take legal advice before signing.", nil},
		{"This agreement lasts until 9 May 2028 and then ends.", nil},
		{"In this agreement “the home” means 3 Mill Lane.", nil},
	} {
		lines := slices.Concat(parties, []string{"1|1.|" + c.clause})
		d := clauseList(lines...)
		var got []string
		for _, a := range Read(clauseList(lines...)).Actions {
			got = append(got, a.Words(d)+" = "+ownerNames(a.Owners))
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.clause, diff)
		}
	}
}
