package glossary

import (
	_ "embed"
	"sync"
)

//go:embed timescales.yaml
var timescalesYAML []byte

// Timescale is how long a nation gives a step of the process.
type Timescale struct {
	Rule    string `yaml:"rule"`   // its name; one rule may have a number in each nation
	Nation  string `yaml:"nation"` // as Nations has it
	From    string `yaml:"from"`   // the event from which it counts
	To      string `yaml:"to"`     // the event that must be within it
	Limit   int    `yaml:"limit"`
	Unit    string `yaml:"unit"`    // working_days, days, weeks or months
	Edition string `yaml:"edition"` // the guidance, with its date
	Source  string `yaml:"source"`  // who says so
	// Sure is false where the sources do not agree, or one alone has the number.
	Sure bool `yaml:"sure"`
}

// Timescales returns those of all nations. Read only.
var Timescales = sync.OnceValue(func() []Timescale { return read[[]Timescale](timescalesYAML) })
