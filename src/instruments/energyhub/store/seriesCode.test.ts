import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { packSeries, unpackSeries } from './seriesCode.ts'

test('a series comes back as 32-bit numbers, and the same series has the same name', () => {
  fc.assert(
    fc.property(fc.array(fc.float({ noNaN: true, noDefaultInfinity: true })), (list) => {
      const series = Float64Array.from(list)
      const { bytes, sha256 } = packSeries(series)
      assert.deepEqual(unpackSeries(bytes), series)
      assert.equal(packSeries(series.slice()).sha256, sha256)
    }),
  )
})

test('a year of a meter with one decimal takes less than a third of what its numbers take', () => {
  const year = Float64Array.from({ length: 35_040 }, (_, at) => Math.round(1000 * Math.sin(at / 15) ** 2) / 10)
  assert.ok(packSeries(year).bytes.length < (35_040 * 8) / 3)
})
