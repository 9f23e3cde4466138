package plan

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// childConflicts are details of a child that two places give in two ways: the school,
// the side of the body that was hurt, whether it is a boy or a girl.
func (r *reader) childConflicts(home homeNames) []Inconsistency {
	return slices.Concat(r.schoolConflicts(home), r.sideConflicts(), r.pronounConflicts(home))
}

const aSchool = `((?:(?:St\.?|Our|Lady|of|the)\s)*(?:\p{Lu}[\p{L}'’]+\s){1,4}(?:(?:C of E|RC|Catholic)\s)?(Primary|Juniors?|Infants?|Academy|High|Nursery|College|Grammar|Secondary|Comprehensive|Pre-?school)(?:\sSchool)?)`

var (
	// atSchool says which school a child goes to now.
	atSchool = regexp.MustCompile(`\b(?:attends|goes\sto|is\s(?:a\spupil\s)?at|is\sin\sYear\s\d+\sat|is\sin\s(?:reception|nursery)\sat|place\sat)\s` + aSchool)
	// ofStaff says at which school somebody works who knows the child.
	ofStaff = regexp.MustCompile(`\b(?i:teacher|SENCo|head|staff|key\s?worker|tutor)\s(?:at|of|from)\s` + aSchool)
	// otherSchool are words of a change of school, or of somebody else's.
	otherSchool = regexp.MustCompile(`(?i)\b(?:moved?|moving|transfer\w*|transition|from september|next year|previous(?:ly)?|former(?:ly)?|until|was at|used to|will|new|old|last|before|breakfast club|after[- ]school|holiday|swimming|works?|volunteer\w*|brother|sister|cousins?|half)\b`)
	schoolTitle = regexp.MustCompile(`(?i)^(?:school|nursery|school\s?/\s?nursery|education|school or nursery)\b`)
)

// attends is the school of a child as one place gives it.
type attends struct {
	child string
	name  []string // the words that tell it from others
	level string
	span  doc.Span
}

// schoolConflicts are children with two schools of one kind.
func (r *reader) schoolConflicts(home homeNames) []Inconsistency {
	known := r.schoolsInTables(home)
	var all []Inconsistency
	for i := range r.leaves {
		l := &r.leaves[i]
		for _, re := range []*regexp.Regexp{atSchool, ofStaff} {
			for _, m := range re.FindAllStringSubmatchIndex(l.text, -1) {
				a, ok := r.attendsAt(home, doc.Span{Start: m[2], End: m[3]}.Shift(l.Span.Start), l.text[m[4]:m[5]])
				if !ok {
					continue
				}
				k := slices.IndexFunc(known, func(b attends) bool { return b.child == a.child && b.level == a.level })
				if k < 0 {
					known = append(known, a)
				} else if b := known[k]; !slices.ContainsFunc(a.name, func(w string) bool { return slices.Contains(b.name, w) }) {
					all = append(all, Inconsistency{
						Kind: Contradiction, A: r.sideOf(b.span), B: r.sideOf(a.span),
						Message: fmt.Sprintf("%s is at “%s” in one place and at “%s” in another.", a.child, r.Quote(b.span), r.Quote(a.span)),
					})
				}
			}
		}
	}
	return all
}

// attendsAt is whose school a place names: of the one child of its sentence, or of the
// only one that there is.
func (r *reader) attendsAt(home homeNames, s doc.Span, level string) (attends, bool) {
	sentence := r.sentenceOf(s).Of(r.Text)
	var child string
	for _, name := range home.in(sentence) {
		if home[name] {
			if child != "" {
				return attends{}, false
			}
			child = name
		}
	}
	if child == "" {
		child = home.onlyChild()
	}
	words := schoolWords(s.Of(r.Text))
	return attends{child, words, strings.ToLower(level), s}, child != "" && len(words) > 0 && !otherSchool.MatchString(sentence)
}

// schoolWords are the words of a school's name that tell it from others.
func schoolWords(name string) []string {
	return slices.DeleteFunc(strings.FieldsFunc(name, func(c rune) bool { return c == ' ' || c == ',' || c == '.' }), func(w string) bool {
		return startsSmall(w) || slices.Contains([]string{"St", "Our", "Lady", "The", "School", "Primary", "Junior", "Juniors", "Infant", "Infants", "Academy", "High", "Nursery", "College", "Grammar", "Secondary", "Comprehensive", "RC", "Catholic", "C", "E"}, w)
	})
}

// schoolsInTables are the schools that the table of the children gives.
func (r *reader) schoolsInTables(home homeNames) []attends {
	var all []attends
	for _, b := range r.tableBlocks() {
		t := r.tableOf(b)
		for col := 1; col < b.Cols; col++ {
			if !schoolTitle.MatchString(t.title(col)) {
				continue
			}
			for row := b.HeaderRows; row < t.rows(); row++ {
				names := home.in(t.text(row, 0))
				m := schoolInCell.FindStringSubmatchIndex(t.text(row, col))
				if c := t.cell(row, col); len(names) == 1 && home[names[0]] && m != nil && c != nil {
					text := t.text(row, col)
					all = append(all, attends{names[0], schoolWords(text[m[2]:m[3]]), strings.ToLower(text[m[4]:m[5]]), c.Span})
				}
			}
		}
	}
	return all
}

var schoolInCell = regexp.MustCompile(`^` + aSchool)

// onlyChild is the one child of the family; empty where there is none or are more.
func (k homeNames) onlyChild() string {
	found := ""
	for name, child := range k {
		if child && found != "" {
			return ""
		} else if child {
			found = name
		}
	}
	return found
}

var (
	// sided is a part of the body with its side, where something is wrong with it.
	sided = regexp.MustCompile(`(?i)\b(left|right)\s(?:upper\s|lower\s|inner\s|outer\s)?(arm|forearm|elbow|wrist|hand|thumb|shoulder|leg|thigh|knee|shin|ankle|foot|cheek|ear|eye)\b`)
	// broken are words for what is the matter where it heals: one injury, told twice.
	broken = regexp.MustCompile(`(?i)\b(?:broke|broken|fractur\w*|plaster|cast|sprain\w*|splint|stitches)\b`)
	// twoSides are words for two injuries.
	twoSides = regexp.MustCompile(`(?i)\b(?:both|other|another|also|as well|too|second|again|previous\w*|old|handed|when (?:he|she) was|years? ago|not)\b`)
)

// sideConflicts are breaks and sprains that are on the left in one place and on the
// right in another.
func (r *reader) sideConflicts() []Inconsistency {
	first := map[string]doc.Span{}
	var all []Inconsistency
	for i := range r.leaves {
		l := &r.leaves[i]
		for _, m := range sided.FindAllStringSubmatchIndex(l.text, -1) {
			span := doc.Span{Start: m[0], End: m[1]}.Shift(l.Span.Start)
			sentence := r.sentenceOf(span).Of(r.Text)
			child := r.childOf(span)
			if child == "" || !broken.MatchString(sentence) || twoSides.MatchString(sentence) || len(sided.FindAllString(sentence, -1)) > 1 {
				continue
			}
			key := child + strings.ToLower(l.text[m[4]:m[5]])
			known, ok := first[key]
			if !ok {
				first[key] = span
			} else if side := strings.ToLower(known.Of(r.Text)[:4]); side != strings.ToLower(l.text[m[2]:m[3]])[:4] {
				all = append(all, Inconsistency{
					Kind: Contradiction, A: r.sideOf(known), B: r.sideOf(span),
					Message: fmt.Sprintf("“%s” here, “%s” in another place.", r.Quote(span), r.Quote(known)),
				})
			}
		}
	}
	return all
}

var (
	girl     = regexp.MustCompile(`(?i)^\s(?:[^.;,]{0,12}\s)?(?:is|was)\s[^.;]{0,25}\b(?:girl|daughter)\b`)
	boy      = regexp.MustCompile(`(?i)^\s(?:[^.;,]{0,12}\s)?(?:is|was)\s[^.;]{0,25}\b(?:boy|son)\b`)
	asHe     = regexp.MustCompile(`^(?:He|His)\s`)
	asShe    = regexp.MustCompile(`^(?:She|Her)\s`)
	anyHe    = regexp.MustCompile(`\b(?:[Hh]e|[Hh]is|[Hh]im|[Hh]imself)\b`)
	anyShe   = regexp.MustCompile(`\b(?:[Ss]he|[Hh]er|[Hh]ers|[Hh]erself)\b`)
	changing = regexp.MustCompile(`(?i)\b(?:trans|transgender|pronouns?|non-binary|gender)\b`)
)

// pronounConflicts are children called a girl in a sentence and "he" in the next one
// that names nobody else, or the other way round.
func (r *reader) pronounConflicts(home homeNames) []Inconsistency {
	if changing.MatchString(r.Text) {
		return nil
	}
	var all []Inconsistency
	for i := 1; i < len(r.Sentences); i++ {
		a, b := r.Sentences[i-1].Span, r.Sentences[i].Span
		l := r.leafAt(a.Start)
		if l == nil || !l.Span.Contains(b) {
			continue
		}
		first, next := a.Of(r.Text), b.Of(r.Text)
		name, _, _ := strings.Cut(first, " ")
		if !home[name] || len(capitalWord.FindAllString(next, -1)) > 1 || r.othersIn(strings.ReplaceAll(r.Text[l.Span.Start:a.End], name, "")) > 0 {
			continue
		}
		rest := first[len(name):]
		wrong := girl.MatchString(rest) && !anyHe.MatchString(rest) && asHe.MatchString(next) && !anyShe.MatchString(next) ||
			boy.MatchString(rest) && !anyShe.MatchString(rest) && asShe.MatchString(next) && !anyHe.MatchString(next)
		if wrong {
			all = append(all, Inconsistency{
				Kind: Contradiction, A: Side{a, a}, B: Side{b, r.around60(b)},
				Message: fmt.Sprintf("“%s” here, of a child who was called otherwise in the sentence before. Is it somebody else?", strings.Fields(next)[0]),
			})
		}
	}
	return all
}

// othersIn counts the words of a sentence that may be names.
func (r *reader) othersIn(sentence string) int {
	n := 0
	for _, w := range capitalWord.FindAllString(sentence, -1) {
		n += truth(!isNoName(w) && !isWord(w))
	}
	return n
}
