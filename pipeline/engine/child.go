package engine

import (
	"bufio"
	"context"
	"encoding/gob"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
)

// child is the parent's end of a child process.
type child struct {
	command *exec.Cmd
	in      *bufio.Writer
	pipe    io.WriteCloser
	encoder *gob.Encoder
	answers *decoder
	errors  *tail
	files   int // that it has read

	timedOut, killed atomic.Bool
	ending           sync.Once
}

// childArgument is the hidden first argument of a child; it holds a word that
// no person types.
const childArgument = "pdf-engine-child-6f1d"

func startChild(cacheDir string, l limits) (*child, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, fmt.Errorf("engine: start: %w", err)
	}
	c := &child{errors: &tail{}}
	c.command = exec.Command(self, childArgument, cacheDir, strconv.FormatUint(l.memory, 10), strconv.FormatUint(uint64(l.guest), 10))
	// Nothing of the user's surroundings. The reader's code cannot be stopped by
	// a signal, so asking it to make way only costs.
	c.command.Env = []string{"GODEBUG=asyncpreemptoff=1"}
	c.command.Stderr = c.errors
	if c.pipe, err = c.command.StdinPipe(); err != nil {
		return nil, fmt.Errorf("engine: start: %w", err)
	}
	out, err := c.command.StdoutPipe()
	if err != nil {
		return nil, fmt.Errorf("engine: start: %w", err)
	}
	if err := c.command.Start(); err != nil {
		return nil, fmt.Errorf("engine: start: %w", err)
	}
	c.in = bufio.NewWriter(c.pipe)
	c.encoder = gob.NewEncoder(c.in)
	c.answers = newDecoder(out)
	return c, nil
}

func (c *child) send(r request, data []byte) error {
	if err := c.encoder.Encode(r); err != nil {
		return err
	}
	if err := c.in.Flush(); err != nil {
		return err
	}
	_, err := c.pipe.Write(data) // past the buffer: no copy
	return err
}

func (c *child) receive(a *answer) error { return c.answers.decode(a) }

func (c *child) timeUp() {
	c.timedOut.Store(true)
	c.kill()
}

func (c *child) kill() {
	c.killed.Store(true)
	_ = c.command.Process.Kill()
}

func (c *child) stopped() bool { return c.killed.Load() }

// end closes the pipe, which ends the child, and waits for it. A child that
// does not end by itself was killed before.
func (c *child) end() {
	c.ending.Do(func() {
		_ = c.pipe.Close()
		_ = c.command.Wait()
	})
}

// reason tells why a child went silent.
func (c *child) reason(ctx context.Context) error {
	if !c.killed.Load() {
		_ = c.command.Process.Kill() // it may talk nonsense and live
	}
	c.end()
	switch {
	case c.timedOut.Load():
		return fmt.Errorf("engine: %w", ErrTimeLimit)
	case ctx.Err() != nil:
		return fmt.Errorf("engine: %w", ctx.Err())
	case c.command.ProcessState.ExitCode() == exitMemory, c.errors.has("out of memory"), c.errors.has("cannot allocate memory"):
		return fmt.Errorf("engine: %w", ErrMemoryLimit)
	}
	return fmt.Errorf("engine: %w", ErrCrashed)
}

// tail keeps the beginning of what a child writes to standard error. It is
// looked into, never shown: it may hold words of the document.
type tail struct {
	mu   sync.Mutex
	text strings.Builder
}

const maxTail = 4096

// Write implements io.Writer. It takes everything and keeps a little.
func (t *tail) Write(p []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if room := maxTail - t.text.Len(); room > 0 {
		t.text.Write(p[:min(room, len(p))])
	}
	return len(p), nil
}

func (t *tail) has(s string) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return strings.Contains(t.text.String(), s)
}
