package language

import (
	"bufio"
	"os"
	"strings"
	"testing"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// casesOf reads the lines of a file of cases. A line that begins with "!" is one
// that the code is known to get wrong.
func casesOf(t *testing.T, name string) (lines []string, wrong []bool) {
	t.Helper()
	file, err := os.Open("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	scanner := bufio.NewScanner(file)
	for scanner.Scan() {
		line := scanner.Text()
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		cut, known := strings.CutPrefix(line, "!")
		lines, wrong = append(lines, cut), append(wrong, known)
	}
	if err := scanner.Err(); err != nil || len(lines) < 40 {
		t.Fatalf("%d cases, %v", len(lines), err)
	}
	return lines, wrong
}

// draw puts brackets around spans.
func draw(text string, spans []doc.Span) string {
	var out strings.Builder
	at := 0
	for _, s := range spans {
		out.WriteString(text[at:s.Start] + "[" + s.Of(text) + "]")
		at = s.End
	}
	return out.String() + text[at:]
}

func testDetector(t *testing.T, name string, detect func([]TaggedToken) []doc.Span) {
	t.Helper()
	lines, wrong := casesOf(t, name)
	tagger := NewTagger()
	misses := 0
	for i, want := range lines {
		text := strings.NewReplacer("[", "", "]", "").Replace(want)
		tokens := tagger.Tag(text)
		got := draw(text, detect(tokens))
		switch {
		case got != want && wrong[i]:
			misses++
		case got != want:
			t.Errorf("got  %s\nwant %s\n     %s", got, want, show(tokens))
		case wrong[i]:
			t.Errorf("right by now: %s", want)
		}
	}
	t.Logf("%d of %d right", len(lines)-misses, len(lines))
}

func TestPassives(t *testing.T) { testDetector(t, "passives.txt", Passives) }

func TestNominalisations(t *testing.T) { testDetector(t, "nominalisations.txt", Nominalisations) }

func TestNesting(t *testing.T) {
	lines, wrong := casesOf(t, "nesting.txt")
	tagger := NewTagger()
	misses := 0
	for i, line := range lines {
		tokens := tagger.Tag(line[2:])
		got, want := Nesting(tokens), int(line[0]-'0')
		switch {
		case got != want && wrong[i]:
			misses++
		case got != want:
			t.Errorf("%s: got %d\n     %s", line, got, show(tokens))
		case wrong[i]:
			t.Errorf("right by now: %s", line)
		}
	}
	t.Logf("%d of %d right", len(lines)-misses, len(lines))
}

func TestMadeOf(t *testing.T) {
	for noun, want := range map[string]string{
		"decision": "decide", "Decisions": "decide", "difficulties": "difficult", "utterances": "utter", "necessity": "need", "analysis": "analyse",
		"station": "", "nation": "", "department": "", "assessment": "", "assessments": "", "": "", "s": "", "scrutiny": "look closely",
	} {
		if got, ok := MadeOf(noun); got != want || ok != (want != "") {
			t.Errorf("%q: got %q, want %q", noun, got, want)
		}
	}
}
