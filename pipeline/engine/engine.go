// Package engine reads PDF files in a child process, so that a hostile file
// costs one child and one clear error, never the program.
//
// The program runs itself again with a hidden argument ([Main] is the first
// line of main); the child holds PDFium as WebAssembly and, as a second engine,
// ledongthuc/pdf, and hands pages back over a pipe. Documents pass through
// memory and pipes only: nothing is written to disk.
package engine

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// What can be wrong with a file. Each is wrapped with what was being done.
var (
	ErrPassword    = errors.New("a password is needed")
	ErrFormat      = errors.New("not a readable PDF file")
	ErrTimeLimit   = errors.New("reading took too long")
	ErrMemoryLimit = errors.New("reading took too much memory")
	ErrCrashed     = errors.New("the PDF reader stopped")
	ErrGarbled     = errors.New("the letters cannot be told")
)

// The engines.
const (
	Auto       = "auto" // PDFium, and ledongthuc where PDFium cannot read the file
	PDFium     = "pdfium"
	Ledongthuc = "ledongthuc"
)

// Options of an Engine. The zero value is ready to use.
type Options struct {
	Choice   string // Auto, PDFium or Ledongthuc; empty is Auto
	CacheDir string // for the compiled reader; empty is the user's cache folder
	Notice   func() // called before PDFium is compiled for the first time, which takes some seconds
	Children int    // how many at once at most; 0 is 1
	MaxPages int    // pages after this are not read; 0 is 5000

	limits limits // shorter in tests
}

// limits on what one file may cost.
type limits struct {
	start   time.Duration // until the engine is ready: compiling is slow
	base    time.Duration // for a file, from "ready" on
	perPage time.Duration
	most    time.Duration
	memory  uint64 // bytes, of the child
	guest   uint32 // pages of 64 KiB, of the WebAssembly memory
	// What files may wait together for a child before another one is started.
	patience time.Duration
}

var defaultLimits = limits{
	start: 5 * time.Minute, base: 15 * time.Second, perPage: 100 * time.Millisecond, most: time.Minute,
	memory: 768 << 20, guest: 4096,
	patience: 2 * time.Second,
}

const defaultMaxPages = 5000

// Info is what an engine knows of a file before it reads a page.
type Info struct {
	Engine     string // PDFium or Ledongthuc
	Pages      int
	Tagged     bool // the file has a structure tree
	Encrypted  bool
	Restricted bool // its owner forbids copying or changing it
	Leavings   doc.Leavings
}

// Result is a file as read.
type Result struct {
	Info
	Pages    []doc.Page // those that could be read, in order
	Failed   []Failure
	Unread   int  // pages after the last that is read
	FellBack bool // PDFium could not read the file, the second engine did
}

// Failure is a page that could not be read, and why.
type Failure struct {
	Page int
	Err  error
}

// reader is one engine inside the child. A reader is used by one goroutine.
type reader interface {
	// open reads the file; the error is or wraps ErrPassword, ErrFormat or
	// ErrMemoryLimit, or is errGuest: then the reader is of no more use.
	open(data []byte, password string) (Info, error)
	// page reads one page, from 1. Its words are good until the next call.
	page(n int) (doc.Page, error)
	// close frees what open took. The reader can open another file.
	close()
}

// Engine reads PDF files. It may be used by many goroutines at once.
type Engine struct {
	options Options
	pool    *pool
}

// New returns an engine. It starts nothing yet.
func New(o Options) *Engine {
	if o.Choice == "" {
		o.Choice = Auto
	}
	if o.MaxPages == 0 {
		o.MaxPages = defaultMaxPages
	}
	if o.limits == (limits{}) {
		o.limits = defaultLimits
	}
	return &Engine{options: o, pool: newPool(o)}
}

// Close ends the children and waits for them.
func (e *Engine) Close() error { return e.pool.close() }

// Read reads a file. The error wraps one of the package's errors. A page that
// fails is in Result.Failed, unless no page at all can be read.
func (e *Engine) Read(ctx context.Context, data []byte, password string) (*Result, error) {
	choice := e.options.Choice
	if choice == Ledongthuc {
		return e.second(ctx, data, password)
	}
	result, err := e.read(ctx, PDFium, data, password)
	if choice == Auto && (errors.Is(err, ErrFormat) || errors.Is(err, ErrCrashed)) {
		if r, secondErr := e.second(ctx, data, password); secondErr == nil {
			r.FellBack = true
			return r, nil
		}
	}
	return result, err
}

// second reads with the second engine, whose text must pass the quality gate.
func (e *Engine) second(ctx context.Context, data []byte, password string) (*Result, error) {
	r, err := e.read(ctx, Ledongthuc, data, password)
	if err != nil {
		return nil, err
	}
	if reason := Garbled(r.Pages...); reason != "" {
		return nil, fmt.Errorf("engine: %s: %w", reason, ErrGarbled)
	}
	return r, nil
}

// maxRestarts is how many crashes one file may cost.
const maxRestarts = 3

// read reads with one engine. Where a page ends the child, a new child goes on
// with the page after it.
func (e *Engine) read(ctx context.Context, engine string, data []byte, password string) (*Result, error) {
	job := job{
		request: request{Engine: engine, Password: password, From: 1, MaxPages: e.options.MaxPages},
		data:    data, limits: e.options.limits, result: &Result{},
	}
	for range maxRestarts {
		err := e.pool.do(ctx, &job)
		if err == nil {
			break
		}
		if job.result.Info.Pages == 0 || ctx.Err() != nil {
			return nil, err // it failed before its first page
		}
		job.result.Failed = append(job.result.Failed, Failure{Page: job.request.From, Err: err})
		job.request.From++
		if errors.Is(err, ErrTimeLimit) {
			break // there is no time left for the pages after it
		}
	}
	return job.finish()
}
