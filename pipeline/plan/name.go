package plan

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// namePart is a word of a name: "Pryce-Hughes", "O'Halloran", "MacAskill",
// "GETHIN". Titles have none.
const namePart = `(?:(?:[DdLO]['’])?\p{Lu}[\p{Ll}'’]+(?:\p{Lu}\p{Ll}+)?(?:-\p{Lu}[\p{L}'’]+)*|\p{Lu}{3,}(?:-\p{Lu}{2,})*)`

const titleWord = `(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Rev|DC|DS|DI|PC|PS|Sgt|Cllr)\.?`

var (
	// fullName is a name of two or three words, or a title and a name, maybe with
	// an initial between.
	fullName = regexp.MustCompile(`(?:` + titleWord + `\s(?:(?:and|&)\s` + titleWord + `\s)?(?:\p{Lu}\.?\s)?` + namePart + `(?:\s` + namePart + `){0,2}|` + namePart + `(?:\s(?:\p{Lu}\.?|bin|bint|van|de|der|ter|al|el|ap))?(?:\s` + namePart + `){1,2}|\p{Lu}\.?\s` + namePart + `)`)
	titled   = regexp.MustCompile(`^` + titleWord + `\s`)
)

// notName are words with a capital that are in no name of a person: what teams,
// posts, meetings, places, days and sentences begin with.
var notName = wordSet(`
	team teams service services worker workers officer visitor manager nurse adviser advisor advocate psychologist teacher plan plans conference
	order group unit board panel care need needs assessment meeting centre court act hub school primary academy college nursery partnership trust
	council authority agency protection health education support family families children child childrens local initial review core outline
	case parent parents carer carers mother father mum dad mam baby social children's street road lane close avenue drive court house flat
	farm hospital surgery clinic general royal community early help years start sure borough county city district town village police
	housing library church mosque temple road report reports minutes letter agreement section enquiry strategy discussion public law
	january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
	the this that these those if when where who what which how why we you they he she it there here all any some no not yes our your his her their my
	in on at by for from to of with without as and or but so then than although because since while after before during until
	please contact name date signed signature address telephone tel email ref reference page part form next action actions outcome outcomes who
	british english welsh scottish irish polish somali white black asian mixed muslim christian christmas easter summer winter spring autumn term
	grade level category neglect emotional physical sexual abuse risk harm significant concern concerns strengths views decision decisions
	background summary introduction chronology analysis recommendations purpose attendance apologies present agenda
	key stage year class reception safeguarding children’s mental adult adults young people person parenting group programme course domestic
	violence drug alcohol substance misuse recovery freedom incredible triple good first second third last
	university north south east west upper lower great new old saint st
	little big green blue red home homes office lead named chair independent reviewing designated senior deputy head assistant
	department ministry government national nhs gp sw hv la cp icpc rcpc iro camhs
	both each every everyone nobody everybody either neither somebody someone
	visit visits work school's nursery's father's mother's mum's dad's today now also however
	expected unborn subject allocated social
	`)

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		set[w] = true
	}
	return set
}

// isName reports whether the words are those of a person: none is a word of
// posts, places or times, a role before the name aside.
func isName(words string) bool {
	if titled.MatchString(words) {
		return true
	}
	parts := strings.Fields(words)
	for _, w := range parts {
		if notName[strings.ToLower(strings.Trim(w, ".,;:'’"))] {
			return false
		}
	}
	return len(parts) >= 2
}

// initialsOf are the first letters of a name's parts: "Tracey-Ann Gethin" has
// TG and TAG.
func initialsOf(name string) []string {
	var all, whole strings.Builder
	for part := range strings.FieldsSeq(titled.ReplaceAllString(name, "")) {
		r, _ := utf8.DecodeRuneInString(part)
		whole.WriteRune(unicode.ToUpper(r))
		for sub := range strings.SplitSeq(part, "-") {
			r, _ := utf8.DecodeRuneInString(sub)
			all.WriteRune(unicode.ToUpper(r))
		}
	}
	if all.String() == whole.String() {
		return []string{whole.String()}
	}
	return []string{whole.String(), all.String()}
}

// areInitials reports whether letters are those of a name, or of its first and
// last part.
func areInitials(name, letters string) bool {
	if !initialed.MatchString(letters) {
		return false
	}
	for _, own := range initialsOf(name) {
		if own == letters || len(letters) == 2 && len(own) > 2 && own[:1]+own[len(own)-1:] == letters {
			return true
		}
	}
	return false
}

// surname is the last word of a name.
func surname(name string) string {
	parts := strings.Fields(name)
	if len(parts) == 0 {
		return ""
	}
	return parts[len(parts)-1]
}

// givenName is the first word of a name that has no title.
func givenName(name string) string {
	if titled.MatchString(name) {
		return ""
	}
	return strings.Fields(name)[0]
}
