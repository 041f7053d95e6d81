import type { ColumnSurvey, Survey } from '../../../../platform/imports/survey.ts'
import type { Locale } from '../../../../platform/i18n/locale.ts'
import type { MappingRow } from '../../../../platform/ui/MappingTable.tsx'
import type { FieldChoice } from '../model.ts'
import { skip } from './columnChoices.ts'
import type { ColumnChoice } from './draft.ts'
import { isOddSample } from './oddSample.ts'
import type { useImportWords } from './useImportWords.tsx'

type Say = ReturnType<typeof useImportWords>

/** The name of a column on the screen: its header, made plain where it is empty or stands there twice. */
export function columnNames(headers: readonly string[], say: Say): readonly string[] {
  return headers.map((header, at) => {
    const place = String(at + 1)
    if (header === '') return say.unnamed(place)
    return headers.indexOf(header) === headers.lastIndexOf(header) ? header : say.numbered(header, place)
  })
}

/** One row per column for the kit's table: what we take it for, and the counts that say why. */
export function mappingRows(
  survey: Survey,
  choices: readonly ColumnChoice[],
  fields: readonly FieldChoice[],
  names: readonly string[],
  locale: Locale,
  say: Say,
): readonly MappingRow[] {
  return survey.columns.map((column): MappingRow => {
    const choice = choices.find((one) => one.column === column.column)
    const field = choice?.field ?? ''
    const candidate = column.candidates.find((one) => one.field === field)
    const kind = candidate?.reason.kind ?? null
    return {
      column: names[column.column] ?? column.header,
      samples: column.samples.map((text) => ({ text, odd: isOddSample(text, kind) })),
      field,
      ...certaintyOf(column, choice, fields, locale, say),
    }
  })
}

function certaintyOf(
  column: ColumnSurvey,
  choice: ColumnChoice | undefined,
  fields: readonly FieldChoice[],
  locale: Locale,
  say: Say,
): Pick<MappingRow, 'certainty' | 'reason'> {
  const { field = '', by = 'proposal' } = choice ?? {}
  if (field === '') {
    const title = fields.find(({ id }) => id === column.field)?.title[locale]
    const moved = by === 'moved' && title !== undefined
    return { certainty: 'choose', reason: moved ? say.movedAway(title) : column.reason.words[locale] }
  }
  if (field === skip) {
    const known = by === 'proposal' ? `${column.reason.words[locale]}; ${say.skipped}` : say.skipped
    return { certainty: by === 'proposal' ? 'likely' : 'certain', reason: known }
  }
  const candidate = column.candidates.find((one) => one.field === field)
  if (candidate) {
    const { certainty, reason } = candidate
    return { certainty: certainty === 'choose' ? 'likely' : certainty, reason: reason.words[locale] }
  }
  if (by === 'layout') return { certainty: 'certain', reason: say.byLayout }
  return by === 'profile'
    ? { certainty: 'certain', reason: say.chosenBefore }
    : { certainty: 'likely', reason: say.chosenNow }
}
