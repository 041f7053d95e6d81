import type { FieldKind } from '../../../../platform/imports/field.ts'
import type { MappingProfile } from '../../../../platform/imports/mapping.ts'
import type { ColumnSurvey, Survey } from '../../../../platform/imports/survey.ts'
import type { FittedLayout } from '../../../../register/companies/layouts.ts'
import type { FieldChoice } from '../model.ts'
import type { ColumnChoice, Reading } from './draft.ts'

export const skip = 'skip'

/** What the mapping starts from: what was kept for these very columns, a layout, or our own proposal. */
export type Start = { readonly saved: MappingProfile | null; readonly layout: FittedLayout | null }

/** The start when nobody chose one: what was kept, else a layout that is recognised. */
export function usualStart(saved: MappingProfile | null, layouts: readonly FittedLayout[]): Start {
  return { saved, layout: saved ? null : (layouts.find(({ recognised }) => recognised) ?? null) }
}

/** A column with candidates that we are not sure of waits for a person; one that fits no field is left out. */
export function startChoices(survey: Survey, { saved, layout }: Start): readonly ColumnChoice[] {
  if (saved) {
    return survey.columns.map(({ column }) => {
      const before = saved.columns.find((one) => one.column === column)
      const { field = skip, decimalMark = null, dateOrder = null } = before ?? {}
      return { column, field, decimalMark, dateOrder, by: 'profile' }
    })
  }
  const given = new Map(layout?.columns.map(({ column, field }) => [column, field]))
  const spoken = new Set(given.values())
  const taken = new Set([...spoken, ...survey.columns.flatMap(({ field }) => (field === null ? [] : [field]))])
  return survey.columns.map((one) => {
    const open = one.filled > 0 && one.candidates.some(({ field }) => !taken.has(field))
    const field = given.get(one.column)
    if (field !== undefined) return { column: one.column, field, decimalMark: null, dateOrder: null, by: 'layout' }
    // Our own guess gives way where the layout has another column for that field.
    const guess = one.field !== null && spoken.has(one.field) ? null : one.field
    return {
      column: one.column,
      field: guess ?? (open ? '' : skip),
      decimalMark: null,
      dateOrder: null,
      by: 'proposal',
    }
  })
}

/** Gives a column a field; another column that had it loses it, since a field has one column. */
export function chooseField(choices: readonly ColumnChoice[], column: number, field: string): readonly ColumnChoice[] {
  return choices.map((choice): ColumnChoice => {
    if (choice.column === column) return { ...choice, field, decimalMark: null, dateOrder: null, by: 'person' }
    const moved = field !== '' && field !== skip && choice.field === field
    return moved ? { ...choice, field: '', decimalMark: null, dateOrder: null, by: 'moved' } : choice
  })
}

export type Question = { readonly column: number; readonly asks: 'decimalMark' | 'dateOrder'; readonly example: string }

/** Columns of which the rows leave open how they are written, as far as they become a number or a date. */
export function openQuestions(survey: Survey, choices: readonly ColumnChoice[]): readonly Question[] {
  const kinds = new Map<string, FieldKind>([['jobs', 'integer']])
  for (const { candidates } of survey.columns) for (const { field, reason } of candidates) kinds.set(field, reason.kind)
  return choices.flatMap(({ column, field }): Question[] => {
    const found = survey.columns.find((one) => one.column === column)
    const kind = kinds.get(field)
    if (!found || kind === undefined) return []
    const example = exampleOf(survey, found)
    if ((kind === 'integer' || kind === 'decimal') && found.decimalMark === 'either')
      return [{ column, asks: 'decimalMark', example }]
    if (kind === 'date' && found.dateOrder === 'either') return [{ column, asks: 'dateOrder', example }]
    return []
  })
}

function exampleOf(survey: Survey, { header, samples }: ColumnSurvey): string {
  const asked = survey.questions.find((question) => question.column === header)?.value
  return asked ?? samples.find((sample) => /\d[.,/-]\d/.test(sample)) ?? samples[0] ?? ''
}

/** What stands between the mapping and the check; the first is what the reader is told. */
export type Blocker =
  | { readonly kind: 'choose'; readonly column: number }
  | { readonly kind: 'answer'; readonly column: number }
  | { readonly kind: 'missing'; readonly field: FieldChoice }

export function blockersOf(
  survey: Survey,
  choices: readonly ColumnChoice[],
  fields: readonly FieldChoice[],
): readonly Blocker[] {
  const given = new Set(choices.map(({ field }) => field))
  const answered = new Map(choices.map((choice) => [choice.column, choice]))
  return [
    ...choices.filter(({ field }) => field === '').map(({ column }): Blocker => ({ kind: 'choose', column })),
    ...fields
      .filter(({ id, required }) => required && !given.has(id))
      .map((field): Blocker => ({ kind: 'missing', field })),
    ...openQuestions(survey, choices)
      .filter(({ column, asks }) => !answered.get(column)?.[asks])
      .map(({ column }): Blocker => ({ kind: 'answer', column })),
  ]
}

/** The mapping as the check and the import want it. */
export function profileOf(survey: Survey, choices: readonly ColumnChoice[], reading: Reading): MappingProfile {
  const { profile } = survey
  return {
    ...profile,
    // What these say came out of the lists of the survey and of the schema.
    encoding: (reading.encoding || profile.encoding) as MappingProfile['encoding'],
    delimiter: (reading.delimiter || profile.delimiter) as MappingProfile['delimiter'],
    sheet: reading.sheet || profile.sheet,
    headerLine: reading.headerLine === '' ? profile.headerLine : Number(reading.headerLine),
    columns: choices
      .filter(({ field }) => field !== '' && field !== skip)
      .map(({ column, field, decimalMark, dateOrder }) => ({
        column,
        header: survey.headers[column] ?? '',
        field,
        decimalMark,
        dateOrder,
      })),
  }
}
