package plan

import (
	"slices"
	"testing"
)

// kin names those of the plans below.
const kin = `Children: Sam Obi (born 3 May 2015) and Lily Obi (born 2 June 2018). Parents: Ada Obi (mother) and Ben Hart (father). Grandmother: Ida Lind. Social worker: Tom Reyes. Health visitor: Una Kerr.

`

// heard writes the views of a document: "by: words".
func (s said) heard() []string {
	var all []string
	for _, v := range s.ParentsViews {
		all = append(all, v.By+": "+s.d.Quote(v.Span))
	}
	for _, v := range s.ChildsViews {
		all = append(all, v.By+": "+s.d.Quote(v.Span))
	}
	return all
}

// Whose view a text gives, by its place and by its words.
func TestViews(t *testing.T) {
	for text, want := range map[string][]string{
		// parts for views, by heading, row, column and label
		"## Parents' views\n\nAda is unhappy about the visits.":                               {"mother: Ada is unhappy about the visits."},
		"## Views of the family\n\nBoth parents are in agreement with the plan.":              {"parents: Both parents are in agreement with the plan."},
		"## Ada's views\n\n“The letters are too long.”":                                       {"mother: “The letters are too long.”"},
		"## What Mum and Dad think\n\n- I want one worker.\n- The visits help.":               {"parents: I want one worker.", "parents: The visits help."},
		"## Sam's wishes\n\nSam drew a house with a sun. He would like a dog.":                {"Sam Obi: Sam drew a house with a sun.", "Sam Obi: He would like a dog."},
		"## Voice of the child\n\nLily said that she likes school.":                           {"Lily Obi: Lily said that she likes school."},
		"## What is life like for Sam?\n\nHe told Tom that nights are loud.":                  {"Sam Obi: He told Tom that nights are loud."},
		"## Views\n\n### Sam\n\nHe is scared of the dark.\n\n### Mother\n\nShe wants a rest.": {"mother: She wants a rest.", "Sam Obi: He is scared of the dark."},
		"## Meeting\n\n| Who | Views |\n| --- | --- |\n| Mother | Feels that nobody listens. |\n| Sam | “I want to go home.” |": {
			"mother: Feels that nobody listens.", "Sam Obi: “I want to go home.”",
		},
		"## Form\n\n| Mother's views | She thinks that the plan is too long. |\n| --- | --- |\n| Child's views | Sam misses his dad. |": {
			"mother: She thinks that the plan is too long.", "Sam Obi: Sam misses his dad.",
		},
		// in prose and minutes
		"## Updates\n\nMum feels that she is being judged.":                             {"mother: Mum feels that she is being judged."},
		"## Updates\n\nTom visited on Monday. Ben said that he would like more notice.": {"father: Ben said that he would like more notice."},
		"## Updates\n\nSam told Tom that he sleeps well.":                               {"Sam Obi: Sam told Tom that he sleeps well."},
		"## Updates\n\nAda: not happy with the time of the meetings.":                   {"mother: not happy with the time of the meetings."},
		"## Updates\n\nBen: “I did not know about the meeting. Nobody rang me.” Tom will ring him.": {
			"father: “I did not know about the meeting. Nobody rang me.”",
		},
		"## Updates\n\nAda is worried about the damp. She asked for a new boiler.":            {"mother: Ada is worried about the damp.", "mother: She asked for a new boiler."},
		"## Updates\n\nBen's sister feels left out of it all.":                                {"aunt: Ben's sister feels left out of it all."},
		"## Updates\n\nBen rang about Saturdays. His sister doesn’t want Tom in the house.":   {"aunt: His sister doesn’t want Tom in the house."},
		"## Updates\n\nSam's sister wants to stay with him.":                                  {"sister: Sam's sister wants to stay with him."},
		"## Updates\n\nGran said that she can help on Fridays.":                               {"grandmother: Gran said that she can help on Fridays."},
		"## Updates\n\nIn a call on 3 March Mr Hart said that he misses the children.":        {"father: In a call on 3 March Mr Hart said that he misses the children."},
		"## Updates\n\nThe children said that they like the new flat.":                        {"children: The children said that they like the new flat."},
		"## Updates\n\nMs Obi, who came late, told the group that she is exhausted.":          {"mother: Ms Obi, who came late, told the group that she is exhausted."},
		"## Updates\n\nAda, through an interpreter, said that she needs the letters in Igbo.": {"mother: Ada, through an interpreter, said that she needs the letters in Igbo."},
		"## What people say\n\n**Sam** (via Tom): “I like maths.” **Mum** can't come on Fridays and feels rushed. **Ben** said “I'll try.”": {
			"mother: Mum can't come on Fridays and feels rushed.", "father: Ben said “I'll try.”", "Sam Obi: “I like maths.”",
		},
		// in the part for the children's views, but told of them
		"## Sam's wishes\n\nSam is 10. Sam is in Year 5 at Hill Primary. Sam presents as polite.":     nil,
		"## Sam's wishes\n\nTom has met Sam alone. Una introduced Sam to an advocate.":                nil,
		"## Sam's wishes\n\nSam is missing his dad.":                                                  {"Sam Obi: Sam is missing his dad."},
		"## Sam's wishes\n\nSam has been asking to see Nan.":                                          {"Sam Obi: Sam has been asking to see Nan."},
		"## Sam's wishes\n\nSam is a boy who says he hates shouting.":                                 {"Sam Obi: Sam is a boy who says he hates shouting."},
		"## Updates\n\nSam told Una that it is better than it had been.":                              {"Sam Obi: Sam told Una that it is better than it had been."},
		"## Sam's wishes\n\nSam is clear that he wants a dog.":                                        {"Sam Obi: Sam is clear that he wants a dog."},
		"## Lily's wishes\n\nLily is too young to say. Tom watched Lily with her mum.":                {"Lily Obi: Lily is too young to say.", "Lily Obi: Tom watched Lily with her mum."},
		"## Lily's wishes\n\nLily was tearful at bedtime.":                                            {"Lily Obi: Lily was tearful at bedtime."},
		"## Lily's wishes\n\nWhen her mother left the room Lily ran to the door.":                     {"Lily Obi: When her mother left the room Lily ran to the door."},
		"## Sam's wishes\n\nSam (born 3 May 2015) is a quiet boy. Did Sam help to write this plan?":   nil,
		"## Sam's wishes\n\nSam presents as anxious. It is concerning that Sam has got used to this.": nil,
		// who was seen is who the next sentence is about
		"## What the family say\n\nTom saw Sam at school. He would like a bike.":      {"Sam Obi: He would like a bike."},
		"## Updates\n\nUna visited Sam on Monday. She would like his weight checked.": nil,
		"## Views of the family\n\nUna visited Ada on Monday. She would like a rest.": {"mother: She would like a rest."},
		"## Updates\n\nTom saw Sam and Lily at home. He would like more visits.":      nil,
		// a child's account of what was done is a statement
		"## Updates\n\nSam told Una that his dad had hit him.":                nil,
		"## Updates\n\nSam told Una that he is scared when his dad hits him.": {"Sam Obi: Sam told Una that he is scared when his dad hits him."},
		"## Updates\n\nSam told Una that “Dad hit me”.":                       {"Sam Obi: Sam told Una that “Dad hit me”."},
		// nobody's of the family
		"## Parents' views\n\nNot obtained.":                                             nil,
		"## Mother's views\n\nTo be completed by the social worker.":                     nil,
		"## Parents' views\n\nTom said that this is for the conference.":                 nil,
		"## Updates\n\nTom told Ada that the plan goes on.":                              nil,
		"## Updates\n\nAda was told that the plan goes on.":                              nil,
		"## Updates\n\nUna thinks that Sam is well.":                                     nil,
		"## Updates\n\nMum to tell the school when Sam is ill.":                          nil,
		"## Updates\n\nIf Ada feels shaky the group will meet.":                          nil,
		"## Updates\n\nIt is believed that Ada drinks more than she has said.":           nil,
		"## Updates\n\nMum does not accept responsibility for the state of the kitchen.": nil,
		"## Updates\n\nAda rang the letting agent, who said that the boiler is old.":     nil,
	} {
		got := read(t, "# Child Protection Plan\n\n"+kin+text+"\n").heard()
		if !slices.Equal(got, want) {
			t.Errorf("%q:\n got %q\nwant %q", text, got, want)
		}
	}
}

// Views by constructions in which no verb of saying stands, or a rarer one.
func TestViewsInOtherWords(t *testing.T) {
	for text, want := range map[string][]string{
		"From Mum's point of view, the visits are too many.":                       {"mother: From Mum's point of view, the visits are too many."},
		"In Dad's words, “it is a joke”.":                                          {"father: In Dad's words, “it is a joke”."},
		"Mum's view is that the plan is too long.":                                 {"mother: Mum's view is that the plan is too long."},
		"Ben's biggest worry is money.":                                            {"father: Ben's biggest worry is money."},
		"Dad's wish is for the children to come home.":                             {"father: Dad's wish is for the children to come home."},
		"It is important to Mum that nobody comes unannounced.":                    {"mother: It is important to Mum that nobody comes unannounced."},
		"What Mum wants most is sleep.":                                            {"mother: What Mum wants most is sleep."},
		"Mum was clear that she wants one worker.":                                 {"mother: Mum was clear that she wants one worker."},
		"Ben made it clear that he will not have a stranger in the house.":         {"father: Ben made it clear that he will not have a stranger in the house."},
		"Mum finds the meetings hard.":                                             {"mother: Mum finds the meetings hard."},
		"Mum would welcome help with the mornings.":                                {"mother: Mum would welcome help with the mornings."},
		"Ben voiced his anger about the delay.":                                    {"father: Ben voiced his anger about the delay."},
		"Ben does not understand why there is a plan.":                             {"father: Ben does not understand why there is a plan."},
		"Ada is fed up with the letters.":                                          {"mother: Ada is fed up with the letters."},
		"Mum says that she is sick of the damp. “You would not live here.”":        {"mother: Mum says that she is sick of the damp.", "mother: “You would not live here.”"},
		"“They never ring back.” (Mum)":                                            {"mother: “They never ring back.”"},
		"“I want to earn it back.” – Ben, by phone":                                {"father: “I want to earn it back.”"},
		"To Ada: a quiet night is what matters, and she wants a lock on the door.": {"mother: a quiet night is what matters, and she wants a lock on the door."},
		"Mum does not agree that Sam should be on a plan.":                         {"mother: Mum does not agree that Sam should be on a plan."},
		"| Topic | What Mum says | What Dad says |\n| --- | --- | --- |\n| Money | There is not enough. It never is. | He pays what he can. |": {
			"mother: There is not enough.", "mother: It never is.", "father: He pays what he can.",
		},
		// nobody's
		"Mum's concern was noted by the chair.":                  nil,
		"Mum's views were sought.":                               nil,
		"It is important to the social worker that Sam is seen.": nil,
		"It is important to keep Mum's appointments.":            nil,
		"To Tom: the letter went out, and he wants it back.":     nil,
		"“They do their best.” (Tom Reyes)":                      nil,
		"It is clear that Mum drinks.":                           nil,
		"Mum found the key in the hall.":                         nil,
		"Mum does not understand how neglect affects the boys.":  nil,
		"Tom is confident that Mum can manage.":                  nil,
		"Mum's view of the street is blocked by bins.":           nil,
		"☒ Mum does not agree":                                   nil,
		"What Mum does at night is not known.":                   nil,
	} {
		got := read(t, "# Child Protection Plan\n\n"+kin+"## Updates\n\n"+text+"\n").heard()
		if !slices.Equal(got, want) {
			t.Errorf("%q:\n got %q\nwant %q", text, got, want)
		}
	}
}

// A part for views holds more than views, and other people's.
func TestPartsForViews(t *testing.T) {
	for text, want := range map[string][]string{
		"## Parents' views\n\nMum has had two drinks since May.":                                  nil,
		"## Parents' views\n\nBen rings Sam every evening at seven.":                              nil,
		"## Parents' views\n\nBen would have the children if he had a bigger flat.":               {"father: Ben would have the children if he had a bigger flat."},
		"## Parents' views\n\nBen finds the letters too long.":                                    {"father: Ben finds the letters too long."},
		"## Parents' views\n\nSam read from his phone. “I want the meetings to stop.”":            {"Sam Obi: “I want the meetings to stop.”"},
		"## Parents' views\n\nThe parents have / have not read the plan (delete as appropriate).": nil,
		"## What Ada and Ben told us\n\n“Losing them would finish me.” (Ben)":                     {"father: “Losing them would finish me.”"},
		"4. What Mum and Dad said about the plan\n\n4.1 Ada wants help.":                          {"mother: Ada wants help."},
	} {
		got := read(t, "# Child Protection Plan\n\n"+kin+text+"\n").heard()
		if !slices.Equal(got, want) {
			t.Errorf("%q:\n got %q\nwant %q", text, got, want)
		}
	}
}

// A child who uses few words shows what they feel by pictures, faces and signs.
func TestViewsByPictures(t *testing.T) {
	for text, want := range map[string][]string{
		"## What Sam and his family say\n\nSam chose these symbols with Miss Adair: swing – happy. Night – \"no\".": {"Sam Obi: swing – happy.", "Sam Obi: Night – \"no\"."},
		"## Updates\n\nSam chose the smiling face for school.":                                                      {"Sam Obi: Sam chose the smiling face for school."},
		"## Updates\n\nTom laid out the cards and Lily pointed to the sad face for bedtime.":                        {"Lily Obi: Tom laid out the cards and Lily pointed to the sad face for bedtime."},
		"## Updates\n\nLily signed “more” when Gran came.":                                                          {"Lily Obi: Lily signed “more” when Gran came."},
		"## Sam's views\n\nSam put contact with Dad in the red zone.":                                               {"Sam Obi: Sam put contact with Dad in the red zone."},
		"## Updates\n\nSam gave a thumbs up for the new flat.":                                                      {"Sam Obi: Sam gave a thumbs up for the new flat."},
		"## Updates\n\nSam held up the red card for bedtime.":                                                       {"Sam Obi: Sam held up the red card for bedtime."},
		"## Updates\n\nLily nodded when Tom asked if she likes Gran's.":                                             {"Lily Obi: Lily nodded when Tom asked if she likes Gran's."},
		"## Updates\n\nSam used symbols to tell Tom about the night.":                                               {"Sam Obi: Sam used symbols to tell Tom about the night."},
		"## Sam's views\n\n| Where | How |\n| --- | --- |\n| School | ☺ |\n| Home | ☹ |":                            {"Sam Obi: ☺", "Sam Obi: ☹"},
		"## Sam's views\n\n- Home: ✓ happy ☐ sad":                                                                   {"Sam Obi: Home: ✓ happy"},
		// nobody's, or no child's
		"## Updates\n\nSam put his toys in the red box.":                      nil,
		"## Updates\n\nSam put his toys in the red zone.":                     nil,
		"## Updates\n\nSam nodded to the music.":                              nil,
		"## Updates\n\nSam nodded at the dog.":                                nil,
		"## Updates\n\nSam picked up a green card at football.":               nil,
		"## Updates\n\nSam placed the cup on the red side.":                   nil,
		"## Updates\n\nSam signed that he had the book.":                      nil,
		"## Updates\n\nSam shook his head when the nurse tried to weigh him.": nil,
		"## Sam's views\n\nTom has not seen Sam alone yet 🙁":                  nil,
		"## Sam's views\n\n| Who | How |\n| --- | --- |\n| Tom | ☹ |":         nil,
		"## Updates\n\nSam chose a book with a dog on it.":                    nil,
		"## Updates\n\nMum chose the smiling photo for the hall.":             nil,
		"## Updates\n\nTom will use feelings cards with Sam.":                 nil,
		"## Updates\n\nSam uses symbols at school.":                           nil,
		"## Updates\n\nSam will choose a happy face next week.":               nil,
		"## Updates\n\nBen signed the agreement.":                             nil,
		"## Updates\n\nSam signed up for football.":                           nil,
		"## Updates\n\nSam put the cards away.":                               nil,
		"## Updates\n\nSam was given the sad face by a classmate.":            nil,
		"## Contacts\n\nRing Tom ☺":                                           nil,
		"## Sam's views\n\n☒ not obtained":                                    nil,
	} {
		got := read(t, "# Child Protection Plan\n\n"+kin+text+"\n").heard()
		if !slices.Equal(got, want) {
			t.Errorf("%q:\n got %q\nwant %q", text, got, want)
		}
	}
}

// In the cell of how far an action is, a child's own words are a view; what is told of
// the child, or what a parent said there, is not the child's.
func TestSaidSince(t *testing.T) {
	for cell, want := range map[string]int{
		"At the last visit Sam wished for \"a lock so Leo can't get out\".": 1,
		"Sam said \"I like it when Nan comes\".":                            1,
		"Sam was seen and is well.":                                         0,
		"Sam went to \"Star Club\" twice.":                                  0,
		"Mum said \"Sam is fine\".":                                         0,
	} {
		got := read(t, "# Child Protection Plan\n\n"+members+"Child: Sam Obi, born 3 May 2016. Child: Leo Obi, born 3 May 2021.\n\n## Plan\n\n| What | Who | When | Progress |\n|---|---|---|---|\n| Tom Reyes to see Sam at school | TR | 3 May 2025 | "+cell+" |\n")
		if len(got.ChildsViews) != want {
			t.Errorf("%q: %+v, want %d", cell, got.ChildsViews, want)
		}
	}
}
