import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { golden } from '../../tests/support/golden.ts'
import { examples } from './sizeClass.examples.ts'
import { sizeClass, sizeClassBounds, sizeClasses } from './sizeClass.ts'

golden(sizeClass, examples)

test('every number of persons lies within the bounds of its class', () => {
  fc.assert(
    fc.property(fc.nat(5_000), (persons) => {
      const { least, most } = sizeClassBounds(sizeClass(persons))
      assert.ok(least <= persons && (most === null || persons <= most))
    }),
  )
})

test('the classes follow each other without a hole or an overlap', () => {
  const bounds = sizeClasses.map(sizeClassBounds)
  assert.equal(bounds[0]?.least, 0)
  for (const [index, { most }] of bounds.entries()) {
    assert.equal(most === null ? undefined : most + 1, bounds[index + 1]?.least)
  }
})

test('half a person, fewer than none or nothing readable is our mistake', () => {
  for (const wrong of [2.5, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
    assert.throws(() => sizeClass(wrong), /whole number/)
  }
})
