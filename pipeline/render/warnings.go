package render

import (
	"strconv"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Warnings returns a line for each different warning, in order of the first
// place, with all pages that it is about: "pages 2, 5–9: …".
func Warnings(all []doc.Warning) []string {
	pages := map[string][]int{}
	messages := []string{}
	for _, w := range all {
		if _, known := pages[w.Message]; !known {
			messages = append(messages, w.Message)
			pages[w.Message] = nil
		}
		if w.Page > 0 {
			pages[w.Message] = append(pages[w.Message], w.Page)
		}
	}
	lines := make([]string, len(messages))
	for i, m := range messages {
		lines[i] = pageList(pages[m]) + m
	}
	return lines
}

// pageList names pages, which are in order, in front of what is said of them.
func pageList(pages []int) string {
	switch len(pages) {
	case 0:
		return ""
	case 1:
		return "page " + strconv.Itoa(pages[0]) + ": "
	}
	var parts []string
	for i := 0; i < len(pages); {
		last := i
		for last+1 < len(pages) && pages[last+1] == pages[last]+1 {
			last++
		}
		part := strconv.Itoa(pages[i])
		if last > i {
			part += "–" + strconv.Itoa(pages[last])
		}
		parts = append(parts, part)
		i = last + 1
	}
	return "pages " + strings.Join(parts, ", ") + ": "
}
