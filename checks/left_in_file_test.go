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
		got := ""
		for _, f := range checktest.Findings(t, d, LeftInFile) {
			got += f.Message
		}
		if got != want {
			t.Errorf("%d files: got %q, want %q", attached, got, want)
		}
	}
}
