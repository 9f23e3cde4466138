package plan

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

var (
	// nickname stands in brackets or quotation marks inside a name: "Rosalind
	// (Roz) Pemberton".
	nickname = regexp.MustCompile(`(` + namePart + `(?:\s` + namePart + `)?)\s[("“‘'](` + namePart + `)[)"”’']\s(` + namePart + `)`)
	// calledBy stands behind a name: "Theodore Dacosta, known as Teddy".
	calledBy = regexp.MustCompile(`(` + namePart + `(?:` + particle + `\s` + namePart + `){0,3}),?\s\(?(?:also\s)?(?:known as|called|who is called|likes to be called|a\.?k\.?a\.?|prefers)\s["“‘']?(` + namePart + `)`)
	// calledBefore stands in front of a name in brackets: "Nani (Parveen Malik)",
	// "Auntie Bev (Beverley Frost)".
	calledBefore = regexp.MustCompile(`(` + namePart + `(?:\s` + namePart + `)?)\s\((` + namePart + `(?:\s` + namePart + `){1,2})\)`)
)

// mayCall is a look that costs little of the three expressions.
var mayCall = regexp.MustCompile(`[("“‘']|known as|called|a\.?k\.?a|prefers`)

// readNicknames notes by what other names people are called.
func (r *reader) readNicknames(l *leaf) {
	if !mayCall.MatchString(l.text) {
		return
	}
	for _, m := range nickname.FindAllStringSubmatchIndex(l.text, -1) {
		given, short, last := l.text[m[2]:m[3]], l.text[m[4]:m[5]], l.text[m[6]:m[7]]
		if isName(given+" "+last) && isName(short+" "+last) {
			at := doc.Span{Start: m[0], End: m[1]}
			if q := r.call(given+" "+last, at.Shift(l.Span.Start), short+" "+last, short); q != nil {
				q.takeRole(contextOf(l.text, at).role())
			}
		}
	}
	for _, m := range calledBy.FindAllStringSubmatchIndex(l.text, -1) {
		name, short := l.text[m[2]:m[3]], l.text[m[4]:m[5]]
		if q := r.people.resolve(name); q != nil || isName(name) {
			r.call(name, doc.Span{Start: m[2], End: m[3]}.Shift(l.Span.Start), short)
		}
	}
	for _, m := range calledBefore.FindAllStringSubmatchIndex(l.text, -1) {
		word, name := l.text[m[2]:m[3]], l.text[m[4]:m[5]]
		ro, isRole := roleOf(strings.Fields(word)[0])
		if !isName(name) || !strangeName(surname(word)) && !(isRole && ro.kind == Family) || isName(word) && !isRole {
			continue
		}
		if q := r.call(name, doc.Span{Start: m[4], End: m[5]}.Shift(l.Span.Start), word, surname(word)); q != nil && isRole {
			q.takeRole(ro)
		}
	}
}

// call notes that somebody is also called by other words.
func (r *reader) call(name string, at doc.Span, words ...string) *Person {
	q := r.people.resolve(name)
	if q == nil {
		q = r.people.add(name, role{}, nil, at)
	}
	if q == nil {
		return nil
	}
	for _, w := range words {
		if _, isRole := roleOf(w); w != q.Name && !isRole {
			q.Also = withWord(q.Also, w)
		}
	}
	return q
}
