import type { Words } from '../../core/instrument.ts'

/**
 * One thing wrong with a file, at a place that a person can find back, with a sentence that says what to do.
 * `line` counts from 1 as a text editor or Excel does; 0 means the file as a whole.
 */
export type ImportIssue = {
  readonly file: string
  readonly sheet?: string
  readonly line: number
  readonly column?: string
  readonly value?: string
  readonly code: string
  readonly nl: string
  readonly en: string
}

/** Where in a file something is wrong. */
export type IssuePlace = Pick<ImportIssue, 'file' | 'sheet' | 'line' | 'column' | 'value'>

/** What is wrong, before anybody knows where: the form in which a cell reader speaks. */
export type Fault = { readonly code: string; readonly nl: string; readonly en: string }

export type Details = Readonly<Record<string, string | number>>

/** Fills `{name}` in both sentences. */
export function fault(code: string, words: Words, details: Details = {}): Fault {
  return { code, nl: fill(words.nl, details), en: fill(words.en, details) }
}

export function issueAt(place: IssuePlace, what: Fault): ImportIssue {
  const shown = place.value === undefined ? place : { ...place, value: shorten(place.value) }
  return { ...shown, code: what.code, nl: what.nl, en: what.en }
}

export function isFault(reading: unknown): reading is Fault {
  return typeof reading === 'object' && reading !== null && 'code' in reading
}

function fill(sentence: string, details: Details): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const detail = details[name]
    return detail === undefined ? whole : String(detail)
  })
}

/** A report repeats what was in the cell; a cell of 32 kB must not make the report unreadable. */
function shorten(value: string): string {
  return value.length <= 120 ? value : `${value.slice(0, 119)}…`
}
