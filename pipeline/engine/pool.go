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
	idle    chan *child   // wait for a file
	places  chan struct{} // one for each child that may be started

	mu     sync.Mutex
	spare  int           // places not yet given out
	waited time.Duration // what files have waited together since a place was added
	cache  *cache
	closed bool
}

// retireAfter is how many files a child reads before a new one takes its place:
// what one file leaves behind in memory does not add up.
const retireAfter = 100

var errClosed = errors.New("engine: closed")

func newPool(o Options) *pool {
	most := max(o.Children, 1)
	p := &pool{options: o, idle: make(chan *child, most), places: make(chan struct{}, most), spare: most - 1}
	p.places <- struct{}{}
	return p
}

// do runs a job in an idle child or in a new one.
func (p *pool) do(ctx context.Context, j *job) error {
	c, err := p.take(ctx, j.request.Engine)
	if err != nil {
		return err
	}
	err = j.run(ctx, c)
	c.files++
	p.put(c, err)
	return err
}

// take waits for a child, or for a place to start one. To start a child costs as
// much as to read some files, so there is another place only when those that wait
// have lost more time than that.
func (p *pool) take(ctx context.Context, engine string) (*child, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	select { // rather one that is there
	case c := <-p.idle:
		return c, nil
	default:
	}
	since := time.Now()
	timer := time.NewTimer(p.patience())
	defer timer.Stop()
	for {
		select {
		case c := <-p.idle:
			p.wait(time.Since(since))
			return c, nil
		case <-p.places:
			return p.start(engine)
		case <-timer.C:
			if p.add() {
				since = time.Now()
				timer.Reset(p.options.limits.patience)
			}
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

// add gives one more place, as long as there are spare ones, and reports whether
// there was.
func (p *pool) add() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.spare == 0 {
		return false
	}
	p.spare--
	p.waited = 0
	p.places <- struct{}{}
	return true
}

// start starts a child in a place that was taken, which is given back where that
// fails.
func (p *pool) start(engine string) (c *child, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	defer func() {
		if err != nil {
			p.places <- struct{}{}
		}
	}()
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
		p.idle <- c
	}
	p.mu.Unlock()
	if !keep {
		c.end()
		p.places <- struct{}{}
	}
}

func (p *pool) close() error {
	p.mu.Lock()
	cache := p.cache
	p.closed = true
	p.mu.Unlock()
	p.endIdle()
	if cache != nil {
		return cache.close()
	}
	return nil
}

// endIdle ends the children that wait for a file and returns how many they were.
func (p *pool) endIdle() int {
	for n := 0; ; n++ {
		select {
		case c := <-p.idle:
			c.end()
			p.places <- struct{}{}
		default:
			return n
		}
	}
}
