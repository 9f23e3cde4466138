# What a developer and the gate run. Go alone is enough for "go test ./...";
# "make test" installs what else the tests use.

BIN      := bin/plainwords
TOOL     := go tool -modfile=.ci/tools.mod
PACKAGES := poppler-utils mupdf-tools qpdf chromium libreoffice-writer-nogui
REPORTS  ?= $(wildcard ../shared/pdf/reports/*.pdf)
BENCHED  := $(if $(REPORTS),$(REPORTS),$(wildcard testdata/plans/pdf/*.pdf))

.PHONY: build test tools short race fuzz bench measure lint generate

build:
	go build -o $(BIN) ./cmd/plainwords

# Everything that can be tested, with what it needs.
test: tools
	go test ./...

tools:
	@.ci/tools $(PACKAGES)

short:
	go test -short ./...

# Without what only takes long: a swap of all names finds no race.
race: tools
	go test -race -short ./...

# Ten seconds for each fuzz target; FUZZTIME=3m for a long look.
FUZZTIME ?= 10s
fuzz:
	@.ci/fuzz $(FUZZTIME)

# With ROOM=1.5 it fails where a figure is more than 1.5 times its bound.
ROOM ?= 0
bench: build tools
	@test -n "$(REPORTS)" || echo "../shared is not here: the project's own plans are read instead of the reports"
	go run ./cmd/internal/gauge bench --bin $(BIN) --room $(ROOM) $(BENCHED)

# Words, boxes and tables against other readers and against their truth.
measure: build tools
	@.ci/measure $(BIN)

lint:
	@test -z "$$($(TOOL) gofumpt -l cmd checks glossary pipeline)" || { echo "run gofumpt on:"; $(TOOL) gofumpt -l cmd checks glossary pipeline; exit 1; }
	go vet ./...
	$(TOOL) staticcheck ./...
	@out="$$($(TOOL) deadcode -test ./...)"; test -z "$$out" || { echo "$$out"; exit 1; }
	@out="$$(go fix -diff ./... 2>&1)"; test -z "$$out" || { echo "$$out"; exit 1; }
	go mod tidy -diff
