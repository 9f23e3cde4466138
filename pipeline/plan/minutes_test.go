package plan

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// The minutes of a meeting about any plan tell in prose what was agreed; a plan of that kind
// tells how things are.
func TestMinutesOfPlans(t *testing.T) {
	const said = "\n\nSocial worker: Tom Reyes. School nurse: Una Kerr. Mother: Ada Obi.\n\n# How things are\n\nHealth: The clinic wrote. A bath seat to be ordered. School will continue to watch Sam.\n"
	want := []string{"A bath seat to be ordered.", "School will continue to watch Sam. | School"}
	for _, heading := range []string{
		"Child in Need review minutes",
		"Minutes of the Child in Need review",
		"Child in Need Plan\n\nRecord of review meeting",
		"Early Help Plan: TAF notes",
		"Notes of the Team Around the Family meeting",
		"Child's Plan\n\nMinutes: P. Stell",
		"Care and support plan review meeting record",
		"CIN review – minutes",
		"Child in Need Plan\n\nMinute-taker: P. Stell",
	} {
		if diff := cmp.Diff(want, read(t, "# "+heading+said).lines()); diff != "" {
			t.Errorf("%s: %s", heading, diff)
		}
	}
	for _, heading := range []string{
		"Child in Need Plan",
		"Early Help Plan",
		"Child in Need Plan\n\nThe school is ten minutes away",
		"Child's Plan\n\nFamily record number 4411",
		"Child in Need Plan\n\nThis note is for the family",
		"Child and Family Assessment\n\nNotes of the visit",
	} {
		if diff := cmp.Diff([]string{}, read(t, "# "+heading+said).lines()); diff != "" {
			t.Errorf("%s is read as minutes: %s", heading, diff)
		}
	}
}

// What somebody is quoted as saying in minutes is no task, other than their own pledge.
func TestQuotedParts(t *testing.T) {
	for text, want := range map[string][]string{
		"Ada said, “I want sleep and somebody else to do the nights.”":                  {},
		"Ada said, “I am tired and Una Kerr to do the nights on Friday.”":               {},
		"Ada said, “I am tired and I will ring her on Friday.”":                         {"I will ring her on Friday.” |  | on Friday"},
		"Ada said, “I am tired,” and Una Kerr will ring the clinic on Friday.":          {"Una Kerr will ring the clinic on Friday. | Una Kerr | on Friday"},
		"The sticker says “yes” and Una Kerr is to show Ada the chart by 3 March 2025.": {"Una Kerr is to show Ada the chart by 3 March 2025. | Una Kerr | by 3 March 2025 | 2025-03-03"},
	} {
		got := read(t, "# Child in Need review minutes\n\nSocial worker: Tom Reyes. School nurse: Una Kerr. Mother: Ada Obi.\n\n"+text+"\n").lines()
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", text, diff)
		}
	}
}
