import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readTable } from '../../../platform/imports/readTable.ts'
import { ActionFields } from '../dossier/actionFields.ts'
import { type BaseOf, compareSheet } from './compareSheet.ts'
import { readSheet } from './readSheet.ts'
import { type SheetAction, writeSheet } from './writeSheet.ts'

const action = (n: number, more: object = {}): SheetAction => ({
  id: `00000000-0000-4000-8000-00000000000${n}`,
  version: 2,
  fields: ActionFields.parse({
    title: `Actie ${n}`,
    askOfMission: 'local-storage',
    room: 'energyhub',
    start: '2027-01-01',
    end: '2027-12-31',
    budget: [{ year: 2027, source: 'council', plannedCents: 1_250_050, spentCents: 0 }],
    ...more,
  }),
})
const two = [action(1), action(2, { activity: 'Regel één\nregel "twee"; en =1+1' })]
const nobody: BaseOf = () => null

async function compare(csv: string, actions: readonly SheetAction[] = two, baseOf = nobody) {
  const { head, rows } = await readSheet(new TextEncoder().encode(csv), 'agenda.csv', readTable)
  return compareSheet(head, rows, actions, baseOf)
}

test('a sheet that comes back untouched changes nothing, whatever is written in it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ maxLength: 60 }), fc.nat(1e9), async (text, plannedCents) => {
      const budget = [{ year: 2027, source: 'fund', plannedCents }]
      const actions = [action(1, { activity: text, budget }), action(2)]
      const preview = await compare(writeSheet(actions), actions)
      assert.deepEqual([preview.changes, preview.conflicts, preview.faults], [[], [], []])
      assert.equal(preview.unchanged, 2)
    }),
    { numRuns: 60 },
  )
  assert.equal(writeSheet(two), writeSheet(two.map((one) => structuredClone(one))))
})

test('what a spreadsheet writes otherwise is no change: a Dutch day, an amount with a point', async () => {
  const csv = writeSheet(two).replaceAll('2027-01-01', '1-1-2027').replaceAll('12500,50', '12.500,50')
  const preview = await compare(csv)
  assert.deepEqual([preview.changes, preview.faults, preview.unchanged], [[], [], 2])
})

test('a changed title and amount are shown, and ready to be sent on the version they were made on', async () => {
  const csv = writeSheet(two).replace('Actie 1', 'Batterij').replace('12500,50', '13.000')
  const { changes } = await compare(csv)
  assert.equal(changes.length, 1)
  assert.deepEqual(changes[0]?.cells, [
    { column: 'Titel', from: 'Actie 1', to: 'Batterij' },
    { column: 'Gepland 2027 gemeente', from: '12500,50', to: '13000' },
  ])
  assert.equal(changes[0]?.fields.budget[0]?.plannedCents, 1_300_000)
  assert.equal(changes[0]?.version, 2)
})

test('what somebody changed here since the sheet was handed out is a conflict, and other cells still count', async () => {
  const csv = writeSheet(two).replace('Actie 1', 'Van het blad').replace('2027-01-01', '2027-02-01')
  const now = [{ ...action(1, { title: 'Van hier' }), version: 3 }, two[1] ?? action(2)]
  const preview = await compare(csv, now, () => action(1).fields)
  assert.deepEqual(
    preview.conflicts.map(({ column, here, sheet }) => [column, here, sheet]),
    [['Titel', 'Van hier', 'Van het blad']],
  )
  assert.deepEqual(preview.changes[0]?.cells, [{ column: 'Begin', from: '2027-01-01', to: '2027-02-01' }])
  assert.equal(preview.changes[0]?.fields.title, 'Van hier')
})

test('31-02, two notations of an amount, a changed number and a strange version are told at their line', async () => {
  const cases: readonly [from: string, to: string, column: string][] = [
    ['2027-01-01', '31-02-2027', 'Begin'],
    ['12500,50', '12,500.50', 'Gepland 2027 gemeente'],
    ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000009', 'Nummer'],
    ['000000000001;2;', '000000000001;7;', 'Versie'],
    ['Actie 1', '', 'Titel'],
    ['2027-12-31', '2026-12-31', 'Einde'],
    ['Idee', 'Bijna', 'Stand'],
  ]
  for (const [from, to, column] of cases) {
    const { faults } = await compare(writeSheet(two).replace(from, to))
    assert.deepEqual(
      faults.map((one) => [one.line, one.column]),
      [[2, column]],
      `${from} -> ${to}`,
    )
  }
})

test('a deleted column or row leaves what it held; without the numbers nothing is read', async () => {
  const lines = writeSheet(two).split('\r\n')
  const withoutRow = await compare([lines[0], lines[1], ''].join('\r\n'))
  assert.deepEqual(withoutRow.missingActions, ['Actie 2'])
  const renamed = await compare(writeSheet(two).replace('Grondslag', 'Iets anders'))
  assert.deepEqual([renamed.missingColumns, renamed.changes], [['Grondslag'], []])
  assert.equal((await compare(writeSheet(two).replace('Nummer', 'Nr'))).faults[0]?.column, 'Nummer')
})
