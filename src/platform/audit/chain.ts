import { createHash } from 'node:crypto'

/** What a line says, before it is chained. */
export type AuditLine = {
  readonly organisation: string
  readonly seq: number
  readonly at: string
  readonly actor: string
  readonly action: string
  readonly object: string
  readonly result: 'done' | 'refused'
  readonly origin: string
  readonly input_hash: string
  /** Why it was refused, as the code of the problem; null for what was done. */
  readonly code: string | null
}

export type ChainedLine = AuditLine & { readonly previous_hash: string; readonly hash: string }

/** The hash before the first line. */
export const chainStart = '0'.repeat(64)

/**
 * SHA-256 over the previous hash and the fields in a fixed order, as JSON so that no field can run into the next.
 * Lines of before there were codes keep their hash: what has no code has none in its text either.
 */
export function lineHash(line: AuditLine, previousHash: string): string {
  const { organisation, seq, at, actor, action, object, result, origin, input_hash, code } = line
  const fields = [previousHash, organisation, seq, at, actor, action, object, result, origin, input_hash]
  const text = JSON.stringify(code === null ? fields : [...fields, code])
  return createHash('sha256').update(text).digest('hex')
}

/**
 * The first line that does not fit, or `null` when the chain holds. Finds an edited, deleted, added or
 * moved line; a cut tail is found by holding `length` against a count that was kept elsewhere.
 */
export function brokenAt(lines: readonly ChainedLine[], length?: number): number | null {
  let previous = chainStart
  for (const [index, line] of lines.entries()) {
    if (line.seq !== index + 1 || line.previous_hash !== previous || line.hash !== lineHash(line, previous))
      return index + 1
    previous = line.hash
  }
  return length !== undefined && length !== lines.length ? lines.length + 1 : null
}
