import { readFile, stat } from 'node:fs/promises'
import { z } from 'zod'
import type { ImportField } from '../../platform/imports/field.ts'
import { isFault, issueAt } from '../../platform/imports/issue.ts'
import type { MappingProfile } from '../../platform/imports/mapping.ts'
import type { Survey } from '../../platform/imports/survey.ts'
import { type CbsTable, cbsTables, tableOf } from './cbsTables.ts'
import { type Observation, readObservation } from './observation.ts'
import { MeasureCodes, readMetadata, unitInCodes, unitOf } from './readMetadata.ts'
import { readTable } from './readTable.ts'
import { tableProblems } from './tableProblems.ts'
import { factorOf, type TableUnit } from './unit.ts'

/** What CBS calls the dimensions of these tables, in its files and in its answers. */
const dimensions = { branch: 'BedrijfstakkenBranchesSBI2008', region: 'RegioS', period: 'Perioden' } as const

type FileAt = { readonly name: string; readonly path: string }

export type CbsFile = {
  readonly table: CbsTable
  readonly unit: TableUnit
  readonly observations: readonly Observation[]
}

/**
 * Reads a table of CBS from a file: the dataset as CSV that StatLine gives, or recorded answers of OData v4. The unit
 * comes from its metadata where that came along, or else from what we know of the table.
 */
export async function readCbs(
  file: FileAt,
  { wanted, metadata }: { readonly wanted?: string | undefined; readonly metadata?: FileAt | undefined },
  signal?: AbortSignal,
): Promise<CbsFile> {
  const id = wanted?.toUpperCase() ?? tableOf(file.name)
  if (!id) throw tableProblems.whichTable()
  const table = cbsTables.find((one) => one.id === id)
  if (!table)
    throw tableProblems.otherTable(
      id,
      cbsTables.map((one) => one.id),
    )
  const given = metadata ? await readMetadata(metadata, table) : null
  const { unit, observations } = /\.json$/i.test(file.name)
    ? await readJson(file, table, given)
    : await readCsv(file, table, given ?? knownUnit(table), signal)
  if (observations.length === 0) throw tableProblems.nothingOfUse(id)
  return { table, unit, observations }
}

function knownUnit({ id, unit }: CbsTable): TableUnit {
  const factor = factorOf(unit)
  if (factor === null) throw new Error(`table ${id} is listed with the unit "${unit}", which is no count`)
  return { text: unit, factor, from: 'program' }
}

async function readCsv(
  file: FileAt,
  table: CbsTable,
  unit: TableUnit,
  signal?: AbortSignal,
): Promise<Omit<CbsFile, 'table'>> {
  const headers = { ...dimensions, value: table.column }
  const fields = Object.entries(headers).map(
    ([id, header]): ImportField => ({
      id,
      kind: 'text',
      required: true,
      title: { nl: header, en: header },
      aliases: [header],
    }),
  )
  // A dataset names its columns exactly, so nothing is guessed.
  const profileOf = (survey: Survey): MappingProfile => {
    const at = (header: string) => survey.headers.findIndex((one) => one.trim() === header)
    const missing = Object.values(headers).filter((header) => at(header) < 0)
    if (missing.length > 0) throw tableProblems.notTheDataset(table.id, missing)
    const columns = Object.entries(headers).map(([field, header]) => {
      const column = at(header)
      return { column, header: survey.headers[column] ?? header, field, decimalMark: null, dateOrder: null }
    })
    return { ...survey.profile, columns }
  }
  const module = new URL('./observationTyper.ts', import.meta.url).href
  const typer = { module, name: 'makeObservationTyper', parameters: { unit: unit.factor } }
  return { unit, observations: await readTable<Observation>(file, fields, profileOf, typer, signal) }
}

const megabytes = 20

const Page = z.looseObject({
  '@odata.context': z.string().optional(),
  '@odata.nextLink': z.string().optional(),
  value: z.array(
    z.looseObject({
      Measure: z.string(),
      Value: z.number().nullable(),
      [dimensions.branch]: z.string(),
      [dimensions.region]: z.string(),
      [dimensions.period]: z.string(),
    }),
  ),
})

/**
 * One answer, or a list of the pages of one answer; the last of them has no next one. The answer of MeasureCodes may
 * stand in that list: then the unit is read from it.
 */
async function readJson(file: FileAt, table: CbsTable, given: TableUnit | null): Promise<Omit<CbsFile, 'table'>> {
  if ((await stat(file.path)).size > megabytes * 1_000_000) throw tableProblems.tooLarge(megabytes)
  const { measure } = table
  if (!measure) throw tableProblems.badJson(table.id, 'neem van deze tabel de CSV / take the CSV of this table')
  const parsed = parse(await readFile(file.path, 'utf8'), table)
  const answers: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed]
  const codes = answers
    .flatMap((answer) => MeasureCodes.safeParse(answer).data ?? [])
    .find(({ value }) => value.length > 0)
  const listed = codes ? unitInCodes(codes, table) : null
  if (codes && listed === null) throw tableProblems.notItsMetadata(table.id, file.name, measure)
  const unit = given ?? (listed === null ? knownUnit(table) : unitOf(listed, table, file.name))
  const pages = z
    .array(Page)
    .min(1)
    .safeParse(answers.filter((answer) => !codes || !MeasureCodes.safeParse(answer).success))
  if (!pages.success) throw tableProblems.badJson(table.id, pages.error.issues[0]?.path.join('.') ?? '')
  const other = pages.data.find((page) => page['@odata.context'] && !page['@odata.context'].includes(`/${table.id}/`))
  if (other) throw tableProblems.badJson(table.id, other['@odata.context'] ?? '')
  if (pages.data.at(-1)?.['@odata.nextLink']) throw tableProblems.morePages()
  const observations: Observation[] = []
  for (const [at, one] of pages.data.flatMap((page) => page.value).entries()) {
    if (one.Measure !== measure) continue
    const raw = {
      branch: one[dimensions.branch],
      region: one[dimensions.region],
      period: one[dimensions.period],
      value: one.Value === null ? '' : String(one.Value),
    }
    const read = readObservation(raw, unit.factor)
    if (isFault(read))
      throw tableProblems.wrongRows([issueAt({ file: file.name, line: 0, column: `value[${at}]` }, read)])
    if (read !== 'outside') observations.push(read)
  }
  return { unit, observations }
}

function parse(text: string, table: CbsTable): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw tableProblems.badJson(table.id, error instanceof Error ? error.message : '')
  }
}
