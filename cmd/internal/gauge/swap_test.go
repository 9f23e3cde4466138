package main

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// Who of the parents did what, and where their name comes from, changes nothing
// that is said of it: no negative wording, no strength, no statement, no action.
func TestSwapsChangeNothing(t *testing.T) {
	if testing.Short() {
		t.Log("left out with -short: the swaps of parents and of names")
		return
	}
	bin := build(t)
	texts := swappable(t, bin)
	before := lintTexts(t, bin, texts, func(_, text string) string { return text })
	for _, s := range append([]swap{{"parents", func(int, lintReport) map[string]string { return genders }}}, nameSwaps()...) {
		t.Run(s.name, func(t *testing.T) {
			words := map[string]map[string]string{}
			for i, name := range slices.Sorted(maps.Keys(texts)) {
				words[name] = s.words(i, before[name])
			}
			after := lintTexts(t, bin, texts, func(name, text string) string { return swapAround(text, words[name]) })
			for _, name := range slices.Sorted(maps.Keys(texts)) {
				want := gist(before[name], func(text string) string { return swapWords(text, words[name]) })
				got := gist(after[name], func(text string) string { return text })
				gone, come := lacking(want, got), lacking(got, want)
				if few(gone, want) && few(come, want) {
					gone, come = slices.DeleteFunc(gone, ofStatement), slices.DeleteFunc(come, ofStatement)
				}
				for _, line := range gone {
					t.Errorf("%s: gone: %s", name, line)
				}
				for _, line := range come {
					t.Errorf("%s: come: %s", name, line)
				}
			}
		})
	}
}

func ofStatement(line string) bool { return strings.HasPrefix(line, "statement") }

// few reports whether no more than one statement in four is among the lines. Some
// change of themselves: the initials that a swap leaves fit nobody or two people,
// and a name of three words is cut where one of two is not. That names and parents
// change no statement is held without such noise by a test of the reading of
// plans.
func few(lines, all []string) bool {
	count := func(lines []string) (n int) {
		for _, line := range lines {
			if ofStatement(line) {
				n++
			}
		}
		return n
	}
	return 4*count(lines) <= max(count(all), 8)
}

// swap writes other words for some.
type swap struct {
	name  string
	words func(number int, r lintReport) map[string]string // in small letters but for names
}

// swappable are the plans as texts and as HTML, by name, without those that
// nobody looks at.
func swappable(t *testing.T, bin string) map[string]string {
	t.Helper()
	var pdfs, pages []string
	for _, folder := range []string{"testdata/plans", "testdata/plans/dev", "testdata/plans/more", "../shared/examples"} {
		p, _ := filepath.Glob(filepath.Join(root, folder, "pdf", "*.pdf")) // the patterns are good
		h, _ := filepath.Glob(filepath.Join(root, folder, "source", "*.html"))
		pdfs, pages = append(pdfs, p...), append(pages, h...)
	}
	texts := map[string]string{}
	out, err := output(bin, append([]string{"text"}, pdfs...)...)
	if err != nil {
		t.Fatal(err)
	}
	each := strings.Split(string(out), "\f")
	if len(each) != len(pdfs) || len(pages) < 8 {
		t.Fatalf("%d texts of %d PDFs, %d pages", len(each), len(pdfs), len(pages))
	}
	for i, file := range pdfs {
		if unlike[strings.TrimSuffix(filepath.Base(file), ".pdf")] != "" {
			continue
		}
		texts[strings.TrimSuffix(filepath.Base(file), ".pdf")+".txt"] = each[i]
	}
	for _, file := range pages {
		if unlike[strings.TrimSuffix(filepath.Base(file), ".html")] != "" {
			continue
		}
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		texts[filepath.Base(file)] = string(text)
	}
	return texts
}

// unlike are plans whose text is another one after a swap, and why.
var unlike = map[string]string{
	"p46-unocini-child-protection-plan": "a mother and a grandmother share a surname and a title, of whom the swap makes a man and a woman; initials with points, which it does not write anew",
	"p41-outline-plan":                  "\"Mum, Dad\" and \"Dad, Mum\" are read as one owner and as two: to be mended",
	"p42-parenting-assessment":          "its title is taken for praise with some names: to be mended",
	"p52-core-group-updated-plan":       "the heading of an outcome is taken for an action with some names: to be mended",
	"p53-welsh-protection-plan":         "a strength that hangs on a pronoun: to be mended",
	"p51-initial-conference-minutes":    "initials that stand in no list, which the swap does not write anew",
}

// lintTexts returns the reports on texts that were written in another way.
func lintTexts(t *testing.T, bin string, texts map[string]string, write func(name, text string) string) map[string]lintReport {
	t.Helper()
	folder := t.TempDir()
	var files []string
	for name, text := range texts {
		file := filepath.Join(folder, name)
		if err := os.WriteFile(file, []byte(write(name, text)), 0o644); err != nil {
			t.Fatal(err)
		}
		files = append(files, file)
	}
	slices.Sort(files)
	reports, err := lintAll(bin, files)
	if err != nil || len(reports) != len(texts) {
		t.Fatalf("%d reports on %d texts: %v", len(reports), len(texts), err)
	}
	return reports
}

// gist is what must not change, a line each, with the words written in one way.
func gist(r lintReport, write func(string) string) []string {
	var lines []string
	add := func(what ...any) { lines = append(lines, swapFold(write(fmt.Sprintln(what...)))) }
	for _, f := range r.Findings {
		if f.Group == "negativity" {
			add("finding", f.Check, "|", f.passage)
		}
	}
	for _, n := range r.Negativity {
		add("negative", n.Category, "|", n)
	}
	for _, s := range r.Strengths {
		add("strength |", s)
	}
	for _, s := range r.Statements {
		add("statement", s.Kind, "|", s)
	}
	for _, a := range r.Actions {
		var kinds []string
		for _, o := range a.Owners {
			kinds = append(kinds, o.Kind)
		}
		add("action", a.Place.Page, "|", a, "|", kinds, "|", a.Deadline.Text, "|", a.status(), a.Vague)
	}
	slices.Sort(lines)
	return lines
}

// lacking are the lines of one list that another lacks, each as often as it does.
func lacking(lines, other []string) []string {
	left := slices.Clone(other)
	var out []string
	for _, line := range lines {
		if i := slices.Index(left, line); i >= 0 {
			left = slices.Delete(left, i, i+1)
		} else {
			out = append(out, line)
		}
	}
	return out
}

// genders are words and their counterparts. "her" is read in context.
var genders = bothWays(map[string]string{
	"mother": "father", "mothers": "fathers", "mum": "dad", "mums": "dads", "mummy": "daddy", "maternal": "paternal",
	"stepmother": "stepfather", "stepmum": "stepdad", "grandmother": "grandfather", "grandma": "grandad", "grandmothers": "grandfathers",
	"she": "he", "hers": "his", "herself": "himself", "her": "his", "him": "her",
	"ms": "mr", "mrs": "mr", "miss": "mr", "woman": "man", "women": "men", "girl": "boy", "girls": "boys",
	"daughter": "son", "daughters": "sons", "sister": "brother", "sisters": "brothers", "aunt": "uncle", "auntie": "uncle", "niece": "nephew",
	"wife": "husband", "girlfriend": "boyfriend", "motherhood": "fatherhood",
})

// bothWays turns words around as well, where they do not stand there.
func bothWays(words map[string]string) map[string]string {
	both := maps.Clone(words)
	both["mr"], both["his"], both["uncle"] = "ms", "her", "aunt"
	for a, b := range words {
		if _, ok := both[b]; !ok {
			both[b] = a
		}
	}
	return both
}

// behindHim are words that stand behind "her" where it is no genitive: "told her
// that".
var behindHim = setOf("that to in at with and or when if because about for from by on as but not then again so where what how up out off home a an the alone whether who which before after until it this these those here there down back over into of is was has")

var (
	swapWord = regexp.MustCompile(`(?:O['’])?\p{L}+(?:-\p{Lu}\p{L}+)*`)
	markup   = regexp.MustCompile(`(?s)<style.*?</style>|<[^<>]*>`)
)

// swapAround swaps the words of a text, and not those of its markup.
func swapAround(text string, words map[string]string) string {
	var b strings.Builder
	at := 0
	for _, m := range markup.FindAllStringIndex(text, -1) {
		b.WriteString(swapWords(text[at:m[0]], words))
		b.WriteString(text[m[0]:m[1]])
		at = m[1]
	}
	b.WriteString(swapWords(text[at:], words))
	return b.String()
}

func swapWords(text string, words map[string]string) string {
	var b strings.Builder
	at := 0
	for _, m := range swapWord.FindAllStringIndex(text, -1) {
		b.WriteString(text[at:m[0]])
		b.WriteString(counterpart(text[m[0]:m[1]], text[m[1]:], words))
		at = m[1]
	}
	b.WriteString(text[at:])
	return b.String()
}

// counterpart is the word to write for a word, with as many capitals. A word in
// small letters is no name.
func counterpart(word, rest string, words map[string]string) string {
	other, ok := words[strings.ToLower(word)]
	isName := strings.ToLower(other) != other
	capital := strings.ToLower(word[:1]) != word[:1] || word[0] >= utf8.RuneSelf
	switch {
	case !ok || isName && !capital:
		return word
	case other == "his" && strings.EqualFold(word, "her") && !ownsNext(rest):
		other = "him"
	}
	switch {
	case len(word) > 1 && strings.ToUpper(word) == word:
		return strings.ToUpper(other)
	case capital && !isName:
		return strings.ToUpper(other[:1]) + other[1:]
	}
	return other
}

// ownsNext reports whether "her" before the rest of a text is a genitive.
func ownsNext(rest string) bool {
	next := swapWord.FindStringIndex(rest)
	return next != nil && strings.TrimSpace(rest[:next[0]]) == "" && !behindHim[strings.ToLower(rest[next[0]:next[1]])]
}

// swapFold writes alike what a swap cannot tell apart.
func swapFold(text string) string {
	words := swapWord.FindAllString(strings.ReplaceAll(strings.ToLower(text), "’", "'"), -1)
	for i, w := range words {
		switch w {
		case "his", "him", "hers":
			words[i] = "her"
		case "ms", "mrs", "miss":
			words[i] = "mr"
		}
	}
	return strings.Join(words, " ")
}

// names are names that people of one origin have.
type names struct{ origin, given, family string }

// origins hold names of several shapes: of two letters, with marks, with small
// words before them, with an apostrophe, of two parts.
var origins = []names{
	{"England", "Sharon Wayne Alfie Poppy Gemma Reuben Edith Stan", "Hartley Bottomley Smith Thwaite Ackroyd Pugh"},
	{"Nigeria", "Folasade Adebayo Temitope Chinedu Ngozi Ifeoma Kehinde Babatunde", "Nwosu Eze Adeyemi Okonkwo Balogun Ogunleye"},
	{"Poland", "Agnieszka Łukasz Małgorzata Zbigniew Żaneta Krzysztof Jadwiga Świętosław", "Kowalczyk Wiśniewska Dąbrowski Żak Lewandowska Błaszczyk"},
	{"Vietnam", "Linh Minh Thuy Dung Hoa Quang Trang Huy", "Nguyen Ng Li Vo Huynh Luong"},
	{"Bangladesh", "Shazia Imran Farzana Yusuf Parveen Rafiq Sumaiya Jahid", "Begum Khan Hussain Chowdhury Miah Rahman"},
	{"Turkey", "Çiğdem Ömer Şule İbrahim Gülşen Uğur Ayşe Doğan", "Yılmaz Öztürk Çelik Şahin Güneş Ünal"},
	{"Ireland", "Siobhán Pádraig Órla Tadhg Caoimhe Ruairí Gráinne Fionn", "O’Brien McGlynn Ní_Bhriain MacGiolla Ó_Dálaigh Fitzpatrick"},
	{"Brazil", "Conceição João Luísa Tomé Rosalina Caetano Inês Otávio", "de_Souza D’Ávila Gonçalves-Pinto dos_Santos Araújo da_Cruz"},
	{"Syria", "Rania Khaled Amira Bashar Zeinab Nizar Hala Firas", "al-Hassan Haddad El-Amin Darwish al-Masri Khoury"},
}

// nameSwaps give the families of all plans names of other origins, each plan of
// three.
func nameSwaps() []swap {
	var all []swap
	for turn := range 3 {
		all = append(all, swap{fmt.Sprintf("names %d", turn+1), func(number int, r lintReport) map[string]string {
			return renamed(r, origins[(number+3*turn)%len(origins)])
		}})
	}
	return all
}

// renamed is what the names of a family become, and their initials with them.
// Where there are more of them than names, the others stay.
func renamed(r lintReport, to names) map[string]string {
	given, family := strings.Fields(to.given), strings.Fields(to.family)
	words := map[string]string{}
	take := func(name string, from *[]string) string {
		small := strings.ToLower(name)
		if words[small] == "" && len(*from) > 0 {
			words[small], *from = strings.ReplaceAll((*from)[0], "_", " "), (*from)[1:]
		}
		return words[small]
	}
	// The parts of a double surname are those of the two who have one each.
	takeFamily := func(name string) string {
		first, second, double := strings.Cut(name, "-")
		if !double {
			return take(name, &family)
		}
		x, y := take(first, &family), take(second, &family)
		if x == "" || y == "" {
			return words[strings.ToLower(name)]
		}
		words[strings.ToLower(name)] = x[strings.LastIndexByte(x, ' ')+1:] + "-" + y[strings.LastIndexByte(y, ' ')+1:]
		return words[strings.ToLower(name)]
	}
	for _, p := range r.People {
		if p.Kind != "parent" && p.Kind != "child" && p.Kind != "family" {
			continue
		}
		parts := swapWord.FindAllString(p.Name, -1)
		if last := len(parts) - 1; titles[strings.ToLower(parts[0])] {
			takeFamily(parts[last])
		} else if first := take(parts[0], &given); last > 0 {
			initials := initial(first) + initial(takeFamily(parts[last]))
			for _, a := range p.Also {
				if a == initial(parts[0])+initial(parts[last]) && len(initials) >= len(a) {
					words[strings.ToLower(a)] = initials
				}
			}
		}
	}
	return words
}

var capital = regexp.MustCompile(`\p{Lu}`)

// initial is the letter by which somebody is called: the "S" of "de Souza".
func initial(name string) string {
	return capital.FindString(name[strings.LastIndexByte(name, ' ')+1:])
}
