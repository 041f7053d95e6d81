import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { renderCsv } from './csv.ts'
import { guarded, unguarded } from './formulaGuard.ts'
import { hostileTexts } from './hostileTexts.ts'
import type { Cell, Table } from './model.ts'
import { plainText } from './plainText.ts'
import { sampleTable } from './sampleSheet.ts'

type Papaparse = { parse(text: string, how: { delimiter: string; newline: string }): { data: string[][] } }
// The package has no types of its own; the part we use is written out above.
const papaparse = createRequire(import.meta.url)('papaparse') as Papaparse

function csv(cells: readonly Cell[], locale: 'nl' | 'en' = 'nl', table: Partial<Table> = {}): string {
  const columns = cells.map((_, at) => ({ header: `K${at}`, align: 'left' as const }))
  const bytes = renderCsv({ ...sampleTable, columns, rows: [cells], ...table }, locale)
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

describe('a CSV', () => {
  test('begins with the mark of UTF-8 and has lines that end as RFC 4180 says', () => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(renderCsv(sampleTable, 'nl'))
    const lines = text.split('\r\n')
    assert.equal(lines[0], '\ufeffBranche;Bedrijven;Banen;Aandeel in de banen (%)')
    assert.equal(lines[2], 'Metaalproducten;24;402;38,542665388303')
    assert.equal(lines.length, sampleTable.rows.length + 2, 'the total is not among the rows')
  })

  test('writes a number with the decimal mark of its language and touches no minus', () => {
    const numbers = [-12.5, 1234567.25, 0.1 + 0.2, 1e-7, -0, 1e21].map((value) => ({ kind: 'number' as const, value }))
    assert.equal(csv(numbers).split('\r\n')[1], '-12,5;1234567,25;0,3;0,0000001;0;1000000000000000000000')
    assert.equal(csv(numbers, 'en').split('\r\n')[1], '-12.5;1234567.25;0.3;0.0000001;0;1000000000000000000000')
  })

  test('writes a share as a percentage without the dust of binary fractions', () => {
    assert.equal(csv([{ kind: 'number', value: 0.07, unit: 'share' }]).split('\r\n')[1], '7')
  })

  test('gives every text back that was put in', () => {
    const rows = hostileTexts.map((text): readonly Cell[] => [{ kind: 'text', text }])
    const text = csv([{ kind: 'text', text: '' }], 'nl', { rows })
    const parsed = papaparse.parse(text.slice(1).trimEnd(), { delimiter: ';', newline: '\r\n' })
    assert.deepEqual(
      parsed.data.slice(1).map(([cell]) => unguarded(cell ?? '')),
      hostileTexts.map(plainText),
    )
  })

  test('has no cell that a spreadsheet would run', () => {
    for (const text of hostileTexts.filter((name) => /^\s*[=+\-@＝]/.test(name) && !/^[-+][\d,]+$/.test(name))) {
      assert.match(guarded(text), /^'/, text)
    }
    assert.equal(guarded('-12,5'), '-12,5')
    assert.equal(guarded("'t Hoen & Zn"), "'t Hoen & Zn")
  })

  test('a guard taken off gives the text from before, whatever it was', () => {
    const tricky = fc.string({ unit: fc.constantFrom("'", '=', '-', '1', ' ', 'a', '"', '\t', ',') })
    fc.assert(fc.property(fc.oneof(tricky, fc.string({ unit: 'binary' })), (text) => unguarded(guarded(text)) === text))
  })
})
