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
): Promise<z.output<typeof Job>> {
  const base = '/v1/organisations/GM0222'
  const delivered = await call('POST', `${base}/uploads?fileName=${encodeURIComponent(name)}`, content)
  const upload = await json(delivered, z.object({ id: z.string() }))
  const input = { upload: upload.id, ...parameters }
  const started = await call('POST', `${base}/commands/register.${command}`, input)
  const { job } = await json(started, z.object({ job: z.string() }))
  return json(await call('GET', `${base}/jobs/${job}`), Job)
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
