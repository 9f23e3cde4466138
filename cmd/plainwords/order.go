package main

import "context"

// inOrder works on the items with at most jobs at once and hands the results to
// use one by one, in the order of the items. It stops early, with an error,
// where use fails or ctx ends.
func inOrder[T, R any](ctx context.Context, items []T, jobs int, work func(T) R, use func(R) error) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	// One result is being waited for; those behind it stand in the queue.
	queue := make(chan chan R, jobs-1)
	go func() {
		defer close(queue)
		for _, item := range items {
			result := make(chan R, 1)
			select {
			case queue <- result:
			case <-ctx.Done():
				return
			}
			go func() { result <- work(item) }()
		}
	}()
	for result := range queue {
		select {
		case r := <-result:
			if err := use(r); err != nil {
				return err
			}
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return ctx.Err()
}
