package plan

import (
	"slices"
	"strings"
	"testing"
)

// What is not said yet, promised or asked of a writer is nobody's view; what somebody
// said is one in the same places.
func TestNoViews(t *testing.T) {
	for text, want := range map[string][]string{
		"## Ending\n\nThe plan can end when Sam sleeps well and says that he feels safe.":          nil,
		"## Ending\n\nWe will close the plan once Lily tells Tom that she is not scared.":          nil,
		"## Ending\n\nWhen Sam says that he sleeps, the council will propose to end this.":         nil,
		"## Ending\n\nWhat we hope: that Sam says he is not frightened.":                           nil,
		"## Updates\n\nWhen Ben shouts, Sam says “I hide”.":                                        {"Sam Obi: When Ben shouts, Sam says “I hide”."},
		"## Updates\n\nSam said that he wants it to stop when Ben comes.":                          {"Sam Obi: Sam said that he wants it to stop when Ben comes."},
		"## Updates\n\nSam said he would miss Tom if the plan can end when he goes.":               {"Sam Obi: Sam said he would miss Tom if the plan can end when he goes."},
		"## Updates\n\nAim: school. Sam told Tom that he hates maths.":                             {"Sam Obi: Sam told Tom that he hates maths."},
		"## Updates\n\nTom, Una and the family are worried that Ben may hit Sam.":                  nil,
		"## Updates\n\nThe family are worried that Ben may hit Sam.":                               {"family: The family are worried that Ben may hit Sam."},
		"## Child's views\n\nUse the child's own words. Sam said that he likes art.":               {"Sam Obi: Sam said that he likes art."},
		"## Child's views\n\nSay what language. “I want a dog.”":                                   {"child: “I want a dog.”"},
		"## Updates\n\nLily laughs a lot.":                                                         nil,
		"## Updates\n\nAda and Sam may each ask for an advocate.":                                  nil,
		"## Updates\n\nSam is well liked in his class.":                                            nil,
		"## Updates\n\nFamily: Ida Lind, “Nana”, lives next door.":                                 nil,
		"## Updates\n\nSam: “No.”":                                                                 {"Sam Obi: “No.”"},
		"## Plan\n\n| Worry | How will we know? |\n| --- | --- |\n| Sleep | Sam says he sleeps. |": nil,
		"## Views\n\n| Who | How will we know? |\n| --- | --- |\n| Sam | Sam said he will tell Tom. |": {
			"Sam Obi: Sam said he will tell Tom.",
		},
		"# Written agreement\n\n## What each of you promises\n\n| Ada | Ben |\n| --- | --- |\n| I ring Tom if Ben comes. | I will not go to the flat. |": nil,
	} {
		got := read(t, "# Child Protection Plan\n\n"+kin+text+"\n").heard()
		if !slices.Equal(got, want) {
			t.Errorf("%q:\n got %q\nwant %q", text, got, want)
		}
	}
}

// Parts with everybody's views, and words that are read out or stand before who says
// them.
func TestEverybodysViews(t *testing.T) {
	for text, want := range map[string][]string{
		"## What people said\n\nAda: “I am tired.” Sam: “I like art.” Tom said that it goes well.":                         {"mother: “I am tired.”", "Sam Obi: Sam: “I like art.”"},
		"## What we said\n\nBen thinks that it is too much.":                                                               {"father: Ben thinks that it is too much."},
		"## In our own words\n\nAda: I sign because I want to sleep.":                                                      {"mother: I sign because I want to sleep."},
		"## What each of us says\n\nLily: she put the doll to bed and the bottle in the bin.":                              {"Lily Obi: she put the doll to bed and the bottle in the bin."},
		"## What they told us\n\nLily showed Tom where she hides.":                                                         {"Lily Obi: Lily showed Tom where she hides."},
		"## What they told us\n\nSam was seen at home, laughing with his dad.":                                             {"Sam Obi: Sam was seen at home, laughing with his dad."},
		"## What they told us\n\nSam was seen at home.":                                                                    nil,
		"## What we said we would do\n\nTom rings the school.":                                                             nil,
		"## Updates\n\nSam's letter was read by Tom: “I want a dog.”":                                                      {"Sam Obi: “I want a dog.”"},
		"## Updates\n\nLily's letter was read out. “I want to go home.” Sam is ten.":                                       {"Lily Obi: “I want to go home.”"},
		"## Updates\n\nSam's letter was lost.":                                                                             nil,
		"## Updates\n\n“Then you come for tea”, said Ada.":                                                                 {"mother: “Then you come for tea”, said Ada."},
		"## Updates\n\n“Then you come for tea”, said Tom.":                                                                 nil,
		"## Lily Obi\n\nTom rang the school. She told Tom “I like Gran's house.”":                                          {"Lily Obi: She told Tom “I like Gran's house.”"},
		"## Lily Obi\n\nTom saw her at home; she would like to dance.":                                                     {"Lily Obi: Tom saw her at home; she would like to dance."},
		"## Updates\n\nSam pointed to the swing on his picture board.":                                                     {"Sam Obi: Sam pointed to the swing on his picture board."},
		"## What people said\n\nAda is tired of it.\n\n| Who does what | When |\n| --- | --- |\n| Ben | Rings the bank. |": {"mother: Ada is tired of it."},
	} {
		got := read(t, "# Child Protection Plan\n\n"+kin+text+"\n").heard()
		if !slices.Equal(got, want) {
			t.Errorf("%q:\n got %q\nwant %q", text, got, want)
		}
	}
}

// What is to be before a plan ends, and how much somebody says, are no views; what stands
// in a table of three houses, is shown with toys or is wished for is one.
func TestViewsWithoutSaying(t *testing.T) {
	const family = "# Child in Need Plan\n\nMother: Ada Obi\n\nFather: Ben Obi\n\nChild: Sam Obi (6)\n\nSocial worker: Tom Reyes\n\n"
	for text, want := range map[string]string{
		"## Ending\n\nThe plan can end when Sam says that he feels safe for three months.": "",
		"## Ending\n\nWhen Sam tells Tom that he is not afraid, we can close the case.":    "",
		"## Sam's voice\n\nSam says very little.":                                          "",
		"## Sam's voice\n\nSam says nothing in front of the others.":                       "",
		"## Sam's voice\n\nSam said that the plan can end when Tom goes.":                  "Sam Obi",
		"## Sam's voice\n\nSam says nothing when Dad is there, and is scared.":             "Sam Obi",
		"## Three houses\n\nHouse of dreams: Dad home at bedtime, and Nana comes.":         "Sam Obi",
		"## News\n\nOn Monday Sam put the father doll in the bin.":                         "Sam Obi",
		"## News\n\nSam showed Tom with the puppets how the big one shouts.":               "Sam Obi",
		"## News\n\nSam sent a drawing of the dog with five hearts.":                       "Sam Obi",
		"## News\n\nSam put the cup on the table.":                                         "",
		"## News\n\nSam brought a coat.":                                                   "",
		"## News\n\nSam was at school. His three wishes were a hamster and a garden.":      "Sam Obi",
		"## News\n\nSam is four months old. If he could speak he would say “be gentle”.":   "Sam Obi",
		"## News\n\nIf Sam could go to the club he would meet others.":                     "",
		"## Sam's voice\n\nHe'd like Tom to come to the house, not to school.":             "Sam Obi",
		"## News\n\nSam worries that it was his fault.":                                    "Sam Obi",
		"## News\n\nSam texted that he is fine and wants to come home.":                    "Sam Obi",
	} {
		got := ""
		if p := read(t, family+text+"\n"); len(p.ChildsViews) > 0 {
			got = p.ChildsViews[0].By
		}
		if got != want {
			t.Errorf("%q is a view of %q, want %q", text, got, want)
		}
	}
}

// A name that begins as a word for nothing does, an article before a label, and somebody
// who puts words into another language do not hide a parent's view.
func TestViewsByLabel(t *testing.T) {
	const family = "# Child in Need Plan\n\nMother: Nadine Obi\n\nFather: Ben Obi\n\nChild: Sam Obi (6)\n\nSocial worker: Tom Reyes\n\n"
	for _, c := range []struct{ text, want string }{
		{"## Parents' views\n\nNadine: “I want somebody to sit with me.”", "mother"},
		{"## Parents' views\n\nNot known.", ""},
		{"## Parents' views\n\nN/A", ""},
		{"## Statements\n\nThe mother: “I agree to this for the children.”", "mother"},
		{"## Statements\n\nThe social worker: “I agree to this.”", ""},
		{"## Parents' views\n\nThrough an interpreter (Arabic) Ms Obi said that she is tired. She does not want her sister told.", "mother mother"},
		{"## Parents' views\n\nNadine said through Mr Gurung that she mixed up the bottles.", "mother"},
		{"## Parents' views\n\nTom said with an interpreter there that the plan is going well.", ""},
	} {
		var got strings.Builder
		for i, v := range read(t, family+c.text+"\n").ParentsViews {
			if i > 0 {
				got.WriteString(" ")
			}
			got.WriteString(v.By)
		}
		if got.String() != c.want {
			t.Errorf("%q is a view of %q, want %q", c.text, got.String(), c.want)
		}
	}
}
