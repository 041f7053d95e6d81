import { gap } from '../../../core/gap.ts'
import type { CellGap } from './reading.ts'

/** Marks with which sources say that there is no value. None of them is zero. */
const marks: ReadonlyMap<string, CellGap> = new Map([
  ['', gap('not-delivered', 'leeg')],
  ['.', gap('unknown', '.')],
  ['-', gap('unknown', '-')],
  ['x', gap('suppressed', 'x')],
  ['n.b.', gap('unknown', 'n.b.')],
  ['nb', gap('unknown', 'n.b.')],
  ['onbekend', gap('unknown', 'onbekend')],
  ['geheim', gap('suppressed', 'geheim')],
  ['#n/b', gap('unknown', '#N/B')],
  ['#n/a', gap('unknown', '#N/A')],
])

/** What Excel shows where a formula failed, in Dutch and in English. */
const errors =
  /^#(verw|ref|waarde|value|naam|name|deel\/0|div\/0|getal|num|leeg|null|overloop|spill|calc|bereken)[!?]$/i

/** The gap that a cell stands for, or null when something is filled in. */
export function missingMark(cell: string): CellGap | null {
  // No mark is long and none begins with a digit: nearly every cell is done here.
  const first = cell.charCodeAt(0)
  if (cell.length > 12 || (first >= 48 && first <= 57)) return null
  const text = cell.trim()
  const mark = marks.get(text.toLowerCase())
  if (mark !== undefined) return mark
  const below = /^<\s*(\d{1,6})$/.exec(text)
  if (below) return { ...gap('suppressed', `<${below[1]}`), below: Number(below[1]) }
  return errors.test(text) ? gap('unreadable', text) : null
}
