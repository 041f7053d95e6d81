import type { Generated } from 'kysely'
import type { Role } from './role.ts'

export type OrganisationKind = 'municipality' | 'region' | 'province' | 'association'

/** Tables of kind system: who may come in. Nothing in them belongs to one tenant. */
export type IdentityTables = {
  'platform.organisation': {
    id: string
    kind: OrganisationKind
    name: string
    /** Made-up data: a banner says so on every page and in every file. */
    sample: Generated<boolean>
    theme: Generated<unknown>
    created_at: Generated<string>
  }
  'platform.account': {
    id: string
    name: string
    email: string | null
    locale: Generated<'nl' | 'en'>
    /** A demo account refuses to work on another address than loopback. */
    demo: Generated<boolean>
    disabled_at: string | null
    version: Generated<number>
    created_at: Generated<string>
  }
  'platform.membership': { organisation: string; account: string; role: Role }
  'platform.session': {
    token_hash: string
    account: string
    created_at: Generated<string>
    expires_at: string
    user_agent: string | null
  }
  'platform.one_time_link': {
    token_hash: string
    account: string
    created_at: Generated<string>
    expires_at: string
    spent_at: string | null
  }
}
