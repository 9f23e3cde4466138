package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"

	"github.com/plainwords/plainwords/pipeline/ingest"
)

// wordPlan is the Word file of which a long one is made.
const wordPlan = "testdata/plans/dev/source/p11-conference-report.docx"

// wordCost compares text of a Word file of about forty pages with that of the PDF
// which LibreOffice makes of it, start-up subtracted from both.
func (b *bench) wordCost([]string) error {
	folder, err := os.MkdirTemp("", "gauge-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	word := filepath.Join(folder, "long.docx")
	if err := lengthen(wordPlan, word, 5); err != nil {
		return err
	}
	if err := office(folder, "pdf", word); err != nil {
		return err
	}
	var ratios []float64
	for range b.runs {
		fromWord, err := b.perFile(word)
		if err != nil {
			return err
		}
		fromPDF, err := b.perFile(filepath.Join(folder, "long.pdf"))
		if err != nil {
			return err
		}
		ratios = append(ratios, fromWord/fromPDF)
	}
	b.row("text of a Word file against its PDF", "%.2f times", ratios, mostWordRatio)
	return nil
}

// office converts a file with LibreOffice; the result lies in the folder.
func office(folder, format, file string) error {
	c := exec.Command("soffice", "-env:UserInstallation=file://"+filepath.Join(folder, "office"), "--headless", "--convert-to", format, "--outdir", folder, file)
	if out, err := c.CombinedOutput(); err != nil {
		return fmt.Errorf("soffice: %w: %s", err, out)
	}
	return nil
}

// lengthen writes a Word file with the text of another several times over.
func lengthen(from, to string, times int) error {
	data, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	pkg, err := ingest.OpenPackage(data)
	if err != nil {
		return err
	}
	main, err := pkg.Part(pkg.Main)
	if err != nil {
		return err
	}
	begin, end := bytes.Index(main, []byte("<w:body>")), bytes.LastIndex(main, []byte("<w:sectPr"))
	if begin < 0 || end < begin {
		return errors.New("the text of the Word file is not found")
	}
	begin += len("<w:body>")
	long := bytes.Join([][]byte{main[:begin], bytes.Repeat(main[begin:end], times), main[end:]}, nil)
	out, err := os.Create(to)
	if err != nil {
		return err
	}
	return errors.Join(pkg.Rewrite(out, map[string][]byte{pkg.Main: long}), out.Close())
}
