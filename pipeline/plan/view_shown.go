package plan

import (
	"regexp"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// feelingWords name feelings, and the colours and faces that stand for them on cards.
const feelingWords = `(?:smil(?:ing|ey)|sad|happy|happier|unhappy|angry|cross|worried|scared|frightened|frown(?:ing|y)|crying|laughing|calm|neutral|straight|grumpy|sleepy|red|amber|yellow|green)`

// pictured is what stands for a feeling or a wish where a child uses few words.
const pictured = `(?:(?:makaton\s|widgit\s|pecs\s)?symbols?|emojis?|smil(?:ey|eys|ies)|talking mats?|(?:feelings?|emotions?|wishes)\s(?:cards?|wheel|chart|faces?|board|thermometer|sheet)|` +
	feelingWords + `["”]?,?\s(?:or\s\w+\s)?(?:faces?|cards?|pictures?|photos?|stickers?|stones?|bears?|piles?|zones?|side|columns?|box|one)|the\s(?:faces?|cards?|pictures?)\s(?:for|that says?|meaning|of\s(?:an?\s)?` + feelingWords + `))`

var (
	// showsByPicture goes on behind a child's name: "chose the smiling face".
	showsByPicture = regexp.MustCompile(`(?i)^(?:,?\s(?:also|then|has|had|first|mostly|always|usually|again|quickly|slowly))*\s(?:` +
		`(?:chose|chooses|chosen|picked|picks|selected|selects|point(?:ed|s)\s(?:to|at)|circle[sd]|ringed|tick(?:ed|s)|colour(?:ed|s)(?:\sin)?|held\sup|holds\sup|touche[sd]|drew|draws|pulled\soff|handed\s\p{L}+|gave\s\p{L}+|put|puts|placed?|places|stuck)\s[^.;:]{0,50}?\b` + pictured + `|` +
		`used\s[^.;:]{0,30}?\b` + pictured + `\s(?:to|that|for|:)|` +
		`sign(?:ed|s)\s(?:(?:to|for)\s[\p{L}. ]{2,25}\s)?(?:that\b|["“‘']\p{L}|(?:yes|no|more|stop|finished|home|happy|sad|scared)\b)|` +
		`(?:gave|gives|put|puts|held|showed)\s(?:an?\s|two\s|both\s|his\s|her\s|their\s){0,2}thumbs?[ -](?:up|down)|` +
		`(?:nodded|shook\s(?:his|her|their)\shead)\s(?:\w+\s){0,2}(?:when|at|to|as)\s)`)
	// face is drawn: as a character of its own, or of signs.
	face = regexp.MustCompile(`[☹☺☻🙁🙂😀-😿🥰🥲🥺👍👎]|(?:^|\s)[:;]-?[()](?:\s|$)`)
	// tickedFeeling is a feeling chosen from several.
	tickedFeeling = regexp.MustCompile(`(?i)[☒☑✓✔]\s?` + feelingWords + `\b|\b` + feelingWords + `(?:\sface)?\s?[✓✔]`)
)

// shownBy is the child who in a sentence shows a feeling or wish by pictures, faces
// or signs: who does not speak is heard by these.
func (w *wordingReader) shownBy(a *account) (string, bool) {
	if a.block == doc.Heading || a.toDo {
		return "", false
	}
	for i := range a.voices {
		if v := &a.voices[i]; v.kind == Child && showsByPicture.MatchString(w.Text[v.words.End:a.span.End]) {
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
	if a.purpose == ChildsViews && (face.MatchString(a.text) || tickedFeeling.MatchString(a.text)) {
		if a.focus != nil && a.focus.kind == Child {
			return a.focus.name(w.reader), true // the label of a row names what the face is about
		}
		by, _ := w.defaultView(a)
		return by, true
	}
	return "", false
}
