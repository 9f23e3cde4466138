package plan

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/language"
)

// ownRule is a time that a document states for its own steps: "Minutes should be
// sent out within 15 working days of the conference".
var ownRule = regexp.MustCompile(`(?i)([^.;:]{3,120}?)\s(?:within|no\slater\sthan|not\slater\sthan)\s(\d{1,3}|two|three|four|five|six|seven|ten|fifteen|twenty|thirty|sixty)\s((?:working\s|calendar\s)?days?|weeks?|months?)\s(?:of|after|from)\s(?:the\s|a\s|an\s)?([\p{L}0-9-]+(?:\s[\p{L}0-9-]+){0,3})`)

// mayRule is a look that costs little of the expression.
var mayRule = regexp.MustCompile(`(?i:within|later\sthan)\s\w+\s(?i:working|calendar|days?|weeks?|months?)\b`)

// plainDuty tells a rule for all cases from something that is to be done once.
var plainDuty = regexp.MustCompile(`(?i)\b(?:is|are|must|should|will)\b`)

// readOwnRules measures the steps for which the document states a time.
func (r *reader) readOwnRules() []Timescale {
	var all []Timescale
	labels := sync.OnceValue(r.labelledDays)
	for i := range r.leaves {
		l := &r.leaves[i]
		if !mayRule.MatchString(l.text) {
			continue
		}
		for _, m := range ownRule.FindAllStringSubmatchIndex(l.text, -1) {
			if s, ok := r.ownTimescale(l, m, labels()); ok {
				all = append(all, s)
			}
		}
	}
	return all
}

// ownTimescale measures one rule: the days are those whose labels say nothing
// but what the rule says.
func (r *reader) ownTimescale(l *leaf, m []int, labels []labelledDay) (Timescale, bool) {
	part := func(i int) string { return l.text[m[2*i]:m[2*i+1]] }
	if l.table != nil || !plainDuty.MatchString(part(1)) {
		return Timescale{}, false
	}
	lim := limit{n: count(part(2)), unit: unitOf(part(3)), source: "this document", sure: true}
	to, okTo := oneDay(labels, stemsOf(part(1)))
	from, okFrom := r.anchor(part(4), labels)
	if !okTo || !okFrom {
		return Timescale{}, false
	}
	of := r.jurisdiction
	taken, met, ok := lim.within(from.Day, to.Day, of)
	s := Timescale{Rule: OwnRule, Limit: lim.String(), From: momentOf(from), To: momentOf(to), Taken: taken, Met: &met, Source: lim.source, Sure: true}
	s.Stated = doc.Span{Start: m[0], End: m[1]}.Shift(l.Span.Start)
	return s, ok
}

func unitOf(words string) unit {
	words = strings.ToLower(words)
	switch {
	case strings.HasPrefix(words, "working"):
		return workingDays
	case strings.HasPrefix(words, "week"):
		return weeks
	case strings.HasPrefix(words, "month"):
		return months
	}
	return days
}

// labelledDay is a day with the stems of its label.
type labelledDay struct {
	date  Date
	stems []string
}

// labelledDays are the days that stand behind a label, in a table or form.
func (r *reader) labelledDays() []labelledDay {
	var all []labelledDay
	for _, d := range r.dates {
		if d.Birth || !d.Full {
			continue
		}
		l := r.leafAt(d.Span.Start)
		if l == nil {
			continue
		}
		label := doc.Span{Start: l.Span.Start, End: d.Span.Start}
		if cell, ok := r.labelOf(l, true); ok {
			label = cell
		} else if !strings.HasSuffix(strings.TrimSpace(label.Of(r.Text)), ":") {
			continue
		}
		if stems := stemsOf(label.Of(r.Text)); len(stems) > 0 && len(stems) < 6 {
			if d.Shown == d.Span {
				d.Shown = label.Cover(d.Span)
			}
			all = append(all, labelledDay{d, stems})
		}
	}
	return all
}

// smallWords say nothing of what a day is.
var smallWords = wordSet(`a an the of on in at to for from by and or is are be was were been it its this that these those with as date dated day days
initial should must will would within held each every any all`)

// stemsOf are the stems of the words that say of what a day is.
func stemsOf(words string) []string {
	var stems []string
	for _, w := range language.Words(words) {
		word := strings.ToLower(w.Text)
		if smallWords[word] {
			continue
		}
		stems = append(stems, language.Stem(word))
	}
	return stems
}

// oneDay is the day whose label says only what the words say; ok is false where
// there is none or more than one.
func oneDay(labels []labelledDay, words []string) (Date, bool) {
	var found []Date
	for _, l := range labels {
		if !slices.ContainsFunc(l.stems, func(s string) bool { return !slices.Contains(words, s) }) {
			found = append(found, l.date)
		}
	}
	if len(found) == 0 || slices.ContainsFunc(found, func(d Date) bool { return d.Day != found[0].Day }) {
		return Date{}, false
	}
	return found[0], true
}

// anchor is the day from which a rule counts: that of a label, or of the
// conference that the document is about.
func (r *reader) anchor(words string, labels []labelledDay) (Date, bool) {
	if ask(`conference|meeting|core\sgroup`).MatchString(words) {
		for _, d := range r.dates {
			if r.inHead(d) && (d.Event == ReviewConference || d.Event == InitialConference || d.Event == CoreGroup || d.Event == Written) {
				return d, true
			}
		}
	}
	stems := stemsOf(words)
	for n := len(stems); n > 0; n-- {
		if d, ok := oneDay(labels, stems[:n]); ok {
			return d, true
		}
	}
	return Date{}, false
}

// reportAhead is how early a document says that parents are to have the report.
var reportAhead = regexp.MustCompile(`(?i)\breports?\b[^.;]{0,90}?\b(\d{1,2}|one|two|three|four|five)\s(?:clear\s)?(working\sdays?|days?)\sbefore\b`)

// ownLimits are the limits that the document states beside its own rules: how early
// the report is to be shared.
func (r *reader) ownLimits() map[string]limit {
	all := map[string]limit{}
	for i := range r.leaves {
		if !strings.Contains(r.leaves[i].text, "before") {
			continue
		}
		if m := reportAhead.FindStringSubmatch(r.leaves[i].text); m != nil {
			all[ruleReport] = limit{n: count(m[1]), unit: unitOf(m[2]), source: "this document", sure: true}
		}
	}
	return all
}
