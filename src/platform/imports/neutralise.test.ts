import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { csvCell } from './csvText.ts'
import { neutralise } from './neutralise.ts'
import { readCsv } from './readCsv.ts'
import { refusalsCsv } from './refusalsCsv.ts'

const payloads = [
  '=1+1',
  "=cmd|' /C calc'!A0",
  '@SUM(1+1)*cmd',
  '+SUM(A1:A9)',
  '-2+3+cmd',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =HYPERLINK("http://voorbeeld.nl","klik")',
  '＝1+1',
  '＠SUM(1)',
  '\0=1',
  '=',
  '-',
  '+31(0)314 =1',
]

test('every text that a spreadsheet would run gets an apostrophe in front', () => {
  for (const payload of payloads) assert.equal(neutralise(payload), `'${payload}`, JSON.stringify(payload))
})

test('numbers and ordinary texts stay what they are', () => {
  for (const text of [
    '-12,5',
    '-12.5',
    '+31',
    '-1.234,56',
    '12,5%',
    '-5 %',
    '',
    'A-1',
    'Jansen & Zn. (=BV)',
    "'s-Gravenhage",
    '2=2',
  ]) {
    assert.equal(neutralise(text), text)
  }
})

test('no cell of an export can start a formula, whatever is in it, and the text survives', async () => {
  const text = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ';', '"', 'a', '1', ' ', ',', '|'),
    maxLength: 8,
  })
  await fc.assert(
    fc.asyncProperty(text, async (given) => {
      const cell = csvCell(given)
      const rows: (readonly string[])[] = []
      for await (const part of readCsv([Buffer.from(`kop;twee\r\n${cell};x\r\n`)], { file: 'x', delimiter: ';' })) {
        if (part.kind === 'rows') rows.push(...part.rows)
      }
      const back = rows[1]?.[0] ?? ''
      assert.ok(back === given || back === `'${given}`, JSON.stringify([given, cell, back]))
      assert.ok(!/^\s*[=@]/.test(back))
    }),
  )
})

test('the report of refused rows is a CSV that a spreadsheet opens, in both languages', () => {
  const issue = {
    file: 'a.csv',
    line: 14,
    column: 'SBI hoofdact.',
    value: '=25',
    code: 'x',
    nl: 'Deze code "bestaat" niet; kies een andere.',
    en: 'No such code.',
  }
  const dutch = refusalsCsv([issue], 'nl')
  assert.equal(
    dutch,
    '\ufeffRegel;Kolom;Staat er;Waarom niet\r\n14;SBI hoofdact.;\'=25;"Deze code ""bestaat"" niet; kies een andere."\r\n',
  )
  assert.match(
    refusalsCsv([{ ...issue, sheet: 'Export' }], 'en'),
    /Sheet;Row;Column;It says;Why not\r\nExport;14;SBI hoofdact\.;/,
  )
})
