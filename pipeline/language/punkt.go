package language

import (
	"fmt"
	"strings"
	"sync"

	"github.com/neurosnap/sentences"
	"github.com/neurosnap/sentences/data"
	"github.com/neurosnap/sentences/english"
)

// punkt is the sentence model (Kiss and Strunk, "Unsupervised Multilingual
// Sentence Boundary Detection", 2006), trained on English news.
type punkt interface {
	// SentencePositions returns the byte behind each sentence.
	SentencePositions(text string) []int
}

// sharedPunkt loads the model once; it takes 20 ms. The model is only read
// after that.
var sharedPunkt = sync.OnceValues(loadPunkt)

func loadPunkt() (punkt, error) {
	raw, err := data.Asset("data/english.json")
	if err != nil {
		return nil, fmt.Errorf("language: sentence model: %w", err)
	}
	storage, err := sentences.LoadTraining(raw)
	if err != nil {
		return nil, fmt.Errorf("language: sentence model: %w", err)
	}
	for a := range strings.FieldsSeq(abbreviations) {
		storage.AbbrevTypes.Add(a)
	}
	storage.AbbrevTypes.Remove("ill") // "when she is ill. Ms Obi says": hardly "illustrated" here
	model, err := english.NewSentenceTokenizer(storage)
	if err != nil {
		return nil, fmt.Errorf("language: sentence model: %w", err)
	}
	return model, nil
}

// abbreviations that the rules leave to Punkt and that it does not know.
const abbreviations = `g.p h.v s.w p.c l.a u.k d.v n/a govt dept`
