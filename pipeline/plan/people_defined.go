package plan

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// definedAs is the word by which an agreement calls one of its parties from there on: "ADA
// OBI of 3 Mill Lane (“the mother”)", "Mr Hart (hereinafter called "the uncle")".
var definedAs = regexp.MustCompile(`\((?:(?i:here(?:in)?after|(?:also )?(?:known|called|referred to)(?: as)?|together|in this agreement),?\s)*["“‘'](?:the\s)?([\p{L} -]{3,30})["”’']\)`)

// readDefined notes the roles of those whom an agreement defines.
func (r *reader) readDefined(l *leaf) {
	from := 0
	for _, m := range definedAs.FindAllStringSubmatchIndex(l.text, -1) {
		clause := doc.Span{Start: from, End: m[0]}
		if i := strings.LastIndexByte(clause.Of(l.text), ';'); i >= 0 {
			clause.Start += i + 1
		}
		from = m[1]
		ro, ok := roleOf(l.text[m[2]:m[3]])
		if !ok || ro.kind == Agency || ro.kind == Group || ro.name == "parents" {
			continue
		}
		if q := r.definedIn(clause.Of(l.text)); q != nil {
			q.Role, q.Kind, q.of = ro.name, ro.kind, ""
		}
	}
}

// definedIn is the person whom the words before a definition name: the only one, or of
// several the one right before it. Of whom else a clause speaks is not defined by it.
func (r *reader) definedIn(clause string) *Person {
	var found []doc.Span
	for _, at := range namesOf(clause) {
		if isName(at.Of(clause)) && r.people.resolve(tidyName(at.Of(clause))) != nil {
			found = append(found, at)
		}
	}
	n := len(found)
	if n == 0 || n > 1 && strings.Trim(clause[found[n-1].End:], " ,") != "" {
		return nil
	}
	return r.people.resolve(tidyName(found[n-1].Of(clause)))
}
