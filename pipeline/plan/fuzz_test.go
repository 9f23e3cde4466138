package plan

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/plainwords/plainwords/pipeline/ingest"
	"github.com/plainwords/plainwords/pipeline/structure"
)

// Whatever a document says, reading it does not panic and gives spans inside the
// text.
func FuzzRead(f *testing.F) {
	f.Add([]byte(conferencePlan + "\n| What | Who | When |\n|---|---|---|\n| Ring | Mum / Dad | within 10 working days of the conference |\n"))
	f.Add([]byte(household + "\n## Plan\n\n1. SW to ring by 3 March and send Mum a copy (DC Ito), weekly. 2. TBC\n"))
	f.Add([]byte("# Written Agreement\n\nDear Ms O'Ñe,\n\nBoth of you must:\n\n- Stop; and you will ring = x\n"))
	f.Add([]byte("# Core Group Minutes\n\n" + members + "It was agreed that TR will ring and UK to check it, next on 5 June.\n"))
	f.Add([]byte("A A a’s ’s Mr  Mr. X (x) ( ) 31/02/2025 00/00/00 by xxxx, (Ms Y), Thursdays. \u2029 İ ß"))
	f.Fuzz(func(t *testing.T, data []byte) {
		paper, err := ingest.Read(context.Background(), ingest.Source{Name: "case.md", Data: data}, ingest.Options{})
		if err != nil {
			return // no document
		}
		d := structure.Build(paper)
		laws(t, d, Read(d))
	})
}

// Repeated patterns cost no more than they are long.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Log("left out with -short: what measures time")
		return
	}
	for name, c := range map[string]struct{ head, unit string }{
		"names":      {"", "Ada Obi and Ben Hart rang. "},
		"new names":  {"", "Ab\x00 Cd\x00 will ring. "},
		"days":       {"", "by 3 March 2025, "},
		"paragraphs": {"# Core Group Minutes\n\n", "SW to ring Mum by 3 March 2025.\n\n"},
		"items":      {"# Plan\n\nMum must:\n\n", "- ring the school, weekly.\n"},
		"rows":       {"| What | Who | When |\n|---|---|---|\n", "| Ring | Mum | 3 March 2025 |\n"},
		"headings":   {"", "## Plan\n\nMum to ring.\n\n"},
		"we":         {"# Written Agreement\n\n", "We will ring you. "},
		"I":          {"# Safety Plan\n\nFather: Ben Hart. Social worker: Tom Reyes. This plan was written by Tom Reyes.\n\n## Ben Hart\n\n", "- I will ring you.\n"},
		"promises":   {"# Written Agreement\n\nMother: Ada Obi.\n\n## What I, Ada, will do\n\n", "- I will ring the school.\n"},
		"when":       {"|  | Mum | Dad |\n|---|---|---|\n| By 4 May 2025 | Ring | Visit |\n", "| By 3 March 2025 | Ring Tom | Fit the lock |\n"},
		"below":      {"# Plan\n\nAll of this by 3 June 2025:\n\n", "- Mum to ring the school.\n"},
		"you":        {"# Letter\n\nDear Ms Obi,\n\n", "You must ring. "},
		"joined":     {"# Core Group Minutes\n\n", "SW to ring and HV to come; "},
		"owners":     {"| What | Who | When |\n|---|---|---|\n| Ring | ", "Mum / Vale Ltd (x), "},
		"clauses":    {"# Agreement\n\nMother: Ada Obi.\n\n## Ada\n\n| No | Clause |\n|---|---|\n", "| 1 | I ring Tom on each Monday. |\n"},
		"agreed":     {"# Core Group Minutes\n\n", "Agreed: that "},
		"brackets":   {"", "Mr ( Obi ("},
	} {
		short, long := cost(t, c.head, c.unit, 150), cost(t, c.head, c.unit, 1500)
		if long > 40*short && long > time.Second {
			t.Errorf("%s: %v for 150, %v for 1500", name, short, long)
		}
	}
}

// cost is how long a pattern takes that stands n times; \x00 in it becomes
// letters that differ each time.
func cost(t *testing.T, head, unit string, n int) time.Duration {
	var b strings.Builder
	b.WriteString(head)
	for i := range n {
		var letters strings.Builder
		for k := i; k > 0; k /= 20 {
			letters.WriteString(string(rune('a' + k%20)))
		}
		b.WriteString(strings.ReplaceAll(unit, "\x00", letters.String()))
	}
	d := document(t, b.String())
	start := time.Now()
	Read(d)
	return time.Since(start)
}
