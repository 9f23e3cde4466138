package plan

import "regexp"

var (
	// noAction says that nothing is to be done.
	noAction = regexp.MustCompile(`(?i)^\W*(?:NFA|(?:no|nil)\s(?:further\s|other\s|new\s|more\s)?actions?(?:\s(?:is|are|was|were|needed|required|necessary|proposed|planned|identified|agreed|for|now|at|this|the|present|time|stage|moment|today|here))*)\W*$`)
	// crossedOut stands beside what was struck out: "crossed out, agreed by all".
	crossedOut = regexp.MustCompile(`(?i)^\W*(?:(?:this|that|it)\s(?:was|is|has been)\s)?(?:crossed|struck|taken|ruled)\s(?:out|through)\b`)
	// blamed says who is to blame, or that nobody is.
	blamed = regexp.MustCompile(`(?i)^[^.;:,]{2,40}\s(?:is|are|was|were)\s(?:in no way\s|not\s|also\s)?to blame(?:\s(?:for|in)\s(?:any|none|all|this|it|that|what happened))?(?:\s(?:of\s)?(?:it|this|that))?\W*$`)
	// finding is what an enquiry came to: "That the concerns are substantiated".
	finding = regexp.MustCompile(`(?i)^(?:that\s)?(?:the\s)?(?:[\p{L}-]+\s){1,5}(?:is|are|was|were)\s(?:not\s)?(?:un)?substantiated\b`)
	// asksToo is in what somebody is to do, whatever else the sentence says.
	asksToo = regexp.MustCompile(`(?i)\b(?:must|shall|should|will|need(?:s|ed)? to|has to|have to|agree\w*|conference|meeting|convene\w*|held|refer\w*|plan|visit\w*|until|unless)\b`)
)

// asksNothing reports whether a sentence only says that nothing is to be done, who is
// to blame or what was found.
func asksNothing(text string) bool {
	return noAction.MatchString(text) || crossedOut.MatchString(text) || (blamed.MatchString(text) || finding.MatchString(text)) && !asksToo.MatchString(text)
}
