import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { esdlPark } from '../../../../tests/support/energyhub/esdlPark.ts'
import { isRefusal } from '../../../core/outcome.ts'
import { refusals } from '../refusals.ts'
import type { EsdlHub } from './esdlHub.ts'

import { readEsdl } from './readEsdl.ts'
import { writeEsdl } from './writeEsdl.ts'
import { xmlTree } from './xmlTree.ts'

test('a file of another program gives companies, connections, panels and batteries, and says what it leaves out', () => {
  const read = readEsdl(esdlPark)
  assert.ok(!isRefusal(read))
  assert.deepEqual(read.hub, {
    name: 'Bedrijvenpark De Proef',
    importLimitKw: 1000,
    exportLimitKw: null,
    members: [
      {
        name: 'Draaierij & Zn.',
        importLimitKw: 250,
        exportLimitKw: null,
        annualKwh: 360_000,
        solar: [{ kwp: 400, azimuth: 180, tilt: 35 }],
      },
      { name: 'Lasbedrijf', importLimitKw: 160, exportLimitKw: null, annualKwh: null, solar: [] },
      {
        name: 'Loods',
        importLimitKw: null,
        exportLimitKw: null,
        annualKwh: 8760,
        solar: [{ kwp: 20, azimuth: 90, tilt: 15 }],
      },
    ],
    batteries: [
      {
        name: 'Buurtbatterij',
        chargeKw: 500,
        dischargeKw: 400,
        energyKwh: 1000,
        etaCharge: 0.9,
        etaDischarge: 0.85,
        member: null,
      },
    ],
  })
  assert.deepEqual(read.notes, [
    { code: 'esdl-left-out', asset: 'Warmtepomp' },
    { code: 'esdl-profile-elsewhere', asset: 'Vraag lasbedrijf' },
    { code: 'esdl-no-size', asset: 'Zon zonder maat' },
  ])
  for (const { code } of read.notes) assert.ok(refusals[code].nl.length > 20)
})

const text = fc.string({ minLength: 1, maxLength: 30 }).map((name) => name.replaceAll(/\p{Cc}/gu, ' ').trim() || 'x')
const kw = fc.double({ min: 0.001, max: 1e5, noNaN: true })
const maybe = fc.option(kw, { nil: null })
const hub: fc.Arbitrary<EsdlHub> = fc
  .uniqueArray(
    fc.record({
      name: text,
      importLimitKw: maybe,
      exportLimitKw: maybe,
      annualKwh: maybe,
      solar: fc.array(
        fc.record({ kwp: kw, azimuth: fc.integer({ min: 0, max: 359 }), tilt: fc.integer({ min: 0, max: 90 }) }),
        { maxLength: 2 },
      ),
    }),
    { minLength: 1, maxLength: 4, selector: ({ name }) => name },
  )
  .chain((members) =>
    fc.record({
      name: text,
      importLimitKw: maybe,
      exportLimitKw: maybe,
      members: fc.constant(members),
      batteries: fc.array(
        fc.record({
          name: text,
          chargeKw: kw,
          dischargeKw: kw,
          energyKwh: kw,
          etaCharge: fc.double({ min: 0.1, max: 1, noNaN: true }),
          etaDischarge: fc.double({ min: 0.1, max: 1, noNaN: true }),
          member: fc.constantFrom(null, ...members.map(({ name }) => name)),
        }),
        { maxLength: 3 },
      ),
    }),
  )

test('what goes out as ESDL comes back the same', () => {
  fc.assert(
    fc.property(hub, (given) => {
      const read = readEsdl(writeEsdl(given))
      assert.ok(!isRefusal(read))
      assert.deepEqual(
        read.notes.filter(({ code }) => code !== 'esdl-no-use'),
        [],
      )
      assert.deepEqual(rounded(read.hub), rounded(given))
    }),
    { numRuns: 300 },
  )
})

/** kW becomes W and kWh joules and back: the last digit may differ; batteries come in the order of their members. */
function rounded(one: EsdlHub): unknown {
  const batteries = one.batteries.map((battery) => JSON.stringify(battery, digits)).toSorted()
  return JSON.parse(JSON.stringify({ ...one, batteries }, digits))
}

function digits(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(12)) : value
}

test('a file that is no ESDL is refused at its line', () => {
  const refused: readonly [string, string, string][] = [
    ['', 'xml-broken', '/1'],
    ['<a><b></a>', 'xml-broken', '/1'],
    ['<a x="1" x="2"/>', 'xml-broken', '/1'],
    ['<a>\n<b x="&bomb;"/></a>', 'xml-broken', '/2'],
    ['<!DOCTYPE a [<!ENTITY b "c">]><a/>', 'xml-broken', '/1'],
    ['<a/><a/>', 'xml-broken', '/1'],
    [`${'<a>'.repeat(70)}${'</a>'.repeat(70)}`, 'xml-broken', '/1'],
    ['<a/>', 'esdl-no-system', '/'],
    ['<esdl:EnergySystem name="leeg"/>', 'esdl-no-members', '/'],
  ]
  for (const [given, code, at] of refused) {
    const read = readEsdl(given)
    assert.ok(isRefusal(read), given)
    assert.deepEqual([read.refused, read.at], [code, at], given)
  }
})

test('no text makes the reader throw', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '/',
    '&',
    ';',
    '"',
    "'",
    '=',
    'a',
    'asset',
    ' ',
    '\n',
    '<!--',
    '-->',
    '<?xml ?>',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      xmlTree(pieces.join(''))
    }),
    { numRuns: 1000 },
  )
})
