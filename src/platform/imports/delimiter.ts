import { standardCaps } from './caps.ts'
import { csvScanner } from './csvScanner.ts'
import type { Delimiter } from './table.ts'
import { delimiters } from './table.ts'

/** A first line `sep=;` is Excel's own way to say it; the line is no data. */
export function separatorLine(text: string): { readonly delimiter: Delimiter; readonly length: number } | null {
  const line = /^sep=([;,\t|])\r?(?:\n|\r|$)/i.exec(text)
  const delimiter = delimiters.find((one) => one === line?.[1])
  return line === null || delimiter === undefined ? null : { delimiter, length: line[0].length }
}

export function lineEndOf(text: string): '\n' | '\r' {
  return text.includes('\n') || !text.includes('\r') ? '\n' : '\r'
}

/**
 * The delimiter that cuts the first fifty rows into the same number of cells most often, outside quotes. Where two
 * do equally well the one with more columns wins; where none cuts anything the table has one column.
 */
export function detectDelimiter(text: string): Delimiter {
  const lineEnd = lineEndOf(text)
  let best: { delimiter: Delimiter; share: number; width: number } = { delimiter: ';', share: 0, width: 1 }
  for (const delimiter of delimiters) {
    const scanner = csvScanner(delimiter, lineEnd, { ...standardCaps, columns: 20_000 }, 1)
    const cut = scanner.push(text, false)
    const { rows, faults } = cut.rows.length > 0 ? cut : scanner.push('', true)
    const broken = new Set(faults.map((one) => one.row))
    const widths = rows
      .slice(0, 50)
      .flatMap((row, at) => (row.some((cell) => cell.trim() !== '') ? [broken.has(at) ? 1 : row.length] : []))
    const [width, times] = mostCommon(widths)
    const share = width > 1 ? times / widths.length : 0
    if (share > best.share || (share === best.share && share > 0 && width > best.width))
      best = { delimiter, share, width }
  }
  return best.delimiter
}

function mostCommon(widths: readonly number[]): readonly [number, number] {
  const times = new Map<number, number>()
  for (const width of widths) if (width > 1) times.set(width, (times.get(width) ?? 0) + 1)
  return [...times].reduce((best, one) => (one[1] > best[1] ? one : best), [1, 0] as const)
}
