package plan

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

var (
	// avowal says of its writer that something has to be said: "I have to say that I
	// find this hard to believe".
	avowal = regexp.MustCompile(`(?i)^(?:[^.,;:]{2,40},\s)?(?:I|we)\s(?:(?:feel|am|are)\s)?(?:have|had|need|ought|must|should|would|will|shall|bound|obliged|want|wish|can only)\s(?:(?:to|also|again|just|only|however|like to)\s){0,3}(?:say|admit|confess|stress|emphasi[sz]e|point out|mention|acknowledge|concede|conclude|own|observe|remark|repeat|add|note)\s(?:that|how|I|we|here|to you that|once more)\b`)
	// binding is in what somebody is to do or leave.
	binding = regexp.MustCompile(`\b(?:must|shall|(?:is|are|has|have) (?:not )?to)\s[a-z]`)
	// opinion tells what its writer thinks, has done or does not ask for: "I do not
	// recommend that proceedings are issued", "I have recommended less".
	opinion = regexp.MustCompile(`(?i)^(?:[^.,;:]{2,40},\s)?(?:I|we|the (?:author|writer|assessor|social worker|panel|team|department|local authority|LA|guardian|conference|chair))\s(?:(?:also|still|now|therefore|however|would)\s)?(?:` +
		`(?:do|does|did|can|could|cannot|would)(?:\snot|n['’]t)?\s(?:(?:therefore|currently|at present|now|yet)\s)?(?:recommend|think|believe|consider|suggest|propose|support|accept|agree|find|know|understand|want|like|feel|advise|ask|seek|say|doubt|see|share|regard)|` +
		`(?:have|has|had)\s(?:(?:not|never|already|also|only|always|both|all|now|therefore)\s)*` + done + `|` +
		`am|are of|is of|was|were|thinks?|thought|believes?|considers?|considered|feels?|felt|finds?|found|knows?|knew|doubts?|hopes?|wonders?|recommended|concludes?|concluded|understands?|understood|notes?|noted|accepts?)\b`)
	// undertaken is what somebody has taken on: "has agreed to".
	undertaken = regexp.MustCompile(`(?i)\b(?:agreed|offered|undertaken|committed|promised|volunteered|arranged)\s(?:to|that)\b`)
	// scaleKey says what the numbers of a scale stand for. A number behind another
	// word is that of a rule: "Rule 3 means that you must not drink".
	scaleKey = regexp.MustCompile(`(?i)(?:^|[;,(:.]\s?|\b(?:and|where|while|scale|score of|an?)\s)(?:\d{1,3}|zero|ten)\s?(?:means?|stands? for|being|represents?|is (?:where|when|the (?:worst|best|lowest|highest)|as (?:bad|safe|good))|=)\s`)
	// heldAs says as what something counts, which nobody has to do. The group is the
	// word behind "as", without its article.
	heldAs = regexp.MustCompile(`(?i)\bto be\s(?:\w+ly\s)?(?:treated|regarded|seen|classed|classified|viewed|counted|deemed|understood|known)\sas\s(?:an?\s)?([\p{L}-]+)`)
	// praised is what a report finds that somebody has earned.
	praised = regexp.MustCompile(`(?i)\b(?:should|must|is to|are to|ought to) be (?:commended|praised|congratulated|credited|applauded|acknowledged for|thanked)\b`)
	// ofPaper says how the paper itself is to be kept, to whoever gets one: what
	// somebody with a name may not show is a duty of theirs, and what is to be shared
	// with somebody is a task.
	ofPaper = regexp.MustCompile(`(?i)^(?:(?:these|this|the|any|all|earlier|previous|old)\s(?:\w+\s)?(?:minutes|reports?|documents?|drafts?|copies|copy|papers|records?|notes|plan)|they|it)\s(?:(?:is|are)\s(?:\w+\sand\s)?(?:must|to|should|not)|must|should|may|shall|will|cannot|can)\s(?:` +
		`(?:not|only)\s(?:to\s)?(?:be\s)?(?:\w+ly\s)?(?:copied|photocopied|shared|shown|disclosed|circulated|distributed|reproduced|passed|forwarded|retained)\b[^.;]{0,60}\b(?:permission|consent|agreement of|authori\w+|third part|anyone else|any other|others|unless)|` +
		`(?:not\s)?(?:be\s)?(?:\w+ly\s)?(?:copied|photocopied|destroyed|shredded|stored|retained)\b[^.;]{0,60}\b(?:once|when|after|securely))`)
	// ofDrafts tells those who hold the paper what to do with the one before: "Please
	// shred the version dated 2 November". What they are to do with anything else is a
	// task.
	ofDrafts = regexp.MustCompile(`(?i)^(?:(?:please|kindly|you|everyone|everybody|all|those|who hold|core group|members?|attendees|recipients|professionals|agencies|parties|are|is|should|must|will|to|asked|requested)\s){0,7}(?:destroy|shred|delete|dispose of|discard|disregard)\s(?:(?:all|any|the|your|of|other|their)\s){0,2}(?:(?:earlier|previous|old|older|first|draft|spare|paper|printed)\s)*(?:versions?|drafts?|copy|copies|minutes|documents?|reports?|papers)\b(?:\s(?:of|about|with|on|from)\s(?:the\s|this\s|these\s)?(\w+))?`)
	// papers are what minutes and plans call themselves.
	papers = wordSet(`plan minutes report document agreement letter paper notes last meeting conference review`)
	// stateToCome tells how people will be and not what they will do: "Sam will be able
	// to say no".
	stateToCome = regexp.MustCompile(`(?i)^(?:and\s|that\s)?(?:[\p{L}'’.-]+\s){1,6}will\s(?:all\s|both\s|also\s|then\s)?(?:be able to|know|feel|understand|enjoy|grow up|trust|love|believe)\b`)
	// manner are words behind "as" that say how or when: "to be seen as soon as a bed
	// is free".
	manner = wordSet(`soon often much many early late quickly little long far well part usual planned prescribed directed advised needed required requested agreed arranged necessary appropriate possible and if set priority matter emergency urgent in-patient inpatient out-patient outpatient day family couple`)
	// perfect goes on with "has" where that tells what is past: "has been", "has not
	// had", "have both kept".
	perfect = regexp.MustCompile(`^(?:(?:not|never|always|now|also|both|all|just|only|already|since|so far|still|even|recently|really)\s)*(?:been|had|gone|come|become|grown|` + done + `)\b`)
	// escalates is what an authority will do where things go wrong; with a condition
	// behind it, it is a consequence and no task.
	escalates = regexp.MustCompile(`(?i)\b(?:legal (?:advice|planning|gateway|meeting|action)|(?:go|return|apply|take (?:this|the matter|it)) (?:back )?to (?:the )?court|apply for an?\s(?:interim\s)?(?:care|supervision|emergency protection|child assessment|recovery|secure)\s(?:\w+\s)?order|proceedings|\bPLO\b|strategy (?:meeting|discussion)|(?:bring|brought) (?:the\s)?(?:\w+\s)?conference forward|(?:call|convene|hold|reconvene|request|ask for) an?\s(?:\w+\s){0,3}(?:conference|strategy|legal)|police protection|section 47|s\.?\s?47)\b`)
)

// isRemark reports whether a sentence asks nobody for anything, though its words
// look as if it did: an avowal of the writer, the key to a scale, as what something
// counts, what an authority will do if things go wrong.
func isRemark(text string) bool {
	const longest = 300 // bytes; what is longer is no such remark, and to look through all of it would take too long
	if len(text) > longest {
		return false
	}
	if m := heldAs.FindStringSubmatch(text); m != nil && !manner[strings.ToLower(m[1])] && !strings.Contains(text, " must ") {
		return true
	}
	return isAvowal(text) ||
		strings.Contains(text, " be ") && praised.MatchString(text) ||
		scaleKey.MatchString(text) ||
		isOfPaper(text) ||
		isStateToCome(text) ||
		asksNothing(text) ||
		onlyDefines(text) ||
		isKeptHere(text) || isConsent(text) ||
		isEscalation(text)
}

// isOfPaper reports whether a sentence says how the paper itself is to be kept.
func isOfPaper(text string) bool {
	if m := ofDrafts.FindStringSubmatch(text); m != nil {
		return m[1] == "" || papers[strings.ToLower(m[1])]
	}
	return ofPaper.MatchString(text) && !byNamed.MatchString(text)
}

// byNamed is by whom something is to be done, who has a name.
var byNamed = regexp.MustCompile(`\bby \p{Lu}`)

// isAvowal reports whether a sentence says of its writer that something has to be
// said, and what has to be said binds nobody.
func isAvowal(text string) bool {
	m := avowal.FindStringIndex(text)
	return m != nil && !binding.MatchString(text[m[1]:])
}

// andDoes goes on with something that is done: "will know the signs and ring 999".
var andDoes = regexp.MustCompile(`\b(?:and|so|then)\s(?:(?:also|then|always|will|they|s?he)\s)*(?:ring|call|tell|ask|take|bring|keep|stop|leave|go|stay|attend|see|give|use|make|get|help|write|let|follow|report|contact|inform|seek|act)\b`)

// isStateToCome reports whether a sentence tells how people will be, and no rule that
// they are to keep: "Mum will know where he is at all times".
func isStateToCome(text string) bool {
	return strings.Count(text, " will ") == 1 && stateToCome.MatchString(text) && !holdsAny(text, []string{" must ", " at all times", " whenever ", " unless ", " until "}) && !andDoes.MatchString(text)
}

// isEscalation reports whether a sentence says what an authority will do if things
// go wrong.
func isEscalation(text string) bool {
	m := trailing.FindStringIndex(text)
	return m != nil && escalates.MatchString(text[:m[0]])
}

// isOpinion reports whether a sentence only tells what its writer thinks or has
// done.
func isOpinion(text string) bool { return opinion.MatchString(text) && !undertaken.MatchString(text) }

// endedThen is what was done, with a time behind it: "Case closed in March 2024".
var endedThen = regexp.MustCompile(`^(?:[\p{L}\p{N}'’./&-]+\s){1,5}(?:closed|opened|ended|lapsed|withdrawn|made|held|received|allocated|stepped (?:up|down)|started|begun|raised|issued|granted|refused|declined|convened|concluded|completed|sent|escalated)\s(?:in|on|since)\s`)

// isHistory reports whether an item only tells what was done long before the time
// that the document is about.
func (r *reader) isHistory(s doc.Span) bool {
	text := s.Of(r.Text)
	m := endedThen.FindStringIndex(text)
	if m == nil || r.calendar.around.IsZero() || binding.MatchString(text) {
		return false
	}
	const long, near = 60, 12 // days; bytes, as in "early "
	days := r.calendar.days(text[m[1]:])
	return len(days) > 0 && days[0].span.Start < near && daysBetween(days[0].day, r.calendar.around) > long
}

// pledge is what somebody says that they will do.
var pledge = regexp.MustCompile(`(?i)^[“"]?(?:I|we)(?:\sboth|\sall)?(?:['’]ll|\swill|\swon['’]t|\spromise|\sagree|\smust|\sshall)\s`)

// isSpeech reports whether a sentence stands inside quotation marks: what somebody
// is quoted as saying is no task, whatever it asks for; in a plan it is one where
// they say what they will do.
func (r *reader) isSpeech(s doc.Span) bool {
	l := r.leafAt(s.Start)
	if l == nil || !strings.Contains(l.text, "“") && !strings.Contains(l.text, `"`) || r.inPlan(l) && pledge.MatchString(s.Of(r.Text)) {
		return false
	}
	before := r.Text[l.Span.Start:max(s.Start, l.Span.Start)]
	text := s.Of(r.Text)
	if strings.HasPrefix(text, "“") || strings.LastIndex(before, "“") > strings.LastIndex(before, "”") {
		return !endsQuote.MatchString(text)
	}
	plain := strings.Count(before, `"`)
	return (plain%2 == 1 || strings.HasPrefix(text, `"`)) && strings.Count(l.text, `"`)%2 == 0 && !endsQuote.MatchString(text)
}

// isQuoted reports whether a later part of a sentence is what somebody is quoted as saying,
// and no pledge of theirs: "Ben said, “I need sleep and somebody else to do the nights.”"
func (r *reader) isQuoted(part doc.Span) bool {
	return r.isSpeech(part) && !pledge.MatchString(part.Of(r.Text))
}

// endsQuote finds a sentence that goes on in the words of the document behind what
// is quoted: "“Not again,” she said and will ring the school".
var endsQuote = regexp.MustCompile(`[”"]\s?[^”"]*\p{L}.*$`)

// foretold is in a sentence that says how things will be, or mostly are: "will have been
// at work", "will usually take them".
var foretold = regexp.MustCompile(`^(?:[\p{L}'’-]+\s){1,4}will\s(?:have\sbeen|usually|often|sometimes|mostly|generally|normally|probably|(?:most\s)?likely)\s`)
