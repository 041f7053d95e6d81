import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { pairs as claims } from '../../../../../tests/support/alignment/claimedTwice.ts'
import { pairs as rules } from '../../../../../tests/support/alignment/contradiction.ts'
import { pairs as doubles } from '../../../../../tests/support/alignment/duplicate.ts'
import { pairs as busy } from '../../../../../tests/support/alignment/ownerBusy.ts'
import { golden } from '../../../../../tests/support/golden.ts'
import { isRefusal } from '../../../../core/outcome.ts'
import { alignment } from '../../questions/alignment.ts'
import { comparePassages } from './comparePassages.ts'
import { examples } from './findAlignment.examples.ts'
import { findAlignment, type GivenAlignment } from './findAlignment.ts'
import { readPassage } from './readPassage.ts'

function found(given: GivenAlignment) {
  const answer = findAlignment(given)
  if (!('findings' in answer)) throw new Error(answer.why)
  assert.deepEqual(alignment.answer.parse(answer), answer)
  return answer
}

golden((given) => {
  const { findings, gaps } = found(given)
  return { kinds: findings.map(({ kind }) => kind), gaps: gaps.map(({ passage }) => passage) }
}, examples)

const conflicts = [...claims, ...rules, ...doubles, ...busy]
const own = conflicts.map(({ a }, k) => ({ ...a, id: `a${k}` }))
const others = conflicts.map(({ b }, k) => ({ ...b, id: `b${k}` }))

test('what a is to b, b is to a', () => {
  for (const { a, b } of conflicts) {
    const there = comparePassages(readPassage(a), readPassage(b))
    const back = comparePassages(readPassage(b), readPassage(a))
    assert.deepEqual([back?.kind, back?.strength], [there?.kind, there?.strength], a.text)
  }
})

test('the order in which passages come changes nothing', () => {
  const expected = found({ own, others })
  const anyOrder = <T>(list: T[]) => fc.shuffledSubarray(list, { minLength: list.length })
  const ordered = fc.property(anyOrder(own), anyOrder(others), (one, other) =>
    assert.deepEqual(found({ own: one, others: other }), expected),
  )
  fc.assert(ordered, { numRuns: 5 })
})

test('a passage about something else changes nothing', () => {
  const strange = { id: 'z', agenda: 'Welzijn', text: 'Het vrijwilligerskoor oefent op donderdag in het buurthuis.' }
  assert.deepEqual(found({ own, others: [...others, strange] }), found({ own, others }))
})

test('the index misses nothing that comparing all pairs finds', () => {
  const seen = new Set(found({ own, others }).findings.map(({ a, b }) => `${a} ${b}`))
  const readOthers = others.map((b) => ({ id: b.id, read: readPassage(b) }))
  for (const a of own) {
    const read = readPassage(a)
    for (const b of readOthers) {
      if (comparePassages(read, b.read) !== null) assert.ok(seen.has(`${a.id} ${b.id}`), `${a.text} | ${b.read.lower}`)
    }
  }
})

test('every mark lies in its text', () => {
  const textOf = new Map([...own, ...others].map(({ id, text }) => [id, text]))
  for (const { a, b, marksA, marksB } of found({ own, others }).findings) {
    for (const { start, end } of marksA) assert.ok(start <= end && end <= (textOf.get(a)?.length ?? 0))
    for (const { start, end } of marksB) assert.ok(start <= end && end <= (textOf.get(b)?.length ?? 0))
  }
})

test('a passage without text, an id given twice and an end before the start are refused, with the place', () => {
  const one = { id: 'a', agenda: 'Agenda', text: 'Een loket.' }
  assert.equal(placeOf({ own: [one], others: [{ ...one }] }), '/others/0/id')
  assert.equal(placeOf({ own: [{ ...one, text: '  ' }], others: [] }), '/own/0/text')
  assert.equal(placeOf({ own: [{ ...one, from: '2027-02-01', to: '2027-01-01' }], others: [] }), '/own/0/to')
})

function placeOf(given: GivenAlignment): string | undefined {
  const answer = findAlignment(given)
  return isRefusal(answer) ? answer.at : undefined
}
