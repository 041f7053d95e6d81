/** Whether numbers have a decimal comma (1.234,5) or a decimal point (1,234.5). */
export type Decimal = 'comma' | 'point'

/** The number in a cell; `null` for an empty cell or a word for "no value"; not a number when it cannot be read. */
export function readNumber(text: string, decimal: Decimal): number | null {
  if (text === '') return null
  // Most cells are plain numbers: of a year there are 35,040, and a reader waits.
  const comma = decimal === 'comma' ? text.indexOf(',') : -1
  if (decimal === 'point' || !text.includes('.')) {
    const plain = Number(comma < 0 ? text : `${text.slice(0, comma)}.${text.slice(comma + 1)}`)
    if (!Number.isNaN(plain) && text.charCodeAt(0) > 32) return plain
  }
  const trimmed = text.trim()
  if (trimmed === '' || /^(-|n\.?a\.?n?|null|leeg|onbekend|missing|#n\/b|#n\/a)$/i.test(trimmed)) return null
  const bare = decimal === 'comma' ? trimmed.replaceAll('.', '').replace(',', '.') : trimmed.replaceAll(',', '')
  return bare === '' ? Number.NaN : Number(bare.replaceAll(/\s/g, ''))
}

/** Which mark the numbers of a column use: the last of both marks, or a comma that cannot divide thousands. */
export function decimalOf(samples: readonly string[]): Decimal {
  return decimalMark(samples).decimal
}

/** The same, with whether the numbers leave a choice: `1.234` alone may be a thousand or one. */
export function decimalMark(samples: readonly string[]): { readonly decimal: Decimal; readonly isGuess: boolean } {
  let commas = 0
  let points = 0
  for (const text of samples) {
    const comma = text.lastIndexOf(',')
    const point = text.lastIndexOf('.')
    if (comma >= 0 && point >= 0) {
      if (comma > point) commas++
      else points++
    } else if (comma >= 0 && !/^-?\d{1,3}(,\d{3})+$/.test(text.trim())) commas++
    else if (point >= 0 && !/^-?\d{1,3}(\.\d{3})+$/.test(text.trim())) points++
    else if (comma >= 0) commas += 1e-6
    else if (point >= 0) points += 1e-6
  }
  const both = commas + points
  return { decimal: commas > points ? 'comma' : 'point', isGuess: both > 0 && Math.max(commas, points) < 1 }
}
