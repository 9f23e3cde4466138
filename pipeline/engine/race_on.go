//go:build race

package engine

// memoryFactor is how many times as much memory a process holds when the race
// detector watches it: five to ten times, as its manual says.
const memoryFactor = 10
