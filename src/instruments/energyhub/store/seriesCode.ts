import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** A series as it lies in the store: 32-bit numbers, the four bytes of each kept apart, so that they pack well. */
export function packSeries(kw: Float64Array): { bytes: Buffer; sha256: string } {
  const raw = new Uint8Array(new Float32Array(kw).buffer)
  const apart = new Uint8Array(raw.length)
  const count = kw.length
  for (let at = 0; at < count; at++) {
    for (let part = 0; part < 4; part++) apart[part * count + at] = raw[at * 4 + part] ?? 0
  }
  const sha256 = createHash('sha256').update(raw).digest('hex')
  return { bytes: deflateRawSync(apart, { level: 6 }), sha256 }
}

export function unpackSeries(bytes: Uint8Array): Float64Array {
  const apart = inflateRawSync(bytes, { maxOutputLength: 64_000_000 })
  const count = apart.length / 4
  const raw = new Uint8Array(apart.length)
  for (let at = 0; at < count; at++) {
    for (let part = 0; part < 4; part++) raw[at * 4 + part] = apart[part * count + at] ?? 0
  }
  return Float64Array.from(new Float32Array(raw.buffer))
}
