import assert from 'node:assert/strict'
import { test } from 'node:test'
import { passesElevenTest } from './cells/checkDigit.ts'
import { bsnTally, deniedColumns } from './privacyGate.ts'

const denied = [
  'BSN',
  'bsnNps',
  'BSN-nummer',
  'eigenaar_bsn',
  'Burgerservicenummer',
  'geboortedatumNps',
  'Geboorte datum',
  'geslachtsnaamNps',
  'voornamenNps',
  'Voornaam eigenaar',
  'E-mail',
  'email',
  'EMAILADRES',
  'eMail',
  'contactEmail',
  'Telefoon',
  'Telefoonnummer 1',
  'Tel.',
  'tel nr',
  'Mobiel',
  'Achternaam',
  'IBAN',
  'Sofi-nummer',
  'contactpersoon',
]
const allowed = [
  'Naam',
  'Handelsnaam',
  'eersteHandelsnaamVes',
  'KvK-nummer',
  'RSIN',
  'Vestigingsnummer',
  'nonMailingMac',
  'indNonMailing',
  'Commerciële mailing',
  'Hotel',
  'Telling',
  'Mobiele werktuigen',
  'Mannen fulltime',
  'Straatnaam',
  'Plaatsnaam',
  'Datum vestiging',
  'Werkzame personen',
  '__proto__',
  'constructor',
]

test('columns with personal data are known by name, also inside a longer name', () => {
  for (const header of denied) assert.deepEqual(deniedColumns([header]), [header])
})

test('columns of companies are not mistaken for personal data', () => {
  assert.deepEqual(deniedColumns(allowed), [])
})

/** Nine-digit numbers that pass the elfproef, made by counting. */
function passing(from: number, count: number): string[] {
  const numbers: string[] = []
  for (let number = from; numbers.length < count; number += 7) {
    const text = String(number).padStart(9, '0')
    if (passesElevenTest(text)) numbers.push(text)
  }
  return numbers
}

function finding(header: string, cells: readonly string[]) {
  const tally = bsnTally(header)
  for (const cell of cells) tally.add(cell)
  return tally.finding()
}

test('citizen service numbers under an innocent name are found by their values', () => {
  assert.deepEqual(finding('nummer', passing(123_456_000, 40)), { matches: 40, of: 40 })
  assert.ok(finding('code', passing(123_456_000, 3)))
  assert.ok(
    finding('code', [...passing(123_456_000, 30), ...Array.from({ length: 10 }, () => '')]),
    'empty cells do not hide them',
  )
  assert.ok(
    finding('code', [...passing(123_456_000, 30), ...passing(123_456_000, 5).map((one) => `${one.slice(0, 8)}x`)]),
  )
  assert.ok(
    finding(
      'code',
      passing(12_345_600, 40).map((one) => one.replace(/^0/, '')),
    ),
    'a zero that Excel dropped does not hide them',
  )
  assert.ok(
    finding(
      'code',
      passing(123_456_000, 20).map((one) => `${one.slice(0, 3)}.${one.slice(3, 6)}.${one.slice(6)}`),
    ),
  )
  assert.ok(
    finding(
      'btw',
      passing(123_456_000, 20).map((one) => `NL${one}B01`),
    ),
    'the old VAT number of a sole trader holds one',
  )
})

test('KvK, RSIN, establishment and ordinary numbers pass', () => {
  const counted = (from: number, digits: number) =>
    Array.from({ length: 2_000 }, (_, at) => String(from + at * 7_919).padStart(digits, '0'))
  assert.equal(finding('nummer', counted(10_000_000, 8)), null, 'KvK')
  assert.equal(finding('nummer', counted(123_456_789, 9)), null, 'one in eleven passes by chance')
  assert.equal(finding('nummer', counted(38_509_520, 12)), null, 'establishments')
  assert.equal(finding('nummer', passing(800_000_000, 50)), null, 'an RSIN begins with 8')
  assert.equal(finding('nummer', passing(1_000_000, 50)), null, 'or with 00')
  assert.equal(finding('RSIN', passing(123_456_000, 50)), null, 'a column that says so is believed')
  assert.equal(finding('fiscaal nummer', passing(123_456_000, 50)), null)
  assert.equal(finding('naam', ['Nergens BV', 'Noordpool BV', 'NL']), null)
})
