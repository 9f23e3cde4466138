// Plainwords reads child-protection plans and says which of their words a
// parent will not understand.
package main

import (
	"context"
	"errors"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"

	"github.com/spf13/cobra"

	"github.com/plainwords/plainwords/pipeline/engine"
)

// The exit statuses. Of several that fit, wrong usage comes before an unread
// document, and that before a finding.
const (
	exitFine    = 0
	exitFound   = 1   // a finding at or above --fail-on
	exitUsage   = 2   // wrong usage or configuration
	exitUnread  = 3   // a document could not be read at all
	exitStopped = 130 // by the person; what shells give for it
)

func main() {
	engine.Main()
	debug.SetGCPercent(400) // a run is short: collecting often costs more than it frees
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the program at once
	os.Exit(run(ctx, os.Args[1:]))
}

// program is what the commands share: the standard streams, and the exit status
// that they come to.
type program struct {
	in      *os.File
	out     *os.File
	console *console
	status  int
}

// run carries out a command line and returns the exit status.
func run(ctx context.Context, args []string) int {
	p := &program{in: os.Stdin, out: os.Stdout, console: newConsole(os.Stderr)}
	root := newRoot(p)
	root.SetArgs(args)
	err := root.ExecuteContext(ctx)
	switch {
	case err == nil:
		return p.status
	case errors.Is(err, context.Canceled):
		p.console.say(wordsStopped)
		return exitStopped
	}
	p.console.say(wordsFailed(err))
	return exitUsage
}

// usageError is wrong usage or configuration, in words for a person.
type usageError string

// Error implements error.
func (e usageError) Error() string { return string(e) }

func newRoot(p *program) *cobra.Command {
	root := &cobra.Command{
		Use: "plainwords", Short: wordsProgram,
		SilenceErrors: true, SilenceUsage: true,
		CompletionOptions: cobra.CompletionOptions{DisableDefaultCmd: true},
		Args:              cobra.ArbitraryArgs, // a command that there is not
		RunE:              func(*cobra.Command, []string) error { return usageError(wordsNoCommand) },
	}
	root.SetHelpCommand(&cobra.Command{Hidden: true}) // --help does it
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return usageError(wordsFlag(err)) })
	root.AddCommand(newLint(p), newText(p), newChecks(p), newGlossary(p))
	return root
}
