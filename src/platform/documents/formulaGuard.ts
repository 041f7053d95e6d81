import { neutralise } from '../imports/neutralise.ts'

/**
 * A text for a CSV cell: what a spreadsheet would run gets an apostrophe in front. A text that has apostrophes there
 * already gets one more, so that a file that comes back can be read as it was.
 */
export function guarded(text: string): string {
  const bare = text.replace(/^'+/, '')
  return neutralise(bare) === bare ? text : `'${text}`
}

/** The text as it was before `guarded`; a text that never needed a guard comes back as it is. */
export function unguarded(text: string): string {
  if (!text.startsWith("'")) return text
  const before = text.slice(1)
  return guarded(before) === text ? before : text
}
