package plan

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// feelingWords name feelings; feltColours are colours that stand for them on cards.
const (
	feelingWords = `(?:smil(?:ing|ey)|sad|happy|happier|unhappy|angry|cross|worried|scared|frightened|frown(?:ing|y)|crying|laughing|calm|neutral|straight|grumpy|sleepy)`
	feltColours  = `(?:red|amber|yellow|green)\s(?:faces?|cards?|zones?)`
)

// pictured is what stands for a feeling or a wish where a child uses few words.
const pictured = `(?:(?:makaton\s|widgit\s|pecs\s)?symbols?|(?:picture|choice|communication|symbol|story|talking)\s(?:boards?|books?|cards?|tiles?)|emojis?|talking mats?|(?:feelings?|emotions?|wishes)\s(?:cards?|wheel|chart|faces?|board|thermometer|sheet)|` +
	feelingWords + `["”]?,?\s(?:or\s\w+\s)?(?:faces?|cards?|zones?)|the\s(?:faces?|cards?|pictures?)\s(?:for|that says?|meaning|of\s(?:an?\s)?` + feelingWords + `)|` +
	feltColours + `\s(?:for|about|to say)\b)`

// chose is by what a child chooses what stands for a feeling.
const chose = `(?:chose|chooses|chosen|picked|picks|selected|selects|point(?:ed|s)\s(?:to|at)|circle[sd]|ringed|tick(?:ed|s)|colour(?:ed|s)(?:\sin)?|held\sup|holds\sup|touche[sd]|drew|draws|pulled\soff|handed\s\p{L}+|gave\s\p{L}+|put|puts|placed?|places|stuck)\s[^.;:]{0,50}?\b`

// andThen stands between a child's name and what they did.
const andThen = `(?i)^(?:,?\s(?:also|then|has|had|first|mostly|always|usually|again|quickly|slowly))*\s`

var (
	// showsByPicture goes on behind a child's name: "chose the smiling face".
	showsByPicture = regexp.MustCompile(andThen + `(?:` +
		chose + pictured + `|` +
		`used\s[^.;:]{0,30}?\b` + pictured + `\s(?:to|that|for|:)|` +
		`sign(?:ed|s)\s(?:(?:to|for)\s[\p{L}. ]{2,25}\s)?(?:(?:that\s)?["“‘']\p{L}|(?:yes|no|more|stop|finished|happy|sad|scared)(?:[.,;]|\s(?:when|for|about)\b))|` +
		`(?:gave|gives|put|puts|held|showed)\s(?:an?\s|two\s|both\s|his\s|her\s|their\s){0,2}thumbs?[ -](?:up|down)|` +
		`(?:put|places?|placed|stood|laid|hid|buried|kept)\s[^.;:]{0,60}\b(?:dolls?|figures?|puppets?|islands?|toy\s\p{L}+)\b|` +
		`(?:showed|shows|acted\sout|played\sout|told)\s[^.;:]{0,30}\b(?:with|by|using|through)\s(?:the\s|her\s|his\s|toy\s|some\s)?(?:dolls?|figures?|puppets?|toys?|bricks)\b|` +
		`(?:sent|gave|brought)\s(?:in\s|us\s|me\s)?(?:an?|his|her|two)\s(?:drawing|picture|painting|card|poem)\b|` +
		`(?:nodded|shook\s(?:his|her|their)\shead)\s(?:\w+\s){0,2}when\s(?:[\p{L}.’'-]+\s){0,4}?asked\b)`)
	// showsByColour goes on so in the part for the child's views, where a colour is enough.
	showsByColour = regexp.MustCompile(andThen + chose + feltColours + `\b`)
	// face is drawn, as a character of its own or of signs, with nothing but a label before it.
	face = regexp.MustCompile(`^(?:[^.:;–]{1,40}[:–])?\s*(?:(?:[☹☺☻🙁🙂😀-😿🥰🥲🥺👍👎]|[:;]-?[()])\x{FE0F}?\s*)+$`)
	// tickedFeeling is a feeling chosen from several.
	tickedFeeling = regexp.MustCompile(`(?i)[☒☑✓✔]\s?` + feelingWords + `\b|\b` + feelingWords + `(?:\sface)?\s?[✓✔]`)
)

var (
	// wishing is how a child's wishes are told without a verb.
	wishing = regexp.MustCompile(`(?i)\b(?:three|3|two|2|one|only|first|biggest|other)\swish(?:es)?\s(?:was|were|is|are)\b`)
	// wouldSay is what those who know a child think that they would say, were they able to.
	wouldSay = regexp.MustCompile(`(?i)\bif\s(?:he|she|they|\p{L}+|(?:the\s)?baby(?:\s\p{L}+)?)\s(?:could|were\sable\sto|was\sable\sto)\s(?:speak|talk|tell\sus|say|choose|use\swords|put\sit\sinto\swords)\b[^.]{0,60}\b(?:would|might|may)\s(?:say|tell|ask|want)\b`)
)

// wishTold is the child whose wishes a sentence tells, or whom it lets speak.
func (w *wordingReader) wishTold(a *account) (string, bool) {
	if a.toDo || !wishing.MatchString(a.text) && !wouldSay.MatchString(a.text) {
		return "", false
	}
	for i := range a.voices {
		if v := &a.voices[i]; v.kind == Child {
			return v.name(w.reader), true
		}
	}
	if a.focus != nil && a.focus.kind == Child {
		return a.focus.name(w.reader), true
	}
	return "", false
}

// shownBy is the child who in a sentence shows a feeling or wish by pictures, faces
// or signs: who does not speak is heard by these.
func (w *wordingReader) shownBy(a *account) (string, bool) {
	if a.block == doc.Heading || a.toDo {
		return "", false
	}
	for i := range a.voices {
		if v := &a.voices[i]; v.kind == Child && a.picks(w.Text[v.words.End:a.span.End]) {
			return v.name(w.reader), true
		}
	}
	for _, label := range w.speakerLabels(&w.leaves[a.leaf]) {
		s := w.read(label)
		for _, v := range w.names.in(&s) {
			if v.kind == Child && showsByPicture.MatchString(w.Text[v.words.End:label.End]) {
				return v.name(w.reader), true // "Sam chose these symbols: swing – happy."
			}
		}
	}
	if a.purpose == ChildsViews && (face.MatchString(a.text) && !a.ofWorker() || tickedFeeling.MatchString(a.text)) {
		if a.focus != nil && a.focus.kind == Child {
			return a.focus.name(w.reader), true // the label of a row names what the face is about
		}
		by, _ := w.defaultView(a)
		return by, true
	}
	return "", false
}

var (
	// observing is how somebody tells what a child who uses few words did.
	observing = regexp.MustCompile(`(?i)\b(?:saw|watched|watches|observed|observes|noticed|notices)\b`)
	// fewWords says that a child does not tell by words.
	fewWords = regexp.MustCompile(`(?i)\btoo\s(?:young|little|small)\b|\bnon-verbal\b|\bfew\swords\b|\b(?:not|cannot|can['’]t|doesn['’]t|isn['’]t)\s(?:yet\s)?(?:talk(?:ing)?|speak(?:ing)?|tell|say)\b`)
	// presents begins what workers think that a child is like.
	presents = regexp.MustCompile(`(?i)\bpresent(?:s|ed)\sas\b`)
	// longing is how a child's wish is told without a verb of saying.
	longing = regexp.MustCompile(`(?i)\b(?:miss(?:es|ed|ing)|ask(?:s|ed|ing)|looking\sforward|keen|says|said|tells|told|find(?:s|ing)?|struggl\w+|dream\w*|wish\w*|against|unsure|not\ssure)\b`)
	// characterised is what writers say that a child is.
	characterised = regexp.MustCompile(`(?i)\b(?:is|was)\s(?:still\s)?an?\s(?:[\p{L}-]+,?\s){0,6}(?:boy|girl|child|baby|toddler|teenager|young\s(?:person|man|woman))\b`)
	// judged begins what the writers think: "It is concerning that Sam …".
	judged = regexp.MustCompile(`^It\s(?:is|was|appears|seems)\s`)
	// described goes on behind a child's name where the document says what they are.
	described = regexp.MustCompile(`^(?:,[^,;:]{2,40},|\s\([^()]{2,40}\))?(?:\s(?:also|now|still))?\s(?:is|was|are|were|presents?|presented|appears?|appeared|seems?|seemed|remains?|attends?|attended|lives?|has\sbeen)\b`)
	// shownFeeling is what a child may be seen to feel.
	shownFeeling = regexp.MustCompile(`(?i)\b(?:happy|happier|unhappy|sad|tearful|crie[sd]|cry(?:ing)?|laugh\w*|smil\w+|excited|settle[sd]?|calm\w*|relaxed|shy|quiet(?:er)?\s(?:when|if|as|after|around|with|near)|enjoy\w*|likes?|liked|flinch\w*|cling\w*|hid|hides)\b`)
)

// tellsOfChild reports whether a sentence in the part for the children's views is
// one of the writers: who the child is, and what workers did. Where a child says or
// shows something it is not.
func (w *wordingReader) tellsOfChild(a *account) bool {
	switch {
	case len(a.quotes) > 0 || a.subject == nil:
		return false
	case presents.MatchString(a.text) && !longing.MatchString(a.text) || a.by == nil && strings.HasSuffix(a.text, "?"):
		return true
	case fewWords.MatchString(a.text) || feelings.MatchString(a.text) || shownFeeling.MatchString(a.text) || observing.MatchString(a.text) || longing.MatchString(a.text):
		return false
	case characterised.MatchString(a.text):
		return true
	case a.by != nil && a.saying != "saw":
		return false
	case a.subject.kind == Child:
		return judged.MatchString(a.text) || a.subject.first == 0 && described.MatchString(w.Text[a.subject.words.End:a.span.End])
	}
	return !a.subject.family()
}

// picks reports whether what goes on behind a child's name tells that they show a
// feeling.
func (a *account) picks(behind string) bool {
	return showsByPicture.MatchString(behind) || a.purpose == ChildsViews && showsByColour.MatchString(behind)
}

// ofWorker reports whether a label or a row is a worker's.
func (a *account) ofWorker() bool {
	isWorker := func(v *voice) bool { return v.kind == Professional }
	if a.focus != nil && isWorker(a.focus) {
		return true
	}
	for i := range a.voices {
		if isWorker(&a.voices[i]) {
			return true
		}
	}
	return false
}
