package plan

import (
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Protected is a detail by which one of the family can be found, or that tells
// who made a referral, in a document that says that this is to be kept from
// somebody.
type Protected struct {
	Kind DetailKind
	Span doc.Span // the detail's own words
	Why  doc.Span // the words for what is to be kept from somebody
}

// DetailKind is what a detail gives away.
type DetailKind string

// The kinds of details.
const (
	Address   DetailKind = "address"
	Telephone DetailKind = "telephone"
	Email     DetailKind = "email"
	School    DetailKind = "school"
	Refuge    DetailKind = "refuge"
	Workplace DetailKind = "workplace"
	Referrer  DetailKind = "referrer"
)

const (
	properName = `(?:St\.|\p{Lu}[\p{L}'’&-]*)`
	places     = `(?:address(?:es)?|whereabouts|location|where (?:she|he|they|the)|new (?:home|number|phone|school)|phone number|telephone number|contact details)`
	relation   = `(?:neighbou?r|grand(?:mother|father|parents?|ma|dad)|nan(?:a|ny)?|gran(?:ny)?|aunt(?:ie|y)?|uncle|sister|brother|cousin|friend|ex-?(?:partner|husband|wife|boyfriend|girlfriend)?|landlord|landlady|teacher|childminder|colleague|stepmother|stepfather)`
)

var (
	// whereabouts are the words of a document in which somebody's place is to be
	// kept from another: a refuge, an order, a wish.
	whereabouts = regexp.MustCompile(`(?i)\b(?:(?:in|to|at|into|from|the|a|women['’]s)\s+refuge|refuge (?:place|space|accommodation)|non[- ]disclosure|` +
		`(?:not|never|n['’]t) (?:to )?(?:be )?(?:disclosed?|shared?|given?|told|tell|passed on|revealed?|know)\b[^.;]{0,30}\b` + places + `|` +
		`\b` + places + `[^.;]{0,30}\b(?:not|never|n['’]t) (?:to )?(?:be )?(?:disclosed|shared|given|told|passed on|revealed|known)|` +
		`(?:confidential|undisclosed|withheld|secret) (?:address|location|place)|` + places + `(?:\s(?:is|are|was|must be|(?:is |are )?to be|has been|have been)|:)\s(?:kept )?(?:confidential|withheld|secret|undisclosed)|` +
		`non[- ]molestation (?:order|injunction)|restraining order|occupation order|injunction|domestic (?:violence|abuse) protection (?:order|notice)|DVP[ON]|DAP[ON])\b`)
	// anonymous are the words for somebody who does not want to be known to have
	// made a referral.
	anonymous = regexp.MustCompile(`(?i)\banonymous(?:ly)?\b|\banonymity\b|\b(?:wish|want|ask|prefer)\w*\s(?:us\s)?(?:to\s(?:remain|stay|be kept)\s(?:unnamed|confidential)|not\sto\sbe\s(?:named|identified)|that\s(?:his|her|their)\sname)`)
	// ruledOut stands before what there is not. A ban that is "not to be broken" is
	// there, and so is one that is "never" kept.
	ruledOut = regexp.MustCompile(`(?i)\b(?:(?:no|without|any|nor|neither|n/a)\s(?:(?:current|active|previous|past|such|known|valid|formal|existing|further|other|and|or|an?|(?:non[- ]molestation|restraining|occupation)(?:\sorder)?)\s)*|` +
		`(?:not|never|n['’]t)\s(?:(?:yet|been|have|had|got|need|needed|want|wanted|apply|applied|for|in|subject|to|an?|any)\s)+)$`)
	// appliedFor stands before an order that somebody only asks the court for, or may ask
	// for; granted goes on behind one that was made then.
	appliedFor = regexp.MustCompile(`(?i)\b(?:appl(?:y|ies|ied|ying|ications?)|ask(?:s|ed|ing)?|advice|help(?:ed)?|information|support(?:ed)?|consider(?:s|ed|ing)?|think(?:s|ing)?|talk(?:s|ed)?|look(?:s|ed|ing)?|want(?:s|ed)?|get|getting|seek(?:s|ing)?|request(?:s|ed)?)\s(?:(?:to|with|in|into|at|up)\s)?(?:(?:the\s)?(?:family\s)?court\s)?(?:(?:apply(?:ing)?|get(?:ting)?|seek(?:ing)?|ask(?:ing)?)\s)?(?:for\s|about\s|of\s|on\s)?(?:an?\s|(?:her|his|their)\sown\s)$`)
	granted    = regexp.MustCompile(`(?i)^\sagainst\b|\b(?:granted|made|in force|in place|extended|renewed|served|obtained|expires?|until)\b`)
	// asked is a question of a form, and an answer that says that there is nothing.
	asked = regexp.MustCompile(`(?i)\?\s*(?:no|none|n/?a|not known)?\W*$`)
)

// details are the forms of what can be found out. The group, where there is one,
// is the detail.
var details = []struct {
	kind DetailKind
	re   *regexp.Regexp
}{
	{Address, regexp.MustCompile(`\b(?:(?:[Ff]lat|[Rr]oom|[Uu]nit)\s\d+\w?,?\s)?\d{1,4}[A-Za-z]?,?\s(?:` + properName + `\s){1,3}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Close|Cl|Drive|Dr|Way|Crescent|Cres|Court|Ct|Terrace|Tce|Place|Pl|Gardens|Gdns|Grove|Gr|Square|Sq|Row|Walk|Hill|Mews|Parade|Park|View|Green|Rise|Heol|Stryd|Ffordd)\b(?:,\s` + properName + `(?:\s` + properName + `)?){0,3}(?:,?\s[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b)?`)},
	{Address, regexp.MustCompile(`\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b`)},
	{Telephone, regexp.MustCompile(`(?:\+44\s?(?:\(0\))?|\b0)\d(?:[\s-]?\d){8,9}\b`)},
	{Email, regexp.MustCompile(`\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b`)},
	{Refuge, regexp.MustCompile(`(?i:\brefuge) (?i:in|at|near|called) (?:the )?(` + properName + `(?:\s` + properName + `){0,2})`)},
	{Refuge, regexp.MustCompile(`(?:\b[Aa]t|\b[Ii]n|\b[Tt]o)\s(` + properName + `(?:\s` + properName + `){0,2})\s[Rr]efuge\b`)},
	{School, regexp.MustCompile(`\b(` + properName + `(?:\s(?:of\s|and\s)?` + properName + `){0,4}\s(?:School|Academy|Nursery|Preschool|Pre-[Ss]chool|Primary|College))\b`)},
	{Workplace, regexp.MustCompile(`\b(?:works?|working|worked|employed|a job|shifts?)\s(?:[a-z-]+\s){0,4}(?:at|for|in)\s(?:the\s)?(` + properName + `(?:['’]s)?(?:\s(?:(?:in|on|of)\s)?` + properName + `){0,3})`)},
}

// referrers are the forms in which a text tells who made a referral.
var referrers = regexp.MustCompile(`(?i:\b(?:referrals?|report|reports|call|concerns?|information|allegations?|contact)\s(?:(?:was|were|had been|has been|that)\s)?(?:made|came|received|raised|passed on|given|reported)?\s?(?:by|from)\s)((?:(?:the|a|an|his|her|their|mum's|dad's|(?-i:` + properName + `['’]s))\s)?(?:(?i:maternal|paternal|next[- ]door)\s)?(?i:` + relation + `)\b(?:\s` + properName + `){0,2}|(?:Mr|Mrs|Ms|Miss|Dr)\s` + properName + `)|(?i:\bthe (?:anonymous )?(?:referrer|caller|informant)(?:,| is| was| lives| said (?:that )?(?:she|he|they) (?:is|was|lives?))\s)([^.;]{3,60})`)

// readProtected finds the details that a document should not hold: those of the
// family where somebody's whereabouts are to be kept from another, and who made a
// referral where that person does not want to be known.
func (r *reader) readProtected() []Protected {
	var all []Protected
	if why, ok := r.spoken(whereabouts); ok {
		all = r.findable(why)
	}
	if why, ok := r.spoken(anonymous); ok {
		for _, s := range r.Sentences {
			if m := referrers.FindStringSubmatchIndex(s.Span.Of(r.Text)); m != nil {
				all = append(all, Protected{Referrer, innermost(m).Shift(s.Span.Start), why})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b Protected) int { return a.Span.Start - b.Span.Start })
	return all
}

// innermost is the first group of a match that took part, or else all of it.
func innermost(m []int) doc.Span {
	for i := 2; i < len(m); i += 2 {
		if m[i] >= 0 {
			return doc.Span{Start: m[i], End: m[i+1]}
		}
	}
	return doc.Span{Start: m[0], End: m[1]}
}

// spoken returns the first place at which a document speaks of something, other
// than to say or ask whether there is any.
func (r *reader) spoken(of *regexp.Regexp) (doc.Span, bool) {
	for _, s := range r.Sentences {
		text := s.Span.Of(r.Text)
		for _, m := range of.FindAllStringIndex(text, -1) {
			before, after := text[:m[0]], text[m[1]:]
			if ruledOut.MatchString(before) || asked.MatchString(after) || appliedFor.MatchString(before) && !granted.MatchString(after) {
				continue
			}
			return doc.Span{Start: m[0], End: m[1]}.Shift(s.Span.Start), true
		}
	}
	return doc.Span{}, false
}

// findable are the details by which the family can be found.
func (r *reader) findable(why doc.Span) []Protected {
	var all []Protected
	for i := range r.leaves {
		l := &r.leaves[i]
		var taken []bool // the bytes of the details found
		for _, d := range details {
			for _, m := range d.re.FindAllStringSubmatchIndex(l.text, -1) {
				s := innermost(m)
				if taken != nil && slices.Contains(taken[s.Start:s.End], true) || r.ofWorker(l, d.kind, doc.Span{Start: m[0], End: m[1]}) {
					continue
				}
				taken = mark(taken, s, len(l.text))
				all = append(all, Protected{d.kind, s.Shift(l.Span.Start), why})
			}
		}
	}
	return all
}

// office are words for places of work other than a parent's, and for lines that
// anybody may ring.
var office = regexp.MustCompile(`(?i)\b(?:office|team|council|centre|center|clinic|surgery|hospital|court|duty|helpline|line|hub|emergency|out of hours|service|department|police|switchboard|venue|meeting|held|conference|charity|solicitors?)\b`)

// writers ends what stands before the number of who writes the document.
var writers = regexp.MustCompile(`\b(?:ring|call|phone|text|email|contact|reach|through|via|to|with)\s(?:me|us)\s(?:on|at|by email at)\s*$`)

// ofWorker reports whether a detail is that of a worker or of an office. A school
// tells where a child is whoever names it.
func (r *reader) ofWorker(l *leaf, kind DetailKind, s doc.Span) bool {
	const far = 200 // bytes: to look through all of a long text for each detail would take too long
	own := l.text[max(0, s.Start-far):s.Start]
	switch kind {
	case School, Refuge:
		return false
	case Telephone, Email:
		if writers.MatchString(own) && !strings.ContainsAny(own, "“\"") && !r.namesFamily(own) {
			return true // "goes through me on 01632 960 418"
		}
	case Workplace:
		return r.lastNamed(own) == Professional || !r.namesFamily(own)
	}
	own = own[strings.LastIndex(own, ". ")+1:] // of its sentence
	if kind := r.lastNamed(own); kind != "" || familyWords.MatchString(own) {
		return kind == Professional
	}
	words := r.beside(l, s)
	if kind == Email || office.MatchString(words) {
		return !r.namesFamily(words)
	}
	return r.lastNamed(words) == Professional
}

// lastNamed is on which side the person or role stands that words name last; empty
// where they name none, or somebody of whom that is not known.
func (r *reader) lastNamed(words string) PersonKind {
	last, kind := -1, PersonKind("")
	for i := range r.people.list {
		q := &r.people.list[i]
		for _, name := range append([]string{q.Name, givenName(q.Name)}, q.Also...) {
			if at := strings.LastIndex(words, name); len(name) > 2 && at > last {
				last, kind = at, q.Kind
			}
		}
	}
	if ro, ok := roleWithin(words[max(last, 0):]); ok {
		kind = ro.kind
	}
	switch kind {
	case Professional, Agency, Group:
		return Professional
	case Unknown:
		return "" // it may be with whom somebody stays
	}
	return kind
}

// beside are the words that say whose a detail is: of a cell those of its row, of a
// field its label, of a sentence those right before it and behind.
func (r *reader) beside(l *leaf, s doc.Span) string {
	const before, behind = 70, 25 // bytes
	near := l.text[max(0, s.Start-before):s.Start] + " " + l.text[s.End:min(len(l.text), s.End+behind)]
	switch {
	case l.Kind == doc.Field:
		return r.Quote(l.Label) + " " + near
	case l.table == nil:
		return near
	}
	t := r.tableOf(l.table)
	c := t.cellAt(l.Span)
	if c == nil {
		return near
	}
	words := []string{t.title(c.Col)}
	for col := range t.block.Cols {
		if x := t.cell(c.Row, col); x != nil && x != c {
			words = append(words, x.Span.Of(r.Text))
		}
	}
	return strings.Join(append(words, near), " ")
}

// familyWords stand for somebody of the family.
var familyWords = regexp.MustCompile(`(?i)\b(?:mother|father|mum|dad|parents?|she|he|her|his|their|child(?:ren)?|baby|family home|home address)\b`)

// namesFamily reports whether words name somebody of the family.
func (r *reader) namesFamily(words string) bool {
	if familyWords.MatchString(words) {
		return true
	}
	return slices.Contains([]PersonKind{Parent, Child, Family}, r.lastNamed(words))
}
