package main

// nearest returns the one of known that is written most like word; the first
// of several, "" where nothing is known.
func nearest(word string, known []string) string {
	best, least := "", -1
	for _, k := range known {
		if d := distance(word, k); least < 0 || d < least {
			best, least = k, d
		}
	}
	return best
}

// near returns what nearest returns, or "" where more than a third of the word is
// written otherwise: a name that is not like it helps nobody.
func near(word string, known []string) string {
	like := nearest(word, known)
	if 3*distance(word, like) > len([]rune(word)) {
		return ""
	}
	return like
}

// distance is the number of letters to add, drop or change to make b of a
// (Levenshtein 1966).
func distance(a, b string) int {
	from, to := []rune(a), []rune(b)
	row := make([]int, len(to)+1)
	for j := range row {
		row[j] = j
	}
	for i, r := range from {
		diagonal := row[0]
		row[0] = i + 1
		for j, s := range to {
			changed := diagonal
			if r != s {
				changed++
			}
			diagonal = row[j+1]
			row[j+1] = min(changed, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(to)]
}
