package plan

import "regexp"

// ban finds words that forbid: what they say holds always and has no date.
var ban = regexp.MustCompile(`(?i)^(?:no\b|not\b|never\b|nobody\b)|\b(?:will not|must not|must never|will never|won['’]t|mustn['’]t|not to|is never to|should not|should never|may not|do not|don['’]t|refrain from|no contact)\b`)

// IsBan reports whether the words of an action forbid something.
func IsBan(words string) bool { return ban.MatchString(words) }

// keepsAway finds an order to be somewhere else, which is a ban in other words.
var keepsAway = regexp.MustCompile(`(?i)\b(?:stay|stays|keep|keeps|staying|keeping) (?:away|out|off|clear)\b`)

// safety finds what makes of words a rule of safety: whoever is meant, it is no idea that
// somebody could leave.
var safety = regexp.MustCompile(`(?i)\b(?:` + forLife + `|101|111|childline|samaritans|at all times|at once|any ?time|today|tonight|now|immediately|straight ?away|always|never|whenever|each|every|when|if|until|alone|awake|nights?|bath\w*|cot|hospital|police|supervis\w*|medic\w*|fits?|seizures?|risks?|harm\w*|hurt\w*|hits?|abus\w*|bruis\w*|burns?|marks?|injur\w*|safe\w*|danger\w*|drink\w*|drunk|drugs|kni(?:fe|ves)|fire|smoke|guns?|weapon\w*|suicid\w*|self-harm\w*|bail|(?:be|stay|sit|sleep|stays|remain) (?:there|present|with|in|at|near))\b`)
