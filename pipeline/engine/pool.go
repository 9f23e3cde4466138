package engine

import (
	"context"
	"errors"
	"sync"
)

// pool keeps children for the next file.
type pool struct {
	options Options
	slots   chan struct{} // one for each child that may live

	mu     sync.Mutex
	idle   []*child
	cache  *cache
	closed bool
}

// retireAfter is how many files a child reads before a new one takes its place:
// what one file leaves behind in memory does not add up.
const retireAfter = 100

var errClosed = errors.New("engine: closed")

func newPool(o Options) *pool {
	return &pool{options: o, slots: make(chan struct{}, max(o.Children, 1))}
}

// do runs a job in an idle child or in a new one.
func (p *pool) do(ctx context.Context, j *job) error {
	select {
	case p.slots <- struct{}{}:
		defer func() { <-p.slots }()
	case <-ctx.Done():
		return ctx.Err()
	}
	c, err := p.take(j.request.Engine)
	if err != nil {
		return err
	}
	err = j.run(ctx, c)
	c.files++
	p.put(c, err)
	return err
}

func (p *pool) take(engine string) (*child, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.closed {
		return nil, errClosed
	}
	if n := len(p.idle); n > 0 {
		c := p.idle[n-1]
		p.idle = p.idle[:n-1]
		return c, nil
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
		p.idle = append(p.idle, c)
	}
	p.mu.Unlock()
	if !keep {
		c.end()
	}
}

func (p *pool) close() error {
	p.mu.Lock()
	idle, cache := p.idle, p.cache
	p.idle, p.closed = nil, true
	p.mu.Unlock()
	for _, c := range idle {
		c.end()
	}
	if cache != nil {
		return cache.close()
	}
	return nil
}
