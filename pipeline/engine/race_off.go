//go:build !race

package engine

// memoryFactor is how many times as much memory a process holds as the program
// asks for.
const memoryFactor = 1
