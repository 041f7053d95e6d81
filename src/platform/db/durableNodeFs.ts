import { closeSync, fsyncSync, openSync } from 'node:fs'
import { NodeFS } from '@electric-sql/pglite/nodefs'

type Init = NodeFS['init']
type Options = Parameters<Init>[1]

/** The parts of Emscripten's NODEFS that we hold on to; its own types leave them out. */
export type NodeFsOps = {
  readonly realPath: (node: unknown) => string
  readonly node_ops: {
    setattr: (node: unknown, change: { size?: number }) => void
    mknod: (parent: unknown, name: string, mode: number, device: number) => unknown
    rename: (node: unknown, folder: unknown, name: string) => void
    unlink: (parent: unknown, name: string) => void
    rmdir: (parent: unknown, name: string) => void
  }
  readonly stream_ops: {
    setattr: (stream: OpenFile, change: { size?: number }) => void
    write: (stream: OpenFile, buffer: Uint8Array, offset: number, length: number, position: number) => number
    fsync?: (stream: OpenFile) => number
  }
}
export type NodeFsModule = { readonly ErrnoError: new (errno: number) => Error }
export type OpenFile = { readonly node: unknown; readonly nfd?: number }

/** EIO of Emscripten's errno table: a failed fsync must reach Postgres, which then stops rather than lie. */
const ioError = 29

/**
 * PGlite's folder on disk with an fsync that is one. PGlite leaves the call out, so that even with
 * `fsync=on` nothing is forced to disk and a power cut loses rows that were acknowledged.
 * Postgres asks for it through the file system, for files and for directories alike.
 */
export class DurableNodeFs extends NodeFS {
  /** Bytes written to the write-ahead log since the count was last set to 0. */
  walBytes = 0
  fsyncs = 0

  override async init(pg: Parameters<Init>[0], options: Options): ReturnType<Init> {
    const { emscriptenOpts } = await super.init(pg, options)
    type Hook = NonNullable<Options['preRun']>[number]
    const hook: Hook = (mod) => {
      // PGlite declares these as any; NODEFS has the members we use in every Emscripten release.
      this.attach(mod.NODEFS, mod.FS)
    }
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), hook] } }
  }

  protected attach(nodefs: NodeFsOps, fs: NodeFsModule): void {
    const { write } = nodefs.stream_ops
    nodefs.stream_ops.write = (stream, buffer, offset, length, position) => {
      const written = write(stream, buffer, offset, length, position)
      if (nodefs.realPath(stream.node).includes('pg_wal')) this.walBytes += written
      return written
    }
    nodefs.stream_ops.fsync = (stream) => {
      try {
        this.sync(stream, nodefs.realPath(stream.node))
      } catch {
        throw new fs.ErrnoError(ioError)
      }
      this.fsyncs += 1
      return 0
    }
  }

  protected sync(stream: OpenFile, path: string): void {
    if (stream.nfd !== undefined) return fsyncSync(stream.nfd)
    const handle = openSync(path, 'r')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  }
}
