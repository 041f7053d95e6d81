import assert from 'node:assert/strict'
import { test } from 'node:test'
import { factorOf } from './unit.ts'

test('the units in which CBS counts are read, however the spaces stand', () => {
  const read = [
    'aantal',
    'x 1 000',
    'x\u00a01\u00a0000',
    'x 1000',
    '1 000',
    'x 1.000',
    'x 100',
    'mln',
    'x 1 000 000',
    ' Aantal ',
    '',
  ]
  assert.deepEqual(read.map(factorOf), [1, 1_000, 1_000, 1_000, 1_000, 1_000, 100, 1_000_000, 1_000_000, 1, 1])
})

test('a unit that is no count has no factor: it must not be added up as if it were', () => {
  assert.deepEqual(['%', 'uur', 'x 1 000 m2', 'euro', 'mln euro', 'x 1 00'].map(factorOf), [
    null,
    null,
    null,
    null,
    null,
    null,
  ])
})
