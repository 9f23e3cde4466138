package plan

import (
	_ "embed"
	"fmt"
	"regexp"
	"strings"
	"sync"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// attributeTable holds what somebody or a family has one of at a time.
//
//go:embed attributes.tsv
var attributeTable string

// attribute is something of which there is one at a time: a bedtime, a school, the day
// of a group.
type attribute struct {
	name, value, whose, by string
	topic, not             *regexp.Regexp
}

var attributes = sync.OnceValue(func() []attribute {
	var all []attribute
	for line := range strings.Lines(attributeTable) {
		f := strings.Split(strings.TrimRight(line, "\n"), "\t")
		if len(f) < 4 || strings.HasPrefix(line, "#") {
			continue
		}
		a := attribute{name: f[0], value: f[2], whose: f[3], topic: regexp.MustCompile(`(?i)\b(?:` + f[1] + `)\b`)}
		if len(f) > 4 {
			a.by = f[4]
		}
		if len(f) > 5 && f[5] != "" {
			a.not = regexp.MustCompile(`(?i)\b(?:` + f[5] + `)`)
		}
		all = append(all, a)
	}
	return all
})

var (
	// unsureValue makes a value an offer, a wish, one of a choice or none of the document.
	unsureValue = regexp.MustCompile(`(?i)\b(?:if|unless|whether|would|could|may|might|should|wants?|wish(?:es)?|likes?\sto|ask(?:s|ed)|offer(?:s|ed)?|request\p{L}*|propos\p{L}*|suggest\p{L}*|aims?|target|goal|not|never|no|or|either|instead|except|about|around|over|under|more\sthan|less\sthan|at\sleast|up\sto|nearly|almost|extra|another|other|further|also|too|as\swell|both|each\sof|different|between)\b|n['’]t\b|\?|[“"]`)
	// ofPeriod is the time for which a value is.
	ofPeriod = regexp.MustCompile(`(?i)\b(?:(?:autumn|spring|summer|this|last)\s(?:half[- ])?(?:term|year|month|week|school\syear|academic\syear)|since\s\S+(?:\s\S+)?|in\s(?:(?:19|20)\d\d|` + monthNames + `|Year\s\d+|reception|pregnancy)|year\s\d+|before\s\S+|last\stime|(?:on\s)?(?:school\s?nights?|week\s?(?:nights?|ends?|days?))|(?:(?:` + monthNames + `)\s(?:19|20)\d\d)|at\sbirth|today)\b`)
)

// toldByWorker begins what a service or worker reports of what they keep records of.
var toldByWorker = regexp.MustCompile(`(?i)^(?:the\s)?(?:school|nursery|police|hospital|midwife|health\svisitor|GP|doctor|surgery|college|class\steacher|head\s?teacher|school\snurse)\s(?:says?|said|states?|stated|reports?|reported|told)\b`)

// ofTimetable are the kinds of values that an action may give as a fact.
var ofTimetable = wordSet("clock weekday often hours")

// valueTold is a value that a place gives for an attribute.
type valueTold struct {
	of, n string // what and whose it is, and the value in one form
	span  doc.Span
}

// attributeConflicts are two values of what there is one of.
func (r *reader) attributeConflicts(about subjectList) []Inconsistency {
	var all []Inconsistency
	first := map[string]valueTold{}
	for _, f := range r.attributesTold(about) {
		before, ok := first[f.of]
		if !ok {
			first[f.of] = f
			continue
		}
		if before.n == f.n || before.span.Overlaps(f.span) || r.sentenceOf(before.span) == r.sentenceOf(f.span) {
			continue
		}
		kind := Contradiction
		if strings.ContainsAny(f.n, "0123456789") && !strings.Contains(f.of, "bedtime") {
			kind = NumberConflict
		}
		all = append(all, Inconsistency{
			Kind: kind, A: r.sideOf(before.span), B: r.sideOf(f.span),
			Message: fmt.Sprintf("“%s” here, “%s” in another place.", r.Quote(f.span), r.Quote(before.span)),
		})
		delete(first, f.of) // one report of each is enough
		first[f.of] = valueTold{f.of, f.n, f.span}
	}
	return all
}

// attributesTold are the values that the document gives, in its order.
func (r *reader) attributesTold(about subjectList) []valueTold {
	const most, longest = 1500, 240 // sentences, and bytes of one
	var all []valueTold
	for i, s := range r.Sentences {
		if i > most || s.Block == doc.Heading || s.Block == doc.Furniture || s.Span.Len() > longest {
			continue
		}
		text := s.Span.Of(r.Text)
		l := r.leafAt(s.Span.Start)
		if l == nil || r.inChronology(l) || r.ofViews(l) || toldOf.MatchString(text) && !toldByWorker.MatchString(text) || r.doubted(s.Span) {
			continue
		}
		asked := r.isAction(s.Span)
		for k := range attributes() {
			a := &attributes()[k]
			if asked && !ofTimetable[a.value] {
				continue // what is to be done is not how things are
			}
			if f, ok := r.attributeAt(a, s.Span, about); ok {
				all = append(all, f)
			}
		}
	}
	return all
}

// attributeAt is the value that a sentence gives for an attribute, or the first of its
// parts that gives one.
func (r *reader) attributeAt(a *attribute, s doc.Span, about subjectList) (valueTold, bool) {
	text := s.Of(r.Text)
	if !a.topic.MatchString(text) {
		return valueTold{}, false
	}
	if f, ok := r.attributeIn(a, s, text, about); ok {
		return f, true
	}
	for _, part := range partsOf(s, text) {
		if f, ok := r.attributeIn(a, part, part.Of(r.Text), about); ok {
			return f, true
		}
	}
	return valueTold{}, false
}

// attributeIn is the value that a sentence gives for an attribute: the only one of its
// kind in it.
func (r *reader) attributeIn(a *attribute, s doc.Span, text string, about subjectList) (valueTold, bool) {
	topic := a.topicIn(text)
	if topic == "" || a.not != nil && a.not.MatchString(text) {
		return valueTold{}, false
	}
	form := valueForms[a.value]
	found := form.re.FindAllStringSubmatchIndex(text, -1)
	period := strings.ToLower(strings.Join(ofPeriod.FindAllString(text, -1), " "))
	if len(found) != 1 {
		return valueTold{}, false
	}
	m := found[0]
	if around := text[:m[0]] + "·" + text[m[1]:]; unsureValue.MatchString(around) || otherTimes.MatchString(ofPeriod.ReplaceAllString(around, "")) {
		return valueTold{}, false
	}
	value := form.normal(text, m)
	whose, ok := r.whoseAttribute(a, s, text, about)
	if value == "" || !ok {
		return valueTold{}, false
	}
	switch a.by {
	case "word":
		whose += " " + strings.ToLower(topic)
	case "with":
		whose += " with " + r.otherIn(text, whose)
	case "matter":
		whose += " " + scored(text[:m[0]]+" "+text[m[1]:])
	case "dated":
		days := r.calendar.days(text)
		if len(days) != 1 {
			return valueTold{}, false
		}
		whose, period = whose+" "+days[0].day.String(), ""
	}
	if pastOnly.MatchString(text) && mayChange[a.value] {
		period += " then"
	}
	return valueTold{a.name + " of " + whose + " " + period, value, doc.Span{Start: m[0], End: m[1]}.Shift(s.Start)}, true
}

// mayChange are the kinds of values of which another one may have been true before.
var mayChange = wordSet("clock weekday often hours dose money school year home")

// scoring are words with which somebody gives a score.
var scoring = regexp.MustCompile(`(?i)\b(?:gave|gives?|scored?|scores|rated?|rates|herself|himself|themselves|as|at)\b`)

// scored are the words that say what a score is for, in one order.
func scored(text string) string {
	return strings.Join(claimStems(&claim{text: scoring.ReplaceAllString(text, "")}), " ")
}

// topicIn are the words of a text that tell of the attribute: where they have a part that
// says of which one, that part.
func (a *attribute) topicIn(text string) string {
	m := a.topic.FindStringSubmatch(text)
	for i := 1; i < len(m); i++ {
		if m[i] != "" {
			return m[i]
		}
	}
	if m == nil {
		return ""
	}
	return m[0]
}

// whoseAttribute is whose an attribute is, for one that is somebody's.
func (r *reader) whoseAttribute(a *attribute, s doc.Span, text string, about subjectList) (string, bool) {
	switch a.whose {
	case "family":
		return "", a.by != "parent" || r.familySpokenOf(text)
	case "child":
		var named []string
		for _, n := range r.givenIn(text) {
			if q := r.people.resolve(n); q == nil || q.Kind == Child {
				named = append(named, n)
			}
		}
		if len(named) == 1 {
			return named[0], true
		}
		only := strings.ToLower(r.onlyChildName())
		return only, only != "" && len(named) == 0
	}
	if who := r.familyMember(about.at(s)); who != "" {
		return who, true
	}
	named := r.givenIn(text)
	return strings.Join(named, ""), len(named) == 1
}

// familySpokenOf reports whether a sentence speaks of the family of the document, and
// not of another one.
func (r *reader) familySpokenOf(text string) bool {
	for _, n := range r.givenIn(text) {
		if q := r.people.resolve(n); q == nil || q.Kind != Parent {
			return false
		}
	}
	return true
}

// otherIn is whom somebody meets, by the first role or name in a text that is not the
// child's.
func (r *reader) otherIn(text, child string) string {
	for _, w := range kinWord.FindAllString(text, -1) {
		if ro, ok := roleOf(w); ok {
			return ro.name
		}
	}
	for _, n := range r.givenIn(text) {
		if q := r.people.resolve(n); n != child && q != nil {
			if q.Role != "" && q.Kind != Child {
				return q.Role
			}
			return n
		}
	}
	return ""
}

var kinWord = regexp.MustCompile(`(?i)\b(?:father|dad|daddy|mother|mum|mam|mummy|grandmother|gran|nan|nana|grandfather|grandad|aunt|auntie|uncle|brother|sister|cousin|parents|siblings)\b`)

// valueForm is how values of one kind are written, and their one form.
type valueForm struct {
	re     *regexp.Regexp
	normal func(text string, m []int) string
}

// ownNormal is what a group of the expression holds, in small letters.
func ownNormal(text string, m []int) string {
	for i := 2; i+1 < len(m); i += 2 {
		if m[i] >= 0 {
			return strings.ToLower(strings.ReplaceAll(text[m[i]:m[i+1]], " ", ""))
		}
	}
	return ""
}

// countNormal is a number in digits.
func countNormal(text string, m []int) string {
	n := ownNormal(text, m)
	switch n {
	case "once", "one", "a":
		return "1"
	case "twice":
		return "2"
	}
	if k := count(n); k > 0 {
		return fmt.Sprint(k)
	}
	return ""
}

const aCount = `(\d{1,3}|once|twice|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|twenty)`

var valueForms = map[string]valueForm{
	"clock":    {regexp.MustCompile(`(?i)\b(\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm))\b`), func(t string, m []int) string { return clockNormal(ownNormal(t, m)) }},
	"weekday":  {regexp.MustCompile(`(?i)\b(mon|tues|wednes|thurs|fri|satur|sun)days?\b(?:\s\d)?`), weekdayNormal},
	"often":    {oftenRe, oftenNormal},
	"hours":    {regexp.MustCompile(`(?i)\b` + aCount + `\s(?:free\s)?hours\b`), countNormal},
	"dose":     {regexp.MustCompile(`(?i)\b(\d+(?:\.\d+)?)\s?(?:mg|mls?|micrograms)\b`), ownNormal},
	"weight":   {regexp.MustCompile(`(?i)\b(\d+(?:\.\d+)?)\s?(?:kg|kilos?)\b`), ownNormal},
	"money":    {regexp.MustCompile(`£(\d[\d,]*(?:\.\d\d)?)`), ownNormal},
	"score":    {regexp.MustCompile(`(?i)\b(?:scored|score(?:\s\p{L}+){0,3}|was|is|of|:)\s(\d{1,2})\b`), ownNormal},
	"outof":    {regexp.MustCompile(`(?i)\b` + aCount + `\s?(?:out\sof\s(?:ten|10)|/\s?10)\b`), countNormal},
	"times":    {regexp.MustCompile(`(?i)\b` + aCount + `(?:\s(?:fixed[- ]term|reported|police|missing))?(?:\s(?:times|occasions|exclusions?|suspensions?|episodes|call[- ]?outs|calls|cautions?|convictions?|days\smissing)|\b(?:$|[.,;]|\s(?:since|in|this|to\sdate)\b))`), countNormal},
	"children": {regexp.MustCompile(`(?i)\b` + aCount + `\schildren\b`), countNormal},
	"kin":      {regexp.MustCompile(`(?i)\b` + aCount + `\s(?:(?:younger|little|small)\s)?(?:brothers|sisters|siblings)\b`), countNormal},
	"rooms":    {regexp.MustCompile(`(?i)\b` + aCount + `[- ]bedroom(?:s|ed)?\b`), countNormal},
	"school":   {regexp.MustCompile(`\b((?:(?:St|Mount|Holy|Our|The|Sir|Lady|King|Queen|\p{Lu}\p{Ll}+)\.?['’]?s?\s){1,3}(?:(?:C\s?of\s?E\s|RC\s|Catholic\s)?(?:Primary|Junior|Infant|High|Secondary|Grammar|Community|Special|Middle)(?:\s(?:School|Academy))?|School|Academy|College|Juniors|Infants|Nursery))\b`), schoolNormal},
	"year":     {regexp.MustCompile(`(?i)\b(year\s\d{1,2}|reception|primary\s\d|P\d|S\d)\b`), ownNormal},
	"home":     {regexp.MustCompile(`(?i)\b(?:lives?|living|resides?)\s(?:with\s(?:(?:his|her|their)\s)?(?:maternal\s|paternal\s)?(mother|mum|mam|father|dad|grandmother|gran|nan|nana|grandparents|grandfather|grandad|aunt|auntie|uncle|foster\scarers?)|(alone))\b`), homeNormal},
	"hospital": {regexp.MustCompile(`\b((?:(?:St|Princess|Queen|King|Royal|North|South|\p{Lu}\p{Ll}+)\.?['’]?s?\s){1,3}(?:Hospital|Infirmary|Maternity|Birth\sCentre))\b`), ownNormal},
}

// clockNormal is a time of day in one form: "7pm" is "7.00pm".
func clockNormal(s string) string {
	s = strings.ReplaceAll(s, ":", ".")
	if !strings.Contains(s, ".") && len(s) > 2 {
		s = s[:len(s)-2] + ".00" + s[len(s)-2:]
	}
	return s
}

// weekdayNormal is a day of the week, where no date stands behind it.
func weekdayNormal(text string, m []int) string {
	if last := text[m[1]-1]; last >= '0' && last <= '9' {
		return ""
	}
	return ownNormal(text, m)
}

// homeNormal is with whom somebody lives, by one word for each relative.
func homeNormal(text string, m []int) string {
	with := ownNormal(text, m)
	if ro, ok := roleOf(with); ok {
		return ro.name
	}
	return with
}

var schoolKind = regexp.MustCompile(`(?i)\s?\b(?:the|school|academy|primary|junior|infant|high|secondary|grammar|community|college|c\s?of\s?e|rc|catholic)\b`)

// schoolNormal is the name of a school without the words for its kind.
func schoolNormal(text string, m []int) string {
	name := strings.TrimSpace(schoolKind.ReplaceAllString(text[m[2]:m[3]], ""))
	return strings.ToLower(name)
}

// oftenRe is how often something is; oftenForms are its one forms.
var oftenRe = regexp.MustCompile(`(?i)\b(?:once\sa\sweek|weekly|every\sweek|each\sweek|one\s(?:session|hour|visit)\sa\sweek|twice\sa\sweek|(?:two|2)\s(?:sessions?|visits?|hours)?\s?(?:of\s[\p{L}\s]{1,20})?a\sweek|(?:three|3)\stimes\sa\sweek|daily|every\sday|each\sday|fortnightly|every\s(?:two|2)\sweeks|every\sother\sweek|every\ssecond\sweek|once\sa\sfortnight|monthly|once\sa\smonth|every\smonth|each\smonth|every\s(?:ten|10)\sworking\sdays|every\sother\sweekend|alternate\sweekends|every\sweekend|each\sweekend|every\s(?:four|six|4|6)\sweeks)\b`)

// oftenNormal is how often something is, in one form.
func oftenNormal(text string, m []int) string {
	words := strings.ToLower(text[m[0]:m[1]])
	for _, f := range [][]string{
		{"other weekend", "2 weekends"},
		{"alternate weekends", "2 weekends"},
		{"weekend", "1 weekend"},
		{"twice a week", "twice"},
		{"two", "twice a week or every two"},
		{"2", "twice a week or every two"},
		{"ten working", "2 weeks"},
		{"10 working", "2 weeks"},
		{"other week", "2 weeks"},
		{"second week", "2 weeks"},
		{"fortnight", "2 weeks"},
		{"month", "month"},
		{"four weeks", "month"},
		{"4 weeks", "month"},
		{"six weeks", "6 weeks"},
		{"6 weeks", "6 weeks"},
		{"three", "3 a week"},
		{"3", "3 a week"},
		{"day", "day"},
		{"daily", "day"},
		{"week", "week"},
	} {
		if strings.Contains(words, f[0]) {
			if f[1] == "twice a week or every two" {
				if strings.HasPrefix(words, "every") {
					return "2 weeks"
				}
				return "twice"
			}
			return f[1]
		}
	}
	return ""
}
