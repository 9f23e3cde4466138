package plan

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

//go:embed said_as.tsv
var saidTable string

// heardNames are names with how those write them who only heard them.
var heardNames = sync.OnceValue(func() map[string][]string {
	all := map[string][]string{}
	for line := range strings.Lines(saidTable) {
		if name, heard, ok := strings.Cut(strings.TrimSpace(line), "\t"); ok {
			all[name] = strings.Split(heard, "|")
		}
	}
	return all
})

// withoutAccents writes names as those do who leave the accents out.
var withoutAccents = strings.NewReplacer("á", "a", "é", "e", "í", "i", "ó", "o", "ú", "u", "ô", "o", "â", "a", "ê", "e", "î", "i", "û", "u", "ŵ", "w", "ŷ", "y", "ë", "e", "ï", "i", "ö", "o")

// saidAs reports whether somebody who heard a name may write it in another way.
func saidAs(name, heard string) bool {
	return slices.Contains(heardNames()[withoutAccents.Replace(name)], heard)
}
