import { basename } from 'node:path'
import type { Command } from 'commander'
import { z } from 'zod'
import { isDay } from '../../core/period.ts'
import { UsageError } from '../config.ts'
import type { Connection } from './connect.ts'
import { connect } from './connect.ts'
import { deliverFile, findFile } from './deliverFile.ts'
import { followJob } from './followJob.ts'
import { importTableCommands } from './importTableCommands.ts'
import type { CommonOptions } from './options.ts'
import { configOf } from './options.ts'
import { bodyOf, CliRefusal, print } from './output.ts'

type ImportOptions = CommonOptions & {
  municipality?: string
  organisation?: string
  referenceDate: string
  sbiVersion: string
  title?: string
  mayBePublic?: boolean
}

export function importCommand(program: Command): void {
  const imports = program.command('import').description('Import a file. / Lees een bestand in.')
  importTableCommands(imports)
  imports
    .command('companies')
    .argument('<file>', 'CSV or XLSX')
    .option('--municipality <code>', 'the municipality of the file, such as GM0222')
    .option('--organisation <id>', 'a region or province, such as PV25')
    .requiredOption('--reference-date <day>', 'the day the file speaks of, as 2026-01-01')
    .requiredOption('--sbi-version <version>', '2008 or 2025')
    .option('--title <text>', 'name of the source')
    .option('--may-be-public', 'figures from this source may become public, as agreed with who delivered it')
    .option('--data <dir>', 'data folder')
    .option('--json', 'machine-readable output')
    .action(importCompanies)
}

async function importCompanies(file: string, options: ImportOptions): Promise<void> {
  const organisation = options.organisation ?? options.municipality
  if (!organisation)
    throw new UsageError('Geef --municipality GM0222 of --organisation PV25. / Give --municipality or --organisation.')
  if (!isDay(options.referenceDate))
    throw new UsageError(
      `--reference-date "${options.referenceDate}" is geen dag als 2026-01-01. / is not a day such as 2026-01-01.`,
    )
  if (options.sbiVersion !== '2008' && options.sbiVersion !== '2025')
    throw new UsageError('--sbi-version is 2008 of 2025. / is 2008 or 2025.')
  const json = options.json ?? false
  await findFile(file, json)
  const connection = await connect(configOf(options))
  try {
    await ensureOrganisation(connection, organisation, json)
    await run(connection, `/v1/organisations/${organisation}`, file, options, json)
  } finally {
    await connection.close()
  }
}

async function ensureOrganisation(connection: Connection, organisation: string, json: boolean): Promise<void> {
  const me = z
    .object({ organisations: z.array(z.object({ id: z.string() })) })
    .parse(await bodyOf(await connection.call('GET', '/v1/me'), json))
  if (me.organisations.some(({ id }) => id === organisation)) return
  await bodyOf(await connection.call('POST', '/v1/first-organisation', { place: organisation }), json)
}

const Survey = z.object({
  survey: z.object({ profile: z.unknown(), questions: z.array(z.unknown()) }).nullable(),
  refused: z.array(
    z.object({ line: z.int(), column: z.string().optional(), code: z.string(), nl: z.string(), en: z.string() }),
  ),
  saved: z.unknown(),
})

async function run(
  connection: Connection,
  base: string,
  file: string,
  options: ImportOptions,
  json: boolean,
): Promise<void> {
  const name = basename(file)
  const upload = await deliverFile(connection, base, file, json)
  const { survey, refused, saved } = Survey.parse(
    await bodyOf(await connection.call('GET', `${base}/uploads/${upload}/survey`), json),
  )
  if (!survey) throw fileRefused(name, refused, json)
  const input = {
    upload,
    profile: saved ?? survey.profile,
    referenceDate: options.referenceDate,
    sbiVersion: options.sbiVersion,
    title: options.title ?? name,
    mayBePublic: options.mayBePublic ?? false,
  }
  const { job } = z
    .object({ job: z.string() })
    .parse(await bodyOf(await connection.call('POST', `${base}/commands/register.import-companies`, input), json))
  const result = Outcome.parse(await followJob(connection, `${base}/jobs/${job}`, json))
  const { books, refusals, ...rest } = result
  print({ ...books, ...rest, refusals }, json, summary(name, result))
}

const Outcome = z.object({
  import: z.string(),
  unchanged: z.boolean(),
  books: z.record(z.string(), z.number()),
  doubts: z.number(),
  refusals: z.array(
    z.object({ line: z.number(), nl: z.string(), column: z.string().optional(), value: z.string().optional() }).loose(),
  ),
})

function fileRefused(file: string, issues: z.output<typeof Survey>['refused'], json: boolean): CliRefusal {
  const lines = issues.map(
    (issue) =>
      `${file}${issue.line ? `, regel ${issue.line}` : ''}${issue.column ? `, kolom ${issue.column}` : ''}: ${issue.nl} / ${issue.en}`,
  )
  return new CliRefusal(
    lines.join('\n'),
    { code: issues[0]?.code ?? 'refused', detail: lines[0] ?? '', errors: issues, ...zeroBooks },
    json,
  )
}

const zeroBooks = { stored: 0 }

function summary(file: string, { unchanged, books, refusals }: z.output<typeof Outcome>): string {
  const before = unchanged
    ? ['Dit bestand was al ingelezen; er is niets veranderd. / This file was imported before; nothing changed.']
    : []
  const { read, stored, outside, refused, blank, header } = books
  const lines = refusals.map(
    (refusal) => `  ${file}, regel ${refusal.line}${refusal.column ? `, kolom ${refusal.column}` : ''}: ${refusal.nl}`,
  )
  return [
    ...before,
    `${read} = ${stored} opgeslagen + ${outside} buiten bereik + ${refused} afgewezen + ${blank} leeg + ${header} kop`,
    ...lines,
  ].join('\n')
}
