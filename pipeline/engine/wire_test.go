package engine

import (
	"bytes"
	"encoding/gob"
	"testing"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// A child that went mad can send anything.
func FuzzAnswers(f *testing.F) {
	var good bytes.Buffer
	e := gob.NewEncoder(&good)
	for _, a := range []answer{{Ready: true}, {Info: &Info{Pages: 1}}, {Page: &doc.Page{Number: 1, Words: []doc.Word{{Text: "a", Edges: []float32{1, 2}}}}}, {Done: true}} {
		if err := e.Encode(a); err != nil {
			f.Fatal(err)
		}
	}
	f.Add(good.Bytes())
	f.Add([]byte{0xf8, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff})
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
