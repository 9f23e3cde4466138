package ingest

import (
	"cmp"
	"strings"
)

// rtfPlaces are what groups are for whose text is none of the document's. Of those
// that are passed over, only the ones that writers do not star are named.
var rtfPlaces = map[string]rtfPlace{
	"fonttbl": rtfFonts, "colortbl": rtfColours, "stylesheet": rtfStyles, "listtable": rtfLists, "listoverridetable": rtfOverrides,
	"info": rtfInfo, "shp": rtfShape, "shpgrp": rtfShape, "do": rtfShape, "object": rtfObject,

	"pict": rtfNowhere, "nonshppict": rtfNowhere, "nonesttables": rtfNowhere, "shprslt": rtfNowhere, "sp": rtfNowhere, "mmath": rtfNowhere,
	"xe": rtfNowhere, "rxe": rtfNowhere, "txe": rtfNowhere, "tc": rtfNowhere, "pn": rtfNowhere, "pntxta": rtfNowhere, "pntxtb": rtfNowhere,
	"bkmkstart": rtfNowhere, "bkmkend": rtfNowhere, "ftnsep": rtfNowhere, "ftnsepc": rtfNowhere, "ftncn": rtfNowhere,
	"aftnsep": rtfNowhere, "aftnsepc": rtfNowhere, "aftncn": rtfNowhere, "template": rtfNowhere, "filetbl": rtfNowhere, "private": rtfNowhere,
}

// destination obeys a control that says what the text of its group is for
// ("Destinations").
func (r *rtfReader) destination(t *rtfToken) bool {
	switch t.word {
	case "footnote":
		r.openFlow(func(f *rtfFlow) { r.notes = append(r.notes, f.blocks...) })
	case "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf":
		r.openFlow(r.runs)
	case "shptxt", "dptxbxtext":
		r.openFlow(r.box)
	case "listtext", "pntext":
		r.openFlow(r.marker)
	case "nesttableprops":
		r.group.nested = true
	case "upr":
		r.group.place, r.group.upr = rtfNowhere, true
	case "result", "fldrslt", "shppict":
		r.group.place = rtfText
	case "field":
		r.openField()
	case "fldinst":
		r.collect(func(s string) { r.group.field.instruct(s) })
	default:
		return r.definition(t) || r.comment(t)
	}
	return true
}

// definition obeys a control that says what a group without text is for.
func (r *rtfReader) definition(t *rtfToken) bool {
	switch t.word {
	case "deff":
		r.plainFont, r.group.char.font = t.n, t.n
	case "ansicpg":
		r.codePage = t.n
	case "mac":
		r.codePage = macCodePage
	case "pc":
		r.codePage = 437
	case "pca":
		r.codePage = 850
	default:
		place, ok := rtfPlaces[t.word]
		if ok {
			r.group.place = place
		}
		return ok
	}
	return true
}

// within obeys a control in a place whose own text is passed over, but for what
// stands in groups of it.
func (r *rtfReader) within(t *rtfToken) bool {
	g := &r.group
	switch {
	case g.place == rtfNowhere && g.upr && t.word == "ud":
		g.place, g.upr = r.outsideUPR(), false
	case g.place == rtfInfo && t.word == "author":
		// Some writers name whoever saved the file last by the same word.
		r.collect(func(s string) { r.leavings.Author = cmp.Or(r.leavings.Author, strings.TrimSpace(s)) })
	case g.place == rtfShape:
		return r.shape(t)
	case g.place == rtfObject:
		return r.object(t)
	case g.place == rtfComment && t.word == "atnref":
		r.collect(r.refer)
	default:
		return false
	}
	return true
}

// outsideUPR is the place that a group \upr stands in, of which the innermost one
// that is open is the group of the Unicode text.
func (r *rtfReader) outsideUPR() rtfPlace {
	for i := len(r.groups) - 1; i >= 0; i-- {
		if !r.groups[i].upr {
			return r.groups[i].place
		}
	}
	return rtfNowhere
}

// shape obeys a control within a drawing.
func (r *rtfReader) shape(t *rtfToken) bool {
	switch t.word {
	case "shp", "shpinst", "shpgrp", "dptxbx":
	case "shptxt", "dptxbxtext":
		r.openFlow(r.box)
	case "sp", "shprslt":
		r.group.place = rtfNowhere
	default:
		return false
	}
	return true
}

// object obeys a control within an object: a spreadsheet, a file. What is seen of
// it may be text.
func (r *rtfReader) object(t *rtfToken) bool {
	switch t.word {
	case "objlink", "objautlink", "objsub", "objpub", "objicemb", "objhtml", "objocx":
		r.group.link = true
	case "objdata":
		r.group.place = rtfNowhere
		if !r.group.link {
			r.leavings.Attached++
		}
	case "result":
		r.group.place = rtfText
	default:
		return false
	}
	return true
}

// box puts what stands in a box behind the paragraph that holds it. The ground of
// a box is not known, so white letters in it may well be seen.
func (r *rtfReader) box(f *rtfFlow) {
	for _, p := range paragraphsIn(f.blocks) {
		for i := range p.runs {
			p.runs[i].look.white = false
		}
	}
	r.flow.boxes = append(r.flow.boxes, f.blocks...)
}

// runs keeps what runs at the head or the foot of pages.
func (r *rtfReader) runs(f *rtfFlow) {
	if len(f.blocks) > 0 {
		r.running = append(r.running, f.blocks)
	}
}

// marker takes the marker of a list item as it was drawn.
func (r *rtfReader) marker(f *rtfFlow) {
	r.flow.par.marker = strings.TrimSpace(joined(paragraphsIn(f.blocks)))
}
