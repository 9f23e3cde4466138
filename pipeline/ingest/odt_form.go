package ingest

import (
	"cmp"
	"strings"
)

// control adds what a control of a form shows: the state of a tick box and its
// label, or what was filled in.
func (o *odtReader) control(form *element) {
	if form == nil {
		return
	}
	value := ""
	switch form.name {
	case "form:checkbox":
		value = boxSign(cmp.Or(form.get("form:current-state"), form.get("form:state")) == "checked") + " " + form.get("form:label")
	case "form:radio":
		value = boxSign(cmp.Or(form.get("form:current-selected"), form.get("form:selected")) == "true") + " " + form.get("form:label")
	case "form:listbox":
		o.steps += len(form.kids)
		value = chosenOptions(form)
	case "form:fixed-text":
		value = form.get("form:label")
	case "form:text", "form:textarea", "form:formatted-text", "form:number", "form:date", "form:time", "form:combobox":
		value = cmp.Or(form.get("form:current-value"), form.get("form:value"), strings.TrimSpace(o.contentOf(form)))
	}
	o.run(" " + value + " ")
}

func boxSign(ticked bool) string {
	if ticked {
		return tickedBox
	}
	return emptyBox
}

// chosenOptions are the labels of the options of a list box that are chosen.
func chosenOptions(form *element) string {
	var chosen []string
	for _, k := range form.kids {
		if k.name == "form:option" && cmp.Or(k.get("form:current-selected"), k.get("form:selected")) == "true" {
			chosen = append(chosen, k.get("form:label"))
		}
	}
	return strings.Join(chosen, " ")
}

// selected is the label of a drop-down field that is chosen.
func selected(e *element) string {
	for _, k := range e.kids {
		if k.name == "text:label" && k.get("text:current-selected") == "true" {
			return k.get("text:value")
		}
	}
	return ""
}

// fieldMark adds the state of a tick box that came from a Word file.
func (o *odtReader) fieldMark(e *element) {
	if !strings.HasSuffix(e.get("field:type"), "FORMCHECKBOX") {
		o.inline(e)
		return
	}
	ticked := false
	for _, k := range e.kids {
		value := k.get("field:value")
		ticked = ticked || k.get("field:name") == "Checkbox_Checked" && (value == "true" || value == "1")
	}
	o.run(" " + boxSign(ticked) + " ")
}
