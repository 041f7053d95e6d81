import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { estateCode, estateIn } from './estateCode.ts'

test('an estate has the code of its municipality before its name, whatever the name', () => {
  const name = fc.string({ minLength: 1, maxLength: 100 }).filter((text) => text.trim() === text && text !== '-')
  fc.assert(
    fc.property(name, (text) => {
      assert.deepEqual(estateIn(estateCode('GM0222', text)), { municipality: 'GM0222', name: text })
    }),
  )
})

test('who has no estate is outside them, and a municipality is no estate', () => {
  assert.deepEqual(estateIn(estateCode('GM0222', null)), { municipality: 'GM0222', name: null })
  assert.deepEqual(estateIn(estateCode('GM0222', '  ')), { municipality: 'GM0222', name: null })
  assert.equal(estateIn('GM0222'), null)
})

test('a very long name fits a code', () => assert.ok(estateCode('GM0222', 'a'.repeat(500)).length <= 120))
