package plan

import "regexp"

var (
	// everybody is a group to which the family belongs.
	everybody = regexp.MustCompile(`(?i)^(?:all|everyone|everybody|all parties|all involved|everyone involved|all concerned|whole family|all adults|all family members|all members|all present|those present|(?:the |each |any |a |no )?part(?:y|ies))$`)
	// conduct is what a ban in the home forbids.
	conduct = regexp.MustCompile(`(?i)^(?:no|nobody|no[\s-]one|never|not)\b[^.;]*\b(?:smok\w*|vap\w*|alcohol|drink\w*|drugs?|substances?|cannabis|hit\w*|smack\w*|slap\w*|physical(?:ly)?\s(?:punish\w*|chastis\w*|force|disciplin\w*|restrain\w*)|physical\s\w+|swear\w*|shout\w*|argu\w*|fight\w*|violence|unsupervised|visitors?)\b`)
	// upkeep is what is to be done in the home.
	upkeep = regexp.MustCompile(`(?i)\b(?:home|house|flat|property|(?:bed|bath)?rooms?|floors?|kitchen|garden|stairs|landing|beds?|bedding|home conditions)\b[^.;]{0,60}\bto (?:be|stay|remain) (?:kept|cleaned|tidied|cleared|clean|tidy|clear|free|maintained|improved|of an? (?:acceptable|good))`)
	// brought is what is done with children by those who care for them.
	brought = regexp.MustCompile(`(?i)^(.{2,40}?)\s(?:is |are )?to be\s(?:\w+ly\s)?(?:taken|brought|collected|picked up|dressed|fed|washed|bathed|in (?:school|nursery|bed)|on time|ready|at (?:school|nursery|home)|home by)\b`)
	// changes is what people do to their own ways: "Mum's drinking to stop".
	changes = regexp.MustCompile(`(?i)^(.{2,40}?)['’]s?\s[^.;]{2,50}?\s(?:to|must|should|needs? to|will)\s(?:improve|reduce|stop|increase|change|decrease|cease|be (?:reduced|maintained|improved|stopped))\b`)
)

// asksFamily reports whether the words of an action without an owner say that the
// family must do it.
func (r *reader) asksFamily(a *Action) bool {
	text := r.Quote(a.Span)
	if addresses(text) || conduct.MatchString(text) || upkeep.MatchString(text) {
		return true
	}
	if m := brought.FindStringSubmatch(text); m != nil && r.kindNamed(m[1]) == Child {
		return true
	}
	if m := changes.FindStringSubmatch(text); m != nil {
		kind := r.kindNamed(m[1])
		return kind == Parent || kind == Family
	}
	return false
}

// kindNamed is on which side those stand whom words name.
func (r *reader) kindNamed(words string) PersonKind {
	if q := r.people.resolve(words); q != nil {
		return q.Kind
	}
	ro, _ := roleOf(words)
	return ro.kind
}
