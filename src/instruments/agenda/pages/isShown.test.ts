import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ActionFields } from '../dossier/actionFields.ts'
import { isShown, noFilter } from './isShown.ts'

const action = {
  standing: 'late',
  fields: ActionFields.parse({
    title: 'Reünie van makers',
    askOfMission: 'local-storage',
    room: 'network',
    owner: { role: 'Energiecoördinator' },
    partners: ['Netbeheerder'],
  }),
} as const

test('words are found in any order, without accents and capitals, also among owner and partners', () => {
  for (const search of ['', 'reunie', 'MAKERS reünie', 'coordinator', 'netbeheer']) {
    assert.ok(isShown(action, { ...noFilter, search }), search)
  }
  assert.ok(!isShown(action, { ...noFilter, search: 'makers gas' }))
})

test('pillar, standing and draft each leave out what does not fit', () => {
  assert.ok(isShown(action, { ...noFilter, pillar: 'innovative', standing: 'late', drafts: 'only' }))
  assert.ok(!isShown(action, { ...noFilter, pillar: 'smart' }))
  assert.ok(!isShown(action, { ...noFilter, standing: 'done' }))
  assert.ok(!isShown(action, { ...noFilter, drafts: 'no' }))
})
