import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whyAndDo } from './whyAndDo.ts'

test('the first sentence says why, the rest what to do', () => {
  assert.deepEqual(whyAndDo('Een KvK-nummer heeft 8 cijfers. Verbeter het nummer.'), {
    why: 'Een KvK-nummer heeft 8 cijfers.',
    todo: 'Verbeter het nummer.',
  })
})

test('a code with a point in it does not end the sentence', () => {
  const { why, todo } = whyAndDo(
    'Code 25.99.9 bestaat niet in SBI 2008. Kijk de code na, of kies de andere SBI-versie.',
  )
  assert.equal(why, 'Code 25.99.9 bestaat niet in SBI 2008.')
  assert.equal(todo, 'Kijk de code na, of kies de andere SBI-versie.')
})

test('a company form is no end of a sentence', () => {
  const { why } = whyAndDo('Grootteklasse "Klein B.V. Noord" herkennen wij niet. Gebruik 10-20.')
  assert.equal(why, 'Grootteklasse "Klein B.V. Noord" herkennen wij niet.')
})

test('the columns that must go stay with the reason', () => {
  const { why, todo } = whyAndDo('Er staan persoonsgegevens in: BSN. Verwijder deze kolommen.')
  assert.equal(why, 'Er staan persoonsgegevens in: BSN.')
  assert.equal(todo, 'Verwijder deze kolommen.')
})

test('one sentence alone tells nothing to do', () => {
  assert.deepEqual(whyAndDo('Aantal personen is -3: minder dan nul kan niet.'), {
    why: 'Aantal personen is -3: minder dan nul kan niet.',
    todo: null,
  })
})
