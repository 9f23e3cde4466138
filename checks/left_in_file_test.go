package checks

import (
	"testing"

	"github.com/plainwords/plainwords/checks/checktest"
)

func TestAttachedFiles(t *testing.T) {
	for attached, want := range map[int]string{
		0: "",
		1: "Another file is packed inside this one.",
		2: "2 other files are packed inside this one.",
	} {
		d := checktest.Document(t, "# Plan\n\nSam goes to school.")
		d.Leavings.Attached = attached
		findings := checktest.Findings(t, d, LeftInFile)
		if want == "" && len(findings) > 0 || want != "" && (len(findings) != 1 || findings[0].Message != want) {
			t.Errorf("%d files: got %v, want %q", attached, findings, want)
		}
	}
}
