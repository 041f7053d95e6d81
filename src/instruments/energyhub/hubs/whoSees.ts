import { notFound } from '../../../core/problem.ts'
import type { Role } from '../../../platform/identity/role.ts'
import type { HubDossier, MemberFields } from '../hubDossier.ts'

/** Who asks. Null: the public, who sees only what the rule lets out. */
export type Reader = { readonly account: string; readonly isOfficer: boolean } | null

/** Who may open the hubs of an organisation; an administrator as such sees no companies. */
export const hubReaders = ['reader', 'officer', 'publisher'] as const satisfies readonly Role[]

export function readerOf({ account, roles }: { readonly account: string; readonly roles: readonly Role[] }): Reader {
  if (!roles.some((role) => hubReaders.some((one) => one === role))) throw notFound()
  return { account, isOfficer: roles.includes('officer') }
}

/** What the rule must know of a member: its mandate as it stands today, and whether it has a series for this year. */
export type Measured = {
  readonly id: string
  readonly fields: Pick<MemberFields, 'maker'>
  readonly mandate: { readonly scope: 'sums' | 'series'; readonly smallGroup: boolean } | null
  readonly hasSeries: boolean
  /** Delivered by an officer on the strength of a mandate: without one nobody may use it, the maker included. */
  readonly onMandate: boolean
  /** Accounts that delivered it: who is made the maker of a company later on does not inherit what another delivered. */
  readonly deliveredBy: readonly string[]
}

/** How many companies a sum must hold before one of them cannot be told from it. */
export const fewest = 5

/** The series itself, and what is computed for this company alone. */
export function maySeeSeries(reader: Reader, member: Measured): boolean {
  if (!member.hasSeries || reader === null) return false
  const { mandate } = member
  if (member.onMandate && mandate === null) return false
  const isMaker = reader.account === member.fields.maker
  if (isMaker && (member.onMandate || member.deliveredBy.every((account) => account === reader.account))) return true
  return reader.isOfficer && mandate?.scope === 'series'
}

export type SumsRule = HubDossier['sums'] & {
  /** Members whose series count in the sums that this reader sees. */
  readonly counted: ReadonlySet<string>
  /** Members whose series this reader may see by itself. */
  readonly alone: ReadonlySet<string>
}

/**
 * Which series count in the sums for this reader. What he may see by itself counts in any case. The others count only
 * together: when they are five or more, or when each agreed to a small group. Estimates do not help to hide anybody,
 * since everybody can make the same estimate and take it off.
 */
export function sumsRule(reader: Reader, members: readonly Measured[]): SumsRule {
  const alone = members.filter((member) => maySeeSeries(reader, member))
  const hidden = members.filter((member) => member.hasSeries && member.mandate !== null && !alone.includes(member))
  const consent = hidden.every(({ mandate }) => mandate?.smallGroup === true)
  const isOpen = hidden.length >= fewest || consent
  const counted = isOpen ? [...alone, ...hidden] : alone
  return {
    measuredMembers: alone.length + hidden.length,
    usesMeasured: counted.length > 0,
    why: whyOf(alone.length, hidden.length, consent),
    counted: new Set(counted.map(({ id }) => id)),
    alone: new Set(alone.map(({ id }) => id)),
  }
}

function whyOf(alone: number, hidden: number, consent: boolean): HubDossier['sums']['why'] {
  if (hidden === 0) return alone === 0 ? 'nothing-measured' : 'own-series'
  if (hidden >= fewest) return 'enough-members'
  return consent ? 'all-consent' : 'fewer-than-five'
}
