// What a spreadsheet takes for the start of a formula or of a macro of old, in plain and in full width,
// also behind spaces and quotes that it skips.
const startsFormula = /^['"\s\u00a0\u200b\ufeff]*[=+\-@|%\t\r\n\uff1d\uff0b\uff0d\uff20\u2212]/
const isNumber = /^[-+]?\d+([.,]\d+)*$/

/** A text for a CSV cell: what a spreadsheet would run gets a quote in front. A number stays as it is. */
export function guarded(text: string): string {
  return startsFormula.test(text) && !isNumber.test(text) ? `'${text}` : text
}

/** The text as it was before `guarded`; a text that never needed a guard comes back as it is. */
export function unguarded(text: string): string {
  if (!text.startsWith("'")) return text
  const before = text.slice(1)
  return guarded(before) === text ? before : text
}
