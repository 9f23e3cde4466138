package plan
import ("testing";"fmt";"context";"github.com/plainwords/plainwords/pipeline/ingest";"github.com/plainwords/plainwords/pipeline/structure")
func TestZZ(t *testing.T){
	for _, s := range []string{"Contact with the children’s mother, Leah Simmonds, will take place at the contact centre each Saturday from 10 to 12."} {
		paper,_ := ingest.Read(context.Background(), ingest.Source{Name:"a.md",Data:[]byte("# Written Agreement\n\n## Contact\n\n"+s+"\n")}, ingest.Options{})
		d := structure.Build(paper)
		p := Read(d)
		fmt.Println(p.Kind, len(p.Actions))
		fmt.Println(takesPlace.FindStringSubmatchIndex(s))
		for _,x := range d.Sentences { fmt.Println(x.Span.Of(d.Text)) }
	}
}
