package render

import (
	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/plan"
)

// view is where somebody of the family is heard.
type view struct {
	By    string `json:"by"`
	Place place  `json:"place"`
}

func viewsOf(d *doc.Document, views []plan.View) []view {
	out := make([]view, len(views))
	for i, v := range views {
		out[i] = view{v.By, placeOf(d, v.Span)}
	}
	return out
}
