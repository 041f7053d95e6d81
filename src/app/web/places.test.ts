import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeOf } from './placeOf.ts'
import { mapOf, mapPlaceOf } from './places.ts'

test('an association speaks for the country, a municipality for itself', () => {
  assert.equal(placeOf('verzonnen-makers'), 'NL')
  assert.equal(placeOf('GM0222'), 'GM0222')
})

test('a region stands on its part of the map, moved to the corner', () => {
  const map = mapOf('AM09') ?? []
  assert.ok(map.some((tile) => tile.place === 'GM0222'))
  assert.equal(Math.min(...map.map((tile) => tile.column)), 0)
  assert.equal(Math.min(...map.map((tile) => tile.row)), 0)
})

test('a single municipality has no map, nor has a place that was never drawn', () => {
  assert.equal(mapOf('GM0222'), null)
  assert.equal(mapOf('PV31'), null)
})

test('a municipality stands among its neighbours when the area holds them all', () => {
  assert.equal(mapPlaceOf('GM0222', 'PV25'), 'AM09')
  assert.equal(mapPlaceOf('PV25', 'PV25'), 'PV25')
})
