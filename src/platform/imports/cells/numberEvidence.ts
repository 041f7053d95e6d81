import type { DecimalMark } from '../mapping.ts'
import { numberForm } from './number.ts'

/** How often the numbers of one column speak for each decimal mark, over all rows. */
export type NumberEvidence = {
  readonly plain: number
  readonly comma: number
  readonly point: number
  readonly either: number
  /** The first number that can be read both ways, to show with the question. */
  readonly example: string | null
}

export type NumberTally = { add(cell: string): void; evidence(): NumberEvidence }

export function numberTally(): NumberTally {
  let plain = 0
  let comma = 0
  let point = 0
  let either = 0
  let example: string | null = null
  let mixed: string | null = null
  return {
    add(cell) {
      if (!cell.includes(',') && !cell.includes('.')) return
      const form = numberForm(cell)
      if (form === 'plain') plain += 1
      if (form === 'comma') comma += 1
      if (form === 'point') point += 1
      if (form === 'either') {
        either += 1
        example ??= cell.trim()
      }
      if (comma > 0 && point > 0) mixed ??= cell.trim()
    },
    evidence: () => ({ plain, comma, point, either, example: example ?? mixed }),
  }
}

/**
 * The decimal mark of a column: decided when all evidence points one way; `either` when it points nowhere or both
 * ways while it matters: then a person decides. Null: no number in the column needs a decimal mark.
 */
export function decimalMarkOf(evidence: NumberEvidence): DecimalMark | 'either' | null {
  if (evidence.comma > 0 && evidence.point > 0) return 'either'
  if (evidence.comma > 0) return ','
  if (evidence.point > 0) return '.'
  return evidence.either > 0 ? 'either' : null
}
