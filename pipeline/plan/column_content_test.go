package plan

import (
	"slices"
	"strings"
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

// A table without titles goes on with the one before where it holds its names or
// times; one about other things does not.
func TestTablesThatGoOn(t *testing.T) {
	const first = `<table><tr><th>Need</th><th>What</th><th>Who</th><th>When</th></tr><tr><td>Sleep</td><td>Buy a cot</td><td>Dana Price</td><td>12 May 2025</td></tr></table><p>Page 2</p>`
	for rows, want := range map[string]string{
		"<tr><td>Teeth</td><td>Book the dentist</td><td>Nana</td><td>2 June 2025</td></tr>":                                                                     "Book the dentist | Nana | 2 June 2025 | 2025-06-02",
		"<tr><td>Teeth</td><td>Brush twice</td><td>Dana Price</td><td>–</td></tr>":                                                                              "Brush twice | Dana Price",
		"<tr><td>Teeth</td><td>Brush twice</td><td>Brook House</td><td>every night</td></tr>":                                                                   "Brush twice | Brook House | every night",
		"<tr><th>With whom</th><th>How often</th><th>Where</th><th>Who is there</th></tr><tr><td>Dad</td><td>Mondays</td><td>Brook House</td><td>Nan</td></tr>": "",
		"<tr><td>Week</td><td>Mon</td><td>8</td><td>7</td></tr><tr><td>Dana</td><td>6</td><td>4</td><td>9</td></tr>":                                            "",
		"<tr><td>Pocket money</td><td>☒</td><td>☐</td><td>No checks</td></tr>":                                                                                  "",
	} {
		said := readHTML(t, "<h1>Child in Need Plan</h1><p>Mother: Dana Price. Father: Kofi Price</p>"+first+"<table>"+rows+"</table>")
		got := said.lines()
		if len(got) == 0 || strings.Join(got[1:], "; ") != want {
			t.Errorf("%s: %q, want %q", rows, got, want)
		}
	}
}

// A table with a row for each part of an action holds as many as it begins.
func TestRecordsOfRows(t *testing.T) {
	for rows, want := range map[string]string{
		"What|Ring the dentist;Who|Dana Price;When|12 May 2025;Status|;What|Lend a cot;Who|Brook House;When|weekly;Status|Done": "Ring the dentist | Dana Price | 12 May 2025 | 2025-05-12; Lend a cot | Brook House | weekly",
		"Action:|Ring the dentist;By whom:|Dana Price;By when:|12 May 2025":                                                     "Ring the dentist | Dana Price | 12 May 2025 | 2025-05-12",
		"Task|Lend a cot;Lead|Dana Price;Timescale|;Task beds|Fit a gate;Lead|Dana Price;Timescale|weekly":                      "Lend a cot | Dana Price; Fit a gate | Dana Price | weekly",
		"What happened|He fell;Who was there|Dana Price;When|12 May 2025":                                                       "",
		"What|Ring the dentist;Who|Dana Price":                                                                                  "",
		"Name|Kai Price;Date of birth|12 May 2015;When|Mondays":                                                                 "",
	} {
		html := strings.NewReplacer("|", "</td><td>", ";", "</td></tr><tr><td>").Replace(rows)
		said := readHTML(t, "<h1>Child in Need Plan</h1><p>Mother: Dana Price</p><table><tr><td>"+html+"</td></tr></table>")
		if got := strings.Join(said.lines(), "; "); got != want {
			t.Errorf("%s: %q, want %q", rows, got, want)
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
