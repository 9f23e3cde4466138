package plan

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

const countWord = `(\d{1,3}|once|twice|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)`

var (
	timesOver  = regexp.MustCompile(`(?i)\b(missing|excluded|suspended|arrested|evicted|hospitalised|admitted|called(?:\sout)?|attended\sthe\s(?:address|home|property))\s(?:from\s(?:home|school|care)\s)?(?:on\s)?` + countWord + `\s(?:times|occasions)\b`)
	outOfAll   = regexp.MustCompile(`(?i)\b` + countWord + `\s(?:out\s)?of\s(?:the\s|her\s|his\s|their\s)?` + countWord + `\s((?:\p{L}+\s)?(?:appointments|sessions|visits|meetings|days|classes|weeks))\b`)
	ofAll      = regexp.MustCompile(`(?i)\ball\s(?:of\sthe\s|the\s)?` + countWord + `\s((?:\p{L}+\s)?(?:appointments|sessions|visits|meetings|days|classes|weeks))\b`)
	nounPhrase = regexp.MustCompile(`(?i)\b` + countWord + `\s((?:police\s)?call[- ]?outs?|(?:missed|antenatal|hospital|health|dental)\sappointments|(?:home|unannounced|announced|statutory)\svisits|missing\sepisodes|(?:fixed[- ]term\s)?(?:exclusions|suspensions)|(?:domestic\s(?:abuse\s)?|reported\s)incidents)\b`)
	missedOnes = regexp.MustCompile(`(?i)\bmissed\s` + countWord + `\s((?:\p{L}+\s)?(?:appointments|sessions|meetings|tests|screens))\b`)
	money      = regexp.MustCompile(`(?i)\b((?:rent\s|council tax\s|CT\s)?arrears|debts?|fines?)\b[^.£]{0,30}(£\d[\d,]*)`)
	size       = regexp.MustCompile(`(?i)\b(bruise|mark|scar|cut|burn)\b[^.;]{0,25}?\b(\d{1,2}(?:\.\d)?\s?(?:cm|mm))\b`)
	attendance = regexp.MustCompile(`(?i)\battendance\b[^.%]{0,60}?\b(\d{1,3}(?:\.\d)?)\s?(?:%|per\scent|percent)|\b(?:(?:at|in)\s(?:school|nursery|college)|attend(?:s|ed|ing)?(?:\s(?:school|nursery|college))?)\s(?:for\s)?(?:only\s|just\s|about\s)?(\d{1,3}(?:\.\d)?)\s?(?:%|per\scent|percent)\sof\s(?:(?:the\s|school\s)?(?:time|sessions|year)|his|her|their)`)
	// otherTerm are words that put a figure in another time, or make it an aim.
	otherTerm = regexp.MustCompile(`(?i)\b(?:` + changesOrAims + `|up to|down to|from|was|better than|since|before|in 20\d\d)\b`)
	allOfThem = regexp.MustCompile(`(?i)\b(?:all|the|these|their|his|her)\s(two|three|four|five|six)\s(?:children|siblings)\b`)
)

// counted is a number that a place gives for something.
type counted struct {
	of   string // what is counted, and whose
	n    string
	span doc.Span
}

// numberConflicts are two numbers for one thing.
func (r *reader) numberConflicts(births []birthFact) []Inconsistency {
	var all []Inconsistency
	first := map[string]counted{}
	for i := range r.leaves {
		l := &r.leaves[i]
		if !anyNumber.MatchString(l.text) {
			continue
		}
		for _, c := range r.countedIn(l) {
			before, ok := first[c.of]
			if !ok {
				first[c.of] = c
				continue
			}
			if before.n != c.n && !slices.ContainsFunc(all, func(x Inconsistency) bool { return x.B.Span == c.span }) {
				all = append(all, Inconsistency{
					Kind: NumberConflict, A: r.sideOf(before.span), B: r.sideOf(c.span),
					Message: fmt.Sprintf("“%s” here, “%s” in another place.", r.Quote(c.span), r.Quote(before.span)),
				})
			}
		}
	}
	return append(all, r.childrenCount(births)...)
}

var anyNumber = regexp.MustCompile(`(?i)\d\s?%|£\d|\d\s?[cm]m\b|missed|per\s?cent|\btimes\b|\boccasions\b|\bof\b|\ball\b|visits|call|appointments|episodes|exclusions|suspensions|incidents`)

// countedIn are the numbers of one block.
func (r *reader) countedIn(l *leaf) []counted {
	var all []counted
	for _, m := range timesOver.FindAllStringSubmatchIndex(l.text, -1) {
		span := doc.Span{Start: m[0], End: m[1]}.Shift(l.Span.Start)
		when := strings.ToLower(strings.Join(ofPeriod.FindAllString(r.sentenceOf(span).Of(r.Text), -1), " "))
		all = append(all, counted{strings.ToLower(l.text[m[2]:m[3]]) + " " + when, fmt.Sprint(count(l.text[m[4]:m[5]])), span})
	}
	for _, m := range outOfAll.FindAllStringSubmatchIndex(l.text, -1) {
		n, of := count(l.text[m[2]:m[3]]), count(l.text[m[4]:m[5]])
		all = append(all, counted{fmt.Sprintf("%d %s", of, strings.ToLower(l.text[m[6]:m[7]])), fmt.Sprint(n), doc.Span{Start: m[0], End: m[1]}.Shift(l.Span.Start)})
	}
	for _, m := range ofAll.FindAllStringSubmatchIndex(l.text, -1) {
		of := count(l.text[m[2]:m[3]])
		all = append(all, counted{fmt.Sprintf("%d %s", of, strings.ToLower(l.text[m[4]:m[5]])), fmt.Sprint(of), doc.Span{Start: m[0], End: m[1]}.Shift(l.Span.Start)})
	}
	for _, m := range nounPhrase.FindAllStringSubmatchIndex(l.text, -1) {
		span := doc.Span{Start: m[0], End: m[1]}.Shift(l.Span.Start)
		if !partOnly.MatchString(r.sentenceOf(span).Of(r.Text)) && l.table == nil {
			what := strings.ReplaceAll(strings.ToLower(l.text[m[4]:m[5]]), "-", " ")
			all = append(all, counted{what, fmt.Sprint(count(l.text[m[2]:m[3]])), span})
		}
	}
	for _, re := range []*regexp.Regexp{money, size} {
		for _, m := range re.FindAllStringSubmatchIndex(l.text, -1) {
			span := doc.Span{Start: m[0], End: m[1]}.Shift(l.Span.Start)
			if !otherTerm.MatchString(r.sentenceOf(span).Of(r.Text)) {
				what := strings.ToLower(l.text[m[2]:m[3]])
				if pastOnly.MatchString(l.text[m[0]:m[1]]) {
					what += " then"
				}
				all = append(all, counted{what, strings.ReplaceAll(l.text[m[4]:m[5]], " ", ""), span})
			}
		}
	}
	for _, m := range missedOnes.FindAllStringSubmatchIndex(l.text, -1) {
		span := doc.Span{Start: m[0], End: m[1]}.Shift(l.Span.Start)
		if !partOnly.MatchString(r.sentenceOf(span).Of(r.Text)) {
			all = append(all, counted{"missed " + strings.ToLower(l.text[m[4]:m[5]]), fmt.Sprint(count(l.text[m[2]:m[3]])), span})
		}
	}
	return append(all, r.attendanceIn(l)...)
}

// partOnly are words that count only some of the things, or those of another time.
var partOnly = regexp.MustCompile(`(?i)\b(?:in|since|last|further|other|more|another|of these|of which|of them|weekly|every|each|a week|per|between|at least|up to|will|to be|not)\b`)

// childrenCount are sentences that speak of all children by another number than
// there are.
func (r *reader) childrenCount(births []birthFact) []Inconsistency {
	var children []birthFact
	for _, b := range births {
		given, _, _ := strings.Cut(b.name, " ")
		known := false
		for _, c := range children {
			other, _, _ := strings.Cut(c.name, " ")
			known = known || strings.EqualFold(other, given) || close(other, given)
		}
		if !known && r.minor(b.date.Day) {
			children = append(children, b)
		}
	}
	if len(children) < 2 {
		return nil
	}
	for i := range r.leaves {
		l := &r.leaves[i]
		m := allOfThem.FindStringSubmatchIndex(l.text)
		if m == nil || count(l.text[m[2]:m[3]]) <= len(children) {
			continue
		}
		span := doc.Span{Start: m[0], End: m[1]}.Shift(l.Span.Start)
		return []Inconsistency{{
			Kind: NumberConflict, A: children[0].side, B: r.sideOf(span),
			Message: fmt.Sprintf("“%s”: the document names %d.", l.text[m[0]:m[1]], len(children)),
		}}
	}
	return nil
}
