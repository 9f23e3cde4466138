package plan

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// eventForm is how documents name an event before its day.
type eventForm struct {
	event Event
	hints string // of which one stands in all such names, in small letters, with bars between
	re    *regexp.Regexp
	label bool // the words must be all of a label
}

const (
	ordinals = `(?:(?:the|this|first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th|6th|next|last|previous|latest)\s)*`
	ofChild  = `(?:(?:child\sprotection|CP|case|planning)\s)*`
	aMeeting = `(?:conf(?:erence)?|CPPM|CPCC|CPC|planning\smeeting)`
	// wholeAssessment is an assessment of the family, and none of one part of it.
	wholeAssessment = `(?:(?:child(?:ren)?(?:['’]?s)?(?:\sand\s|\s?&\s?)famil(?:y|ies)(?:\s\([^()]*\))?|C\s?(?:&|and)\s?F|single|social\swork|core|full|initial|section\s47|s\.?47)\sassessment|CFA|C&FA|^(?:date\s(?:of\s)?(?:the\s)?)?asses?sment|(?:the|an|our|this|and|their)\sassessment)`
	finished        = `(?:done|completed|complete|completion|finished|ended|concluded|authorised|signed\soff)`
	enquiries       = `(?:s\.?\s?47|section\s47|child\sprotection)\s(?:enquir(?:y|ies)|inquir(?:y|ies)|investigations?)`
	toServices      = `(?:children['’]?s\s(?:social\scare|social\swork|services)|CSC|MASH|social\s(?:care|services|work)|the\scouncil|the\slocal\sauthority)`
	onPlan          = `(?:subject\s(?:of|to)\s(?:an?\s)?(?:child\sprotection|CP)\splans?|(?:child\sprotection|CP)\splans?\s(?:began|started|start|commenced)(?:\sdate)?|(?:put|placed|entered|went)\son\s(?:to\s)?the\s(?:child\sprotection\s)?register|date\sof\sregistration|registered)`
)

// eventForms in their order: of forms that end at the same place the first
// counts.
var eventForms = []eventForm{
	{ReviewConference, "review|rcpc", ask(ordinals + ofChild + `review\s` + ofChild + aMeeting + `|` + ordinals + `(?:RCPC|RCPCC)(?:\s?\d\b)?|(?:the|(?:child\sprotection|CP)\s)plan\swill\sbe\sreviewed|(?:(?:the|this|first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th|6th|next)\s)+review(?:\smeeting)?`), false},
	{ReviewConference, "review|rcpc", ask(`(?:date\sof\s)?(?:the\s)?(?:next\s)?review(?:\s(?:date|meeting|due))?(?:\sby)?`), true},
	{InitialConference, "initial|birth|icpc|cppm|planning|plan|regist", ask(`(?:initial|pre-birth)\s` + ofChild + aMeeting + `|ICPC|ICPCC|CPPM|child\sprotection\splanning\smeeting|` + onPlan), false},
	{CoreGroup, "group|cg", ask(ordinals + `(?:meeting\sof\sthe\s)?(?:core\sgroups?|CGM?s?)(?:\s?\d\b)?(?:\smeetings?|\smtgs?)?(?:\s\d\b)?(?:\s\((?:first|1st|second|2nd|third|3rd)\))?(?:\ssince\s(?:the\s)?(?:last\s)?(?:conference|review))?`), false},
	{Strategy, "strat|ird|inter", ask(`strategy\s(?:discussion|meeting|mtg|disc)(?:/(?:meeting|discussion))?|strat(?:\s(?:disc(?:ussion)?|meeting|mtg))?|inter-agency\sreferral\sdiscussion|IRD`), false},
	{Due, "due|edd|edc|expected", ask(`due\sdate(?:\s(?:at|of))?|EDD|EDC|expected\sdate\sof\s(?:delivery|confinement)|(?:baby|unborn)[^.;:]{0,40}\sdue`), false},
	{EnquiryStart, "enquir|inquir|investig", ask(enquiries + `\s(?:began|begun|start(?:ed)?|initiated|opened|commenced)|start\sof\s(?:the\s)?` + enquiries), false},
	{AssessmentDone, "asses|cfa|c&fa", ask(wholeAssessment + `(?:[^.;:()]|\([^()]*\)){0,60}?[\s:]\s?` + finished + `|(?:completed|completion)\s(?:of\s)?` + wholeAssessment + `|(?:date\s(?:of\s)?)?` + finished + `\s(?:of\s)?(?:the\s)?assessment`), false},
	{Referral, "refer|marf", ask(`(?:date\s(?:of\s)?)?(?:the\s)?(?:(?:initial|new|latest|current|MASH)\s)?(?:referral|MARF|referred|contact/referral)(?:\s(?:date|received|made|accepted))?(?:\s(?:to|by|in)\s` + toServices + `)?(?:\son)?`), true},
	{Concern, "concern", ask(`(?:child\sprotection\s)?concerns?\s(?:was\s|were\s)?first\s(?:raised|reported)`), true},
	{Referral, "refer|marf", ask(`(?:(?:an?|the|this|following|after|new)\s(?:referral|MARF)\s(?:(?:was|is|were)\s)?(?:received|from|made\sby|of|came)|(?:referred|referral|MARF)\s(?:was\s)?(?:made\s|received\s)?(?:to|by|at|in)\s` + toServices + `)(?:\s(?:from|by|of|received|in))*`), false},
	{ReportShared, "report", ask(`reports?\s(?:was\s|were\s|to\sbe\s)?(?:shared|given|sent)(?:\s(?:with|to)\s(?:the\s)?(?:parents?|mother|father|family|parents/carers))?`), false},
	{Signed, "sign", ask(`sign(?:ed|ature)[^.;]{0,80}`), false},
	{SomeConference, "confer|cpcc|cpc", ask(ofChild + `(?:conference|CPCC|CPC)`), false},
	{Visit, "visit", ask(`(?:(?:statutory|home|stat|announced|unannounced)\svisits?|visits?\s(?:took\splace|were\smade|made)|visited|dates?\sof\s(?:statutory\s)?visits?)`), false},
	{Written, "", ask(`(?:date|date(?:\sand\s(?:place|venue|time))*\sof\s(?:the\s)?(?:conference|core\sgroup))`), true},
	{Written, "", ask(`(?:date(?:\sof\s(?:the\s|this\s)?(?:plan|report|meeting|minutes|agreement|record|assessment))|plan\sdate|dated|(?:CIN|TAF|child\sin\sneed|child['’]s\splanning)\smeeting|meeting|made\stogether|drawn\sup|(?:agreed|written|held|prepared|updated|changed|reviewed))`), false},
}

// mayStand reports whether a text in small letters may hold a name of the event: a
// look that costs a hundredth of the expression.
func (f eventForm) mayStand(lower string) bool {
	for hint := range strings.SplitSeq(f.hints, "|") {
		if strings.Contains(lower, hint) {
			return true
		}
	}
	return false
}

// linkWords may stand between an event and its day.
var linkWords = wordSet(`is was were will be been being has have had took take takes taking place held holds on at the a an of for in from to by date
dated convened meet meets met meeting set booked proposed due scheduled arranged agreed planned made received completed finished ended concluded signed off
this plan and with w/c no later than again week commencing undertaken carried out then also next first health education care children's services agencies group both mother father parents family social
worker school nursery police hospital health visitor midwife gp primary academy or before sooner teams via online am pm together list
ambulance neighbour neighbours member public anonymous caller relative relation family's probation housing officer service department a&e emergency dentist youth offending ward clinic nurse teacher head childminder charity
authorised approved category far so looked began begun started opened initiated commenced between until beginning starting ending`)

var (
	brackets   = regexp.MustCompile(`\([^()]*\)`)
	endsClause = regexp.MustCompile(`[.;!?]\s|\n`)
	called     = regexp.MustCompile(`(?i)^[^.]{0,40}\b(?:cancelled|canceled|postponed|did not|was not|rearranged|put back|adjourned|stood down)\b`)
	callsNext  = regexp.MustCompile(`(?i)^(?:the\s|this\s)?next\b`)
	yetToBe    = regexp.MustCompile(`(?i)\b(?:to be|should be|needs? to|must be|not|never|yet to be)\s+(?:\w+\s+)?(?:completed?|finished|ended|concluded|authorised|signed)\b`)
)

// onlyLinks reports whether words may stand between the name of an event and its
// day: names, times, and small words that say that it was held.
func onlyLinks(words string) bool {
	words = brackets.ReplaceAllString(words, " ")
	if endsClause.MatchString(words) {
		return false
	}
	for w := range strings.FieldsFuncSeq(words, func(r rune) bool { return strings.ContainsRune(" \t\u00a0,:–—-|/()“”\"", r) }) {
		w = strings.Trim(w, ".'’")
		if w == "" || !startsSmall(w) || linkWords[w] || strings.ContainsAny(w, "0123456789") {
			continue
		}
		return false
	}
	return true
}

// eventAt is an event that words before a day name.
type eventAt struct {
	event  Event
	words  string   // that name it
	behind string   // those between them and the day
	span   doc.Span // of them, in what was read
}

// eventIn finds the event that the words in front of a day name: the last one,
// with nothing but links behind it. Before label the words are those of a label.
func eventIn(words string, label int) (eventAt, bool) {
	var best eventAt
	lower := strings.ToLower(words)
	for _, f := range eventForms {
		if !f.mayStand(lower) {
			continue
		}
		all := f.re.FindAllStringIndex(words, -1)
		if len(all) == 0 {
			continue
		}
		m := all[len(all)-1]
		if f.label && (m[0] > label || strings.TrimSpace(words[:label]) != strings.TrimSpace(words[m[0]:min(m[1], label)])) {
			continue
		}
		if f.event == AssessmentDone && (yetToBe.MatchString(words[m[0]:]) || notWhole(words[:m[0]])) || sinceThen.MatchString(words[:m[0]]) || sentTo.MatchString(words[:m[0]]) {
			continue
		}
		better := best.event == "" || m[1] > best.span.End && m[0] >= best.span.End && f.event != Written && strings.TrimSpace(words[best.span.End:m[0]]) != "(" // its short form
		if better && onlyLinks(words[m[1]:]) {
			best = eventAt{f.event, words[m[0]:m[1]], words[m[1]:], doc.Span{Start: m[0], End: m[1]}}
		}
	}
	return best, best.event != ""
}

// sinceThen stands before an event that is not that of the day.
var sinceThen = regexp.MustCompile(`(?i)\b(?:since|before|prior\sto)\s(?:\w+\s){0,2}$`)

// sentTo stands before those who got a document, on the day of its sending.
var sentTo = regexp.MustCompile(`(?i)\b(?:sent|circulat(?:ed|ion)|distribut(?:ed|ion)|issued|emailed|posted|copy|copies|copied|cc)(?:\s(?:list|of\s[^.;:]{1,40}))?(?:\sout)?(?:\s?/\s?[\p{L}\s]{1,20})?(?:\s?:|\sto\b)[^.;]*$`)

// partAssessments stand before "assessment" where it is of one thing only.
var partAssessments = regexp.MustCompile(`(?i)\b(?:parenting|risk|carers?['’]?s?|PAMS|pre-birth|needs|cognitive|psychological|viability|kinship|alcohol|substance|drugs?|use|early\shelp|capacity|specialist|housing|health)\s$`)

func notWhole(before string) bool { return partAssessments.MatchString(before) }
