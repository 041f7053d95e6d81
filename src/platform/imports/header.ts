import { createHash } from 'node:crypto'
import { missingMark } from './cells/missing.ts'
import { numberForm } from './cells/number.ts'
import { dateForm } from './cells/date.ts'
import type { Row } from './table.ts'

/** A header as it is compared: no capitals, accents, spaces or punctuation. */
export function normaliseHeader(header: string): string {
  return header
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** Header cells without the empty ones at the end, which a spreadsheet leaves behind. */
export function headerCells(row: Row): readonly string[] {
  const last = row.findLastIndex((cell) => cell.trim() !== '')
  return row.slice(0, last + 1).map((cell) => cell.trim())
}

/** The same for two files of which the columns have the same names in the same order. */
export function headerFingerprint(headers: readonly string[]): string {
  return createHash('sha256').update(headers.map(normaliseHeader).join('\u001f')).digest('hex')
}

/** What changed between two headers, to show in a sentence. */
export function headerChanges(before: readonly string[], now: readonly string[]): string {
  const old = new Set(before.map(normaliseHeader))
  const fresh = new Set(now.map(normaliseHeader))
  const added = now.filter((header) => header !== '' && !old.has(normaliseHeader(header)))
  const gone = before.filter((header) => header !== '' && !fresh.has(normaliseHeader(header)))
  const parts = [
    ...added.slice(0, 5).map((header) => `+ ${header}`),
    ...gone.slice(0, 5).map((header) => `− ${header}`),
  ]
  return parts.length > 0 ? parts.join(', ') : `${before.length} → ${now.length}, ⇄`
}

const looked = 60

/**
 * Which of the first rows holds the names of the columns, as index; null when none does. A header row is filled as
 * widely as the rows below it, with texts that differ from each other and are no values; a title, a source line or a
 * remark above it is not.
 */
export function findHeaderRow(rows: readonly Row[], knownNames: ReadonlySet<string>): number | null {
  const width = usualWidth(rows)
  let best: { index: number; score: number } | null = null
  for (const [index, row] of rows.slice(0, looked).entries()) {
    const cells = headerCells(row).filter((cell) => cell !== '')
    if (cells.length === 0 || cells.length < width * 0.5) continue
    const names = cells.filter(isName)
    const known = cells.filter((cell) => knownNames.has(normaliseHeader(cell))).length
    const distinct = new Set(cells.map(normaliseHeader)).size
    if (names.length < cells.length * 0.7 && known < cells.length * 0.5) continue
    if (known === 0 && looksLikeBelow(row, rows[index + 1])) continue
    // Later rows must be clearly better: the first likely row is the header, and text columns resemble names too.
    const score = known * 3 + (names.length + distinct) / cells.length - index * 0.01
    if (best === null || score > best.score + 0.5) best = { index, score }
  }
  return best?.index ?? null
}

function usualWidth(rows: readonly Row[]): number {
  const widths = rows.flatMap((row) => {
    const filled = row.filter((cell) => cell.trim() !== '').length
    return filled > 0 ? [filled] : []
  })
  const sorted = widths.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function isName(cell: string): boolean {
  return (
    cell.length <= 200 &&
    /\p{L}/u.test(cell) &&
    numberForm(cell) === null &&
    !Number.isFinite(Number(cell)) &&
    dateForm(cell) === null &&
    missingMark(cell) === null
  )
}

/** A first row with numbers or codes where the next row has them too is data without a header. */
function looksLikeBelow(row: Row, below: Row | undefined): boolean {
  if (below === undefined) return false
  const coded = row.filter((cell, at) => /\d/.test(cell) && shapeOf(cell) === shapeOf(below[at] ?? ''))
  return coded.length >= 1 && coded.length >= row.filter((cell) => /\d/.test(cell)).length * 0.5
}

function shapeOf(cell: string): string {
  return cell
    .trim()
    .replace(/\d+/g, '9')
    .replace(/\p{L}+/gu, 'a')
}
