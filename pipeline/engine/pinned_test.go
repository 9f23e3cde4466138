package engine

// The import keeps go-pdfium among the requirements: its reader is packed here.
import _ "github.com/klippa-app/go-pdfium/enums"
