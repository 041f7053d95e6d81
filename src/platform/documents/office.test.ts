import assert from 'node:assert/strict'
import type { ExecFileSyncOptionsWithStringEncoding } from 'node:child_process'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { renderCsv } from './csv.ts'
import { renderDocx } from './docx.ts'
import { guarded } from './formulaGuard.ts'
import { hostileTexts } from './hostileTexts.ts'
import { skipWithout } from './installedTool.ts'
import type { Table } from './model.ts'
import { sampleSheet } from './sampleSheet.ts'
import { renderXlsx } from './xlsx.ts'

const createdAt = new Date('2026-11-20T09:42:00Z')
const skip = skipWithout('soffice') || skipWithout('pdfinfo')

type Papaparse = { parse(text: string, how: { delimiter: string }): { data: string[][] } }
// The package has no types of its own; the part we use is written out above.
const papaparse = createRequire(import.meta.url)('papaparse') as Papaparse

// Line ends inside a cell are the office's own affair; everything else must come back.
const names = hostileTexts.filter((name) => !/[\n\t]/.test(name))
const table: Table = {
  kind: 'table',
  name: 'Namen',
  caption: 'Namen',
  columns: [
    { header: 'Naam', align: 'left' },
    { header: 'Banen', align: 'right' },
  ],
  rows: names.map((text) => [
    { kind: 'text', text },
    { kind: 'number', value: -12.5, digits: 1 },
  ]),
}

const csvAllSheets = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1'
const taggedPdf = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'

describe('LibreOffice', { skip }, () => {
  let folder = ''
  const convert = (file: string, to: string, ...options: readonly string[]): void => {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const how = [profile, '--headless', ...options, '--convert-to', to, '--outdir', join(folder, 'out')]
    execFileSync('soffice', [...how, join(folder, file)], { stdio: 'ignore', timeout: 60_000 })
  }
  const out = (file: string): string => readFileSync(join(folder, 'out', file), 'utf8')

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'documents-'))
    mkdirSync(join(folder, 'out'))
    const sheet = { ...sampleSheet, sections: [{ level: 1 as const, heading: 'Namen', blocks: [table] }] }
    writeFileSync(join(folder, 'sheet.docx'), await renderDocx(sampleSheet, { createdAt }))
    writeFileSync(join(folder, 'book.xlsx'), await renderXlsx(sheet, { createdAt }))
    writeFileSync(join(folder, 'names.csv'), renderCsv(table, 'nl'))
  })
  after(() => rmSync(folder, { recursive: true }))

  test('reads the DOCX with its headings, tables, header cells and the words of its chart', () => {
    convert('sheet.docx', taggedPdf)
    const pdf = join(folder, 'out', 'sheet.pdf')
    const quiet: ExecFileSyncOptionsWithStringEncoding = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }
    const structure = execFileSync('pdfinfo', ['-struct-text', pdf], quiet)
    assert.match(structure, /Maakbedrijven in Voorbeeldstad/)
    for (const [tag, many] of [
      ['H1', 3],
      ['H2', 1],
      ['Table', 2],
      ['TH', 6],
      ['Figure', 1],
      ['LI', 2],
    ] as const) {
      const found = structure.match(new RegExp(`^ *${tag}(?![A-Za-z0-9])`, 'gm'))?.length ?? 0
      assert.equal(found, many, tag)
    }
    const alt = Buffer.from('Staafdiagram van banen', 'utf16le').swap16().toString('hex').toUpperCase()
    assert.ok(readFileSync(pdf, 'latin1').includes(alt), 'the alt text of the chart')
    const written = execFileSync('pdftotext', ['-raw', pdf, '-'], quiet)
    assert.equal(written.match(/402/g)?.length, 2, 'once in the table and once in the chart')
  })

  test('finds no formula in the workbook and the same texts', () => {
    convert('book.xlsx', csvAllSheets)
    const rows = papaparse.parse(out('book-Namen.csv'), { delimiter: ';' }).data.slice(1, names.length + 1)
    assert.deepEqual(
      rows.map(([name]) => name),
      names,
    )
  })

  test('finds no formula in the CSV', () => {
    convert('names.csv', 'fods', '--infilter=CSV:59,34,76,1,,1043,false,true,false,false,false,0,true')
    const book = out('names.fods')
    assert.doesNotMatch(book, /table:formula/)
    const texts = [...book.matchAll(/<text:p>(.*?)<\/text:p>/g)].map(([, text]) => text)
    assert.ok(texts.includes(guarded('=1+1').replaceAll("'", '&apos;')), texts.slice(0, 5).join(' | '))
    assert.equal(book.match(/office:value="-12.5"/g)?.length, names.length, 'numbers with a comma are numbers')
  })
})
