import { z } from 'zod'
import { sbi2025 } from '../../src/register/reference/sbi2025.ts'
import { json } from './importing.ts'
import type { Call } from './testApp.ts'

const Job = z.object({
  state: z.string(),
  result: z.unknown(),
  error: z.object({ code: z.string(), detail: z.object({ nl: z.string() }) }).nullable(),
})

/** Uploads a file of another publisher and has it imported: the job as it ended. */
export async function importTable(
  call: Call,
  command: 'import-cbs' | 'import-sbi',
  name: string,
  content: string,
  parameters: Record<string, unknown> = {},
  metadata?: { readonly name: string; readonly content: string },
): Promise<z.output<typeof Job>> {
  const base = '/v1/organisations/GM0222'
  const upload = await deliver(call, name, content)
  const unit = metadata ? { metadata: await deliver(call, metadata.name, metadata.content) } : {}
  const input = { upload, ...parameters, ...unit }
  const started = await call('POST', `${base}/commands/register.${command}`, input)
  const { job } = await json(started, z.object({ job: z.string() }))
  return json(await call('GET', `${base}/jobs/${job}`), Job)
}

async function deliver(call: Call, name: string, content: string): Promise<string> {
  const path = `/v1/organisations/GM0222/uploads?fileName=${encodeURIComponent(name)}`
  return (await json(await call('POST', path, content), z.object({ id: z.string() }))).id
}

/** The form of the metadata that StatLine gives with a dataset: lists below each other, texts over several lines. */
export function cbsMetadata(figure: string, unit: string): string {
  return `\uFEFF${[
    '"TableInfos"',
    '"ID";"Title";"Identifier";"Summary";"Modified"',
    '"0";"Vestigingen van bedrijven";"81575NED";"Aantal vestigingen',
    'naar ""bedrijfstak""; per gemeente";"2026-02-01T02:00:00"',
    '',
    '"DataProperties"',
    '"ID";"Position";"ParentID";"Type";"Key";"Title";"Description";"ReleasePolicy";"Datatype";"Unit";"Decimals";"Default"',
    '"0";"0";"";"Dimension";"BedrijfstakkenBranchesSBI2008";"Bedrijfstakken";"";"";"";"";"";""',
    '"1";"1";"";"GeoDimension";"RegioS";"Regio\'s";"";"";"";"";"";""',
    '"2";"2";"";"TimeDimension";"Perioden";"Perioden";"";"";"";"";"";""',
    `"3";"0";"";"Topic";"${figure}";"Vestigingen";"Een vestiging;
is een kavel";"True";"Long";"${unit}";"0";"None"`,
    '',
    '"Perioden"',
    '"Key";"Title";"Description";"Status"',
    '"2026JJ00";"2026";"";"Voorlopig"',
  ].join('\r\n')}\r\n`
}

/** The form of the dataset that StatLine gives: BOM, quoted headers, padded keys and numbers, "." for unknown. */
export function cbsCsv(
  rows: readonly (readonly [branch: string, region: string, period: string, value: string])[],
): string {
  const head = '"ID";"BedrijfstakkenBranchesSBI2008";"RegioS";"Perioden";"Vestigingen_1"'
  const lines = rows.map(
    ([branch, region, period, value], at) =>
      `"${at}";"${branch.padEnd(7)}";"${region.padEnd(8)}";"${period}";"${value.padStart(9)}"`,
  )
  return `\uFEFF${[head, ...lines].join('\r\n')}\r\n`
}

/** A whole SBI 2025, made up below the divisions: each division with one finer code in five digits. */
export function sbiCsv(): string {
  const divisions = [...sbi2025.codes.values()].filter(({ code }) => code.length === 2)
  const rows = divisions.flatMap(({ code, title }) => [`${code};"${title}"`, `${code}991;Verzonnen ${code}`])
  return ['Code;Titel', 'C;Industrie', ...rows, ''].join('\r\n')
}
