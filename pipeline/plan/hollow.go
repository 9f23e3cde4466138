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
	regexp.MustCompile(`(?i)^(?:if|should|where|in the event)\b.*\b(?:action|steps|measures)\s` + mayBe + `taken\b`),
}

// saysWhat names what can come of it: with one of these words a consequence says enough.
var saysWhat = regexp.MustCompile(`(?i)\b(?:conference|strategy|legal|court|proceedings|solicitors?|lawyers?|PLO|police|999|meetings?|section 47|s\.?\s?47|remov\w+|register|(?:care|supervision) order|injunction|arrest\w*|panel|suspend\w*|stop(?:s|ped)?|foster\w*|accommodat\w*|manager)\b`)

// readHollow finds the consequences that do not say what will happen: "If things get
// worse, further action will be considered". The sentence behind may say it.
func (w *wordingReader) readHollow() []doc.Span {
	var out []doc.Span
	for i := range w.all {
		s := &w.all[i]
		if !isHollow(s.text) || s.quoted(s.span) || s.purpose == ParentsViews || s.purpose == ChildsViews {
			continue
		}
		if i+1 < len(w.all) && w.all[i+1].leaf == s.leaf && saysNext(w.all[i+1].text) {
			continue
		}
		out = append(out, s.span)
	}
	return out
}

// saysNext reports whether the sentence behind a hollow consequence says what will
// happen then, and is not about something else.
func saysNext(text string) bool {
	return saysWhat.MatchString(text) && comesOf.MatchString(text) && !conditions.MatchString(text)
}

func isHollow(text string) bool {
	if !holdsAny(text, []string{"will", "may", "could", "would", "might", "must"}) || saysWhat.MatchString(text) {
		return false
	}
	for _, re := range hollow {
		if re.MatchString(text) {
			return true
		}
	}
	return false
}
