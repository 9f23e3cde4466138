package plan

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// countConflicts are numbers of which one place alone shows that they cannot be, and
// doses and addresses given in two ways.
func (r *reader) countConflicts(home homeNames) []Inconsistency {
	return slices.Concat(r.durationConflicts(), r.sumConflicts(), r.doseConflicts(home), r.addressConflicts(), r.scaleConflicts(), r.termConflicts())
}

// inOne is an inconsistency of two parts of one sentence.
func (r *reader) inOne(l *leaf, a, b []int, message string) Inconsistency {
	first, second := doc.Span{Start: a[0], End: a[1]}.Shift(l.Span.Start), doc.Span{Start: b[0], End: b[1]}.Shift(l.Span.Start)
	return Inconsistency{Kind: NumberConflict, A: r.sideOf(first), B: r.sideOf(second), Message: message}
}

var (
	sinceYear = regexp.MustCompile(`(?i)\bsince\s(?:\p{L}+\s)?((?:19|20)\d\d),?\s\(?(?:(?:that|which)\sis\s)?(?:so\s|now\s)?(?:for\s)?(?:about\s|nearly\s|almost\s|over\s|the\slast\s)?` + countWord + `\syears\b`)
	yearsFrom = regexp.MustCompile(`(?i)\bfor\s(?:about\s|nearly\s|almost\s|over\s|the\s(?:last|past)\s)?` + countWord + `\syears,?\s\(?(?:that\sis,?\s)?since\s(?:\p{L}+\s)?((?:19|20)\d\d)\b`)
)

// durationConflicts are years that do not fit the year since when something is so.
func (r *reader) durationConflicts() []Inconsistency {
	var all []Inconsistency
	around := r.calendar.around.Year
	for i := range r.leaves {
		l := &r.leaves[i]
		if around == 0 || !strings.Contains(l.text, "since") {
			continue
		}
		for _, form := range []struct {
			re          *regexp.Regexp
			year, years int
		}{{sinceYear, 1, 2}, {yearsFrom, 2, 1}} {
			for _, m := range form.re.FindAllStringSubmatchIndex(l.text, -1) {
				year, years := m[2*form.year:2*form.year+2], m[2*form.years:2*form.years+2]
				const slack = 1 // year
				if n := around - number(l.text[year[0]:year[1]]); max(n-count(l.text[years[0]:years[1]]), count(l.text[years[0]:years[1]])-n) > slack {
					all = append(all, r.inOne(l, year, years, fmt.Sprintf("From %s it is about %d years, and not %s.", l.text[year[0]:year[1]], n, l.text[years[0]:years[1]])))
				}
			}
		}
	}
	return all
}

var (
	// parted says of a number of things how many were done and how many not.
	parted = regexp.MustCompile(`(?i)\bof\s(?:the\s|her\s|his\s|their\s|these\s)?` + countWord + `\s\p{L}+[^.;]{0,60}?\b` + countWord + `\s(?:of\sthem\s)?(?:are|were|have\sbeen|has\sbeen|is|was|had\sbeen)\s(?:done|completed?|kept|attended|finished|met|closed|seen)\b[^.;]{0,20}?\b(?:and|but|,)\s?` + countWord + `\s(?:(?:are|were|have|has|had|is|was)\s(?:not|outstanding|missed|still|overdue)\b|(?:not|outstanding|missed|overdue)\b)`)
	// moreThan is a part of fewer.
	moreThan = regexp.MustCompile(`(?i)\b` + countWord + `\s(?:out\s)?of\s(?:the\s|her\s|his\s|their\s)?` + countWord + `\s(?:\p{L}+\s)?(?:appointments|sessions|visits|meetings|classes|core\sgroups|tests|actions)\b`)
)

// sumConflicts are parts that are more than the whole.
func (r *reader) sumConflicts() []Inconsistency {
	var all []Inconsistency
	for i := range r.leaves {
		l := &r.leaves[i]
		n := func(m []int, k int) int { return count(l.text[m[2*k]:m[2*k+1]]) }
		for _, m := range parted.FindAllStringSubmatchIndex(l.text, -1) {
			if whole, sum := n(m, 1), n(m, 2)+n(m, 3); sum > whole && n(m, 2) <= whole && n(m, 3) <= whole {
				all = append(all, r.inOne(l, m[2:4], []int{m[4], m[1]}, fmt.Sprintf("%d in all, but the parts are %d.", whole, sum)))
			}
		}
		for _, m := range moreThan.FindAllStringSubmatchIndex(l.text, -1) {
			if n(m, 2) > 1 && n(m, 1) > n(m, 2) {
				all = append(all, r.inOne(l, m[4:6], m[:2], fmt.Sprintf("%d of %d cannot be.", n(m, 1), n(m, 2))))
			}
		}
	}
	return all
}

var (
	// dose is a medicine with how much of it.
	dose = regexp.MustCompile(`(?i)\b(\p{L}{6,})\s(?:tablets\s)?(?:of\s|at\s)?(\d{1,4}(?:\.\d{1,2})?)\s?(mg|mcg|micrograms?|ml)\b`)
	// otherDose are words that put a dose in another time, or make one of more.
	otherDose = regexp.MustCompile(`(?i)\b(?:was|were|until|from|increas\w+|reduc\w+|rais\w+|up to|down to|changed?|before|previously|morning|night|evening|and then|since|titrat\w+|if|as needed|maximum|will)\b`)
)

// doseConflicts are two doses of one medicine for one person.
func (r *reader) doseConflicts(home homeNames) []Inconsistency {
	first := map[string]doc.Span{}
	var all []Inconsistency
	for i := range r.leaves {
		l := &r.leaves[i]
		for _, m := range dose.FindAllStringSubmatchIndex(l.text, -1) {
			span := doc.Span{Start: m[0], End: m[1]}.Shift(l.Span.Start)
			sentence := r.sentenceOf(span).Of(r.Text)
			key := strings.ToLower(l.text[m[2]:m[3]] + l.text[m[6]:m[7]])
			if otherDose.MatchString(sentence) || len(dose.FindAllString(sentence, -1)) > 1 && strings.Count(strings.ToLower(sentence), strings.ToLower(l.text[m[2]:m[3]])) > 1 {
				continue
			}
			known, ok := first[key]
			if !ok {
				first[key] = span
				continue
			}
			m2 := dose.FindStringSubmatch(known.Of(r.Text))
			if m2 != nil && m2[2] != l.text[m[4]:m[5]] && home.same(r.sentenceOf(known).Of(r.Text), sentence, false) {
				all = append(all, Inconsistency{
					Kind: NumberConflict, A: r.sideOf(known), B: r.sideOf(span),
					Message: fmt.Sprintf("“%s” here, “%s” in another place.", r.Quote(span), r.Quote(known)),
				})
			}
		}
	}
	return all
}

// homeAt is where the family lives, with the number and the name of the street.
var homeAt = regexp.MustCompile(`(?:\b(?i:address|lives?\sat|living\sat|home(?:\sis)?\sat|home\sis|family\shome,?|moved\s(?:in)?to|of)\b:?\s(?:Flat\s\d+,?\s)?)(\d{1,3}[A-Za-z]?)\s((?:\p{Lu}[\p{L}'’]+\s){1,3}(?:Road|Street|Close|Avenue|Lane|Drive|Court|Crescent|Terrace|Way|Row|Grove|Place|Gardens|Walk|Rise|Hill|View))\b`)

// addressConflicts are two numbers of the house in one street.
func (r *reader) addressConflicts() []Inconsistency {
	type address struct {
		no   string
		span doc.Span
	}
	first := map[string]address{}
	var all []Inconsistency
	for i := range r.leaves {
		l := &r.leaves[i]
		for _, m := range homeAt.FindAllStringSubmatchIndex(l.text, -1) {
			no, street, span := l.text[m[2]:m[3]], l.text[m[4]:m[5]], doc.Span{Start: m[2], End: m[5]}.Shift(l.Span.Start)
			known, ok := first[street]
			if !ok {
				first[street] = address{no, span}
			} else if known.no != no && !otherHome.MatchString(r.sentenceOf(span).Of(r.Text)+r.sentenceOf(known.span).Of(r.Text)) {
				all = append(all, Inconsistency{
					Kind: NumberConflict, A: r.sideOf(known.span), B: r.sideOf(span),
					Message: fmt.Sprintf("The home is at %s in one place and at %s in another.", r.Quote(known.span), r.Quote(span)),
				})
			}
		}
	}
	return all
}

// otherHome says that somebody else's home is meant, or that it changed.
var otherHome = regexp.MustCompile(`(?i)\b(?:neighbou?r\w*|moved|previous(?:ly)?|until|used to|was|grand\w+|nan|aunt\w*|uncle|friend\w*|brother|sister|next door)\b`)

// gaveScore is a score that somebody gave in words.
var gaveScore = regexp.MustCompile(`\b(\p{Lu}\p{Ll}+)\s[^.;]{0,60}?\b(?:gave|scored|scaled|put)\s(?:it\s|this\s|things\s|herself\s|himself\s|a\s)*(?:at\s)?(\d{1,2})\b(?:\s(?:on\sthe\sscale|out\sof\s(?:ten|10))|/10)`)

// scaleConflicts are scores that the row of the same person in a table has not.
func (r *reader) scaleConflicts() []Inconsistency {
	var all []Inconsistency
	for i := range r.leaves {
		l := &r.leaves[i]
		if l.table != nil {
			continue
		}
		for _, m := range gaveScore.FindAllStringSubmatchIndex(l.text, -1) {
			span := doc.Span{Start: m[4], End: m[1]}.Shift(l.Span.Start)
			if row, ok := r.scoresOf(l.text[m[2]:m[3]], l.text[m[4]:m[5]]); ok {
				all = append(all, Inconsistency{
					Kind: NumberConflict, A: Side{row, row}, B: r.sideOf(span),
					Message: fmt.Sprintf("“%s” is in no field of the row “%s”.", r.Quote(span), r.Quote(row)),
				})
			}
		}
	}
	return all
}

// scoresOf is the row of a table that begins with somebody's name and holds scores
// alone, of which none is the one given.
func (r *reader) scoresOf(name, score string) (doc.Span, bool) {
	for _, b := range r.tableBlocks() {
		t := r.tableOf(b)
		for row := b.HeaderRows; row < t.rows(); row++ {
			c := t.cell(row, 0)
			if c == nil || !slices.Contains(capitalWord.FindAllString(t.text(row, 0), -1), name) || len(t.text(row, 0)) > 40 {
				continue
			}
			whole, scores := c.Span, 0
			for col := 1; col < b.Cols; col++ {
				words := strings.TrimSuffix(strings.TrimSpace(t.text(row, col)), "/10")
				if k := t.cell(row, col); k != nil && len(words) < 3 && (number(words) > 0 || words == "0") {
					scores++
					whole = whole.Cover(k.Span)
					if words == score {
						return doc.Span{}, false
					}
				}
			}
			if scores > 0 {
				return whole, true
			}
		}
	}
	return doc.Span{}, false
}

// inTerm is a figure of attendance in one term or of one report.
var inTerm = regexp.MustCompile(`(?i)\battendance\b[^.%;]{0,60}?\b(?:in|for|over)\sthe\s((?:autumn|spring|summer|christmas|easter)\sterm|(?:first|second|last)\shalf\sterm)\b[^.%;]{0,20}?(\d{1,3}(?:\.\d)?)\s?(?:%|per\scent)|\battendance\s(?:of|was|is|at)\s(\d{1,3}(?:\.\d)?)\s?(?:%|per\scent)\s(?:in|for|over)\sthe\s((?:autumn|spring|summer|christmas|easter)\sterm|(?:first|second|last)\shalf\sterm)`)

// termConflicts are two figures of a child's attendance in one term.
func (r *reader) termConflicts() []Inconsistency {
	first := map[string]counted{}
	var all []Inconsistency
	for i := range r.leaves {
		l := &r.leaves[i]
		for _, m := range inTerm.FindAllStringSubmatchIndex(l.text, -1) {
			term, figure := l.text[max(m[2], m[8]):max(m[3], m[9])], l.text[max(m[4], m[6]):max(m[5], m[7])]
			span := doc.Span{Start: m[0], End: m[1]}.Shift(l.Span.Start)
			child := r.childOf(span)
			if child == "" || lastYear.MatchString(r.sentenceOf(span).Of(r.Text)) {
				continue
			}
			key := child + strings.ToLower(term)
			if known, ok := first[key]; !ok {
				first[key] = counted{key, figure, span}
			} else if known.n != figure {
				all = append(all, Inconsistency{
					Kind: NumberConflict, A: r.sideOf(known.span), B: r.sideOf(span),
					Message: fmt.Sprintf("“%s” here, “%s” in another place.", r.Quote(span), r.Quote(known.span)),
				})
			}
		}
	}
	return all
}

// lastYear puts a term in another year, or makes its figure an aim.
var lastYear = regexp.MustCompile(`(?i)\b(?:last year|20\d\d|target|aim|should|will|at least|above|below|unauthorised)\b`)

// childOf is the one child that the sentence of a place names, or the one before it.
func (r *reader) childOf(s doc.Span) string {
	sentence, found := r.sentenceOf(s).Of(r.Text), ""
	for i := range r.people.list {
		if q := &r.people.list[i]; q.Kind == Child && strings.Contains(sentence, givenName(q.Name)) {
			if found != "" {
				return ""
			}
			found = givenName(q.Name)
		}
	}
	if found == "" {
		found = r.childBefore(s.Start)
	}
	return found
}
