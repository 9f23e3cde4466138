package language

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// The model is asked about the words around a stop only, or not at all; it
// would say the same if it had the whole text.
func TestPunktNeedsNoMoreThanItGets(t *testing.T) {
	model, err := sharedPunkt()
	if err != nil {
		t.Fatal(err)
	}
	words := strings.Fields(`The plan review. plan. Plan. Dr. dr. govt. U.K. u.k. s.w. J. j. B. smith Smith Levine who Who 12. 12 3.4. 1.2.3. N°. . ...
		safe? safe?! safe!” safe.” safe.) “safe.” (safe. inc. well-inc. well-being. child’s. it?( it.[1] seen… 。 ab。x wait； £3. 50% Mon. mr a.m. etc. no. No. I O. Ludcke`)
	spaces := []string{" ", " ", "  ", "\n", "\u00a0", " \n\n "}
	asked := 0
	for seed := range uint64(20_000) {
		random := rand.New(rand.NewPCG(seed, 1))
		var text strings.Builder
		for range 2 + random.IntN(9) {
			text.WriteString(words[random.IntN(len(words))])
			text.WriteString(spaces[random.IntN(len(spaces))])
		}
		asked += comparePunkt(t, model, strings.TrimSpace(text.String()))
	}
	if asked < 20_000 {
		t.Errorf("asked about %d stops only", asked)
	}
}

// comparePunkt asks the model about each stop before a word.
func comparePunkt(t *testing.T, model punkt, text string) (asked int) {
	t.Helper()
	whole := model.SentencePositions(text)
	for start, end := nextStop(text, 0); start < len(text); start, end = nextStop(text, end) {
		next, _ := utf8.DecodeRuneInString(strings.TrimLeftFunc(text[end:], unicode.IsSpace))
		space, _ := utf8.DecodeRuneInString(text[end:])
		if !unicode.IsSpace(space) || isMark(next) {
			continue
		}
		asked++
		if got, want := model.ends(text, end), slices.Contains(whole, end); got != want {
			t.Errorf("%q, at %d: %v, of the whole text %v", text, end, got, want)
		}
	}
	return asked
}
