import assert from 'node:assert/strict'
import { test } from 'node:test'
import { euroPerUnit } from './euroPerUnit.ts'

test('a battery of € 120,000 that saves 93,000 kWh a year costs € 1.29 for each of them', () => {
  assert.equal(Math.round((euroPerUnit(12_000_000, -93_000, 'down') ?? 0) * 100) / 100, 1.29)
})

test('without effect, or with one the wrong way, there is no price', () => {
  assert.equal(euroPerUnit(12_000_000, 0, 'down'), null)
  assert.equal(euroPerUnit(12_000_000, 5, 'down'), null)
  assert.equal(euroPerUnit(0, 5, 'up'), 0)
})
