package plan

import "github.com/plainwords/plainwords/pipeline/doc"

// Inconsistency is two places that cannot both be right.
type Inconsistency struct {
	Kind    ConflictKind
	Message string // for the author
	A, B    Side
}

// Side is one of the two places.
type Side struct {
	Span  doc.Span // the words that do not agree
	Shown doc.Span // with those around that show of what they are
}

// ConflictKind says what does not agree.
type ConflictKind string

// The kinds, as the contract names them.
const (
	DateConflict   ConflictKind = "date"
	NameConflict   ConflictKind = "name"
	AgeConflict    ConflictKind = "age"
	NumberConflict ConflictKind = "number"
	Contradiction  ConflictKind = "contradiction"
	OtherFamily    ConflictKind = "other_family"
)

// readInconsistencies finds what does not agree.
func (r *reader) readInconsistencies() []Inconsistency {
	return nil
}
