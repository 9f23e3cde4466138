package checks

import "regexp"

// purpose is how an action says what it is for.
var purpose = regexp.MustCompile(`(?i)\b(?:so that|so (?:she|he|they|the)\b|in order (?:to|that)|to (?:help|learn|make sure|be able|stop|keep|reduce|improve|understand|manage|feel)\b|because|until)\b`)

func saysWhy(words string) bool { return purpose.MatchString(words) }
