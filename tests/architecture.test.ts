import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SourceFile } from './house.ts'
import { isTestFile, parseFile, readHouse } from './house.ts'
import { connectingDoors, floorFaults, importsOfApp } from './support/floors.ts'
import { browserFaults, mannerFaults, rawSqlFaults, sqlAtTheDoor } from './support/manners.ts'

/** Where today's code has a good reason to do what a rule forbids. A reason that is gone must go too. */
const exceptions: readonly { readonly fault: string; readonly reason: string }[] = [
  {
    fault: 'src/platform/backup/restore.ts uses sql.raw outside platform/db and migrations',
    reason: 'the name of a column type, read from the catalogue of the store itself',
  },
]

const house = readHouse()
const built = house.filter(({ path }) => !isTestFile(path))

function holds(faults: readonly string[]): void {
  const excused = new Set(exceptions.map(({ fault }) => fault))
  assert.deepEqual(
    faults.filter((fault) => !excused.has(withoutLine(fault))),
    [],
  )
}

function withoutLine(fault: string): string {
  return fault.replace(/^(\S+?):\d+ /, '$1 ')
}

function planted(path: string, text: string): SourceFile[] {
  return [parseFile(path, text)]
}

test('the house has been read, with every floor in it', () => {
  for (const floor of ['src/core/', 'src/platform/', 'src/register/', 'src/instruments/', 'src/app/', 'demo/']) {
    assert.ok(house.filter(({ path }) => path.startsWith(floor)).length >= 3, `hardly a file in ${floor}`)
  }
  assert.ok(house.flatMap(({ imports }) => imports).length > 500)
})

test('a house without files is refused, for rules about nothing always hold', () => {
  assert.throws(() => readHouse(import.meta.dirname, ['nowhere']), /no source files/)
})

test('a file that cannot be parsed is named', () => {
  assert.throws(() => parseFile('src/core/half.ts', 'export const ='), /src\/core\/half\.ts/)
})

test('a floor imports only floors below it', () => holds(floorFaults(built)))

test('rooms have no connecting doors', () => holds(connectingDoors(house)))

test('nobody imports the app', () => holds(importsOfApp(house)))

test('files are imported by their full name, hand over names, and no .ts loads a .tsx', () =>
  holds(mannerFaults(house)))

test('text becomes SQL only on the database floor and in migrations', () => holds(rawSqlFaults(house)))

test('SQL lives in stores, not at the door', () => holds(sqlAtTheDoor(house)))

test('the browser loads nothing of Node, the database or the server', () => {
  const entries = house.map(({ path }) => path).filter((path) => /^src\/app\/web\/.*\.tsx?$/.test(path))
  assert.ok(entries.length > 0, 'the shell of the web app is not there')
  holds(
    browserFaults(
      house,
      entries.filter((path) => !isTestFile(path)),
    ),
  )
})

test('every exception is still needed', () => {
  const faults = [
    ...floorFaults(built),
    ...connectingDoors(house),
    ...importsOfApp(house),
    ...mannerFaults(house),
    ...rawSqlFaults(house),
    ...sqlAtTheDoor(house),
  ].map(withoutLine)
  assert.deepEqual(
    exceptions.filter(({ fault }) => !faults.includes(fault)),
    [],
  )
})

const faults: readonly [string, (files: SourceFile[]) => string[], string, string][] = [
  ['core that knows the platform', floorFaults, 'src/core/a.ts', `import { x } from '../platform/x.ts'`],
  ['core that reads a file', floorFaults, 'src/core/a.ts', `import { readFileSync } from 'node:fs'`],
  ['platform that knows the register', floorFaults, 'src/platform/a.ts', `import { x } from '../register/x.ts'`],
  ['register that knows a room', floorFaults, 'src/register/a.ts', `import { x } from '../instruments/atlas/x.ts'`],
  ['register that invites a guest', floorFaults, 'src/register/a.ts', `import { parse } from 'papaparse'`],
  ['a type of a floor above', floorFaults, 'src/core/a.ts', `import type { Db } from '../platform/db/openStore.ts'`],
  [
    'arithmetic that opens the store',
    floorFaults,
    'src/instruments/atlas/calc/a.ts',
    `import { list } from '../store.ts'`,
  ],
  [
    'arithmetic with a clock of Node',
    floorFaults,
    'src/instruments/atlas/calc/a.ts',
    `import { hrtime } from 'node:process'`,
  ],
  ['a page that knows the database', floorFaults, 'src/instruments/atlas/pages/A.tsx', `import { sql } from 'kysely'`],
  [
    "a page with its room's server half",
    floorFaults,
    'src/instruments/atlas/pages/A.tsx',
    `import { fillFactsheet } from '../fill.ts'`,
  ],
  ['a lazy import of the app', floorFaults, 'src/register/a.ts', `const app = await import('../app/createApp.ts')`],
  ['a re-export of a floor above', floorFaults, 'src/core/a.ts', `export { x } from '../register/x.ts'`],
  ['a room that looks into another', connectingDoors, 'src/instruments/atlas/a.ts', `import { x } from '../grid/x.ts'`],
  [
    'a test that looks into another room',
    connectingDoors,
    'src/instruments/atlas/a.test.ts',
    `import { x } from '../grid/x.ts'`,
  ],
  ['a demo that knows the app', importsOfApp, 'demo/a.ts', `import { x } from '../src/app/x.ts'`],
  ['a .tsx in a .ts', mannerFaults, 'src/app/a.ts', `import { Page } from './Page.tsx'`],
  ['an import without ending', mannerFaults, 'src/core/a.ts', `import { x } from './x'`],
  ['a barrel', mannerFaults, 'src/core/all.ts', `export { x } from './x.ts'\nexport * from './y.ts'`],
  ['a default export', mannerFaults, 'src/core/a.ts', `export default function a() {}`],
  ['a drawer for everything', mannerFaults, 'src/core/utils.ts', `export const a = 1`],
  ['raw SQL in a store', rawSqlFaults, 'src/register/a.ts', `export const q = (name: string) => sql.raw(name)`],
  ['SQL in a front door', sqlAtTheDoor, 'src/register/endpoints/a.ts', `import { sql } from 'kysely'`],
  [
    'Node in the browser, by a detour',
    (files) =>
      browserFaults(
        [...files, parseFile('src/core/b.ts', `import { join } from 'node:path'\nexport const b = join('a')`)],
        ['src/app/web/main.tsx'],
      ),
    'src/app/web/main.tsx',
    `import { b } from '../../core/b.ts'`,
  ],
]

for (const [name, rule, path, text] of faults) {
  test(`a planted fault is seen: ${name}`, () => assert.equal(rule(planted(path, text)).length, 1))
}

test('what is allowed is let through', () => {
  const fine = [
    parseFile('src/core/a.ts', `import { z } from 'zod'\nimport type { B } from './b.ts'\nexport const a = z`),
    parseFile('src/instruments/atlas/pages/A.tsx', `import { Button } from '../../../platform/ui/Button.tsx'`),
    parseFile('src/app/a.ts', `import type { Page } from './Page.tsx'\nimport { x } from '../../demo/x.ts'`),
  ]
  const rules = [floorFaults, connectingDoors, importsOfApp, mannerFaults, rawSqlFaults, sqlAtTheDoor]
  assert.deepEqual(
    rules.flatMap((rule) => rule(fine)),
    [],
  )
})
