package plan

import (
	"strings"
	"testing"
)

// A table of what was agreed before tells of what is under way; what was not done in
// it stays as open as before, and what is asked anew is an action of its own.
func TestLookedBack(t *testing.T) {
	const now = "\n## Plan from now\n\n| What | Who | When |\n|---|---|---|\n| Ring the clinic | Tom Reyes | 3 July 2025 |\n"
	head := "# Report for the Review Conference\n\nReport by: Tom Reyes, social worker, 3 June 2025. Mother: Ada Obi. Child: Sam Obi.\n\n## Progress\n\n"
	for _, c := range []struct {
		name, titles, row, rest string
		want                    string
	}{
		{"under way", "What was agreed on 4 March | RAG | What has happened", "Tenancy to be moved | Amber | The form went in on 2 May.", now, "in_progress back"},
		{"in words alone", "Agreed at the last review | What has happened", "Drug service | Three of six sessions attended, going well.", now, "in_progress back"},
		{"planned", "What we planned | Progress", "Tenancy to be moved | Started in May with the housing officer.", now, "in_progress back"},
		{"done", "What was agreed on 4 March | What has happened", "Tenancy to be moved | Done on 9 May.", now, "done"},
		{"red", "What was agreed on 4 March | RAG | What has happened", "Tenancy to be moved | Red | The form went in on 2 May.", now, "open"},
		{"not done", "What was agreed on 4 March | What has happened", "Tenancy to be moved | Not done.", now, "open"},
		{"amber though nothing was done", "What was agreed on 4 March | RAG | What has happened", "Tenancy to be moved | Amber | Not held, nobody came.", now, "in_progress"},
		{"only a colour", "What was agreed on 4 March | RAG", "Tenancy to be moved | Amber", now, "in_progress"},
		{"ongoing", "What was agreed on 4 March | What has happened", "Tenancy to be moved | Ongoing", now, "in_progress"},
		{"the only list", "What was agreed on 4 March | What has happened", "Tenancy to be moved | Started in May.", "", "in_progress"},
		{"agreed now", "What was agreed on 3 June 2025 | Progress", "Tenancy to be moved | Started in May.", now, "in_progress"},
		{"a plan with its progress", "Action | Progress", "Tenancy to be moved | Started in May.", now, "in_progress"},
		{"with owners and times of its own", "What was agreed on 4 March | Who | When | Progress", "Tenancy to be moved | Tom Reyes | May | Started in May.", now, "in_progress"},
		{"asked anew", "What was agreed on 4 March | RAG | What has happened", "Tenancy to be moved | Amber | The form went in on 2 May. Ask again by 30 June 2025.", now, "in_progress back; Ask again by 30 June 2025. open"},
		{"asked of somebody", "What was agreed on 4 March | RAG | What has happened", "Tenancy to be moved | Green | Done. Tom Reyes will check it by 30 June 2025.", now, "done; Tom Reyes will check it by 30 June 2025. open"},
		{"a noun like an order", "What was agreed on 4 March | RAG | What has happened", "Tenancy to be moved | Green | Done. Call made by 30 May 2025.", now, "done"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := read(t, head+"| "+c.titles+" |\n|"+strings.Repeat("---|", 1+strings.Count(c.titles, "|"))+"\n| "+c.row+" |\n"+c.rest)
			var lines []string
			for _, a := range got.Actions {
				line := string(a.Status)
				if a.LookedBack {
					line += " back"
				}
				switch words := got.d.Quote(a.Span); words {
				case "Ring the clinic":
				case "Tenancy to be moved", "Drug service":
					lines = append(lines, line)
				default:
					lines = append(lines, words+" "+line)
				}
			}
			if g := strings.Join(lines, "; "); g != c.want {
				t.Errorf("got %q, want %q; %s", g, c.want, got.lines())
			}
		})
	}
}

// A row that says that something is missing, or tells of a ban, is open to every question.
func TestNotLookedBack(t *testing.T) {
	for action, happened := range map[string]string{
		"Smoke alarm to be fitted":         "Partly. One upstairs, none downstairs.",
		"Bedroom window to be made safe":   "Amber: lock bought, window still opens wide.",
		"Fire guard to be fitted":          "Amber - bought but not fitted.",
		"Bedroom to be cleared of hazards": "Started, then stopped.",
		"Drug test to be arranged":         "Half done.",
		"Tenancy to be moved":              "Started, must be done by 3 June 2026 or Ada loses it.",
		"Leo to be registered with a GP":   "Started. Form lost.",
		"Ben to stay out of the house":     "Amber – seen at the house on 4 May.",
		"Ben not to come to the house":     "Ongoing, going well.",
		"Window lock to be fitted":         "Amber: lock bought, window opens wide.",
		"Alarm to be fitted":               "In progress. Battery missing.",
	} {
		got := read(t, "# Report for the Review Conference\n\nReport by: Tom Reyes, social worker, 3 June 2025. Mother: Ada Obi. Child: Sam Obi.\n\n## Progress\n\n| What was agreed in March | What has happened |\n|---|---|\n| "+action+" | "+happened+" |\n\n## Plan from now\n\n| What | Who | When |\n|---|---|---|\n| Ring the clinic | Tom Reyes | 3 July 2025 |\n")
		if len(got.Actions) < 2 {
			t.Errorf("%q: %+v", action, got.lines())
		}
		for _, a := range got.Actions {
			if a.LookedBack {
				t.Errorf("%q, %q: looked back on", action, happened)
			}
		}
	}
}
