package engine

import (
	"context"
	"errors"
	"sync"
	"time"
)

// pool keeps children for the next file.
type pool struct {
	options Options
	// A place for each child that may live: with it where it waits for a file,
	// nil where it is not started.
	free chan *child

	mu     sync.Mutex
	spare  int           // places not yet given to free
	waited time.Duration // what files have waited together since a place was added
	cache  *cache
	closed bool
}

// retireAfter is how many files a child reads before a new one takes its place:
// what one file leaves behind in memory does not add up.
const retireAfter = 100

var errClosed = errors.New("engine: closed")

func newPool(o Options) *pool {
	places := max(o.Children, 1)
	p := &pool{options: o, free: make(chan *child, places), spare: places - 1}
	p.free <- nil
	return p
}

// do runs a job in an idle child or in a new one.
func (p *pool) do(ctx context.Context, j *job) error {
	c, err := p.place(ctx)
	if err != nil {
		return err
	}
	if c == nil {
		if c, err = p.start(j.request.Engine); err != nil {
			p.free <- nil
			return err
		}
	}
	err = j.run(ctx, c)
	c.files++
	p.put(c, err)
	return err
}

// place waits for a free place. To start a child costs as much as to read
// some files, so there is another one only when those that wait have lost more
// time than that.
func (p *pool) place(ctx context.Context) (*child, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	select {
	case c := <-p.free:
		return c, nil
	default:
	}
	since := time.Now()
	timer := time.NewTimer(p.patience())
	defer timer.Stop()
	for {
		select {
		case c := <-p.free:
			p.wait(time.Since(since))
			return c, nil
		case <-timer.C:
			p.add()
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

func (p *pool) patience() time.Duration {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.options.limits.patience - p.waited
}

func (p *pool) wait(d time.Duration) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.waited += d
}

// add gives one more place, as long as there are spare ones.
func (p *pool) add() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.spare > 0 {
		p.spare--
		p.waited = 0
		p.free <- nil
	}
}

func (p *pool) start(engine string) (*child, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.closed {
		return nil, errClosed
	}
	if p.cache == nil {
		p.cache = openCache(p.options.CacheDir)
	}
	if engine == PDFium && p.options.Notice != nil && !p.cache.warm() {
		p.options.Notice()
	}
	return startChild(p.cache.dir, p.options.limits)
}

// put keeps a child that is of further use and ends any other.
func (p *pool) put(c *child, err error) {
	usable := err == nil || errors.Is(err, ErrPassword) || errors.Is(err, ErrFormat)
	p.mu.Lock()
	keep := usable && !c.stopped() && c.files < retireAfter && !p.closed
	if keep {
		p.free <- c
	}
	p.mu.Unlock()
	if !keep {
		c.end()
		p.free <- nil
	}
}

func (p *pool) close() error {
	p.mu.Lock()
	cache := p.cache
	p.closed = true
	p.mu.Unlock()
	for _, c := range p.idle() {
		c.end()
	}
	if cache != nil {
		return cache.close()
	}
	return nil
}

// idle takes the children that wait for a file out of their places.
func (p *pool) idle() []*child {
	var idle []*child
	for range cap(p.free) {
		select {
		case c := <-p.free:
			if c != nil {
				idle = append(idle, c)
			}
			defer func() { p.free <- nil }()
		default:
		}
	}
	return idle
}
