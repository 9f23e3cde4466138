package engine

import (
	"context"
	"os"
	"testing"
)

func TestMain(m *testing.M) {
	Main()
	os.Exit(m.Run())
}

func TestTry(t *testing.T) {
	e := New(Options{Notice: func() { t.Log("preparing") }})
	defer e.Close()
	data, err := os.ReadFile(os.Getenv("F"))
	if err != nil {
		t.Fatal(err)
	}
	for range 2 {
		r, err := e.Read(context.Background(), data, "")
		if err != nil {
			t.Fatal(err)
		}
		t.Logf("%+v pages %d failed %v %q", r.Info, len(r.Pages), r.Failed, Garbled(r.Pages...))
	}
}
