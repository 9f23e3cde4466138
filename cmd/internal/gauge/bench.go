package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"syscall"
	"time"

	"github.com/plainwords/plainwords/pipeline/language"
)

// runBench prints what reading costs. All CPU figures are user and system time
// of the program and the children that it waits for; each is the median of
// several runs, ours and pdftotext's in turn.
func runBench(args []string, out io.Writer) error {
	f := flags("bench")
	bin := f.String("bin", "./plainwords", "the program to measure")
	runs := f.Int("runs", 3, "runs of each measurement")
	room := f.Float64("room", 0, "fail where a figure is more than so many times its bound; 0: never")
	if err := f.Parse(args); err != nil {
		return err
	}
	if f.NArg() == 0 {
		return errors.New("no files: name the reports to read")
	}
	b := bench{bin: *bin, runs: *runs, room: *room, out: out}
	if err := b.all(f.Args()); err != nil {
		return err
	}
	if b.missed {
		return errMissed
	}
	return nil
}

// The bounds that the project set itself.
const (
	mostRatio     = 1.5 // times pdftotext
	mostMemory    = 250 << 20
	mostPageCost  = 1.2 // a page of 300 against one of 10
	mostLintRatio = 2.0 // times text, without the tagger's load
	mostWordRatio = 0.5 // times text of the PDF that is made of a Word file
)

type bench struct {
	bin    string
	runs   int
	room   float64 // what a busy machine may add, in times the bound; 0 misses none
	out    io.Writer
	missed bool
}

func (b *bench) all(files []string) error {
	if _, err := b.cpu(b.bin, "text", files[0]); err != nil { // the reader is compiled now
		return err
	}
	for _, step := range []func([]string) error{b.ratio, b.memory, b.pageCost, b.lintCost, b.wordCost} {
		if err := step(files); err != nil {
			return err
		}
	}
	return nil
}

// ratio is the CPU of text, its start-up subtracted: ten copies in one call
// against one.
func (b *bench) ratio(files []string) error {
	var ratios, starts []float64
	for range b.runs {
		ours, theirs, start := 0.0, 0.0, 0.0
		for _, file := range files {
			one, err := b.cpu(b.bin, "text", file)
			if err != nil {
				return err
			}
			ten, err := b.cpu(b.bin, append([]string{"text"}, slices.Repeat([]string{file}, 10)...)...)
			if err != nil {
				return err
			}
			reference, err := b.cpu("pdftotext", file, os.DevNull)
			if err != nil {
				return err
			}
			ours += (ten - one) / 9
			start += (one - (ten-one)/9) / float64(len(files))
			theirs += reference
		}
		ratios, starts = append(ratios, ours/theirs), append(starts, start)
	}
	b.row("text, CPU against pdftotext", "%.2f times", ratios, mostRatio)
	b.row("start-up, warm cache", "%.2f s CPU", starts, 0)
	return nil
}

// memory is the peak of program and children while reading the largest file.
func (b *bench) memory(files []string) error {
	largest := slices.MaxFunc(files, func(x, y string) int { return int(size(x) - size(y)) })
	var peaks []float64
	for range b.runs {
		c := exec.Command(b.bin, "text", largest)
		if err := c.Start(); err != nil {
			return err
		}
		peak := watch(c.Process.Pid)
		if err := c.Wait(); err != nil {
			return err
		}
		peaks = append(peaks, float64(peak()))
	}
	for i := range peaks {
		peaks[i] /= 1 << 20
	}
	b.row("peak memory, program and children", "%.0f MiB", peaks, float64(mostMemory>>20))
	return nil
}

func size(file string) int64 {
	info, err := os.Stat(file)
	if err != nil {
		return 0
	}
	return info.Size()
}

// pageCost compares a page of a file of 300 with one of a file of 10, the same
// ten pages again and again.
func (b *bench) pageCost(files []string) error {
	folder, err := os.MkdirTemp("", "gauge-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	all, short, long := filepath.Join(folder, "all.pdf"), filepath.Join(folder, "10.pdf"), filepath.Join(folder, "300.pdf")
	if err := joinPages(all, slices.Repeat(files, 10)...); err != nil { // one alone may be shorter
		return err
	}
	for file, times := range map[string]int{short: 1, long: 30} {
		if err := joinPages(file, slices.Repeat([]string{all, "1-10"}, times)...); err != nil {
			return err
		}
	}
	var ratios []float64
	for range b.runs {
		ten, err := b.perFile(short)
		if err != nil {
			return err
		}
		threeHundred, err := b.perFile(long)
		if err != nil {
			return err
		}
		ratios = append(ratios, threeHundred/30/ten)
	}
	b.row("a page of 300 against one of 10", "%.2f times", ratios, mostPageCost)
	return nil
}

// joinPages makes a file of the pages of others, or of the ranges named behind them.
func joinPages(file string, pages ...string) error {
	args := append(append([]string{"--empty", "--pages"}, pages...), "--", file)
	if out, err := exec.Command("qpdf", args...).CombinedOutput(); err != nil {
		return fmt.Errorf("qpdf: %w: %s", err, out)
	}
	return nil
}

// perFile is the CPU of one file without start-up.
func (b *bench) perFile(file string) (float64, error) {
	one, err := b.cpu(b.bin, "text", file)
	if err != nil {
		return 0, err
	}
	ten, err := b.cpu(b.bin, append([]string{"text"}, slices.Repeat([]string{file}, 10)...)...)
	return (ten - one) / 9, err
}

// lintCost compares lint with text on the largest file. What loading the tagger
// of parts of speech costs is stated apart and subtracted: it is the same for a
// page and for a hundred documents.
func (b *bench) lintCost(files []string) error {
	load := taggerLoad()
	largest := slices.MaxFunc(files, func(x, y string) int { return int(size(x) - size(y)) })
	var ratios []float64
	for range b.runs {
		text, err := b.cpu(b.bin, "text", largest)
		if err != nil {
			return err
		}
		lint, err := b.cpu(b.bin, "lint", "--fail-on", "never", largest)
		if err != nil {
			return err
		}
		ratios = append(ratios, (lint-load)/text)
	}
	b.row("tagger load", "%.2f s CPU", []float64{load}, 0)
	b.row("lint without it, CPU against text", "%.2f times", ratios, mostLintRatio)
	return nil
}

// taggerLoad is the CPU seconds that the first sentence costs.
func taggerLoad() float64 {
	started := cpuTime()
	language.NewTagger().Tag("The nurse came.")
	return cpuTime() - started
}

// cpuTime is the CPU seconds that this process has used.
func cpuTime() float64 {
	var usage syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &usage) != nil {
		return 0
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano()).Seconds()
}

// cpu runs a command and returns its CPU seconds. Of plainwords one document is
// read at a time: the start of a second reader would count as reading.
func (b *bench) cpu(name string, args ...string) (float64, error) {
	c := exec.Command(name, args...)
	c.Env = append(os.Environ(), "PLAINWORDS_JOBS=1")
	if err := c.Run(); err != nil {
		return 0, fmt.Errorf("%s: %w", filepath.Base(name), err)
	}
	return float64(c.ProcessState.UserTime()+c.ProcessState.SystemTime()) / float64(time.Second), nil
}

// row prints the median, the least and the most of several measurements. most
// is their bound; 0 is none.
func (b *bench) row(what, format string, values []float64, most float64) {
	slices.Sort(values)
	median := values[len(values)/2]
	bound := ""
	if most > 0 {
		bound = fmt.Sprintf(", at most "+format, most)
		b.missed = b.missed || b.room > 0 && median > b.room*most
	}
	fmt.Fprintf(b.out, "%-36s "+format+" (%.2f to %.2f%s)\n", what, median, values[0], values[len(values)-1], bound)
}
