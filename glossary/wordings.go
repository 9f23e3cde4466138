package glossary

import (
	_ "embed"
	"sync"

	"go.yaml.in/yaml/v3"
)

// The lists of wordings: how people write in plans and reports, and what to ask
// for instead. Phrases are written as CompilePhrases reads them. A test reads
// each list, so that reading one cannot fail.

//go:embed negativity.yaml
var negativityYAML []byte

//go:embed neutral_contexts.yaml
var neutralYAML []byte

//go:embed simpler.yaml
var simplerYAML []byte

//go:embed keep.yaml
var keepYAML []byte

//go:embed vague.yaml
var vagueYAML []byte

//go:embed strengths.yaml
var strengthsYAML []byte

//go:embed concern.yaml
var concernYAML []byte

// Negative is a wording about the family that blames, judges, labels or doubts.
type Negative struct {
	Phrase    string   `yaml:"phrase"`
	Category  string   `yaml:"category"` // as the contract names them: blame, judgement, emotive, credibility, deficit, stereotype
	Instead   string   `yaml:"instead"`  // what to write: what was seen, when and by whom
	Source    string   `yaml:"source"`   // key of who says so
	NotBefore []string `yaml:"not_before"`
	NotAfter  []string `yaml:"not_after"` // phrases that make it harmless: right behind it, and right before
}

// Negatives returns the wordings about the family. What it returns is shared:
// read only.
var Negatives = sync.OnceValue(func() []Negative { return read[[]Negative](negativityYAML) })

// Neutral is a wording that turns another one harmless when it stands before it
// in the same clause.
type Neutral struct {
	Phrase string `yaml:"phrase"`
	Why    string `yaml:"why"`
	Within int    `yaml:"within"` // at most so many words lie between the two
}

// Neutrals returns the wordings that make others harmless. Read only.
var Neutrals = sync.OnceValue(func() []Neutral { return read[[]Neutral](neutralYAML) })

// Simpler is a hard word, or several, with easy ones for it. Both stand in their
// base form.
type Simpler struct {
	Hard   string   `yaml:"hard"`
	Simple string   `yaml:"simple"`
	POS    string   `yaml:"pos"` // the part of speech that is meant: verb, noun, adjective, adverb, any
	Not    []string `yaml:"not"` // fixed phrases in which it stays
}

// Simplers returns the hard words. Read only.
var Simplers = sync.OnceValue(func() []Simpler { return read[[]Simpler](simplerYAML) })

// Keep is a term that has a meaning in law or at work, so that no easier word
// may take its place. It may be explained.
type Keep struct {
	Term   string `yaml:"term"`
	Reason string `yaml:"reason"`
}

// Keeps returns the terms that stay. Read only.
var Keeps = sync.OnceValue(func() []Keep { return read[[]Keep](keepYAML) })

// Vague is a wording in an action of which nobody can see whether it was done,
// when, or by whom.
type Vague struct {
	Phrase  string `yaml:"phrase"`
	Instead string `yaml:"instead"` // a question, the answer to which would be clear
	Note    string `yaml:"note"`    // when it counts, for who reads the list
	// NotBefore are words right behind it that say what is meant: "step up to a course".
	NotBefore []string `yaml:"not_before"`
	// Dated says that nothing is vague about it where it is to be done by a day: then
	// anybody can see whether it was settled.
	Dated bool `yaml:"dated"`
}

// VagueWordings are the vague wordings by the part of an action in which they
// stand.
type VagueWordings struct {
	Actions    []Vague `yaml:"vague_action"`
	Deadlines  []Vague `yaml:"vague_deadline"`
	Owners     []Vague `yaml:"collective_owner"`
	Activities []Vague `yaml:"activity_without_change"` // a thing to attend, without what shall change by it
}

// Vagues returns the vague wordings. Read only.
var Vagues = sync.OnceValue(func() VagueWordings { return read[VagueWordings](vagueYAML) })

// Strength is a cue that a sentence tells something good.
type Strength struct {
	Phrase   string   `yaml:"phrase"`
	Strength string   `yaml:"strength"`  // strong, or weak: that needs a second cue, or a section about what goes well
	NotAfter []string `yaml:"not_after"` // phrases right before it that cancel it
	Note     string   `yaml:"note"`
}

// Phrase is a cue that says no more than itself.
type Phrase struct {
	Phrase   string   `yaml:"phrase"`
	NotAfter []string `yaml:"not_after"` // as in Strength
}

// StrengthWordings are the cues of strengths, and the wordings that look like
// one and are none.
type StrengthWordings struct {
	Strengths    []Strength `yaml:"strengths"`
	NotStrengths []Phrase   `yaml:"not_strength"`
	Harms        []Phrase   `yaml:"harm"` // in the presence of which praise is none
}

// Strengths returns the cues of strengths. Read only.
var Strengths = sync.OnceValue(func() StrengthWordings { return read[StrengthWordings](strengthsYAML) })

// ConcernWordings are the cues of a worry or risk, and those of old history.
type ConcernWordings struct {
	Concerns []Phrase `yaml:"concern"`
	Past     []Phrase `yaml:"past"`
}

// Concerns returns the cues of concerns. Read only.
var Concerns = sync.OnceValue(func() ConcernWordings { return read[ConcernWordings](concernYAML) })

// read returns what an embedded list holds.
func read[T any](data []byte) T {
	var list T
	if err := yaml.Unmarshal(data, &list); err != nil {
		panic("glossary: a list that is part of the program cannot be read") // a test reads them all
	}
	return list
}
