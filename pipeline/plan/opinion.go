package plan

import "github.com/plainwords/plainwords/glossary"

var (
	// opinions are what those have who hold, fear or want something: "Mum's view".
	opinions = wordSet(`view views viewpoint opinion opinions position perspective stance wish wishes hope hopes worry worries concern concerns fear fears feeling feelings preference dream`)
	// seenFrom stands before somebody from whose side a thing is told: "in Dad's words".
	seenFrom = wordSet(`in from to`)
	// sides are what stands behind them then.
	sides = wordSet(`view opinion perspective viewpoint words eyes mind`)
	// unheard stands behind opinions of which a document only says that there are some.
	unheard = wordSet(`not sought obtained noted recorded taken unknown gathered shared discussed considered respected heard valid genuine unfounded justified listened important being been`)
)

// takeOpinion finds whose view a sentence gives without a verb of saying: "Mum's
// biggest worry is money", "From Dad's point of view …".
func (a *account) takeOpinion() {
	for i := range a.named {
		v := &a.named[i]
		if v.owns && (v.family() || v.kind == Child) && (a.holdsOpinion(v) || a.fromSideOf(v)) {
			a.by, a.saying = v, "holds"
			return
		}
	}
}

// holdsOpinion reports whether it is told what the opinion of somebody is.
func (a *account) holdsOpinion(v *voice) bool {
	const near, far = 3, 8 // words behind the name: the opinion, and its verb
	found := 0
	for k := v.last + 1; k+1 < len(a.words) && k <= v.last+far; k++ {
		switch form := a.words[k].Form; {
		case k > v.last+1 && a.breaks(k-1, k):
			return false
		case found > 0 && (form == "is" || form == "are" || form == "was" || form == "were" || form == "remains"):
			next := a.words[k+1].Form
			return !unheard[next] && (k == found+1 || next == "that")
		case opinions[form] && k <= v.last+near:
			found = k
		}
	}
	return false
}

// fromSideOf reports whether a thing is told from the side of somebody.
func (a *account) fromSideOf(v *voice) bool {
	const near = 3 // words behind the name
	if v.first == 0 || !seenFrom[a.words[v.first-1].Form] {
		return false
	}
	for k := v.last + 1; k < len(a.words) && k <= v.last+near; k++ {
		if sides[a.words[k].Form] {
			return true
		}
	}
	return false
}

var (
	// ownWords are things that hold what somebody says.
	ownWords = wordSet(`letter letters message messages note notes words video recording drawing poem card statement email text booklet wishes`)
	// readOut is told of them where they are heard.
	readOut = wordSet(`read shown played shared says said reads`)
)

// wordsOf is whose letter or message a sentence says is read: "Sam's letter was read by
// the Chair: “…”"; nil where none is.
func (a *account) wordsOf() *voice {
	const near = 6 // words behind the letter
	if len(a.named) == 0 || a.named[0].first > 0 {
		return nil
	}
	v := &a.named[0]
	k := v.last + 1
	if !v.owns || !v.family() && v.kind != Child || k >= len(a.words) || !ownWords[a.words[k].Form] {
		return nil
	}
	for i := k + 1; i < len(a.words) && i <= k+near; i++ {
		if readOut[a.words[i].Form] {
			return v
		}
	}
	return nil
}

// toWhom begins phrases behind which the one stands who says or holds something.
var toWhom = wordSet(`according important matters matter mattered`)

// namedBehind is who stands behind "according to" or "important to".
func (a *account) namedBehind(m glossary.Match) *voice {
	const near = 2 // words, but for "according to"
	for i := range a.voices {
		if v := &a.voices[i]; v.first > m.Last {
			if v.first <= m.Last+near || a.words[m.First].Form == "according" {
				return v
			}
			return nil
		}
	}
	return nil
}
