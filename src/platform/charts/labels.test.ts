import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { spread, staircase } from './labels.ts'

test('labels that do not meet stay where they want to be', () => {
  assert.deepEqual(spread([0, 50, 100], [20, 20, 20], 4, 0, 200), [0, 50, 100])
})

test('labels never overlap and stay within bounds when there is room', () => {
  const wishes = fc.array(fc.record({ at: fc.integer({ min: 0, max: 600 }), size: fc.integer({ min: 5, max: 60 }) }), {
    maxLength: 8,
  })
  fc.assert(
    fc.property(wishes, (labels) => {
      const sorted = [...labels].sort((a, b) => a.at - b.at)
      const sizes = sorted.map(({ size }) => size)
      const places = spread(
        sorted.map(({ at }) => at),
        sizes,
        6,
        0,
        640,
      )
      places.forEach((place, index) => {
        assert.ok(place >= 0 && place + (sizes[index] ?? 0) <= 640)
        const next = places[index + 1]
        if (next !== undefined) assert.ok(next - place >= (sizes[index] ?? 0) + 6)
      })
    }),
  )
})

test('a label whose words reach over the next line stands one level higher', () => {
  assert.deepEqual(staircase([0, 30, 200], [50, 20, 20], 4), [1, 0, 0])
  assert.deepEqual(staircase([0, 10, 20], [50, 50, 50], 4), [2, 1, 0])
})
