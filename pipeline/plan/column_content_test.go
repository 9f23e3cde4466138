package plan

import (
	"slices"
	"testing"
)

// A table whose titles were lost is told by what its columns hold.
func TestColumnsByContent(t *testing.T) {
	said := read(t, `| Mother | Dana Price |
| --- | --- |
| Social worker | Ifor Bell |

# Plan

| | | | |
| --- | --- | --- | --- |
| Sleep | Dana to put Kai to bed by 8 | Dana Price | every night |
| School | Ifor to ask the school for a place at breakfast club | Ifor Bell | 12 May 2025 |
| Health | Book the eye test | Dana Price | w/c 19 May 2025 |
`)
	want := []string{
		"Dana to put Kai to bed by 8 | Dana Price | every night",
		"Ifor to ask the school for a place at breakfast club | Ifor Bell | 12 May 2025 | 2025-05-12",
		"Book the eye test | Dana Price | w/c 19 May 2025 | 2025-05-19",
	}
	if got := said.lines(); !slices.Equal(got, want) {
		t.Errorf("actions %q, want %q", got, want)
	}
}

// Actions with numbers of their own in one cell find their owners and deadlines
// by them, or by their order.
func TestSharesOfACell(t *testing.T) {
	for _, c := range []struct {
		who, when string
		want      []string
	}{
		{"1) Dana Price<br>2) Ifor Bell", "1) 12/05/2025<br>2) as needed", []string{"Write a rota | Dana Price | 12/05/2025 | 2025-05-12", "Visit at night | Ifor Bell | as needed"}},
		{"2) Ifor Bell", "12/05/2025", []string{"Write a rota |  | 12/05/2025 | 2025-05-12", "Visit at night | Ifor Bell | 12/05/2025 | 2025-05-12"}},
		{"Dana Price", "12/05/2025", []string{"Write a rota | Dana Price | 12/05/2025 | 2025-05-12", "Visit at night | Dana Price | 12/05/2025 | 2025-05-12"}},
	} {
		said := read(t, "<p>Mother: Dana Price</p><table><tr><th>Action</th><th>Who</th><th>When</th></tr><tr><td><p>1) Write a rota</p><p>2) Visit at night</p></td><td>"+c.who+"</td><td>"+c.when+"</td></tr></table>")
		if got := said.lines(); !slices.Equal(got, c.want) {
			t.Errorf("%q, %q: actions %q, want %q", c.who, c.when, got, c.want)
		}
	}
}

// What happened on a day is no action, whoever stands beside it.
func TestChronologyHasNoActions(t *testing.T) {
	said := read(t, `| | | |
| --- | --- | --- |
| 3 March 2025 | Police were called to the flat | Ifor Bell, social worker |
| 9 March 2025 | Dana rang the duty worker | Ifor Bell, social worker |
| 12 March 2025 | Home visit, both children seen | Ifor Bell, social worker |
`)
	if n := len(said.Actions); n > 0 {
		t.Errorf("%d actions", n)
	}
}
