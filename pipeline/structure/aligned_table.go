package structure

import "github.com/plainwords/plainwords/pipeline/doc"

func alignedTables(p *doc.Page, taken []bool) []grid { return nil }
