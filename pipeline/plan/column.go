package plan

import (
	_ "embed"
	"regexp"
	"strings"
	"sync"
)

// meaning is what the cells of a column hold.
type meaning string

const (
	meansNumber      meaning = "number"
	meansAction      meaning = "action"
	meansOwner       meaning = "owner"
	meansDeadline    meaning = "deadline"
	meansStatus      meaning = "status"
	meansConsequence meaning = "consequence"
	meansMeasure     meaning = "measure"
	meansOutcome     meaning = "outcome"
	meansChronology  meaning = "chronology" // of tables that hold no actions
)

// columnTable holds what titles of columns mean, collected from the forms of
// councils in the United Kingdom (their order differs, so no column is told by
// its place).
//
//go:embed columns.tsv
var columnTable string

type columnTitle struct {
	means meaning
	re    *regexp.Regexp
}

// columnTitles are tried in their order.
var columnTitles = sync.OnceValue(func() []columnTitle {
	var titles []columnTitle
	for _, line := range strings.Split(strings.TrimSpace(columnTable), "\n")[1:] {
		means, expression, _ := strings.Cut(line, "\t")
		titles = append(titles, columnTitle{meaning(means), regexp.MustCompile("(?i)" + expression)})
	}
	return titles
})

// meaningOf reads the title of a column. Of a title in several levels the lowest
// says most; of one in two languages, "Pwy / Who", the first that is known.
func meaningOf(title string) meaning {
	parts := strings.Split(title, " – ")
	for i := len(parts) - 1; i >= 0; i-- {
		if means := meaningIn(parts[i]); means != "" {
			return means
		}
		for part := range strings.SplitSeq(parts[i], " / ") {
			if means := meaningIn(part); means != "" {
				return means
			}
		}
	}
	return ""
}

func meaningIn(title string) meaning {
	words := strings.Trim(strings.ReplaceAll(title, "’", "'"), " :*")
	for _, t := range columnTitles() {
		if words != "" && t.re.MatchString(words) {
			return t.means
		}
	}
	return ""
}

// columns are the places of the columns of an action table, -1 where there is
// none.
type columns struct {
	action, owner, deadline, status, consequence, measure, outcome int
	begin                                                          int // a second column of times
}

// ends is in the title of the day by which a thing is to be done, where another
// column says when it begins.
var ends = regexp.MustCompile(`(?i)\b(?:due|by when|end|complet\w+|target|deadline)\b`)

// wanted is in the title of what is to be, where another column says what is wrong.
var wanted = regexp.MustCompile(`(?i)\b(?:outcomes?|goals?|aims?|want(?:ed)?|different|change|objectives?)\b`)

// whoAndWhen is a title over owners with their deadlines: "By whom and when".
var whoAndWhen = regexp.MustCompile(`(?i)\bwhom?\b.*\b(?:when|timescale|date)\b`)

// ofDecision is a title over actions only where no other column is for them.
var ofDecision = regexp.MustCompile(`(?i)^decisions?$`)

// byAlone is a title that stands over names, or over days where another column
// holds the names.
var byAlone = regexp.MustCompile(`(?i)(?:^|[–/]\s)by\W*$`)

// byTimes makes of a column under "By" one of times, where its cells hold those and no other
// column does.
func (t table) byTimes(c columns, titles []string) columns {
	if c.owner >= 0 && c.deadline < 0 && byAlone.MatchString(titles[c.owner]) {
		if holds := t.contents(c.owner); holds.times+holds.timed > holds.names && 2*(holds.times+holds.timed) > holds.filled {
			c.deadline, c.owner = c.owner, -1
		}
	}
	return c
}

// welsh is the Welsh half of a title in two languages that no stroke parts: "By Erbyn".
var welsh = regexp.MustCompile(`(?i)^(?:pwy|gan bwy|erbyn pryd|erbyn|pryd|beth|cam(?:au)?(?: gweithredu)?|gweithred(?:u|oedd)?|canlyniad(?:au)?(?: personol)?|dyddiad|statws|cynnydd|rhwystrau)\s+(\S.*)$|^(\S.*?)\s+(?:pwy(?: fydd yn gwneud)?|gan bwy|erbyn pryd|erbyn|pryd|beth(?: fydd yn digwydd)?|cam(?:au)?(?: gweithredu)?|gweithred(?:u|oedd)?|canlyniad(?:au)?(?: personol)?|dyddiad|statws|cynnydd|rhwystrau)$`)

// withoutWelsh is a title without its Welsh half.
func withoutWelsh(title string) string {
	if m := welsh.FindStringSubmatch(title); m != nil && !strings.ContainsAny(title, "/|–") {
		return m[1] + m[2]
	}
	return title
}

// targetAlone is a title over what is aimed at where another column holds the
// times, and over times where none does.
var targetAlone = regexp.MustCompile(`(?i)(?:^|[–/]\s)target\W*$`)

// meaningsOf reads the titles of the columns of a table.
func meaningsOf(titles []string) []meaning {
	means := make([]meaning, len(titles))
	count := map[meaning]int{}
	for col, title := range titles {
		means[col] = meaningOf(title)
		count[means[col]]++
	}
	for col, title := range titles {
		switch {
		case count[meansOwner] > 1 && means[col] == meansOwner && byAlone.MatchString(title):
			means[col] = meansDeadline
			count[meansOwner]--
		case count[meansDeadline] > 1 && means[col] == meansDeadline && targetAlone.MatchString(title):
			means[col] = meansOutcome
			count[meansDeadline]--
		}
	}
	return means
}

// lowest is the lowest level of a title.
func lowest(title string) string { return title[strings.LastIndex(title, "–")+1:] }

// whoInBrackets is in the title of a column of actions of which each says who is to do it.
var whoInBrackets = regexp.MustCompile(`(?i)[(\[][^)\]]*\bwhom?\b|\b(?:and|&|/)\s?(?:by )?whom?\W*(?:(?:by |and )*when\W*)?$`)

// columnsOf reads the header of a table; ok is false where it is no action
// table.
func columnsOf(titles []string) (c columns, ok bool) {
	c = columns{-1, -1, -1, -1, -1, -1, -1, -1}
	at := map[meaning]*int{
		meansAction: &c.action, meansOwner: &c.owner, meansDeadline: &c.deadline, meansStatus: &c.status,
		meansConsequence: &c.consequence, meansMeasure: &c.measure, meansOutcome: &c.outcome,
	}
	chronicle := 0
	for col, means := range meaningsOf(titles) {
		title := titles[col]
		if means == meansChronology {
			chronicle++
		}
		if means == meansOwner && whoAndWhen.MatchString(lowest(title)) && c.deadline < 0 {
			c.deadline = col
		}
		switch place := at[means]; {
		case place == nil:
		case *place < 0:
			*place = col
		case means == meansAction && ofDecision.MatchString(titles[*place]):
			*place = col
		case means == meansOutcome && wanted.MatchString(title) && !wanted.MatchString(titles[*place]):
			*place = col
		case means == meansDeadline && ends.MatchString(title):
			c.begin, c.deadline = c.deadline, col
		case means == meansDeadline && c.begin < 0:
			c.begin = col
		}
	}
	if c.action < 0 && c.owner >= 0 && (c.deadline >= 0 || c.status >= 0) && c.outcome >= 0 {
		c.action, c.outcome = c.outcome, -1 // "Need | Who | When"
	}
	rest := c.owner >= 0 || c.deadline >= 0 || c.status >= 0 || c.action >= 0 && whoInBrackets.MatchString(titles[c.action])
	return c, c.action >= 0 && rest && chronicle == 0
}
