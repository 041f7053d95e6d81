import type { Zippable } from 'fflate'
import { unzipSync, zipSync } from 'fflate'

// A zip holds local time without a zone, so this moment is written the same everywhere.
const fixed = new Date(1980, 0, 1, 12)

/** Files in one archive; the bytes depend on their names and contents alone. */
export function stableZip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync(files, { mtime: fixed, level: 6 })
}

/** An office file as text parts: `change` gives a part its new content, and the bytes depend on the content alone. */
export function rewriteZip(bytes: Uint8Array, change: (path: string, content: string) => string): Uint8Array {
  const parts: Zippable = {}
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    const isText = /\.(xml|rels)$/.test(path)
    parts[path] = isText ? encoder.encode(change(path, decoder.decode(content))) : content
  }
  return zipSync(parts, { mtime: fixed, level: 6 })
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()
