package plan

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// A cell of owners may say of each what is theirs to do: "JW to ask the panel", "Dad pays, Gran
// drives". Who stands in front of the verb is the owner; what stands behind is none.

var (
	// taskAhead begins what an owner is to do, taskNow what one does as the cell puts it.
	taskAhead = regexp.MustCompile(`\s(?:is\s|are\s)?(?:to|will|must|should)\s(\p{Ll}+)\b`)
	taskNow   = regexp.MustCompile(`\s(\p{Ll}+s)\b`)
)

// withoutTask is a part of an owner's cell without what it says that the owner does. Words that
// are an owner as they stand keep them: "Link worker to parents".
func (r *reader) withoutTask(part doc.Span) doc.Span {
	text := part.Of(r.Text)
	if _, known := r.ownerOf(part); known || part.Empty() {
		return part
	}
	for _, m := range taskAhead.FindAllStringSubmatchIndex(text, -1) {
		head := doc.Span{Start: part.Start, End: part.Start + m[0]}
		if o, ok := r.ownerOf(head); ok && !notTask.MatchString(text[m[2]:m[3]]) && (isTaskVerb(text[m[2]:m[3]]) || r.people.resolve(o.Name) != nil) {
			return head
		}
	}
	for _, m := range taskNow.FindAllStringSubmatchIndex(text, -1) {
		head := doc.Span{Start: part.Start, End: part.Start + m[0]}
		third, isVerb := taskVerbs()[text[m[2]:m[3]]]
		if o, ok := r.ownerOf(head); ok && isVerb && third && o.Kind != Agency && o.Kind != Group && (r.people.resolve(o.Name) != nil || !workersWords.MatchString(text)) {
			return head // not "Family supports team"
		}
	}
	return part
}

// isTaskVerb reports whether a word is the plain form of a verb of duty.
func isTaskVerb(word string) bool {
	third, ok := taskVerbs()[word]
	return ok && !third
}

// hasObject reports whether behind an owner a verb stands and words that the verb is about: who
// is joined to these by "and" is no owner. "SW to ring Mum and Dad".
func (r *reader) hasObject(owner, whole doc.Span) bool {
	rest := strings.TrimSpace(r.Text[owner.End:max(owner.End, whole.End)])
	verb, object, _ := strings.Cut(strings.TrimPrefix(rest, "to "), " ")
	return verb != "" && object != "" && (strings.HasPrefix(rest, "to ") || taskVerbs()[verb])
}
