import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ColumnSurvey, Survey } from '../../../../platform/imports/survey.ts'
import { blockersOf, chooseField, openQuestions, profileOf, skip, startChoices, usualStart } from './columnChoices.ts'
import { ownReading } from './draft.ts'

const words = { nl: '', en: '' }

function column(at: number, header: string, field: string | null, more: Partial<ColumnSurvey> = {}): ColumnSurvey {
  const kind = field === 'jobs' ? 'integer' : 'text'
  const reason = { code: 'matches', kind, matches: 3, of: 3, words } as const
  const candidates = field === null ? [] : [{ field, certainty: 'certain', reason } as const]
  return {
    column: at,
    header,
    samples: [],
    filled: 3,
    kind,
    candidates,
    field,
    certainty: field === null ? 'choose' : 'certain',
    reason,
    decimalMark: null,
    dateOrder: null,
    ...more,
  }
}

function survey(...columns: readonly ColumnSurvey[]): Survey {
  const headers = columns.map(({ header }) => header)
  return {
    kind: 'survey',
    sha256: '',
    bytes: 1,
    read: 4,
    header: 1,
    blank: 0,
    facts: { format: 'csv', closed: true, warnings: [] },
    headerLine: 1,
    headers,
    fingerprint: 'f',
    columns,
    questions: [],
    warnings: [],
    profile: { encoding: null, delimiter: null, sheet: null, headerLine: null, headers, fingerprint: 'f', columns: [] },
  }
}

const fields = [
  { id: 'name', required: true, title: { nl: 'Naam', en: 'Name' } },
  { id: 'sbi', required: true, title: { nl: 'SBI', en: 'SBI' } },
  { id: 'jobs', required: false, title: { nl: 'Banen', en: 'Jobs' } },
]

const bare = { saved: null, layout: null }

test('a column that fits no field is left out, one that may fit waits for a person', () => {
  const reason = { code: 'filled', kind: 'text', matches: 1, of: 3, words } as const
  const maybe = column(1, 'Wat', null, { candidates: [{ field: 'name', certainty: 'choose', reason }] })
  const choices = startChoices(survey(column(0, 'Opmerking', null), maybe), bare)
  assert.deepEqual(
    choices.map(({ field }) => field),
    [skip, ''],
  )
})

test('two columns can never be one field: the one that had it waits again', () => {
  const start = startChoices(survey(column(0, 'Naam', 'name'), column(1, 'Bedrijf', null)), bare)
  const after = chooseField(start, 1, 'name')
  assert.deepEqual(
    after.map(({ field, by }) => [field, by]),
    [
      ['', 'moved'],
      ['name', 'person'],
    ],
  )
})

test('leaving two columns out takes nothing away from either', () => {
  const start = startChoices(survey(column(0, 'A', null), column(1, 'B', 'name')), bare)
  assert.deepEqual(
    chooseField(start, 1, skip).map(({ field }) => field),
    [skip, skip],
  )
})

test('a required field without a column stands in the way', () => {
  const file = survey(column(0, 'Naam', 'name'))
  const [first] = blockersOf(file, startChoices(file, bare), fields)
  assert.equal(first?.kind === 'missing' && first.field.id, 'sbi')
})

test('numbers that can be read two ways ask a question until it is answered', () => {
  const file = survey(
    column(0, 'Naam', 'name'),
    column(1, 'SBI', 'sbi'),
    column(2, 'WP', 'jobs', { decimalMark: 'either', samples: ['1.234'] }),
  )
  const choices = startChoices(file, bare)
  assert.deepEqual(openQuestions(file, choices), [{ column: 2, asks: 'decimalMark', example: '1.234' }])
  assert.equal(blockersOf(file, choices, fields).length, 1)
  const answered = choices.map((choice) => (choice.column === 2 ? { ...choice, decimalMark: ',' as const } : choice))
  assert.equal(blockersOf(file, answered, fields).length, 0)
})

test('a mapping kept from last time wins over the proposal', () => {
  const file = survey(column(0, 'Naam', 'name'), column(1, 'Sleutel', null))
  const saved = {
    ...file.profile,
    columns: [{ column: 1, header: 'Sleutel', field: 'name', decimalMark: null, dateOrder: null }],
  }
  const choices = startChoices(file, { saved, layout: null })
  assert.deepEqual(
    choices.map(({ field }) => field),
    [skip, 'name'],
  )
  assert.deepEqual(profileOf(file, choices, ownReading).columns, saved.columns)
})

test('what a person says of the reading goes along with the mapping', () => {
  const file = survey(column(0, 'Naam', 'name'))
  const reading = { sheet: 'Export', encoding: 'windows-1252', delimiter: ';', headerLine: '4' }
  const profile = profileOf(file, startChoices(file, bare), reading)
  const { sheet, encoding, delimiter, headerLine } = profile
  assert.deepEqual({ sheet, encoding, delimiter, headerLine }, { ...reading, headerLine: 4 })
})

test('a layout gives its columns, and our own guess gives way where it names another column for that field', () => {
  const file = survey(column(0, 'Naam', 'name'), column(1, 'eersteHandelsnaamVes', null), column(2, 'SBI', 'sbi'))
  const layout = {
    id: 'handelsregister',
    title: { nl: 'Handelsregister-uittreksel', en: 'Handelsregister extract' },
    own: false,
    recognised: true,
    columns: [{ column: 1, field: 'name' }],
  }
  const choices = startChoices(file, usualStart(null, [layout]))
  assert.deepEqual(
    choices.map(({ field, by }) => [field, by]),
    [
      [skip, 'proposal'],
      ['name', 'layout'],
      ['sbi', 'proposal'],
    ],
  )
  assert.equal(usualStart(null, [{ ...layout, recognised: false }]).layout, null)
  assert.equal(usualStart(file.profile, [layout]).layout, null, 'what was kept for these columns wins')
})
