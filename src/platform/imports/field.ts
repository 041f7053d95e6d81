import type { Words } from '../../core/instrument.ts'

/** How a cell is read. `text`, `address` and `code` are kept as they stand; the others have a form of their own. */
export const fieldKinds = [
  'text',
  'address',
  'code',
  'kvk',
  'vestiging',
  'rsin',
  'bag',
  'ean',
  'sbi',
  'postcode',
  'gm',
  'municipality',
  'integer',
  'decimal',
  'date',
  'boolean',
] as const
export type FieldKind = (typeof fieldKinds)[number]

/** A field that some part of the house wants to fill from a table. Plain data: it travels to the worker. */
export type ImportField = {
  readonly id: string
  readonly kind: FieldKind
  readonly required: boolean
  readonly title: Words
  /** Headers under which sources deliver it; capitals, spaces, accents and punctuation do not matter. */
  readonly aliases: readonly string[]
  /** Every value that exists, when that is known (SBI codes, names of municipalities): recognition becomes a count. */
  readonly known?: readonly string[]
}
