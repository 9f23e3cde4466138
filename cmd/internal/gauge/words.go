package main

import (
	"errors"
	"fmt"
	"io"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// runWords prints, for each file, the F1 of the multiset of words against
// MuPDF's, and the number of replacement characters.
func runWords(args []string, out io.Writer) error {
	f := flags("words")
	bin := f.String("bin", "./plainwords", "the program to measure")
	floor := f.Float64("floor", 0.995, "the F1 that each file must reach")
	if err := f.Parse(args); err != nil {
		return err
	}
	missed := false
	for _, file := range f.Args() {
		reference, err := exec.Command("mutool", "draw", "-q", "-F", "txt", file).Output()
		if err != nil {
			return fmt.Errorf("mutool: %w", err)
		}
		got, err := readText(*bin, file)
		if err != nil {
			return err
		}
		score := multisetF1(words(string(reference)), words(got.Text))
		lost := strings.Count(got.Text, string(utf8.RuneError))
		fmt.Fprintf(out, "%.4f  %d lost  %s\n", score, lost, filepath.Base(file))
		missed = missed || score < *floor || lost > 0
	}
	if missed {
		return errMissed
	}
	if f.NArg() == 0 {
		return errors.New("no files")
	}
	return nil
}

// aWord is a run of letters and digits with apostrophes inside. A hyphen parts
// words, so it does not matter how a reader joins them over a line's end.
var aWord = regexp.MustCompile(`[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{N}\p{M}]+)*`)

func words(text string) map[string]int {
	text = strings.ReplaceAll(strings.ToLower(norm.NFKC.String(text)), "’", "'")
	count := map[string]int{}
	for _, w := range aWord.FindAllString(text, -1) {
		count[w]++
	}
	return count
}

// multisetF1 is the harmonic mean of precision and recall of two multisets; 1
// for two that are empty.
func multisetF1[K comparable](want, got map[K]int) float64 {
	both, all := 0, 0
	for k, n := range want {
		both += min(n, got[k])
		all += n
	}
	for _, n := range got {
		all += n
	}
	if all == 0 {
		return 1
	}
	return 2 * float64(both) / float64(all)
}
