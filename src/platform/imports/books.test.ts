import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addBooks, balance, emptyBooks, isBalanced } from './books.ts'

const books = { read: 68, stored: 61, outside: 0, refused: 4, blank: 2, header: 1 }

test('the books balance: 68 = 61 + 4 + 2 + 1', () => {
  assert.equal(balance(books), books)
  assert.ok(isBalanced(addBooks(books, books)))
  assert.deepEqual(addBooks(books, emptyBooks), books)
})

test('a row that is nowhere, twice or half stops everything', () => {
  assert.throws(() => balance({ ...books, stored: 60 }), /do not balance: read 68/)
  assert.throws(() => balance({ ...books, read: 67 }), /do not balance/)
  assert.throws(() => balance({ ...books, stored: -1, refused: 66 }), /do not balance/)
  assert.throws(() => balance({ ...books, stored: 60.5, refused: 4.5 }), /do not balance/)
})
