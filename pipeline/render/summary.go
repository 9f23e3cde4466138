package render

import (
	"github.com/plainwords/plainwords/pipeline"
	"github.com/plainwords/plainwords/pipeline/lint"
)

type summary struct {
	Errors                 int `json:"errors"`
	Warnings               int `json:"warnings"`
	Suggestions            int `json:"suggestions"`
	Waived                 int `json:"waived"`
	Actions                int `json:"actions"`
	ParentActions          int `json:"parent_actions"`
	ActionsWithoutOwner    int `json:"actions_without_owner"`
	ActionsWithoutDeadline int `json:"actions_without_deadline"`
	Strengths              int `json:"strengths"`
	Negatives              int `json:"negatives"`
}

func newSummary(r *pipeline.Report) summary {
	s := summary{Errors: r.Count(lint.Error), Warnings: r.Count(lint.Warning), Suggestions: r.Count(lint.Suggestion), Waived: len(r.Waived)}
	if r.Plan == nil {
		return s
	}
	s.Actions, s.Strengths, s.Negatives = len(r.Plan.Actions), len(r.Plan.Strengths), len(r.Plan.Negatives)
	for i := range r.Plan.Actions {
		a := &r.Plan.Actions[i]
		if a.ForParent() {
			s.ParentActions++
		}
		if len(a.Owners) == 0 {
			s.ActionsWithoutOwner++
		}
		if a.Deadline == nil {
			s.ActionsWithoutDeadline++
		}
	}
	return s
}
