import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Command } from 'commander'
import { z } from 'zod'
import { Problem } from '../../core/problem.ts'
import { UsageError } from '../config.ts'
import { questions } from '../instruments.ts'
import { connect } from './connect.ts'
import { withFileColumns } from './fileColumns.ts'
import { organisationFor } from './organisationFor.ts'
import type { CommonOptions } from './options.ts'
import { configOf } from './options.ts'
import { bodyOf, CliRefusal, print } from './output.ts'

type AskOptions = CommonOptions & {
  list?: boolean
  schema?: boolean
  place?: string
  organisation?: string
  date?: string
}

export function askCommand(program: Command): void {
  program
    .command('ask')
    .argument('[question]', 'id, such as atlas.factsheet')
    .argument('[case]', 'JSON file with the case; - for standard input')
    .option('--list', 'list the questions')
    .option('--schema', 'print the schemas of case and answer')
    .option('--place <code>', 'fill the case from the data of this place')
    .option('--organisation <id>', 'whose data')
    .option('--date <day>', 'reference date, newest when left out')
    .option('--data <dir>', 'data folder')
    .option('--json', 'machine-readable output')
    .description('Ask one question. / Stel één vraag.')
    .action(ask)
}

async function ask(id: string | undefined, file: string | undefined, options: AskOptions): Promise<void> {
  if (options.list) return list(options.json ?? false)
  const asked = questions.find(({ question }) => question.id === id)
  if (!asked)
    throw new UsageError(
      id
        ? `Onbekende vraag "${id}". / Unknown question. Zie / see: ask --list`
        : 'Welke vraag? / Which question? Zie / see: ask --list',
    )
  const { question, answer } = asked
  const json = options.json ?? false
  if (options.schema) {
    const schemas = { case: z.toJSONSchema(question.case, { io: 'input' }), answer: z.toJSONSchema(question.answer) }
    return print(schemas, true, '')
  }
  if (options.place) return askOfPlace(question.id, question.version, options.place, options)
  if (!file)
    throw new UsageError(
      'Geef een bestand met de gegevens (JSON), - voor standaardinvoer, of --place CODE. / Give a case file, - for standard input, or --place CODE.',
    )
  const folder = file === '-' ? process.cwd() : dirname(resolve(file))
  const given = question.case.safeParse(await withFileColumns(await readJson(file), folder).catch(refused(json)))
  if (!given.success) {
    const errors = given.error.issues.map((issue) => ({ location: `/${issue.path.join('/')}`, detail: issue.message }))
    const sentence = [
      `${file}: de invoer klopt niet / the input is not right`,
      ...errors.map((error) => `  ${error.location}: ${error.detail}`),
    ].join('\n')
    throw new CliRefusal(sentence, { code: 'invalid-input', detail: sentence, errors }, options.json ?? false)
  }
  const result = await answer(given.data)
  if (typeof result === 'object' && result !== null && 'refused' in result) {
    throw new CliRefusal('why' in result ? String(result.why) : 'refused', result, options.json ?? false)
  }
  print(result, true, '')
}

/** What is wrong with a file beside the case, in the way of the command line. */
function refused(json: boolean): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof Problem)) throw error
    const { code, detail } = error
    throw new CliRefusal(`${detail.nl} / ${detail.en}`, { code, detail: `${detail.nl} / ${detail.en}` }, json)
  }
}

function list(json: boolean): void {
  const rows = questions.map(({ question }) => ({
    id: question.id,
    version: question.version,
    kind: question.kind,
    title: question.title,
  }))
  print(rows, json, rows.map((row) => `${row.id}@${row.version}\t${row.title.nl} / ${row.title.en}`).join('\n'))
}

async function readJson(file: string): Promise<unknown> {
  const text = file === '-' ? await standardInput() : await readFile(file, 'utf8').catch(() => null)
  if (text === null)
    throw new CliRefusal(
      `${file} bestaat niet of is niet leesbaar. / does not exist or cannot be read.`,
      { code: 'no-file' },
      false,
    )
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new CliRefusal(
      `${file}: geen geldige JSON / not valid JSON: ${error instanceof Error ? error.message : ''}`,
      { code: 'bad-json' },
      false,
    )
  }
}

async function standardInput(): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of process.stdin) parts.push(Buffer.from(part))
  return Buffer.concat(parts).toString('utf8')
}

async function askOfPlace(id: string, version: number, place: string, options: AskOptions): Promise<void> {
  const connection = await connect(configOf(options))
  try {
    const organisation = await organisationFor(connection, place, options.organisation, options.json ?? false)
    const period = options.date ? { period: { from: options.date, to: options.date } } : {}
    const body = { question: id, version, subject: { kind: 'place', code: place }, ...period }
    const response = await connection.call('POST', `/v1/organisations/${organisation}/ask/${id}`, body)
    print(await bodyOf(response, options.json ?? false), true, '')
  } finally {
    await connection.close()
  }
}
