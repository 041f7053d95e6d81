import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { hostileTexts } from './hostileTexts.ts'
import type { DocumentModel, Table } from './model.ts'
import { sampleSheet, sampleTable } from './sampleSheet.ts'
import { renderXlsx } from './xlsx.ts'

const createdAt = new Date('2026-11-20T09:42:00Z')

async function read(model: DocumentModel) {
  const bytes = await renderXlsx(model, { createdAt })
  const sheets = await readXlsxFile(Buffer.from(bytes), { trim: false })
  return { bytes, sheets }
}

function namesTable(names: readonly string[]): Table {
  return {
    kind: 'table',
    name: 'Namen',
    caption: 'Namen',
    columns: [{ header: 'Naam', align: 'left' }],
    rows: names.map((text) => [{ kind: 'text', text }]),
  }
}

describe('a workbook', () => {
  test('has a sheet that says what it is, and one for every table', async () => {
    const { sheets } = await read(sampleSheet)
    assert.deepEqual(
      sheets.map(({ sheet }) => sheet),
      ['Over dit bestand', 'Kerncijfers', 'Branches'],
    )
    const about = sheets[0]?.data.map((row) => row.join(' | ')) ?? []
    assert.ok(about.includes('Voorbeeldgegevens: deze bedrijven bestaan niet. | '), about.join('\n'))
    assert.ok(about.includes('Peildatum | 1-1-2026'))
    assert.ok(about.includes('Bronnen | Handelsregister · gegevens van 12-11-2026 · Kamer van Koophandel'))
  })

  test('holds numbers as numbers, a share as a part of one, and a gap in words', async () => {
    const { sheets } = await read(sampleSheet)
    const branches = sheets[2]?.data ?? []
    assert.deepEqual(branches[0], ['Branche', 'Bedrijven', 'Banen', 'Aandeel in de banen (%)'])
    assert.deepEqual(branches[2], ['Metaalproducten', 24, 402, 402 / 1043])
    assert.deepEqual(branches[6], ['Reparatie en installatie', 8, 'Niet getoond', 'Niet getoond'])
    assert.deepEqual(branches[7], ['Samen', 61, 1043, 1])
  })

  test('gives a key figure its unit', async () => {
    const { sheets } = await read(sampleSheet)
    assert.deepEqual(sheets[1]?.data[2], ['Banen', 1043, 'banen'])
  })

  test('turns no text into a formula or a number, and changes none', async () => {
    const model = {
      ...sampleSheet,
      sections: [{ level: 1 as const, heading: 'x', blocks: [namesTable(hostileTexts)] }],
    }
    const { bytes, sheets } = await read(model)
    assert.deepEqual(
      sheets[1]?.data.slice(1).map(([name]) => name),
      hostileTexts,
    )
    for (const [path, content] of Object.entries(unzipSync(bytes))) {
      if (path.startsWith('xl/worksheets/sheet')) assert.doesNotMatch(strFromU8(content), /<f[ >]/)
    }
  })

  test('keeps any text that a database can hold', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).map((name) => name.replaceAll('\0', ''))
    const names = fc.array(
      text.filter((name) => name.trim() !== ''),
      { minLength: 1, maxLength: 60 },
    )
    await fc.assert(
      fc.asyncProperty(names, async (given) => {
        const model = { ...sampleSheet, sections: [{ level: 1 as const, heading: 'x', blocks: [namesTable(given)] }] }
        const { sheets } = await read(model)
        assert.deepEqual(
          sheets[1]?.data.slice(1).map(([name]) => name),
          given,
        )
      }),
      { numRuns: 15 },
    )
  })

  test('has names of sheets that a spreadsheet accepts, all different', async () => {
    const named = [
      'Bedrijven',
      'bedrijven',
      'A/B: [x]?*',
      "'",
      'x'.repeat(40),
      'x'.repeat(40),
      '😀'.repeat(20),
      'History',
    ]
    const blocks = named.map((name) => ({ ...sampleTable, name }))
    const { sheets } = await read({ ...sampleSheet, sections: [{ level: 1, heading: 'x', blocks }] })
    const names = sheets.map(({ sheet }) => sheet)
    assert.equal(new Set(names.map((name) => name.toLowerCase())).size, named.length + 1)
    for (const name of names) assert.match(name, /^(?!'|history$)[^[\]:*?/\\]{1,31}(?<!')$/i)
  })
})
