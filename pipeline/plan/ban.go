package plan

import "regexp"

// ban finds words that forbid: what they say holds always and has no date.
var ban = regexp.MustCompile(`(?i)^(?:no\b|not\b|never\b|nobody\b)|\b(?:will not|must not|must never|will never|won['’]t|mustn['’]t|not to|is never to|should not|should never|may not|do not|don['’]t|refrain from|no contact)\b`)

// IsBan reports whether the words of an action forbid something.
func IsBan(words string) bool { return ban.MatchString(words) }

// keepsAway finds an order to be somewhere else, which is a ban in other words.
var keepsAway = regexp.MustCompile(`(?i)\b(?:stay|stays|keep|keeps|staying|keeping) (?:away|out|off|clear)\b`)

