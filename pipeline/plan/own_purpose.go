package plan

import (
	"regexp"

	"github.com/plainwords/plainwords/pipeline/doc"
)

var (
	// soThat is how an action says for itself what is to be different by it. What
	// workers can do then is none of that.
	soThat = regexp.MustCompile(`(?i)\b(?:so|in order) that\s`)
	ofUs   = regexp.MustCompile(`(?i)^(?:we|i|workers|professionals|services|the (?:core group|conference|social worker))\b`)
	// soTheyCan is the same of a child without "that". A reason for what is done, "so
	// Leo is to stay here", tells of no change.
	soTheyCan = regexp.MustCompile(`[,\s]so\s(([\p{L}'’&-]+(?:\s[\p{L}'’&-]+){0,3}?)\s(?:can|feels?|knows?|gets?|sleeps?|(?:is|are|do|does)(?:n['’]t|\snot|\sno\slonger))\s)`)
	// supposed are words behind which "so" says nothing of a purpose.
	supposed = regexp.MustCompile(`(?i)\b(?:if|do|does|did|doing|think|hope|say|says|said|and)$`)
	// behindFront ends a purpose with which a sentence begins, behindPurpose any other.
	behindFront   = regexp.MustCompile(`,\s`)
	behindPurpose = regexp.MustCompile(`\s[–—]\s|\s\(|;|,\sand\s(?:is|are|will|must|to)\s`)
)

// ownPurpose is what an action itself says is to be different by it.
func (r *reader) ownPurpose(s doc.Span) doc.Span {
	words := s.Of(r.Text)
	start, ends := -1, behindPurpose
	if m := soThat.FindStringIndex(words); m != nil && !ofUs.MatchString(words[m[1]:]) {
		if start = m[1]; m[0] == 0 {
			ends = behindFront
		}
	} else if m := soTheyCan.FindStringSubmatchIndex(words); m != nil && !supposed.MatchString(words[:m[0]]) && r.ofChild(words[m[4]:m[5]]) {
		start = m[2]
	}
	if start < 0 {
		return doc.Span{}
	}
	end := len(words)
	if m := ends.FindStringIndex(words[start:]); m != nil {
		end = start + m[0]
	}
	return doc.Span{Start: start, End: end}.Shift(s.Start).Trim(r.Text)
}
