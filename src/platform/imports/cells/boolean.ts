import { cellFault } from './cellWords.ts'
import { missingMark } from './missing.ts'
import type { ReadingOf } from './reading.ts'

const words: ReadonlyMap<string, boolean> = new Map([
  ...['ja', 'j', '1', 'waar', 'true', 'yes', 'y'].map((word) => [word, true] as const),
  ...['nee', 'n', '0', 'onwaar', 'false', 'no'].map((word) => [word, false] as const),
])

export function readBoolean(cell: string): ReadingOf<boolean> {
  const missing = missingMark(cell)
  if (missing !== null) return missing
  const value = words.get(cell.trim().toLowerCase())
  return value === undefined ? cellFault('not-boolean') : { value }
}
