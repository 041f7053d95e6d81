import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isNarrowed, readMakersSearch } from './makersSearch.ts'

test('an address with choices is read, and what is no choice of ours is left out', () => {
  const read = readMakersSearch({ branch: 'electro', sort: 'jobs', descending: 'true', quality: 'perfect', page: '3' })
  assert.deepEqual(read, { branch: 'electro', sort: 'jobs', descending: 'true' })
})

test('empty choices are no choices', () => {
  assert.deepEqual(readMakersSearch({ search: '', estate: '', descending: 'false' }), {})
})

test('the order and the day do not narrow the list, a filter does', () => {
  assert.equal(isNarrowed({ sort: 'jobs', referenceDate: '2026-01-01' }), false)
  assert.equal(isNarrowed({ search: 'draaierij' }), true)
})
