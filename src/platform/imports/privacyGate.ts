import { passesElevenTest } from './cells/checkDigit.ts'
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
      if (cell.length < 8 || cell.length > 20) return
      const digits = nineDigits(cell)
      if (digits === null) return
      if (digits.length === 9) nine += 1
      else eight += 1
      const whole = digits.padStart(9, '0')
      if (!whole.startsWith('8') && !whole.startsWith('00') && passesElevenTest(whole)) valid += 1
    },
    finding() {
      const of = nine + eight
      if (rsin || of < filled * 0.5 || of < (nine > 0 ? 3 : 10)) return null
      const share = nine === 0 ? 0.8 : of < 10 ? 0.75 : 0.6
      return valid >= of * share ? { matches: valid, of } : null
    },
  }
}

/** Eight digits: a BSN of which Excel dropped the zero. A VAT number of a sole trader holds the BSN. */
function nineDigits(cell: string): string | null {
  const text = /[^\d]/.test(cell) ? cell.replace(/[\s.-]/g, '') : cell
  const digits = /^(?:NL)?(\d{8,9})(?:B\d{2})?$/i.exec(text)?.[1]
  return digits ?? null
}
