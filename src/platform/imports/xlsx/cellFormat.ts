/** What the format of a cell says about its number: a day, a time, or an identifier with its zeros in front. */
export type CellFormat = 'number' | 'date' | 'time' | { readonly zeros: number }

/** Formats that every workbook has without writing them down (ECMA-376 part 1, 18.8.30, and its East Asian dates). */
const builtIn: readonly (readonly [from: number, to: number, format: CellFormat])[] = [
  [14, 17, 'date'],
  [18, 21, 'time'],
  [22, 22, 'date'],
  [27, 36, 'date'],
  [45, 47, 'time'],
  [50, 58, 'date'],
]

export function cellFormat(id: number, code: string | undefined): CellFormat {
  if (code === undefined) return builtIn.find(([from, to]) => id >= from && id <= to)?.[2] ?? 'number'
  const zeros = /^0{2,}$/.exec(code)
  if (zeros) return { zeros: code.length }
  // Quoted words, escaped signs, colours and languages say nothing; [h] is a duration.
  const letters = code.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
  const first = letters.split(';')[0] ?? ''
  if (/[dy]/i.test(first) || /m{3,}/i.test(first)) return 'date'
  if (/[hs]/i.test(first)) return 'time'
  return /^m+$/i.test(first) ? 'date' : 'number'
}
