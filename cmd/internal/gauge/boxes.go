package main

import (
	"fmt"
	"html"
	"io"
	"math"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
)

// runBoxes prints, for each file, the share of the words that both readers have
// whose box lies inside pdftotext's, grown by 2 points, and covers at least half
// of it.
func runBoxes(args []string, out io.Writer) error {
	f := flags("boxes")
	bin := f.String("bin", "./plainwords", "the program to measure")
	floor := f.Float64("floor", 0.99, "the share that each file must reach")
	if err := f.Parse(args); err != nil {
		return err
	}
	missed := false
	for _, file := range f.Args() {
		reference, err := exec.Command("pdftotext", "-bbox", file, "-").Output()
		if err != nil {
			return fmt.Errorf("pdftotext: %w", err)
		}
		got, err := readText(*bin, file)
		if err != nil {
			return err
		}
		right, both := compareBoxes(bboxWords(string(reference)), got.boxes())
		share := float64(right) / float64(max(both, 1))
		fmt.Fprintf(out, "%.4f  %d of %d  %s\n", share, right, both, filepath.Base(file))
		missed = missed || share < *floor
	}
	if missed {
		return errMissed
	}
	return nil
}

// placed is a word and where it stands.
type placed struct {
	text           string
	page           int
	x0, y0, x1, y1 float64
}

// boxes are the visible words, pieces that touch made one.
func (r textReport) boxes() []placed {
	var all []placed
	for _, p := range r.Pages {
		end := -1
		for _, w := range p.Words {
			if w.Hidden || len(w.Box) != 4 {
				continue
			}
			b := placed{w.Text, p.Page, w.Box[0], w.Box[1], w.Box[2], w.Box[3]}
			if last := len(all) - 1; end == w.Start && math.Abs(all[last].y1-b.y1) < 2 {
				a := &all[last]
				a.text += b.text
				a.x0, a.y0, a.x1, a.y1 = min(a.x0, b.x0), min(a.y0, b.y0), max(a.x1, b.x1), max(a.y1, b.y1)
			} else {
				all = append(all, b)
			}
			end = w.End
		}
	}
	return all
}

var bboxWord = regexp.MustCompile(`<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>`)

// bboxWords reads what pdftotext -bbox writes.
func bboxWords(xhtml string) []placed {
	var all []placed
	page := 0
	for line := range strings.Lines(xhtml) {
		if strings.Contains(line, "<page ") {
			page++
		}
		m := bboxWord.FindStringSubmatch(line)
		if m == nil {
			continue
		}
		var v [4]float64
		for i := range v {
			v[i], _ = strconv.ParseFloat(m[i+1], 64) // the pattern lets numbers through
		}
		all = append(all, placed{html.UnescapeString(m[5]), page, v[0], v[1], v[2], v[3]})
	}
	return all
}

// compareBoxes matches each of the reference's words with the nearest of the
// same letters on the same page, one to one, and counts those that stand right.
// A word farther away than its own size is another one.
func compareBoxes(want, got []placed) (right, both int) {
	type key struct {
		page int
		text string
	}
	at := map[key][]placed{}
	for _, g := range got {
		k := key{g.page, g.text}
		at[k] = append(at[k], g)
	}
	for _, w := range want {
		k := key{w.page, w.text}
		best, distance := -1, math.Inf(1)
		for i, g := range at[k] {
			if d := math.Abs(g.x0-w.x0) + math.Abs(g.y0-w.y0); d < distance {
				best, distance = i, d
			}
		}
		if best < 0 || distance > (w.x1-w.x0)+2*(w.y1-w.y0) {
			continue
		}
		g := at[k][best]
		at[k] = append(at[k][:best], at[k][best+1:]...)
		both++
		if g.fits(w) {
			right++
		}
	}
	return right, both
}

func (g placed) fits(w placed) bool {
	const grown = 2
	inside := g.x0 >= w.x0-grown && g.y0 >= w.y0-grown && g.x1 <= w.x1+grown && g.y1 <= w.y1+grown
	across := min(g.x1, w.x1) - max(g.x0, w.x0)
	down := min(g.y1, w.y1) - max(g.y0, w.y0)
	return inside && across > 0 && down > 0 && across*down >= 0.5*(w.x1-w.x0)*(w.y1-w.y0)
}
