import { normaliseSbi, type SbiVersion } from '../../core/sbi.ts'
import { sbi2008, sbi2008EnglishTitles, withoutFiller } from './sbi2008.ts'
import { sbi2025, sbi2025EnglishTitles } from './sbi2025.ts'
import type { SbiCode } from './sbiTable.ts'

/**
 * The row of the reference table for a code, written with or without dots.
 * SBI 2008: the code itself. SBI 2025: the division of the code, since finer codes are not in the table.
 */
function lookUp(code: string, version: SbiVersion): SbiCode | null {
  const digits = normaliseSbi(code)
  if (digits === null) return null
  if (version === '2025') return sbi2025.codes.get(digits.slice(0, 2)) ?? null
  return sbi2008.codes.get(withoutFiller(digits)) ?? null
}

/**
 * Whether a code exists in that version. SBI 2008: to the last of its five digits; SBI 2025: when its division exists.
 * A code in five digits with a filler zero (25620 for 2562) exists too.
 */
export function isKnownSbi(code: string, version: SbiVersion): boolean {
  return lookUp(code, version) !== null
}

/** Title of a code; `null` when the code does not exist. In English only the maker divisions have a title of their own. */
export function sbiTitle(code: string, version: SbiVersion, language: 'nl' | 'en' = 'nl'): string | null {
  const row = lookUp(code, version)
  if (row === null) return null
  const english = version === '2008' ? sbi2008EnglishTitles : sbi2025EnglishTitles
  return language === 'en' ? (english[row.code] ?? row.title) : row.title
}

/** Letter of the section, such as C (Industrie); `null` when the code does not exist. The letters differ by version. */
export function sbiSection(code: string, version: SbiVersion): string | null {
  return lookUp(code, version)?.section ?? null
}

/**
 * The code that was probably meant when a spreadsheet dropped the leading zero: 1131 is no code of SBI 2008, 01131 is.
 * `null` when the code is fine as it is, or when a zero in front does not help.
 */
export function withLostZero(code: string, version: SbiVersion): string | null {
  const digits = code.replace(/[.\s]/g, '')
  return !isKnownSbi(digits, version) && isKnownSbi(`0${digits}`, version) ? `0${digits}` : null
}
