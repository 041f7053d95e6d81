import type { Branch } from './branch.ts'
import type { Refusal } from './outcome.ts'
import { refuse } from './outcome.ts'

/** Both versions of the Standaard Bedrijfsindeling are in use side by side; a code without its version says nothing. */
export type SbiVersion = '2008' | '2025'

const byDivision: Readonly<Record<string, Branch>> = {
  '24': 'basic-metal',
  '25': 'metal-products',
  '26': 'electro',
  '27': 'electro',
  '28': 'machinery',
  '29': 'transport',
  '30': 'transport',
  '31': 'other',
  '32': 'other',
  '33': 'repair-install',
}

/** "2562", "25.62", "25 62" and "25620" are one way of writing; digits only, no dots, at most five. */
export function normaliseSbi(code: string): string | null {
  const digits = code.replace(/[.\s]/g, '')
  return /^\d{2,5}$/.test(digits) ? digits : null
}

/** "25.62" for people. */
export function formatSbi(digits: string): string {
  return digits.length <= 2 ? digits : `${digits.slice(0, 2)}.${digits.slice(2)}`
}

/**
 * The pamphlet's branch of an SBI code: divisions 24 to 33, by the first two digits, which mean the
 * same in SBI 2008 and SBI 2025 (methods: reading of the pamphlet's chart, own choice).
 * `null`: not a maker. A refusal: the code or its version cannot be read.
 */
export function branchOf(code: string, version: SbiVersion | undefined): Branch | null | Refusal {
  if (version === undefined) return refuse('sbi-version', 'Een SBI-code zegt niets zonder haar versie (2008 of 2025).')
  const digits = normaliseSbi(code)
  if (digits === null) return refuse('sbi-code', `"${code}" is geen SBI-code: die heeft twee tot vijf cijfers.`)
  return byDivision[digits.slice(0, 2)] ?? null
}
