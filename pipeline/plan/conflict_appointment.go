package plan

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// appointment is something that takes place once, on a day that is still to come.
type appointment struct {
	of    string // "hospital check"
	day   Day
	span  doc.Span // the day's words
	words doc.Span // in which it is named, with the day
	next  bool
}

const (
	whereSeen = `CAMHS|dentist|orthodontist|opticians?|orthoptist|paediatrician|audiology|physio(?:therapist)?|dietitian|dietician|court|hospital|consultant|surgeon|speech therapist|solicitor`
	seenFor   = `appointments?|check(?:-?up)?|scan|hearing|medical|operation|surgery|interview|clinic|trial|viewing|home visit`
)

var (
	// namedFor is an appointment by what it is of: "hospital check", "antenatal scan".
	namedFor = regexp.MustCompile(`(?i)\b((?:[\p{L}&-]+\s)?)(` + seenFor + `)\b`)
	// namedWhere is one by the place: "an appointment at CAMHS", "take Leon to the
	// dentist".
	namedWhere = regexp.MustCompile(`(?i)\b(?:appointment\s(?:at|with)|tak(?:e|es|en|ing)\s(?:\p{L}+\s){1,3}to|bring(?:s|ing)?\s(?:\p{L}+\s){1,3}to|seen\s(?:at|by)|see|attends?|go(?:es)?\s(?:with\s\p{L}+\s)?to)\s(?:the\s|an?\s|his\s|her\s|their\s)?(` + whereSeen + `)\b`)
	nextOne    = regexp.MustCompile(`(?i)\bnext\s$`)
	// alone are appointments that need no other word to be known.
	alone = wordSet(`scan hearing operation trial medical`)
	// again says that there is more than one.
	again = regexp.MustCompile(`(?i)\b(?:again|another|further|follow(?:s|-?up|ing)?|second|third|first|last|previous|both|also|return|each|every|cancelled|missed|or|instead|moved|changed|rearranged|re-arranged|postponed|brought forward|put back|new date|original(?:ly)?|if)\b`)
)

// appointmentConflicts are appointments of one name and person with two days.
func (r *reader) appointmentConflicts(home homeNames) []Inconsistency {
	known := map[string][]appointment{}
	var all []Inconsistency
	for _, a := range r.appointments() {
		known[a.of] = append(known[a.of], a)
	}
	for _, of := range sortedKeys(known) {
		if a, b, ok := r.twoDays(known[of], home); ok {
			all = append(all, Inconsistency{
				Kind: DateConflict, A: Side{a.span, r.around60(a.span)}, B: Side{b.span, r.around60(b.span)},
				Message: fmt.Sprintf("“%s”: on %s in one place and on %s in another.", of, a.day.long(), b.day.long()),
			})
		}
	}
	return all
}

func sortedKeys(m map[string][]appointment) []string {
	var keys []string
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// twoDays are two appointments of one name that must be one; none where the document
// names three days, which is a series.
func (r *reader) twoDays(list []appointment, home homeNames) (a, b appointment, ok bool) {
	for i, y := range list {
		for _, x := range list[:i] {
			const near = 21 // days
			apart := daysBetween(x.day, y.day)
			switch {
			case apart == 0 || apart > near || apart < -near, x.words.Overlaps(y.words):
			case y.next && !x.next && apart > 0, x.next && !y.next && apart < 0: // the one after it
			case !home.same(r.sentenceOf(x.words).Of(r.Text), r.sentenceOf(y.words).Of(r.Text), alone[last(x.of)]):
			case slices.ContainsFunc(list, func(z appointment) bool { return z.day != x.day && z.day != y.day }):
			default:
				return x, y, true
			}
		}
	}
	return a, b, false
}

func last(words string) string { return words[strings.LastIndexByte(words, ' ')+1:] }

// appointments are those that are still to come when the document is written.
func (r *reader) appointments() []appointment {
	from := r.madeOn()
	if from.IsZero() {
		return nil
	}
	var all []appointment
	written := r.writtenOn()
	for i := range r.dates {
		d := &r.dates[i]
		l := r.leafAt(d.Span.Start)
		if l == nil || d.Birth || d.Listed || d.Day.compare(from) < 0 {
			continue
		}
		if l.table != nil && l.text == d.Span.Of(r.Text) {
			continue // of which the action tells
		}
		words := r.clauseBefore(d)
		if l.table != nil {
			words.Start = max(words.Start, l.Span.Start)
		}
		if s := r.sentenceOf(d.Span).Of(r.Text); !again.MatchString(s) {
			all = r.noteAppointment(all, words, d.Day, d.Span)
		}
	}
	for i := range r.actions {
		a := &r.actions[i]
		if a.InTable && isOpenTask(a, written) && a.Deadline.Day.compare(from) >= 0 && r.oneDay(a.Deadline.Span) && !again.MatchString(a.Span.Of(r.Text)) {
			all = r.noteAppointment(all, a.Span, a.Deadline.Day, a.Deadline.Span)
		}
	}
	return all
}

// madeOn is the day of the document, or else the first that its head names.
func (r *reader) madeOn() Day {
	if day := r.writtenOn(); !day.IsZero() {
		return day
	}
	for _, d := range r.dates {
		if d.Full && !d.Birth && !d.Next && r.inHead(d) {
			return d.Day
		}
	}
	return Day{}
}

// noteAppointment adds the appointment that words name, the last of them.
func (r *reader) noteAppointment(all []appointment, words doc.Span, day Day, at doc.Span) []appointment {
	text := words.Of(r.Text)
	of, behind, from := "", "", 0
	if m := lastNamed(namedFor, text); m != nil {
		if of = nameOfAppointment(text[m[2]:m[3]], text[m[4]:m[5]]); r.isNamePart(strings.TrimSpace(text[m[2]:m[3]])) {
			of = nameOfAppointment("", text[m[4]:m[5]])
		}
		behind, from = text[m[1]:], m[0]
	}
	if m := lastNamed(namedWhere, text); m != nil && (of == "" || m[0] > from || strings.HasPrefix(strings.ToLower(text[m[0]:]), "appointment")) {
		of, behind, from = strings.ToLower(text[m[2]:m[3]])+" appointment", text[m[1]:], m[0]
	}
	if of == "" || strings.Contains(of, "home visit") || at.Start >= words.End && at.Start-words.End < 4 && !onlyLinks(behind) {
		return all
	}
	return append(all, appointment{of, day, at, words.Cover(at), nextOne.MatchString(text[:from])})
}

func lastNamed(re *regexp.Regexp, text string) []int {
	if all := re.FindAllStringSubmatchIndex(text, -1); len(all) > 0 {
		return all[len(all)-1]
	}
	return nil
}

// noKind are words in front of an appointment that say nothing of its kind.
var noKind = wordSet(`the a an his her their your my our next this that to for of at on attend missed booked another no any new`)

// nameOfAppointment is what an appointment is called; empty where only "the
// appointment" stands there.
func nameOfAppointment(kind, thing string) string {
	kind, thing = strings.ToLower(strings.TrimSpace(kind)), strings.TrimSuffix(strings.ToLower(thing), "s")
	switch {
	case alone[thing]:
		return thing
	case kind == "" || noKind[kind]:
		return ""
	}
	return kind + " " + thing
}
