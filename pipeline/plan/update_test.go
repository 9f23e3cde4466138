package plan

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// What an update takes on, with a time, is an action beside the one that it is of.
func TestUpdates(t *testing.T) {
	got := read(t, `# Core Group Minutes

Social worker: Tom Reyes. Mother: Ada Obi. Health visitor: Una Kerr.

| Action | Who | By when | Update |
|---|---|---|---|
| Letter to housing | Tom Reyes | May 2025 | Not sent. Tom Reyes will send it by 3 June 2025. |
| Dentist | Ada Obi | May 2025 | Missed, no text came. To be rebooked by Ada this week. |
| Weigh Sam | Una Kerr | weekly | Done each week. Sam will be two in June. |
| Course | Ada Obi | June 2025 | Ada will start soon. |
`)
	want := []string{
		"Letter to housing | Tom Reyes | May 2025 | 2025-05-31", "Tom Reyes will send it by 3 June 2025. | Tom Reyes | by 3 June 2025 | 2025-06-03",
		"Dentist | Ada Obi | May 2025 | 2025-05-31", "To be rebooked by Ada this week. | Ada Obi | this week",
		"Weigh Sam | Una Kerr | weekly", "Course | Ada Obi | June 2025 | 2025-06-30",
	}
	if diff := cmp.Diff(want, got.lines()); diff != "" {
		t.Error(diff)
	}
}

// What an update asks for is for those of the action that it is about, and not of the
// first in its row.
func TestUpdatesOfSeveral(t *testing.T) {
	for row, want := range map[string]string{
		"| a) Book the dentist b) Send the form | a) Ada b) Tom | May 2025 | a) Done. b) Form lost. Send again by 3 June 2025. |": "Tom Reyes",
		"| a) Book the dentist b) Send the form | a) Ada b) Tom | May 2025 | a) Full. Ring again by 3 June 2025. b) Done. |":      "Ada Obi",
		"| a) Book the dentist b) Send the form | Tom | May 2025 | Form lost. Send again by 3 June 2025. |":                       "Tom Reyes",
		"| a) Book the dentist b) Send the form | a) Ada b) Tom | May 2025 | Form lost. Send again by 3 June 2025. |":             "",
		"| Send the form | Tom | May 2025 | Form lost. Send again by 3 June 2025. |":                                              "Tom Reyes",
	} {
		got := read(t, "# Core Group Minutes\n\nSocial worker: Tom Reyes. Mother: Ada Obi.\n\n| Action | Who | By when | Update |\n|---|---|---|---|\n"+row+"\n")
		owners := "no action"
		for _, a := range got.Actions {
			if words := got.d.Quote(a.Span); words == "Send again by 3 June 2025." || words == "Ring again by 3 June 2025." {
				owners = ownerNames(a.Owners)
			}
		}
		if owners != want {
			t.Errorf("%s: got %q, want %q, %s", row, owners, want, got.lines())
		}
	}
}

// A care plan tells beside each part of a child's life who will do what.
func TestCareCells(t *testing.T) {
	got := read(t, `# Care plan

Social worker: Tom Reyes. Foster carer: Jo Pole. Child: Sam Obi.

## Day to day

| Part | How it is |
|---|---|
| Teeth | Seen in May. Next check to be booked by Tom Reyes before half term. |
| Passport | Lost. Tom to ask for the form by 3 June 2025. |
| Food | Sam likes rice. Jo cooks well. |
`)
	if got.Kind != Other {
		t.Errorf("kind %q", got.Kind)
	}
	want := []string{"Next check to be booked by Tom Reyes before half term. | Tom Reyes | before half term", "Tom to ask for the form by 3 June 2025. | Tom Reyes | by 3 June 2025 | 2025-06-03"}
	if diff := cmp.Diff(want, got.lines()); diff != "" {
		t.Error(diff)
	}
}
