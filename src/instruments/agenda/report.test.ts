import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeUpAgenda } from '../../../tests/support/madeUpAgenda.ts'
import { checkModel, type DocumentModel } from '../../platform/documents/model.ts'
import { formatFor } from '../../platform/i18n/format.ts'
import { agendaSummary, councilReport, progressReport } from './report.ts'

const content = madeUpAgenda()
const version = { name: '2', number: 2, hash: 'c'.repeat(64), decidedOn: '2026-11-23', content }
const locales = ['nl', 'en'] as const

/** Every sentence of a document that is no heading of an action and no text that a person wrote. */
function ownSentences({ lead = [], sections, notes }: DocumentModel): string[] {
  const blocks = sections.flatMap((section) => section.blocks)
  return [
    ...lead.map(({ text }) => text),
    ...notes,
    ...blocks.flatMap((block) => (block.kind === 'figure' ? [block.alt] : [])),
  ]
}

for (const language of locales) {
  test(`the council report stands, in ${language}, and each of its figures is in the annex`, () => {
    const { model, annex } = councilReport({ version, organisation: 'Doetinchem', language })
    checkModel(model)
    const numbers = model.sections
      .flatMap((section) => section.blocks)
      .map((block) => {
        if (block.kind === 'keyFigures') return block.items.length
        if (block.kind !== 'table') return 0
        return [...block.rows, block.total ?? []].flat().filter(({ kind }) => kind === 'number').length
      })
    assert.equal(
      annex.length,
      numbers.reduce((sum, count) => sum + count, 0),
    )
    assert.ok(annex.length >= 40)
    for (const row of annex) assert.ok(row.method !== '' && row.sources.length > 0, `${row.section} ${row.row}`)
    // What a chart says in words stands in a table as well.
    const euros = new Set(annex.map(({ value }) => formatFor(language).euro(value ?? 0)))
    const amounts = ownSentences(model).flatMap((sentence) => sentence.match(/€\s?[\d.,]*\d/g) ?? [])
    assert.ok(amounts.length >= 2)
    for (const amount of amounts) assert.ok(euros.has(amount), amount)
  })
}

test('the sums of the summary are those of the actions', () => {
  const { annex } = agendaSummary({ version, organisation: 'Doetinchem', language: 'nl' })
  const figure = (label: string) => annex.find(({ row }) => row === label)?.value
  assert.equal(figure('Acties'), 3)
  assert.equal(figure('Lopen op schema'), 1)
  assert.equal(figure('Zijn te laat'), 1)
  assert.equal(figure('Gepland geld'), 832_500)
  assert.equal(figure('Daarvan van de gemeente'), 172_500)
  assert.equal(figure('Op koers of gehaald'), 1)
})

test('a computed figure goes back to its question and case, a typed one to the version', () => {
  const { annex } = councilReport({ version, organisation: 'Doetinchem', language: 'nl' })
  const now = annex.filter(({ column }) => column === 'Nu')
  assert.deepEqual(
    now.map(({ value, method, caseHash }) => [value, method, caseHash]),
    [
      [85, 'agenda.version@1', 'c'.repeat(64)],
      [398_500.5, 'energyhub.curtailment@1', 'a'.repeat(64)],
    ],
  )
})

test('the progress report tells what moved since then, and whether the world or the method moved it', () => {
  const [first, second, third] = content.actions
  const [indicator] = second?.indicators ?? []
  const [reading] = indicator?.readings ?? []
  assert.ok(first && second && third && indicator && reading)
  const newer = { ...reading, at: '2027-05-01T08:00:00Z', value: 300_000.5, worldChange: -90_000, methodChange: -8_500 }
  const later = madeUpAgenda({
    frozenAt: '2027-05-20T10:00:00.000Z',
    actions: [first, { ...second, indicators: [{ ...indicator, readings: [reading, newer] }] }],
  })
  const given = { version: { ...version, name: '3', number: 3, content: later }, organisation: 'Doetinchem' }
  const { model, annex } = progressReport({ ...given, language: 'nl' }, version)
  checkModel(model)
  assert.equal(model.subtitle, 'Voortgangsrapportage, van versie 2 naar versie 3')
  const moved = annex.filter(
    ({ block, row }) => block.startsWith('Indicatoren die bewogen') && row === indicator.fields.title,
  )
  assert.deepEqual(
    moved.map(({ value }) => value),
    [398_500.5, 300_000.5, -98_500, -90_000, -8_500],
  )
  const told = JSON.stringify(model.sections)
  assert.match(told, /uit de agenda gehaald/)
})

test('an agenda without actions still gives a report that says so', () => {
  const empty = { ...version, content: madeUpAgenda({ actions: [] }) }
  for (const language of locales) checkModel(councilReport({ version: empty, organisation: 'x', language }).model)
})
