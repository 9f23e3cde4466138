package checks

import "regexp"

// ban finds an action that forbids: it holds always and has no date.
var ban = regexp.MustCompile(`(?i)^(?:no\b|not\b|never\b|nobody\b)|\b(?:will not|must not|must never|will never|won['’]t|mustn['’]t|not to|is never to|should not|do not|don['’]t|refrain from|no contact)\b`)

func isBan(words string) bool { return ban.MatchString(words) }
