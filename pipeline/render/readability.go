package render

import (
	"math"

	"github.com/plainwords/plainwords/pipeline"
	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/language"
)

// readability is how hard a document is to read, by the formulas and as a band.
type readability struct {
	FleschReadingEase  float64              `json:"flesch_reading_ease"`
	FleschKincaidGrade float64              `json:"flesch_kincaid_grade"`
	SMOG               float64              `json:"smog"`
	GunningFog         float64              `json:"gunning_fog"`
	ColemanLiau        float64              `json:"coleman_liau"`
	ARI                float64              `json:"automated_readability_index"`
	DaleChall          float64              `json:"dale_chall"`
	LIX                float64              `json:"lix"`
	RIX                float64              `json:"rix"`
	ReadingAge         int                  `json:"reading_age"`
	ReadingAgeRaw      float64              `json:"reading_age_raw"` // names, dates and explained terms counted
	Band               string               `json:"band"`
	Enough             bool                 `json:"enough"`    // the text is long enough for the figures to mean something
	Sentences          int                  `json:"sentences"` // of the document, headings and cells among them
	Words              int                  `json:"words"`
	Syllables          int                  `json:"syllables"`
	MeanSentenceWords  float64              `json:"mean_sentence_words"`
	Sections           []sectionReadability `json:"sections"`
}

type sectionReadability struct {
	Title              string  `json:"title"`
	Place              place   `json:"place"`
	FleschKincaidGrade float64 `json:"flesch_kincaid_grade"`
	ReadingAge         int     `json:"reading_age"`
}

func readabilityOf(r *pipeline.Report) *readability {
	d := r.Document
	reader := r.Plan.NewReader(d, explained(r))
	whole := doc.Span{End: len(d.Text)}
	c, raw := reader.Count(whole, false).Readability(), reader.Count(whole, true).Readability()
	out := &readability{
		FleschReadingEase: tenth(c.FleschReadingEase), FleschKincaidGrade: tenth(c.FleschKincaidGrade), SMOG: tenth(c.SMOG),
		GunningFog: tenth(c.GunningFog), ColemanLiau: tenth(c.ColemanLiau), ARI: tenth(c.AutomatedReadabilityIndex),
		DaleChall: tenth(c.DaleChall), LIX: tenth(c.LIX), RIX: tenth(c.RIX),
		ReadingAge: int(math.Round(c.ReadingAge)), ReadingAgeRaw: tenth(raw.ReadingAge), Band: language.Band(c.ReadingAge), Enough: c.Enough,
		Sentences: len(d.Sentences), Words: raw.Words, Syllables: raw.Syllables, Sections: []sectionReadability{},
	}
	if raw.Sentences > 0 {
		out.MeanSentenceWords = tenth(float64(raw.Words) / float64(raw.Sentences))
	}
	for _, s := range r.Plan.Sections {
		if x := reader.Count(s.Body, false).Readability(); x.Enough {
			out.Sections = append(out.Sections, sectionReadability{
				d.Quote(s.Title), placeOf(d, s.Title), tenth(x.FleschKincaidGrade), int(math.Round(x.ReadingAge)),
			})
		}
	}
	return out
}

// explained are the places of the terms that the document explains.
func explained(r *pipeline.Report) []doc.Span {
	var out []doc.Span
	for _, t := range r.Terms {
		if t.Defined {
			out = append(out, t.Spans...)
		}
	}
	return out
}
