package render

import (
	"html"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/plainwords/plainwords/checks"
)

// Another program keeps the comments, with their author and at their words: what it
// writes is read back. Existing comments stay too.
func TestCommentsThroughLibreOffice(t *testing.T) {
	soffice, err := exec.LookPath("soffice")
	if err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal("LibreOffice is not installed: .ci/tools libreoffice-writer-nogui")
		}
		t.Skip("LibreOffice is not installed")
	}
	folder := t.TempDir()
	var files []string
	want := map[string][]saidAt{} // by file
	for _, name := range []string{"plans/dev/source/p24-written-agreement.docx", "office/o01-protection-plan.docx", "office/o02-conference-minutes.docx", "office/o06-letter-strict.docx"} {
		data, err := os.ReadFile(filepath.Join("../../testdata", name))
		if err != nil {
			t.Fatal(err)
		}
		_, out := commented(t, data, checks.All()...)
		file := filepath.Join(folder, filepath.Base(name))
		if err := os.WriteFile(file, out, 0o600); err != nil {
			t.Fatal(err)
		}
		files = append(files, file)
		want[filepath.Base(name)] = commentsIn(t, out)
	}
	saved := filepath.Join(folder, "saved")
	args := append([]string{"-env:UserInstallation=file://" + filepath.Join(folder, "office"), "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", saved}, files...)
	if out, err := exec.Command(soffice, args...).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	for name, comments := range want {
		data, err := os.ReadFile(filepath.Join(saved, name))
		if err != nil {
			t.Fatal(err)
		}
		got := commentsIn(t, data)
		if len(comments) == 0 {
			t.Errorf("%s has no comments", name)
		}
		for _, c := range comments {
			if !slices.Contains(got, c) {
				t.Errorf("%s: a comment of %d letters at %q is not there any more", name, len(c.says), c.words)
			}
		}
	}
}

// saidAt is what a comment says, behind who says it, and the words at which it stands;
// both without white space.
type saidAt struct{ says, words string }

var (
	oneComment  = regexp.MustCompile(`(?s)<w:comment .*?</w:comment>`)
	commentID   = regexp.MustCompile(`w:id="(\d+)"`)
	commentBy   = regexp.MustCompile(`w:author="([^"]*)"`)
	commentSays = regexp.MustCompile(`(?s)<w:t(?: [^>]*)?>(.*?)</w:t>`)
)

// commentsIn lists the comments of a file.
func commentsIn(t *testing.T, data []byte) []saidAt {
	t.Helper()
	parts := wordParts(t, data)
	var main, comments string
	for name, text := range parts {
		switch {
		case strings.Contains(text, "commentRangeStart") && !strings.HasSuffix(name, ".rels"):
			main = text
		case oneComment.MatchString(text):
			comments = text
		}
	}
	at := pinned(t, main)
	var out []saidAt
	for _, c := range oneComment.FindAllString(comments, -1) {
		var says []string
		for _, m := range commentSays.FindAllStringSubmatch(c, -1) {
			says = append(says, html.UnescapeString(m[1]))
		}
		by := commentBy.FindStringSubmatch(c)[1]
		out = append(out, saidAt{by + ": " + folded(strings.Join(says, "")), folded(at[commentID.FindStringSubmatch(c)[1]])})
	}
	if len(out) > 0 && !slices.ContainsFunc(out, func(c saidAt) bool { return strings.HasPrefix(c.says, "plainwords: ") }) {
		t.Error("no comment has its author")
	}
	return out
}
