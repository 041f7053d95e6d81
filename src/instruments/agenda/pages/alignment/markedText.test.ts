import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { markedText } from './markedText.ts'

test('the marked words stand out, and what overlaps is one stretch', () => {
  const parts = markedText('Kavel 14 op Hofskamp', [
    { start: 12, end: 20 },
    { start: 0, end: 5 },
    { start: 3, end: 8 },
  ])
  assert.deepEqual(
    parts.map(({ text, marked }) => [text, marked]),
    [
      ['Kavel 14', true],
      [' op ', false],
      ['Hofskamp', true],
    ],
  )
})

test('whatever the marks, the parts together are the text', () => {
  const mark = fc.record({ start: fc.nat(60), end: fc.nat(60) })
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), fc.array(mark, { maxLength: 6 }), (text, marks) => {
      const parts = markedText(text, marks)
      assert.equal(parts.map((part) => part.text).join(''), text)
      assert.ok(parts.every((part, k) => part.text !== '' && part.marked !== parts[k - 1]?.marked))
    }),
  )
})
