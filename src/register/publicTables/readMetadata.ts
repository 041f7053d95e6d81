import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { z } from 'zod'
import { readCsv } from '../../platform/imports/readCsv.ts'
import type { CbsTable } from './cbsTables.ts'
import { tableProblems } from './tableProblems.ts'
import { factorOf, type TableUnit } from './unit.ts'

const megabytes = 10

/** The measures of a table in OData v4, as `…/MeasureCodes` gives them. */
export const MeasureCodes = z.looseObject({
  '@odata.context': z.string().optional(),
  value: z.array(z.looseObject({ Identifier: z.string(), Unit: z.string() })),
})

/**
 * The unit of the table's figure, from the metadata of CBS: the `<table>_metadata.csv` that StatLine gives with the
 * dataset, or a kept answer of MeasureCodes.
 */
export async function readMetadata(
  file: { readonly name: string; readonly path: string },
  table: CbsTable,
): Promise<TableUnit> {
  if ((await stat(file.path)).size > megabytes * 1_000_000) throw tableProblems.metadataTooLarge(megabytes)
  const json = /\.json$/i.test(file.name)
  const unit = json
    ? unitInCodes(JsonCodes.safeParse(await readFile(file.path, 'utf8')).data, table)
    : await unitInCsv(file, table)
  if (unit === null)
    throw tableProblems.notItsMetadata(table.id, file.name, json ? (table.measure ?? '') : table.column)
  return unitOf(unit, table, file.name)
}

/** Fails on a unit that is no count, so that nobody adds up percentages. */
export function unitOf(text: string, table: CbsTable, fileName: string): TableUnit {
  const factor = factorOf(text)
  if (factor === null) throw tableProblems.unknownUnit(table.id, text, fileName)
  return { text: text.trim(), factor, from: 'metadata' }
}

export function unitInCodes(codes: z.output<typeof MeasureCodes> | undefined, { measure }: CbsTable): string | null {
  return codes?.value.find(({ Identifier }) => Identifier === measure)?.Unit ?? null
}

const JsonCodes = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown // checked by the schema that follows
    } catch {
      context.addIssue({ code: 'custom', message: 'no JSON' })
      return z.NEVER
    }
  })
  .pipe(MeasureCodes)

/** The file holds several lists below each other, each with its own header; that of the columns has Key and Unit. */
async function unitInCsv(file: { name: string; path: string }, { column }: CbsTable): Promise<string | null> {
  let key = -1
  let unit = -1
  for await (const part of readCsv(createReadStream(file.path), { file: file.name, delimiter: ';' })) {
    if (part.kind === 'refused') throw tableProblems.wrongRows([part.issue])
    if (part.kind !== 'rows') continue
    for (const row of part.rows) {
      const cells = row.map((cell) => String(cell ?? '').trim())
      if (cells.includes('Key') && cells.includes('Unit')) {
        key = cells.indexOf('Key')
        unit = cells.indexOf('Unit')
      } else if (key >= 0 && cells[key] === column) return cells[unit] ?? null
    }
  }
  return null
}
