package plan

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Labels say whose words a text is: "Mum: I am tired", the title of a column, a name behind a
// quotation.

var (
	// labelled begins what somebody says: "Mum: ", "Kezia (by phone): ".
	labelled = regexp.MustCompile(`^[^:“"]{2,50}?(?:\s\([^()]*\))?(?::|\s[–—-])\s`)
	// dative stands before who speaks in a label of what matters to them: "To Mum:",
	// "I Non / To Non:", "What Mum says".
	dative = wordSet(`to from for by i what`)
	// credited ends a quotation with whose words it is: "… the bed.” (Gareth)", "… – Mum".
	credited = regexp.MustCompile(`[”"]\.?\s?(?:\([^()]{2,40}\)|[–—-]\s?\p{Lu}[^.;:]{1,40})\.?\s*$`)
	// inFirstPerson is somebody speaking of themselves.
	inFirstPerson = regexp.MustCompile(`(?i)\b(?:I|I['’](?:m|d|ll|ve)|my|me)\b`)
)

// endsLabel reports whether a worker says a further sentence of a text, whose label named
// who said the first: "Ada: “I am tired.” Tom said that it goes well."
func (w *wordingReader) endsLabel(a *account, by *voice) bool {
	return a.labelled && by != nil && by.kind == Professional && by.first == 0 && !by.pronoun && a.span.Start > w.leaves[a.leaf].Span.Start
}

// labelVoice is whose words a label says that a sentence is.
func (w *wordingReader) labelVoice(a *account, says bool) *voice {
	text := a.text
	var who *voice
	if m := labelled.FindString(text); m != "" && a.subject != nil && a.leads(a.subject) && a.subject.words.End <= a.span.Start+len(m) {
		who, text = a.subject, text[len(m):]
	} else if who = w.creditedIn(a); who != nil {
		return who
	} else {
		who = w.labelSpeaker(a, (*sentence).leads)
	}
	if who == nil || who.pronoun || who.kind == Agency || who.kind == Group {
		return nil
	}
	if a.speaks() || says || a.purpose == ParentsViews || a.purpose == ChildsViews || inFirstPerson.MatchString(text) {
		return who
	}
	return nil
}

// speaks reports whether what is quoted in a sentence can be what somebody said, and
// is not one word for somebody: "Faduma, “Ayeeyo”, lives next door".
func (a *account) speaks() bool {
	for _, q := range a.quotes {
		if strings.ContainsAny(a.text[max(q.Start-a.span.Start, 0):min(q.End-a.span.Start, len(a.text))], " \n") {
			return true
		}
	}
	return mostlyQuoted(a) || len(a.quotes) > 0 && labelled.MatchString(a.text)
}

// labelSpeaker is the first whom a label of the block names where it may.
func (w *wordingReader) labelSpeaker(a *account, may func(*sentence, *voice) bool) *voice {
	for _, span := range w.speakerLabels(&w.leaves[a.leaf]) {
		label := w.read(span)
		if in := w.names.in(&label); len(in) > 0 && may(&label, &in[0]) {
			return &in[0]
		}
	}
	return nil
}

// leads reports whether a sentence begins with somebody, small words of a label aside:
// "The mother: “I agree.”"
func (s *sentence) leads(v *voice) bool {
	return v.first == 0 || v.first == 1 && (dative[s.words[0].Form] || articles[s.words[0].Form])
}

// creditedIn is who is named behind a quotation as the one whose words it is.
func (w *wordingReader) creditedIn(a *account) *voice {
	if len(a.quotes) == 0 || !mostlyQuoted(a) {
		return nil
	}
	const room = 45 // bytes that may name somebody behind the sentence
	end := min(w.leaves[a.leaf].Span.End, a.span.End+room)
	m := credited.FindStringIndex(w.Text[a.span.Start:max(end, a.span.End)])
	if m == nil {
		return nil
	}
	behind := w.read(doc.Span{Start: a.span.Start + m[0] + len("\""), End: max(end, a.span.End)})
	if in := w.names.in(&behind); len(in) > 0 && !in[0].owns && !in[0].pronoun {
		return &in[0]
	}
	return nil
}
