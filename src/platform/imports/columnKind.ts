import { dateForm } from './cells/date.ts'
import { readBoolean } from './cells/boolean.ts'
import { passesElevenTest } from './cells/checkDigit.ts'
import { missingMark } from './cells/missing.ts'
import { numberForm } from './cells/number.ts'
import type { FieldKind } from './field.ts'

/** Whether a filled cell can be of a kind, by its form alone. */
const forms: Readonly<Record<FieldKind, (cell: string) => boolean>> = {
  ean: (cell) => /^\d{18}$/.test(cell),
  bag: (cell) => /^\d{16}$/.test(cell),
  vestiging: (cell) => /^\d{12}$/.test(cell),
  gm: (cell) => /^GM\d{4}$/i.test(cell),
  postcode: (cell) => /^[1-9]\d{3}\s?[a-z]{2}$/i.test(cell),
  date: (cell) => isCalendarDate(cell),
  kvk: (cell) => /^\d{7,8}$/.test(cell),
  rsin: (cell) => /^\d{9}$/.test(cell) && passesElevenTest(cell),
  sbi: (cell) => /^\d{2}\.\d{1,2}(?:\.?\d)?$/.test(cell),
  boolean: (cell) => 'value' in readBoolean(cell),
  integer: (cell) => numberForm(cell) === 'plain' && /^[-+]?\d/.test(cell),
  decimal: (cell) => numberForm(cell) !== null,
  municipality: () => false,
  address: (cell) => /^\p{L}.*\s\d+\s?\p{L}?[\w\s-]{0,8}$/u.test(cell),
  code: () => false,
  text: () => true,
}

function isCalendarDate(cell: string): boolean {
  if (dateForm(cell) === null) return false
  const compact = /^\d{4}(\d{2})(\d{2})$/.exec(cell)
  return compact === null || (Number(compact[1]) <= 12 && Number(compact[2]) <= 31)
}

/** Kinds of which the form alone says enough to recognise a column without its header. */
export const distinctive: ReadonlySet<FieldKind> = new Set(['ean', 'bag', 'vestiging', 'gm', 'postcode', 'kvk', 'sbi'])

const inOrder: readonly FieldKind[] = [
  'ean',
  'bag',
  'vestiging',
  'gm',
  'postcode',
  'date',
  'kvk',
  'rsin',
  'sbi',
  'boolean',
  'integer',
  'decimal',
  'address',
]

export type KindCounts = {
  /** Rows looked at, empty ones included. */
  readonly of: number
  readonly filled: number
  readonly counts: ReadonlyMap<FieldKind, number>
  /** Cells with a bare year, which are no dates. */
  readonly years: number
}

/** How many cells of a column can be of each kind. */
export function countKinds(cells: readonly string[]): KindCounts {
  const counts = new Map<FieldKind, number>()
  let filled = 0
  let years = 0
  for (const raw of cells) {
    const cell = raw.trim()
    if (missingMark(cell) !== null) continue
    filled += 1
    if (/^(?:19|20)\d{2}$/.test(cell)) years += 1
    for (const kind of inOrder) if (forms[kind](cell)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return { of: cells.length, filled, counts, years }
}

/** The most telling kind that nine in ten filled cells have. */
export function likelyKind(counted: KindCounts): FieldKind {
  if (counted.filled === 0) return 'text'
  return inOrder.find((kind) => (counted.counts.get(kind) ?? 0) >= counted.filled * 0.9) ?? 'text'
}
