package main

import (
	"errors"

	"github.com/spf13/cobra"

	"github.com/plainwords/plainwords/checks"
	"github.com/plainwords/plainwords/pipeline"
	"github.com/plainwords/plainwords/pipeline/lint"
	"github.com/plainwords/plainwords/pipeline/render"
)

func newLint(p *program) *cobra.Command {
	var o readingOptions
	cmd := &cobra.Command{
		Use: "lint FILE...", Short: wordsLint, Long: wordsLint + "\n\n" + wordsFiles + "\n\n" + wordsExit,
		RunE: func(cmd *cobra.Command, files []string) error { return p.lint(cmd, files, o) },
	}
	o.register(cmd)
	addSettings(cmd, map[string]string{"fail-on": wordsFailOn, "min-severity": wordsMinSeverity, "checks": wordsChecksFlag})
	return cmd
}

func (p *program) lint(cmd *cobra.Command, files []string, o readingOptions) error {
	r, err := p.newReading(cmd, files, o)
	if err != nil {
		return err
	}
	if r.config.Checks, err = selectChecks(r.settings.Lint.Checks); err != nil {
		return err
	}
	if r.config.Glossary, err = openGlossary(r.settings.Glossary.Files); err != nil {
		return err
	}
	least, leastErr := lint.ParseSeverity(r.settings.Lint.MinSeverity)
	failOn, failErr := lint.ParseSeverity(r.settings.Lint.FailOn)
	if err := errors.Join(leastErr, failErr); err != nil {
		return err
	}
	r.config.MinSeverity = least
	r.read = pipeline.Run
	worst := lint.Severity(0)
	err = r.into(cmd.Context(), func(out *output) renderer {
		if o.format == formatJSON {
			return render.NewReportJSON(out, len(files) > 1)
		}
		return render.NewReportText(out, p.colour(r.settings.Output.Colour, out))
	}, func(report *pipeline.Report) { worst = max(worst, report.Worst()) })
	if p.status == exitFine && worst >= failOn {
		p.status = exitFound
	}
	return err
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
// first of the names that is neither.
func nearestUnknown(names []string, all []*lint.Check) string {
	known := append([]string{}, lint.Groups...)
	for _, c := range all {
		known = append(known, c.Name)
	}
	for _, n := range names {
		if like := nearest(n, known); like != n {
			return like
		}
	}
	return ""
}
