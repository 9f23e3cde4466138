package ingest

import (
	"strings"
	"testing"
)

// Lines that letters count are items, however the writer spaced them.
func TestMarkdownLetters(t *testing.T) {
	for text, want := range map[string]int{ // items
		"Ada agrees:\n(a) to ring\n(b) to wait":                    2,
		"Ada agrees:\n\n(a) to ring\n\n(b) to wait\n\n(c) to read": 3,
		"(a) to ring the school\n    when Sam is ill\n(b) to wait": 2,
		"(i) to ring\n(ii) to wait\n(iii) to read\n(iv) to write":  4,
		"a) one\nb) two":                                         2,
		"a. one\nb. two":                                         2,
		"(a) **ring** the school\n(b) *wait*":                    2,
		"1. Ada agrees\n   (a) to ring\n   (b) to wait":          3,
		"- (a) one\n- (b) two":                                   2,
		"(c) one\n(d) two":                                       2,
		"(a) one\n(b) two\n\nBen agrees:\n\n(a) three\n(b) four": 4,
		"(a) stands alone here.":                                 0,
		"(a) one\n(c) three":                                     0,
		"(a) one\nb) two":                                        0,
		"```\n(a) one\n(b) two\n```":                             0,
		"He has two (a) cats and\n(b) dogs.":                     0,
		"(a) one\n\nSome other paragraph.\n\n(b) two":            0,
		"(a) one\n\n# Heading\n\n(b) two":                        0,
	} {
		got := draw(t, Source{Name: "plan.md", Data: []byte(text)})
		if n := strings.Count(got, "LI\n") + strings.Count(got, "LI "); n != want {
			t.Errorf("%q: %d items, want %d\n%s", text, n, want, got)
		}
	}
}

// Only letters that count on are markers; other words of an item stay.
func TestMarkdownItemWords(t *testing.T) {
	for text, want := range map[string]string{
		"- (2) samples a week":                    "(2) samples",
		"- (1) sample on Monday\n- (2) on Friday": "(2) on",
		"- (16) years: Ada Obi":                   "(16) years",
		"- i. e. the shed\n- the yard":            "i. e. the",
		"- the yard\n- i. e. the shed":            "i. e. the",
		"- (a) one\n- two":                        "(a) one",
	} {
		got := draw(t, Source{Name: "plan.md", Data: []byte(text)})
		if !strings.Contains(got, want) {
			t.Errorf("%q has no %q:\n%s", text, want, got)
		}
	}
}

// What only looks like a tag is a gap and stays; what is a tag is none.
func TestMarkdownGaps(t *testing.T) {
	for text, want := range map[string]string{
		"Ring <name> today.":                     "<name>",
		"Ring <name of parent> today.":           "<name of parent>",
		"By <date>.":                             "<date>",
		"<insert address>\n\nRing.":              "<insert address>",
		"<Social Worker> to ring.":               "<Social Worker>",
		"Live at <address> now.":                 "<address>",
		"At <time of visit>.":                    "<time of visit>",
		"| Who | When |\n|--|--|\n| <who> | x |": "<who>",
		"- <action>\n- ring":                     "<action>",
		"<date>\nThe visit is on <date>.":        "The visit is on <date>",
	} {
		if got := draw(t, Source{Name: "plan.md", Data: []byte(text)}); !strings.Contains(got, want) {
			t.Errorf("%q has no %q:\n%s", text, want, got)
		}
	}
	for _, text := range []string{
		"one<br>two", "a <b>word</b>", "<div>one</div>", "<address>1 High Street</address>", "an <img src=\"a.png\"> here", "<input type=checkbox checked> done",
		"<details open><summary>More</summary>text</details>", "<!-- a note -->", "see <https://example.org>", "write to <a@example.org>", "<p>one", "<span class=\"x\">y</span>",
		"<parent>one</parent>",
	} {
		if got := draw(t, Source{Name: "plan.md", Data: []byte(text)}); strings.ContainsAny(got, "<>") {
			t.Errorf("%q shows a tag:\n%s", text, got)
		}
	}
}
