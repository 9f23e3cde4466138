// Package checks holds the checks: a file each.
package checks

import "github.com/plainwords/plainwords/pipeline/lint"

// All returns every check, by group and then by name.
func All() []*lint.Check {
	return []*lint.Check{
		UndefinedAcronym,
	}
}
