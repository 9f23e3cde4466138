package main

import (
	"context"
	"errors"
	"slices"
	"sync/atomic"
	"testing"
)

func TestInOrder(t *testing.T) {
	items := []int{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}
	for _, jobs := range []int{1, 2, 3, 20} {
		var running, most atomic.Int64
		gates := make([]chan struct{}, len(items))
		for i := range gates {
			gates[i] = make(chan struct{})
		}
		work := func(i int) int {
			n := running.Add(1)
			defer running.Add(-1)
			for m := most.Load(); n > m && !most.CompareAndSwap(m, n); m = most.Load() {
			}
			if i%2 == 0 && i+1 < len(items) && jobs > 1 {
				<-gates[i+1] // the later one is done first
			}
			close(gates[i])
			return i
		}
		var got []int
		err := inOrder(context.Background(), items, jobs, work, func(i int) error {
			got = append(got, i)
			return nil
		})
		if err != nil || !slices.Equal(got, items) {
			t.Errorf("%d jobs: %v, error %v", jobs, got, err)
		}
		if most.Load() > int64(jobs) {
			t.Errorf("%d ran at once, of %d allowed", most.Load(), jobs)
		}
	}
}

func TestInOrderStopsAtAnError(t *testing.T) {
	full := errors.New("disk full")
	var worked atomic.Int64
	used := 0
	err := inOrder(context.Background(), make([]int, 1000), 2, func(int) int { return int(worked.Add(1)) }, func(int) error {
		used++
		return full
	})
	if !errors.Is(err, full) || used != 1 || worked.Load() > 10 {
		t.Errorf("error %v after %d uses and %d works", err, used, worked.Load())
	}
}

func TestInOrderStopsWhenItsContextEnds(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	used := 0
	err := inOrder(ctx, make([]int, 1000), 2, func(int) int { return 0 }, func(int) error {
		used++
		cancel()
		return nil
	})
	if !errors.Is(err, context.Canceled) || used > 10 {
		t.Errorf("error %v after %d uses", err, used)
	}
}
