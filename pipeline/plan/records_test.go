package plan

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Tables that set the parts of each action beneath each other, with labels.
func TestRecords(t *testing.T) {
	got := readHTML(t, `<h1>Child in Need Plan</h1><p>Mother: Ada Obi. Social worker: Tom Reyes.</p><table>
<tr><td>Need</td><td>Sam sleeps</td></tr><tr><td>What</td><td>Bed to be bought</td></tr><tr><td>Who</td><td>Tom Reyes</td></tr><tr><td>By when</td><td>3 June 2025</td></tr><tr><td>How will we know</td><td>Sam has his own bed</td></tr>
<tr><td>Need</td><td>Sam is warm</td></tr><tr><td>What</td><td>Ring the gas board</td></tr><tr><td>Who</td><td>Ada Obi</td></tr><tr><td>By when</td><td>this week</td></tr><tr><td>How will we know</td><td>The boiler works</td></tr>
</table><table><tr><td>Name</td><td>Sam</td></tr><tr><td>School</td><td>Moor Lane</td></tr><tr><td>GP</td><td>Dr Ash</td></tr><tr><td>Who</td><td>Mum</td></tr></table>`)
	want := []string{"Bed to be bought | Tom Reyes | 3 June 2025 | 2025-06-03", "Ring the gas board | Ada Obi | this week"}
	if diff := cmp.Diff(want, got.lines()); diff != "" {
		t.Error(diff)
	}
}
