import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { rowAfterKey, rowWindow, scrollTo } from './rowWindow.ts'

test('every row in sight is drawn, and never many more', () => {
  const given = [
    fc.integer({ min: 0, max: 4_400_000 }),
    fc.integer({ min: 100, max: 1200 }),
    fc.integer({ min: 0, max: 100_000 }),
  ] as const
  fc.assert(
    fc.property(...given, (scrolled, seen, rows) => {
      const { first, last } = rowWindow(scrolled, seen, 44, rows)
      assert.ok(first >= 0 && first <= last && last <= rows)
      assert.ok(last - first <= seen / 44 + 40)
      const top = Math.floor(scrolled / 44)
      if (top < rows) assert.ok(first <= top && last >= Math.min(rows, top + Math.floor(seen / 44)))
    }),
  )
})

test('a row already in sight does not move the table', () => {
  assert.equal(scrollTo(5, 100, 500, 44), null)
  assert.equal(scrollTo(0, 100, 500, 44), 0)
  assert.equal(scrollTo(100, 0, 440, 44), 101 * 44 - 440)
})

test('keys stop at the first and the last row, and other keys are left alone', () => {
  assert.equal(rowAfterKey('ArrowUp', 0, 10, 5), 0)
  assert.equal(rowAfterKey('PageDown', 7, 10, 5), 9)
  assert.equal(rowAfterKey('End', 0, 100_000, 5), 99_999)
  assert.equal(rowAfterKey('a', 0, 10, 5), null)
})
