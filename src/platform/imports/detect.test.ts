import assert from 'node:assert/strict'
import { test } from 'node:test'
import { detectColumns } from './detect.ts'
import { findHeaderRow, headerChanges, headerFingerprint, normaliseHeader } from './header.ts'
import { fixtureFields } from './typerFixture.ts'

const names = new Set(fixtureFields.flatMap((field) => [field.title.nl, ...field.aliases].map(normaliseHeader)))

/** The file of the mapping screen: 65 companies, one without a name, one unknown SBI code, dates and years mixed. */
function makersFile(): { headers: string[]; rows: string[][] } {
  const headers = ['Dossiernr', 'Handelsnaam', 'Adres1', 'SBI hoofdact.', 'WP', 'dd mut', 'Opmerking']
  const rows = Array.from({ length: 65 }, (_, at) => [
    at < 3 ? `900024${at}` : `990001${String(at).padStart(2, '0')}`,
    at === 64 ? '' : `Draaierij Fictief ${at}`,
    `Verzonnenweg ${at + 1}${at === 2 ? 'a' : ''}`,
    at === 7 ? '25.99.9' : (['25.62', '28.10', '24.51'][at % 3] ?? ''),
    at === 20 ? 'n.v.t.' : String(at + 1),
    at % 3 === 2 ? '2026' : '01-01-2026',
    '',
  ])
  return { headers, rows }
}

test('columns are recognised by name and content, with the counts that the screen shows', () => {
  const { headers, rows } = makersFile()
  const columns = detectColumns(
    headers.map((header, at) => ({ header, cells: rows.map((row) => row[at] ?? '') })),
    fixtureFields,
    false,
  )
  assert.deepEqual(
    columns.map(({ field, certainty, reason }) => [field, certainty, reason.words.nl]),
    [
      ['kvk', 'certain', '65 van 65 zijn een nummer van 7 of 8 cijfers'],
      ['name', 'certain', '64 van 65 zijn gevuld'],
      ['address', 'certain', '65 van 65 hebben een straat en huisnummer'],
      ['sbi', 'certain', '64 van 65 bestaan als SBI-code'],
      ['jobs', 'certain', '64 van 65 zijn een heel getal'],
      [null, 'choose', 'datum of jaar door elkaar'],
      [null, 'choose', 'geen enkele cel is gevuld'],
    ],
  )
  assert.deepEqual([columns[0]?.reason.matches, columns[0]?.reason.of], [65, 65])
  assert.equal(columns[0]?.reason.words.en, '65 of 65 are a number of 7 or 8 digits')
})

test('a telling column is recognised under any name, and a number under a strange name is not', () => {
  const columns = detectColumns(
    [
      { header: 'kolom1', cells: ['7001AB', '7002 CD', ''] },
      { header: 'kolom2', cells: ['1', '2', '3'] },
    ],
    fixtureFields,
    false,
  )
  assert.deepEqual([columns[0]?.field, columns[0]?.certainty], ['postcode', 'likely'])
  assert.equal(columns[1]?.field, null)
})

test('a field is proposed once: where it fits best', () => {
  const cells = ['10', '20']
  const columns = detectColumns(
    [
      { header: 'banen totaal', cells },
      { header: 'Banen', cells },
    ],
    fixtureFields,
    false,
  )
  assert.deepEqual(
    columns.map((column) => column.field),
    [null, 'jobs'],
  )
})

test('a header is compared without capitals, accents, spaces and punctuation', () => {
  assert.equal(normaliseHeader(' Gemeente-Code (één) '), 'gemeentecodeeen')
  assert.equal(headerFingerprint(['KvK nr.', 'Naam']), headerFingerprint(['kvk-nr', 'NAAM']))
  assert.notEqual(headerFingerprint(['KvK', 'Naam']), headerFingerprint(['Naam', 'KvK']))
  assert.equal(headerChanges(['a', 'b'], ['a', 'c']), '+ c, − b')
  assert.equal(normaliseHeader('__proto__'), 'proto')
})

test('the header is found below titles, source lines and empty rows', () => {
  const maatwerk = [
    ['Elektriciteitsverbruik bedrijven naar gemeente, 2024'],
    [''],
    ['Bron: CBS'],
    ['Maatwerktabel 12345, versie 2'],
    [''],
    ['Gemeente', 'GM-code', 'Verbruik (kWh)', 'Aantal'],
    ['Doetinchem', 'GM0222', '12345', '12'],
    ['Aalten', 'GM0197', '.', '3'],
    ['Totaal', '', '12345', '15'],
  ]
  assert.equal(findHeaderRow(maatwerk, names), 5)
  assert.equal(
    findHeaderRow(
      [
        ['Naam', 'WP'],
        ['A', '1'],
      ],
      names,
    ),
    0,
  )
  assert.equal(
    findHeaderRow(
      [
        ['Omschrijving', 'Soort'],
        ['hout', 'groot'],
        ['staal', 'klein'],
      ],
      names,
    ),
    0,
  )
})

test('a file without a header row is not given one', () => {
  assert.equal(
    findHeaderRow(
      [
        ['99000113', 'Draaierij A', '12'],
        ['99000114', 'Draaierij B', '3'],
      ],
      names,
    ),
    null,
  )
  assert.equal(
    findHeaderRow(
      [
        ['1', '2'],
        ['3', '4'],
      ],
      names,
    ),
    null,
  )
})
