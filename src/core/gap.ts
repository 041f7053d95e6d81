/** Why a number is not there. `suppressed` protects a company and is never the same as zero. */
export const gapReasons = ['unknown', 'suppressed', 'not-delivered', 'not-applicable', 'unreadable'] as const
export type GapReason = (typeof gapReasons)[number]

export type Gap = { readonly missing: GapReason; readonly why: string }

/** A sum of which some parts are missing: it is at least `atLeast`, and at most `atMost` where that is known. */
export type Span = { readonly atLeast: number; readonly atMost: number | null; readonly why: string }

export function gap(missing: GapReason, why: string): Gap {
  return { missing, why }
}

export function isGap(value: unknown): value is Gap {
  return typeof value === 'object' && value !== null && 'missing' in value
}

export function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'atLeast' in value
}
