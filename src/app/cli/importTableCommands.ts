import type { Command } from 'commander'
import { z } from 'zod'
import { isDay } from '../../core/period.ts'
import { UsageError } from '../config.ts'
import { connect } from './connect.ts'
import { deliverFile, findFile } from './deliverFile.ts'
import { followJob } from './followJob.ts'
import type { CommonOptions } from './options.ts'
import { configOf } from './options.ts'
import { bodyOf, CliRefusal, print } from './output.ts'

type TableOptions = CommonOptions & {
  organisation?: string
  retrieved?: string
  table?: string
  metadata?: string
  sbiVersion?: string
}

/** `import cbs` and `import sbi`: tables that others publish, for all organisations of this store. */
export function importTableCommands(imports: Command): void {
  const table = (name: string, file: string) =>
    imports
      .command(name)
      .argument('<file>', file)
      .option('--retrieved <day>', 'the day on which it was fetched, when its name does not say so')
      .option('--organisation <id>', 'who brings it in; the first one of this store when left out')
      .option('--data <dir>', 'data folder')
      .option('--json', 'machine-readable output')
  table('cbs', 'dataset of CBS StatLine as CSV, or recorded OData v4 answers as JSON')
    .option('--table <number>', 'such as 81575NED, when the name of the file does not say so')
    .option('--metadata <file>', 'the …_metadata.csv of StatLine, or the answer of MeasureCodes: its unit counts')
    .description('Import a table of CBS StatLine. / Lees een tabel van CBS StatLine in.')
    .action((file: string, options: TableOptions) => importTable('register.import-cbs', file, options))
  table('sbi', 'CSV or XLSX with a column of codes and a column of titles')
    .requiredOption('--sbi-version <version>', '2025: the 2008 codes are in the house')
    .description('Import the finer codes of SBI 2025. / Lees de fijnere codes van de SBI 2025 in.')
    .action((file: string, options: TableOptions) => importTable('register.import-sbi', file, options))
}

async function importTable(command: string, file: string, options: TableOptions): Promise<void> {
  const { retrieved, table, metadata, sbiVersion } = options
  if (retrieved !== undefined && !isDay(retrieved))
    throw new UsageError(`--retrieved "${retrieved}" is geen dag als 2026-02-01. / is not a day such as 2026-02-01.`)
  if (sbiVersion !== undefined && sbiVersion !== '2025')
    throw new UsageError('--sbi-version is hier 2025: de codes van 2008 zitten in het programma. / is 2025 here.')
  const json = options.json ?? false
  await findFile(file, json)
  if (metadata) await findFile(metadata, json)
  const connection = await connect(configOf(options))
  try {
    const me = z
      .object({ organisations: z.array(z.object({ id: z.string() })) })
      .parse(await bodyOf(await connection.call('GET', '/v1/me'), json))
    const organisation = options.organisation ?? me.organisations[0]?.id
    if (!organisation) throw noOrganisation(json)
    const base = `/v1/organisations/${organisation}`
    const input = {
      upload: await deliverFile(connection, base, file, json),
      ...(retrieved ? { retrieved } : {}),
      ...(table ? { table } : {}),
      ...(metadata ? { metadata: await deliverFile(connection, base, metadata, json) } : {}),
      ...(sbiVersion ? { sbiVersion } : {}),
    }
    const { job } = z
      .object({ job: z.string() })
      .parse(await bodyOf(await connection.call('POST', `${base}/commands/${command}`, input), json))
    const result = Outcome.parse(await followJob(connection, `${base}/jobs/${job}`, json))
    print(result, json, summary(result))
  } finally {
    await connection.close()
  }
}

const Outcome = z.object({
  id: z.string(),
  title: z.string(),
  periods: z.array(z.string()),
  rows: z.int(),
  retrieved: z.string(),
  licence: z.string(),
  unit: z.string().nullable(),
  unitFrom: z.enum(['metadata', 'program']).nullable(),
})

function summary({ id, title, periods, rows, retrieved, licence, unit, unitFrom }: z.output<typeof Outcome>): string {
  const [first, last] = [periods[0], periods.at(-1)]
  const span = first && last ? `, ${first === last ? first : `${first}–${last}`}` : ''
  const source =
    unitFrom === 'metadata' ? 'metadata van CBS / of CBS' : 'zoals wij de tabel kennen / as we know the table'
  const counted = unit === null ? '' : `\neenheid / unit: ${unit} (${source})`
  return `${id} ${title}${span}: ${rows} regels overgenomen / rows taken over (${retrieved}, ${licence})${counted}`
}

function noOrganisation(json: boolean): CliRefusal {
  const sentence =
    'In deze gegevensmap staat nog geen gemeente, regio of provincie. Lees eerst een bedrijvenbestand in. / This data folder has no organisation yet: import a company file first.'
  return new CliRefusal(sentence, { code: 'no-organisation', detail: sentence }, json)
}
