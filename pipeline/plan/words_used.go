package plan

import (
	"regexp"
	"strings"
)

// Words by which somebody is called who is resolved to a name: "I" of the one who wrote it,
// "you" of the one to whom it is written.
var (
	ofSpeaker = regexp.MustCompile(`(?:^|[\s(“"])I(?:['’](?:ll|m|ve))?\s`)
	ofReader  = regexp.MustCompile(`(?i)(?:^|[\s(])(?:you|please)\b`)
)

// callOwners adds to each owner the words by which the document calls them: in the action
// itself where that does not name them, and their given name or initials where those
// stand for them elsewhere.
func (r *reader) callOwners(a *Action) {
	text := a.Span.Of(r.Text)
	for i := range a.Owners {
		o := &a.Owners[i]
		if o.Kind == Child || o.Kind == Group {
			continue
		}
		also := o.Also
		if q := r.people.resolve(o.Name); q != nil {
			for _, word := range r.shortNames(q) {
				also = withAlso(also, word, o.Name)
			}
		}
		if len(a.Owners) == 1 && !namedIn(*o, text) {
			worker := o.Kind == Professional || o.Kind == Agency
			switch {
			case ofSpeaker.MatchString(text):
				also = withAlso(also, "I", o.Name)
			case ofReader.MatchString(text) && !worker:
				also = withAlso(also, "you", o.Name)
			}
		}
		o.Also = also
	}
}

// withAlso is words with one more, in a list of its own.
func withAlso(words []string, word, name string) []string {
	if word == name {
		return words
	}
	return withWord(append([]string{}, words...), word)
}

// shortNames are the given name and the initials of somebody where the document calls them
// so, and nobody else. They are looked for once.
func (r *reader) shortNames(q *Person) []string {
	if names, ok := r.called[q.Name]; ok {
		return names
	}
	var names []string
	for _, word := range append([]string{givenName(q.Name)}, initialsOf(q.Name)...) {
		if word == "" || word == q.Name || r.people.resolve(word) != q || !usedAlone(r.Text, word, q.Name) {
			continue
		}
		names = append(names, word)
	}
	r.called[q.Name] = names
	return names
}

// usedAlone reports whether a word stands in a text otherwise than as the beginning of
// a name.
func usedAlone(text, word, name string) bool {
	for from := 0; ; {
		i := strings.Index(text[from:], word)
		if i < 0 {
			return false
		}
		at := from + i
		from = at + len(word)
		const room = 4 // bytes of a letter
		start := max(0, at-room)
		if wholeWord(text[start:min(len(text), from+room)], at-start, from-start) && !strings.HasPrefix(text[at:], name) {
			return true
		}
	}
}
