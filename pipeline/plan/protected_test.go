package plan

import (
	"strings"
	"testing"
	"time"
)

// What a document says of a secret place, and what it only asks or denies.
func TestWhereabouts(t *testing.T) {
	for text, want := range map[string]bool{
		"Mrs Amin is in refuge with the children.":                             true,
		"She fled to a women's refuge in May.":                                 true,
		"This address must not be shared with Mr Amin.":                        true,
		"Please do not tell Mr Amin where she lives.":                          true,
		"Do not give her new number to anybody.":                               true,
		"Her whereabouts are not to be disclosed.":                             true,
		"Mother's address is confidential.":                                    true,
		"Address: withheld. The address is to be kept confidential.":           true,
		"A DVPO was made on 3 May.":                                            true,
		"He broke the non-molestation order.":                                  true,
		"Non-disclosure application granted.":                                  true,
		"He must not breach the non-molestation order.":                        true,
		"There have been no breaches of the restraining order.":                true,
		"There is no contact because of the injunction.":                       true,
		"He has never kept to the occupation order.":                           true,
		"Ada has applied for a non-molestation order.":                         false,
		"Una will help Ada to apply for a restraining order.":                  false,
		"Ada wants advice about a non-molestation order.":                      false,
		"Ada applied for a non-molestation order, which was granted on 3 May.": true,
		"Ada applied for a restraining order; her address must not be shared.": true,
		"Ada has a non-molestation order.":                                     true,
		"There is no current injunction.":                                      false,
		"There is no restraining order or injunction.":                         false,
		"She has not applied for an occupation order.":                         false,
		"She has never been in a refuge.":                                      false,
		"There is no non-molestation order.":                                   false,
		"Is there an injunction? No":                                           false,
		"Any restraining order?":                                               false,
		"She was not told about the meeting.":                                  false,
		"He did not know that she was ill.":                                    false,
		"The children take refuge in their room when there is shouting.":       false,
		"The record of this meeting is confidential.":                          false,
		"Information is shared with other agencies when a child is not safe.":  false,
	} {
		r := readerOf(t, "# Plan\n\n"+text)
		if why, got := r.spoken(whereabouts); got != want {
			t.Errorf("%q: %t (%q)", text, got, r.Quote(why))
		}
	}
}

// A page full of numbers costs no more than it is long.
func TestProtectedIsLinear(t *testing.T) {
	if testing.Short() {
		t.Log("left out with -short: what measures time")
		return
	}
	text := strings.Repeat("Ada Obi, 14 Elm Road, 07700 900123 ", 6000)
	start := time.Now()
	found := readerOf(t, "# Plan\n\nMother: Ada Obi. She has a restraining order.\n\n"+text).readProtected()
	if took := time.Since(start); took > 10*time.Second || len(found) < 1 {
		t.Errorf("%d details, %v", len(found), took)
	}
}

func TestReferrers(t *testing.T) {
	for text, want := range map[string]string{
		"The call was made by her ex-partner.":                              "her ex-partner",
		"The referral came from Sam's aunt Grace on 3 May.":                 "Sam's aunt Grace",
		"Concerns were raised by the next-door neighbour.":                  "the next-door neighbour",
		"The referrer is a friend of the mother.":                           "a friend of the mother",
		"The caller said she lives at number 9.":                            "at number 9",
		"A report from Mrs Dunn was passed on.":                             "Mrs Dunn",
		"The referral was made by school.":                                  "",
		"The referral was made by a member of the public.":                  "",
		"The information received was from an anonymous caller.":            "",
		"The report by the neighbourhood team was late.":                    "",
		"Sam rang his aunt. His report from school is good.":                "",
		"The caller did not give a name and does not wish to be contacted.": "",
	} {
		got := ""
		if m := referrers.FindStringSubmatchIndex(text); m != nil {
			got = innermost(m).Of(text)
		}
		if got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
