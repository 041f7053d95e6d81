import { readFile, stat } from 'node:fs/promises'
import { z } from 'zod'
import type { ImportField } from '../../platform/imports/field.ts'
import { isFault, issueAt } from '../../platform/imports/issue.ts'
import type { MappingProfile } from '../../platform/imports/mapping.ts'
import type { Survey } from '../../platform/imports/survey.ts'
import { type CbsTable, cbsTables, tableOf } from './cbsTables.ts'
import { type Observation, readObservation } from './observation.ts'
import { readTable } from './readTable.ts'
import { tableProblems } from './tableProblems.ts'

/** What CBS calls the dimensions of these tables, in its files and in its answers. */
const dimensions = { branch: 'BedrijfstakkenBranchesSBI2008', region: 'RegioS', period: 'Perioden' } as const

export type CbsFile = { readonly table: CbsTable; readonly observations: readonly Observation[] }

/** Reads a table of CBS from a file: the dataset as CSV that StatLine gives, or recorded answers of OData v4. */
export async function readCbs(
  file: { readonly name: string; readonly path: string },
  wanted: string | undefined,
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
  const observations = /\.json$/i.test(file.name) ? await readJson(file, table) : await readCsv(file, table, signal)
  if (observations.length === 0) throw tableProblems.nothingOfUse(id)
  return { table, observations }
}

function readCsv(file: { name: string; path: string }, table: CbsTable, signal?: AbortSignal): Promise<Observation[]> {
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
  const typer = { module, name: 'makeObservationTyper', parameters: { unit: table.unit } }
  return readTable<Observation>(file, fields, profileOf, typer, signal)
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

/** One answer, or a list of the pages of one answer; the last of them has no next one. */
async function readJson(file: { name: string; path: string }, table: CbsTable): Promise<Observation[]> {
  if ((await stat(file.path)).size > megabytes * 1_000_000) throw tableProblems.tooLarge(megabytes)
  const { measure } = table
  if (!measure) throw tableProblems.badJson(table.id, 'neem van deze tabel de CSV / take the CSV of this table')
  const parsed = parse(await readFile(file.path, 'utf8'), table)
  const pages = z
    .array(Page)
    .min(1)
    .safeParse(Array.isArray(parsed) ? parsed : [parsed])
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
    const read = readObservation(raw, table.unit)
    if (isFault(read))
      throw tableProblems.wrongRows([issueAt({ file: file.name, line: 0, column: `value[${at}]` }, read)])
    if (read !== 'outside') observations.push(read)
  }
  return observations
}

function parse(text: string, table: CbsTable): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw tableProblems.badJson(table.id, error instanceof Error ? error.message : '')
  }
}
