package main

import (
	"bytes"
	"os"
	"strconv"
	"strings"
	"time"
)

// watch samples the memory of a process and all below it until the returned
// function is called, which returns the largest sum seen, in bytes: pages that
// several share are counted once (Pss). It is 0 where the system has no /proc.
func watch(pid int) (peak func() int64) {
	stop, done := make(chan struct{}), make(chan int64)
	go func() {
		most := int64(0)
		for {
			most = max(most, held(pid))
			select {
			case <-stop:
				done <- most
				return
			case <-time.After(5 * time.Millisecond):
			}
		}
	}()
	return func() int64 {
		close(stop)
		return <-done
	}
}

// held is what a process and those below it hold now.
func held(pid int) int64 {
	sum := pss(pid)
	for _, task := range children(pid) {
		sum += held(task)
	}
	return sum
}

func pss(pid int) int64 {
	text, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/smaps_rollup")
	if err != nil {
		return 0
	}
	for line := range strings.Lines(string(text)) {
		if rest, ok := strings.CutPrefix(line, "Pss:"); ok {
			kib, _ := strconv.ParseInt(strings.TrimSuffix(strings.TrimSpace(rest), " kB"), 10, 64)
			return kib << 10
		}
	}
	return 0
}

// children are the processes that pid started.
func children(pid int) []int {
	tasks, _ := os.ReadDir("/proc/" + strconv.Itoa(pid) + "/task")
	var out []int
	for _, task := range tasks {
		text, _ := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/task/" + task.Name() + "/children")
		for f := range bytes.FieldsSeq(text) {
			if child, err := strconv.Atoi(string(f)); err == nil {
				out = append(out, child)
			}
		}
	}
	return out
}
