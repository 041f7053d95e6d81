import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Example } from '../src/core/example.ts'
import { isTestFile, listFiles, parseFile, projectRoot, readHouse } from './house.ts'
import {
  bareAnswers,
  headingFaults,
  headingsOfARoom,
  isCheckedByProgram,
  lengthsOf,
  missingParts,
  roomsIn,
  strangeNames,
  tableFaults,
  untestedSteps,
} from './support/anatomy.ts'

/** Parts that a room does not have yet, each with its reason. */
const roomsBeingBuilt: Readonly<Record<string, { readonly parts: readonly string[]; readonly reason: string }>> = {}

/** Files named after a concept that no export repeats, since the exports are what one does with it. */
const namedAfterTheirConcept: readonly string[] = [
  'src/app/cli/output.ts', // what the command line prints
  'src/app/web/session.ts', // who is signed in, and what they may
  'src/instruments/energyhub/calc/deductions.ts', // KIA and EIA, by the names that the law gives them
  'src/platform/charts/labels.ts', // how labels keep clear of each other
  'src/platform/db/protocolBytes.ts', // the messages of the Postgres protocol that we write ourselves
  'src/platform/db/tenancy.ts', // the three ways into a transaction
  'src/platform/db/wireMessages.ts', // what the two threads of the embedded store say to each other
  'src/platform/documents/installedTool.ts', // what a test does without a tool
  'src/platform/http/app.ts', // the API as a whole
  'src/platform/imports/cells/checkDigit.ts', // the eleven test and its kin
  'src/platform/imports/cells/identifier.ts', // one reader for each kind of identifier
  'src/platform/imports/mutatedImports.ts', // imports with planted faults, for tests
  'src/platform/imports/privacyGate.ts', // what is refused before anything is stored
  'src/platform/ui/styles/nlDesignSystem.ts', // which rules of that system our sheets hold
  'src/platform/jobs/runner.ts', // takes jobs and does them
  'src/register/companies/identity.ts', // one company through the years
]

const house = readHouse()
const paths = listFiles(projectRoot, 'src')
const rooms = roomsIn(paths)

test('there are rooms', () => assert.ok(rooms.includes('atlas')))

for (const room of rooms) {
  test(`${room} has the parts of a room`, () => {
    const excused = roomsBeingBuilt[room]?.parts.map((part) => `src/instruments/${room}/${part}`) ?? []
    const missing = missingParts(room, paths).filter((fault) => !excused.some((path) => fault.startsWith(path)))
    assert.deepEqual(missing, [])
    for (const path of excused) assert.ok(!paths.includes(path), `${path} is there: take it off the list`)
  })

  const readme = `src/instruments/${room}/README.md`
  if (paths.includes(readme)) {
    test(`the README of ${room} has its headings in order`, () =>
      assert.deepEqual(headingFaults(readme, readFileSync(join(projectRoot, readme), 'utf8')), []))
  }
}

test('every answer has a golden table and a test beside it', () => assert.deepEqual(bareAnswers(house), []))

test('every step of a calculation is reached by a test', () => assert.deepEqual(untestedSteps(house), []))

for (const path of paths.filter((one) => /\/calc\/.+\.examples\.ts$|^src\/core\/.+\.examples\.ts$/.test(one))) {
  test(`the golden table ${path} has three rows, one of them from outside`, async () => {
    const tables = Object.values(await import(pathToFileURL(join(projectRoot, path)).href)).filter(isGoldenTable)
    assert.ok(tables.length > 0, `${path} exports no table`)
    assert.deepEqual(
      tables.flatMap((table) => tableFaults(path, table, isCheckedByProgram(path, house))),
      [],
    )
  })
}

function isGoldenTable(value: unknown): value is readonly Example<readonly unknown[], unknown>[] {
  return Array.isArray(value) && value.every((row) => typeof row === 'object' && row !== null && 'origin' in row)
}

test('a file is named after what it hands over', () => {
  const strange = strangeNames(house).filter(
    (fault) => !namedAfterTheirConcept.some((path) => fault.startsWith(`${path} `)),
  )
  assert.deepEqual(strange, [])
  for (const path of namedAfterTheirConcept)
    assert.ok(
      house.some((file) => file.path === path),
      `${path} is gone`,
    )
})

test('files are short: half of them fit on one screen', (context) => {
  const { files, median, longest, most } = lengthsOf(house.filter(({ path }) => !isTestFile(path)))
  context.diagnostic(`${files} source files; half have at most ${median} lines; the longest is ${longest} (${most})`)
  assert.ok(median <= 60, `half of the files have more than ${median} lines`)
})

test('a planted fault is seen: a room without a front door', () => {
  const there = ['README.md', 'instrument.ts', 'model.ts', 'web.tsx'].map((part) => `src/instruments/grid/${part}`)
  assert.deepEqual(missingParts('grid', there), ['src/instruments/grid/server.ts is not there'])
})

test('a planted fault is seen: headings that are missing or out of order', () => {
  const text = headingsOfARoom.map((heading) => `## ${heading}\n\ntext\n`).join('\n')
  assert.deepEqual(headingFaults('README.md', text), [])
  assert.equal(headingFaults('README.md', text.replace('## Grenzen', '## Verder')).length, 1)
  assert.equal(headingFaults('README.md', `## Grenzen\n${text.replace('## Grenzen\n', '')}`).length, 1)
})

test('a planted fault is seen: an answer without a table, a step without a test', () => {
  const calc = 'src/instruments/grid/calc'
  const answer = parseFile(`${calc}/queue.ts`, `import { order } from './order.ts'\nexport function answerQueue() {}`)
  const step = parseFile(`${calc}/order.ts`, 'export function order() {}')
  const tested = parseFile(`${calc}/queue.test.ts`, `import { answerQueue } from './queue.ts'`)
  const table = parseFile(`${calc}/queue.examples.ts`, 'export const examples = []')
  assert.equal(bareAnswers([answer, step]).length, 2)
  assert.deepEqual(bareAnswers([answer, step, tested, table]), [])
  assert.equal(untestedSteps([answer, step, table]).length, 2)
  assert.deepEqual(untestedSteps([answer, step, tested, table]), [])
})

test('a planted fault is seen: a table of two rows, of our own opinion, or without an origin', () => {
  const own = { name: 'a', given: [], expected: 1, origin: { kind: 'hand', steps: '1 + 0 = 1, by hand' } } as const
  const law = { ...own, origin: { kind: 'law', article: '1', source: 'Wet op de proef' } } as const
  const silent = { ...own, origin: { kind: 'hand', steps: '' } } as const
  assert.deepEqual(tableFaults('t', [own, own, law]), [])
  assert.equal(tableFaults('t', [own, law]).length, 1)
  assert.equal(tableFaults('t', [own, own, own]).length, 1)
  assert.equal(tableFaults('t', [own, silent, law]).length, 1)
})

test('a planted fault is seen: a name that says nothing', () => {
  assert.equal(strangeNames([parseFile('src/core/stuff.ts', 'export function payback() {}')]).length, 1)
  assert.deepEqual(strangeNames([parseFile('src/core/payback.ts', 'export function paybackYears() {}')]), [])
})
