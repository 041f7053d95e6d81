import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { documentFonts } from './fonts.ts'

/** The main file, the data it reads as `sys.inputs.document`, and the moment that the PDF bears. */
export type TypstJob = { readonly main: string; readonly document: string; readonly createdAt: Date }

/** `ua-1`: declares PDF/UA-1 (checked by Typst, not by an independent validator). `tagged`: tagged, declares nothing. */
export type PdfStandard = 'ua-1' | 'tagged'

export type Typst = {
  readonly standard: PdfStandard
  pdf(job: TypstJob): Promise<Uint8Array>
}

const require = createRequire(import.meta.url)
const nativePackages = [
  '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu',
  '@myriaddreamin/typst-ts-node-compiler-linux-x64-musl',
]
// A folder below a device cannot exist: whatever a template would try to read, it finds nothing.
const nowhere = '/dev/null/documents'

let opened: Promise<Typst> | null = null

/** One compiler for each thread: opening takes longer than a page. */
export function typst(): Promise<Typst> {
  opened ??= Promise.resolve(openNative() ?? openWasm())
  return opened
}

type NativeModule = {
  readonly NodeCompiler: {
    create(options: { workspace: string; fontArgs: { fontBlobs: Uint8Array[] }[] }): NativeCompiler
  }
}
type NativeJob = { readonly mainFileContent: string; readonly inputs: Record<string, string> }
type NativeCompiler = {
  pdf(job: NativeJob, options: { pdfStandard: string; creationTimestamp: number }): Uint8Array
  compile(job: NativeJob): { takeError(): object | null }
  fetchDiagnostics(error: object): unknown
  evictCache(maxAge: number): void
}

/** The compiler as machine code, or null on a system for which it is not installed. */
export function openNative(): Typst | null {
  const found = nativeModule()
  if (!found) return null
  const compiler = found.NodeCompiler.create({
    workspace: nowhere,
    fontArgs: [{ fontBlobs: documentFonts().files.map((file) => Buffer.from(file)) }],
  })
  return {
    standard: 'ua-1',
    pdf: async ({ main, document, createdAt }) => {
      const creationTimestamp = Math.floor(createdAt.getTime() / 1000)
      // Compiled and written in one call: a compiled document handed to JavaScript stays until it is collected.
      const job = { mainFileContent: main, inputs: { document } }
      const bytes = explained(compiler, job, () => compiler.pdf(job, { pdfStandard: 'ua-1', creationTimestamp }))
      compiler.evictCache(1)
      return new Uint8Array(bytes)
    },
  }
}

/** The error of a fault in the template says nothing; a second compilation tells what it was. */
function explained(compiler: NativeCompiler, job: NativeJob, work: () => Uint8Array): Uint8Array {
  try {
    return work()
  } catch (error) {
    const fault = compiler.compile(job).takeError()
    const why = fault ? JSON.stringify(compiler.fetchDiagnostics(fault)) : String(error)
    throw new Error(`Typst could not set the document: ${why}`, { cause: error })
  }
}

function nativeModule(): NativeModule | null {
  for (const name of nativePackages) {
    try {
      // The package has no types of its own; the part we use is written out above.
      return require(name) as NativeModule
    } catch (error) {
      const missing = error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND'
      const foreign = error instanceof Error && 'code' in error && error.code === 'ERR_DLOPEN_FAILED'
      if (!missing && !foreign) throw error
    }
  }
  return null
}

/** The compiler as WebAssembly, for every other system: slower, and it cannot declare PDF/UA-1. */
export async function openWasm(): Promise<Typst> {
  const { createTypstCompiler } = await import('@myriaddreamin/typst.ts')
  const { disableDefaultFontAssets, loadFonts } = await import('@myriaddreamin/typst.ts/options.init')
  const wrapper = await import('@myriaddreamin/typst-ts-web-compiler')
  const wasm = readFileSync(require.resolve('@myriaddreamin/typst-ts-web-compiler/wasm'))
  const compiler = createTypstCompiler()
  await compiler.init({
    // The library hands the bytes over in a form that its own WebAssembly part warns about.
    getWrapper: async () => ({ ...wrapper, default: () => wrapper.default({ module_or_path: wasm }) }),
    getModule: () => wasm,
    beforeBuild: [disableDefaultFontAssets(), loadFonts([...documentFonts().files])],
  })
  return {
    standard: 'tagged',
    pdf: async ({ main, document }) => {
      compiler.addSource('/main.typ', main)
      const options = { mainFilePath: '/main.typ', root: '/', inputs: { document } }
      return compiler.runWithWorld(options, async (world) => {
        const compiled = await world.compile({ diagnostics: 'unix' })
        if (compiled.hasError) throw new Error(`Typst: ${JSON.stringify(compiled.diagnostics)}`)
        const { result } = await world.pdf()
        if (!result) throw new Error('Typst gave no document')
        return result
      })
    },
  }
}
