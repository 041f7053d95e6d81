import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nl } from '../words.nl.ts'
import { trendTitle } from './trendTitle.ts'

const of = (index: number) => ({ since: '2024', place: 'Doetinchem', index })
const area = (index: number) => ({ name: 'Gelderland', index })

test('a place that grows is set against its area, harder or less hard', () => {
  assert.equal(trendTitle(nl.trend, of(106), area(103)), 'Sinds 2024 groeit Doetinchem harder dan Gelderland')
  assert.equal(trendTitle(nl.trend, of(102), area(103)), 'Sinds 2024 groeit Doetinchem minder hard dan Gelderland')
})

test('a place that loses jobs while its area grows is told so', () => {
  assert.equal(trendTitle(nl.trend, of(98), area(103)), 'Sinds 2024 verliest Doetinchem banen en groeit Gelderland')
})

test('when both lose jobs, the faster one is named', () => {
  assert.equal(trendTitle(nl.trend, of(90), area(95)), 'Sinds 2024 krimpt Doetinchem sterker dan Gelderland')
  assert.equal(trendTitle(nl.trend, of(97), area(95)), 'Sinds 2024 krimpt Doetinchem minder dan Gelderland')
})

test('without an area, or with the same line, there is nothing to compare with', () => {
  assert.equal(trendTitle(nl.trend, of(106), null), 'Sinds 2024 groeit Doetinchem')
  assert.equal(trendTitle(nl.trend, of(97), area(97.01)), 'Sinds 2024 heeft Doetinchem minder banen bij makers')
  assert.equal(trendTitle(nl.trend, of(100.02), area(103)), 'Sinds 2024 heeft Doetinchem evenveel banen bij makers')
})
