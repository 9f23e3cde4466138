package structure

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// choiceOf reads a word as a tick box. A form field's state is known; a drawn
// box is told by its sign.
func choiceOf(w *doc.Word) doc.Choice {
	if w.Choice != doc.NoChoice || w.Text == "" {
		return w.Choice
	}
	if c := w.Text[0]; c < utf8.RuneSelf && c != '[' && c != '(' {
		return doc.NoChoice // nearly always
	}
	switch strings.ToLower(w.Text) {
	case "☑", "☒", "🗹", "🗷", "🗵", "[x]", "[✓]", "[✔]", "(x)":
		return doc.Ticked
	case "☐", "🗌", "[]", "[_]", "⬜", "▢": // ❏ and ❑ are bullets of word processors
		return doc.Unticked
	}
	return doc.NoChoice
}

func choiceFirst(pieces []piece) bool { return choiceOf(pieces[0].Word) != doc.NoChoice }

// splitChoices adds a block to out, parted at its tick boxes: each option becomes
// a block of its own, so that what nobody ticked is not said. "☐ Yes ☒ No" has
// the box before its option, "Yes ☐ No ☒" behind it.
func splitChoices(out []draft, d draft) []draft {
	if len(d.kids) > 0 || !slices.ContainsFunc(d.pieces, func(p piece) bool { return choiceOf(p.Word) != doc.NoChoice }) {
		return append(out, d)
	}
	if d.label == len(d.pieces) {
		d.label = 0 // boxes alone, or with what heads them: there is nothing that they head
	}
	pieces := d.pieces[d.label:]
	before := choicesLead(pieces)
	if d.label > 0 {
		label := d
		label.pieces, label.kind, label.label = d.pieces[:d.label], doc.Paragraph, 0
		if d.kind == doc.Field {
			label.kind, label.label = doc.Field, d.label
		}
		out = append(out, label)
	}
	for _, option := range options(pieces, before) {
		o := draft{kind: doc.Paragraph, pieces: option, ownLine: len(option) == len(d.pieces)}
		if stateOf(option) == doc.Unticked {
			o.kind = doc.Option
		}
		out = append(out, o)
	}
	return out
}

// choicesLead reports whether the boxes stand before their options. A box at
// the beginning, or text behind the last one, says so.
func choicesLead(pieces []piece) bool {
	return choiceFirst(pieces) || choiceOf(pieces[len(pieces)-1].Word) == doc.NoChoice
}

func options(pieces []piece, before bool) [][]piece {
	var out [][]piece
	from := 0
	for i, p := range pieces {
		if choiceOf(p.Word) == doc.NoChoice {
			continue
		}
		cut := i
		if !before {
			cut = i + 1
		}
		if cut > from {
			out = append(out, pieces[from:cut])
			from = cut
		}
	}
	if from < len(pieces) {
		out = append(out, pieces[from:])
	}
	return out
}

func stateOf(option []piece) doc.Choice {
	for _, p := range option {
		if c := choiceOf(p.Word); c != doc.NoChoice {
			return c
		}
	}
	return doc.NoChoice
}

// checklists turns tick boxes of which none is ticked, a clause in each line,
// into list items: a list of things to do is said, though nothing on it is done
// yet. What was offered to choose from and not chosen is not.
func checklists(drafts []draft) []draft {
	for from := 0; from < len(drafts); {
		to := from
		for to < len(drafts) && isOpenTask(&drafts[to]) {
			to++
		}
		beside := from > 0 && isTicked(&drafts[from-1]) || to < len(drafts) && isTicked(&drafts[to])
		if to-from >= 2 && !beside {
			for i := from; i < to; i++ {
				drafts[i].kind, drafts[i].level, drafts[i].label = doc.ListItem, 1, 1
			}
		}
		from = max(to, from+1)
	}
	return drafts
}

// isOpenTask reports whether an option reads like something to do: the box
// first, on a line of its own, and a clause behind it.
func isOpenTask(d *draft) bool {
	const clause = 4 // words
	return d.kind == doc.Option && choiceFirst(d.pieces) && len(d.pieces) > clause && d.ownLine
}

func isTicked(d *draft) bool {
	return len(d.pieces) > 0 && len(d.kids) == 0 && stateOf(d.pieces) == doc.Ticked
}
