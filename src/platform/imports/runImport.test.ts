import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { isBalanced } from './books.ts'
import type { Caps } from './caps.ts'
import type { ImportIssue } from './issue.ts'
import type { MappingProfile } from './mapping.ts'
import { MappingProfile as ProfileSchema } from './mapping.ts'
import type { ImportBatch, Watch } from './runImport.ts'
import { runImport, runSurvey } from './runImport.ts'
import type { Survey } from './survey.ts'
import type { FixtureRow } from './typerFixture.ts'
import { fixtureFields } from './typerFixture.ts'
import { workbookFixture } from './xlsx/workbookFixture.ts'

const module = new URL('./typerFixture.ts', import.meta.url).href

function sourceOf(content: string | Uint8Array, name = 'makers.csv') {
  return { name, bytes: typeof content === 'string' ? new Uint8Array(Buffer.from(content)) : content }
}

async function surveyed(content: string | Uint8Array): Promise<Survey> {
  const survey = await runSurvey({ source: sourceOf(content), fields: fixtureFields })
  assert.equal(survey.kind, 'survey', JSON.stringify(survey))
  if (survey.kind !== 'survey') throw new Error('unreachable')
  return survey
}

async function refusalOf(content: string | Uint8Array, caps: Partial<Caps> = {}): Promise<ImportIssue> {
  const survey = await runSurvey({ source: sourceOf(content), fields: fixtureFields, caps })
  if (survey.kind !== 'refused') throw new Error('this file should have been refused')
  const [issue] = survey.issues
  if (issue === undefined) throw new Error('a refusal has a reason')
  assert.ok(
    issue.file === 'makers.csv' && issue.nl.length > 20 && issue.en.length > 20 && !/\{\w+\}/.test(issue.nl + issue.en),
    issue.nl,
  )
  return issue
}

type Done = {
  result: Awaited<ReturnType<typeof runImport>>
  stored: FixtureRow[]
  refused: ImportIssue[]
  notes: ImportIssue[]
  batches: number
}

async function imported(
  content: string | Uint8Array,
  profile: MappingProfile,
  how: {
    outside?: readonly string[]
    typer?: string
    caps?: Partial<Caps>
    store?: (batch: ImportBatch<FixtureRow>) => Promise<void>
    watch?: Watch
    fail?: boolean
  } = {},
): Promise<Done> {
  const done = { stored: [] as FixtureRow[], refused: [] as ImportIssue[], notes: [] as ImportIssue[], batches: 0 }
  const parameters = { outside: how.outside ?? [], fail: how.fail ?? false }
  const typer = { module, name: how.typer ?? 'makeFixtureTyper', parameters }
  const job = { source: sourceOf(content), fields: fixtureFields, profile, typer, ...(how.caps && { caps: how.caps }) }
  const result = await runImport<FixtureRow>(
    job,
    async (batch) => {
      assert.ok(isBalanced(batch.books))
      done.batches += 1
      done.stored.push(...batch.rows)
      done.refused.push(...batch.refused)
      done.notes.push(...batch.notes)
      await how.store?.(batch)
    },
    how.watch,
  )
  return { result, ...done }
}

const makers = [
  'Dossiernr;Handelsnaam;WP;Peildatum',
  '99000113;Plaatwerk De Bedachte Hoek;17;01-01-2026',
  '9000245;Gieterij Het Luchtkasteel;42;01-01-2026',
  ';;;',
  '99000377;;9;01-01-2026',
  '99000378;Bakkerij Nergens;3;01-01-2026',
  '99000379;Te kort;3',
  '99000380;Draaierij Fictief;veel;01-01-2026',
  '99000381;Schuur;4;01-01-2026;;',
  '',
].join('\r\n')

test('from a survey to an import that balances: every row is found back', async () => {
  const survey = await surveyed(makers)
  assert.deepEqual([survey.read, survey.header, survey.blank], [9, 1, 1])
  assert.deepEqual(
    survey.profile.columns.map(({ field }) => field),
    ['kvk', 'name', 'jobs', 'date'],
  )
  assert.deepEqual(survey.columns[0]?.samples, ['99000113', '9000245', '99000377'])
  const profile = ProfileSchema.parse(JSON.parse(JSON.stringify(survey.profile)))
  const { result, stored, refused, notes } = await imported(makers, profile, { outside: ['Bakkerij Nergens'] })
  if (result.kind !== 'read') throw new Error(JSON.stringify(result))
  assert.deepEqual(result.books, { read: 9, stored: 3, outside: 1, refused: 3, blank: 1, header: 1 })
  assert.deepEqual(
    stored.map((row) => row.jobs),
    [17, 42, 4],
  )
  assert.deepEqual(
    refused.map(({ line, column, value, code }) => [line, column, value, code]),
    [
      [5, 'Handelsnaam', '', 'no-name'],
      [7, undefined, undefined, 'ragged'],
      [8, 'WP', 'veel', 'not-a-number'],
    ],
  )
  assert.deepEqual(
    notes.map(({ line, column, value, code }) => [line, column, value, code]),
    [[3, 'Dossiernr', '9000245', 'leading-zeros']],
  )
  assert.deepEqual(result.summary, { jobs: 63 })
  assert.equal(result.sha256, survey.sha256)
})

test('the same table as a workbook gives the same rows', async () => {
  const rows = [
    ['Dossiernr', 'Handelsnaam', 'WP', 'Peildatum'],
    [99000113, 'Plaatwerk', 17, '01-01-2026'],
    [],
    ['99000114', 'Gieterij', '42', null],
  ]
  const bytes = workbookFixture({ sheets: [{ name: 'Export', rows }] })
  const survey = await surveyed(bytes)
  assert.equal(survey.profile.sheet, 'Export')
  const { result, stored } = await imported(bytes, survey.profile)
  if (result.kind !== 'read') throw new Error(JSON.stringify(result))
  assert.deepEqual(result.books, { read: 4, stored: 2, outside: 0, refused: 0, blank: 1, header: 1 })
  assert.deepEqual(stored, [
    { name: 'Plaatwerk', jobs: 17 },
    { name: 'Gieterij', jobs: 42 },
  ])
})

test('a changed header reopens the mapping instead of filling the wrong columns', async () => {
  const { profile } = await surveyed('Handelsnaam;WP\nA;1\n')
  const { result, batches } = await imported('Handelsnaam;Verbruik\nA;1\n', profile)
  if (result.kind !== 'refused') throw new Error('should be refused')
  assert.equal(result.issues[0]?.code, 'header-changed')
  assert.match(result.issues[0]?.nl ?? '', /\+ Verbruik, − WP/)
  assert.equal(batches, 0)
  const again = await imported('Titel\n\nHANDELSNAAM;wp\nA;1\n', profile)
  assert.equal(again.result.kind, 'read', 'capitals and a title above it change nothing')
})

test('personal columns are refused before a row is handed out, by name and by value', async () => {
  const named = await refusalOf('Handelsnaam;bsnNps;Voornamen\nA;1;B\n')
  assert.equal(named.code, 'personal-columns')
  assert.match(named.nl, /bsnNps, Voornamen/)
  const { profile } = await surveyed('Handelsnaam;Nr\nA;1\n')
  const hidden = `Handelsnaam;Nr\n${'Bedrijf;123456782\n'.repeat(30_000)}`
  const { result, batches } = await imported(hidden, profile)
  if (result.kind !== 'refused') throw new Error('should be refused')
  assert.deepEqual([result.issues[0]?.code, result.issues[0]?.column, batches], ['bsn-values', 'Nr', 0])
})

test('a number that can be read both ways is a question, and the answer is used', async () => {
  const file = 'Handelsnaam;Verbruik\nA;1.234\nB;5.678\n'
  const survey = await surveyed(file)
  assert.deepEqual(
    survey.questions.map(({ code, column, value }) => [code, column, value]),
    [['which-decimal-mark', 'Verbruik', '1.234']],
  )
  assert.equal(survey.columns[1]?.decimalMark, 'either')
  const asked = await imported(file, survey.profile)
  assert.equal(asked.result.kind === 'refused' ? asked.result.issues[0]?.code : '', 'which-decimal-mark')
  const columns = survey.profile.columns.map((column) => ({ ...column, decimalMark: ',' as const }))
  const answered = await imported(file, { ...survey.profile, columns })
  assert.equal(answered.result.kind, 'read')
  const clear = await imported(`${file}C;0.5\n`, { ...survey.profile, columns })
  assert.equal(clear.refused.length, 0, 'what the file itself says goes before last year’s answer')
})

test('a date that can be read both ways is a question', async () => {
  const survey = await surveyed('Handelsnaam;Peildatum\nA;03/04/2026\nB;05/06/2026\n')
  assert.equal(survey.questions[0]?.code, 'which-date-order')
  assert.equal((await surveyed('Handelsnaam;Peildatum\nA;03/04/2026\nB;25/06/2026\n')).questions.length, 0)
})

test('text that was converted wrongly before is pointed out', async () => {
  const survey = await surveyed(Buffer.from('Handelsnaam;WP\nCafé;1\n', 'utf8').toString('latin1'))
  assert.deepEqual(
    survey.warnings.map(({ code, column, value }) => [code, column, value]),
    [['garbled', 'Handelsnaam', 'CafÃ©']],
  )
  assert.deepEqual((await surveyed('Handelsnaam;WP\nCafé Ãarhus;1\n')).warnings, [])
})

test('a field belongs to one column', async () => {
  const { profile } = await surveyed('Handelsnaam;WP\nA;1\n')
  const [first] = profile.columns
  assert.ok(first)
  assert.equal(ProfileSchema.safeParse({ ...profile, columns: [first, { ...first, column: 1 }] }).success, false)
  const beyond = await imported('Handelsnaam;WP\nA;1\n', { ...profile, columns: [{ ...first, column: 9 }] })
  assert.equal(beyond.result.kind === 'refused' ? beyond.result.issues[0]?.code : '', 'missing-column')
})

test('a field that must be there and has no column is named', async () => {
  const { profile } = await surveyed('Handelsnaam;WP\nA;1\n')
  const columns = profile.columns.filter((column) => column.field !== 'name')
  const { result } = await imported('Handelsnaam;WP\nA;1\n', { ...profile, columns })
  assert.match(result.kind === 'refused' ? (result.issues[0]?.nl ?? '') : '', /gekozen voor Naam/)
})

test('every hostile file ends in a sentence with its place', async () => {
  const start = performance.now()
  const cases: readonly (readonly [string, string | Uint8Array])[] = [
    ['unclosed-quote', 'Handelsnaam;WP\nA;1\n"B;2\n'],
    ['truncated', 'Handelsnaam;WP;Peildatum\nA;1;01-01-2026\nB;2'],
    ['html', '<!doctype html><title>Inloggen</title>'],
    ['compressed', gzipSync('Handelsnaam;WP\nA;1\n').subarray(0, 30)],
    ['broken-workbook', workbookFixture({ sheets: [{ name: 'a', rows: [['a', 'b']] }] }).subarray(0, 300)],
    ['too-many-columns', `${Array.from({ length: 2_000 }, (_, at) => `k${at}`).join(';')}\n`],
    ['row-too-long', `Handelsnaam;WP\n${'x'.repeat(10_000_000)}`],
    ['cell-too-long', `Handelsnaam;WP\n"${'\n'.repeat(5_000_000)}`],
    ['unpacks-too-large', workbookFixture({ sheets: [{ name: 'a', xml: '0'.repeat(30_000_000) }] })],
    ['no-header', '1;2\n3;4\n'],
    ['no-rows', 'Handelsnaam;WP\n'],
    ['empty-file', ''],
    [
      'not-this-encoding',
      Buffer.concat([
        Buffer.from(`Handelsnaam;WP\n${'Café;1\n'.repeat(20_000)}`),
        Buffer.from([0x43, 0xe9, 0x3b, 0x31, 0x0a]),
      ]),
    ],
  ]
  for (const [code, content] of cases) assert.equal((await refusalOf(content)).code, code)
  assert.equal((await refusalOf('Handelsnaam;WP\nA;1\n', { csvBytes: 5 })).code, 'too-large')
  assert.ok(performance.now() - start < 20_000)
})

test('headers that mean something to JavaScript are only names', async () => {
  const file = '__proto__;constructor;Handelsnaam;toString\nx;y;A;z\n'
  const { profile, headers } = await surveyed(file)
  assert.deepEqual(headers, ['__proto__', 'constructor', 'Handelsnaam', 'toString'])
  const { stored } = await imported(file, profile)
  assert.deepEqual(stored, [{ name: 'A', jobs: null }])
})

test('strange names pass through unharmed', async () => {
  const strange = [
    'undefined',
    'null',
    'NaN',
    'true',
    "Robert'); DROP TABLE makers;--",
    '<script>alert(1)</script>',
    '👩‍🏭 Smederij',
    'ﷺ',
    '\u202etest\u202c',
    '=1+1',
    '${7*7}',
    '../../etc/passwd',
    'Ω≈ç√∫',
    '％ｓ',
    '\ufdd0',
  ]
  const file = `Handelsnaam;WP\n${strange.map((name) => `"${name}";1`).join('\n')}\n`
  const { stored } = await imported(file, (await surveyed(file)).profile)
  assert.deepEqual(
    stored.map((row) => row.name),
    strange,
  )
})

test('a slow store holds the reader back, and stored rows come in order', async () => {
  const count = 30_000
  const file = `Handelsnaam;WP\n${Array.from({ length: count }, (_, at) => `Bedrijf ${at};${at}`).join('\n')}\n`
  let busy = 0
  const { result, stored, batches } = await imported(file, (await surveyed(file)).profile, {
    store: async () => {
      busy += 1
      assert.equal(busy, 1, 'one batch at a time')
      await new Promise((resolve) => setTimeout(resolve, 5))
      busy -= 1
    },
  })
  assert.equal(result.kind, 'read')
  assert.ok(batches > 5)
  assert.ok(stored.every((row, at) => row.jobs === at) && stored.length === count)
})

test('a worker that stands still is stopped, one that takes too much memory too', async () => {
  const file = `Handelsnaam;WP\n${'A;1\n'.repeat(2_000)}`
  const { profile } = await surveyed(file)
  const still = await imported(file, profile, { typer: 'makeEndlessTyper', caps: { silenceMs: 700 } })
  assert.equal(still.result.kind === 'refused' ? still.result.issues[0]?.code : '', 'deadline')
  const greedy = await imported(file, profile, { typer: 'makeGreedyTyper', caps: { heapMb: 32 } })
  assert.equal(greedy.result.kind === 'refused' ? greedy.result.issues[0]?.code : '', 'too-much-memory')
})

test('time that the store takes is not counted as silence', async () => {
  const file = 'Handelsnaam;WP\nA;1\n'
  const { profile } = await surveyed(file)
  const { result } = await imported(file, profile, {
    caps: { silenceMs: 1_500 },
    store: () => new Promise((resolve) => setTimeout(resolve, 1_800)),
  })
  assert.equal(result.kind, 'read')
})

test('an import can be cancelled, and a mistake of ours is thrown and not hidden', async () => {
  const file = `Handelsnaam;WP\n${'A;1\n'.repeat(50_000)}`
  const { profile } = await surveyed(file)
  const stop = new AbortController()
  const cancelled = await imported(file, profile, { watch: { signal: stop.signal }, store: async () => stop.abort() })
  assert.equal(cancelled.result.kind === 'refused' ? cancelled.result.issues[0]?.code : '', 'cancelled')
  await assert.rejects(imported(file, profile, { fail: true }), /planted mistake/)
  await assert.rejects(
    imported(file, profile, { store: () => Promise.reject(new Error('the store is full')) }),
    /the store is full/,
  )
})

test('a file on disk is read with its progress, and a file that is gone gets a sentence', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'imports-'))
  try {
    const path = join(folder, 'makers.csv')
    await writeFile(path, makers)
    const seen: number[] = []
    const source = { name: 'makers.csv', path }
    const survey = await runSurvey(
      { source, fields: fixtureFields },
      { progress: ({ bytes, ofBytes }) => seen.push(bytes / ofBytes) },
    )
    assert.equal(survey.kind, 'survey')
    assert.ok(seen.every((part) => part > 0 && part <= 1))
    const gone = await runSurvey({ source: { name: 'weg.csv', path: join(folder, 'weg.csv') }, fields: fixtureFields })
    assert.equal(gone.kind === 'refused' ? gone.issues[0]?.code : '', 'no-such-file')
  } finally {
    await rm(folder, { recursive: true })
  }
})
