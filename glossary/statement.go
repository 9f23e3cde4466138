package glossary

import (
	_ "embed"
	"sync"
)

//go:embed statements.yaml
var statementsYAML []byte

// Cue is a wording that tells something of its sentence: what, its kind says.
type Cue struct {
	Phrase string `yaml:"phrase"`
	Kind   string `yaml:"kind"`
}

// StatementWordings tell who says what, and of what kind a statement is.
type StatementWordings struct {
	Sayings []Cue `yaml:"sayings"` // says, holds, wants, accepts, disputes
	Cues    []Cue `yaml:"cues"`    // hearsay, speculation, opinion, none
	// Lay are third parties whom nobody can ask; Records what a statement rests
	// on.
	Lay        []Phrase `yaml:"lay"`
	Records    []Phrase `yaml:"records"`
	RecordSays []Phrase `yaml:"record_says"`
	Topics     []Phrase `yaml:"topics"` // a family's home and days
}

// Statements returns the wordings of statements. Read only.
var Statements = sync.OnceValue(func() StatementWordings { return read[StatementWordings](statementsYAML) })

//go:embed risk.yaml
var riskYAML []byte

// Level is a wording that says how high the risk is.
type Level struct {
	Phrase string `yaml:"phrase"`
	Level  string `yaml:"level"` // high, medium, low; scale and stated for what gives a number or no more than that there is one
}

// Category is a wording for a category of harm.
type Category struct {
	Phrase   string `yaml:"phrase"`
	Category string `yaml:"category"`
}

// RiskWordings tell the level of risk and the categories of harm.
type RiskWordings struct {
	Levels     []Level    `yaml:"levels"`
	Categories []Category `yaml:"categories"`
}

// Risks returns the wordings of risk. Read only.
var Risks = sync.OnceValue(func() RiskWordings { return read[RiskWordings](riskYAML) })
