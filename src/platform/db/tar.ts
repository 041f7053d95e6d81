/** The part of the tar format (ustar) that a data folder and a backup need: files and folders with short names. */
export type TarEntry = { readonly name: string; readonly isFolder: boolean; readonly data: Buffer }

const block = 512
/** No entry we write is near this; a damaged length must not eat all memory. */
const largestEntry = 256 * 1024 * 1024

export function tarEntry(name: string, data: Buffer): Buffer {
  const padding = Buffer.alloc((block - (data.length % block)) % block)
  return Buffer.concat([header(name, data.length, '0'), data, padding])
}

export function tarFolder(name: string): Buffer {
  return header(`${name}/`, 0, '5')
}

function header(name: string, size: number, type: '0' | '5'): Buffer {
  if (Buffer.byteLength(name) > 100) throw new RangeError(`name too long for the archive: ${name}`)
  const head = Buffer.alloc(block)
  head.write(name, 0)
  head.write(type === '5' ? '0000700\0' : '0000600\0', 100)
  head.write('0000000\0', 108)
  head.write('0000000\0', 116)
  head.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  head.write('00000000000\0', 136)
  head.write(type, 156)
  head.write('ustar\0', 257)
  head.write('00', 263)
  head.write(`${checksum(head).toString(8).padStart(6, '0')}\0 `, 148)
  return head
}

export const tarEnd = Buffer.alloc(2 * block)

export class BrokenArchiveError extends Error {
  constructor(what: string) {
    super(
      `Dit bestand is geen volledige back-up van Maakagenda: ${what}. / This file is not a complete backup of Maakagenda: ${what}.`,
    )
    this.name = 'BrokenArchiveError'
  }
}

/** Reads the entries one by one; stops with an error where the archive breaks off. */
export async function* readTar(chunks: AsyncIterable<Buffer>): AsyncGenerator<TarEntry> {
  const take = reader(chunks)
  for (;;) {
    const head = await take(block)
    if (head[0] === 0) return
    if (octal(head, 148, 8) !== checksum(head)) throw new BrokenArchiveError('checksum')
    const size = octal(head, 124, 12)
    if (!(size <= largestEntry)) throw new BrokenArchiveError('size')
    const data = (await take(Math.ceil(size / block) * block)).subarray(0, size)
    const prefix = text(head, 345, 155)
    const name = prefix ? `${prefix}/${text(head, 0, 100)}` : text(head, 0, 100)
    yield { name, isFolder: head[156] === '5'.charCodeAt(0), data }
  }
}

function reader(chunks: AsyncIterable<Buffer>): (size: number) => Promise<Buffer> {
  const source = chunks[Symbol.asyncIterator]()
  let held: Buffer[] = []
  let heldSize = 0
  return async (size) => {
    while (heldSize < size) {
      const next = await source.next()
      if (next.done) throw new BrokenArchiveError('it stops halfway')
      held.push(next.value)
      heldSize += next.value.length
    }
    const all = held.length === 1 && held[0] ? held[0] : Buffer.concat(held)
    held = [all.subarray(size)]
    heldSize -= size
    return all.subarray(0, size)
  }
}

function checksum(head: Buffer): number {
  let sum = 0
  for (let at = 0; at < block; at += 1) sum += at >= 148 && at < 156 ? 0x20 : (head[at] ?? 0)
  return sum
}

function octal(head: Buffer, at: number, length: number): number {
  return Number.parseInt(text(head, at, length).trim() || '0', 8)
}

function text(head: Buffer, at: number, length: number): string {
  const field = head.subarray(at, at + length)
  const end = field.indexOf(0)
  return field.toString('utf8', 0, end === -1 ? length : end)
}
