package ingest

import (
	"strconv"
	"strings"

	"github.com/plainwords/plainwords/pipeline/doc"
)

// odtStyles are the styles that a part of a file can name.
type odtStyles struct {
	named map[string]*element // by family and name
	lists map[string]*odtListStyle
	known map[string]*odtStyle
}

// odtStyle is what a style and those it is based on say. A field is empty where
// they say nothing.
type odtStyle struct {
	bold, italic, struck string // "true" or "false"
	hidden               string // text:display
	colour, ground       string
	size                 float64 // in points; negative: a part of the size around
	level                string  // of a heading
	list                 *string // the list style; "": none, whatever the styles below say
	master               *string // the master page that begins here
}

// newODTStyles collects the common styles and the automatic ones of a part. Both
// may be nil.
func newODTStyles(common, part *element) *odtStyles {
	s := &odtStyles{named: map[string]*element{}, lists: map[string]*odtListStyle{}, known: map[string]*odtStyle{}}
	for _, group := range []*element{common.kid("office:styles"), part.kid("office:automatic-styles")} {
		if group == nil {
			continue
		}
		for _, e := range group.kids {
			switch e.name {
			case "style:style":
				s.named[e.get("style:family")+" "+e.get("style:name")] = e
			case "style:default-style":
				s.named[e.get("style:family")+" "] = e
			case "text:list-style":
				s.lists[e.get("style:name")] = newODTListStyle(e)
			}
		}
	}
	return s
}

// maxStyles is how many styles may be based on each other; writers have less
// than ten.
const maxStyles = 64

// of is a style with all that it is based on.
func (s *odtStyles) of(family, name string) *odtStyle { return s.resolve(family, name, 0) }

func (s *odtStyles) resolve(family, name string, depth int) *odtStyle {
	key := family + " " + name
	if known := s.known[key]; known != nil {
		return known
	}
	out := &odtStyle{}
	s.known[key] = out // also for a style that is based on itself
	e := s.named[key]
	if e == nil || depth > maxStyles {
		if name != "" && e == nil {
			*out = *s.resolve(family, "", depth)
		}
		return out
	}
	if name != "" {
		*out = *s.resolve(family, e.get("style:parent-style-name"), depth+1)
	}
	out.nameSays(e)
	for _, k := range e.kids {
		if strings.HasPrefix(k.name, "style:") && strings.HasSuffix(k.name, "-properties") {
			out.properties(k)
		}
	}
	return out
}

// nameSays takes over what the style element itself says.
func (s *odtStyle) nameSays(e *element) {
	name := e.get("style:name")
	if level, ok := strings.CutPrefix(name, "Heading_20_"); ok && headingDigit(level) != "" {
		s.level = level
	}
	if name == "Title" && e.get("style:family") == "paragraph" {
		s.level = "1"
	}
	if level, ok := e.lookUp("style:default-outline-level"); ok {
		s.level = level
	}
	if list, ok := e.lookUp("style:list-style-name"); ok {
		s.list = &list
	}
	if master, ok := e.lookUp("style:master-page-name"); ok && master != "" {
		s.master = &master
	}
}

// headingDigit is the level of a heading as roles write it; "" for what is no
// level.
func headingDigit(level string) string {
	n, err := strconv.Atoi(level)
	if err != nil || n < 1 {
		return ""
	}
	return strconv.Itoa(min(n, 6))
}

// properties takes over the formatting of a style.
func (s *odtStyle) properties(e *element) {
	for _, a := range e.attr {
		value := a.Value
		switch prefixed(a.Name) {
		case "fo:font-weight":
			s.bold = truth(value == "bold" || len(value) == 3 && value >= "600")
		case "fo:font-style":
			s.italic = truth(value == "italic" || value == "oblique")
		case "style:text-line-through-style", "style:text-line-through-type":
			s.struck = truth(value != "none")
		case "text:display":
			s.hidden = value
		case "fo:color":
			s.colour = plainColour(strings.ToLower(value))
		case "style:use-window-font-color":
			if value == "true" {
				s.colour = automatic
			}
		case "fo:background-color", "draw:fill-color":
			s.ground = plainColour(strings.ToLower(value))
		case "fo:font-size":
			s.size = scaled(s.size, points(value))
		}
	}
	// A gradient or a picture; a solid fill names its colour besides.
	if fill := e.get("draw:fill"); fill != "" && fill != "none" && fill != "solid" || e.kid("style:background-image").get("?:href") != "" {
		s.ground = patterned
	}
	if e.get("draw:fill") == "none" {
		s.ground = ""
	}
}

const (
	automatic = "auto"    // a colour that is chosen so that it can be read
	patterned = "pattern" // a ground that is more than a colour
)

func truth(b bool) string { return strconv.FormatBool(b) }

// points reads a length; a percentage is negative. It is 0 where nothing can be
// read.
func points(length string) float64 {
	units := []struct {
		name  string
		point float64
	}{{"pt", 1}, {"mm", 72 / 25.4}, {"cm", 72 / 2.54}, {"in", 72}, {"px", 0.75}, {"pc", 12}, {"%", -0.01}}
	for _, u := range units {
		if number, ok := strings.CutSuffix(length, u.name); ok {
			n, err := strconv.ParseFloat(strings.TrimSpace(number), 64)
			if err != nil || !(n >= 0 && n <= largestSize) {
				return 0
			}
			return n * u.point
		}
	}
	return 0
}

// scaled is a size within another one; a percentage is a part of that, where it
// is known.
func scaled(around, size float64) float64 {
	if size < 0 && around != 0 {
		return max(-largestSize, min(-size*around, largestSize))
	}
	return size
}

// odtLook is how text looks at a place.
type odtLook struct {
	bold, italic, struck bool
	invisible            bool // the style hides it
	colour, ground       string
	size                 float64
	hidden               doc.Hidden // by what holds the text, whatever its style
}

// within is the look inside of something with a style.
func (l odtLook) within(s *odtStyle) odtLook {
	set := func(is *bool, value string) {
		if value != "" {
			*is = value == "true"
		}
	}
	set(&l.bold, s.bold)
	set(&l.italic, s.italic)
	set(&l.struck, s.struck)
	if s.hidden != "" {
		l.invisible = s.hidden != "true"
	}
	if s.colour != "" {
		l.colour = s.colour
	}
	if s.ground != "" {
		l.ground = s.ground
	}
	if s.size != 0 {
		l.size = max(0, scaled(l.size, s.size)) // a part of an unknown size is none
	}
	return l
}

// largestSize is the size in points above which a number is none.
const largestSize = 10_000

// word is the pattern of words that look so.
func (l odtLook) word() doc.Word {
	w := doc.Word{Bold: l.bold, Italic: l.italic, Size: l.size, Hidden: l.hidden}
	if w.Hidden == doc.Visible {
		w.Hidden = unreadBy{hidden: l.invisible, tiny: l.size > 0 && l.size < tiny, sameColour: l.colour != "" && l.colour == l.ground, struck: l.struck}.reason()
	}
	return w
}

// paragraphStyle is the style of a paragraph or heading; it takes down the master
// page that begins with it.
func (o *odtReader) paragraphStyle(e *element) *odtStyle {
	s := o.styles.of("paragraph", e.get("text:style-name"))
	name := ""
	if s.master != nil {
		name = *s.master
	}
	if len(o.masters) == 0 || name != "" {
		o.masters = append(o.masters, name)
	}
	return s
}
