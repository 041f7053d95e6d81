import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDay } from '../../../core/period.ts'
import { datedSteps } from './groupContractSteps.ts'
import { rulesFor } from './storageRules.ts'

const battery = { kw: 100, kwh: 200, efficiency: 0.95, wear: 0 }

test('every rule says where it stands, who says so, when, and whether that was read', () => {
  const rules = rulesFor({ battery, share: true })
  assert.ok(rules.length >= 6)
  for (const { article, source, sourceDate, title, why } of rules) {
    assert.ok(article && source && isDay(sourceDate))
    assert.ok(title.nl && title.en && why.nl && why.en)
  }
})

test('without a battery no rule of batteries stands in the way, and without sharing none of groups', () => {
  assert.deepEqual(
    rulesFor({ battery: null, share: true }).map(({ id }) => id),
    ['group-contract', 'group-tariff'],
  )
  assert.deepEqual(rulesFor({ battery: null, share: false }), [])
})

test('the steps to a group contract come in order of day, and what the operator decides has none', () => {
  const steps = datedSteps('2026-11-23')
  const days = steps.flatMap(({ by }) => (by === null ? [] : [by]))
  assert.deepEqual(days, days.toSorted())
  assert.equal(steps.find(({ id }) => id === 'capacity')?.by, null)
})
