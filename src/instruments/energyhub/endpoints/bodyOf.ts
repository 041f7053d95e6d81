import type { Context } from 'hono'
import { Problem } from '../../../core/problem.ts'

/** The body of a message as it comes in, and no more of it than is allowed. */
export async function bodyOf(context: Context, most: number): Promise<Uint8Array> {
  const body: ReadableStream<Uint8Array> | null = context.req.raw.body
  if (!body) return new Uint8Array(0)
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of body) {
    bytes += part.byteLength
    if (bytes > most) throw tooLarge(most)
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}

function tooLarge(most: number): Problem {
  const megabytes = Math.round(most / 1_000_000)
  return new Problem(413, 'file-too-large', {
    nl: `Dit bestand is groter dan ${megabytes} MB. Lever een kleiner bestand aan, bijvoorbeeld één jaar per bestand.`,
    en: `This file is larger than ${megabytes} MB. Deliver a smaller file, for example one year per file.`,
  })
}
