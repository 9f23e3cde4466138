package ingest

import "github.com/plainwords/plainwords/pipeline/doc"

// listed is a block and, of an item, how deep in a list it stands, from 1.
type listed struct {
	tag   doc.Tag
	depth int
}

// inLists puts items that follow each other into lists, the deeper ones into
// the item before them.
func inLists(blocks []listed) []doc.Tag {
	var out []doc.Tag
	for i := 0; i < len(blocks); {
		if blocks[i].depth == 0 {
			out = append(out, blocks[i].tag)
			i++
			continue
		}
		from := i
		for i < len(blocks) && blocks[i].depth > 0 {
			i++
		}
		out = append(out, listOf(blocks[from:i]))
	}
	return out
}

// listOf makes a list of items; the first one's depth is the list's.
func listOf(items []listed) doc.Tag {
	list := doc.Tag{Role: "L"}
	for i := 0; i < len(items); {
		next := i + 1
		for next < len(items) && items[next].depth > items[i].depth {
			next++
		}
		item := items[i].tag
		if next > i+1 {
			body := &item.Kids[len(item.Kids)-1]
			if len(body.Marks) > 0 {
				body.Kids = []doc.Tag{{Role: "Span", Marks: body.Marks}}
				body.Marks = nil
			}
			body.Kids = append(body.Kids, listOf(items[i+1:next]))
		}
		list.Kids = append(list.Kids, item)
		i = next
	}
	return list
}
