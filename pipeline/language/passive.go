package language

import (
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

var (
	beForms   = set(`be is are was were am been being 's 're 'm`)
	getForms  = set(`get gets got getting gotten`)
	haveForms = set(`has have had having 've 'd`)
	// states are participles that say how somebody is and not what was done.
	states = set(`concerned worried tired married divorced interested excited pleased scared frightened upset supposed gone engaged born
		committed determined prepared related aged based located willing delighted disappointed annoyed ashamed bored confused qualified
		dressed drunk stuck advanced mixed complicated dedicated motivated relaxed
		exhausted overwhelmed stressed distressed depressed devastated relieved satisfied surprised shocked embarrassed terrified
		traumatised agitated withdrawn subdued attached devoted inclined experienced skilled talented gifted organised
		retired unemployed bereaved crowded overcrowded swollen bruised`)
	// degrees stand before states and before no passive: "so tired". What
	// follows "well" may be one of some states too: "well thought of".
	degrees    = set(`very so too quite rather extremely really`)
	goodOrIll  = set(`well highly much badly poorly`)
	reputation = set(`thought known liked loved regarded respected behaved mannered spoken settled rested nourished presented`)
)

// clauseReach is how far around a word its clause is looked at, in tokens: no
// reader looks farther.
const clauseReach = 50

// Passives returns the passives of a tagged sentence, each from its first
// auxiliary to its last participle: "has not been seen", "was weighed and
// measured".
//
// It is a participle that is reached from a form of "be" or "get" over adverbs,
// "not", other participles with what joins them, and the pronoun of a question.
// A past tense in that place is taken for a participle too: the tagger mixes
// them up. Participles that are used as adjectives ("is concerned") are none.
// The rule alone scored F1 .93 per sentence on UD English GUM.
func Passives(tokens []TaggedToken) []doc.Span {
	var spans []doc.Span
	for i := 0; i < len(tokens); i++ {
		if !isPassiveVerb(tokens[i]) {
			continue
		}
		last := lastParticiple(tokens, i)
		if last < 0 {
			continue
		}
		first := firstAuxiliary(tokens, i)
		spans = append(spans, doc.Span{Start: tokens[first].Span.Start, End: tokens[last].Span.End})
		i = last
	}
	return spans
}

func (t TaggedToken) lower() string { return straight.Replace(strings.ToLower(t.Text)) }

// isPassiveVerb reports whether a token is a form of "be" or "get"; an
// apostrophe-s only where it is a verb.
func isPassiveVerb(t TaggedToken) bool {
	word := t.lower()
	return beForms[word] && t.Tag != "POS" || getForms[word]
}

// lastParticiple is the last participle that hangs on the verb at i, or -1.
func lastParticiple(tokens []TaggedToken, i int) int {
	last, state := -1, false
	for j := i + 1; j < min(len(tokens), i+clauseReach); j++ {
		t := tokens[j]
		switch {
		case isPassiveVerb(t) && last < 0, strings.HasPrefix(t.Tag, "RB"), t.Tag == ",": // "was, however, seen"
		case t.Tag == "PRP" && j == i+1: // "was he seen"
		case t.Tag == "CC" && (last >= 0 || state): // "seen and heard"
		case t.Tag == "VBN" || t.Tag == "VBD" && (j == i+1 || last < 0 && !state):
			if state = isState(tokens, j); !state {
				last = j
			}
		default:
			return last
		}
	}
	return last
}

// isState reports whether the participle at j, not the first token, says how
// somebody is.
func isState(tokens []TaggedToken, j int) bool {
	before, word := tokens[j-1].lower(), tokens[j].lower()
	return states[word] || degrees[before] || goodOrIll[before] && reputation[word]
}

// firstAuxiliary goes back from the verb at i over "has", "will", "not" to the
// first of its auxiliaries.
func firstAuxiliary(tokens []TaggedToken, i int) int {
	first := i
	for j := i - 1; j >= max(0, i-clauseReach); j-- {
		t := tokens[j]
		switch {
		case t.Tag == "MD", isPassiveVerb(t), haveForms[t.lower()] && strings.HasPrefix(t.Tag, "VB"):
			first = j
		case strings.HasPrefix(t.Tag, "RB"):
		default:
			return first
		}
	}
	return first
}
