import type { Answered } from './placeView.ts'

/** What a person types to get this answer again: the same question, place, data and day as on the page. */
export function commandOf({ method, organisation, provenance }: Omit<Answered<unknown>, 'answer'>): string {
  const { place, referenceDate } = provenance
  const [question = ''] = method.split('@')
  const whose = organisation === undefined || organisation === place.code ? '' : ` --organisation ${organisation}`
  const day = referenceDate === null ? '' : ` --date ${referenceDate}`
  return `npm run -s maakagenda -- ask ${question} --place ${place.code}${whose}${day}`
}
