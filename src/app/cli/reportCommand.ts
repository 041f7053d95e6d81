import { writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { Command } from 'commander'
import { UsageError } from '../config.ts'
import { reportFormats, reportKinds } from '../councilReport/reportFiles.ts'
import { connect } from './connect.ts'
import type { CommonOptions } from './options.ts'
import { configOf } from './options.ts'
import { bodyOf, print } from './output.ts'

type ReportOptions = CommonOptions & {
  municipality: string
  version: string
  kind: string
  output?: string
  since?: string
  language: string
}

export function reportCommand(program: Command): void {
  program
    .command('report')
    .requiredOption('--municipality <code>', 'whose agenda: GM0222')
    .option('--version <number>', 'number of an adopted version, or latest', 'latest')
    .option('--kind <kind>', `${reportKinds.join(', ')}`, 'council-report')
    .option('--since <number>', 'for progress: the version to compare with')
    .option('-o, --output <file>', 'file to write: .pdf, .docx, .zip (all of it) or .json (the annex)')
    .option('--language <language>', 'nl or en', 'nl')
    .option('--data <dir>', 'data folder')
    .option('--json', 'print the annex: every figure with its origin')
    .description('Make the council report of an agenda. / Maak het raadsrapport van een agenda.')
    .action(report)
}

async function report(options: ReportOptions): Promise<void> {
  const json = options.json ?? false
  const format = options.output ? extname(options.output).slice(1).toLowerCase() : 'json'
  if (!options.output && !json)
    throw new UsageError('Geef -o bestand.pdf (of .docx, .zip, .json) of --json. / Give -o FILE or --json.')
  if (!reportKinds.some((kind) => kind === options.kind) || !reportFormats.some((known) => known === format))
    throw new UsageError(
      `Kies uit ${reportKinds.join(', ')} en .${reportFormats.join(', .')}. / Choose one of these kinds and formats.`,
    )
  const connection = await connect(configOf(options))
  try {
    const since = options.since ? `&since=${encodeURIComponent(options.since)}` : ''
    const file = (wanted: string) =>
      connection.call(
        'GET',
        `/v1/organisations/${options.municipality}/agenda/versions/${encodeURIComponent(options.version)}/files/${options.kind}.${wanted}?language=${options.language}${since}`,
      )
    if (json) print(await bodyOf(await file('json'), json), true, '')
    if (!options.output) return
    const response = await file(format)
    if (!response.ok) await bodyOf(response, json)
    await writeFile(options.output, new Uint8Array(await response.arrayBuffer()))
    if (!json) process.stdout.write(`${options.output}\n`)
  } finally {
    await connection.close()
  }
}
