import type { Gap, Span } from '../../core/gap.ts'
import { gap } from '../../core/gap.ts'
import type { CellGap } from './cells/reading.ts'

/**
 * The sum of cells of which some are missing. It is never silently smaller: with a gap in it, it is a range, which
 * has an upper end only when every gap has one (`<5` is at most 4). `smallest`: the least that a missing cell can be,
 * 0 for counts; null where cells can be negative, and then nothing bounds the sum.
 */
export function sumCells(cells: readonly (number | CellGap)[], smallest: number | null = 0): number | Span | Gap {
  let known = 0
  let missing = 0
  let atMost: number | null = 0
  for (const cell of cells) {
    if (typeof cell === 'number') {
      known += cell
      continue
    }
    missing += 1
    atMost = atMost === null || cell.below === undefined ? null : atMost + cell.below - 1
  }
  if (missing === 0) return known
  const why = `${missing} van ${cells.length} ontbreken`
  if (smallest === null || missing === cells.length) return gap('unknown', why)
  return { atLeast: known + missing * smallest, atMost: atMost === null ? null : known + atMost, why }
}
