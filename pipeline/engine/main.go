package engine

import (
	"bufio"
	"context"
	"encoding/gob"
	"errors"
	"io"
	"os"
	"runtime/debug"
	"runtime/metrics"
	"strconv"
	"time"
)

// exitMemory is a child's exit status when it ends itself over its ceiling.
const exitMemory = 86

// Main serves as a child and does not return where this process was started as
// one; otherwise it does nothing. It is the first line of main, and of TestMain
// in each package whose tests read PDF files.
func Main() {
	if len(os.Args) != 5 || os.Args[1] != childArgument {
		return
	}
	memory, _ := strconv.ParseUint(os.Args[3], 10, 64)
	guest, _ := strconv.ParseUint(os.Args[4], 10, 32)
	limitMemory(memory * memoryFactor)
	debug.SetMemoryLimit(int64(memory) / 2)
	debug.SetGCPercent(400) // pages are sent and forgotten: collecting often costs more than it frees
	go watchMemory(memory)
	s := server{cacheDir: os.Args[2], guestPages: uint32(guest), out: os.Stdout}
	os.Exit(s.serve(os.Stdin))
}

// watchMemory ends the process where it holds more than most bytes. It stands
// in for a resource limit where the system has none.
func watchMemory(most uint64) {
	sample := []metrics.Sample{{Name: "/memory/classes/total:bytes"}, {Name: "/memory/classes/heap/released:bytes"}}
	for range time.Tick(50 * time.Millisecond) {
		metrics.Read(sample)
		if sample[0].Value.Uint64()-sample[1].Value.Uint64() > most {
			os.Exit(exitMemory)
		}
	}
}

// server is the child: it reads requests and answers them, one after the other.
type server struct {
	cacheDir   string
	guestPages uint32
	out        *os.File
	packer     packer
	engines    map[string]reader
}

type incoming struct {
	request
	data []byte
}

// serve answers until standard input ends: then the parent is gone or done.
func (s *server) serve(in io.Reader) int {
	s.engines = map[string]reader{}
	requests := make(chan incoming)
	go func() {
		// Reading runs beside the work, so that a child whose parent died ends
		// at once even when the engine is in a loop.
		receive(in, requests)
		os.Exit(0)
	}()
	for r := range requests {
		if err := s.answer(r); err != nil {
			_ = s.send(answer{Fault: faultOf(err)})
			if faultOf(err) == faultCrash || faultOf(err) == faultMemory {
				return 1 // the engine is of no more use
			}
		}
	}
	return 0
}

func receive(in io.Reader, requests chan<- incoming) {
	r := bufio.NewReader(in)
	headers := gob.NewDecoder(r)
	for {
		var i incoming
		if headers.Decode(&i.request) != nil || i.Size < 0 {
			return
		}
		i.data = make([]byte, i.Size)
		if _, err := io.ReadFull(r, i.data); err != nil {
			return
		}
		requests <- i
	}
}

func (s *server) send(a answer) error {
	_, err := s.out.Write(s.packer.frame(a))
	return err
}

// maxFailed is how many pages in a row may be missing: a page tree that runs in
// a circle claims two thousand million.
const maxFailed = 100

// answer reads one file.
func (s *server) answer(r incoming) error {
	engine, err := s.engine(r.Engine)
	if err != nil {
		return err
	}
	if err := s.send(answer{Ready: true}); err != nil {
		return err
	}
	info, err := engine.open(r.data, r.Password)
	defer engine.close()
	if err != nil {
		return err
	}
	if err := s.send(answer{Info: &info}); err != nil {
		return err
	}
	failed := 0 // in a row
	for n := max(r.From, 1); n <= min(info.Pages, r.MaxPages); n++ {
		page, err := engine.page(n)
		switch {
		case err == nil:
			failed = 0
			err = s.send(answer{Page: &page})
		case errors.Is(err, ErrFormat) && failed < maxFailed:
			failed++
			err = s.send(answer{Failed: n})
		}
		if err != nil {
			return err
		}
	}
	return s.send(answer{Done: true})
}

// engine starts an engine at its first use.
func (s *server) engine(name string) (reader, error) {
	if e, ok := s.engines[name]; ok {
		return e, nil
	}
	if name == Ledongthuc {
		s.engines[name] = &ledongthuc{}
		return s.engines[name], nil
	}
	unlock := lockCache(s.cacheDir)
	defer unlock()
	p, err := newPdfium(context.Background(), s.cacheDir, s.guestPages)
	if err != nil {
		return nil, err
	}
	markWarm(s.cacheDir)
	s.engines[name] = p
	return p, nil
}
