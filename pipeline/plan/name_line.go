package plan

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// A plan that sets a list below the name of each one names in that way also who is named
// nowhere else. What stands below such a name is never the duty of the one above.

// nameLine is a line that is like a name and nothing else.
var nameLine = regexp.MustCompile(`^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2}\s?:?$`)

// strangerAlone is whom a line over a list names that follows another list below somebody who
// is known.
func (r *reader) strangerAlone(line doc.Span) []Owner {
	words := strings.TrimRight(line.Of(r.Text), " :")
	if !nameLine.MatchString(line.Of(r.Text)) || !r.isBesideNames(line) {
		return nil
	}
	line.End = line.Start + len(words)
	if first, _, _ := strings.Cut(words, " "); isWord(first) {
		return nil // "Housing", "Other"
	}
	return []Owner{r.unknownOwner(line)}
}

// nearNames is how many leaves before a line the list below a known name may begin.
const nearNames = 40

// isBesideNames reports whether a list below somebody who is known stands near before a line,
// in the same section.
func (r *reader) isBesideNames(line doc.Span) bool {
	i := r.leafIndex(line.Start)
	for k := i - 1; k >= max(0, i-nearNames) && r.leaves[k].section == r.leaves[i].section; k-- {
		over := &r.leaves[k]
		if over.Kind == doc.Heading || over.Kind == doc.ListItem || r.leaves[k+1].Kind != doc.ListItem {
			continue
		}
		if len(r.titleOwners(over.Span)) > 0 {
			return true
		}
		if !nameLine.MatchString(over.text) {
			return false
		}
	}
	return false
}

// leafIndex is the place of the leaf that holds a place of the text, or of the next.
func (r *reader) leafIndex(at int) int {
	lo, hi := 0, len(r.leaves)
	for lo < hi {
		if mid := (lo + hi) / 2; r.leaves[mid].Span.End <= at {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// beginsWithVerb reports whether words begin with what is to be done, and so name nobody:
// "Tell neighbours", "Takes Mina".
func (r *reader) beginsWithVerb(words string) bool {
	first, rest, _ := strings.Cut(words, " ")
	verb := strings.ToLower(first)
	_, known := taskVerbs()[verb]
	names := strings.HasSuffix(verb, "s") && r.people.resolve(rest) != nil // whom: "Takes Sam"
	noun := alsoNouns[verb] || alsoNouns[strings.TrimSuffix(verb, "s")]
	return known && rest != "" && (names || !noun) && r.people.resolve(words) == nil && r.people.resolve(first) == nil && !isRole(words)
}

// ownOrder reports whether a sentence is an order that can stand for itself: not one that goes
// on with the one before, "Send it back", or is a word or two, "Ask for Jo".
func ownOrder(text string) bool {
	const least = 4 // words
	return isOrder(text) && len(strings.Fields(text)) >= least && !refersBack.MatchString(text)
}
