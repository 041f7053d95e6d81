import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { isAbsolute, relative, resolve } from 'node:path'
import { z } from 'zod'
import { Problem } from '../../core/problem.ts'
import { numberTally } from '../../platform/imports/cells/numberEvidence.ts'
import { readNumber, readTypedNumber } from '../../platform/imports/cells/number.ts'
import { normaliseHeader } from '../../platform/imports/header.ts'
import { isFault } from '../../platform/imports/issue.ts'
import { readTable } from '../../platform/imports/readTable.ts'

/** Stands in a case where a list of numbers belongs: the numbers are in a column of a file beside the case. */
const Reference = z.strictObject({
  file: z.string().min(1),
  /** Name in the header row, or number from 1. */
  column: z.union([z.string().min(1), z.int().positive()]),
  unit: z.string().optional(),
})
type Reference = z.output<typeof Reference>

/**
 * A case with every reference replaced by the numbers of its column. Only the command line does this, for its user
 * may read her own files; a file outside the folder of the case is refused, since a case may come from another.
 */
export async function withFileColumns(
  given: unknown,
  folder: string,
  stepHours: number | null = null,
): Promise<unknown> {
  if (Array.isArray(given)) return Promise.all(given.map((one) => withFileColumns(one, folder, stepHours)))
  if (typeof given !== 'object' || given === null) return given
  const reference = Reference.safeParse(given)
  if (reference.success) return readColumn(reference.data, folder, stepHours)
  const own = 'stepHours' in given && typeof given.stepHours === 'number' ? given.stepHours : stepHours
  const filled: [string, unknown][] = []
  for (const [key, value] of Object.entries(given)) filled.push([key, await withFileColumns(value, folder, own)])
  return Object.fromEntries(filled)
}

async function readColumn({ file, column, unit }: Reference, folder: string, stepHours: number | null) {
  const path = await insideFolder(file, folder)
  const cells = await cellsOf(path, file, column)
  const tally = numberTally()
  for (const { text } of cells) tally.add(text)
  const { comma, point } = tally.evidence()
  const mark = comma > 0 ? ',' : point > 0 ? '.' : null
  const factor = factorOf(unit, stepHours)
  return cells.map(({ text, line, typed }) => {
    const reading = typed ? readTypedNumber(text) : readNumber(text, mark)
    if ('value' in reading) return reading.value * factor
    const why = isFault(reading) ? reading : { nl: 'hier staat geen getal', en: 'there is no number here' }
    const [nl, en] = [`regel ${line}, kolom ${column}`, `line ${line}, column ${column}`]
    throw refusal('no-number', `${file}, ${nl}: "${text}": ${why.nl}`, `${file}, ${en}: "${text}": ${why.en}`)
  })
}

async function insideFolder(file: string, folder: string): Promise<string> {
  const path = await realpath(resolve(folder, file)).catch(() => null)
  if (path === null || !(await stat(path)).isFile())
    throw refusal(
      'no-file',
      `${file} staat niet naast de case, in ${folder}.`,
      `${file} is not beside the case, in ${folder}.`,
    )
  const way = relative(await realpath(folder), path)
  if (way.startsWith('..') || isAbsolute(way))
    throw refusal(
      'file-elsewhere',
      `${file} ligt buiten de map van de case. Zet het ernaast.`,
      `${file} lies outside the folder of the case. Put it beside it.`,
    )
  return path
}

type Cell = { readonly text: string; readonly line: number; readonly typed: boolean }

async function cellsOf(path: string, file: string, column: string | number): Promise<Cell[]> {
  const cells: Cell[] = []
  let at = typeof column === 'number' ? column - 1 : -1
  let first = true
  for await (const part of readTable(createReadStream(path), { file })) {
    if (part.kind === 'refused')
      throw refusal(
        part.issue.code,
        `${file}, regel ${part.issue.line}: ${part.issue.nl}`,
        `${file}, line ${part.issue.line}: ${part.issue.en}`,
      )
    if (part.kind === 'end') continue
    for (const [index, row] of part.rows.entries()) {
      if (row.every((cell) => cell.trim() === '')) continue
      const text = row[at]?.trim() ?? ''
      if (first) {
        first = false
        if (typeof column === 'string') at = headerAt(row, column, file)
        // A column by its number may have no header: what is a number is the first one.
        if (typeof column === 'string' || !('value' in readNumber(text, null))) {
          if (at >= row.length) throw noColumn(file, column, row)
          continue
        }
      }
      cells.push({ text, line: part.lines[index] ?? 0, typed: part.numbers?.[index]?.[at] === 1 })
    }
  }
  if (cells.length === 0)
    throw refusal('no-rows', `${file} heeft geen regels met getallen.`, `${file} has no rows with numbers.`)
  return cells
}

function headerAt(row: readonly string[], column: string, file: string): number {
  const at = row.findIndex((cell) => normaliseHeader(cell) === normaliseHeader(column))
  if (at < 0) throw noColumn(file, column, row)
  return at
}

function noColumn(file: string, column: string | number, row: readonly string[]): Problem {
  const names = row.slice(0, 20).map((cell) => `"${cell.trim().slice(0, 40)}"`)
  return refusal(
    'no-column',
    `${file} heeft geen kolom ${column}; wel ${names.join(', ')}.`,
    `${file} has no column ${column}, but ${names.join(', ')}.`,
  )
}

const inKilo: Readonly<Record<string, number>> = { W: 0.001, kW: 1, MW: 1_000, Wh: 0.001, kWh: 1, MWh: 1_000 }

/** A case with steps speaks of power in kW: energy of a step is spread over its hours. Other units stay as they are. */
function factorOf(unit: string | undefined, stepHours: number | null): number {
  const factor = inKilo[unit ?? ''] ?? 1
  return unit?.endsWith('Wh') && unit in inKilo && stepHours !== null ? factor / stepHours : factor
}

function refusal(code: string, nl: string, en: string): Problem {
  return new Problem(422, code, { nl, en })
}
