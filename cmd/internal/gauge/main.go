// Command gauge measures what plainwords does against what others do: words and
// boxes against MuPDF and poppler, tables against their truth, time and memory.
// It talks to the built program only through the formats of its contract.
//
//	go run ./cmd/internal/gauge words --bin ./plainwords FILE...
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
)

// errMissed says that a measurement missed its bound; what was measured has
// been printed.
var errMissed = errors.New("a bound was missed")

// verb is one measurement.
type verb struct {
	name, about string
	run         func(args []string, out io.Writer) error
}

func verbs() []verb {
	return []verb{
		{"words", "words of text against mutool, F1 a file", runWords},
		{"boxes", "boxes of words against pdftotext", runBoxes},
		{"cells", "tables against CSV files, adjacency F1", runCells},
		{"bench", "CPU and memory against pdftotext", runBench},
		{"score", "what is found in plans against a careful reader", runScore},
		{"hostile", "write files that no reader likes", runHostile},
	}
}

func main() {
	if len(os.Args) > 1 {
		for _, v := range verbs() {
			if v.name != os.Args[1] {
				continue
			}
			if err := v.run(os.Args[2:], os.Stdout); err != nil {
				fmt.Fprintln(os.Stderr, "gauge:", err)
				os.Exit(1)
			}
			return
		}
	}
	fmt.Fprintln(os.Stderr, "usage: gauge VERB [FLAGS] [FILES]")
	for _, v := range verbs() {
		fmt.Fprintf(os.Stderr, "  %-8s %s\n", v.name, v.about)
	}
	os.Exit(2)
}

// flags returns a flag set that reports errors to the caller.
func flags(name string) *flag.FlagSet { return flag.NewFlagSet(name, flag.ContinueOnError) }
