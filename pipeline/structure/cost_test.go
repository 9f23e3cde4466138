package structure

import (
	"testing"
	"time"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// A table of ten times as many rows costs about ten times as much, and not a
// hundred times. On a busy machine one round may be unlucky, but not all.
func TestLongTableIsLinear(t *testing.T) {
	if testing.Short() {
		t.Log("left out with -short: what measures time")
		return
	}
	const rounds, most = 10, 40
	var short, long time.Duration
	for range rounds {
		short, long = buildTime(400), buildTime(4000)
		if long <= most*short {
			return
		}
	}
	t.Errorf("%v for 400 rows, %v for 4000", short, long)
}

func buildTime(rows int) time.Duration {
	paper := &doc.Paper{Format: doc.Markdown, Pages: []doc.Page{*manyCells(rows, 4)}}
	start := time.Now()
	Build(paper)
	return time.Since(start)
}
