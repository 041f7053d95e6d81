import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeUpAgenda } from '../../../../tests/support/madeUpAgenda.ts'
import { agendaChanges } from './agendaChanges.ts'

const before = madeUpAgenda()

test('two times the same agenda on the same day has no changes', () => {
  assert.deepEqual(agendaChanges(before, madeUpAgenda()), [])
})

test('what came, what went, and what changed of an action are told', () => {
  const [first, second, third] = before.actions
  assert.ok(first && second && third)
  const after = madeUpAgenda({
    frozenAt: '2027-05-20T10:00:00.000Z',
    actions: [
      { ...first, fields: { ...first.fields, status: 'done', budget: first.fields.budget.slice(0, 1) } },
      { ...third, id: '00000000-0000-4000-8000-000000000004', fields: { ...third.fields, title: 'Een nieuwe' } },
      { ...second, fields: { ...second.fields, end: '2028-06-30' } },
    ],
  })
  assert.deepEqual(agendaChanges(before, after), [
    {
      kind: 'changed',
      title: 'Vaste accountmanager voor ieder bedrijventerrein',
      standing: { before: 'on-schedule', after: 'done' },
      end: null,
      plannedCents: { before: 16_000_000, after: 8_000_000 },
    },
    { kind: 'added', title: 'Een nieuwe' },
    {
      kind: 'changed',
      title: 'Gezamenlijke batterij op Verheulsweide',
      standing: null,
      end: { before: '2027-12-31', after: '2028-06-30' },
      plannedCents: null,
    },
    { kind: 'removed', title: 'Snuffelstages voor groep 7 en 8' },
  ])
})

test('time alone can make an action late, and that is told too', () => {
  const later = madeUpAgenda({ frozenAt: '2027-11-20T10:00:00.000Z' })
  const [first] = agendaChanges(before, later)
  assert.deepEqual(first?.kind === 'changed' && first.standing, { before: 'on-schedule', after: 'late' })
})
