import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeUpAgenda } from '../../../../tests/support/madeUpAgenda.ts'
import { throughGate } from './throughGate.ts'

function counting(question: string, pointer: string) {
  const agenda = madeUpAgenda()
  const [, second] = agenda.actions
  const [indicator] = second?.indicators ?? []
  assert.ok(second && indicator)
  const ask = { question, version: 1, subject: { kind: 'place' as const, code: 'GM0222' }, parameters: {}, changes: [] }
  const source = { kind: 'computed' as const, ask, pointer, lowPointer: null, highPointer: null }
  const counted = { ...indicator, fields: { ...indicator.fields, source } }
  return { ...agenda, actions: [{ ...second, indicators: [counted] }] }
}

const [reading, baseline] = [398_500.5, 412_000]

test('a figure of the register leaves only when the same figure is out', () => {
  const asked: unknown[] = []
  const agenda = counting('atlas.factsheet', '/total/jobs/known')
  const out = throughGate(agenda, (claim) => asked.push(claim) > 0 && claim.value === reading)
  assert.equal(out.actions[0]?.indicators[0]?.readings.length, 1)
  assert.equal(out.actions[0]?.indicators[0]?.fields.baseline, null)
  assert.deepEqual(
    asked,
    [reading, baseline].map((value) => ({ place: 'GM0222', measure: 'jobs', value })),
  )
})

test('a figure of a part of the register never passes by the value of another', () => {
  const out = throughGate(counting('atlas.factsheet', '/branches/2/companies'), () => true)
  assert.deepEqual(out.actions[0]?.indicators[0]?.readings, [])
})

test('what people typed and the sums of a hub stay', () => {
  const agenda = madeUpAgenda()
  assert.deepEqual(
    throughGate(agenda, () => false),
    agenda,
  )
})
