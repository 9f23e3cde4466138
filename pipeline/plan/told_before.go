package plan

import (
	"regexp"

	"github.com/plainwords/plainwords/pipeline/doc"
)

var (
	// onlyStatus is a sentence that says how far a thing is and no more: "Not done.",
	// "No reply yet, chased twice."
	onlyStatus = regexp.MustCompile(`(?i)^(?:[✓✔☑✗✘]\s?)?(?:(?:not|partly|part|nearly|half|still not|almost)\s)?(?:yet\s)?(?:done|completed?|achieved|finished|started|begun|met|actioned|outstanding|overdue|in progress|ongoing|under ?way|no (?:reply|response|answer|change|progress|action taken)(?:\s(?:yet|so far|at present))?)(?:\s(?:yet|so far|at present|in time|on time))?(?:\s?[,;–—(-]\s?(?:[^.]|\.\d){0,80})?[.!]$`)
	// bindsToo is in what asks for something, or bans it, however it begins: "Ongoing,
	// Ben must give a sample".
	bindsToo = regexp.MustCompile(`(?i)\b(?:must|shall|will|should|needs?|ha(?:s|ve) to|(?-i:may)|can|cannot|to\s[a-z]+|if|unless|never|until)\b`)
	// forbids is in what tells that something is not to be, or no longer.
	forbids = regexp.MustCompile(`(?i)^No\b|\b(?:stopped|banned|barred|ended|forbidden|prohibited|suspended|withdrawn)\b`)
	// hangsOn begins a sentence that asks for something only at times.
	hangsOn = regexp.MustCompile(`^(?:If|Unless|Should|When|Because|Since|Although|While)\b`)
)

// saysStatus reports whether a sentence says how far a thing is and asks nothing.
func saysStatus(text string) bool { return onlyStatus.MatchString(text) && !bindsToo.MatchString(text) }

// saysDoneAll reports whether a sentence says that all of the thing is done.
func saysDoneAll(text string) bool {
	return doneAlone.MatchString(text) && !butNot.MatchString(text) && !bindsToo.MatchString(text)
}

// toldBefore parts the sentences of a text that first say how far a thing is, or what
// was, from what they then ask for: "Not done. Ask again once he is home." All of them
// ask where none behind does.
func (r *reader) toldBefore(sentences []doc.Span) (told, asks []doc.Span) {
	for i, s := range sentences {
		if i > 0 && r.asksFor(s) {
			return sentences[:i], sentences[i:]
		}
		if !r.onlyTells(s) {
			break
		}
	}
	return nil, sentences
}

// asItShallBe ends with a verb by which a plan may tell how things shall be: "Leo is in
// bed by eight", "Stairs are kept clear".
var asItShallBe = regexp.MustCompile(`(?i)\s(?:is|are|does|has not|have not)$`)

// doneAlone is a sentence that says that all of the task before it is done.
var doneAlone = regexp.MustCompile(`^(?:[✓✔☑]\s?)?(?:Done|Completed|Achieved|Finished|Sorted)\b(?:[^.;]|\.\d){0,60}[.!]$`)

// butNot is in a sentence that says that something is left to do.
var butNot = regexp.MustCompile(`(?i)\b(?:but|except|apart from|save for|only|not|part(?:ly)?|still|nearly|almost|half|of|weekly|daily|each|every|so far)\b`)

// behindDone parts the units of a cell behind a sentence that says that its task is
// done, where another task follows: "Letter to Housing. Done. Landlord to be asked about
// the lock."
func (r *reader) behindDone(units []doc.Span) []doc.Span {
	var out []doc.Span
	for _, u := range units {
		sentences := r.sentencesIn(u)
		for k := 1; k+1 < len(sentences); k++ {
			says, next := sentences[k].Of(r.Text), sentences[k+1].Of(r.Text)
			if saysDoneAll(says) && !detail.MatchString(next) {
				out = append(out, doc.Span{Start: u.Start, End: sentences[k].End})
				u.Start = sentences[k+1].Start
			}
		}
		out = append(out, u)
	}
	return out
}

// onlyTells reports whether a sentence says how far a thing is, or what was, and asks
// nobody for anything.
func (r *reader) onlyTells(s doc.Span) bool {
	text := s.Of(r.Text)
	if _, commits := r.commitment(s); commits || r.asksMore(s) || r.isSeenTo(s) {
		return false
	}
	return saysStatus(text) || reports(text) && !forbids.MatchString(text) && !asItShallBe.MatchString(tellsPast.FindString(text))
}

// asksFor reports whether a sentence is an order or says who is to do what.
func (r *reader) asksFor(s doc.Span) bool {
	text := s.Of(r.Text)
	if hangsOn.MatchString(text) {
		return false
	}
	_, commits := r.commitment(s)
	return commits || isOrder(text)
}
