package structure

import "github.com/plainwords/plainwords/pipeline/doc"

// sheet is a page while it is being read.
type sheet struct {
	page      doc.Page // turned so that its words read from left to right
	turn      turn
	body      []piece // in the order in which the file draws them
	furniture []piece // head and foot
	hidden    []piece
	byMark    byMark            // the body; of a page with a tree
	nodes     map[int]blockNode // as of nodesOf; nil until somebody asks
	tables    []draft           // by their number in tableOf
	tableOf   []int             // of each word of the page: its table's number, from 1; 0 is none
	atTable   []doc.Box         // where the part of each table on this page stands
	goesOn    []bool            // tables that are part of one that began on the page before
	drafts    []draft
	tagged    bool
}

func newSheet(p *doc.Page) sheet {
	s := sheet{turn: turnOf(p)}
	s.page = s.turn.page(p)
	if s.page.Width == 0 {
		s.page.Tags = unnest(s.page.Tags)
	}
	s.body = make([]piece, 0, len(s.page.Words))
	for i := range s.page.Words {
		if p := pieceOf(&s.page, i); p.Hidden == doc.Visible {
			s.body = append(s.body, p)
		} else {
			s.hidden = append(s.hidden, p)
		}
	}
	return s
}

// takeFurniture moves the words at the places where furniture stands out of the
// body.
func (s *sheet) takeFurniture(furniture []bool) {
	if s.page.Width == 0 {
		for _, p := range s.body {
			furniture[p.at] = furniture[p.at] || s.node(p).artifact
		}
	}
	body := s.body[:0]
	for _, p := range s.body {
		if furniture[p.at] {
			s.furniture = append(s.furniture, p)
		} else {
			body = append(body, p)
		}
	}
	s.body = body
	if len(s.page.Tags) > 0 {
		s.byMark = groupByMark(s.body)
		s.byMark.findIn(s.page.Tags)
	}
	s.tagged = s.trustTags()
}

// coverage is the share of the body's words that the page's tags hold: below
// goodCoverage the tree is not trusted for the order of the page.
const goodCoverage = 0.9

// trustTags reports whether the tree can be read in place of the paper. A
// format without geometry has nothing else.
func (s *sheet) trustTags() bool {
	if len(s.page.Tags) == 0 {
		return false
	}
	if s.page.Width == 0 {
		return true
	}
	all := 0
	for _, p := range s.body {
		inMargin := p.Box.Y1 < marginShare*s.page.Height || p.Box.Y0 > (1-marginShare)*s.page.Height
		all += count(p.Mark != 0 || !inMargin) // else an artifact: furniture
	}
	return all > 0 && float64(s.byMark.inTree()) >= goodCoverage*float64(all)
}

// byNode takes the words of each node of the tree for a line: without geometry
// nothing else parts them.
func (s *sheet) byNode(pieces []piece) []line {
	var lines []line
	for i, p := range pieces {
		if n := len(lines); i > 0 && s.node(p).number == s.node(pieces[i-1]).number {
			lines[n-1].pieces = append(lines[n-1].pieces, p)
		} else {
			lines = append(lines, line{pieces: []piece{p}})
		}
	}
	return lines
}

// taken tells of each word of the page whether it is not of the body.
func (s *sheet) taken() []bool {
	taken := make([]bool, len(s.page.Words))
	for i := range taken {
		taken[i] = true
	}
	for _, p := range s.body {
		taken[p.at] = false
	}
	return taken
}

// inTable reports whether a table holds the word.
func (s *sheet) inTable(p piece) bool { return s.tableOf[p.at] > 0 }

// outside are the pieces that no table holds.
func (s *sheet) outside(pieces []piece) []piece {
	out := make([]piece, 0, len(pieces))
	for _, p := range pieces {
		if !s.inTable(p) {
			out = append(out, p)
		}
	}
	return out
}
