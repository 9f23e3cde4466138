package main

import (
	"encoding/json"
	"path/filepath"
	"slices"
)

// actions counts the actions, and asks of each that was found whether its parts
// are right.
func (r *reading) actions() {
	golds, gots := r.gold.Actions, r.got.Actions
	pairs := matched(r, "actions", golds, gots, sameAction, likeAction)
	adults, whole := r.gold.adults(), 0
	for _, p := range pairs {
		if r.action(golds[p.gold], gots[p.got], adults) {
			whole++
		}
	}
	// The figure of the whole way: an action counts with the right owners and
	// the right deadline alone.
	r.found("who does what by when", whole, len(golds), whole, len(gots))
}

// likeAction is how much of the words of an action must be the same.
const likeAction = 0.6

func sameAction(gold goldAction, got foundAction) float64 { return overlap(gold.Text, got.String()) }

// action asks whether the parts of an action are right, and says whether both
// owners and deadline are.
func (r *reading) action(gold goldAction, got foundAction, adults []string) bool {
	owners, deadline := ownersAgree(gold.Owners, got.Owners, adults), deadlinesAgree(gold.Deadline, got.Deadline)
	r.part("action owners", owners, gold, gold.Owners, got.Owners)
	r.part("action deadlines", deadline, gold, gold.Deadline, got.Deadline)
	r.part("parent action", gold.Parent == got.asksFamily(), gold, gold.Parent, got.Owners)
	r.part("action status", gold.status() == got.status(), gold, gold.status(), got.status())
	r.part("action page", gold.Page == got.Place.Page, gold, gold.Page, got.Place.Page)
	if gold.Vague || got.Vague {
		both, one, other := count(gold.Vague && got.Vague), count(gold.Vague), count(got.Vague)
		r.found("vague actions", both, one, both, other)
		if both == 0 {
			r.differ("vague actions", gold, "|", gold.Vague, "|", got.Vague)
		}
	}
	return owners && deadline
}

// part counts one part of an action.
func (r *reading) part(facet string, ok bool, action goldAction, gold, got any) {
	r.right(facet, ok)
	if !ok {
		r.differ(facet, action, "|", gold, "|", got)
	}
}

func count(ok bool) int {
	if ok {
		return 1
	}
	return 0
}

// asksFamily says that a parent, or somebody of the family, is an owner.
func (a foundAction) asksFamily() bool {
	return slices.ContainsFunc(a.Owners, func(o foundOwner) bool { return o.Kind == "parent" || o.Kind == "family" })
}

func (a foundAction) status() string {
	if a.Status == "" {
		return "open"
	}
	return a.Status
}

// status is the reader's word in the words of the contract.
func (a goldAction) status() string {
	switch a.Status {
	case "", "none", "not_started":
		return "open"
	case "completed":
		return "done"
	case "partly":
		return "in_progress"
	}
	return a.Status
}

// scorePair counts what changed between a version and the one before it.
func (s *score) scorePair(bin, folder string, before, after *goldPlan, reports map[string]lintReport) {
	var c comparison
	out, err := output(bin, "compare", "--format", "json", filepath.Join(folder, before.file()), filepath.Join(folder, after.file()))
	if err != nil || json.Unmarshal(out, &c) != nil {
		s.unread = append(s.unread, after.ID+" beside the version before")
	}
	r := &reading{score: s, gold: after}
	olds, news := actionsByID(reports[filepath.Base(before.file())]), actionsByID(reports[filepath.Base(after.file())])
	d := after.Diff
	added := r.changes("added actions", d.Added, c.Actions.Added, news)
	for _, p := range added {
		r.right("reason for a new action", d.Added[p.gold].ReasonGiven == c.Actions.Added[p.got].ReasonGiven)
	}
	r.changes("removed actions", d.Removed, c.Actions.Removed, olds)
	r.changes("reworded actions", d.Reworded, c.Actions.Reworded, news)
	r.changes("done but still listed", d.StillListed, c.Actions.StillListed, news)
	r.changes("deadline changed", d.DeadlineChanged, c.Actions.DeadlineChanged, news)
}

func actionsByID(r lintReport) map[string]string {
	texts := map[string]string{}
	for _, a := range r.Actions {
		texts[a.ID] = a.String()
	}
	return texts
}

// changes counts the actions of one kind of change. The program names them by the
// ids of the version in which they stand.
func (r *reading) changes(facet string, golds []goldChange, gots []foundChange, texts map[string]string) []pair {
	return matched(r, facet, golds, gots, func(g goldChange, p foundChange) float64 {
		id := p.New
		if id == "" {
			id = p.Action
		}
		return overlap(g.String(), texts[id])
	}, likeAction)
}
