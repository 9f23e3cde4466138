package plan

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// detailConflicts are details that a document gives in two ways: the category of a
// plan, where an injury is, where a meeting takes place, since when somebody does
// not drink.
func (r *reader) detailConflicts(about subjectList) []Inconsistency {
	return slices.Concat(r.categoryConflicts(), r.injuryConflicts(), r.placeConflicts(), r.soberConflicts(about))
}

const aCategory = `((?:neglect|(?:physical|emotional|sexual|psychological)(?:\s(?:abuse|harm))?)(?:\s?(?:/|and|&|,)\s?(?:neglect|(?:physical|emotional|sexual|psychological)(?:\s(?:abuse|harm))?))*)`

var (
	// saidCategory is how documents give the category of a plan.
	saidCategory = regexp.MustCompile(`(?i)\b(?:(?:category|categories|register(?:ed)?)(?:\s(?:is|was|as|of|are|for|under|will\sbe))*[\s:–-]+(?:the\scategory\s(?:of|as|is)\s)?|under\sthe\scategor(?:y|ies)\sof\s)` + aCategory + `|\bregister\sshows\s` + aCategory)
	// otherCategory puts a category in another time, or makes it one of a choice.
	otherCategory = regexp.MustCompile(`(?i)\b(?:previous(?:ly)?|formerly|categor(?:y|ies)\s(?:was|were)|changed?|from|until|in 20[01]\d|taken off|removed|considered|suggested|proposed|instead|rather than|or|not|would|should|sibling|brother|sister)\b`)
	oneCategory   = regexp.MustCompile(`(?i)neglect|physical|emotional|sexual|psychological`)
)

// categoryConflicts are two categories of one plan that have nothing in common.
func (r *reader) categoryConflicts() []Inconsistency {
	var first doc.Span
	var kinds []string
	for i := range r.leaves {
		l := &r.leaves[i]
		if lower := strings.ToLower(l.text); !strings.Contains(lower, "categor") && !strings.Contains(lower, "regist") {
			continue
		}
		for _, m := range saidCategory.FindAllStringSubmatchIndex(l.text, -1) {
			span := doc.Span{Start: max(m[2], m[4]), End: max(m[3], m[5])}.Shift(l.Span.Start)
			if otherCategory.MatchString(r.sentenceOf(span).Of(r.Text)) {
				continue
			}
			said := oneCategory.FindAllString(strings.ToLower(span.Of(r.Text)), -1)
			switch {
			case kinds == nil:
				first, kinds = span, said
			case !slices.ContainsFunc(said, func(c string) bool { return slices.Contains(kinds, c) }):
				return []Inconsistency{{
					Kind: Contradiction, A: r.sideOf(first), B: r.sideOf(span),
					Message: fmt.Sprintf("The category is “%s” in one place and “%s” in another.", r.Quote(first), r.Quote(span)),
				}}
			}
		}
	}
	return nil
}

// injured is an injury with where on the body it is: "a burn on his arm", "the burn
// on his left leg".
var injured = regexp.MustCompile(`(?i)\b(an?|the|his|her|\p{L}+['’]s)\s(?:\p{L}+\s)?(burn|scald|bruise|mark|scar|cut|graze|bite|fracture|swelling|lump)\b(?:\s(?:is|was|found|seen|noted))?\s(?:on|to|of|above|below|behind)\s(?:(?:his|her|their|the)\s|\p{Lu}\p{L}+['’]s\s)(left\s|right\s)?(?:(?:upper|lower|inner|outer|back of (?:his|her|the))\s)?(arm|forearm|elbow|wrist|hand|finger|thumb|shoulder|leg|thigh|knee|shin|calf|ankle|foot|back|chest|stomach|cheek|chin|forehead|ear|eye|neck|buttock)\b`)

// injuryConflicts are two parts of the body on which one injury is: it was brought in
// as "a burn" once, and "the burn" is elsewhere.
func (r *reader) injuryConflicts() []Inconsistency {
	type injury struct {
		child, part, side string
		span              doc.Span
		times             int
	}
	first := map[string]*injury{}
	var all []Inconsistency
	for i := range r.leaves {
		l := &r.leaves[i]
		for _, m := range injured.FindAllStringSubmatchIndex(l.text, -1) {
			part := func(k int) string { return strings.ToLower(strings.TrimSpace(l.text[max(0, m[2*k]):max(0, m[2*k+1])])) }
			span := doc.Span{Start: m[0], End: m[1]}.Shift(l.Span.Start)
			now := injury{r.childBefore(span.Start), part(4), part(3), span, 1}
			known := first[part(2)]
			switch indefinite := articles[part(1)] && part(1) != "the"; {
			case known == nil:
				first[part(2)] = &now
			case indefinite:
				known.times++ // there are two
			case known.times == 1 && known.child == now.child && (known.part != now.part || known.side != "" && now.side != "" && known.side != now.side):
				all = append(all, Inconsistency{
					Kind: Contradiction, A: r.sideOf(known.span), B: r.sideOf(span),
					Message: fmt.Sprintf("“%s” here, “%s” in another place.", r.Quote(span), r.Quote(known.span)),
				})
			}
		}
	}
	return all
}

var (
	// onlyAt is a sentence that says where somebody and a child meet, and nowhere else.
	onlyAt = regexp.MustCompile(`(?i)\b(?:contact|time|visits?|sessions?)\b[^.;]{0,40}?\b(?:takes?\splace|(?:is|are|to\sbe|shall\sbe|will\sbe)(?:\sheld)?)\s(?:only\s)?(?:at|in)\s(?:the\s)?([^.;,]{4,50}?)\sonly\b`)
	// whereTitle heads a column of places.
	whereTitle = regexp.MustCompile(`(?i)^(?:where|place|venue|location)\b`)
)

// placeConflicts are rows of a table of who meets the child, and where, that give
// another place than a sentence gives as the only one.
func (r *reader) placeConflicts() []Inconsistency {
	var all []Inconsistency
	for i := range r.leaves {
		l := &r.leaves[i]
		if l.table != nil {
			continue
		}
		for _, m := range onlyAt.FindAllStringSubmatchIndex(l.text, -1) {
			span := doc.Span{Start: m[0], End: m[1]}.Shift(l.Span.Start)
			place := doc.Span{Start: m[2], End: m[3]}.Shift(l.Span.Start)
			if row, ok := r.rowElsewhere(r.sentenceOf(span), place); ok {
				all = append(all, Inconsistency{
					Kind: Contradiction, A: Side{row, row}, B: r.sideOf(place),
					Message: fmt.Sprintf("“%s” only here, “%s” in the table.", r.Quote(place), r.Quote(row)),
				})
			}
		}
	}
	return all
}

// rowElsewhere is the place that a table gives for somebody whom a sentence names, if
// it has no word in common with the one place.
func (r *reader) rowElsewhere(sentence, place doc.Span) (doc.Span, bool) {
	for _, b := range r.tableBlocks() {
		t := r.tableOf(b)
		for col := 1; col < b.Cols; col++ {
			if !whereTitle.MatchString(t.title(col)) {
				continue
			}
			for row := b.HeaderRows; row < t.rows(); row++ {
				who := capitalWord.FindAllString(t.text(row, 0), -1)
				named := slices.ContainsFunc(who, func(w string) bool { return !isNoName(w) && strings.Contains(sentence.Of(r.Text), w) })
				if c := t.cell(row, col); named && c != nil && !c.Span.Empty() && shared(r.storyStems(c.Span), r.storyStems(place)) == 0 {
					return c.Span, true
				}
			}
		}
	}
	return doc.Span{}, false
}

// tableBlocks are the tables of the document.
func (r *reader) tableBlocks() []*doc.Block {
	var all []*doc.Block
	for i := range r.leaves {
		if b := r.leaves[i].table; b != nil && (len(all) == 0 || all[len(all)-1] != b) {
			all = append(all, b)
		}
	}
	return all
}

var (
	// sober says that somebody has not drunk or taken anything, before "since" and a day.
	sober = regexp.MustCompile(`(?i)\b(?:(?:has|have)\snot\s(?:had|touched|taken|drunk|used)\b[^.;]{0,30}|(?:has|have)\sbeen\s(?:sober|clean|abstinent|dry|drug[- ]free)\s|(?:sober|clean|abstinent)\s)since\s$`)
	// drank says that somebody did, on a day.
	drank = regexp.MustCompile(`(?i)\b(?:(?:had|drank|drunk)\s(?:an?|one|two|three|four|five|six|several|some|\d+)\s(?:\p{L}+\s)?(?:pints?|cans?|glass(?:es)?|beers?|drinks?|bottles?|shots?|vodkas?)|(?:was|seen|found|been)\s(?:drunk|intoxicated|drinking)|tested\spositive|(?:had|used|took|smoked)\s(?:cannabis|cocaine|heroin|a\sline))\b`)
)

// soberConflicts are days on which somebody drank who has not, by another place,
// since an earlier one.
func (r *reader) soberConflicts(about subjectList) []Inconsistency {
	var all []Inconsistency
	for i := range r.dates {
		since := &r.dates[i]
		if m := sober.FindStringIndex(r.Text[max(0, since.Span.Start-90):since.Span.Start]); m == nil {
			continue
		}
		for k := range r.dates {
			d := &r.dates[k]
			s := r.sentenceOf(d.Span)
			if d.Day.compare(since.Day) > 0 && !s.Overlaps(since.Span) && drank.MatchString(s.Of(r.Text)) && about.same(since.Span, d.Span) && !r.doubted(d.Span) {
				all = append(all, Inconsistency{
					Kind: Contradiction, A: r.sideOf(since.Span), B: r.sideOf(d.Span),
					Message: fmt.Sprintf("Nothing since %s in one place, but something on %s in another.", since.Day.long(), d.Day.long()),
				})
				break
			}
		}
	}
	return all
}
