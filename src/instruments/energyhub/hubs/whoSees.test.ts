import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fewest, maySeeSeries, type Measured, type Reader, sumsRule } from './whoSees.ts'

const officer: Reader = { account: 'officer', isOfficer: true }

const member = fc.record({
  maker: fc.option(fc.constantFrom('maker', 'officer', 'reader')),
  mandate: fc.option(fc.record({ scope: fc.constantFrom('sums', 'series'), smallGroup: fc.boolean() })),
  hasSeries: fc.boolean(),
  onMandate: fc.boolean(),
  deliveredBy: fc.constantFrom([], ['maker'], ['officer']),
})
const members = fc
  .array(member, { maxLength: 12 })
  .map((list): Measured[] => list.map(({ maker, ...one }, at) => ({ ...one, id: String(at), fields: { maker } })))
const readers = fc.constantFrom<Reader>(
  null,
  officer,
  { account: 'maker', isOfficer: false },
  { account: 'reader', isOfficer: false },
)

test('what is hidden from a reader counts with at least four others that are hidden, or with the consent of each', () => {
  fc.assert(
    fc.property(readers, members, (reader, list) => {
      const { counted, alone } = sumsRule(reader, list)
      const hidden = list.filter(({ id }) => counted.has(id) && !alone.has(id))
      const consent = hidden.every(({ mandate }) => mandate?.smallGroup === true)
      assert.ok(hidden.length === 0 || hidden.length >= fewest || consent)
    }),
  )
})

test('nothing counts without a series, and nothing of another without a mandate', () => {
  fc.assert(
    fc.property(readers, members, (reader, list) => {
      const { counted, alone } = sumsRule(reader, list)
      for (const one of list) {
        if (!one.hasSeries) assert.ok(!counted.has(one.id))
        if (one.mandate === null && one.fields.maker !== reader?.account) assert.ok(!counted.has(one.id))
        if (one.mandate === null && one.onMandate) assert.ok(!counted.has(one.id))
        if (alone.has(one.id)) assert.ok(maySeeSeries(reader, one))
      }
    }),
  )
})

test('the public sees no series by itself, whatever the mandates', () => {
  fc.assert(fc.property(members, (list) => assert.equal(sumsRule(null, list).alone.size, 0)))
})

test('a withdrawn mandate never shows more than before', () => {
  fc.assert(
    fc.property(readers, members, fc.nat(), (reader, list, pick) => {
      if (list.length === 0) return
      const at = pick % list.length
      const after = list.map((one, k) => (k === at ? { ...one, mandate: null } : one))
      const before = sumsRule(reader, list)
      const now = sumsRule(reader, after)
      for (const id of now.alone) assert.ok(before.alone.has(id))
    }),
  )
})

test('who becomes the maker of a company later does not inherit what another delivered', () => {
  const taken: Measured = {
    id: '1',
    fields: { maker: 'officer' },
    mandate: null,
    hasSeries: true,
    onMandate: false,
    deliveredBy: ['maker'],
  }
  assert.equal(maySeeSeries(officer, taken), false)
  assert.equal(maySeeSeries(officer, { ...taken, deliveredBy: ['officer'] }), true)
})
