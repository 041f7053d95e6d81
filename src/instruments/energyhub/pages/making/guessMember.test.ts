import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guessMember } from './guessMember.ts'

const members = [
  { id: 'a', name: 'Gieterij De Bedachte Hoek B.V.' },
  { id: 'b', name: 'Plaatwerk Luchtkasteel' },
  { id: 'c', name: 'Draaierij Luchtkasteel' },
]

test('a file that carries the name of a company is put with that company', () => {
  assert.equal(guessMember('kwartierwaarden_bedachte-hoek_2025.csv', members), 'a')
  assert.equal(guessMember('Draaierij Luchtkasteel.xlsx', members), 'c')
})

test('a file that could be of two companies, or of none, is left to the reader', () => {
  assert.equal(guessMember('luchtkasteel.csv', members), null)
  assert.equal(guessMember('export (3).csv', members), null)
  assert.equal(guessMember('bv.csv', members), null)
})
