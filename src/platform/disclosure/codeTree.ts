import { Problem } from '../../core/problem.ts'
import type { Dimension } from './model.ts'

/** The code that stands for everything in a dimension. */
export const total = '*'

/** A dimension with its codes numbered, and for every code what lies above and below it. Code 0 is the total. */
export type CodeTree = {
  readonly codes: readonly string[]
  readonly number: ReadonlyMap<string, number>
  /** Per code the sets of parts that add up to it. */
  readonly sums: readonly (readonly (readonly number[])[])[]
  /** Per code itself and everything it is a part of. */
  readonly above: readonly (readonly number[])[]
  /** Per code the codes without parts below it, or itself. */
  readonly leaves: readonly (readonly number[])[]
}

/** `used`: codes that tables name and no sum does. */
export function codeTree(name: string, dimension: Dimension, used: Iterable<string>): CodeTree {
  const codes: string[] = [total]
  const number = new Map([[total, 0]])
  const numberOf = (code: string): number => {
    const known = number.get(code)
    if (known !== undefined) return known
    number.set(code, codes.length)
    return codes.push(code) - 1
  }
  const sums: number[][][] = []
  for (const { whole, parts, complete } of dimension.sums) {
    const list = parts.map(numberOf)
    const at = numberOf(whole)
    if (!complete) list.push(numberOf(`rest of ${whole} beside ${parts[0]} (${parts.length})`))
    while (sums.length <= at) sums.push([])
    sums[at]?.push(list)
  }
  for (const code of used) numberOf(code)
  while (sums.length < codes.length) sums.push([])
  const above: Set<number>[] = codes.map((_, code) => new Set([code]))
  const below: Set<number>[] = codes.map(() => new Set<number>())
  const state = new Uint8Array(codes.length)
  const descend = (code: number): void => {
    if (state[code] === 2) return
    if (state[code] === 1) throw circular(name, codes[code] ?? '')
    state[code] = 1
    const own = below[code]
    if (sums[code]?.length === 0) own?.add(code)
    for (const part of sums[code]?.flat() ?? []) {
      descend(part)
      for (const leaf of below[part] ?? []) own?.add(leaf)
    }
    state[code] = 2
  }
  for (let code = 0; code < codes.length; code++) descend(code)
  const raise = (code: number, whole: number): void => {
    if (above[code]?.has(whole)) return
    above[code]?.add(whole)
    for (const part of sums[code]?.flat() ?? []) raise(part, whole)
  }
  for (let code = 0; code < codes.length; code++) {
    for (const part of sums[code]?.flat() ?? []) raise(part, code)
  }
  return { codes, number, sums, above: above.map((set) => [...set]), leaves: below.map((set) => [...set]) }
}

function circular(name: string, code: string): Problem {
  return new Problem(400, 'circular-sums', {
    nl: `In de indeling ${name} is ${code} een deel van zichzelf. Herstel de optellingen.`,
    en: `In dimension ${name}, ${code} is a part of itself. Mend the sums.`,
  })
}
