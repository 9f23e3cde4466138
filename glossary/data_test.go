package glossary

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/language"
)

// fold is a name without what makes no difference to a reader.
func foldName(name string) string {
	var words []string
	for _, w := range split(name) {
		words = append(words, strings.ToLower(w.Text))
	}
	return strings.Join(words, " ")
}

func TestEntries(t *testing.T) {
	entries := sourceEntries(t)
	if len(entries) < 450 {
		t.Errorf("%d entries", len(entries))
	}
	if !slices.IsSortedFunc(entries, func(a, b Entry) int { return strings.Compare(strings.ToLower(a.Term), strings.ToLower(b.Term)) }) {
		t.Error("the terms are not in the order of the alphabet")
	}
	seen := map[string]bool{}
	for _, e := range entries {
		if seen[e.key()] {
			t.Errorf("%s stands twice with one meaning", e.Term)
		}
		seen[e.key()] = true
		for _, n := range e.Nations {
			if !slices.Contains(Nations, n) {
				t.Errorf("%s: no nation %q", e.Term, n)
			}
		}
		for _, s := range e.Sources {
			if SourceName(s) == s {
				t.Errorf("%s: no source %q", e.Term, s)
			}
		}
		for _, k := range e.Known {
			if !slices.Contains(e.names(), k) {
				t.Errorf("%s: %q is known, but no name of it", e.Term, k)
			}
		}
	}
}

// An alias belongs to one entry. It may be the term of another only where it is
// a short form: that has two meanings then.
func TestAliases(t *testing.T) {
	owner, terms := map[string]string{}, map[string]string{}
	for _, e := range sourceEntries(t) {
		terms[foldName(e.Term)] = e.Term
		terms[foldName(e.full())] = e.Term
	}
	for _, e := range sourceEntries(t) {
		own := map[string]bool{}
		for _, a := range e.Also {
			key := foldName(a)
			if own[key] || owner[key] != "" {
				t.Errorf("%s: %q stands twice (%s)", e.Term, a, owner[key])
			}
			own[key], owner[key] = true, e.Term
			spelled := shaped(e.Term) && !shaped(a) && strings.EqualFold(e.Term, a) // "Cafcass" for CAFCASS
			if other := terms[key]; other != "" && !spelled && !(other != e.Term && shaped(a)) {
				t.Errorf("%s: %q is a term as well (%s)", e.Term, a, other)
			}
		}
	}
}

var plainStop = strings.Fields("a an the of and or to in on for by with at from is are be as that this it who which can may you your they their")

// content are the stems of the words that carry the meaning.
func content(text string) map[string]bool {
	stems := map[string]bool{}
	for _, w := range split(text) {
		if !slices.Contains(plainStop, strings.ToLower(w.Text)) {
			stems[language.Stem(w.Text)] = true
		}
	}
	return stems
}

// A meaning is short and easy, explains and does not repeat, and needs no
// explanation itself.
func TestMeanings(t *testing.T) {
	const most, hardest = 25, 9
	acronym := regexp.MustCompile(`\b[A-Z]{2,}\b`)
	reader := Builtin().trie.reader(everywhere)
	segmenter := language.NewSegmenter()
	var all []string
	for i, e := range Builtin().entries {
		sentences := sentencesOf(segmenter, e.Plain)
		all = append(all, sentences...)
		switch n := len(language.Words(e.Plain)); {
		case n > most || n < 3:
			t.Errorf("%s: %d words", e.Term, n)
		case !strings.HasSuffix(e.Plain, "."):
			t.Errorf("%s: no full stop", e.Term)
		case acronym.MatchString(strings.ReplaceAll(e.Plain, "UK", "")):
			t.Errorf("%s: a short form in its meaning", e.Term)
		}
		if grade := language.Count(sentences, nil).FleschKincaidGrade(); grade > hardest {
			t.Errorf("%s: grade %.1f: %s", e.Term, grade, e.Plain)
		}
		if full, shared := content(e.full()), 0; len(full) > 1 {
			childAlone := true
			for stem := range content(e.Plain) {
				if full[stem] {
					shared++
					childAlone = childAlone && (stem == "child" || stem == "children")
				}
			}
			if 2*shared >= len(full) && !childAlone { // whom it is about may be named in both
				t.Errorf("%s: its meaning repeats it: %s", e.Term, e.Plain)
			}
		}
		reader.names(e.Plain, func(span doc.Span, fit []*surface) {
			if entries := unexplained(fit, span.Of(e.Plain)); len(entries) > 0 && !slices.Contains(entries, int32(i)) {
				t.Errorf("%s: its meaning needs %q explained", e.Term, span.Of(e.Plain))
			}
		})
	}
	if grade := language.Count(all, nil).FleschKincaidGrade(); grade > 6 {
		t.Errorf("all meanings: grade %.1f", grade)
	}
}

func sentencesOf(s *language.Segmenter, text string) []string {
	var out []string
	for _, span := range s.Split(text) {
		out = append(out, span.Of(text))
	}
	return out
}

// Each entry is found under each of its names.
func TestEntriesFindThemselves(t *testing.T) {
	b := Builtin()
	for i, e := range b.entries {
		for _, name := range e.names() {
			found := b.Lookup(name)
			if !slices.ContainsFunc(found, func(f Entry) bool { return f.key() == e.key() }) {
				t.Errorf("%s is not found as %q", e.Term, name)
			}
			if abbreviated(name) {
				continue
			}
			var entries []int32
			b.trie.reader(everywhere).names("It is: "+name+".", func(_ doc.Span, fit []*surface) {
				for _, s := range fit {
					entries = append(entries, s.entry)
				}
			})
			if !slices.Contains(entries, int32(i)) {
				t.Errorf("%s is not found in a text as %q", e.Term, name)
			}
		}
	}
}

// everywhere lets every entry be read, whatever its nation.
func everywhere(int32) bool { return true }
