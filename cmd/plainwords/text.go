package main

import (
	"github.com/spf13/cobra"

	"github.com/plainwords/plainwords/pipeline"
	"github.com/plainwords/plainwords/pipeline/render"
)

func newText(p *program) *cobra.Command {
	var o readingOptions
	cmd := &cobra.Command{
		Use: "text FILE...", Short: wordsText, Long: wordsText + "\n\n" + wordsFiles + "\n\n" + wordsExit,
		RunE: func(cmd *cobra.Command, files []string) error { return p.text(cmd, files, o) },
	}
	o.register(cmd, formatText, formatJSON)
	return cmd
}

func (p *program) text(cmd *cobra.Command, files []string, o readingOptions) error {
	r, err := p.newReading(cmd, files, o)
	if err != nil {
		return err
	}
	r.read = pipeline.Read
	return r.into(cmd.Context(), func(out *output) renderer {
		if o.format == formatJSON {
			return render.NewTextJSON(out, len(files) > 1)
		}
		return render.NewPlainText(out)
	}, func(report *pipeline.Report) {
		if o.format == formatText {
			p.console.warnings(report)
		}
	})
}
