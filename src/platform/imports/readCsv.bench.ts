import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import type { ImportField } from './field.ts'
import { readCsv } from './readCsv.ts'
import { runImport, runSurvey } from './runImport.ts'

/**
 * Reading a LISA-sized file (16 columns, 260 MB, all branches) against papaparse on the same file, both streaming
 * from disk; and the whole engine on it: survey, mapping, typing in the worker, one row in 25 handed out.
 */
type Papaparse = {
  parse(
    stream: NodeJS.ReadableStream,
    how: { chunk(found: { data: unknown[] }): void; complete(): void; error(error: Error): void },
  ): void
}
// The package brings no types; this is the one call that is used of it.
const papaparse = createRequire(import.meta.url)('papaparse') as Papaparse

const rows = Number(process.env['BENCH_ROWS'] ?? 1_700_000)
const runs = 3
const chunk = { highWaterMark: 262_144 }

async function makeFile(path: string, quoted: boolean): Promise<void> {
  const out = createWriteStream(path)
  let seed = 1
  const next = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff
    return seed % below
  }
  const line = (cells: readonly (string | number)[]): string =>
    `${cells.map((cell) => (quoted ? `"${cell}"` : cell)).join(';')}\r\n`
  let text = line(
    'KvK;Vestiging;Naam;Straat;Nr;Postcode;Plaats;GM;Gemeente;SBI;Omschrijving;Personen;Klasse;X;Y;Peildatum'.split(
      ';',
    ),
  )
  for (let at = 0; at < rows; at += 1) {
    const division = at % 25 === 0 ? 24 + next(10) : 45 + next(50)
    text += line([
      10_000_000 + next(80_000_000),
      String(next(99_999_999)).padStart(12, '0'),
      `Bedrijf ${at % 50_000}${at % 100 === 0 ? ' café' : ''}`,
      'Verzonnenweg',
      1 + next(300),
      `${1_000 + next(8_999)}AB`,
      'Nergenshuizen',
      `GM0${200 + next(99)}`,
      'Nergenshuizen',
      division * 100 + next(99),
      'Een omschrijving van het werk',
      next(500),
      '5-10',
      100_000 + next(150_000),
      400_000 + next(100_000),
      '01-01-2026',
    ])
    if (text.length > 1_000_000) {
      if (!out.write(text)) await once(out, 'drain')
      text = ''
    }
  }
  out.end(text)
  await finished(out)
}

async function seconds(work: () => Promise<number>, expected: number): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now()
    const found = await work()
    times.push((performance.now() - start) / 1000)
    if (found !== expected) throw new Error(`${found} rows instead of ${expected}`)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
}

async function ours(path: string): Promise<number> {
  let count = 0
  for await (const part of readCsv(createReadStream(path, chunk), { file: 'bench' }))
    if (part.kind === 'rows') count += part.rows.length
  return count
}

function papa(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let count = 0
    papaparse.parse(createReadStream(path, { ...chunk, encoding: 'utf8' }), {
      chunk: ({ data }) => {
        count += data.length
      },
      complete: () => resolve(count),
      error: reject,
    })
  })
}

const field = (id: string, kind: ImportField['kind'], aliases: readonly string[]): ImportField => ({
  id,
  kind,
  required: false,
  title: { nl: id, en: id },
  aliases,
})
const fields = [
  field('kvk', 'kvk', []),
  field('vestiging', 'vestiging', []),
  field('naam', 'text', []),
  field('postcode', 'postcode', []),
  field('gm', 'gm', []),
  field('sbi', 'sbi', []),
  field('personen', 'integer', []),
  field('peildatum', 'date', []),
]
const typer = { module: new URL('./benchTyper.ts', import.meta.url).href, name: 'makeBenchTyper', parameters: null }

let peak = 0
async function whole(path: string): Promise<number> {
  const source = { name: 'bench', path }
  const survey = await runSurvey({ source: { name: 'head', bytes: head }, fields })
  if (survey.kind === 'refused') throw new Error(survey.issues[0]?.en)
  const result = await runImport({ source, fields, profile: survey.profile, typer }, async () => {
    peak = Math.max(peak, process.memoryUsage.rss())
  })
  if (result.kind === 'refused') throw new Error(result.issues[0]?.en)
  return result.books.read
}

function print(name: string, value: number, unit: string, peer: number | null): void {
  const against = peer === null ? null : 'papaparse'
  const ratio = peer === null ? null : Number((peer / value).toFixed(2))
  process.stdout.write(`${JSON.stringify({ name, value: Number(value.toFixed(3)), unit, against, ratio, n: rows })}\n`)
}

let head = new Uint8Array(0)
const folder = await mkdtemp(join(tmpdir(), 'bench-'))
try {
  const path = join(folder, 'bench.csv')
  await makeFile(path, false)
  for await (const first of createReadStream(path, { end: 99_999 })) {
    const text = String(first)
    head = new Uint8Array(Buffer.from(text.slice(0, text.lastIndexOf('\n') + 1)))
    break
  }
  const engine = await seconds(() => whole(path), rows + 1)
  const read = await seconds(() => ours(path), rows + 1)
  const peer = await seconds(() => papa(path), rows + 1)
  print('csv.read', read, 's', peer)
  print('csv.import-typed', engine, 's', peer)
  print('csv.import-typed.rss', peak / 1e6, 'MB', null)
  await makeFile(path, true)
  print('csv.read-quoted', await seconds(() => ours(path), rows + 1), 's', await seconds(() => papa(path), rows + 1))
} finally {
  await rm(folder, { recursive: true })
}
