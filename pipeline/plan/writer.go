package plan

import (
	"regexp"

	"github.com/plainwords/plainwords/pipeline/doc"
)

var (
	// wroteIt stands before the name of the one who says that they wrote the document.
	wroteIt = regexp.MustCompile(`(?i)(?:\b(?:written|prepared|completed|compiled|typed|drawn up|put together) by (?:me,? )?|\b(?:minutes|notes|plan|record|agreement) (?:taken |made |kept )?by |^(?:my name is|i am|i['’]m) )$`)
	// promising is in a title over what those who are named say themselves.
	promising = regexp.MustCompile(`(?i)\b(?:agree[sd]?|promis(?:e|es|ed|ing)|commit\w*|undertak\w+|pledges?|(?:will|can|must|needs? to|has to|have to) do|both of us|us both|we both|together)\b`)
	// ofOwnLife is what only somebody of the family says of themselves.
	ofOwnLife = regexp.MustCompile(`(?i)\b(?:my|our) (?:own\b|(?:\w+ )?(?:mother|mum|dad|father|sister|brother|nan|gran|parents|child(?:ren)?|kids|son|daughter|baby|boys|girls|partner|husband|wife|flat|house|home|room|bed|tenancy|rent|GP|key ?worker|support worker|probation officer|solicitor|medication|methadone|drinking|temper|anger|bail|phone)\b)|\b(?:not|never|stop|n['’]t) (?:be |go |get )?(?:drink|us(?:e|ing) (?:drugs|cannabis|cocaine|heroin)|smok|hit|smack|shout|swear|hurt|fight|argu|scream|lose my|drunk|let\b|open|have|go\b|come|contact|text|message|see\b|leave)|\b(?:ring|call|phone|dial) (?:999|112)\b`)
	// ofWork is what only a worker does.
	ofWork = regexp.MustCompile(`(?i)\b(?:unannounced|weigh|assess|refer|supervise|home visits?|visit (?:you|the (?:home|house|flat|family)|every|each|at least|weekly|once|on|in|at|again)|come (?:round|to the house|out|by) .*\b(?:see|check)|call in|see (?:\p{L}+ )?(?:\p{Lu}\p{L}+|him|her|them) (?:alone|on (?:his|her|their) own)|(?:arrange|book|organi[sz]e|carry out|set up|request|make) (?:the|an?|another) (?:\w+ )?(?:tests?|referral|assessment|conference|core group|strategy meeting)|(?:check|speak|talk|liaise) (?:with|to) (?:the )?(?:police|probation|reporter|court|court welfare|CPS)|(?:tell|inform|report to|write to|let) the (?:court|reporter|conference|panel|judge)|(?:court|reporter|conference) is (?:told|informed))\b`)
)

// authorship is what the document says of who wrote it, and where it is another's voice.
type authorship struct {
	writers  []Owner      // the worker who wrote it
	said     bool         // a sentence says so
	closed   doc.Span     // the line that closes a letter; where there is none, the end of the text
	ownLives map[int]bool // sections that hold what only somebody of the family says
}

// authorship reads who wrote the document, once.
func (r *reader) authorship() *authorship {
	if r.wrote != nil {
		return r.wrote
	}
	said := r.saysWhoWrote()
	w := &authorship{
		writers: r.workersOnly(firstOwners(r.iAm(), said)), said: len(said) > 0,
		closed: doc.Span{Start: len(r.Text), End: len(r.Text)}, ownLives: map[int]bool{},
	}
	for i := len(r.leaves) - 1; i >= 0; i-- {
		l := &r.leaves[i]
		if closing.MatchString(l.text) {
			w.closed = l.Span // the first
		}
		if !w.ownLives[l.section] && ofOwnLife.MatchString(l.text) {
			w.ownLives[l.section] = true
		}
	}
	r.wrote = w
	return w
}

// saysWhoWrote is whom a sentence of the document names as its writer: "I am
// Tom Reyes and I wrote this plan".
func (r *reader) saysWhoWrote() []Owner {
	for i := range r.leaves {
		for _, s := range r.sentencesIn(r.leaves[i].Span) {
			text := s.Of(r.Text)
			for _, at := range namesOf(text) {
				if q := r.people.resolve(at.Of(text)); q != nil && q.Kind == Professional && wroteIt.MatchString(text[:at.Start]) {
					return []Owner{ownerFrom(q, at.Of(text), at.Shift(s.Start))}
				}
			}
		}
	}
	return nil
}

// writerSpeaks reports whether the "I" of a sentence stays that of the worker who wrote
// the document, whoever it stands under: in a letter always, else where it is no promise
// under somebody's name, and nothing there can be said by them alone.
func (r *reader) writerSpeaks(text string, to addressed) bool {
	if r.inLetter(to) {
		return true
	}
	w := r.authorship()
	if len(w.writers) == 0 || r.behindLetter(to) && !w.said {
		return false
	}
	switch {
	case ofWork.MatchString(text) && !IsBan(text): // "I will not see Sam alone" is said by who may not
		return true
	case !to.label.Empty() || to.section >= 0 && promising.MatchString(r.Quote(r.sections[to.section].Title)):
		return false
	}
	return !w.ownLives[to.section]
}

// at is where those stand who are addressed.
func (r *reader) at(to addressed) int {
	switch {
	case !to.label.Empty():
		return to.label.Start
	case to.section >= 0:
		return r.sections[to.section].Title.Start
	}
	return 0
}

// inLetter reports whether those who are addressed stand between the "Dear" and the
// "Yours" of a letter.
func (r *reader) inLetter(to addressed) bool {
	return r.dear != nil && r.dear.Start < r.at(to) && r.at(to) < r.authorship().closed.Start
}

// behindLetter reports whether they stand behind a letter, in what came with it.
func (r *reader) behindLetter(to addressed) bool {
	return r.dear != nil && r.at(to) > r.authorship().closed.Start
}
