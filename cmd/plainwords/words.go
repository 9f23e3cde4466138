package main

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"
	"unicode"

	"github.com/spf13/pflag"

	"github.com/plainwords/plainwords/glossary"
	"github.com/plainwords/plainwords/pipeline/engine"
	"github.com/plainwords/plainwords/pipeline/ingest"
	"github.com/plainwords/plainwords/pipeline/lint"
)

// Every sentence that a person reads on the terminal stands in this file, but
// for the results. None holds words of a document, or the folders on the way to
// one.

// What the commands and flags are for.
const (
	wordsProgram  = "Says which words of a child-protection plan a parent will not understand"
	wordsLint     = "Check documents: what is hard to understand, where, and what to write instead"
	wordsText     = "Write the text of documents in reading order"
	wordsChecks   = "List the checks, or explain one of them"
	wordsGlossary = "List the terms that are known, or say what one of them means"

	wordsFiles = "FILE is a PDF, Word, OpenDocument, RTF, HTML, Markdown or plain text file; \"-\" is standard input."
	wordsExit  = `Exit status: 0 all is well; 1 a finding at or above --fail-on (lint only);
2 wrong usage or configuration; 3 a document could not be read.`

	wordsConfig       = "read settings from this `file`"
	wordsPasswordFile = "the first line of this `file` opens documents that have a password"
	wordsOutput       = "write to this `file`, not to standard output"
	wordsFailOn       = "exit with status 1 from this `severity` on: error, warning, suggestion or never"
	wordsMinSeverity  = "leave out findings below this `severity`, which then do not count for --fail-on: error, warning or suggestion"
	wordsIgnoreFile   = "leave out the findings that stand in this `file` with a reason"
	wordsRecipient    = "list what concerns only another parent than this `person`: mother, father or a name"
	wordsChecksFlag   = "run only these checks or groups of checks, `names` with commas between them; none: all"
)

// What is wrong with a command line.
const (
	wordsNoCommand      = "say what to do: lint, text, checks or glossary (plainwords --help explains them)"
	wordsNoFile         = "name the documents to read, or - for standard input"
	wordsInputTwice     = "standard input (-) can be read only once"
	wordsOneCheck       = "name one check, or none to list them all"
	wordsOutputIsInput  = "the output is one of the documents to be read: choose another file for it"
	wordsNoWord         = "--format docx puts comments into a Word file: name a .docx file, or choose another format"
	wordsNoOutput       = "the output file cannot be written: check its name, its folder and your rights there"
	wordsNoPasswordFile = "the password file cannot be read: check its name and your rights to it"
)

const (
	wordsPreparing = "preparing the PDF reader (once)"
	wordsStopped   = "stopped"
)

func wordsFormat(formats []string) string { return "`format` of the result: " + wordsOr(formats) }

func wordsNoFormat(formats []string) string { return "--format takes " + wordsOr(formats) }

func wordsOneFile(format string) string {
	return "--format " + format + " makes one file of one document: name one document"
}

func wordsProgress(n, of int) string { return fmt.Sprintf("reading document %d of %d", n, of) }

func wordsAskPassword(name string) string { return fmt.Sprintf("Password of %s: ", called(name)) }

func wordsWarning(name, warning string) string { return called(name) + ": " + warning }

func wordsNoTerm(like string) string {
	return fmt.Sprintf("the glossary has no such term%s (plainwords glossary lists the terms)", orNearest(like))
}

func wordsNoCheck(like string) string {
	return fmt.Sprintf("there is no check or group of that name%s (plainwords checks lists the checks)", orNearest(like))
}

func orNearest(like string) string {
	if like == "" {
		return ""
	}
	return "; the nearest is " + like
}

// called is how a document is spoken of.
func called(name string) string {
	if name == standardInput {
		return "standard input"
	}
	return strings.Map(func(r rune) rune {
		if unicode.IsGraphic(r) {
			return r
		}
		return '?' // no name may move the cursor
	}, name)
}

// wordsFlag says what is wrong with a flag.
func wordsFlag(err error) string {
	var noValue *pflag.ValueRequiredError
	if errors.As(err, &noValue) {
		return "--" + noValue.GetFlag().Name + " needs a value"
	}
	return "this command has no flag like that (--help lists them)"
}

// wordsFailed says why a command failed.
func wordsFailed(err error) string {
	var usage usageError
	if errors.As(err, &usage) {
		return string(usage)
	}
	return "the result could not be written: " + cause(err)
}

// cause is the system's reason without the file's name.
func cause(err error) string {
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err.Error()
	}
	return "the reason is not known"
}

// Of settings.

func wordsAllowed(s setting) string {
	switch s.def.(type) {
	case int:
		return "takes a whole number" + wordsRange(s)
	case float64:
		return "takes a number" + wordsRange(s)
	case []string:
		return "takes a list of names"
	}
	if s.oneOf == nil {
		return "takes text"
	}
	return "takes " + wordsOr(s.oneOf)
}

// wordsOr joins two words or more: a, b or c.
func wordsOr(list []string) string {
	last := len(list) - 1
	return strings.Join(list[:last], ", ") + " or " + list[last]
}

func wordsRange(s setting) string {
	digits := func(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }
	return " from " + digits(s.least) + " to " + digits(s.most)
}

func wordsNoConfig(path string, err error) string {
	return fmt.Sprintf("%s: the configuration file cannot be read: %s", called(filepath.Base(path)), cause(err))
}

func wordsNoGlossary(path string, err error) string {
	return fmt.Sprintf("%s: the glossary file cannot be read: %s", called(filepath.Base(path)), cause(err))
}

func wordsNotYAML(file string, line int) string {
	return wordsConfigLine(file, line, "this is not valid YAML")
}

const wordsSecondDocument = "a second document begins here, which would not be read: put all into the first one, without a line of ---"

func wordsConfigLine(file string, line int, problem string) string {
	return called(file) + ":" + strconv.Itoa(line) + ": " + problem
}

func wordsUnknownKey(like string) string {
	return "there is no setting of this name; the nearest is " + like
}

func wordsUnknownVariable(name, like string) string {
	return fmt.Sprintf("%s in the environment makes no setting; the nearest is %s", called(name), like)
}

func wordsNotSection(name string) string {
	if name == "" {
		return "settings stand as \"name: value\", one a line"
	}
	return name + " takes settings, one a line under it"
}

// Of waivers.
const (
	wordsNotWaivers    = "waivers stand in a list, each with a check, a quote or a document, a reason, and perhaps a date (until)"
	wordsTwiceInWaiver = "this stands twice in one waiver"
	wordsWaiverDate    = "until takes a day, as in 2026-01-31"
	wordsNoReason      = "this waiver has no reason, so it waives nothing: say why the finding stays"
	wordsExpired       = "this waiver is past its date, so it waives nothing: look at the finding again, then move the date or remove the waiver"
	wordsUnused        = "this waiver fits no finding: remove it, or correct its words"
)

func wordsNoWaivers(path string, err error) string {
	return fmt.Sprintf("%s: the file of waivers cannot be read: %s", called(filepath.Base(path)), cause(err))
}

func wordsUnknownWaiverKey(like string) string {
	return "a waiver has nothing of this name; the nearest is " + like
}

func wordsWaiverText(key string) string { return key + " takes text" }

func wordsWaiverCheck(like string) string {
	return "there is no check of this name, so this waiver waives nothing; the nearest is " + like
}

func wordsTwice(name string) string { return name + " stands twice in the file" }

// wordsUnread says why a document was not read, and what to do.
func wordsUnread(name string, err error) string {
	what, todo := reason(err)
	return called(name) + ": " + what + "; " + todo
}

func reason(err error) (what, todo string) {
	var unknown *ingest.UnknownFormat
	if errors.As(err, &unknown) {
		return unknown.Error(), "save it as a Word or PDF file and read that"
	}
	for _, r := range reasons {
		if errors.Is(err, r.err) {
			return r.what, r.todo
		}
	}
	return "it cannot be read: " + cause(err), "check the file and the disk that it lies on"
}

var reasons = []struct {
	err        error
	what, todo string
}{
	{fs.ErrNotExist, "there is no such file", "check the name and the folder"},
	{fs.ErrPermission, "you may not read this file", "ask its owner, or copy it to a folder of your own"},
	{errFolder, "this is a folder", "name the files in it"},
	{errSpecial, "this is not a regular file", "send what it gives through standard input (-)"},
	{errChanged, "the file changed while it was read", "try again when nobody writes to it"},
	{errTooLarge, "the file is larger than ingest.max_bytes allows", "check that it is the right file, or raise the setting"},
	{errFault, "this program failed on it", "save it as a new PDF and read that; please report the fault"},
	{ingest.ErrEmpty, "the file is empty", "check that it was saved or sent whole"},
	{ingest.ErrBroken, "the file is damaged", "open it in the program that wrote it, save it anew and read that"},
	{ingest.ErrTooMuch, "there is too much in it, or its parts stand too deep in each other", "split it, or print it to a PDF file, and read that"},
	{engine.ErrPassword, "a password is needed, or the one given is wrong", "put it into a file and name that with --password-file"},
	{engine.ErrFormat, "the file is damaged, or no PDF", "open it in a PDF viewer, save it as a new PDF and read that"},
	{engine.ErrGarbled, "the letters in it cannot be told", "open it in a PDF viewer, print it to a new PDF and read that"},
	{engine.ErrTimeLimit, "reading it took too long", "open it in a PDF viewer, print it to a new PDF or split it, and read that"},
	{engine.ErrMemoryLimit, "reading it took too much memory", "open it in a PDF viewer, print it to a new PDF or split it, and read that"},
	{engine.ErrCrashed, "the PDF reader failed on it", "open it in a PDF viewer, print it to a new PDF and read that"},
}

// wordsOfCheck is all that is known of a check.
func wordsOfCheck(c *lint.Check) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s (%s, %s)\n%s\n\nWhy: %s\n\nSource: %s\n", c.Name, c.Group, c.Severity, c.Title, c.Why, c.Source)
	b.WriteString(wordsOfExamples("Reported", c.Bad) + wordsOfExamples("Not reported", c.Good))
	return b.String()
}

func wordsOfExamples(label string, texts []string) string {
	var b strings.Builder
	b.WriteString("\n" + label + ":\n")
	for _, text := range texts {
		for i, line := range strings.Split(strings.TrimSpace(text), "\n") {
			mark := "  "
			if i == 0 {
				mark = "- "
			}
			b.WriteString(strings.TrimRight("  "+mark+line, " ") + "\n")
		}
	}
	return b.String()
}

// wordsOfTerm is all that is known of a term in one meaning.
func wordsOfTerm(e glossary.Entry) string {
	var b strings.Builder
	b.WriteString(e.Term)
	if e.Expansion != "" {
		b.WriteString(": " + e.Expansion)
	}
	b.WriteString("\n  " + e.Plain + "\n")
	if len(e.Nations) > 0 {
		nations := make([]string, len(e.Nations))
		for i, n := range e.Nations {
			nations[i] = nationNames[n]
		}
		b.WriteString("  In: " + strings.Join(nations, ", ") + "\n")
	}
	if len(e.Also) > 0 {
		b.WriteString("  Also: " + strings.Join(e.Also, "; ") + "\n")
	}
	switch {
	case e.Own:
		b.WriteString("  From: your own glossary\n")
	case len(e.Sources) > 0:
		b.WriteString("  Sources:\n")
		for _, key := range e.Sources {
			b.WriteString("    " + glossary.SourceName(key) + "\n")
		}
	default:
		b.WriteString("  From: our own collection; it stands in none of the published glossaries that we read\n")
	}
	return b.String()
}

var nationNames = map[string]string{"england": "England", "wales": "Wales", "scotland": "Scotland", "northern_ireland": "Northern Ireland"}
