import type { Refusal } from '../../../core/outcome.ts'
import type { MeterTable } from './meterReading.ts'
import { refuseAt } from './refuseAt.ts'

const delimiters = [';', '\t', ',', '|'] as const

/**
 * The cells of a meter file that came as text (CSV in any of its forms): decoded by the caller, cut here.
 * Quotes, a byte order mark, a line `sep=;`, and a semicolon, tab, comma or bar between cells are known.
 * Cells of a workbook come from the reader of imports, and go to `detectMeter` as `{ rows, lines }` directly.
 */
export function meterTableOf(text: string): MeterTable | Refusal {
  const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  if (bare.trim() === '') return refuseAt('no-numbers', '/rows')
  const lines = bare.split(/\r\n|\n|\r/)
  const said = /^sep=(.)$/i.exec(lines[0] ?? '')?.[1]
  const delimiter = said ?? delimiterOf(lines)
  if (said !== undefined) lines[0] = ''
  if (!bare.includes('"')) return { rows: lines.map((line) => (line === '' ? [] : line.split(delimiter))) }
  return quoted(lines, delimiter)
}

/** The mark that comes equally often in most lines; the semicolon first, since a comma may be a decimal mark. */
function delimiterOf(lines: readonly string[]): string {
  const filled = lines.filter((line) => line !== '' && !line.startsWith('#')).slice(0, 60)
  let best: string = ';'
  let most = 0
  for (const delimiter of delimiters) {
    const counts = new Map<number, number>()
    for (const line of filled) {
      const count = line.replace(/"[^"]*"/g, '').split(delimiter).length - 1
      if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1)
    }
    const alike = Math.max(0, ...counts.values())
    if (alike > most) {
      most = alike
      best = delimiter
    }
  }
  return best
}

/** A quoted cell may hold the mark, two quotes for one, and the end of a line. */
function quoted(lines: readonly string[], delimiter: string): MeterTable {
  const rows: string[][] = []
  const places: number[] = []
  for (let k = 0; k < lines.length; k++) {
    const place = k + 1
    let line = lines[k]
    // An odd number of quotes: the cell goes on in the next line, but never for more than a few.
    for (let more = 0; more < 20 && k + 1 < lines.length && line.split('"').length % 2 === 0; more++) {
      line += `\n${lines[++k]}`
    }
    rows.push(line === '' ? [] : line.includes('"') ? cellsOf(line, delimiter) : line.split(delimiter))
    places.push(place)
  }
  return { rows, lines: places }
}

function cellsOf(line: string, delimiter: string): string[] {
  const cells: string[] = []
  let cell = ''
  let isInside = false
  for (let k = 0; k < line.length; k++) {
    const letter = line[k]
    if (letter === '"') {
      if (isInside && line[k + 1] === '"') cell += line[++k]
      else isInside = !isInside
    } else if (letter === delimiter && !isInside) {
      cells.push(cell)
      cell = ''
    } else cell += letter
  }
  cells.push(cell)
  return cells
}
