package engine

import (
	"bytes"
	"compress/gzip"
	"context"
	_ "embed"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/imports/emscripten"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
)

// pdfiumGzip is PDFium as WebAssembly, as go-pdfium v1.19.8 ships it, packed
// with gzip. Its licences stand in LICENSE.pdfium beside it; a test holds it
// equal to the pinned module's file.
//
//go:embed pdfium.wasm.gz
var pdfiumGzip []byte

var errGuest = errors.New("the PDF reader stopped")

// guest is an instance of the WebAssembly program and the only place that
// calls into it. It has no file system, no network and no clock of the host.
//
// A call that fails leaves the guest broken: fault holds the first failure and
// every later call is answered with 0.
type guest struct {
	ctx     context.Context
	runtime wazero.Runtime
	module  api.Module
	funcs   map[string]api.Function
	stack   [12]uint64
	scratch uint32 // scratchSize bytes for what the guest hands back
	fault   error
}

const scratchSize = 4096

// newGuest compiles the program, or loads it from cacheDir where it was
// compiled before, and starts it. The guest's memory is at most memoryPages
// pages of 64 KiB.
func newGuest(ctx context.Context, cacheDir string, memoryPages uint32) (*guest, error) {
	wasm, err := unpack(pdfiumGzip)
	if err != nil {
		return nil, err
	}
	config := wazero.NewRuntimeConfig().WithMemoryLimitPages(memoryPages)
	if cacheDir != "" {
		cache, err := wazero.NewCompilationCacheWithDir(cacheDir)
		if err != nil {
			return nil, fmt.Errorf("engine: compilation cache: %w", err)
		}
		config = config.WithCompilationCache(cache)
	}
	g := &guest{ctx: ctx, runtime: wazero.NewRuntimeWithConfig(ctx, config), funcs: map[string]api.Function{}}
	if err := g.start(wasm); err != nil {
		g.close()
		return nil, fmt.Errorf("engine: start: %w", err)
	}
	return g, nil
}

func unpack(packed []byte) ([]byte, error) {
	z, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil, fmt.Errorf("engine: unpack: %w", err)
	}
	// A gzip file ends with the size of what it holds (RFC 1952, 2.3.1).
	wasm := make([]byte, binary.LittleEndian.Uint32(packed[len(packed)-4:]))
	if _, err := io.ReadFull(z, wasm); err != nil {
		return nil, fmt.Errorf("engine: unpack: %w", err)
	}
	if n, err := z.Read(make([]byte, 1)); n != 0 || err != io.EOF { // at the end its checksum is compared
		return nil, fmt.Errorf("engine: unpack: %w", errGuest)
	}
	return wasm, nil
}

func (g *guest) start(wasm []byte) error {
	if _, err := wasi_snapshot_preview1.Instantiate(g.ctx, g.runtime); err != nil {
		return err
	}
	compiled, err := g.runtime.CompileModule(g.ctx, wasm)
	if err != nil {
		return err
	}
	if err := hostFunctions(g.ctx, g.runtime, compiled); err != nil {
		return err
	}
	// An empty file system: the guest gets the document as bytes.
	config := wazero.NewModuleConfig().WithName("").WithStartFunctions("_initialize").WithFSConfig(wazero.NewFSConfig())
	if g.module, err = g.runtime.InstantiateModule(g.ctx, compiled, config); err != nil {
		return err
	}
	g.scratch = g.malloc(scratchSize)
	g.call("FPDF_InitLibrary")
	return g.fault
}

// hostFunctions gives the guest what it imports: emscripten's own calls, and
// for each callback of PDFium one that does nothing and answers 0.
func hostFunctions(ctx context.Context, r wazero.Runtime, compiled wazero.CompiledModule) error {
	exporter, err := emscripten.NewFunctionExporterForModule(compiled)
	if err != nil {
		return err
	}
	b := r.NewHostModuleBuilder("env")
	exporter.ExportFunctions(b)
	for _, f := range compiled.ImportedFunctions() {
		module, name, _ := f.Import()
		if module != "env" || !isCallback(name) {
			continue
		}
		results := len(f.ResultTypes())
		answer := api.GoModuleFunc(func(_ context.Context, _ api.Module, stack []uint64) { clear(stack[:results]) })
		b.NewFunctionBuilder().WithGoModuleFunction(answer, f.ParamTypes(), f.ResultTypes()).Export(name)
	}
	_, err = b.Instantiate(ctx)
	return err
}

func isCallback(name string) bool {
	return len(name) > 3 && name[len(name)-3:] == "_CB"
}

// call calls an exported function and returns its result, 0 where it has none.
func (g *guest) call(name string, args ...uint64) uint64 {
	if g.fault != nil {
		return 0
	}
	f, ok := g.funcs[name]
	if !ok {
		if f = g.module.ExportedFunction(name); f == nil {
			g.fault = fmt.Errorf("%w: it has no function %s", errGuest, name)
			return 0
		}
		g.funcs[name] = f
	}
	return g.invoke(f, args...)
}

// invoke is call for a function that the caller has looked up: it matters
// where there is one for each letter.
func (g *guest) invoke(f api.Function, args ...uint64) uint64 {
	if g.fault != nil {
		return 0
	}
	copy(g.stack[:], args)
	if err := f.CallWithStack(g.ctx, g.stack[:max(len(args), 1)]); err != nil {
		// The guest's own message may hold words of the document.
		g.fault = fmt.Errorf("%w in %s", errGuest, f.Definition().Name())
		return 0
	}
	return g.stack[0]
}

func (g *guest) malloc(n int) uint32 { return uint32(g.call("malloc", uint64(n))) }

func (g *guest) free(p uint32) { g.call("free", uint64(p)) }

// put copies data into new memory of the guest, with a zero byte behind it.
// The pointer is 0 where the guest has no room.
func (g *guest) put(data []byte) uint32 {
	p := g.malloc(len(data) + 1)
	if p == 0 {
		return 0
	}
	memory := g.module.Memory()
	if !memory.Write(p, data) || !memory.WriteByte(p+uint32(len(data)), 0) {
		return 0
	}
	return p
}

// bytes returns a view of the guest's memory, good until the next call; nil
// where the range lies outside.
func (g *guest) bytes(p, n uint32) []byte {
	b, ok := g.module.Memory().Read(p, n)
	if !ok {
		return nil
	}
	return b
}

func (g *guest) uint32(p uint32) uint32 {
	v, _ := g.module.Memory().ReadUint32Le(p)
	return v
}

func (g *guest) float32(p uint32) float64 {
	v, _ := g.module.Memory().ReadFloat32Le(p)
	return float64(v)
}

// rect reads four single-precision numbers at p, an FS_RECTF or the first four of
// an FS_MATRIX, in one look at the memory: it matters where there is one for each
// letter.
func (g *guest) rect(p uint32) (left, top, right, bottom float64) {
	b := g.bytes(p, 16)
	if b == nil {
		return 0, 0, 0, 0
	}
	at := func(i int) float64 { return float64(math.Float32frombits(binary.LittleEndian.Uint32(b[4*i:]))) }
	return at(0), at(1), at(2), at(3)
}

func (g *guest) float64(p uint32) float64 {
	v, _ := g.module.Memory().ReadFloat64Le(p)
	return v
}

// utf16 returns the n bytes of little-endian UTF-16 at p as a string, without
// the zero at their end.
func (g *guest) utf16(p, n uint32) string {
	b := g.bytes(p, n&^1)
	units := make([]uint16, 0, len(b)/2)
	for ; len(b) >= 2; b = b[2:] {
		u := binary.LittleEndian.Uint16(b)
		if u == 0 {
			break
		}
		units = append(units, u)
	}
	return decodeUTF16(units)
}

// text asks for a string in the two steps that PDFium wants: how long, then
// what. args come before the buffer and its length; a string of more than
// limit bytes is cut.
func (g *guest) text(limit uint32, name string, args ...uint64) string {
	ask := append(append([]uint64{}, args...), uint64(g.scratch), scratchSize)
	n := min(uint32(g.call(name, ask...)), limit)
	if n <= scratchSize {
		return g.utf16(g.scratch, n)
	}
	p := g.malloc(int(n))
	if p == 0 {
		return ""
	}
	defer g.free(p)
	ask[len(ask)-2], ask[len(ask)-1] = uint64(p), uint64(n)
	g.call(name, ask...)
	return g.utf16(p, n)
}

func (g *guest) close() {
	_ = g.runtime.Close(g.ctx)
}
