package main

import (
	"fmt"
	"io"
	"slices"

	"github.com/spf13/cobra"

	"github.com/plainwords/plainwords/checks"
	"github.com/plainwords/plainwords/pipeline/lint"
)

func newChecks(p *program) *cobra.Command {
	return &cobra.Command{
		Use: "checks [NAME]", Short: wordsChecks,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 1 {
				return usageError(wordsOneCheck)
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return listChecks(p.out, checks.All())
			}
			return showCheck(p.out, checks.All(), args[0])
		},
	}
}

// listChecks writes a line a check.
func listChecks(w io.Writer, all []*lint.Check) error {
	width := 0
	for _, c := range all {
		width = max(width, len(c.Name))
	}
	for _, c := range all {
		if _, err := fmt.Fprintf(w, "%-*s  %-10s  %s\n", width, c.Name, c.Severity, c.Title); err != nil {
			return err
		}
	}
	return nil
}

// showCheck writes all that is known of one check.
func showCheck(w io.Writer, all []*lint.Check, name string) error {
	i := slices.IndexFunc(all, func(c *lint.Check) bool { return c.Name == name })
	if i < 0 {
		return usageError(wordsNoCheck(nearestUnknown([]string{name}, all)))
	}
	_, err := io.WriteString(w, wordsOfCheck(all[i]))
	return err
}
