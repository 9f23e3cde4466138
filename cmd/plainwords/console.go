package main

import (
	"fmt"
	"io"
	"os"
	"sync"

	"golang.org/x/term"

	"github.com/plainwords/plainwords/pipeline"
	"github.com/plainwords/plainwords/pipeline/render"
)

// console is standard error: messages and, on a terminal, progress. It may be
// used by many goroutines at once.
type console struct {
	mu       sync.Mutex
	w        io.Writer
	terminal bool
	progress string // what stands in the last line, not ended
}

func newConsole(f *os.File) *console {
	return &console{w: f, terminal: term.IsTerminal(int(f.Fd()))}
}

// say writes a line.
func (c *console) say(words string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.erase()
	fmt.Fprintln(c.w, words)
}

// warnings says what a reader of a plain result would not learn from it.
func (c *console) warnings(r *pipeline.Report) {
	for _, words := range render.Warnings(r.Warnings) {
		c.say(wordsWarning(r.Name, words))
	}
}

// show shows how far the work is, on a terminal only, until the next message or
// erasure.
func (c *console) show(progress string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if !c.terminal {
		return
	}
	c.erase()
	c.progress = progress
	fmt.Fprint(c.w, progress)
}

// clear takes the progress away, so that results can be written to the same
// terminal.
func (c *console) clear() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.erase()
}

func (c *console) erase() {
	if c.progress != "" {
		fmt.Fprint(c.w, "\r\x1b[K") // ECMA-48: erase in line
		c.progress = ""
	}
}

// The values of output.colour.
const (
	colourAuto   = "auto"
	colourAlways = "always"
	colourNever  = "never"
)

// colour reports whether the output is coloured: where the setting leaves it
// open, on a terminal that has colours and whose user did not decline them
// (no-color.org).
func (p *program) colour(setting string, out *output) bool {
	switch setting {
	case colourAlways:
		return true
	case colourNever:
		return false
	}
	declined := os.Getenv("NO_COLOR") != "" || os.Getenv("TERM") == "dumb"
	return !declined && term.IsTerminal(int(out.file.Fd()))
}
