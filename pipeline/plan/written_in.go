package plan

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

var (
	// writtenIn is in whose paper something is to stand: "to be shown in his report".
	writtenIn = regexp.MustCompile(`\bbe\s(?:\w+ly\s)?` + done + `\s(?:(?:up|out|down|right|together|clearly)\s)?in\s((?:his|her|their|my)|[\p{L}’'. -]{2,40}?['’]s?)\s(?:[a-z-]+\s){0,2}?(?:reports?|statement|assessment|analysis|letter|chronology|recommendations?|notes|minutes|summary)\b`)
	// channel is through whom something is sought that nobody is named for: "Sleep
	// clinic referral via the school nurse".
	channel = regexp.MustCompile(`(?i)\b(?:re-?)?(?:referr(?:al|ed)|application|request(?:ed)?|booking|booked|sought|obtained|sourced|arranged)\b[^.;]{0,60}?\s(?:via|through)\s((?:the |her |his |their )?[\p{L}][\p{L} ’'-]{1,40}?)(?:\s(?:by|on|before|within|in|at|and|to|for|from|this|next|who|with|until|as)\b|[.,;:]|$)`)
)

// namelike are words that may name somebody, by one name or several.
var namelike = regexp.MustCompile(`\b\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]+){0,3}`)

// writerIn is who is to write something into their own paper, or to seek it for
// somebody.
func (r *reader) writerIn(s doc.Span) []Owner {
	text := s.Of(r.Text)
	if m := channel.FindStringSubmatchIndex(text); m != nil && r.names(text[m[2]:m[3]]) {
		return r.workersOnly(r.ownersIn(doc.Span{Start: m[2], End: m[3]}.Shift(s.Start)))
	}
	m := writtenIn.FindStringSubmatchIndex(text)
	if m == nil {
		return nil
	}
	switch whose := text[m[2]:m[3]]; whose {
	case "my":
		return r.iAm()
	case "his", "her", "their":
		return r.workersOnly(r.onlyNamed(r.sentenceBefore(doc.Span{Start: m[0], End: m[1]}.Shift(s.Start))))
	default:
		name := strings.TrimRight(strings.TrimSuffix(whose, "s"), "'’")
		return r.workersOnly(r.ownersIn(doc.Span{Start: m[2], End: m[2] + len(name)}.Shift(s.Start)))
	}
}

// sentenceBefore is what stands before a part of a sentence in it.
func (r *reader) sentenceBefore(part doc.Span) doc.Span {
	for _, whole := range r.Sentences {
		if whole.Span.Contains(part) {
			return doc.Span{Start: whole.Span.Start, End: part.Start}
		}
	}
	return doc.Span{Start: part.Start, End: part.Start}
}

// onlyNamed is the one person whom words name; nobody where they name several.
func (r *reader) onlyNamed(s doc.Span) []Owner {
	var owners []Owner
	for _, m := range namelike.FindAllStringIndex(s.Of(r.Text), -1) {
		name := doc.Span{Start: m[0], End: m[1]}.Shift(s.Start)
		if q := r.people.resolve(name.Of(r.Text)); q != nil {
			if o := ownerFrom(q, name.Of(r.Text), name); !hasOwner(owners, o) {
				owners = append(owners, o)
			}
		}
	}
	if len(owners) != 1 {
		return nil
	}
	return owners
}

// workersOnly are the owners, where all of them are workers.
func (r *reader) workersOnly(owners []Owner) []Owner {
	for _, o := range owners {
		if o.Kind != Professional && o.Kind != Agency && o.Kind != Unknown {
			return nil
		}
	}
	return owners
}
