import { fstatSync, statSync } from 'node:fs'
import { relative } from 'node:path'
import type { NodeFsModule, NodeFsOps, OpenFile } from '../durableNodeFs.ts'
import { DurableNodeFs } from '../durableNodeFs.ts'

/** What Postgres asked of the disk, in order. Paths are relative to the folder of the database. */
export type DiskEvent =
  | { readonly op: 'write'; readonly file: number; readonly at: number; readonly data: Buffer }
  | { readonly op: 'resize'; readonly file: number; readonly size: number }
  | { readonly op: 'sync'; readonly file: number }
  | { readonly op: 'syncFolder'; readonly path: string }
  | { readonly op: 'create'; readonly file: number; readonly path: string }
  | { readonly op: 'mkdir' | 'unlink' | 'rmdir'; readonly path: string }
  | { readonly op: 'rename'; readonly path: string; readonly to: string }

/** Files are known by their inode: they keep it when they are renamed, and lose it when they are removed. */
export class RecordingNodeFs extends DurableNodeFs {
  readonly events: DiskEvent[] = []
  /** Inode numbers are used again after a file is gone; each file of its own gets a number of its own. */
  readonly #files = new Map<number, number>()
  #next = 1
  readonly #root: string

  constructor(folder: string) {
    super(folder)
    this.#root = folder
  }

  /** The number of a file that was there before the recording began. */
  fileAt(path: string): number {
    return this.#number(statSync(path).ino)
  }

  protected override attach(nodefs: NodeFsOps, fs: NodeFsModule): void {
    super.attach(nodefs, fs)
    const { node_ops: nodes, stream_ops: streams } = nodefs
    const nameOf = (node: unknown) => relative(this.#root, nodefs.realPath(node))
    const childOf = (parent: unknown, name: string) => relative(this.#root, `${nodefs.realPath(parent)}/${name}`)
    const numberOf = (stream: OpenFile) => this.#number(fstatSync(stream.nfd ?? -1).ino)

    const { write, setattr: resizeOpen } = streams
    streams.write = (stream, buffer, offset, length, position) => {
      const written = write(stream, buffer, offset, length, position)
      const data = Buffer.from(buffer.subarray(offset, offset + written))
      this.events.push({ op: 'write', file: numberOf(stream), at: position, data })
      return written
    }
    streams.setattr = (stream, change) => {
      resizeOpen(stream, change)
      if (change.size !== undefined) this.events.push({ op: 'resize', file: numberOf(stream), size: change.size })
    }
    const { mknod, rename, unlink, rmdir, setattr: resize } = nodes
    nodes.setattr = (node, change) => {
      resize(node, change)
      const file = this.fileAt(nodefs.realPath(node))
      if (change.size !== undefined) this.events.push({ op: 'resize', file, size: change.size })
    }
    nodes.mknod = (parent, name, mode, device) => {
      const node = mknod(parent, name, mode, device)
      const path = childOf(parent, name)
      const status = statSync(`${this.#root}/${path}`)
      if (status.isDirectory()) this.events.push({ op: 'mkdir', path })
      else this.events.push({ op: 'create', file: this.#renumber(status.ino), path })
      return node
    }
    nodes.rename = (node, folder, name) => {
      const path = nameOf(node)
      rename(node, folder, name)
      this.events.push({ op: 'rename', path, to: childOf(folder, name) })
    }
    nodes.unlink = (parent, name) => {
      unlink(parent, name)
      this.events.push({ op: 'unlink', path: childOf(parent, name) })
    }
    nodes.rmdir = (parent, name) => {
      rmdir(parent, name)
      this.events.push({ op: 'rmdir', path: childOf(parent, name) })
    }
  }

  /** Only noted down: what an fsync does to a disk is for the model to say. */
  protected override sync(stream: OpenFile, path: string): void {
    const status = statSync(path, { throwIfNoEntry: false })
    if (status?.isDirectory()) this.events.push({ op: 'syncFolder', path: relative(this.#root, path) })
    else this.events.push({ op: 'sync', file: this.#number(fstatSync(stream.nfd ?? -1).ino) })
  }

  #number(inode: number): number {
    return this.#files.get(inode) ?? this.#renumber(inode)
  }

  #renumber(inode: number): number {
    const file = this.#next
    this.#next += 1
    this.#files.set(inode, file)
    return file
  }
}
