package main

import (
	"context"
	"errors"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"github.com/plainwords/plainwords/pipeline"
	"github.com/plainwords/plainwords/pipeline/engine"
	"github.com/plainwords/plainwords/pipeline/ingest"
)

// The formats of results.
const (
	formatText   = "text"
	formatJSON   = "json"
	formatJSONL  = "jsonl"
	formatSARIF  = "sarif"
	formatHTML   = "html"
	formatGitHub = "github"
	formatDOCX   = "docx"
)

// readingOptions are the flags of a command that reads documents, but those
// that are settings.
type readingOptions struct {
	config, passwordFile, output, format string
	formats                              []string // that the command has
}

// register adds the flags to a command that has these formats, the default
// first.
func (o *readingOptions) register(cmd *cobra.Command, formats ...string) {
	o.formats = formats
	f := cmd.Flags()
	f.StringVar(&o.config, "config", "", wordsConfig)
	f.StringVar(&o.passwordFile, "password-file", "", wordsPasswordFile)
	f.StringVarP(&o.output, "output", "o", "", wordsOutput)
	f.StringVar(&o.format, "format", formats[0], wordsFormat(formats))
}

// addSettings adds the flags that make settings, by flag.
func addSettings(cmd *cobra.Command, usage map[string]string) {
	for _, s := range schema() {
		if words, ok := usage[s.flag]; ok {
			cmd.Flags().String(s.flag, s.words(), words)
		}
	}
}

// renderer writes reports in one format.
type renderer interface {
	Add(*pipeline.Report) error
	Close() error
}

// unreadNoter is a renderer whose format tells what could not be read.
type unreadNoter interface{ Unread(path, why string) }

// reading is one command's work: files in, a result out.
type reading struct {
	program  *program
	files    []string
	output   string
	password string
	asker    *asker
	settings settings
	config   pipeline.Config
	read     func(context.Context, ingest.Source, pipeline.Config) (*pipeline.Report, error)
}

// newReading looks over all that can be wrong with the command line before a
// document is read. The error is a usageError.
func (p *program) newReading(cmd *cobra.Command, files []string, o readingOptions) (*reading, error) {
	switch {
	case len(files) == 0:
		return nil, usageError(wordsNoFile)
	case slices.Index(files, standardInput) != lastIndex(files, standardInput):
		return nil, usageError(wordsInputTwice)
	case !slices.Contains(o.formats, o.format):
		return nil, usageError(wordsNoFormat(o.formats))
	case (o.format == formatHTML || o.format == formatDOCX) && len(files) > 1:
		return nil, usageError(wordsOneFile(o.format))
	}
	s, err := load(cmd, o.config)
	if err != nil {
		return nil, err
	}
	password, err := readPassword(o.passwordFile)
	if err != nil {
		return nil, err
	}
	return &reading{program: p, files: files, output: o.output, password: password, asker: newAsker(p), settings: s}, nil
}

func lastIndex(list []string, s string) int {
	for i := len(list) - 1; i >= 0; i-- {
		if list[i] == s {
			return i
		}
	}
	return -1
}

// into reads the files and writes their reports with the renderer that is made
// for the output. Each report is shown to look as well. A file that cannot be
// read is a line on the console and sets the exit status; where it is the only
// one, nothing is written.
func (r *reading) into(ctx context.Context, format func(*output) renderer, look func(*pipeline.Report)) error {
	out, err := openOutput(r.output, r.program.out, r.program.in, r.files)
	if err != nil {
		return err
	}
	in := r.settings.Ingest
	r.config.Engine = engine.New(engine.Options{
		Choice: in.Engine, CacheDir: in.CacheDir, MaxPages: in.MaxPages, Children: r.settings.Jobs,
		Notice: func() { r.program.console.say(wordsPreparing) },
	})
	defer r.config.Engine.Close() // its children end with the program in any case
	read, err := r.write(ctx, out, format(out), look)
	switch {
	case err != nil:
		out.discard()
		return err
	case read == 0 && len(r.files) == 1:
		out.discard()
		return nil
	}
	return out.commit()
}

// write reads and renders, and returns how many of the files were read.
func (r *reading) write(ctx context.Context, out *output, to renderer, look func(*pipeline.Report)) (read int, err error) {
	done := 0
	use := func(o outcome) error {
		done++
		r.program.console.clear()
		defer func() { r.progress(done) }()
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if o.err != nil {
			r.program.status = exitUnread
			r.unread(o, to)
			return nil
		}
		read++
		look(o.report)
		return errors.Join(to.Add(o.report), out.Flush())
	}
	r.progress(done)
	defer r.program.console.clear()
	err = inOrder(ctx, r.files, r.settings.Jobs, func(name string) outcome { return r.one(ctx, name) }, use)
	if err != nil {
		return read, err
	}
	return read, to.Close()
}

// unread says why a file was not read.
func (r *reading) unread(o outcome, to renderer) {
	why := wordsUnread(o.name, o.err)
	r.program.console.say(why)
	if format, ok := to.(unreadNoter); ok {
		format.Unread(o.path, why)
	}
}

func (r *reading) progress(done int) {
	if len(r.files) > 1 && done < len(r.files) {
		r.program.console.show(wordsProgress(done+1, len(r.files)))
	}
}

// outcome is what came of one file.
type outcome struct {
	path   string // as it was given
	name   string // base name: the folders on the way to it may name a family
	report *pipeline.Report
	err    error
}

var errFault = errors.New("the program failed")

// one reads one file. A fault of the program itself costs this file and not
// the others.
func (r *reading) one(ctx context.Context, path string) (o outcome) {
	o.path, o.name = path, filepath.Base(path)
	defer func() {
		if recover() != nil {
			o.report, o.err = nil, errFault
		}
	}()
	data, err := readInput(path, r.program.in, r.settings.Ingest.MaxBytes)
	if err != nil {
		o.err = err
		return o
	}
	src := ingest.Source{Name: o.name, Path: path, Data: data, Password: r.password, AskPassword: r.asker.about(o.name)}
	o.report, o.err = r.read(ctx, src, r.config)
	return o
}
