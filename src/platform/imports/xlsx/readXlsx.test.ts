import assert from 'node:assert/strict'
import { test } from 'node:test'
import { zipSync } from 'fflate'
import { readCell } from '../cells/readCell.ts'
import type { ImportIssue } from '../issue.ts'
import type { Row, RowFault, TableFacts } from '../table.ts'
import { cellFormat } from './cellFormat.ts'
import { columnLetters, columnOf } from './cellText.ts'
import type { XlsxHow } from './readXlsx.ts'
import { readXlsx } from './readXlsx.ts'
import { workbookFixture } from './workbookFixture.ts'

type Whole = {
  rows: Row[]
  lines: number[]
  faults: RowFault[]
  numbers: (Uint8Array | null)[]
  facts: TableFacts | null
  issue: ImportIssue | null
}

async function whole(bytes: Uint8Array, how: Partial<XlsxHow> = {}): Promise<Whole> {
  const read: Whole = { rows: [], lines: [], faults: [], numbers: [], facts: null, issue: null }
  for await (const part of readXlsx([bytes], { file: 'makers.xlsx', ...how })) {
    if (part.kind === 'rows') {
      read.rows.push(...part.rows)
      read.lines.push(...part.lines)
      read.faults.push(...part.faults)
      read.numbers.push(...(part.numbers ?? []))
    }
    if (part.kind === 'refused') read.issue = part.issue
    if (part.kind === 'end') read.facts = part.facts
  }
  assert.equal(read.facts === null, read.issue !== null, 'a reader ends with its facts or with a refusal')
  return read
}

const xml = (text: string) => ({ xml: text })

test('text, numbers, booleans, errors, inline and rich text are read as Excel shows them', async () => {
  const { rows, numbers } = await whole(
    workbookFixture({
      sheets: [
        {
          name: 'Export',
          rows: [
            ['naam', 'wp'],
            [
              'Draaierij Fictief & Zn.',
              17,
              true,
              xml('<c t="e"><v>#N/A</v></c>'),
              xml(
                '<c t="inlineStr"><is><r><t>Rijk</t></r><r><t xml:space="preserve"> deel</t></r><rPh><t>fonetisch</t></rPh></is></c>',
              ),
            ],
            ['regel_x000D_einde', xml('<c t="str"><f>1+1</f><v>twee</v></c>'), xml('<c><v>25.620000000000001</v></c>')],
          ],
        },
      ],
    }),
  )
  assert.deepEqual(rows, [
    ['naam', 'wp'],
    ['Draaierij Fictief & Zn.', '17', 'TRUE', '#N/A', 'Rijk deel'],
    ['regel\reinde', 'twee', '25.62'],
  ])
  assert.deepEqual(numbers, [null, new Uint8Array([0, 1, 0, 0, 0]), new Uint8Array([0, 0, 1])])
})

test('a number with a date format is a day in both date systems, and zeros in front of a code come back', async () => {
  const formats = ['dd\\-mm\\-yyyy', '00000000', '[h]:mm', '0.00%', '[$-413]d mmmm yyyy;@', '"dag" 0']
  const cells = [1, 2, 3, 4, 5, 6].map((style) =>
    xml(`<c s="${style}"><v>${style === 2 ? 9000245 : style === 3 ? 0.5 : style === 4 ? 0.125 : 45292}</v></c>`),
  )
  const made = { formats, sheets: [{ name: 'a', rows: [['a', 'b'], cells] }] }
  assert.deepEqual((await whole(workbookFixture(made))).rows[1], [
    '2024-01-01',
    '09000245',
    '12:00:00',
    '0.125',
    '2024-01-01',
    '45292',
  ])
  const old = await whole(workbookFixture({ ...made, date1904: true }))
  assert.equal(old.rows[1]?.[0], '2028-01-02')
  assert.equal(old.facts?.dateSystem, 1904)
  assert.equal(cellFormat(14, undefined), 'date')
  assert.equal(cellFormat(2, undefined), 'number')
})

test('an identifier that Excel kept as a number beyond its precision is refused as lost', async () => {
  const { rows, numbers } = await whole(
    workbookFixture({
      sheets: [
        {
          name: 'a',
          rows: [
            ['ean', 'kvk'],
            [xml('<c><v>8.7168714000012339E+17</v></c>'), 69599084],
          ],
        },
      ],
    }),
  )
  const how = { kind: 'ean', decimalMark: null, dateOrder: null, dateSystem: 1900 } as const
  const lost = readCell(rows[1]?.[0] ?? '', how, numbers[1]?.[0] === 1)
  assert.equal('code' in lost ? lost.code : '', 'scientific')
  assert.equal(rows[1]?.[1], '69599084')
})

test('the first visible sheet with a table is taken, and another one by its name', async () => {
  const bytes = workbookFixture({
    sheets: [
      {
        name: 'Geheim',
        state: 'veryHidden',
        rows: [
          ['x', 'y'],
          ['1', '2'],
        ],
      },
      { name: 'Voorblad', rows: [['Maatwerktabel'], [], ['Leest u dit eerst']] },
      {
        name: 'Tabel 1',
        rows: [
          ['naam', 'wp'],
          ['A', '1'],
        ],
      },
    ],
  })
  assert.equal((await whole(bytes)).facts?.sheet, 'Tabel 1')
  assert.deepEqual((await whole(bytes, { sheet: 'geheim' })).rows[1], ['1', '2'])
  const none = await whole(bytes, { sheet: 'Blad9' })
  assert.equal(none.issue?.code, 'no-such-sheet')
  assert.match(none.issue?.nl ?? '', /Geheim, Voorblad, Tabel 1/)
  assert.deepEqual(
    (await whole(bytes)).facts?.sheets?.map((sheet) => sheet.hidden),
    [true, false, false],
  )
})

test('row numbers are those of Excel: rows that are not in the file are empty rows, coloured cells are nothing', async () => {
  const sheet =
    '<worksheet><sheetData><row r="2"><c r="B2" t="str"><v>a</v></c><c r="XFD2" s="1"/></row><row r="5"><c r="A5"><v>1</v></c></row><row r="1048576"><c r="A1048576" s="1"/></row></sheetData><mergeCells><mergeCell ref="A2:A5"/></mergeCells></worksheet>'
  const { rows, lines, facts } = await whole(workbookFixture({ sheets: [{ name: 'a', xml: sheet }] }))
  assert.deepEqual(rows, [[], ['', 'a'], [], [], ['1']])
  assert.deepEqual(lines, [1, 2, 3, 4, 5])
  assert.equal(facts?.warnings[0]?.code, 'merged-cells')
  assert.equal(facts?.warnings[0]?.line, 2)
})

test('names with a prefix are the same names', async () => {
  const sheet =
    '<x:worksheet xmlns:x="urn:x"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>a</x:v></x:c></x:row></x:sheetData></x:worksheet>'
  assert.deepEqual((await whole(workbookFixture({ sheets: [{ name: 'a', xml: sheet }] }))).rows, [['a']])
})

test('a formula without a saved result is refused at its cell', async () => {
  const { faults } = await whole(
    workbookFixture({
      sheets: [
        {
          name: 'a',
          rows: [
            ['a', 'b'],
            ['1', xml('<c r="B2"><f>A1+1</f></c>')],
          ],
        },
      ],
    }),
  )
  assert.equal(faults[0]?.fault.code, 'no-formula-result')
  assert.match(faults[0]?.fault.nl ?? '', /B2/)
})

test('one cell at XFD1048576 is refused at once, with its place', async () => {
  const sheet =
    '<worksheet><sheetData><row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row></sheetData></worksheet>'
  const start = performance.now()
  const { issue, rows } = await whole(workbookFixture({ sheets: [{ name: 'a', xml: sheet }] }))
  assert.ok(performance.now() - start < 1_000)
  assert.deepEqual([issue?.code, issue?.line, issue?.column, rows.length], ['too-many-columns', 1_048_576, 'XFD', 0])
  const low = sheet.replaceAll('XFD', 'A')
  assert.equal((await whole(workbookFixture({ sheets: [{ name: 'a', xml: low }] }))).issue?.code, 'too-many-rows')
})

test('a zip bomb is refused before it is unpacked', async () => {
  const zeros = '0'.repeat(20_000_000)
  const bomb = await whole(workbookFixture({ sheets: [{ name: 'a', xml: zeros }] }))
  assert.equal(bomb.issue?.code, 'unpacks-too-large')
  const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`xl/media/${at}.png`, 'x']))
  const crowd = await whole(
    workbookFixture({
      sheets: [
        {
          name: 'a',
          rows: [
            ['a', 'b'],
            ['1', '2'],
          ],
        },
      ],
      parts: many,
    }),
  )
  assert.equal(crowd.issue?.code, 'unpacks-too-large')
  const large = await whole(workbookFixture({ sheets: [{ name: 'a', rows: [['a', 'b']] }] }), {
    caps: { unpackedBytes: 100 },
  })
  assert.equal(large.issue?.code, 'unpacks-too-large')
})

test('a directory that promises less than it unpacks is refused as broken', async () => {
  const bytes = workbookFixture({
    sheets: [
      {
        name: 'a',
        rows: [
          ['a', 'b'],
          ['1', '2'],
        ],
      },
    ],
  })
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at + 46 < bytes.length; at += 1)
    if (data.getUint32(at, true) === 0x02014b50) data.setUint32(at + 24, 10, true)
  const { issue } = await whole(bytes)
  assert.equal(issue?.code, 'broken-workbook')
})

test('a document type, an entity of its own and an XXE are not read', async () => {
  for (const doctype of ['<!DOCTYPE x [<!ENTITY a "aaaa">]>', '<!DOCTYPE x SYSTEM "file:///etc/hostname">']) {
    const sheet = `${doctype}<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&a;</v></c></row></sheetData></worksheet>`
    assert.equal((await whole(workbookFixture({ sheets: [{ name: 'a', xml: sheet }] }))).issue?.code, 'forbidden-xml')
  }
})

test('every cut and every flipped byte gives rows or a refusal, never an exception', async () => {
  const bytes = workbookFixture({
    sheets: [
      {
        name: 'a',
        rows: [
          ['naam', 'wp'],
          ['A', 1],
          ['B', 2],
        ],
      },
    ],
    formats: ['dd-mm-yyyy'],
  })
  for (let length = 0; length < bytes.length; length += 7)
    assert.ok((await whole(bytes.slice(0, length))).issue, `cut at ${length}`)
  for (let at = 0; at < bytes.length; at += 11) {
    const flipped = bytes.slice()
    flipped[at] = (flipped[at] ?? 0) ^ 0x55
    await whole(flipped)
  }
})

test('a zip without a workbook and a macro or encrypted file get a sentence', async () => {
  assert.equal((await whole(zipSync({ 'word/document.xml': new Uint8Array([60, 62]) }))).issue?.code, 'not-a-workbook')
  const locked = workbookFixture({ sheets: [{ name: 'a', rows: [['a']] }] })
  const data = new DataView(locked.buffer, locked.byteOffset, locked.byteLength)
  for (let at = 0; at + 46 < locked.length; at += 1)
    if (data.getUint32(at, true) === 0x02014b50) data.setUint16(at + 8, 1, true)
  assert.equal((await whole(locked)).issue?.code, 'old-excel')
  assert.equal((await whole(workbookFixture({ sheets: [{ name: 'a', rows: [] }] }))).issue?.code, 'empty-file')
  assert.equal((await whole(new Uint8Array(200), { caps: { xlsxBytes: 100 } })).issue?.code, 'too-large')
})

test('deep nesting and endless text end in a refusal', async () => {
  const deep = `<worksheet>${'<a>'.repeat(100_000)}</worksheet>`
  assert.equal(
    (await whole(workbookFixture({ sheets: [{ name: 'a', xml: deep }] }), { caps: { ratio: 100_000 } })).issue?.code,
    'broken-workbook',
  )
  const endless = `<worksheet><sheetData><row r="1"><c t="str"><v>${'x'.repeat(5_000_000)}</v></c></row></sheetData></worksheet>`
  assert.equal(
    (await whole(workbookFixture({ sheets: [{ name: 'a', xml: endless }] }), { caps: { ratio: 100_000 } })).issue?.code,
    'cell-too-long',
  )
})

test('letters of columns and numbers of columns are each other’s reverse', () => {
  for (const column of [0, 25, 26, 701, 702, 16_383]) assert.equal(columnOf(`${columnLetters(column)}1`), column)
  assert.equal(columnLetters(16_383), 'XFD')
})
