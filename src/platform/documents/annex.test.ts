import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gap } from '../../core/gap.ts'
import { withAnnex } from './annex.ts'
import { annexCsv, annexJson } from './annexFiles.ts'
import type { Section } from './model.ts'

const trace = { method: 'atlas.factsheet@1', caseHash: 'abc', sources: ['Handelsregister, 2026-01-01'] }
const place = (first: number, last: number) => `F${first}-F${last}`

const sections: readonly Section[] = [
  {
    level: 1,
    heading: 'Makers',
    trace,
    blocks: [
      { kind: 'paragraph', runs: [{ kind: 'plain', text: 'Een zin.' }] },
      {
        kind: 'keyFigures',
        items: [
          { label: 'Bedrijven', value: 12, unit: 'companies' },
          { label: 'Banen', value: { atLeast: 80, atMost: null, why: 'Van één bedrijf ontbreekt het.' }, unit: 'jobs' },
        ],
      },
      {
        kind: 'table',
        name: 'Branches',
        caption: 'Per branche',
        columns: [
          { header: 'Branche', align: 'left' },
          { header: 'Bedrijven', align: 'right', unit: 'companies' },
        ],
        rows: [
          [
            { kind: 'text', text: 'Metaal' },
            { kind: 'number', value: 7, trace: { ...trace, method: 'other@2' } },
          ],
          [
            { kind: 'text', text: 'Elektro' },
            { kind: 'number', value: gap('suppressed', 'te weinig') },
          ],
        ],
        total: [
          { kind: 'text', text: 'Totaal' },
          { kind: 'number', value: 12 },
        ],
      },
    ],
  },
]

test('every figure of a document has a number in the annex, with its unit, question and sources', () => {
  const { rows, sections: named } = withAnnex(sections, place)
  assert.deepEqual(
    rows.map(({ number, row, column, value, atLeast, missing, unit, method }) => [
      number,
      row,
      column,
      value ?? atLeast ?? missing,
      unit,
      method,
    ]),
    [
      [1, 'Bedrijven', '', 12, 'companies', 'atlas.factsheet@1'],
      [2, 'Banen', '', 80, 'jobs', 'atlas.factsheet@1'],
      [3, 'Metaal', 'Bedrijven', 7, 'companies', 'other@2'],
      [4, 'Elektro', 'Bedrijven', 'suppressed', 'companies', 'atlas.factsheet@1'],
      [5, 'Totaal', 'Bedrijven', 12, 'companies', 'atlas.factsheet@1'],
    ],
  )
  const [, , afterKeys, table] = named[0]?.blocks ?? []
  assert.deepEqual(afterKeys, { kind: 'paragraph', runs: [{ kind: 'plain', text: '(F1-F2)' }] })
  assert.equal(table?.kind === 'table' && table.caption, 'Per branche (F3-F5)')
})

test('a figure that says not where it comes from is a mistake of ours', () => {
  const { trace: _, ...untraced } = sections[0] ?? { level: 1, heading: '', blocks: [] }
  assert.throws(() => withAnnex([untraced], place), /says not where it comes from/)
})

test('the annex is a spreadsheet and a file for programs, with the same figures', () => {
  const { rows } = withAnnex(sections, place)
  const lines = new TextDecoder().decode(annexCsv(rows, 'nl')).trimEnd().split('\r\n')
  assert.equal(lines.length, rows.length + 1)
  assert.match(lines[2] ?? '', /^F2;Makers;;Banen;;;80;;;jobs;/)
  const { figures } = JSON.parse(new TextDecoder().decode(annexJson(rows)))
  assert.deepEqual(figures, rows)
})
