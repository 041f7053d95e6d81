import { csvText } from '../../platform/imports/csvText.ts'
import type { Language } from '../../core/words.ts'
import { fieldTitles } from './fieldTitles.ts'
import type { OwnCompany } from './model.ts'

const heads = {
  nl: ['Bedrijf', 'Wat', 'Waarde', 'Waar het vandaan komt', 'Sinds'],
  en: ['Company', 'What', 'Value', 'Where it comes from', 'Since'],
} as const

const origins = {
  nl: { desk: 'verbeterd door de gemeente', maker: 'verbeterd door u', mandate: 'machtiging', word: 'uw verbetering' },
  en: { desk: 'corrected by the municipality', maker: 'corrected by you', mandate: 'mandate', word: 'your correction' },
} as const

/** The same as the JSON, a line per value, to read in a spreadsheet. */
export function everythingCsv(
  { companies }: { readonly companies: readonly OwnCompany[] },
  language: Language,
): string {
  const say = origins[language]
  const text = (value: string | number | null) => (value === null ? '' : String(value))
  const title = (field: string) => fieldTitles[field]?.[language] ?? field
  const rows = companies.flatMap((company) => [
    ...company.fields.map(({ field, value, origin }) => [
      company.name,
      title(field),
      text(value),
      origin.kind === 'file' ? `${origin.title} (${origin.fileName})` : say[origin.kind],
      origin.at,
    ]),
    ...company.words.map(({ field, value, state, saidAt }) => [
      company.name,
      title(field),
      text(value),
      `${say.word}: ${state}`,
      saidAt,
    ]),
    ...company.mandates.map(({ hubName, scope, from, withdrawnAt }) => [
      company.name,
      hubName,
      text(scope),
      say.mandate,
      withdrawnAt ?? from ?? '',
    ]),
    ...company.history.map(({ referenceDate, jobs }) => [company.name, title('jobs'), text(jobs), '', referenceDate]),
  ])
  return csvText([heads[language], ...rows])
}
