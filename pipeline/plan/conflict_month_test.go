package plan

import (
	"strings"
	"testing"
)

// The month in which a baby is due, and since when a child was not seen alone.
func TestMonthTold(t *testing.T) {
	const visits = "| Child | When | Alone? | By |\n|---|---|---|---|\n| Ruby | 31/10/2025, at school | Y | TA |\n| Jayden | 31/10/2025 | N | TA |\n\n"
	const left = "| Child | Date | Left alone at home? | Visit |\n|---|---|---|---|\n| Ruby | 31/10/2025 | Yes, two hours | no |\n\n"
	const seen = "| Child | Date | Seen alone? |\n|---|---|---|\n| Ruby | 31/10/2025 | Yes |\n| Jayden | 31/10/2025 | No |\n| Ruby | 10/10/2025 | Yes |\n\n"
	for text, want := range map[string]string{
		"Unborn baby Marsh: EDD 22.01.2026.\n\nThe baby is due in February and nobody has a cot.": "date",
		"Unborn baby Marsh: EDD 22.01.2026.\n\nHer baby is due in late March.":                    "date",
		visits + "Ruby is well. Ruby has not been seen on her own since 12/10/2025.":              "contradiction",
		visits + "Ruby is well. Ruby has not been seen alone since 12 October 2025.":              "contradiction",

		seen + "Ruby is well. Ruby has not been seen alone since 12 October 2025.": "contradiction",

		"Date: 12 November 2025\n\n" + left + "Ruby is well. Ruby has not been seen alone since 12 October 2025.":       "",
		left + "Ruby is well. Ruby has not been seen alone since 12 October 2025.":                                      "",
		seen + "Jayden, unlike Ruby, has not been seen alone since 12 October 2025.":                                    "",
		"Unborn baby Marsh: EDD 22.01.2026.\n\nRuby has had most of her jabs. She is due in June to have the last one.": "",
		"Unborn baby Marsh: EDD 22.01.2026.\n\nThe unborn baby's mother is due in June for a review of her hours.":      "",
		"Unborn baby Marsh: EDD 22.01.2026.\n\nThe baby is due in January.":                                             "",
		"Unborn baby Marsh: EDD 28.01.2026.\n\nThe baby is due in early February.":                                      "",
		"Unborn baby Marsh: EDD 22.01.2026.\n\nThe report on the baby is with us; rent is due in February.":             "",
		visits + "Ruby is well. Ruby has not been seen on her own since 31/10/2025.":                                    "",
		visits + "Jayden is well. Jayden has not been seen on his own since 12/10/2025.":                                "",
	} {
		if got := strings.Join(conflicts(t, text), " "); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
