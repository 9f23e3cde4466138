package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"sync"

	"golang.org/x/term"
)

// longestPassword is more than any format allows: 127 bytes in PDF 2.0.
const longestPassword = 4096

// readPassword returns the first line of a file, "" where no file is named.
func readPassword(name string) (string, error) {
	if name == "" {
		return "", nil
	}
	f, err := os.Open(name)
	if err != nil {
		return "", usageError(wordsNoPasswordFile)
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, longestPassword))
	if err != nil {
		return "", usageError(wordsNoPasswordFile)
	}
	line, _, _ := strings.Cut(string(data), "\n")
	return strings.TrimSuffix(line, "\r"), nil
}

// asker asks the person at the terminal for passwords, one question at a time.
type asker struct {
	mu      sync.Mutex
	in      *os.File
	console *console
}

// newAsker returns nil where standard input is no terminal: nobody answers
// then.
func newAsker(p *program) *asker {
	if !term.IsTerminal(int(p.in.Fd())) {
		return nil
	}
	return &asker{in: p.in, console: p.console}
}

// about returns the question for one document's password, nil where nobody
// answers. The answer is not shown.
func (a *asker) about(name string) func() (string, error) {
	if a == nil {
		return nil
	}
	return func() (string, error) {
		a.mu.Lock()
		defer a.mu.Unlock()
		a.console.clear()
		out, done := a.out()
		defer done()
		fmt.Fprint(out, wordsAskPassword(name))
		answer, err := term.ReadPassword(int(a.in.Fd()))
		fmt.Fprintln(out)
		return string(answer), err
	}
}

// out is where the question is written: the terminal itself, for standard error
// may go to a file.
func (a *asker) out() (w io.Writer, done func()) {
	tty, err := os.OpenFile("/dev/tty", os.O_WRONLY, 0)
	if err != nil {
		return a.console.w, func() {} // a system without that name for it
	}
	return tty, func() { _ = tty.Close() }
}
