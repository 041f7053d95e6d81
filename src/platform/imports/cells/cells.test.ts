import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readBoolean } from './boolean.ts'
import { passesElevenTest, passesGs1 } from './checkDigit.ts'
import { dateExamples } from './date.examples.ts'
import { dayOfSerial, readDate } from './date.ts'
import { dateOrderOf, dateTally } from './dateEvidence.ts'
import { unitOfHeader } from './headerUnit.ts'
import { identifierExamples } from './identifier.examples.ts'
import { missingMark } from './missing.ts'
import { numberExamples } from './number.examples.ts'
import { readInteger, readNumber, readTypedNumber } from './number.ts'
import { decimalMarkOf, numberTally } from './numberEvidence.ts'
import { readCell } from './readCell.ts'
import type { Reading } from './reading.ts'

/** A reading on one line, as the golden tables write it. */
function outline(reading: Reading): string | number | boolean {
  if ('code' in reading) return `fault ${reading.code}`
  if ('missing' in reading) return `gap ${reading.missing}`
  return reading.note === undefined ? reading.value : `${reading.value} (${reading.note.code})`
}

for (const { name, given, expected, origin } of numberExamples) {
  test(`number: ${name} [${origin.kind}]`, () => assert.equal(outline(readNumber(...given)), expected))
}

const codes = new Set(['0240', '2410', '2562'])
for (const { name, given, expected, origin } of identifierExamples) {
  const [cell, kind, fromNumber] = given
  const how = { kind, decimalMark: null, dateOrder: null, dateSystem: 1900, known: codes } as const
  test(`identifier: ${name} [${origin.kind}]`, () => assert.equal(outline(readCell(cell, how, fromNumber)), expected))
}

for (const { name, given, expected, origin } of dateExamples) {
  test(`date: ${name} [${origin.kind}]`, () => assert.equal(outline(readDate(...given)), expected))
}

test('every mark for a missing value is a gap with its reason, and none is zero', () => {
  const marks = [
    '',
    ' ',
    '.',
    '-',
    'x',
    'X',
    '<5',
    '< 10',
    'n.b.',
    'N.B.',
    'geheim',
    '#N/B',
    '#N/A',
    '#VERW!',
    '#DEEL/0!',
  ]
  for (const mark of marks) assert.ok(missingMark(mark), mark)
  assert.deepEqual(missingMark('<10'), { missing: 'suppressed', why: '<10', below: 10 })
  for (const filled of ['0', '0,0', 'X-ray', '-1', 'n.v.t.']) assert.equal(missingMark(filled), null, filled)
})

test('booleans are read in both languages and never guessed', () => {
  for (const yes of ['Ja', 'J', '1', 'waar', 'TRUE', 'yes']) assert.deepEqual(readBoolean(yes), { value: true }, yes)
  for (const no of ['Nee', 'N', '0', 'onwaar', 'false', 'no']) assert.deepEqual(readBoolean(no), { value: false }, no)
  assert.equal(outline(readBoolean('misschien')), 'fault not-boolean')
  assert.equal(outline(readBoolean('')), 'gap not-delivered')
})

test('a header names its unit in brackets', () => {
  assert.equal(unitOfHeader('Verbruik (kWh)'), 'kWh')
  assert.equal(unitOfHeader('Vermogen [kW]'), 'kW')
  assert.equal(unitOfHeader('Naam (eerste)'), null)
})

function markOf(cells: readonly string[]) {
  const tally = numberTally()
  for (const cell of cells) tally.add(cell)
  return decimalMarkOf(tally.evidence())
}

test('one row far down decides the decimal mark of the whole column', () => {
  const thousands = Array.from({ length: 5_000 }, () => '1.234')
  assert.equal(markOf(thousands), 'either', 'both readings are possible, so a person is asked')
  assert.equal(markOf([...thousands, '12,5']), ',')
  assert.equal(markOf([...thousands, '12.5']), '.')
  assert.equal(markOf([...thousands, '12.5', '12,5']), 'either', 'a column with both is asked about')
  assert.equal(markOf(['1', '22', '333']), null)
})

function orderOf(cells: readonly string[]) {
  const tally = dateTally()
  for (const cell of cells) tally.add(cell)
  return dateOrderOf(tally.evidence())
}

test('one date far down decides the order of day and month', () => {
  const both = Array.from({ length: 5_000 }, () => '03/04/2026')
  assert.equal(orderOf(both), 'either')
  assert.equal(orderOf([...both, '31/12/2026']), 'dmy')
  assert.equal(orderOf([...both, '12/31/2026']), 'mdy')
  assert.equal(orderOf([...both, '12/31/2026', '31/12/2026']), 'either')
  assert.equal(orderOf(['01-02-2026', '20260201']), null)
})

test('a whole number is not half', () => {
  assert.equal(outline(readInteger('12,5', ',')), 'fault not-whole')
  assert.equal(outline(readInteger('12,0', ',')), 12)
  assert.equal(outline(readTypedNumber('1.234')), 1.234, 'a number cell of a workbook always has a decimal point')
})

test('whatever number is written in Dutch is read back exactly', () => {
  const cents = fc.integer({ min: -99_999_999, max: 99_999_999 })
  fc.assert(
    fc.property(cents, fc.constantFrom('nl-NL', 'en-US'), (whole, language) => {
      const value = whole / 100
      const text = new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(value)
      assert.deepEqual(readNumber(text, language === 'nl-NL' ? ',' : '.'), { value: value === 0 ? 0 : value })
    }),
  )
})

test('Excel day numbers follow the calendar in both systems', () => {
  assert.equal(dayOfSerial(1, 1900), '1900-01-01')
  assert.equal(dayOfSerial(59, 1900), '1900-02-28')
  assert.equal(dayOfSerial(60, 1900), null, '29 February 1900 never was')
  assert.equal(dayOfSerial(61, 1900), '1900-03-01')
  assert.equal(dayOfSerial(0, 1904), '1904-01-01')
})

test('a changed digit never passes the elfproef', () => {
  const nine = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 })
  fc.assert(
    fc.property(nine, fc.nat(8), fc.integer({ min: 1, max: 9 }), (digits, at, shift) => {
      const text = digits.join('')
      fc.pre(passesElevenTest(text))
      const changed = digits.map((digit, place) => (place === at ? (digit + shift) % 10 : digit)).join('')
      assert.equal(passesElevenTest(changed), false)
    }),
    { numRuns: 2_000 },
  )
  assert.equal(passesGs1('8712345678906'), true, 'a published GS1 example')
})
