import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'

/** What a page of the desk may weigh: its own script with everything it needs, compressed. */
const budget = 150_000

type Chunk = {
  readonly file: string
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
}

const wizard = ['data/import/ImportWizard.tsx', 'data/frameWords.nl.ts', 'data/import/words.nl.ts']

/** The pages of the desk, and the part a page always fetches after itself. */
const pages: Readonly<Record<string, readonly string[]>> = {
  overview: ['overview/OverviewPage.tsx', '../../instruments/atlas/words.nl.ts'],
  'a place': [
    'subjects/PlacePage.tsx',
    '../../instruments/atlas/pages/PlaceFacts.tsx',
    '../../instruments/atlas/words.nl.ts',
  ],
  makers: ['makers/MakersPage.tsx'],
  'one maker': ['subjects/CompanyPage.tsx'],
  files: ['data/ImportsPage.tsx', 'data/words.nl.ts'],
  'one file': ['data/ImportPage.tsx', 'data/words.nl.ts'],
  'a new file': [...wizard, 'data/import/FileStep.tsx'],
  'the columns of a new file': [...wizard, 'data/import/ColumnsStep.tsx'],
  'the check of a new file': [...wizard, 'data/import/CheckStep.tsx'],
  quality: ['data/QualityPage.tsx', 'data/words.nl.ts'],
  members: ['data/MembersPage.tsx', 'data/words.nl.ts'],
  'work in progress': ['data/JobPage.tsx', 'data/words.nl.ts'],
  'public tables': ['data/tables/PublicTablesPage.tsx', 'data/words.nl.ts'],
  'energy hubs': ['energy/EnergyRoute.tsx', '../../instruments/energyhub/pages/making/HubsPage.tsx'],
  'a new energy hub': ['energy/EnergyRoute.tsx', '../../instruments/energyhub/pages/making/MakeHubPage.tsx'],
  'the answer of an energy hub': ['energy/EnergyRoute.tsx', '../../instruments/energyhub/pages/answer/AnswerPage.tsx'],
  'companies of an energy hub': ['energy/EnergyRoute.tsx', '../../instruments/energyhub/pages/making/MembersPage.tsx'],
  'sharing of an energy hub': ['energy/EnergyRoute.tsx', '../../instruments/energyhub/pages/making/SharePage.tsx'],
  'the agenda': ['agenda/AgendaRoute.tsx', '../../instruments/agenda/pages/OverviewPage.tsx'],
  'actions of the agenda': ['agenda/AgendaRoute.tsx', '../../instruments/agenda/pages/ActionsPage.tsx'],
  'one action': ['agenda/AgendaRoute.tsx', '../../instruments/agenda/pages/action/ActionPage.tsx'],
  'a new action': ['agenda/AgendaRoute.tsx', '../../instruments/agenda/pages/form/NewActionPage.tsx'],
  'the timeline of the agenda': ['agenda/AgendaRoute.tsx', '../../instruments/agenda/pages/TimelinePage.tsx'],
  'the budget of the agenda': ['agenda/AgendaRoute.tsx', '../../instruments/agenda/pages/BudgetPage.tsx'],
  'the alignment with other agendas': [
    'agenda/AgendaRoute.tsx',
    '../../instruments/agenda/pages/alignment/AlignmentPage.tsx',
  ],
  'another agenda comes in': ['agenda/AgendaRoute.tsx', '../../instruments/agenda/pages/alignment/AddAgendaPage.tsx'],
  'one other agenda': ['agenda/AgendaRoute.tsx', '../../instruments/agenda/pages/alignment/OtherAgendaPage.tsx'],
  'versions of the agenda': ['agenda/AgendaRoute.tsx', '../../instruments/agenda/pages/VersionsPage.tsx'],
  'the agenda in a spreadsheet': ['agenda/AgendaRoute.tsx', '../../instruments/agenda/pages/sheet/SheetPage.tsx'],
  'measures to choose from': ['agenda/AgendaRoute.tsx', '../../instruments/agenda/pages/MeasuresPage.tsx'],
  'a shared energy hub': ['energy/SharedHubRoute.tsx', '../../instruments/energyhub/pages/making/SharedHubPage.tsx'],
}

let folder = ''
let manifest: Readonly<Record<string, Chunk>> = {}

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'maakagenda-pages-'))
  const vite = join(import.meta.dirname, '../node_modules/vite/bin/vite.js')
  const built = spawnSync(process.execPath, [vite, 'build', '--outDir', folder, '--manifest', '--logLevel', 'warn'], {
    cwd: join(import.meta.dirname, '..'),
    encoding: 'utf8',
    // A test runner sets its own kind of surroundings; the pages are built as a user gets them.
    env: { ...process.env, NODE_ENV: 'production' },
  })
  assert.equal(built.status, 0, built.stderr)
  manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as typeof manifest // as vite writes it
})
after(() => rmSync(folder, { recursive: true, force: true }))

/** A chunk with all that it cannot run without. */
function needed(key: string, found = new Set<string>()): Set<string> {
  if (found.has(key)) return found
  found.add(key)
  for (const other of manifest[key]?.imports ?? []) needed(other, found)
  return found
}

function weigh(keys: ReadonlySet<string>): number {
  return [...keys].reduce(
    (sum, key) => sum + gzipSync(readFileSync(join(folder, manifest[key]?.file ?? '')), { level: 9 }).length,
    0,
  )
}

for (const [page, parts] of Object.entries(pages)) {
  test(`the script of the page of ${page} stays within its budget`, (context) => {
    const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry) ?? ''
    const all = needed(entry)
    for (const part of parts) {
      assert.ok(manifest[part], `${part} is a page of its own in the build`)
      needed(part, all)
    }
    const weight = weigh(all)
    context.diagnostic(`${page}: ${(weight / 1000).toFixed(1)} kB`)
    assert.ok(weight <= budget, `${page}: ${weight} bytes, of ${budget}`)
  })
}

test('no page carries the table of SBI titles: the server gives the title that is asked', () => {
  const scripts = Object.values(manifest).filter(({ file }) => file.endsWith('.js'))
  assert.ok(scripts.length > Object.keys(pages).length)
  const carrying = scripts.filter(({ file }) => readFileSync(join(folder, file), 'utf8').includes('aardappelprodukten'))
  assert.deepEqual(carrying, [])
})
