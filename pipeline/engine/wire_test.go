package engine

import (
	"bytes"
	"testing"
	"testing/quick"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// What is packed comes out again, whatever is in it.
func TestPackedAnswers(t *testing.T) {
	law := func(words []doc.Word, rules []doc.Rule, fills []doc.Fill, images, notes []doc.Box, roles []string, info Info) bool {
		for i := range words { // what only word processors' files have
			words[i].At, words[i].Noted, words[i].Prompt = doc.Span{}, false, false
		}
		info.Leavings.Changes = 0
		page := doc.Page{Number: 3, Rotation: 90, Width: 595.3, Height: 841.9, Words: words, Rules: rules, Fills: fills, Images: images, Notes: notes}
		for i, r := range roles[:min(len(roles), 4)] { // cmp looks at each level twice for each above it
			t := doc.Tag{Role: r, Marks: []int{i, -i}, RowSpan: i}
			page.Tags = append([]doc.Tag{{Role: "Sect", ColSpan: 2, Kids: page.Tags}}, t)
		}
		for _, a := range []answer{{Page: &page}, {Info: &info}, {Failed: 7}, {Fault: faultMemory}, {Ready: true}, {Done: true}} {
			var got answer
			if err := newDecoder(bytes.NewReader(new(packer).frame(a))).decode(&got); err != nil {
				t.Log(err)
				return false
			}
			if d := cmp.Diff(a, got, cmpopts.EquateEmpty(), cmpopts.EquateNaNs()); d != "" {
				t.Log(d)
				return false
			}
		}
		return true
	}
	if err := quick.Check(law, &quick.Config{MaxCount: 50}); err != nil {
		t.Error(err)
	}
}

// An answer that is cut off or longer than it says is none.
func TestBrokenAnswers(t *testing.T) {
	whole := new(packer).frame(answer{Page: &doc.Page{Number: 1, Words: []doc.Word{{Text: "a", Edges: []float32{1, 2}}}}})
	for n := range whole {
		var a answer
		if newDecoder(bytes.NewReader(whole[:n])).decode(&a) == nil {
			t.Errorf("%d of %d bytes are an answer", n, len(whole))
		}
	}
	longer := append(bytes.Clone(whole), 0)
	longer[0]++
	var a answer
	if newDecoder(bytes.NewReader(longer)).decode(&a) == nil {
		t.Error("an answer with a byte too many is taken")
	}
}

// A child that went mad can send anything.
func FuzzAnswers(f *testing.F) {
	var good []byte
	for _, a := range []answer{{Ready: true}, {Info: &Info{Pages: 1}}, {Page: &doc.Page{Number: 1, Words: []doc.Word{{Text: "a", Edges: []float32{1, 2}}}}}, {Done: true}} {
		good = append(good, new(packer).frame(a)...)
	}
	f.Add(good)
	f.Add([]byte{0xff, 0xff, 0xff, 0xff, framePage})
	f.Fuzz(func(t *testing.T, data []byte) {
		d := newDecoder(bytes.NewReader(data))
		j := job{request: request{From: 1, MaxPages: 10}, result: &Result{}}
		for range 100 {
			var a answer
			if d.decode(&a) != nil {
				return
			}
			if a.Info != nil {
				j.result.Info = *a.Info
			}
			if done, err := j.take(a); done || err != nil {
				_, _ = j.finish()
				return
			}
		}
	})
}
