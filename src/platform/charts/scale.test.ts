import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gap } from '../../core/gap.ts'
import { linear, linePath } from './scale.ts'

test('half of the values lies at half of the way, also when the way goes up', () => {
  assert.equal(linear([0, 10], [100, 0])(5), 50)
  assert.equal(linear([-5, 5], [0, 100])(0), 50)
})

test('a scale without reach is a fault of ours', () => {
  assert.throws(() => linear([3, 3], [0, 100]), RangeError)
  assert.throws(() => linear([0, Number.NaN], [0, 100]), RangeError)
})

test('a path stops before a gap and begins again behind it', () => {
  const same = (value: number) => value
  assert.equal(linePath([1, 2, gap('unknown', ''), 4], same, same), 'M0 1L1 2M3 4')
})
