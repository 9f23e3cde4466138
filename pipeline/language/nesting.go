package language

import "strings"

var (
	// subordinators always begin a clause that hangs on another one;
	// halfSubordinators only where a verb with a person follows.
	subordinators     = set(`because although though whilst whereas unless if whether whenever wherever when where why how lest`)
	halfSubordinators = set(`after before since as until till once while than so`)
	relatives         = set(`who whom whose which`)
)

// Nesting returns how many things are packed into the main clause of a tagged
// sentence: subordinate clauses, relative clauses, brackets and insertions
// between dashes.
//
// It is a rule of thumb over words and tags: a word such as "because" or "who"
// begins a clause, a word such as "after" or "that" where a finite verb follows
// before the next mark. A question word at the beginning of a sentence begins
// none. Clauses without such a word ("the plan we agreed", "having left") are
// not seen.
func Nesting(tokens []TaggedToken) int {
	n, dashes := 0, 0
	for i, t := range tokens {
		word := t.lower()
		near := tokens[i+1 : min(len(tokens), i+1+clauseReach)]
		switch {
		case word == "(" && words(near, ")") > 1:
			n++
		case isDash(t.Text) && i > 0 && i < len(tokens)-1:
			if dashes++; dashes%2 == 0 {
				n++
			}
		case beginsClause(tokens, i, word):
			n++
		}
	}
	return n
}

func isDash(s string) bool {
	return s == "–" || s == "—" || s == "-" || s == "--"
}

// words counts the words up to a mark; none where it does not come.
func words(tokens []TaggedToken, mark string) int {
	n := 0
	for _, t := range tokens {
		if t.Text == mark {
			return n
		}
		if hasWord(t.Text) {
			n++
		}
	}
	return 0
}

// beginsClause reports whether the token at i begins a clause that hangs on
// another one.
func beginsClause(tokens []TaggedToken, i int, word string) bool {
	question := i == 0 && tokens[len(tokens)-1].Text == "?"
	rest := tokens[i+1 : min(len(tokens), i+1+clauseReach)]
	switch {
	case subordinators[word]:
		return !question && finite(rest)
	case relatives[word]:
		return !question
	case word == "that":
		return thatBegins(tokens, i)
	case word == "so" && len(rest) > 0 && rest[0].lower() == "that":
		return false // "that" counts
	case halfSubordinators[word]:
		return finite(rest) && !beginsPhrase(rest)
	}
	return false
}

// thatBegins reports whether the "that" at i begins a clause and does not point
// at something. The tagger takes some for the latter, so a "that" behind a comma
// or between a verb and no noun is judged by the verb that follows.
func thatBegins(tokens []TaggedToken, i int) bool {
	rest := tokens[i+1 : min(len(tokens), i+1+clauseReach)]
	switch {
	case len(rest) == 0 || !hasWord(rest[0].Text):
		return false
	case tokens[i].Tag != "DT":
		return true
	case i == 0 || !finite(rest):
		return false
	}
	verb := strings.HasPrefix(tokens[i-1].Tag, "VB")
	return tokens[i-1].Text == "," || verb && !strings.HasPrefix(rest[0].Tag, "NN")
}

// finite reports whether a verb with a person or a modal stands before the next
// mark or the next word that begins a clause. An insertion with "who" or "which"
// stands between a subject and its verb.
func finite(tokens []TaggedToken) bool {
	for i, t := range tokens {
		word := t.lower()
		switch {
		case t.Tag == "VBD" || t.Tag == "VBZ" || t.Tag == "VBP" || t.Tag == "MD":
			return i > 0
		case word == "," && i > 0 && i+1 < len(tokens) && relatives[tokens[i+1].lower()]:
			return true
		case !hasWord(word), subordinators[word], relatives[word], t.Tag == "VBG" && i == 0:
			return false
		}
	}
	return false
}

// beginsPhrase reports whether the tokens behind a word such as "after" or
// "since" hold two subjects before their verb: the first goes with that word,
// which begins no clause then. "After school he goes."
func beginsPhrase(tokens []TaggedToken) bool {
	for i, t := range tokens {
		switch {
		case i == 0 && t.lower() == "then":
			return true
		case t.Tag == "VBD" || t.Tag == "VBZ" || t.Tag == "VBP" || t.Tag == "MD":
			return false
		case i > 0 && (t.Tag == "PRP" || t.Tag == "DT") && (strings.HasPrefix(tokens[i-1].Tag, "NN") || tokens[i-1].Tag == "CD"):
			return true
		}
	}
	return false
}
