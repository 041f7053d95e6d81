import { normaliseHeader } from './header.ts'

/** Names of columns that hold data of natural persons which this product never needs. */
const anywhere = [
  'burgerservicenummer',
  'sofinummer',
  'geboortedatum',
  'geboorteplaats',
  'geboorteland',
  'geboortejaar',
  'geslachtsnaam',
  'voornaam',
  'voornamen',
  'voorletter',
  'achternaam',
  'familienaam',
  'roepnaam',
  'meisjesnaam',
  'telefoon',
  'telephone',
  'emailadres',
  'mailadres',
  'bankrekening',
  'paspoort',
  'rijbewijs',
  'nationaliteit',
  'burgerlijkestaat',
  'contactpersoon',
  'privéadres',
  'priveadres',
  'woonadres',
  'firstname',
  'lastname',
  'surname',
  'dateofbirth',
  'birthdate',
  'socialsecurity',
].map(normaliseHeader)

/** Short names: only where a word begins with them or ends on them, since `hotel` and `telling` are no telephone. */
const wordStarts = [
  'bsn',
  'email',
  'gebdat',
  'gebdatum',
  'geboorte',
  'iban',
  'phone',
  'sofinr',
  'telnr',
  'telefoonnr',
  'mobielnr',
  'mobielnummer',
]
const wordEnds = ['bsn', 'email', 'phone', 'telnr']
const wholeWords = new Set(['tel', 'gsm', 'mobiel', 'sofi', 'geslacht', 'mail', 'mobile'])

export function isDeniedHeader(header: string): boolean {
  const plain = normaliseHeader(header)
  if (anywhere.some((name) => plain.includes(name))) return true
  const words = wordsOf(header)
  return words.some((word, at) => {
    const fromHere = words.slice(at).join('')
    return (
      wholeWords.has(word) ||
      wordStarts.some((name) => fromHere.startsWith(name)) ||
      wordEnds.some((name) => word.endsWith(name))
    )
  })
}

/** The columns for which a file is refused, by their names alone. */
export function deniedColumns(headers: readonly string[]): readonly string[] {
  return headers.filter(isDeniedHeader)
}

/** `bsnNps` and `e-mail adres` in words. */
function wordsOf(header: string): readonly string[] {
  return header
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .map(normaliseHeader)
    .filter((word) => word !== '')
}

export type BsnFinding = { readonly matches: number; readonly of: number }
export type BsnTally = { add(cell: string): void; finding(): BsnFinding | null }

/**
 * Counts how many values of a column are citizen service numbers under an innocent name. RSIN and BSN share nine
 * digits and the elfproef; an RSIN begins with 8 or 00 and no BSN does, and a column that calls itself RSIN is
 * believed. One in eleven numbers passes by chance, so that KvK numbers (8 digits) never come near the bounds.
 */
export function bsnTally(header: string): BsnTally {
  const rsin = /rsin|fiscaal|finummer|finr/.test(normaliseHeader(header))
  let filled = 0
  let nine = 0
  let eight = 0
  let valid = 0
  return {
    add(cell) {
      if (cell === '') return
      filled += 1
      const found = nineDigits(cell)
      if (found === 0) return
      const digits = Math.abs(found)
      if (digits === 9) nine += 1
      else eight += 1
      if (found > 0) valid += 1
    },
    finding() {
      const of = nine + eight
      if (rsin || of < filled * 0.5 || of < (nine > 0 ? 3 : 10)) return null
      const share = nine === 0 ? 0.8 : of < 10 ? 0.75 : 0.6
      return valid >= of * share ? { matches: valid, of } : null
    },
  }
}

/**
 * How many digits (8 or 9) a cell has that may be a BSN: negative when they fail the elfproef or are an RSIN, 0 when
 * it is something else. Eight digits: Excel dropped the zero. The VAT number of a sole trader holds the BSN. It runs
 * over every cell of every file, so it looks at character codes and makes no strings.
 */
function nineDigits(cell: string): number {
  const length = cell.length
  if (length < 8 || length > 24) return 0
  let at = 0
  while (cell.charCodeAt(at) === 32) at += 1
  const start = cell.charCodeAt(at) | 32
  if (start === 110 && (cell.charCodeAt(at + 1) | 32) === 108) at += 2
  let digits = 0
  let number = 0
  for (; at < length; at += 1) {
    const code = cell.charCodeAt(at)
    if (code >= 48 && code <= 57) {
      digits += 1
      if (digits > 9) return 0
      number = number * 10 + code - 48
    } else if (code === 66 || code === 98) {
      if (digits < 8 || length - at > 4) return 0
      break
    } else if (code !== 32 && code !== 46 && code !== 45) return 0
  }
  if (digits < 8) return 0
  const isRsin = number < 10_000_000 || (number >= 800_000_000 && number < 900_000_000)
  return !isRsin && elevenTest(number) ? digits : -digits
}

function elevenTest(number: number): boolean {
  let left = Math.floor(number / 10)
  let sum = -(number % 10)
  for (let weight = 2; weight <= 9; weight += 1) {
    sum += weight * (left % 10)
    left = Math.floor(left / 10)
  }
  return sum % 11 === 0
}
