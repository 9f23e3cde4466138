package render

// aligner pairs the words of a document with those of the file that it was read
// from. Both are in one order; either may have words that the other lacks (the
// number of a list item, the address of a link).
type aligner struct {
	a, b []int // the words, by number
	to   []int // for each of a the place in b; -1: none
}

// align returns for each word of a the place of its word in b, or -1.
func align(a, b []sourceWord) []int {
	number := map[string]int{}
	l := aligner{numbered(a, number), numbered(b, number), make([]int, len(a))}
	for i := range l.to {
		l.to[i] = -1
	}
	l.run(gap{0, len(a), 0, len(b)}, l.index(3))
	single := l.index(1)
	l.eachGap(func(g gap) { l.run(g, single) })
	l.eachGap(func(g gap) {
		for i := g.a; i < g.aEnd && g.aEnd-g.a == g.bEnd-g.b; i++ {
			l.to[i] = g.b + i - g.a // written otherwise
		}
	})
	return l.to
}

func numbered(words []sourceWord, number map[string]int) []int {
	out := make([]int, len(words))
	for i, w := range words {
		n, known := number[w.text]
		if !known {
			n = len(number)
			number[w.text] = n
		}
		out[i] = n
	}
	return out
}

// gap is a range of words of a with the range of b that it stands for.
type gap struct{ a, aEnd, b, bEnd int }

// eachGap calls use for each range of words that have no pair, in their order.
func (l *aligner) eachGap(use func(gap)) {
	g := gap{}
	for i := 0; i <= len(l.to); i++ {
		if i < len(l.to) && l.to[i] < 0 {
			continue
		}
		g.aEnd, g.bEnd = i, len(l.b)
		if i < len(l.to) {
			g.bEnd = l.to[i]
		}
		if g.a < g.aEnd {
			use(g)
		}
		g.a, g.b = i+1, g.bEnd+1
	}
}

// gramIndex knows where sequences of n words stand in b.
type gramIndex struct {
	n  int
	at map[[3]int][]int
}

func (l *aligner) index(n int) gramIndex {
	x := gramIndex{n, map[[3]int][]int{}}
	for j := range l.b {
		k := x.key(l.b, j)
		x.at[k] = append(x.at[k], j)
	}
	return x
}

func (x gramIndex) key(words []int, i int) [3]int {
	key := [3]int{-1, -1, -1}
	copy(key[:x.n], words[i:])
	return key
}

// next returns the first place from j on; -1 where there is none. j never goes
// back, so each place is looked at once.
func (x gramIndex) next(key [3]int, j int) int {
	places := x.at[key]
	for len(places) > 0 && places[0] < j {
		places = places[1:]
	}
	x.at[key] = places
	if len(places) == 0 {
		return -1
	}
	return places[0]
}

// run pairs words as long as they are the same, and where they are not goes on
// at the nearest place where they are again.
func (l *aligner) run(g gap, x gramIndex) {
	for g.a < g.aEnd && g.b < g.bEnd {
		if l.a[g.a] != l.b[g.b] {
			l.skip(&g, x)
			continue
		}
		l.to[g.a] = g.b
		g.a++
		g.b++
	}
}

// skip passes over as few words as it can. Where none of the next words is found
// in b, those are passed over.
func (l *aligner) skip(g *gap, x gramIndex) {
	const ahead = 8
	least, a, b := len(l.a)+len(l.b), min(g.a+ahead, g.aEnd), g.b
	for i := g.a; i < min(g.a+ahead, g.aEnd); i++ {
		j := x.next(x.key(l.a, i), g.b)
		if cost := i - g.a + j - g.b; j >= 0 && j < g.bEnd && cost < least {
			least, a, b = cost, i, j
		}
	}
	g.a, g.b = a, b
}
