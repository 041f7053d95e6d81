import { crc32, createInflateRaw } from 'node:zlib'
import type { Caps } from '../caps.ts'
import { WorkbookFault } from './workbookFault.ts'
import type { ZipEntry } from './zipDirectory.ts'
import { tooLarge } from './zipDirectory.ts'

/** One workbook in memory, packed, with what may still be unpacked from it. */
export type Package = {
  readonly bytes: Uint8Array
  readonly entries: ReadonlyMap<string, ZipEntry>
  readonly caps: Caps
  readonly alive?: () => void
}

const pieceBytes = 65_536

/** Unpacks an entry piece by piece and stops at the first byte beyond what the directory promised. */
export async function* unpack(from: Package, entry: ZipEntry): AsyncGenerator<Uint8Array, void, undefined> {
  const packed = packedBytes(from.bytes, entry)
  let size = 0
  let sum = 0
  for await (const piece of entry.method === 'stored' ? pieces(packed) : inflated(packed, entry)) {
    size += piece.length
    if (size > entry.unpacked) throw broken(entry)
    if (size > from.caps.unpackedBytes) throw tooLarge(from.caps)
    sum = crc32(piece, sum)
    from.alive?.()
    yield piece
  }
  if (size !== entry.unpacked || sum !== entry.crc32) throw broken(entry)
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.at + 30 > bytes.length || data.getUint32(entry.at, true) !== 0x04034b50) throw broken(entry)
  const from = entry.at + 30 + data.getUint16(entry.at + 26, true) + data.getUint16(entry.at + 28, true)
  if (from + entry.packed > bytes.length) throw broken(entry)
  return bytes.subarray(from, from + entry.packed)
}

async function* inflated(packed: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array, void, undefined> {
  const inflate = createInflateRaw({ chunkSize: pieceBytes })
  inflate.end(packed)
  try {
    for await (const piece of inflate) yield piece
  } catch (error) {
    // Only what zlib itself says about the bytes; a fault of the reader above passes through untouched.
    if (error instanceof Error && 'errno' in error) throw broken(entry)
    throw error
  } finally {
    inflate.destroy()
  }
}

function* pieces(bytes: Uint8Array): Generator<Uint8Array, void, undefined> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes)
}

function broken(entry: ZipEntry): WorkbookFault {
  return new WorkbookFault('broken-workbook', { part: entry.name })
}
