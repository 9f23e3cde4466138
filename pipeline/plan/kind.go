package plan

import (
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// Kind says what kind of document it is.
type Kind string

// The kinds of documents.
const (
	ChildProtectionPlan     Kind = "child_protection_plan"
	OutlinePlan             Kind = "outline_plan"
	ChildInNeedPlan         Kind = "child_in_need_plan"
	EarlyHelpPlan           Kind = "early_help_plan"
	ChildsPlan              Kind = "childs_plan"           // Scotland
	CareAndSupportPlan      Kind = "care_and_support_plan" // Wales
	ConferenceReport        Kind = "conference_report"
	ConferenceMinutes       Kind = "conference_minutes"
	Assessment              Kind = "assessment"
	CoreGroupMinutes        Kind = "core_group_minutes"
	WrittenAgreement        Kind = "written_agreement"
	SafetyPlan              Kind = "safety_plan"
	EnquiryRecord           Kind = "enquiry_record"
	LetterBeforeProceedings Kind = "letter_before_proceedings"
	CourtOrder              Kind = "court_order"
	Letter                  Kind = "letter"
	Other                   Kind = "other"
)

// title tells a kind by how a document is headed.
type title struct {
	kind Kind
	re   *regexp.Regexp
}

// carePlan heads the plan for a looked-after child, in which an order of a court is
// named near the top.
var carePlan = ask(`(?:care|placement|permanence|pathway)\splan`)

// conferences are the short names of the meetings that decide on a plan.
const conferences = `ICPC|RCPC|CPCC|CPPM`

// agreementTitle heads an agreement that is called by what it is about: "Safety
// Agreement", "Cojocaru Family Working Agreement", "Parenting contract". A sentence that
// speaks of one is no title, nor is a tenancy an agreement of this kind.
var agreementTitle = regexp.MustCompile(`^(?:(?:\p{Lu}[\p{L}'’-]*|\d+|our|the|an?|this|and|of|for)[\s:–—-]+){0,6}?` +
	`(?i:(?:safety|safeguarding|working|family|families|parents?|parental|parenting|partnership|household|home|house|kinship|supervision|expectations?|behaviour|support|protection|joint|mutual|signed|written|child(?:ren)?['’]?s?|together|care\sand\ssupport)` +
	`(?:\s(?:and|&|/)\s\p{L}+)?\s(?:together\s)?(?:agreement|contract|undertaking)s?|agreements?\s(?:of|about|on|for)\s(?:expectations?|keeping|safety|how\s|what\s|care\b)[^.!?]*|(?:statement|list|letter)\sof\sexpectations)` +
	`(?:\W*$|\s(?i:between)\b|\s*[:(–—-][^.!?]*$|\s(?i:with|for|about|to|made|dated|of|on|keeping|we|you)\b[^.!?]*$|(?:\s(?:\p{Lu}[\p{L}'’-]*|and|the|family))+\W*$)`)

// titles are tried in their order on one line: "Outline Child Protection Plan"
// is also a child protection plan, "Report to conference on the plan" no plan.
var titles = []title{
	{LetterBeforeProceedings, ask(`letter\s(?:before|of\sintent)|pre-proceedings\sletter|(?:ignore\sthis\sletter|letter\sto\sa\ssolicitor)`)},
	{Other, carePlan},
	{CourtOrder, ask(`(?:care|supervision|interim|emergency\sprotection|child\sassessment|non-molestation)\sorder|in\sthe\sfamily\scourt|it\sis\sordered`)},
	{OutlinePlan, ask(`(?:outline\)?|interim)\s(?:child\s(?:protection|'?s)\s)plan|outline\splan`)},
	{ConferenceReport, ask(`report\s(?:to|for)\s(?:the\s|an\s|a\s)?(?:\w+\s){0,3}(?:(?:child\sprotection\s)?conference|child\sprotection\splanning\smeeting|` + conferences + `)|(?:conference|` + conferences + `)\b.{0,20}\breport\b|(?:agency|multi-agency|school|health|social\swork(?:er)?(?:['’]?s)?)\sreport|adroddiad\b`)},
	{CoreGroupMinutes, ask(`core\sgroup\s(?:meeting\s)?(?:minutes?|meeting|record|notes)|(?:minutes?|record|notes)\sof\s(?:the\s|a\s)?(?:\w+\s){0,2}core\sgroup`)},
	{ConferenceMinutes, ask(`(?:minutes?|record|notes)\sof\s(?:the\s|a\s|an\s)?(?:[\w'’]+\s){0,3}(?:child\sprotection\s)?(?:conference|planning\smeeting|` + conferences + `)|(?:conference|planning\smeeting|` + conferences + `)\W{1,4}(?:minutes?|record)|child\sprotection\sconference:?\s(?:minutes?|record)`)},
	{WrittenAgreement, ask(`(?:written|working|partnership|parental|family)\s(?:together\s)?agreement|(?:^|our\s|this\s|an\s)agreement\s(?:between|with|to\skeep)|(?:contract|agreement|schedule)\sof\sexpectations|^(?:our\s|the\s|an\s)?agreement$|^this\sagreement\s(?:is|was)\s(?:made|dated|entered|between)`)},
	{WrittenAgreement, agreementTitle},
	{SafetyPlan, ask(`safety\splan`)},
	{CareAndSupportPlan, ask(`care(?:,|\s(?:and|&))\ssupport,?\s(?:(?:and|&)\s)?(?:protection\s)?plan|cynllun\sgofal`)},
	{ChildInNeedPlan, ask(`child(?:ren)?\sin\sneed\s(?:\w+\s){0,2}(?:plan|review)|CIN\s(?:plan|review)|(?:s\.?\s?|section\s)17\splan|family\ssupport\splan`)},
	{EarlyHelpPlan, ask(`early\shelp|family\shelp|(?:our|my|the)\sfamily\splan|team\saround\sthe\s(?:family|child)|TAF|TAC`)},
	{EnquiryRecord, ask(`(?:s\.?\s?47|section\s47)\s(?:enquiry|enquiries|investigation|record|assessment)|record\sof\s(?:the\s)?(?:s\.?\s?47|section\s47|strategy|child\sprotection\senquir(?:y|ies))|strategy\s(?:discussion|meeting)\s(?:record|minutes)|(?:child\sprotection|joint)\sinvestigation|inter-agency\sreferral\sdiscussion`)},
	{ChildsPlan, ask(`(?:child|young\sperson)['’]s\splan`)},
	{Assessment, ask(`(?:single|core|initial|parenting|pre-birth|comprehensive|pathway|child\sand\sfamily|children\sand\sfamilies|family|social\swork|c&f|risk)\sassessment|assessment\s(?:report|record|of\s(?:needs?|risks?|parenting))`)},
	{ChildProtectionPlan, ask(`child\sprotection\s(?:\w+\s)?plan|(?:pre-?)?birth\s(?:\w+\s){0,2}plan|unborn\s(?:baby|child)\s(?:\w+\s){0,2}plan|protection\splan|plan\sto\skeep\s(?:[\p{L}\d'’-]+\s){1,6}safe|case\splan`)},
	{CoreGroupMinutes, ask(`core\sgroup`)},
	{ConferenceMinutes, ask(`(?:review|initial)\s(?:child\sprotection\s)?conference`)},
}

// topLines are the lines at the top of a document, by what each says of its kind.
type topLines struct {
	heads, lines []string // headings and short lines
	edges, prose []string // running heads, and sentences
}

// top reads the top of the document.
func (r *reader) top() topLines {
	var t topLines
	const top, short = 12, 90
	for i := range r.leaves[:min(top, len(r.leaves))] {
		l := &r.leaves[i]
		switch text := r.Quote(l.Span); {
		case l.Kind == doc.Heading:
			t.heads = append(t.heads, text)
		case len(text) < short:
			t.lines = append(t.lines, text)
		default:
			t.prose = append(t.prose, text)
		}
	}
	doc.Walk(r.Blocks, func(b *doc.Block) bool {
		if b.Kind == doc.Furniture {
			t.edges = append(t.edges, r.Quote(b.Span))
		}
		return true
	})
	return t
}

// kindOf tells the kind by the first line at the top that names one: headings
// and short lines come before running heads, and those before the first
// sentences.
func (r *reader) kindOf() Kind {
	t, letter := r.top(), r.isLetter()
	titles := slices.Concat(t.heads, t.lines)
	groups := [][]string{t.heads, t.lines, t.edges}
	if !letter { // the sentences of a letter speak of any document
		groups = append(groups, t.prose)
	}
	for _, text := range slices.Concat(groups...) {
		kind := kindOfTitle(text)
		switch {
		case kind == "", letter && (kind.weak(text) || kind != LetterBeforeProceedings && subjectLine.MatchString(text)):
			continue
		case kind == ConferenceMinutes && !minuted.MatchString(text) && slices.ContainsFunc(titles, reported.MatchString):
			return ConferenceReport
		}
		return kind
	}
	switch {
	case letter && slices.ContainsFunc(slices.Concat(t.lines, t.prose), beforeProceedings.MatchString):
		return LetterBeforeProceedings
	case letter:
		return Letter
	}
	if kind := r.kindOfPlan(titles); kind != Other {
		return kind
	}
	return r.kindOfRecord(t)
}

// planAlone is a title that says of a plan only that it is one: "Our plan", "Plan for
// Ella", "What needs to happen".
var planAlone = ask(`(?:our|my|your|the|family['’]?s?)\s(?:\w+\s)?plan|^plan|(?:action|family|support)\splan|what\s(?:needs\sto|has\sto|must|will)\s(?:happen|change)|what\s(?:are\swe|we\sare)\sworried\sabout`)

// plansNamed are the kinds of plans by how a document speaks of itself further down.
var plansNamed = []title{
	{ChildProtectionPlan, ask(`child\sprotection\splan|CP\splan|CPP`)},
	{CareAndSupportPlan, ask(`care\sand\ssupport\s(?:protection\s)?plan`)},
	{ChildInNeedPlan, ask(`child\sin\sneed\splan|CIN\splan`)},
	{EarlyHelpPlan, ask(`early\shelp`)},
}

// kindOfPlan is the kind of a plan whose titles say only that it is one.
func (r *reader) kindOfPlan(titles []string) Kind {
	if !slices.ContainsFunc(titles, planAlone.MatchString) {
		return Other
	}
	const most = 20_000 // bytes: what is further down is no plan for a family to read
	text := r.Text[:min(len(r.Text), most)]
	for _, t := range plansNamed {
		if t.re.MatchString(text) {
			return t.kind
		}
	}
	return Other
}

// subjectLine is the line of a letter that says what it is about.
var subjectLine = regexp.MustCompile(`(?i)^re\b\s?:?\s`)

// beforeProceedings is how a letter says that the council may soon go to court
// (Public Law Outline; statutory guidance "Court orders and pre-proceedings",
// 2014, annex A).
var beforeProceedings = ask(`(?:council|authority|trust|department|services|we)\s(?:is|are)\s(?:now\s)?(?:thinking\sabout|considering)\s(?:starting|issuing|beginning|bringing|going\sto)\s(?:(?:care|court)\sproceedings|court)|invit\w+\syou\sto\s(?:an?\s|the\s)?pre-proceedings\smeeting`)

// weak reports whether a line of a letter may only say what it is about: "Core
// group for Ruby", "Our agreement".
func (k Kind) weak(title string) bool {
	return (k == CoreGroupMinutes || k == ConferenceMinutes) && !minuted.MatchString(title) || k == WrittenAgreement && agreementAlone.MatchString(title)
}

// agreementAlone is a title that says only that something was agreed.
var agreementAlone = regexp.MustCompile(`(?i)^\W*(?:our |the |an )?agreement\W*$`)

// minuted is in the title of minutes.
var minuted = ask(`minutes|notes|record`)

// reported is a line under the name of a conference that says that this is a report
// to it: "Report of the social worker", "Report and recommendation".
var reported = regexp.MustCompile(`(?i)^(?:[\p{L}'’]+\s){0,3}report(?:$|\s(?:of|by|from|and|to|for|prepared|written)\b|[:,–-])`)

// letterSpaced is a word that is set with space between its letters: "A G R E E M E N T".
var letterSpaced = regexp.MustCompile(`^\p{Lu}(?:\s\p{Lu}){4,}$`)

func kindOfTitle(text string) Kind {
	text = inBracketsAll.ReplaceAllString(text, "") // "Child in Need (CIN) Plan"
	if letterSpaced.MatchString(text) {
		text = strings.ReplaceAll(text, " ", "")
	}
	for _, t := range titles {
		if t.re.MatchString(text) {
			return t.kind
		}
	}
	return ""
}

// aboutFamily reports whether the document is about one family: it is of a kind
// that is, names a parent, or gives a child's day of birth. A short text is taken
// to be.
func (r *reader) aboutFamily() bool {
	const short = 6000 // bytes: two pages
	if r.kind != Other || len(r.Text) < short {
		return true
	}
	child := false
	for _, q := range r.people.list {
		if q.Kind == Parent {
			return true
		}
		child = child || q.Kind == Child
	}
	return child && slices.ContainsFunc(r.dates, func(d Date) bool { return d.Birth })
}

// recordsFamily reports whether a document of no known kind is about one family, whose
// people and times are written in it: a record of a visit, notes under a title of their
// own.
func (r *reader) recordsFamily() bool {
	if r.kind != Other || !r.aboutFamily() {
		return false
	}
	return slices.ContainsFunc(r.people.list, func(q Person) bool {
		return q.Kind == Parent || q.Kind == Child || q.Kind == Family
	}) || familyWord.MatchString(r.Text)
}

var familyWord = regexp.MustCompile(`(?i)\b(?:child(?:ren)?|mother|father|mum|dad|parents?|baby)\b`)

var inBracketsAll = regexp.MustCompile(`\s?\([A-Za-z\d]{2,6}\)`)

// isLetter reports whether somebody is addressed.
func (r *reader) isLetter() bool {
	for i := range r.leaves {
		if strings.HasPrefix(r.leaves[i].text, "Dear ") {
			return true
		}
	}
	return false
}

// Jurisdiction is the nation whose law and guidance the document goes by.
type Jurisdiction string

// The jurisdictions.
const (
	England         Jurisdiction = "england"
	Wales           Jurisdiction = "wales"
	Scotland        Jurisdiction = "scotland"
	NorthernIreland Jurisdiction = "northern_ireland"
	US              Jurisdiction = "us"
	NoJurisdiction  Jurisdiction = "unknown"
)

// Nation is the name by which the glossary calls a nation of the United Kingdom;
// empty for others.
func (j Jurisdiction) Nation() string {
	if j == US || j == NoJurisdiction {
		return ""
	}
	return string(j)
}

// The councils of Scotland and Wales: a document of one of them goes by the law
// of its nation, whatever else it calls by the words of England.
const (
	scottishCouncils = `(?:aberdeen|dundee|glasgow)\scity\scouncil|city\sof\sedinburgh|(?:aberdeenshire|angus|argyll\sand\sbute|clackmannanshire|dumfries\sand\sgalloway|(?:east|north|south)\s(?:ayrshire|lanarkshire)|(?:east|west)\sdunbartonshire|(?:east|mid|west)\s?lothian|(?:east\s)?renfrewshire|falkirk|fife|highland|inverclyde|moray|orkney\sislands|perth\sand\skinross|scottish\sborders|shetland\sislands|stirling)\scouncil|comhairle\snan\seilean\ssiar`
	welshCouncils    = `(?:blaenau\sgwent|bridgend|caerphilly|cardiff|carmarthenshire|ceredigion|conwy|denbighshire|flintshire|gwynedd|anglesey|merthyr\stydfil|monmouthshire|neath\sport\stalbot|newport\scity|pembrokeshire|powys|rhondda\scynon\staf|swansea|torfaen|vale\sof\sglamorgan|wrexham)\s(?:county\s|borough\s|county\sborough\s)?council`
)

// signs are words that the documents of one nation use and those of others do
// not, or hardly. England's are also used elsewhere, so they count less.
var signs = []struct {
	of     Jurisdiction
	weight int
	re     *regexp.Regexp
}{
	{Scotland, 3, ask(`children['’]s\s(?:reporter|hearing)|CPPM|child\sprotection\s(?:planning\smeeting|register|committee)|named\sperson|police\sscotland|compulsory\ssupervision|GIRFEC|SHANARRI|inter-agency\sreferral\sdiscussion|SCRA|scotland\)\sact|NHS\s(?:highland|lothian|grampian|tayside|fife|borders|ayrshire)|` + scottishCouncils)},
	{Wales, 3, ask(`care\sand\ssupport\s(?:protection\s)?plan|cyngor|SSWBA|social\sservices\sand\swell-being|flying\sstart|ppn|wales|welsh\sgovernment|heddlu|bwrdd|eisteddfod|` + welshCouncils)},
	{NorthernIreland, 3, ask(`PSNI|UNOCINI|HSC\strust|health\sand\ssocial\scare\strust|SBNI|northern\sireland|gateway\s(?:team|service)|children\s\(northern|belfast|the\strust`)},
	{US, 3, ask(`caseworker|juvenile\scode|CPS|DCFS|DFS|dependency|TANF|medicaid|county\s(?:department|DFS)|zip|IOP|CASA|reasonable\sefforts|permanency`)},
	{England, 1, ask(`section\s47|s\.?47|ICPC|borough\scouncil|metropolitan|ofsted|working\stogether|early\shelp|EHCP|cafcass|children\sact\s1989|conference\schair|core\sgroup|section\s17|council|family\shub|PLO`)},
}

// beginning is how much of a document is looked at for signs of its nation, in
// bytes: some ten pages.
const beginning = 30_000

// jurisdictionOf weighs the signs of the nations; a document without any has
// none.
func (r *reader) jurisdictionOf() Jurisdiction {
	best, most := NoJurisdiction, 0
	for _, s := range signs {
		seen := map[string]bool{}
		for _, m := range s.re.FindAllString(r.Text[:min(len(r.Text), beginning)], -1) {
			seen[strings.ToLower(m)] = true
		}
		if weight := s.weight * len(seen); weight > most {
			best, most = s.of, weight
		}
	}
	return best
}
