import type { Generated } from 'kysely'

/** One line per command, six fields of BIO2 8.15.01 and the chain. Rows are added, never changed. */
export type AuditTables = {
  'platform.audit': {
    organisation: string
    seq: number
    at: string
    /** Pseudonym: the id of the account, never a name. */
    actor: string
    action: string
    object: string
    result: 'done' | 'refused'
    origin: string
    /** HMAC of the command's input under the organisation's key, so that a line can be held against what was sent. */
    input_hash: string
    /** Code of the problem of a refused command; null for what was done. */
    code: string | null
    previous_hash: string
    hash: string
    recorded_at: Generated<string>
  }
}
