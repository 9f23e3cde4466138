package plan

// PersonCalled returns the one person whom words may mean: a parent by the role
// ("mother"), a name or another word for somebody that the document uses, a given name
// or a surname. It is nil where nobody is meant, or more than one.
func (p *Plan) PersonCalled(words string) *Person {
	all := people{list: p.People}
	if ro, ok := roleOf(words); ok && ro.kind == Parent {
		if i := all.only(func(q *Person) bool { return q.Kind == Parent && q.Role == ro.name }); i >= 0 {
			return &all.list[i]
		}
	}
	return all.resolve(words)
}
