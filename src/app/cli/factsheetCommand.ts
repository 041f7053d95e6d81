import { writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { Command } from 'commander'
import { UsageError } from '../config.ts'
import { connect } from './connect.ts'
import { organisationFor } from './organisationFor.ts'
import type { CommonOptions } from './options.ts'
import { configOf } from './options.ts'
import { bodyOf, print } from './output.ts'

type FactsheetOptions = CommonOptions & { output?: string; organisation?: string; date?: string; language?: string }

export function factsheetCommand(program: Command): void {
  program
    .command('factsheet')
    .argument('<place>', 'municipality, region or province: GM0222, AM09, PV25')
    .option('-o, --output <file>', 'file to write: .pdf, .docx, .xlsx, .csv, .svg or .json')
    .option('--organisation <id>', 'whose data')
    .option('--date <day>', 'reference date, newest when left out')
    .option('--language <language>', 'nl or en', 'nl')
    .option('--data <dir>', 'data folder')
    .option('--json', 'print the figures')
    .description('Make a facts sheet. / Maak een factsheet.')
    .action(factsheet)
}

async function factsheet(place: string, options: FactsheetOptions): Promise<void> {
  const json = options.json ?? false
  if (!options.output && !json)
    throw new UsageError(
      'Geef -o bestand.pdf (of .docx, .xlsx, .csv, .svg, .json) of --json. / Give -o FILE or --json.',
    )
  const connection = await connect(configOf(options))
  try {
    const organisation = await organisationFor(connection, place, options.organisation, json)
    const query = `?language=${options.language ?? 'nl'}${options.date ? `&referenceDate=${options.date}` : ''}`
    const file = (format: string) =>
      connection.call('GET', `/v1/organisations/${organisation}/factsheet/${place}.${format}${query}`)
    if (json) print(await bodyOf(await file('json'), json), true, '')
    if (!options.output) return
    const response = await file(extname(options.output).slice(1).toLowerCase())
    if (!response.ok) await bodyOf(response, json)
    await writeFile(options.output, new Uint8Array(await response.arrayBuffer()))
    if (!json) process.stdout.write(`${options.output}\n`)
  } finally {
    await connection.close()
  }
}
