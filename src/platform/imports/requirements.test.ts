import assert from 'node:assert/strict'
import { existsSync, globSync, statSync } from 'node:fs'
import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { gap } from '../../core/gap.ts'
import { missingMark } from './cells/missing.ts'
import { readNumber } from './cells/number.ts'
import { performImport, performSurvey } from './performImport.ts'
import { refusalsCsv } from './refusalsCsv.ts'
import { runImport, runSurvey } from './runImport.ts'
import { sumCells } from './sumCells.ts'
import { fixtureFields, makeFixtureTyper } from './typerFixture.ts'

const noTyper = { module: '', name: '', parameters: null }

function sourceOf(text: string) {
  return { name: 'x.csv', bytes: new Uint8Array(Buffer.from(text)) }
}

test('a sum over suppressed cells is a range and never silently smaller', () => {
  const below = missingMark('<5')
  assert.ok(below)
  assert.deepEqual(sumCells([10, 20, below]), { atLeast: 30, atMost: 34, why: '1 van 3 ontbreken' })
  assert.deepEqual(sumCells([10, gap('suppressed', 'x')]), { atLeast: 10, atMost: null, why: '1 van 2 ontbreken' })
  assert.equal(sumCells([10, 20]), 30)
  assert.deepEqual(sumCells([below]), gap('unknown', '1 van 1 ontbreken'))
})

test('the unit behind a number comes along with the value', () => {
  assert.deepEqual(readNumber('9.2 MW', '.'), { value: 9.2, unit: 'MW' })
})

test('a StatLine file: padded keys, padded numbers and a point for missing', async () => {
  const source = sourceOf(
    '\ufeff"ID";"Gemeentecode";"Handelsnaam";"WP"\r\n"0";"GM0200  ";"A";"      615"\r\n"1";"GM1705  ";"B";"        ."\r\n',
  )
  const survey = await performSurvey({ source, fields: fixtureFields }, () => undefined)
  if (survey.kind === 'refused') throw new Error(JSON.stringify(survey))
  const stored: unknown[] = []
  await performImport(
    { source, fields: fixtureFields, profile: survey.profile, typer: noTyper },
    makeFixtureTyper({ outside: [] }),
    async (batch) => void stored.push(...batch.rows),
    () => undefined,
  )
  assert.deepEqual(stored, [
    { name: 'A', jobs: 615 },
    { name: 'B', jobs: null },
  ])
})

test('a person may overrule the guesses: encoding, delimiter and header row', async () => {
  const source = sourceOf('Uitleg;over dit bestand\nHandelsnaam;WP\nA;1\n')
  const choices = { headerLine: 1, delimiter: ';', encoding: 'windows-1252' } as const
  const survey = await performSurvey({ source, fields: fixtureFields, choices }, () => undefined)
  if (survey.kind === 'refused') throw new Error(JSON.stringify(survey))
  assert.deepEqual(
    [survey.headerLine, survey.headers, survey.facts.encoding],
    [1, ['Uitleg', 'over dit bestand'], 'windows-1252'],
  )
})

test('every refused row stands in a report that can be downloaded, with row, column, value and a sentence', async () => {
  const source = sourceOf('Handelsnaam;WP\nA;veel\nB;1\nC;2\n')
  const survey = await performSurvey({ source, fields: fixtureFields }, () => undefined)
  if (survey.kind === 'refused') throw new Error(JSON.stringify(survey))
  let report = ''
  await performImport(
    { source, fields: fixtureFields, profile: survey.profile, typer: noTyper },
    makeFixtureTyper({ outside: [] }),
    async (batch) => {
      report = refusalsCsv(batch.refused, 'nl')
    },
    () => undefined,
  )
  assert.match(report, /^\ufeffRegel;Kolom;Staat er;Waarom niet\r\n2;WP;veel;Hier hoort een getal/)
})

test('a file of 80 MB is read with a heap of 32 MB: what it takes does not grow with the file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'maakagenda-large-'))
  try {
    const path = join(folder, 'large.csv')
    const lines = 'Verzonnen Maker van een lange naam op een bedrijventerrein;17\n'.repeat(16_384)
    await writeFile(path, 'Handelsnaam;WP\n')
    for (let piece = 0; piece < 80; piece += 1) await appendFile(path, lines)
    const source = { name: 'large.csv', path }
    const caps = { heapMb: 32 }
    const survey = await runSurvey({ source, fields: fixtureFields, caps })
    if (survey.kind === 'refused') throw new Error(JSON.stringify(survey))
    const module = new URL('./typerFixture.ts', import.meta.url).href
    const typer = { module, name: 'makeFixtureTyper', parameters: { outside: [] } }
    const { profile } = survey
    const result = await runImport({ source, fields: fixtureFields, profile, typer, caps }, () => Promise.resolve())
    assert.equal(result.kind === 'read' ? result.books.stored : result.issues[0]?.nl, 80 * 16_384)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

const folder = new URL('../../../../shared/data/', import.meta.url)
const real = existsSync(folder) ? globSync('**/*.csv', { cwd: folder }).map((path) => new URL(path, folder)) : []

test('public files in many forms are read whole or refused with a sentence', { skip: real.length === 0 }, async () => {
  for (const url of real) {
    if (statSync(url).size > 3_000_000) continue
    const source = { name: url.pathname, path: url.pathname }
    const survey = await performSurvey({ source, fields: fixtureFields }, () => undefined)
    if (survey.kind === 'refused') {
      assert.ok(
        survey.issues.every((issue) => issue.nl.length > 20),
        url.pathname,
      )
      continue
    }
    assert.ok(survey.read > survey.header && survey.headers.length > 0, url.pathname)
  }
})
