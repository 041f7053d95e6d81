import type { Generated } from 'kysely'

/** `region`, `branch` and `size_class` are `*` for the total. Public routes read `publication`, `figure` and `withdrawal` only. */
export type DisclosureTables = {
  /** Published: one row per publication, never changed. */
  'disclosure.publication': {
    id: string
    organisation: string
    title_nl: string
    title_en: string
    method: string
    division_year: number
    /** PublicationFile['sources'] and ['dimensions']. */
    sources: unknown
    dimensions: unknown
    /** `own`: approved here. `file`: read from another installation. `cbs`: outside knowledge. */
    origin: 'own' | 'file' | 'cbs'
    published_at: string
    recorded_at: Generated<string>
  }
  /** Published: one row per cell; `value` null is hidden, never zero. */
  'disclosure.figure': {
    publication: string
    measure: string
    period: string
    region: string
    branch: string
    size_class: string
    value: number | null
    rounded_to: number | null
  }
  /** Published: withdrawn, and still there; what was once out stays known. */
  'disclosure.withdrawal': {
    publication: string
    withdrawn_at: string
    reason_nl: string
    reason_en: string
  }
  /** For the gate alone: the secrets behind hidden cells, of all organisations. */
  'disclosure.watched': {
    publication: string
    organisation: string
    measure: string
    period: string
    region: string
    branch: string
    size_class: string
    value: number
    contributors: number
    below: number
    above: number
    width: number
  }
  /** For the gate alone: what a publisher of another organisation was asked to approve. */
  'disclosure.request': {
    proposal: string
    organisation: string
    asked: string
    requested_by: string
    requested_at: string
    payload: unknown
  }
  /** Tenant: what an editor offers, with the unprotected case; as confidential as the rows it came from. */
  'disclosure.proposal': {
    organisation: string
    id: string
    title_nl: string
    title_en: string
    given: unknown
    /** The answer of `disclosure.protect` over everything published until `checked_against`; null until checked. */
    answer: unknown
    checked_against: string | null
    state: 'proposed' | 'checked' | 'refused' | 'approved' | 'withdrawn'
    proposed_by: string
    proposed_at: string
    /** The organisation whose publisher was asked when there is none here. */
    asked: string | null
    version: Generated<number>
  }
  /** Tenant, append-only: what happened to each proposal, when, by whom, under which parameters. */
  'disclosure.ledger': {
    organisation: string
    seq: number
    at: string
    event: 'proposed' | 'checked' | 'refused' | 'asked' | 'approved' | 'withdrawn' | 'read'
    proposal: string | null
    publication: string | null
    actor: string
    rules: unknown
    detail: unknown
  }
}
