package structure

import (
	"cmp"
	"math"
	"slices"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// ruling is a level or upright line: at is its height or its place across, from
// and to are its ends.
type ruling struct{ at, from, to float64 }

const (
	snap = 3.0 // points: lines nearer than this are one
	// A page with more lines than this is a drawing or hostile.
	maxRulings = 20_000
	minRuling  = 6.0 // points: a shorter line is a dash or a letter's stroke
)

// rulingsOf returns the level and the upright lines of a page, those drawn in
// pieces or twice made one.
func rulingsOf(p *doc.Page) (level, upright []ruling) {
	if len(p.Rules) > maxRulings {
		return nil, nil
	}
	for _, r := range p.Rules {
		if r.Horizontal() {
			level = append(level, ruling{(r.Y0 + r.Y1) / 2, r.X0, r.X1})
		} else {
			upright = append(upright, ruling{(r.X0 + r.X1) / 2, r.Y0, r.Y1})
		}
	}
	return merge(level), merge(upright)
}

// merge snaps lines that lie beside each other to one place and joins those
// that touch.
func merge(lines []ruling) []ruling {
	slices.SortFunc(lines, func(a, b ruling) int { return cmp.Compare(a.at, b.at) })
	var out []ruling
	for from := 0; from < len(lines); {
		to := from + 1
		for to < len(lines) && lines[to].at-lines[to-1].at < snap && lines[to].at-lines[from].at < 2*snap {
			to++
		}
		out = append(out, join(lines[from:to])...)
		from = to
	}
	return slices.DeleteFunc(out, func(r ruling) bool { return r.to-r.from < minRuling })
}

// join makes one line of each run of touching pieces.
func join(pieces []ruling) []ruling {
	at := 0.0
	for _, r := range pieces {
		at += r.at / float64(len(pieces))
	}
	slices.SortFunc(pieces, func(a, b ruling) int { return cmp.Compare(a.from, b.from) })
	var out []ruling
	for _, r := range pieces {
		if n := len(out); n > 0 && r.from <= out[n-1].to+snap {
			out[n-1].to = max(out[n-1].to, r.to)
			continue
		}
		out = append(out, ruling{at, r.from, r.to})
	}
	return out
}

// crosses reports whether a level line and an upright one meet.
func crosses(level, upright ruling) bool {
	return upright.at >= level.from-snap && upright.at <= level.to+snap &&
		level.at >= upright.from-snap && level.at <= upright.to+snap
}

// lattice is a set of lines that hang together.
type lattice struct{ level, upright []ruling }

// lattices parts lines into sets that hang together.
func lattices(level, upright []ruling) []lattice {
	parent := make([]int, len(level)+len(upright))
	for i := range parent {
		parent[i] = i
	}
	find := func(i int) int {
		for parent[i] != i {
			parent[i] = parent[parent[i]]
			i = parent[i]
		}
		return i
	}
	for i, h := range level {
		for j, v := range upright {
			if crosses(h, v) {
				parent[find(i)] = find(len(level) + j)
			}
		}
	}
	byRoot := map[int]*lattice{}
	var out []*lattice
	at := func(i int) *lattice {
		r := find(i)
		if byRoot[r] == nil {
			byRoot[r] = &lattice{}
			out = append(out, byRoot[r])
		}
		return byRoot[r]
	}
	for i, h := range level {
		l := at(i)
		l.level = append(l.level, h)
	}
	for j, v := range upright {
		l := at(len(level) + j)
		l.upright = append(l.upright, v)
	}
	sets := make([]lattice, len(out))
	for i, l := range out {
		sets[i] = *l
	}
	return sets
}

// places returns the different places of lines, in order.
func places(lines []ruling) []float64 {
	var out []float64
	for _, r := range lines {
		out = append(out, r.at)
	}
	slices.Sort(out)
	return slices.CompactFunc(out, func(a, b float64) bool { return math.Abs(a-b) < snap })
}

// seen reports whether a line stands at place over the middle of from and to.
func seen(lines []ruling, place, from, to float64) bool {
	mid := (from + to) / 2
	for _, r := range lines {
		if r.at > place-snap && r.at < place+snap && r.from <= mid && mid <= r.to {
			return true
		}
	}
	return false
}
