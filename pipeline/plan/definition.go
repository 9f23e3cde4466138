package plan

import (
	"regexp"
	"strings"
)

var (
	// defines says what a word stands for in the paper: "In this agreement “the worker”
	// means Una Kerr". What a plan means for somebody is no such sentence.
	defines = regexp.MustCompile(`(?i)^(?:in (?:this|the|these) [\p{L} ]{3,30},?\s)?(?:the (?:words?|terms?|expressions?)\s)?["“‘'][^"”’]{2,40}["”’']\s(?:(?:shall |will )?(?:means?|includes?|refers? to)|has the meaning|is|are|stands for)\s`)
	// ofTerm says how long the paper itself holds, or what it is.
	ofTerm = regexp.MustCompile(`(?i)^(?:this|the)\s(?:(?:written|working|safety|family)\s)?(?:agreement|contract|undertaking|document)\s(?:(?:shall|will)\s)?(?:is (?:not|made|intended|between)|be (?:in force|binding)|lasts?|runs?|starts?|begins?|ends?|expires?|remains? in force|stands?|comes? into (?:force|effect)|takes? effect)\b`)
)

// onlyDefines reports whether a sentence only defines a word or says how long the paper
// holds. One in which somebody must do a thing is not only that.
func onlyDefines(text string) bool {
	for _, re := range []*regexp.Regexp{defines, ofTerm} {
		if head := re.FindString(text); head != "" {
			rest := text[len(head):]
			return !strings.ContainsAny(rest, ":") && !strings.HasPrefix(rest, "to ") && !binding.MatchString(rest)
		}
	}
	return false
}
