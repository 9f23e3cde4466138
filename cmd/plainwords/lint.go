package main

import (
	"errors"
	"runtime/debug"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"github.com/plainwords/plainwords/checks"
	"github.com/plainwords/plainwords/pipeline"
	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/render"
)

func newLint(p *program) *cobra.Command {
	var o readingOptions
	var recipient string
	cmd := &cobra.Command{
		Use: "lint FILE...", Short: wordsLint, Long: wordsLint + "\n\n" + wordsFiles + "\n\n" + wordsExit,
		RunE: func(cmd *cobra.Command, files []string) error { return p.lint(cmd, files, o, recipient) },
	}
	o.register(cmd, formatText, formatJSON, formatJSONL, formatSARIF, formatHTML, formatGitHub, formatDOCX)
	addSettings(cmd, map[string]string{"fail-on": wordsFailOn, "min-severity": wordsMinSeverity, "checks": wordsChecksFlag, "ignore-file": wordsIgnoreFile})
	cmd.Flags().StringVar(&recipient, "recipient", "", wordsRecipient)
	return cmd
}

func (p *program) lint(cmd *cobra.Command, files []string, o readingOptions, recipient string) error {
	r, err := p.newReading(cmd, files, o)
	if err != nil {
		return err
	}
	failOn, err := r.configureLint()
	if err != nil {
		return err
	}
	if r.config.Glossary, err = openGlossary(r.settings.Glossary.Files); err != nil {
		return err
	}
	waived, err := newWaiving(r.settings.Lint.IgnoreFile, checks.All(), r.config.Checks, time.Now())
	if err != nil {
		return err
	}
	r.config.Waivers = waived.list()
	r.config.Recipient = recipient
	r.read = pipeline.Run
	worst := lint.Severity(0)
	err = r.into(cmd.Context(), func(out *output) renderer { return r.reportRenderer(o.format, out) }, func(report *pipeline.Report) {
		worst = max(worst, report.Worst())
		waived.look(report)
	})
	if errors.Is(err, render.ErrNoWord) {
		return usageError(wordsNoWord)
	}
	if err != nil {
		return err
	}
	// A waiver is nobody's words in a document: what is wrong with it counts
	// like a warning and is said on the console.
	for _, wrong := range waived.close(len(files)) {
		p.console.say(wordsConfigLine(waived.file, wrong.line, wrong.words))
		worst = max(worst, lint.Warning)
	}
	if p.status == exitFine && worst >= failOn {
		p.status = exitFound
	}
	return nil
}

// configureLint makes the pipeline's configuration of the settings and returns
// the severity from which on a run has failed.
func (r *reading) configureLint() (failOn lint.Severity, err error) {
	set := r.settings.Lint
	if r.config.Checks, err = selectChecks(set.Checks); err != nil {
		return 0, err
	}
	if r.config.MinSeverity, err = lint.ParseSeverity(set.MinSeverity); err != nil {
		return 0, err
	}
	r.config.Thresholds, r.config.Local = set.Thresholds, set.Timescales
	return lint.ParseSeverity(set.FailOn)
}

// reportRenderer returns what writes reports in the format.
func (r *reading) reportRenderer(format string, out *output) renderer {
	switch format {
	case formatJSON:
		return render.NewReportJSON(out, len(r.files) > 1)
	case formatJSONL:
		return render.NewReportJSON(out, false)
	case formatSARIF:
		return render.NewSARIF(out, r.config.Checks, version())
	case formatHTML:
		return render.NewReportHTML(out)
	case formatGitHub:
		return render.NewGitHub(out)
	case formatDOCX:
		return render.NewReportDOCX(out, time.Now())
	}
	return render.NewReportText(out, r.program.colour(r.settings.Output.Colour, out))
}

// version is the program's, empty where it was built of files that have none.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "(devel)" {
		return ""
	}
	return info.Main.Version
}

// selectChecks returns the checks of the given names and groups; all, where
// none is given.
func selectChecks(names []string) ([]*lint.Check, error) {
	all := checks.All()
	selected, err := lint.Select(all, names)
	if err != nil {
		return nil, usageError(wordsNoCheck(nearestUnknown(names, all)))
	}
	return selected, nil
}

// nearestUnknown returns the check or group that is written most like the
// first of the names that is neither; "" where none is near.
func nearestUnknown(names []string, all []*lint.Check) string {
	known := slices.Concat(lint.Groups, namesOf(all))
	for _, n := range names {
		if !slices.Contains(known, n) {
			return near(n, known)
		}
	}
	return ""
}
