import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ActionFields } from '../../dossier/actionFields.ts'
import { IndicatorFields } from '../../dossier/indicatorFields.ts'
import { measureLibrary } from '../../measureLibrary.ts'
import { emptyAction, startFromMeasure, startFromProposal } from './startAction.ts'

test('every measure of the library makes an action and an indicator that the server takes', () => {
  for (const measure of measureLibrary) {
    const { fields, indicators } = startFromMeasure(measure, 'nl', 'GM0222', '2026-11-24')
    assert.deepEqual(ActionFields.parse(fields), fields, measure.id)
    for (const one of indicators) assert.deepEqual(IndicatorFields.parse(one), one, measure.id)
    assert.ok(fields.end !== null && fields.end > '2027-01-01', measure.id)
  }
})

test('an empty action is what the server would make of a title and an ask', () => {
  const { title: _title, ...rest } = ActionFields.parse({
    title: 'x',
    askOfMission: 'stimulate-entrepreneurship',
    room: 'agenda',
  })
  assert.deepEqual({ ...emptyAction, title: 'x' }, { title: 'x', ...rest })
})

test('a proposal keeps its calculation: the figure, what stands for doing nothing, and what was promised', () => {
  const ask = {
    question: 'energyhub.hub',
    version: 1,
    subject: { kind: 'hub' as const, code: 'a' },
    parameters: {},
    changes: [],
  }
  const { fields, indicators } = startFromProposal(
    {
      title: 'Batterij',
      why: '',
      askOfMission: 'local-storage',
      room: 'energyhub',
      ask,
      figure: { pointer: '/curtailedKwh', betterWhen: 'down', without: [] },
      effect: { value: -93_000, unit: 'kWh/year', low: -110_000, high: -80_000 },
      obligation: 'PGS 37-1',
      costEuro: 42_500.5,
    },
    '2026-11-24',
  )
  assert.deepEqual(ActionFields.parse(fields), fields)
  assert.equal(fields.budget[0]?.plannedCents, 4_250_050)
  assert.equal(fields.measure?.promised?.low, -110_000)
  assert.equal(indicators[0]?.source.kind, 'computed')
})
