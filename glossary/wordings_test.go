package glossary

import (
	"bytes"
	"regexp"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

// phraseLists are the phrases of each list, and all phrases of contexts.
func phraseLists() (lists map[string][]string, contexts []string) {
	lists = map[string][]string{}
	add := func(list, phrase string, context ...[]string) {
		lists[list] = append(lists[list], phrase)
		contexts = append(contexts, slices.Concat(context...)...)
	}
	for _, n := range Negatives() {
		add("negativity", n.Phrase, n.NotBefore, n.NotAfter)
	}
	for _, n := range Neutrals() {
		add("neutral contexts", n.Phrase)
	}
	for _, s := range Simplers() {
		add("simpler", s.Hard, s.Not)
	}
	for _, k := range Keeps() {
		add("keep", k.Term)
	}
	for name, list := range map[string][]Vague{
		"vague action": Vagues().Actions, "vague deadline": Vagues().Deadlines, "collective owner": Vagues().Owners, "activity": Vagues().Activities,
	} {
		for _, v := range list {
			add(name, v.Phrase)
		}
	}
	for _, s := range Strengths().Strengths {
		add("strengths", s.Phrase, s.NotAfter)
	}
	for name, list := range map[string][]Phrase{"not strength": Strengths().NotStrengths, "concern": Concerns().Concerns, "past": Concerns().Past} {
		for _, p := range list {
			add(name, p.Phrase, p.NotAfter)
		}
	}
	for name, list := range map[string][]Cue{"sayings": Statements().Sayings, "cues": Statements().Cues} {
		for _, c := range list {
			add(name, c.Phrase)
		}
	}
	for name, list := range map[string][]Phrase{"lay": Statements().Lay, "records": Statements().Records, "record says": Statements().RecordSays, "topics": Statements().Topics} {
		for _, p := range list {
			add(name, p.Phrase)
		}
	}
	for _, l := range Risks().Levels {
		add("levels", l.Phrase)
	}
	for _, c := range Risks().Categories {
		add("categories", c.Phrase)
	}
	return lists, contexts
}

func TestWordings(t *testing.T) {
	lists, contexts := phraseLists()
	for name, least := range map[string]int{
		"negativity": 260, "neutral contexts": 30, "simpler": 300, "keep": 80, "vague action": 40, "vague deadline": 40, "collective owner": 40,
		"activity": 40, "strengths": 150, "not strength": 40, "concern": 120, "past": 25, "sayings": 60, "cues": 70, "levels": 15, "categories": 8,
	} {
		if len(lists[name]) < least {
			t.Errorf("%s: only %d", name, len(lists[name]))
		}
	}
	for name, list := range lists {
		seen := map[string]bool{}
		for _, p := range list {
			if key := strings.ToLower(p); seen[key] && name != "simpler" { // a word has a line a part of speech there
				t.Errorf("%s: %q stands twice", name, p)
			} else {
				seen[key] = true
			}
		}
		if _, err := CompilePhrases(list); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := CompilePhrases(contexts); err != nil {
		t.Errorf("contexts: %v", err)
	}
}

// The lists hold no field that the program does not read.
func TestWordingsFields(t *testing.T) {
	for name, list := range map[string]struct {
		data []byte
		into any
	}{
		"negativity": {negativityYAML, new([]Negative)}, "neutral": {neutralYAML, new([]Neutral)}, "simpler": {simplerYAML, new([]Simpler)},
		"keep": {keepYAML, new([]Keep)}, "vague": {vagueYAML, new(VagueWordings)}, "strengths": {strengthsYAML, new(StrengthWordings)},
		"concern": {concernYAML, new(ConcernWordings)}, "statements": {statementsYAML, new(StatementWordings)}, "risk": {riskYAML, new(RiskWordings)},
	} {
		d := yaml.NewDecoder(bytes.NewReader(list.data))
		d.KnownFields(true)
		if err := d.Decode(list.into); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Softer is not safer: a suggestion asks for what was seen.
func TestWordingsNeverSoften(t *testing.T) {
	softens := regexp.MustCompile(`(?i)\bsoft|less harsh|tone (?:it )?down|play (?:it )?down|gentl|milder`)
	say := func(what, instead string) {
		if instead == "" || softens.MatchString(instead) {
			t.Errorf("%q: instead %q", what, instead)
		}
	}
	for _, n := range Negatives() {
		say(n.Phrase, n.Instead)
		if !slices.Contains([]string{"blame", "judgement", "emotive", "credibility", "deficit", "stereotype"}, n.Category) || n.Source == "" {
			t.Errorf("%q: category %q, source %q", n.Phrase, n.Category, n.Source)
		}
	}
	for _, list := range [][]Vague{Vagues().Actions, Vagues().Deadlines, Vagues().Owners, Vagues().Activities} {
		for _, v := range list {
			say(v.Phrase, v.Instead)
		}
	}
}

func TestWordingsValues(t *testing.T) {
	for kinds, list := range map[string][]Cue{
		"says saw holds likes wants asks accepts disputes none":                Statements().Sayings,
		"hearsay speculation belief opinion impression event fault named none": Statements().Cues,
	} {
		for _, c := range list {
			if !slices.Contains(strings.Fields(kinds), c.Kind) {
				t.Errorf("%q: kind %q", c.Phrase, c.Kind)
			}
		}
	}
	for _, l := range Risks().Levels {
		if !slices.Contains([]string{"high", "medium", "low", "scale", "stated"}, l.Level) {
			t.Errorf("%q: level %q", l.Phrase, l.Level)
		}
	}
	for _, s := range Simplers() {
		if !slices.Contains([]string{"verb", "noun", "adjective", "adverb", "any"}, s.POS) || s.Simple == "" {
			t.Errorf("%q: %q %q", s.Hard, s.POS, s.Simple)
		}
	}
	for _, s := range Strengths().Strengths {
		if s.Strength != "strong" && s.Strength != "weak" {
			t.Errorf("%q: %q", s.Phrase, s.Strength)
		}
	}
	for _, n := range Neutrals() {
		if n.Within < 0 || n.Within > 8 || n.Why == "" {
			t.Errorf("%q: within %d", n.Phrase, n.Within)
		}
	}
	for _, k := range Keeps() {
		if k.Reason == "" {
			t.Errorf("%q stays for no reason", k.Term)
		}
	}
}
