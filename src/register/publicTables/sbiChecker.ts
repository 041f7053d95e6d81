import type { SbiVersion } from '../../core/sbi.ts'
import { isKnownSbi } from '../reference/sbiTitle.ts'

/** A version of the SBI with the finer codes that were imported of it; null: none, and a code counts by its division. */
export type KnownSbi = { readonly sbiVersion: SbiVersion; readonly finerSbi: readonly string[] | null }

/** Whether a code exists, by our own tables and, for SBI 2025, by the finer codes where they were imported. */
export function sbiChecker({ sbiVersion, finerSbi }: KnownSbi): (code: string) => boolean {
  if (finerSbi === null) return (code) => isKnownSbi(code, sbiVersion)
  // A group exists when a code below it does: the list may hold the finest codes only.
  const known = new Set(finerSbi.flatMap((code) => [2, 3, 4, 5].map((length) => code.slice(0, length))))
  return (code) => known.has(code) || (isKnownSbi(code, sbiVersion) && known.has(withoutZero(code)))
}

/** "25620" for "2562": some files write every code in five digits. */
export function withoutZero(digits: string): string {
  return digits.length === 5 && digits.endsWith('0') ? digits.slice(0, 4) : digits
}
