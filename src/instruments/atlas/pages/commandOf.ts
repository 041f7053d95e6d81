import type { Answered } from './placeView.ts'

/** What a person types to get this answer again: the same question, place, data and day as on the page. */
export function commandOf({ method, organisation, dataFolder, provenance }: Omit<Answered<unknown>, 'answer'>): string {
  const { place, referenceDate } = provenance
  const [question = ''] = method.split('@')
  const whose = organisation === undefined || organisation === place.code ? '' : ` --organisation ${organisation}`
  const day = referenceDate === null ? '' : ` --date ${referenceDate}`
  const data = dataFolder ? ` --data ${quoted(dataFolder)}` : ''
  return `npm run -s maakagenda -- ask ${question} --place ${place.code}${whose}${day}${data}`
}

/** A shell reads a path with a space in it as two words. */
function quoted(path: string): string {
  return /^[\w./:\\-]+$/.test(path) ? path : `"${path}"`
}
