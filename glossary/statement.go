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
