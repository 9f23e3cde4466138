package plan

import (
	_ "embed"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/language"
)

//go:embed personal.tsv
var personalTable string

//go:embed details_of_age.tsv
var ageDetailTable string

// personal are the words of one kind in the table.
var personal = sync.OnceValue(func() map[string]*regexp.Regexp {
	kinds := map[string]*regexp.Regexp{}
	for line := range strings.Lines(personalTable) {
		if kind, words, ok := strings.Cut(strings.TrimSpace(line), "\t"); ok {
			kinds[kind] = regexp.MustCompile(`(?i)\b(?:` + words + `)\b`)
		}
	}
	return kinds
})

// ageDetail is what is said of children of some ages only.
type ageDetail struct {
	re          *regexp.Regexp
	least, most int
}

var ageDetails = sync.OnceValue(func() []ageDetail {
	var all []ageDetail
	for line := range strings.Lines(ageDetailTable) {
		f := strings.Split(strings.TrimSpace(line), "\t")
		if len(f) == 3 {
			all = append(all, ageDetail{regexp.MustCompile(`(?i)\b(?:` + f[0] + `)\b`), number(f[1]), number(f[2])})
		}
	}
	return all
})

// otherFamily finds sentences that belong into another document: about somebody
// whom nothing introduces, or of an age that the child has not.
func (r *reader) otherFamily(births []birthFact, drifted []Inconsistency) []Inconsistency {
	var all []Inconsistency
	report := func(at, sentence doc.Span, message string) {
		b := Side{at, r.around60(at).Intersect(sentence).Cover(at)}
		a := b
		if len(births) > 0 {
			a = births[0].side
		}
		all = append(all, Inconsistency{Kind: OtherFamily, Message: message, A: a, B: b})
	}
	if len(births) == 0 && !slices.ContainsFunc(r.people.list, func(q Person) bool { return q.Kind == Child || q.Kind == Parent }) {
		return nil // whose family it is, is not known
	}
	strangers := r.strangers()
	for _, s := range r.openings() {
		text := s.Of(r.Text)
		at, found := r.strangerIn(s, strangers)
		switch {
		case slices.ContainsFunc(drifted, func(x Inconsistency) bool { return s.Contains(x.B.Span) }):
		case found && r.childNearly(at) != nil:
			all = append(all, r.wrongGiven(at))
		case found:
			report(at, s, fmt.Sprintf("Nothing else in the document says who “%s” is. Is this about another family?", at.Of(r.Text)))
		case r.twins(text, births):
			report(doc.Span{Start: s.Start, End: s.Start + len("The twins")}, s, "There are no twins in this family. Is this about another family?")
		default:
			if at, message := r.wrongAge(s, births); message != "" {
				report(at, s, message)
			}
		}
	}
	return all
}

// openings are the sentences, without marks and numbers of items before them.
func (r *reader) openings() []doc.Span {
	var all []doc.Span
	for _, s := range r.Sentences {
		text := s.Span.Of(r.Text)
		skip := len(itemMark.FindString(text))
		if s.Block != doc.Furniture && s.Block != doc.Heading && skip < len(text) {
			all = append(all, doc.Span{Start: s.Span.Start + skip, End: s.Span.End}.Trim(r.Text))
		}
	}
	return all
}

var itemMark = regexp.MustCompile(`^[\s\d.•\-–()*☐☒✓]+`)

// strangers are the words that look like names and stand in one block only,
// with nothing that says who it is.
func (r *reader) strangers() []mention {
	mentions := r.mentions()
	times := map[string]int{}
	for _, m := range mentions {
		times[m.word]++
	}
	written := r.timesWritten()
	introduced, leafOf := map[string]bool{}, map[string]*leaf{}
	for _, m := range mentions {
		const few = 5 // times: who stands more often is no stranger, and needs no look
		if times[m.word] < few && !introduced[m.word] {
			l := r.leafAt(m.span.Start)
			elsewhere := leafOf[m.word] != nil && leafOf[m.word] != l
			introduced[m.word], leafOf[m.word] = elsewhere || r.introduced(m), l
		}
	}
	return slices.DeleteFunc(mentions, func(m mention) bool {
		const most = 3 // times that a name may stand in its block
		return times[m.word] > most || isWord(m.word) || written[strings.ToLower(m.word)] > times[m.word] || introduced[m.word]
	})
}

// timesWritten counts the words of the document in small letters: a name stands
// nowhere as a word of the language. Names in two parts count as one and as their
// parts.
func (r *reader) timesWritten() map[string]int {
	times := map[string]int{}
	for _, w := range language.Words(r.Text) {
		word := strings.ToLower(w.Text)
		times[strings.TrimSuffix(strings.TrimSuffix(word, "'s"), "’s")]++
	}
	return times
}

// titleBefore is a title in front of a surname.
var titleBefore = regexp.MustCompile(`(?:^|[^\p{L}])((?:(?:Mr|Mrs|Ms|Miss)\.?\s(?:and\s|&\s)?){1,2}(?:\p{Lu}\p{Ll}+\s)?)$`)

// doing stands behind the name of a person who does, has or undergoes something.
var doing = regexp.MustCompile(`^(?:['’]s?\s[a-z]|\s(?:is|are|was|were|has|have|had|will|may|might|can|does|did|to\s[a-z]+|continues?|remains?|needs?|likes?|wants?|lives?|attends?|naps?|agreed|moved|settled|went|goes|came|comes|takes?|took|enjoys?|sleeps?|presents?|appears?|started|stays?|stayed|returned|refused|left|lost|made|makes|still|now|also|not)\b)`)

// placeBefore stands in front of the names of places.
var placeBefore = regexp.MustCompile(`(?i)\b(?:in|at|near|from|into|via|through|outside|inside|towards?|around|on|by|to the|of the|the|an?|called|named)\s$`)

// asObject stands in front of somebody with whom something is done.
var asObject = regexp.MustCompile(`(?i)\b(?:refer|take|takes|collect|bring|see|sees|seen|saw|visit|support|help|helps|remind|encourage|enrol|register|meet|ask|tell|with|for|about|between|that|and|when|while|because|as|if|of)\s$`)

// belongs stands behind somebody who has something that people have.
var belongs = regexp.MustCompile(`^['’]s?\s(?:\p{L}+\s)?`)

// strangerIn finds somebody in a sentence whom nothing introduces, where the
// sentence is about a person of a family.
func (r *reader) strangerIn(s doc.Span, strangers []mention) (doc.Span, bool) {
	from, _ := slices.BinarySearchFunc(strangers, s.Start, func(m mention, at int) int { return m.span.Start - at })
	for _, m := range strangers[from:] {
		if m.span.End > s.End {
			break
		}
		if at := r.namedAt(m, s); r.isStranger(at, s) {
			return at, true
		}
	}
	return doc.Span{}, false
}

// namedAt is a name with its title, or with the name listed behind it.
func (r *reader) namedAt(m mention, s doc.Span) doc.Span {
	at := m.span
	if t := titleBefore.FindStringSubmatchIndex(r.Text[s.Start:at.Start]); t != nil {
		at.Start = s.Start + t[2]
	}
	if more := secondName.FindString(r.Text[at.End:s.End]); more != "" {
		at.End += len(more)
	}
	return at
}

// secondName stands behind a name: a surname, or another given name.
var secondName = regexp.MustCompile(`^\s(?:and\s)?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?`)

// isStranger weighs what stands around a name: it acts or has something, no
// service would be meant, and it is about a person.
func (r *reader) isStranger(at, s doc.Span) bool {
	before, behind := r.Text[s.Start:at.Start], r.Text[at.End:s.End]
	hasTitle := titled.MatchString(at.Of(r.Text))
	evidence := personal()["personal"]
	owns := belongs.FindString(behind)
	if owns != "" && inCompany.MatchString(before) && isRelative(firstWords(strings.TrimLeft(behind, "'’s"), 1)) {
		return false // "he walks home with Ollie's mum"
	}
	has := owns != "" && evidence.MatchString(firstWords(strings.TrimLeft(behind, "'’s"), 3))
	acts := doing.MatchString(behind) && (before == "" || joinsClause.MatchString(before))
	done := asObject.MatchString(before) && !hasTitle && personalNear.MatchString(firstWords(behind, 8))
	if service := personal()["service"]; service.MatchString(firstWords(behind, 4)) && !undergoes.MatchString(behind) {
		acts = false
	}
	has = has || owns != "" && before == "" && startsSmall(firstWords(strings.TrimLeft(behind, "'’s"), 1)) && !ofWorker.MatchString(firstWords(strings.TrimLeft(behind, "'’s"), 3))
	if has {
		return !placeBefore.MatchString(before) || hasTitle
	}
	return acts && evidence.MatchString(behind) || done && evidence.MatchString(behind)
}

// inCompany stands before somebody with whom or at whose place a child is.
var inCompany = regexp.MustCompile(`(?i)\b(?:with|at|to|from|by)\s$`)

// isRelative reports whether a word is one for a relative.
func isRelative(word string) bool {
	ro, ok := roleOf(strings.Trim(word, ".,;:"))
	return ok && (ro.kind == Parent || ro.kind == Family)
}

// childNearly is the child whose given name begins as that of a stranger does, is as
// long and differs in two letters at most: the same child by a wrong name, as it seems.
func (r *reader) childNearly(at doc.Span) *Person {
	const alike, slips = 3, 2 // letters
	name := []rune(at.Of(r.Text))
	if strings.Contains(string(name), " ") {
		return nil
	}
	k := r.people.only(func(q *Person) bool {
		given := []rune(givenName(q.Name))
		return q.Kind == Child && len(given) > alike && len(name) > alike && len(given) == len(name) && string(given[:alike]) == string(name[:alike]) && edits(given, name) <= slips
	})
	if k < 0 || len(r.people.list[k].Spans) == 0 {
		return nil
	}
	return &r.people.list[k]
}

// wrongGiven is a child called by another name than its own.
func (r *reader) wrongGiven(at doc.Span) Inconsistency {
	q := r.childNearly(at)
	return Inconsistency{
		Kind: NameConflict, A: r.sideOf(q.Spans[0]), B: r.sideOf(at),
		Message: fmt.Sprintf("“%s” is called “%s” elsewhere. Or is it somebody else?", at.Of(r.Text), givenName(q.Name)),
	}
}

// ofWorker is what workers and services have.
var ofWorker = regexp.MustCompile(`(?i)\b(?:reports?|e-?mails?|letters?|views?|opinion|advice|assessments?|office|teams?|manager|visits?|notes|records?|number|class|group|course|services?|sessions?|role|absence|leave|cover|replacement|supervisor|hours|recommendations?|summary|update|minutes|work|job|project|policy|helpline|website|offer|shop|store|clinic|department|staff|workers?|concerns?)\b|^(?:has|have|had|is|was|are|were|will|can|does|did|may)\b`)

var (
	undergoes    = regexp.MustCompile(`^\s(?:to|will|has|have|is|was|are|were)\s(?:been|be|also|not)?\s?\w+ed\b`)
	joinsClause  = regexp.MustCompile(`(?i)(?:[,;:]|\b(?:that|and|but|because|when|while|as|if))\s$`)
	personalNear = regexp.MustCompile(`(?i)\b(?:his|her|he|she|home|school|nursery|dentist|bed|contact|CAMHS|clinic)\b`)
)

// firstWords are the first words of a text.
func firstWords(text string, n int) string {
	words := strings.Fields(text)
	return strings.Join(words[:min(n, len(words))], " ")
}

// introduced reports whether a word is in the name of somebody of whom the
// document says who they are, or a role stands beside it.
func (r *reader) introduced(m mention) bool {
	l := r.leafAt(m.span.Start)
	if l == nil || m.span.End > l.Span.End {
		return true
	}
	if c := contextOf(l.text, m.span.Shift(-l.Span.Start)); c.before.kind != "" || c.after.kind != "" || len(c.initials) > 0 {
		return true
	}
	if r.hasInitials(m.word) {
		return true // "T-L's attendance" is Tommy-Lee's
	}
	if r.Text[m.span.Start-min(1, m.span.Start):m.span.Start] == "(" || knownAs.MatchString(r.Text[max(0, m.span.Start-30):m.span.Start]) {
		return true
	}
	return slices.ContainsFunc(r.people.list, func(q Person) bool {
		return (q.Role != "" || q.Kind != Unknown) && slices.Contains(strings.Fields(strings.ReplaceAll(q.Name, "-", " ")), m.word)
	})
}

// hasInitials reports whether the document writes a name of two parts by its initials.
func (r *reader) hasInitials(word string) bool {
	first, second, two := strings.Cut(word, "-")
	if !two || first == "" || second == "" {
		return false
	}
	initials := string([]rune(first)[:1]) + "-" + string([]rune(second)[:1])
	return slices.ContainsFunc([]string{"'", "’", " ", ".", ","}, func(end string) bool { return strings.Contains(r.Text, initials+end) })
}

// knownAs introduces people whom no role does.
var knownAs = regexp.MustCompile(`(?i)\b(?:friends?|neighbour|colleague|boyfriend|girlfriend|partner|dog|cat|pet|called|named|cousin|schoolfriend|classmate|mate|manager|worker|Father|Judge|Sister|Imam|Rabbi|Reverend|Councillor),?\s$`)

// twins reports whether a sentence begins with twins that the family has not.
func (r *reader) twins(text string, births []birthFact) bool {
	if !strings.HasPrefix(text, "The twins ") && !strings.HasPrefix(text, "The twins'") || len(births) == 0 || strings.Count(strings.ToLower(r.Text), "twin") > 1 {
		return false
	}
	for i, a := range births {
		for _, b := range births[:i] {
			if a.date.Day == b.date.Day && !samePerson(a.name, b.name) {
				return false
			}
		}
	}
	return true
}

// inPast puts what is said of a child in an earlier time.
var inPast = regexp.MustCompile(`(?i)\b(?:when (?:he|she|they)|at the time|as a (?:baby|toddler)|used to|until|will be|before|since (?:he|she)|years ago|was born)\b`)

// onlyChild is the one child whom a sentence names, where it does or has something;
// -1 where there is none or more than one.
func onlyChild(text string, births []birthFact) (found int, name string) {
	found = -1
	for i, b := range births {
		given, _, _ := strings.Cut(b.name, " ")
		at := strings.Index(text, given)
		if at < 0 || given == name {
			continue
		}
		if found >= 0 {
			return -1, ""
		}
		if of := belongs.FindString(text[at+len(given):]); of != "" {
			if _, relative := roleOf(firstWords(strings.TrimLeft(of, "'’s"), 1)); relative {
				return -1, "" // "Ruby's cousin"
			}
		}
		if at > 0 && !joinsClause.MatchString(text[:at]) || !doing.MatchString(text[at+len(given):]) {
			continue
		}
		found, name = i, given
	}
	return found, name
}

// schoolYear is a year of an English or Welsh school.
var schoolYear = regexp.MustCompile(`(?i)\b(?:Y|year\s)(\d{1,2})\b`)

// wrongAge reports what a sentence that begins with a child's name says of it that
// is said of children of another age only.
func (r *reader) wrongAge(s doc.Span, births []birthFact) (doc.Span, string) {
	text := s.Of(r.Text)
	k, name := onlyChild(text, births)
	if k < 0 || inPast.MatchString(text) {
		return doc.Span{}, ""
	}
	first, last := r.around()
	if first.IsZero() {
		return doc.Span{}, ""
	}
	young, old := ageOn(births[k].date.Day, first), ageOn(births[k].date.Day, last)
	at := func(m []int) doc.Span { return doc.Span{Start: s.Start, End: s.Start + m[1]} }
	for _, d := range ageDetails() {
		if m := d.re.FindStringIndex(text); m != nil && (young > d.most+1 || old < d.least) {
			return at(m), wrongAgeMessage(name, text[m[0]:m[1]], young, old)
		}
	}
	if m := schoolYear.FindStringSubmatchIndex(text); m != nil && r.jurisdiction != Scotland && r.jurisdiction != US {
		const firstYear, slack = 5, 1 // the age in year 1, and how far a child may be off
		if usual := number(text[m[2]:m[3]]) - 1 + firstYear; usual > old+slack || usual < young-slack-1 {
			return at(m[:2]), wrongAgeMessage(name, text[m[0]:m[1]], young, old)
		}
	}
	return doc.Span{}, ""
}

func wrongAgeMessage(name, words string, young, old int) string {
	return fmt.Sprintf("%s is %s: “%s” does not fit. Is this about another child?", name, agesBetween(young, old), words)
}
