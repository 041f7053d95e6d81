import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatFor } from '../i18n/format.ts'
import type { Block } from './model.ts'
import { checkModel } from './model.ts'
import { reasonsIn } from './reasons.ts'
import { sampleSheet, sampleTable } from './sampleSheet.ts'
import { cellText } from './tableText.ts'

function withBlock(block: Block): () => void {
  return () => checkModel({ ...sampleSheet, sections: [{ level: 1, heading: 'x', blocks: [block] }] })
}

test('a document with a title, headings in order and words at its charts is good', () => {
  checkModel(sampleSheet)
})

test('a heading that skips a level, an unread chart, a short row and a number that is none are mistakes of ours', () => {
  const figure = { kind: 'figure', title: 'x', alt: 'x', svg: '<svg/>', width: 1 } as const
  assert.throws(() => checkModel({ ...sampleSheet, title: ' ' }), /title/)
  assert.throws(
    () => checkModel({ ...sampleSheet, sections: [{ level: 2, heading: 'x', blocks: [] }] }),
    /skips a level/,
  )
  assert.throws(withBlock({ ...figure, alt: ' ' }), /no alt text/)
  assert.throws(withBlock({ ...figure, width: 40 }), /part of the text width/)
  assert.throws(withBlock({ ...sampleTable, rows: [[]] }), /row of 0 cells/)
  assert.throws(withBlock({ ...sampleTable, total: [] }), /row of 0 cells/)
  const row = [{ kind: 'number' as const, value: Number.NaN }]
  assert.throws(withBlock({ ...sampleTable, columns: [{ header: 'x', align: 'right' }], rows: [row] }), /use a gap/)
})

test('a cell leaves its unit to the header, and names one that differs', () => {
  const column = { header: 'Banen', unit: 'jobs', align: 'right' } as const
  const format = formatFor('nl')
  assert.equal(cellText({ kind: 'number', value: 1043 }, column, format), '1.043')
  assert.equal(cellText({ kind: 'number', value: 0.25, unit: 'share' }, column, format), '25\u00a0%')
  assert.equal(cellText({ kind: 'number', value: { missing: 'unknown', why: 'x' } }, column, format), 'Geen cijfer')
  const span = { atLeast: 84, atMost: null, why: '1 bedrijf is afgeschermd' }
  assert.equal(cellText({ kind: 'number', value: span }, column, format), 'ten minste 84\u00a0banen')
  assert.equal(cellText({ kind: 'number', value: span }, { header: 'x', align: 'right' }, format), '≥ 84')
})

test('the reasons of missing figures and of ranges stand below a table once each', () => {
  const ranges = [1, 2, 3].map((atLeast) => [
    { kind: 'text' as const, text: 'x' },
    { kind: 'number' as const, value: { atLeast, atMost: 9, why: '1 bedrijf is afgeschermd' } },
    { kind: 'number' as const, value: { missing: 'suppressed' as const, why: 'minder dan 3 bedrijven' } },
    { kind: 'number' as const, value: 4 },
  ])
  assert.deepEqual(reasonsIn({ ...sampleTable, rows: ranges }, formatFor('nl')), [
    'Bereik: 1 bedrijf is afgeschermd',
    'Niet getoond: minder dan 3 bedrijven',
  ])
})
