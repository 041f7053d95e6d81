import type { Caps } from '../caps.ts'
import { WorkbookFault } from './workbookFault.ts'

export type ZipEntry = {
  readonly name: string
  readonly method: 'stored' | 'deflated'
  readonly crc32: number
  readonly packed: number
  readonly unpacked: number
  /** Where the entry's own header stands. */
  readonly at: number
}

const endMark = 0x06054b50
const entryMark = 0x02014b50
const endBytes = 22
const wholeRatioFrom = 1_000_000

/**
 * The table of contents of a zip file, checked before one byte is unpacked: number of entries, promised sizes,
 * how much larger each becomes, no entry on top of another (the trick of a bomb without nesting), no encryption.
 * What is promised here is held to while unpacking.
 */
export function zipDirectory(bytes: Uint8Array, caps: Caps): ReadonlyMap<string, ZipEntry> {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(data)
  const count = data.getUint16(end + 10, true)
  const size = data.getUint32(end + 12, true)
  let at = data.getUint32(end + 16, true)
  if (at + size !== end || data.getUint16(end + 4, true) !== 0) throw broken()
  if (count > caps.entries) throw new WorkbookFault('unpacks-too-large', { limit: `${caps.entries} onderdelen/parts` })

  const entries = new Map<string, ZipEntry>()
  let unpacked = 0
  for (let left = count; left > 0; left -= 1) {
    const { entry, next } = readEntry(data, bytes, at, end)
    if (entries.has(entry.name)) throw broken(entry.name)
    entries.set(entry.name, entry)
    unpacked += entry.unpacked
    if (unpacked > caps.unpackedBytes) throw tooLarge(caps)
    if (entry.unpacked > wholeRatioFrom && entry.unpacked > entry.packed * caps.ratio) {
      throw new WorkbookFault('unpacks-too-large', { limit: `× ${caps.ratio}` })
    }
    at = next
  }
  if (at !== end) throw broken()
  refuseOverlap([...entries.values()], end - size)
  return entries
}

export function tooLarge(caps: Caps): WorkbookFault {
  return new WorkbookFault('unpacks-too-large', { limit: `${Math.round(caps.unpackedBytes / 1e6)} MB` })
}

function broken(part = 'zip'): WorkbookFault {
  return new WorkbookFault('broken-workbook', { part })
}

function endOfDirectory(data: DataView): number {
  const first = Math.max(0, data.byteLength - endBytes - 65_535)
  for (let at = data.byteLength - endBytes; at >= first; at -= 1) {
    if (data.getUint32(at, true) === endMark && at + endBytes + data.getUint16(at + 20, true) === data.byteLength)
      return at
  }
  throw broken()
}

function readEntry(data: DataView, bytes: Uint8Array, at: number, end: number): { entry: ZipEntry; next: number } {
  if (at + 46 > end || data.getUint32(at, true) !== entryMark) throw broken()
  const nameBytes = data.getUint16(at + 28, true)
  const extraBytes = data.getUint16(at + 30, true)
  const next = at + 46 + nameBytes + extraBytes + data.getUint16(at + 32, true)
  if (next > end) throw broken()
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes))
  const flags = data.getUint16(at + 8, true)
  const method = data.getUint16(at + 10, true)
  if ((flags & 1) !== 0) throw new WorkbookFault('old-excel')
  if (method !== 0 && method !== 8) throw broken(name)
  const sizes = [data.getUint32(at + 24, true), data.getUint32(at + 20, true), data.getUint32(at + 42, true)]
  const [unpacked = 0, packed = 0, header = 0] = wideSizes(data, at + 46 + nameBytes, extraBytes, sizes)
  const entry: ZipEntry = {
    name: name.replaceAll('\\', '/').replace(/^\//, ''),
    method: method === 0 ? 'stored' : 'deflated',
    crc32: data.getUint32(at + 16, true),
    packed,
    unpacked,
    at: header,
  }
  return { entry, next }
}

/** Some writers note 64-bit sizes even for small files: 0xffffffff then says "look in the extra field". */
function wideSizes(data: DataView, from: number, length: number, sizes: readonly number[]): readonly number[] {
  if (!sizes.includes(0xffffffff)) return sizes
  for (let at = from; at + 4 <= from + length; at += 4 + data.getUint16(at + 2, true)) {
    if (data.getUint16(at, true) !== 1) continue
    const stop = Math.min(at + 4 + data.getUint16(at + 2, true), from + length)
    let field = at + 4
    return sizes.map((size) => {
      if (size !== 0xffffffff) return size
      if (field + 8 > stop) throw broken()
      field += 8
      return Number(data.getBigUint64(field - 8, true))
    })
  }
  throw broken()
}

function refuseOverlap(entries: readonly ZipEntry[], directory: number): void {
  const inOrder = entries.toSorted((a, b) => a.at - b.at)
  for (const [place, entry] of inOrder.entries()) {
    const next = inOrder[place + 1]?.at ?? directory
    if (entry.at + 30 + entry.packed > next) throw broken(entry.name)
  }
}
