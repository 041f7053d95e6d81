import { workerData } from 'node:worker_threads'
import type { NodeFsModule, NodeFsOps } from '../durableNodeFs.ts'
import { DurableNodeFs } from '../durableNodeFs.ts'
import { runBackend } from '../runBackend.ts'
import type { BackendStart } from '../wireMessages.ts'

/** Emscripten's numbers for "input/output error" and "no space left on device". */
const eio = 29
const enospc = 51

/** PGlite on a disk of which the n-th forced write fails, or that is full from the n-th write of the log on. */
class FailingNodeFs extends DurableNodeFs {
  readonly #fails: string
  readonly #nth: number
  armed = false
  #count = 0

  constructor(folder: string, fails: string, nth: number) {
    super(folder)
    this.#fails = fails
    this.#nth = nth
  }

  protected override attach(nodefs: NodeFsOps, fs: NodeFsModule): void {
    super.attach(nodefs, fs)
    const { write, fsync } = nodefs.stream_ops
    nodefs.stream_ops.write = (stream, ...rest) => {
      if (this.#fails === 'write' && nodefs.realPath(stream.node).includes('pg_wal') && this.#reached()) {
        throw new fs.ErrnoError(enospc)
      }
      return write(stream, ...rest)
    }
    nodefs.stream_ops.fsync = (stream) => {
      if (this.#fails === 'fsync' && this.#reached()) throw new fs.ErrnoError(eio)
      return fsync?.(stream) ?? 0
    }
  }

  #reached(): boolean {
    if (this.armed) this.#count += 1
    return this.#count >= this.#nth
  }
}

const [fails = '', nth = ''] = process.argv.slice(2)
let fs: FailingNodeFs | undefined
// Given by `startBackendThread`.
await runBackend(workerData as BackendStart, (folder) => {
  fs = new FailingNodeFs(folder, fails, Number(nth))
  return fs
})
if (fs) fs.armed = true
