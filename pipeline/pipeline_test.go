package pipeline

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/plainwords/plainwords/pipeline/doc"
	"github.com/plainwords/plainwords/pipeline/ingest"
	"github.com/plainwords/plainwords/pipeline/lint"
)

// The same two sentences, in the languages of families in the United Kingdom.
var sentences = map[string]string{
	"English": "The social worker will visit the children every two weeks and the parents must take them to school. If this is not done there will be another meeting. ",
	"Welsh":   "Bydd y gweithiwr cymdeithasol yn ymweld â'r plant bob pythefnos ac mae'n rhaid i'r rhieni fynd â nhw i'r ysgol. Os na wneir hyn bydd cyfarfod arall. ",
	"Polish":  "Pracownik socjalny będzie odwiedzał dzieci co dwa tygodnie, a rodzice muszą odprowadzać je do szkoły. Jeśli to się nie stanie, odbędzie się kolejne spotkanie. ",
	"German":  "Die Sozialarbeiterin will die Kinder alle zwei Wochen besuchen, und die Eltern müssen sie zur Schule bringen. Geschieht das nicht, was dann? ",
	"Dutch":   "De maatschappelijk werker is van plan de kinderen elke twee weken te bezoeken en de ouders brengen hen naar school. Het was of is de vraag wat er daarna gebeurt. ",
	"Spanish": "La trabajadora social visitará a los niños cada dos semanas y los padres han de llevarlos a la escuela. Si esto no se hace habrá otra reunión. ",
	"Urdu":    "سماجی کارکن ہر دو ہفتے بعد بچوں سے ملے گا اور والدین کو انہیں سکول لے جانا ہوگا۔ اگر ایسا نہ ہوا تو ایک اور ملاقات ہوگی۔ ",
	"Russian": "Социальный работник будет посещать детей каждые две недели, а родители должны водить их в школу. Если этого не произойдёт, состоится ещё одна встреча. ",
}

func TestLooksEnglish(t *testing.T) {
	for language, text := range sentences {
		d := &doc.Document{Text: strings.Repeat(text, 4)}
		if got := looksEnglish(d); got != (language == "English") {
			t.Errorf("%s looks English: %v", language, got)
		}
	}
	for name, c := range map[string]struct {
		text string
		want bool
	}{
		"nothing":             {"", true},
		"few words":           {"Bydd cyfarfod arall.", true},
		"few words in Urdu":   {"ایک اور ملاقات ہوگی", false},
		"two languages":       {strings.Repeat(sentences["English"]+sentences["Welsh"], 3), true},
		"a form":              {strings.Repeat("Name: Theo Garrick. Date of birth: 11/06/2015. School: Ashgrove Primary. ", 10) + sentences["English"], true},
		"a table of tasks":    {strings.Repeat("Parenting class, ten weeks | Mother | 11/30/2027. Home visits | Caseworker | Ongoing. Payment for day care | Agency | Monthly. ", 6), true},
		"services in English": {strings.Repeat(sentences["Welsh"], 5) + "Social Worker. Health Visitor. School Nurse. Family Support Worker.", false},
		"many numbers":        {strings.Repeat("12/05/2025 10.30 47 1,200 ", 200) + strings.Repeat(sentences["English"], 3), true},
		"English among Welsh": {strings.Repeat(sentences["Welsh"], 30) + sentences["English"], false},
	} {
		if got := looksEnglish(&doc.Document{Text: c.text}); got != c.want {
			t.Errorf("%s looks English: %v", name, got)
		}
	}
}

// every reports the whole document, at each severity.
func every() []*lint.Check {
	var all []*lint.Check
	for s := lint.Suggestion; s <= lint.Error; s++ {
		all = append(all, &lint.Check{Name: s.String(), Severity: s, Run: func(p *lint.Pass) {
			p.Report(lint.Finding{Span: doc.Span{Start: 0, End: len(p.Doc.Text)}})
		}})
	}
	return all
}

func run(t *testing.T, text string, c Config) *Report {
	t.Helper()
	r, err := Run(context.Background(), ingest.Source{Name: "plan.txt", Data: []byte(text)}, c)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestRunLeavesOutLesserFindings(t *testing.T) {
	for least, want := range map[lint.Severity]int{lint.Suggestion: 3, lint.Warning: 2, lint.Error: 1, lint.Never: 0} {
		r := run(t, "Ring the school.", Config{Checks: every(), MinSeverity: least})
		if len(r.Findings) != want {
			t.Errorf("from %s on: %d findings, want %d", least, len(r.Findings), want)
		}
		for _, f := range r.Findings {
			if f.Severity < least || f.Severity > r.Worst() {
				t.Errorf("from %s on, worst %s: %s", least, r.Worst(), f.Severity)
			}
		}
		if r.Worst() > 0 && r.Count(r.Worst()) != 1 {
			t.Errorf("%d findings of the worst severity", r.Count(r.Worst()))
		}
	}
}

func TestOtherLanguagesAreSaidNotChecked(t *testing.T) {
	r := run(t, strings.Repeat(sentences["Welsh"], 4), Config{Checks: every(), MinSeverity: lint.Suggestion})
	if r.English || len(r.Findings) > 0 || len(r.Terms) > 0 || len(r.Warnings) != 1 {
		t.Errorf("%+v", r)
	}
}

func TestABrokenCheckIsAWarning(t *testing.T) {
	broken := &lint.Check{Name: "broken", Severity: lint.Error, Run: func(*lint.Pass) { panic("fault") }}
	r := run(t, "Ring the school.", Config{Checks: append(every(), broken), MinSeverity: lint.Suggestion})
	named := slices.ContainsFunc(r.Warnings, func(w doc.Warning) bool { return strings.Contains(w.Message, "broken") })
	if len(r.Findings) != 3 || !named {
		t.Errorf("%d findings, warnings %v", len(r.Findings), r.Warnings)
	}
}

func TestReadChecksNothing(t *testing.T) {
	r, err := Read(context.Background(), ingest.Source{Name: "plan.txt", Data: []byte("Ring the IDVA.")}, Config{Checks: every()})
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Findings) > 0 || len(r.Terms) > 0 || r.Words != 3 || !r.English {
		t.Errorf("%+v", r)
	}
}

func TestRunPassesOnWhatIngestSays(t *testing.T) {
	_, err := Run(context.Background(), ingest.Source{Name: "plan.txt"}, Config{})
	if !errors.Is(err, ingest.ErrEmpty) {
		t.Errorf("error %v", err)
	}
}

func TestWordsAreThoseSaid(t *testing.T) {
	d := &doc.Document{Text: "Page 1 of 2\nRing the school.\nNot ticked\nunseen words", Blocks: []doc.Block{
		{Kind: doc.Furniture, Span: doc.Span{Start: 0, End: 11}},
		{Kind: doc.Paragraph, Span: doc.Span{Start: 12, End: 28}},
		{Kind: doc.Option, Span: doc.Span{Start: 29, End: 39}},
		{Kind: doc.HiddenBox, Span: doc.Span{Start: 40, End: 52}},
	}}
	if got := countWords(d); got != 3 {
		t.Errorf("%d words, want 3", got)
	}
}
