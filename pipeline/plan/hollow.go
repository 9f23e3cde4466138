package plan

import (
	"regexp"

	"github.com/plainwords/plainwords/pipeline/doc"
)

const (
	mayBe   = `(?:will|may|could|would|might|must)\s(?:also |then |need to |have to ){0,2}be\s(?:\w+ly\s)?`
	somehow = `(?:further|appropriate|other|additional|alternative|stronger|relevant|necessary|more (?:serious|formal)|next)`
)

// hollow are the ways to say that something will follow, without what.
var hollow = []*regexp.Regexp{
	regexp.MustCompile(`(?i)\b` + somehow + `\s(?:action|steps?|measures?|interventions?|involvement|options)\b[^.;]{0,30}?\b` + mayBe + `(?:considered|taken|explored|looked at|discussed|required|needed|necessary|initiated|put in place)\b`),
	regexp.MustCompile(`(?i)\b(?:will|would|may|could)\s(?:be\s(?:\w+ly\s)?(?:viewed|treated|taken|regarded|seen|looked (?:at|on|upon)|dealt with)|(?:view|treat|take|regard)\s(?:this|that|it|any|such))\s(?:[\p{L}-]+\s){0,3}?(?:seriously|a (?:very )?serious matter|robustly|accordingly)\b`),
	regexp.MustCompile(`(?i)\bthere (?:will|may|could|would) be (?:\w+\s)?(?:consequences|repercussions|implications)\b`),
	regexp.MustCompile(`(?i)\b(?:this|it|these|they|the (?:matter|case|situation|concerns?|issue)|concerns)\s` + mayBe + `(?:escalated|taken further|reconsidered|revisited)\W*$`),
	regexp.MustCompile(`(?i)\b(?:will|may|would|could|might)\s(?:need to |have to )?(?:consider|explore|look at|review|reconsider)\s(?:(?:its|our|their|the|all|further|other|next|what|any|alternative)\s)+(?:options?|steps?|position|actions?|measures|involvement)\b`),
	regexp.MustCompile(`(?i)\b(?:action|steps|measures)\s` + mayBe + `taken\b`),
}

// saysWhat names what can come of it: with one of these words a consequence says enough.
var saysWhat = regexp.MustCompile(`(?i)\b(?:conference|strategy|legal|court|proceedings|solicitors?|lawyers?|PLO|police|999|101|ambulance|hospital|meetings?|section 47|s\.?\s?47|remov\w+|register|reporter|hearing|judge|adopt\w*|refuge|(?:care|supervision|protection) order|(?:into|in) care|injunction|arrest\w*|panel|suspend\w*|stop(?:s|ped)?|foster\w*|accommodat\w*|manager)\b`)

var (
	// ifUnkept is what a consequence hangs on: a condition, or what was not kept.
	ifUnkept = regexp.MustCompile(`(?i)\b(?:if|should (?:[\p{L}’'-]+\s){1,4}|unless|where|in the event|fail(?:s|ure|ing)?|breach\w*|non-?(?:compliance|engagement|attendance)|breaks?|breaking|broken|missed|missing|refus\w+|lack of|not (?:kept|done|followed|met|made|keeping|doing))\b`)
	// pointsOn is in a sentence that denies, gives a day, or points to where it is said.
	pointsOn = regexp.MustCompile(`(?i)[\d:]|\bno (?:further|other|more|additional)\b|\b(?:following|above|below|these|those|same|such as|including|today|tomorrow|see)\b|\b(?:said|says|say|told|asked|explained|complain\w*)\b`)
	// saysNoMore is behind hollow words what says nothing of what will happen either.
	saysNoMore = regexp.MustCompile(`(?i)^(?:\s(?:again|further|forward|promptly|immediately|accordingly|about (?:this|it)|at (?:that|this) (?:time|point|stage)|as (?:appropriate|necessary|needed|required)|in (?:this|that|the) (?:case|matter|situation)|by (?:us|(?:the |our )?(?:council|local authority|department|team|core group|group|professionals?|agencies|network|service|children['’]?s (?:services|social care)|social work(?:er|ers)?))|and (?:will|may|could|would) be (?:evidenced|recorded|noted|considered|explored|taken|reviewed)|(?:to|in order to) (?:safeguard|protect) (?:[\p{L}’'-]+\s?){1,4})|,?\s(?:if|should|where|unless|when)\s[^,;]*)*[\s.!]*$`)
	// clauseWill is a clause of its own in front of hollow words that tells what somebody
	// will do.
	clauseWill = regexp.MustCompile(`(?i)(?:,|;|\band)\s[^,;]*?\b(?:will|may|must|shall|could|would)\b[^,;]*[,;\s]+(?:and|or|but)?\s*$`)
	// tellsOn is in a sentence that goes on with what will happen then.
	tellsOn = regexp.MustCompile(`(?i)\b(?:will|may|must|shall|could|would|might|means?|goes|stays?|comes?|rings?|calls?)\b`)
)

// readHollow finds the consequences that do not say what will happen: "If things get
// worse, further action will be considered". The sentence or list behind may say it.
func (w *wordingReader) readHollow() []doc.Span {
	var out []doc.Span
	for i := range w.all {
		s := &w.all[i]
		if !isHollow(s.text) || s.quoted(s.span) || s.purpose == ParentsViews || s.purpose == ChildsViews || w.saidBehind(i) {
			continue
		}
		out = append(out, s.span)
	}
	return out
}

// saidBehind reports whether the sentence or list behind a hollow consequence says what
// will happen then, and is not about something else.
func (w *wordingReader) saidBehind(i int) bool {
	if i+1 == len(w.all) {
		return false
	}
	s, next := &w.all[i], &w.all[i+1]
	if s.leaf != next.leaf {
		return next.leaf == s.leaf+1 && s.block != doc.ListItem && next.block == doc.ListItem
	}
	return tellsOn.MatchString(next.text) && !conditions.MatchString(next.text) && !isHollow(next.text)
}

// isHollow reports whether a sentence says that something will follow on what is not kept,
// and names in no word what.
func isHollow(text string) bool {
	if !holdsAny(text, []string{"will", "may", "could", "would", "might", "must"}) || !ifUnkept.MatchString(text) || saysWhat.MatchString(text) || pointsOn.MatchString(text) {
		return false
	}
	for _, re := range hollow {
		if m := re.FindStringIndex(text); m != nil && saysNoMore.MatchString(text[m[1]:]) && !clauseWill.MatchString(text[:m[0]]) {
			return true
		}
	}
	return false
}
