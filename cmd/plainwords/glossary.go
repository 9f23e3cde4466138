package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/plainwords/plainwords/glossary"
)

func newGlossary(p *program) *cobra.Command {
	var config string
	cmd := &cobra.Command{
		Use: "glossary [TERM]", Short: wordsGlossary,
		RunE: func(cmd *cobra.Command, args []string) error {
			s, err := load(cmd, config)
			if err != nil {
				return err
			}
			book, err := openGlossary(s.Glossary.Files)
			if err != nil {
				return err
			}
			if len(args) == 0 {
				return listTerms(p.out, book)
			}
			return showTerm(p.out, book, strings.Join(args, " "))
		},
	}
	cmd.Flags().StringVar(&config, "config", "", wordsConfig)
	return cmd
}

// openGlossary returns the glossary with the terms of a council's own files. The
// error is a usageError.
func openGlossary(paths []string) (*glossary.Book, error) {
	var files []glossary.File
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			return nil, usageError(wordsNoGlossary(path, err))
		}
		files = append(files, glossary.File{Name: called(filepath.Base(path)), Data: data})
	}
	book, err := glossary.Open(files...)
	if err != nil {
		return nil, usageError(err.Error())
	}
	return book, nil
}

// listTerms writes a line an entry.
func listTerms(w io.Writer, book *glossary.Book) error {
	const width = 12 // of most short forms
	var b strings.Builder
	for _, e := range book.Entries() {
		b.WriteString(strings.TrimRight(fmt.Sprintf("%-*s  %s", width, e.Term, e.Expansion), " ") + "\n")
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// showTerm writes all that is known of one term, a part a meaning.
func showTerm(w io.Writer, book *glossary.Book, term string) error {
	entries := book.Lookup(term)
	if len(entries) == 0 {
		return usageError(wordsNoTerm(nearestTerm(term, book)))
	}
	parts := make([]string, len(entries))
	for i, e := range entries {
		parts[i] = wordsOfTerm(e)
	}
	_, err := io.WriteString(w, strings.Join(parts, "\n"))
	return err
}

// nearestTerm returns the term, or name of one, that is written most like the
// words; "" where none is near.
func nearestTerm(words string, book *glossary.Book) string {
	byFolded := map[string]string{}
	var folded []string
	for _, e := range book.Entries() {
		for _, name := range append([]string{e.Term, e.Expansion}, e.Also...) {
			key := strings.ToLower(name)
			if _, seen := byFolded[key]; key != "" && !seen {
				byFolded[key] = name
				folded = append(folded, key)
			}
		}
	}
	const longest = 100 // bytes of what is asked for: no term is as long
	return byFolded[near(strings.ToLower(words[:min(len(words), longest)]), folded)]
}
