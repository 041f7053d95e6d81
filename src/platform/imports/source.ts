import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'

/** A file on disk, or bytes that were pasted. It is read more than once, so it is not a stream. */
export type ImportSource =
  | { readonly name: string; readonly path: string }
  | { readonly name: string; readonly bytes: Uint8Array }

export type OpenSource = {
  readonly chunks: AsyncIterable<Uint8Array>
  /** How far the reading is. */
  bytes(): number
  /** Of everything that was read. */
  sha256(): string
}

const chunkBytes = 262_144

/** Size and moment of the last change; null when there is no such file (any more). */
export async function stampOf(
  source: ImportSource,
): Promise<{ readonly size: number; readonly changed: number } | null> {
  if ('bytes' in source) return { size: source.bytes.length, changed: 0 }
  try {
    const found = await stat(source.path)
    return found.isFile() ? { size: found.size, changed: found.mtimeMs } : null
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EACCES')) return null
    throw error
  }
}

/** `seen` hears of every chunk: the sign of life of a long read. Only the first reading makes the hash. */
export function openSource(source: ImportSource, seen: (bytes: number) => void, hashed: boolean): OpenSource {
  const hash = createHash('sha256')
  let bytes = 0
  async function* chunks(): AsyncGenerator<Uint8Array, void, undefined> {
    const given: Iterable<Uint8Array> | AsyncIterable<Uint8Array> =
      'bytes' in source ? pieces(source.bytes) : createReadStream(source.path, { highWaterMark: chunkBytes })
    for await (const chunk of given) {
      if (hashed) hash.update(chunk)
      bytes += chunk.length
      seen(bytes)
      yield chunk
    }
  }
  return { chunks: chunks(), bytes: () => bytes, sha256: () => hash.copy().digest('hex') }
}

function* pieces(bytes: Uint8Array): Generator<Uint8Array, void, undefined> {
  for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes)
}
