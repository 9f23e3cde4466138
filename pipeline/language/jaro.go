package language

// jaroWinkler says how alike two words are spelt, from 0 to 1 (Winkler, "String
// Comparator Metrics and Enhanced Decision Rules in the Fellegi–Sunter Model of
// Record Linkage", 1990): the likeness of Jaro, and a tenth of what is missing
// for each of the first letters that are equal, four at most.
func jaroWinkler(a, b string) float64 {
	x, y := []rune(a), []rune(b)
	likeness := jaro(x, y)
	for i := 0; i < min(4, len(x), len(y)) && x[i] == y[i]; i++ {
		likeness += .1 * (1 - jaro(x, y))
	}
	return likeness
}

// jaro is the mean of three shares: of the letters of x and of y that have an
// equal one near by in the other, and of those that stand in the same order.
func jaro(x, y []rune) float64 {
	if len(x) == 0 || len(y) == 0 {
		return 0
	}
	matched, used := match(x, y)
	if len(matched) == 0 {
		return 0
	}
	swapped, k := 0, 0
	for j, u := range used {
		if !u {
			continue
		}
		if matched[k] != y[j] {
			swapped++
		}
		k++
	}
	m := float64(len(matched))
	return (m/float64(len(x)) + m/float64(len(y)) + (m-float64(swapped)/2)/m) / 3
}

// match returns the letters of x that have an equal one in y, not farther away
// than half the longer word, and which letters of y those are.
func match(x, y []rune) (matched []rune, used []bool) {
	near := max(0, max(len(x), len(y))/2-1)
	used = make([]bool, len(y))
	for i, r := range x {
		for j := max(0, i-near); j < min(len(y), i+near+1); j++ {
			if !used[j] && y[j] == r {
				used[j] = true
				matched = append(matched, r)
				break
			}
		}
	}
	return matched, used
}
