/**
 * Text for a cell of an export that a spreadsheet must not run as a formula (OWASP, ASVS V1.2.10): a leading sign
 * that starts one gets an apostrophe in front. What was imported is kept as it was, and a number keeps its minus.
 */
export function neutralise(text: string): string {
  return startsFormula(text) && !isNumber(text) ? `'${text}` : text
}

// Full-width signs too: spreadsheets with East Asian input treat them alike. Spaces before the sign do not help.
// biome-ignore lint/suspicious/noControlCharactersInRegex: TAB, CR, LF and NUL are what it is about
const opening = /^(?:[\t\r\n\0]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/

function startsFormula(text: string): boolean {
  return opening.test(text)
}

/** `-12,5`, `+31` and `-1.234,56 %` are numbers in both notations. */
function isNumber(text: string): boolean {
  return (
    /^[-+]?\d{1,3}(?:[.,\s]\d{3})*(?:[.,]\d+)?\s?%?$|^[-+]?\d+(?:[.,]\d+)?\s?%?$/.test(text) && !/[\t\r\n\0]/.test(text)
  )
}
