package plan

import (
	"regexp"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// stage is what the headings above a leaf say of the tasks beneath them in a plan
// that is set out by people and times: whose they are, and when they fall due.
type stage struct {
	set    bool // some heading says one of the two
	owners []Owner
	when   *Deadline
}

// stageTitle heads what is to be done in a stretch of time: "Now until 36 weeks",
// "When labour starts", "In hospital", "The first ten days".
var stageTitle = regexp.MustCompile(`(?i)^[^\p{L}\d]*(?:\d{1,2}[.)]\s+)?(?:` +
	`(?:from )?(?:now|today|tonight|tomorrow|straight away|right away)(?:\s(?:until|till|to|on|onwards?|and|–|-)\b.*)?|` +
	`(?:this|next|the (?:first|next|coming|last))\s(?:few\s|couple of\s|[a-z]+\s|\d+\s)?(?:days?|weeks?|weekend|fortnight|months?|half[ -]term|term)\b.*|` +
	`(?:up to|until|till|by|before|after|from|during|within|between|over|at)\s(?:the\s)?(?:\d|birth|labour|discharge|delivery|due date|half[ -]term|end of|start of|summer|autumn|spring|winter|christmas|easter|new year|holidays|school holidays|one|two|three|four|six|eight|ten|twelve|january|february|march|april|may|june|july|august|september|october|november|december|(?:the\s)?next\s)\b.*|` +
	`(?:when|once|as soon as|the day|the morning|the night)\s.{3,60}\b(?:starts?|begins?|comes?|goes|is born|arrives?|leaves?|moves?|ends?|finishe?s?)\b.*|` +
	`(?:in|on|at) (?:hospital|the (?:hospital|ward|unit|day)|labour)\b.*|(?:going|coming|moving|the move|bringing [\p{L}' ]{2,30}) (?:home|in|back)\b.*|` +
	`(?:days?|weeks?|months?|stage|phase)\s\d{1,2}\b.*|\d{1,2}(?:\s?(?:to|-|–)\s?\d{1,2})?\s(?:days?|weeks?|months?)\b.*|longer[ -]term|later on|afterwards)$`)

// findStages tells for each section what its headings say of people and times.
func (r *reader) findStages() []stage {
	stages := make([]stage, len(r.sections))
	r.findClauseParts()
	var above []int // the sections that hold the one at hand
	for i := range r.sections {
		s := &r.sections[i]
		for len(above) > 0 && r.sections[above[len(above)-1]].Level >= s.Level {
			above = above[:len(above)-1]
		}
		if r.sectionInPlan(i) {
			if n := len(above); n > 0 {
				stages[i] = stages[above[n-1]]
			}
			if !r.tellsWhatWasDone(i) {
				stages[i].read(r, s.Title)
			}
		}
		above = append(above, i)
	}
	return stages
}

// findClauseParts notes the parts of an agreement with clauses under a heading that says
// of them no more than whose they are, or what they are about.
func (r *reader) findClauseParts() {
	if r.kind != WrittenAgreement && r.kind != SafetyPlan {
		return
	}
	for i := range r.leaves {
		if l := &r.leaves[i]; l.clauses != nil && l.section >= 0 && r.sections[l.section].Kind == OtherSection {
			r.underActions[l.section] = true
		}
	}
}

var (
	// actsOf is a title over what somebody is to do, or did: "Ben's actions".
	actsOf = regexp.MustCompile(`(?i)(?:['’]s?)? (?:own )?(?:actions|tasks|jobs|part|side)\W*$`)
	// didThen begins what somebody did: "Hit Leo with a belt", "On 3 May Ben left him alone".
	didThen = regexp.MustCompile(`^(?:[^.;:]{0,40}?\d{4},? )?(?:(?:\p{Lu}\p{L}+|He|She|They)\s){0,2}(?i:left|hit|led|took|came|went|broke|hurt|told|gave|drank|got|was|were|had|did|made|said|threw|ran|shook|bit|kept|rang|saw|stole|slept|fought|failed|refused|missed|shouted|kicked|pushed|punched|slapped|smacked|grabbed|locked|used|visited|attended|admitted|denied|breached)\b`)
)

// tellsWhatWasDone reports whether a part under "Ben's actions" is about what he did.
func (r *reader) tellsWhatWasDone(section int) bool {
	title := r.sections[section].Title
	if !actsOf.MatchString(title.Of(r.Text)) {
		return false
	}
	for i := range r.leaves {
		if l := &r.leaves[i]; l.section == section && l.Span != title {
			return didThen.MatchString(r.bodyOf(l).Of(r.Text))
		}
	}
	return false
}

// read adds what a title says.
func (g *stage) read(r *reader, title doc.Span) {
	owners := r.titleOwners(title)
	if bothOfYou.MatchString(r.unlettered(r.unnumbered(title)).Of(r.Text)) {
		owners = r.allParents(title)
	}
	if len(owners) > 0 {
		g.owners, g.set = owners, true
	}
	if text := title.Of(r.Text); stageTitle.MatchString(text) {
		g.set = true
		g.when = r.deadlineOfStage(title)
	}
}

// deadlineOfStage is when what stands under a title is due: the last day that it
// names, or else all of it.
func (r *reader) deadlineOfStage(title doc.Span) *Deadline {
	d := &Deadline{Span: title, Kind: Relative}
	if days := r.calendar.days(title.Of(r.Text)); len(days) > 0 {
		d.Kind, d.Day = OnDay, days[len(days)-1].day
	}
	return d
}

// ofTheirs is a title over what somebody takes on, or is asked for: "Gethin's promises",
// "Agreed by Loan", "Agency responsibilities", "Tasks for Ada".
var ofTheirs = regexp.MustCompile(`^(?:(?:[Aa]greed|[Pp]romised|[Tt]o be done) by\s|(?i:` + asks + `)\s(?:for|of)\s(?:the\s)?)?(\p{L}.*?)(?:(?:['’]s?)? (?:own )?(` + `(?i:` + asks + `|promises|commitments|undertakings|pledges|(?:part|side)(?: of (?:the|this|our) (?:agreement|plan))?)))?$`)

// asks are words for what somebody is asked to do.
const asks = `actions|tasks|jobs|(?:case plan )?objectives|responsibilities|requirements|obligations|duties|expectations|to-? ?do list|action steps|steps to take`

// anAgency is how forms call those who run a case, without their name.
var anAgency = regexp.MustCompile(`(?i)^(?:the )?(?:agency|department|county|council|local authority|authority|trust|service|health board|state|tribe)$`)

// titleOwners is who a title names that holds nothing but people: "Tomasz", "Ruth
// Oyelaran (midwife)", "Aaliyah and Connor", "Mill Lane staff". A child or an
// agency there is what a part is about, and nobody who is asked to act.
func (r *reader) titleOwners(title doc.Span) []Owner {
	const longest = 70 // bytes
	title = r.unlettered(r.unnumbered(title))
	asked := false
	if m := ofTheirs.FindStringSubmatchIndex(title.Of(r.Text)); m != nil {
		asked = m[4] >= 0 || m[2] > 0
		title = doc.Span{Start: m[2], End: m[3]}.Shift(title.Start)
	}
	if !startsCapital(title.Of(r.Text)) && !asked {
		return nil
	}
	if title.Len() > longest || strings.ContainsAny(title.Of(r.Text), "?!") {
		return nil
	}
	if asked && anAgency.MatchString(title.Of(r.Text)) {
		return []Owner{{Name: title.Of(r.Text), Kind: Agency, Span: title}}
	}
	var owners []Owner
	for _, o := range r.ownersIn(title) {
		_, known := r.ownerOf(o.Span)
		acts := o.Kind == Parent || o.Kind == Family || o.Kind == Professional || o.Kind == Unknown || o.Kind == Group && everybody.MatchString(o.Name) || o.Kind == Agency && asked
		if staff := strings.HasSuffix(o.Name, " staff") || strings.HasSuffix(o.Name, " team"); !staff && !(known && acts) {
			return nil
		}
		owners = append(owners, o)
	}
	return owners
}

// sectionInPlan reports whether a section is a part for actions.
func (r *reader) sectionInPlan(k int) bool {
	return r.sections[k].Kind == Actions || r.underActions[k]
}

// stageOf is the stage of a leaf.
func (r *reader) stageOf(l *leaf) stage {
	if l.section < 0 {
		return stage{}
	}
	return r.stages[l.section]
}

// giveStage gives the actions from first on the time of their stage where they name
// none.
func (r *reader) giveStage(first int, l *leaf) {
	when := r.stageOf(l).when
	for i := first; when != nil && i < len(r.actions); i++ {
		if a := &r.actions[i]; a.Deadline == nil {
			a.Deadline = when
		}
	}
}
