package engine

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// request asks the child for the pages of a file. Size bytes of the file follow
// it on the pipe, as they are.
type request struct {
	Engine, Password     string
	Size, From, MaxPages int
}

// answer is one message of the child. A request is answered with one that is
// Ready, one with Info, one for each page, and one that is Done; or the answers
// end with a Fault.
type answer struct {
	Ready  bool
	Info   *Info
	Page   *doc.Page
	Failed int // a page that could not be read
	Fault  fault
	Done   bool
}

// fault names an error on the pipe.
type fault string

const (
	faultPassword fault = "password"
	faultFormat   fault = "format"
	faultMemory   fault = "memory"
	faultCrash    fault = "crash" // the child ends after it
)

func faultOf(err error) fault {
	switch {
	case errors.Is(err, ErrPassword):
		return faultPassword
	case errors.Is(err, ErrFormat):
		return faultFormat
	case errors.Is(err, ErrMemoryLimit):
		return faultMemory
	}
	return faultCrash
}

func (f fault) err() error {
	switch f {
	case faultPassword:
		return ErrPassword
	case faultFormat:
		return ErrFormat
	case faultMemory:
		return ErrMemoryLimit
	}
	return ErrCrashed
}

// job is one file on its way through a child.
type job struct {
	request request
	data    []byte
	limits  limits
	result  *Result
	started time.Time // when the engine was ready first
}

// maxAnswer is the largest message that is taken from a child, in bytes: far
// more than a page of letters.
const maxAnswer = 128 << 20

// run hands the job to a child and takes its answers. An error other than of
// the file itself leaves the child of no use.
func (j *job) run(ctx context.Context, c *child) error {
	clock := time.AfterFunc(j.limits.start, c.timeUp)
	defer func() { clock.Stop() }()
	stop := context.AfterFunc(ctx, c.kill)
	defer stop()
	j.request.Size = len(j.data)
	if err := c.send(j.request, j.data); err != nil {
		return c.reason(ctx)
	}
	for {
		var a answer
		if err := c.receive(&a); err != nil {
			return c.reason(ctx)
		}
		if a.Ready {
			clock.Stop()
			clock = time.AfterFunc(j.allowed(), c.timeUp)
		}
		if a.Info != nil {
			clock.Stop()
			j.result.Info = *a.Info
			clock = time.AfterFunc(j.allowed(), c.timeUp)
		}
		if done, err := j.take(a); done || err != nil {
			return err
		}
	}
}

// take takes one answer and reports whether it was the last.
func (j *job) take(a answer) (done bool, err error) {
	switch {
	case a.Fault != "":
		return true, fmt.Errorf("engine: %w", a.Fault.err())
	case a.Page != nil:
		j.result.Pages = append(j.result.Pages, *a.Page)
		j.request.From = a.Page.Number + 1
	case a.Failed > 0:
		j.result.Failed = append(j.result.Failed, Failure{Page: a.Failed, Err: ErrFormat})
		j.request.From = a.Failed + 1
	}
	return a.Done, nil
}

// allowed is the time that is left for the file: 15 s and 0.1 s a page, 60 s
// at most, from the moment when the engine was ready first.
func (j *job) allowed() time.Duration {
	if j.started.IsZero() {
		j.started = time.Now()
	}
	const leastPage = 50 // bytes: a file cannot have more pages than it has room for
	pages := min(j.result.Info.Pages, j.request.MaxPages, len(j.data)/leastPage)
	all := j.limits.base + time.Duration(pages)*j.limits.perPage
	return max(min(all, j.limits.most)-time.Since(j.started), 0)
}

// finish counts what was not read.
func (j *job) finish() (*Result, error) {
	r := j.result
	last := min(r.Info.Pages, j.request.MaxPages)
	for page := j.request.From; page <= last && len(r.Failed) > 0; page++ {
		r.Failed = append(r.Failed, Failure{Page: page, Err: r.Failed[len(r.Failed)-1].Err})
	}
	r.Unread = r.Info.Pages - last
	if len(r.Pages) == 0 && len(r.Failed) > 0 {
		return nil, fmt.Errorf("engine: no page could be read: %w", r.Failed[0].Err)
	}
	return r, nil
}
