package plan

import (
	"slices"
	"testing"
)

// Duties and bans that stand beside something that asks for nothing, or in words
// that tell it as a state, are read in a list of a plan, with whoever is to act.
func TestDutiesInLists(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Rory is to be seen as a priority by the GP by 12 May 2025.", "Rory is to be seen as a priority by the GP by 12 May 2025. | the GP | by 12 May 2025 | 2025-05-12"},
		{"Rory must not be left alone with Rex Pole, and this is to be checked by Tom Reyes.", "Rory must not be left alone with Rex Pole, and this is to be checked by Tom Reyes."},
		{"Rory is to be seen by Tom Reyes without notice.", "Rory is to be seen by Tom Reyes without notice. | Tom Reyes"},
		{"Rory will be collected by Una Kerr and will not go home with Rex Pole.", "Rory will be collected by Una Kerr and will not go home with Rex Pole. | Una Kerr"},
		{"Rory is seen weekly by Tom Reyes.", "Rory is seen weekly by Tom Reyes. | Tom Reyes | weekly"},
		{"Rory remains subject to a child protection plan and Ottoline must work with it.", "Rory remains subject to a child protection plan and Ottoline must work with it. | Rory Sole"},
		{"Safety plan to be reviewed with Ottoline by Tom Reyes.", "Safety plan to be reviewed with Ottoline by Tom Reyes. | Tom Reyes"},
		{"The plan must be shared with others in the family by Tom Reyes.", "The plan must be shared with others in the family by Tom Reyes. | Tom Reyes"},
		{"Ottoline to delete all copies of the photographs.", "Ottoline to delete all copies of the photographs. | Ottoline Sole"},
		{"Ottoline is not to drink.", "Ottoline is not to drink. | Ottoline Sole"},
		{"Ottoline has agreed not to text Rex.", "Ottoline has agreed not to text Rex. | Ottoline Sole"},
		{"Ottoline agrees that Rex does not stay overnight.", "Ottoline agrees that Rex does not stay overnight. | Ottoline Sole"},
		{"Rex is not allowed in the house.", "Rex is not allowed in the house."},
		{"Tom Reyes is responsible for the weekly visit.", "Tom Reyes is responsible for the weekly visit. | Tom Reyes | weekly"},
		{"Ottoline does not drink when Rory is there.", "Ottoline does not drink when Rory is there. | Ottoline Sole"},
		{"Ottoline will know where Rory is at all times.", "Ottoline will know where Rory is at all times. | Ottoline Sole | at all times"},
		{"Ottoline will not be able to have Rex there until court.", "Ottoline will not be able to have Rex there until court. | Ottoline Sole | until court"},
		{"Ottoline can see Rory with Tom Reyes there.", "Ottoline can see Rory with Tom Reyes there. | Ottoline Sole"},
		{"No one may smoke in the flat.", "No one may smoke in the flat."},
		{"Nobody who has been drinking is to look after Rory.", "Nobody who has been drinking is to look after Rory."},
		{"Whoever has Rory must know where his inhaler is.", "Whoever has Rory must know where his inhaler is."},
		{"Under no circumstances is Rex to be alone with Rory.", "Under no circumstances is Rex to be alone with Rory."},
		{"Ottoline was asked to leave the house by 9 May 2025.", "Ottoline was asked to leave the house by 9 May 2025. |  | by 9 May 2025 | 2025-05-09"},
		{"The referral dated 3 April 2025 is to be chased by Tom Reyes by 9 May 2025.", "The referral dated 3 April 2025 is to be chased by Tom Reyes by 9 May 2025. | Tom Reyes | by 9 May 2025 | 2025-05-09"},
		{"Case closed in March 2023 is to be looked at again by Tom Reyes.", "Case closed in March 2023 is to be looked at again by Tom Reyes. | Tom Reyes"},
		{"Ottoline’s mother is to collect Rory.", "Ottoline’s mother is to collect Rory. | Ottoline’s mother"},
	} {
		got := read(t, "# Child Protection Plan\n\n"+family+"## Plan\n\n- "+c.text+"\n").lines()
		if !slices.Equal(got, []string{c.want}) {
			t.Errorf("%s:\n  got  %q", c.text, got)
		}
	}
}

// A duty in a later clause of what was said or thought at a meeting is read, and is
// not given to the one who speaks.
func TestDutiesInTalk(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Ottoline thinks the test was wrong but she will give another on 12 May 2025.", "she will give another on 12 May 2025. | Ottoline Sole | on 12 May 2025 | 2025-05-12"},
		{"Tom Reyes told Ottoline that Rory must not stay overnight.", "Rory must not stay overnight. | Rory Sole"},
		{"It was explained that Ottoline is not to be in the flat after 6pm.", "Ottoline is not to be in the flat after 6pm. | Ottoline Sole"},
		{"Ottoline was worried, so Tom Reyes will see her each Tuesday.", "Tom Reyes will see her each Tuesday. | Tom Reyes | each Tuesday"},
		{"Ottoline feels low; Tom Reyes to refer her by 9 May 2025.", "Tom Reyes to refer her by 9 May 2025. | Tom Reyes | by 9 May 2025 | 2025-05-09"},
		{"We must add that Ottoline is to ring the school.", "Ottoline is to ring the school. | Ottoline Sole"},
		{"Tom Reyes said he must not come home before 4 May 2025.", "he must not come home before 4 May 2025. |  | before 4 May 2025 | 2025-05-04"},
		{"Ottoline was reminded that she must not leave Rory.", "she must not leave Rory. | Ottoline Sole"},
		{"It was made clear to Ottoline that she must not text Rex.", "she must not text Rex."},
		{"The core group will meet on 12 May 2025 and Tom Reyes will book the room.", "Tom Reyes will book the room. | Tom Reyes"},
		{"If Ottoline is not back by nine, Tom Reyes is to ring the police.", "If Ottoline is not back by nine, Tom Reyes is to ring the police. | Tom Reyes"},
		{"Nobody but Ottoline is to collect Rory.", "Nobody but Ottoline is to collect Rory."},
		{"Ottoline cannot stay overnight until the assessment is done.", "Ottoline cannot stay overnight until the assessment is done. | Ottoline Sole | until the assessment is done"},
	} {
		got := read(t, "# Core Group Minutes\n\n"+family+"## Discussion\n\n"+c.text+"\n").lines()
		if !slices.Equal(got, []string{c.want}) {
			t.Errorf("%s:\n  got  %q", c.text, got)
		}
	}
}

// What was said, seen or felt is no duty in a list of a plan.
func TestToldInLists(t *testing.T) {
	for _, text := range []string{
		"Ottoline was asked about the bruise in May.", "Ottoline is open with the team.", "Rory was seen by the doctor in May 2024.",
		"Ottoline does not always open the door.", "Ottoline does not think that Rory is thin.", "Ottoline was told that Rory is doing well.",
	} {
		if got := read(t, "# Child Protection Plan\n\n"+family+"## Plan\n\n- "+text+"\n").lines(); len(got) != 0 {
			t.Errorf("%s: %q", text, got)
		}
	}
}

// What nobody is bound to is no task.
func TestNeedNot(t *testing.T) {
	for _, text := range []string{"Neither parent has to agree with what is decided.", "Nobody has to sign today."} {
		if got := read(t, "# Core Group Minutes\n\n"+family+"## Discussion\n\n"+text+"\n").lines(); len(got) != 0 {
			t.Errorf("%s: %q", text, got)
		}
	}
}

// A letter that tells first what its writer thinks goes on with what its reader must do.
func TestDutiesInLetters(t *testing.T) {
	for _, text := range []string{
		"I do not think that Rory is safe, and you must leave the flat by 9 May 2025.",
		"We have decided that Ottoline must stay with her mother.",
		"You may not take Rory out of the county.",
		"You have not kept to the agreement, and you must now leave the home.",
	} {
		for _, layout := range []string{"", "- "} {
			got := read(t, "# Letter before proceedings\n\nDear Ottoline Sole,\n\n"+family+"## What you must do\n\n"+layout+text+"\n\nYours sincerely,\n\nTom Reyes\n").lines()
			if len(got) != 1 {
				t.Errorf("%s%s: %q", layout, text, got)
			}
		}
	}
}
