package plan

import (
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/glossary"
	"github.com/plainwords/plainwords/pipeline/doc"
)

// Loose is a sentence that asks for something and is no action: it binds nobody in
// particular, or stands behind an action and says nothing that could be seen.
type Loose struct {
	Span  doc.Span
	Binds bool   // somebody is to do it
	Ask   string // what to ask about it
}

// What to ask about what binds nobody.
const (
	askWho     = "Who will do it, and by which day?"
	askIfIdea  = askWho + " If nobody has to, say that it is only an idea."
	askWhether = "Is it to be done or not? Who decides that, and on what day?"
)

const (
	clauseHead = `(?:^|[,;:–—]\s(?:and\s|but\s)?|\b(?:and|but|that)\s)`
	anybody    = `(?:some(?:one|body)|any(?:one|body)|one of (?:us|them|the (?:team|workers|professionals|group|staff)))(?:\s(?:from|at|in|of)\s[^.;,]{2,40}?)?`
	// settling are participles of what is only to be settled somehow.
	settling = `(?:looked (?:into|at)|sorted(?: out)?|addressed|thought (?:about|through)|explored|picked up|followed up|dealt with|tackled|worked on|worked through|revisited|unpicked)`
)

var (
	// someoneShould is what nobody in particular ought to do; the group is the verb.
	someoneShould = regexp.MustCompile(`(?i)` + clauseHead + anybody + `\s(?:should|ought to|needs? to|(?:will|would) need to)\s(?:also |then |please |really )?([a-z]+)`)
	// someoneMay is what nobody in particular may help with.
	someoneMay = regexp.MustCompile(`(?i)` + clauseHead + anybody + `\s(?:may|might|could|can)\s(?:also |perhaps |possibly |then )?(?:be (?:able|available|willing) to\s[a-z]+|help|visit|offer|support|look into|go with|speak to|talk to|sit with)\b`)
	// workerMay is what a worker or service may be able to give; the group is who.
	workerMay = regexp.MustCompile(`(?i)` + clauseHead + `([^.;,:]{2,50}?)\s(?:may|might)\s(?:also |perhaps |possibly |then |well )?be able to\s(?:help|visit|offer|support|give|provide|go|take|attend|find|arrange|fund|lend|do)\b`)
	// needsSettling is what is to be settled, by nobody.
	needsSettling = regexp.MustCompile(`(?i)` + clauseHead + `[^.;:]{2,60}?\s(?:(?:(?:will|would|may|might)\s)?(?:also |still )?needs? to|(?:will )?(?:has|have) to|should|ought to)\s(?:also |still |now )?be\s(?:\w+ly\s)?(?:` + settling + `\b|considered(?:\s(?:at (?:the |a |his |her )?(?:next |first |core |review|conference|meeting|panel)|further\b|again\b|as part\b)|[.;]?$))`)
	// shouldBeHelped is what somebody should be helped to, by nobody; the group is who.
	shouldBeHelped = regexp.MustCompile(`(?i)` + clauseHead + `((?:the |both )?parents|the (?:children|boys|girls|family)|mum|mother|dad|father|she|he|they|(?-i:\p{Lu}[\p{L}’'-]+))\s(?:should|ought to|needs? to|would need to)\s(?:also |both |now )?be\s(?:\w+ly\s)?(?:supported|encouraged|helped|enabled|empowered|assisted)\s(?:to|with|in|around)\b`)
	// couldBeGood is what would be welcome and is nobody's to do.
	couldBeGood = regexp.MustCompile(`(?i)^(?:[^,.;]{2,40}, )?(?:it (?:would|might|may|could) (?:also |perhaps |really )?be (?:a )?(?:good|helpful|useful|beneficial|nice|worth(?:while)?|ideal)(?: idea| thing)?(?:$|\s(?:if|for|to|that|[a-z]+ing)\b)|it is hoped that\s|[^.;,]{2,50}?\s(?:could|might|may) be (?:very |really |quite )?(?:helpful|useful|beneficial|of (?:help|benefit|use)|worth [a-z]+ing)\b)`)
	// toldBySomebody is in words that give what somebody said or thinks, or speak to
	// the reader of what they may do or have.
	toldBySomebody = regexp.MustCompile(`(?i)\b(?:said|says|say|saying|told|tells|thinks?|thought|feels?|felt|believes?|believed|wants?|wanted|wish|wishes|wished|ask|asked|asks|hopes?|explain(?:s|ed)|suggest(?:s|ed)?|suggestion|noted|point|view|views|opinion|worried|worries|would like|you|your|yours)\b`)
	// ownWill is what somebody is to think or own up to: nobody else can do it for them.
	ownWill = regexp.MustCompile(`(?i)\bwill (?:admit|accept|realise|realize|understand|recognise|recognize|acknowledge|see|feel|know|say|tell)\b|\b(?:but|not|never)\b`)
	// ofOwnSide is whom a family chooses: what they may be able to give, no plan can ask.
	ofOwnSide = regexp.MustCompile(`(?i)\b(?:childline|solicitors?|lawyers?|barristers?|advoca\w+|advisers?|advisors?|helplines?|charit\w+|refuges?)\b`)
	// serviceAlone is a service or worker with a question mark.
	serviceAlone = regexp.MustCompile(`^([\p{L}][\p{L}&/’' -]{1,30}?)\s?\?+$`)
)

// noTaskVerb are words behind "someone should" that ask for nothing.
var noTaskVerb = wordSet(`have not never`)

// readLoose finds the sentences that ask for something and are no actions.
func (w *wordingReader) readLoose() []Loose {
	if !w.aboutFamily() {
		return nil
	}
	var out []Loose
	for i := range w.all {
		s := &w.all[i]
		if s.quoted(s.span) || !asksIn[s.purpose] {
			continue
		}
		x := Loose{Span: s.span}
		if x.Ask = w.looseAsk(s); x.Ask == "" {
			x.Ask = w.behindAction(s)
			x.Binds = x.Ask != ""
		}
		if x.Ask != "" && !slices.ContainsFunc(w.actions, func(a Action) bool { return a.Span.Overlaps(s.span) }) {
			out = append(out, x)
		}
	}
	return out
}

// asksIn are the parts of a document in which what it says itself may ask for
// something: not where others are heard, where the past is told or where it says what
// follows if things go wrong.
var asksIn = map[SectionKind]bool{
	"": true, OtherSection: true, Actions: true, Analysis: true, Outcomes: true, ReviewDate: true, Reasons: true,
}

// looseAsk is what to ask about a sentence that binds nobody; empty where there is
// nothing to ask.
func (w *wordingReader) looseAsk(s *sentence) string {
	text := s.text
	if m := serviceAlone.FindStringSubmatch(text); m != nil {
		return w.askOfService(s, m[1])
	}
	if strings.HasSuffix(text, "?") || conditions.MatchString(text) || !mayBind.MatchString(text) {
		return ""
	}
	if d := w.inSentence(s.span); d != nil && (d.Kind == OnDay || d.Kind == Recurring) || len(w.agentsIn(s.span)) > 0 {
		return "" // it has a day, or somebody who does it
	}
	for part := range strings.SplitSeq(text, ";") {
		if ask := w.askOfLoose(strings.TrimSpace(part)); ask != "" {
			return ask
		}
	}
	return ""
}

// mayBind is in each sentence of the kinds that bind nobody, which spares nearly all
// others the search.
var mayBind = regexp.MustCompile(`\b(?:should|ought|needs?|may|might|could|would|hoped|to be|can)\b`)

// askOfLoose is what to ask about words of one of the kinds that bind nobody. A rule of
// safety is none the less one because it names nobody.
func (w *wordingReader) askOfLoose(text string) string {
	if safety.MatchString(text) || IsBan(text) || toldBySomebody.MatchString(text) || strings.HasPrefix(strings.ToLower(text), "whether ") {
		return ""
	}
	if m := someoneShould.FindStringSubmatch(text); m != nil {
		if noTaskVerb[m[1]] {
			return ""
		}
		return askWho
	}
	if needsSettling.MatchString(text) {
		return askWho
	}
	if m := shouldBeHelped.FindStringSubmatch(text); m != nil && (startsSmall(m[1]) || isRole(m[1]) || w.people.resolve(m[1]) != nil) {
		return askWho
	}
	if w.kind == Letter {
		return "" // it offers and invites
	}
	if who, _, ok := strings.Cut(text, " could be "); ok && w.people.resolve(who) != nil {
		return "" // it tells how somebody is
	}
	if someoneMay.MatchString(text) || wouldBeGood(text) {
		return askIfIdea
	}
	if m := workerMay.FindStringSubmatch(text); m != nil && !ofOwnSide.MatchString(m[1]) && w.isWorker(m[1]) {
		return askWhether
	}
	return ""
}

// wouldBeGood reports whether words only say what would be welcome, of what a plan could
// ask for.
func wouldBeGood(text string) bool {
	return couldBeGood.MatchString(text) && !toldBySomebody.MatchString(text) && !ownWill.MatchString(text)
}

// isWorker reports whether words name a worker or a service.
func (w *wordingReader) isWorker(words string) bool {
	if q := w.people.resolve(words); q != nil {
		return q.Kind == Professional
	}
	ro, ok := roleOf(words)
	return ok && (ro.kind == Professional || ro.kind == Agency)
}

// askOfService is what to ask about a service that stands for itself with a question
// mark, among what is to be done: "GP?".
func (w *wordingReader) askOfService(s *sentence, words string) string {
	l := &w.leaves[s.leaf]
	alone := l.Span.Trim(w.Text) == s.span && l.Kind != doc.ListItem // it may ask for what is to be filled in
	if alone || l.table != nil || !w.inPlan(l) || !w.isWorker(words) {
		return ""
	}
	return askWhether
}

// behindAction is what to ask about a sentence that stands behind an action in its
// cell or item, and asks somebody for something that nobody could see.
func (w *wordingReader) behindAction(s *sentence) string {
	l := &w.leaves[s.leaf]
	behind := slices.ContainsFunc(w.actions, func(a Action) bool {
		return a.Status != Done && (a.InTable && a.Condition.Contains(s.span) || l.table == nil && w.inPlan(l) && l.Span.Contains(a.Span) && a.Span.Start < s.span.Start)
	})
	if !behind {
		return ""
	}
	m := vaguePhrases().Find(s.words)
	if c, commits := w.commitment(s.span); !commits || !w.binds(c, s.span, true) || len(m) == 0 || s.byMeans(m) || !s.saysLittleMore(m, nil) {
		return ""
	}
	return glossary.Vagues().Actions[m[0].Phrase].Instead
}
