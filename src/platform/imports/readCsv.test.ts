import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import type { ImportIssue } from './issue.ts'
import type { CsvHow } from './readCsv.ts'
import { readCsv } from './readCsv.ts'
import type { Row, RowFault, TableFacts } from './table.ts'
import { delimiters } from './table.ts'

type Whole = { rows: Row[]; lines: number[]; faults: RowFault[]; facts: TableFacts | null; issue: ImportIssue | null }

async function whole(content: string | Uint8Array, how: Partial<CsvHow> = {}, chunk = 0): Promise<Whole> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const chunks =
    chunk === 0
      ? [bytes]
      : Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, at) => bytes.subarray(at * chunk, (at + 1) * chunk))
  const read: Whole = { rows: [], lines: [], faults: [], facts: null, issue: null }
  for await (const part of readCsv(chunks, { file: 'makers.csv', ...how })) {
    assert.equal(read.facts ?? read.issue, null, 'nothing comes after the last part')
    if (part.kind === 'rows') {
      for (const { row, fault } of part.faults) read.faults.push({ row: row + read.rows.length, fault })
      read.rows.push(...part.rows)
      read.lines.push(...part.lines)
    }
    if (part.kind === 'refused') read.issue = part.issue
    if (part.kind === 'end') read.facts = part.facts
  }
  assert.equal(read.facts === null, read.issue !== null, 'a reader ends with its facts or with a refusal')
  return read
}

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1')

test('a byte order mark names the encoding and is no part of the first header', async () => {
  const text = 'naam;wp\r\nCafé;3\r\n'
  const rows = [
    ['naam', 'wp'],
    ['Café', '3'],
  ]
  const wide = Buffer.from(`\ufeff${text}`, 'utf16le')
  for (const [bytes, encoding] of [
    [Buffer.from(`\ufeff${text}`), 'utf-8'],
    [wide, 'utf-16le'],
    [Buffer.from(wide).swap16(), 'utf-16be'],
    [Buffer.from(text, 'utf16le'), 'utf-16le'],
    [Buffer.from(text), 'utf-8'],
    [latin(text), 'windows-1252'],
  ] as const) {
    const read = await whole(bytes)
    assert.deepEqual(read.rows, rows, encoding)
    assert.equal(read.facts?.encoding, encoding)
  }
})

test('a letter far down decides between UTF-8 and Windows-1252 without reading twice', async () => {
  const ascii = `naam;wp\n${'Draaierij;3\n'.repeat(100_000)}`
  const windows = await whole(Buffer.concat([Buffer.from(ascii), latin('Caf\xe9 \x80;4\n')]), {}, 5_000)
  assert.equal(windows.facts?.encoding, 'windows-1252')
  assert.deepEqual(windows.rows.at(-1), ['Café €', '4'])
  const utf8 = await whole(Buffer.concat([Buffer.from(ascii), Buffer.from('Café €;4\n')]), {}, 4_999)
  assert.equal(utf8.facts?.encoding, 'utf-8')
  assert.deepEqual(utf8.rows.at(-1), ['Café €', '4'])
})

test('a file that is partly UTF-8 and partly not is refused at the line, and can still be read as a person says', async () => {
  const bytes = Buffer.concat([Buffer.from(`naam;wp\n${'Café;3\n'.repeat(100_000)}`), latin('Caf\xe9;4\n')])
  const { issue } = await whole(bytes)
  assert.equal(issue?.code, 'not-this-encoding')
  assert.equal(issue?.line, 100_002)
  assert.equal((await whole(bytes, { encoding: 'windows-1252' })).rows.length, 100_002)
})

test('each delimiter is found, also beside decimal commas, quotes and a preamble', async () => {
  for (const delimiter of delimiters) {
    const { facts } = await whole(['a', 'b', 'c'].join(delimiter).concat('\n', [1, 2, 3].join(delimiter), '\n'))
    assert.equal(facts?.delimiter, delimiter)
  }
  assert.equal((await whole('a;b\n1,5;2,5\n3,5;"x,y"\n')).facts?.delimiter, ';')
  assert.equal((await whole('Titel van de tabel\n\nBron: CBS, 2026\na;b;c\n1;2;3\n4;5;6\n')).facts?.delimiter, ';')
  assert.equal((await whole('"a;x","b;y"\n"1;1","2;2"\n')).facts?.delimiter, ',')
})

test('the line sep=, says it and is no row', async () => {
  const { rows, lines, facts } = await whole('sep=,\r\na,b;c\r\n1,2;3\r\n')
  assert.equal(facts?.delimiter, ',')
  assert.deepEqual(rows, [
    ['a', 'b;c'],
    ['1', '2;3'],
  ])
  assert.deepEqual(lines, [2, 3])
})

test('quotes follow RFC 4180: separators, quotes and line ends inside a text', async () => {
  const { rows, lines } = await whole('a;b\r\n"x;y";"zegt ""ja"""\r\n"twee\r\nregels";1\r\n5" pijp;2\r\n"";3\r\n')
  assert.deepEqual(rows, [
    ['a', 'b'],
    ['x;y', 'zegt "ja"'],
    ['twee\r\nregels', '1'],
    ['5" pijp', '2'],
    ['', '3'],
  ])
  assert.deepEqual(lines, [1, 2, 3, 5, 6])
})

test('blank lines and ragged rows come as they stand, and old Mac line ends are line ends', async () => {
  assert.deepEqual((await whole('a;b\n\n1\n1;2;3\n;\n')).rows, [['a', 'b'], [''], ['1'], ['1', '2', '3'], ['', '']])
  assert.deepEqual((await whole('a;b\r1;2\r')).rows, [
    ['a', 'b'],
    ['1', '2'],
  ])
  const open = await whole('a;b\n1;2')
  assert.deepEqual([open.rows.length, open.facts?.closed], [2, false])
})

test('text behind a closed quote refuses the row and not the file', async () => {
  const { rows, faults } = await whole('a;b\n"x"y;1\n"5" pijp";2\nok;3\n')
  assert.equal(rows.length, 4)
  assert.deepEqual(
    faults.map(({ row, fault }) => [row, fault.code]),
    [
      [1, 'stray-quote'],
      [2, 'stray-quote'],
    ],
  )
})

test('a file that stops inside a quote is refused at the line where the quote opens', async () => {
  const { issue } = await whole('a;b\n1;2\n3;"half\n4;5\n')
  assert.equal(issue?.code, 'unclosed-quote')
  assert.equal(issue?.line, 3)
  assert.match(issue?.nl ?? '', /regel 3 /)
  assert.match(issue?.en ?? '', /line 3 /)
})

test('an open quote cannot fill the memory', async () => {
  const { issue } = await whole(`a;b\n1;2\n"${'\n'.repeat(10_000_000)}`)
  assert.equal(issue?.code, 'cell-too-long')
  assert.equal(issue?.line, 3)
})

test('ten megabytes without a line end are refused', async () => {
  assert.equal((await whole(`a;b\n${'x'.repeat(10_000_000)}`)).issue?.code, 'row-too-long')
  assert.equal((await whole(`a;b\n${'x;'.repeat(5_000_000)}`)).issue?.code, 'row-too-long')
})

test('2,000 columns are refused with the number that is allowed', async () => {
  const { issue } = await whole(`${'x;'.repeat(1_999)}x\n${'1;'.repeat(1_999)}1\n`)
  assert.equal(issue?.code, 'too-many-columns')
  assert.match(issue?.nl ?? '', /2000.*500/)
})

test('a NUL and a cell of more than 32 kB refuse their row', async () => {
  const { faults } = await whole(`a;b\n1\0;2\n${'x'.repeat(33_000)};2\n"${'y'.repeat(100)}\0";2\nok;2\n`)
  assert.deepEqual(
    faults.map(({ row, fault }) => [row, fault.code]),
    [
      [1, 'nul'],
      [2, 'cell-too-long'],
      [3, 'nul'],
    ],
  )
})

test('something else that is called .csv is named for what it is', async () => {
  const pdf = Buffer.from('%PDF-1.7 \x00\x01')
  const cases: readonly (readonly [string | Uint8Array, string])[] = [
    ['<!DOCTYPE html><html><body>Inloggen</body></html>', 'html'],
    ['\n<!-- x --><HTML lang="nl">', 'html'],
    ['<?xml version="1.0"?><feed/>', 'other-format'],
    ['{"value": [1, 2]}', 'other-format'],
    [pdf, 'pdf'],
    [gzipSync('a;b\n1;2\n').subarray(0, 20), 'compressed'],
    [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'old-excel'],
    [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'binary'],
    [Buffer.from(Array.from({ length: 4_000 }, (_, at) => (at * 7919) % 251)), 'binary'],
    ['', 'empty-file'],
    ['\ufeff\r\n \r\n', 'empty-file'],
  ]
  for (const [content, code] of cases)
    assert.equal((await whole(content)).issue?.code, code, String(content).slice(0, 30))
})

test('the caps on bytes and rows hold', async () => {
  assert.equal((await whole('a;b\n'.repeat(100), { caps: { csvBytes: 100 } })).issue?.code, 'too-large')
  assert.equal((await whole('a;b\n'.repeat(100), { caps: { csvRows: 50 } })).issue?.code, 'too-many-rows')
})

const cell = fc.string({
  unit: fc.constantFrom('a', 'é', '€', '"', ';', ',', '\n', '\r', ' ', '1', '𝄞', '__proto__'),
  maxLength: 6,
})
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 })

test('whatever is written with every cell in quotes is read back, in chunks of any size', async () => {
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom(...delimiters),
      async (rows, chunk, delimiter) => {
        const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n')
        const read = await whole(text, { delimiter, encoding: 'utf-8' }, chunk)
        assert.deepEqual(read.rows, rows)
      },
    ),
    { numRuns: 300 },
  )
})

test('the size of the chunks changes nothing, whatever the bytes', async () => {
  const noise = fc.array(fc.constantFrom(...Buffer.from('a;"\n\r,1é€\t|=')), { minLength: 5, maxLength: 80 })
  await fc.assert(
    fc.asyncProperty(
      noise,
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom('auto', 'windows-1252'),
      async (bytes, chunk, reading) => {
        const content = new Uint8Array(bytes)
        const how = { encoding: reading } as const
        const [all, cut] = [await whole(content, how), await whole(content, how, chunk)]
        assert.deepEqual({ ...cut, issue: cut.issue?.code }, { ...all, issue: all.issue?.code })
      },
    ),
    { numRuns: 300 },
  )
})
