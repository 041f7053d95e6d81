import type {
  HubFields,
  MemberFields,
  ScenarioChange,
  ScenarioKind,
  SeriesRef,
  ShareLink,
  SunFileAbout,
} from './hubDossier.ts'

export type HubTables = {
  'energyhub.hub': {
    organisation: string
    id: string
    fields: HubFields
    version: number
    sample: boolean
    created_by: string
    created_at: string
    changed_at: string
    deleted_at: string | null
  }
  'energyhub.member': {
    organisation: string
    hub: string
    id: string
    seq: number
    fields: MemberFields
    removed_at: string | null
  }
  'energyhub.series': {
    organisation: string
    id: string
    hub: string
    member: string
    kind: SeriesRef['kind']
    year: number
    step_minutes: number
    sha256: string
    file_name: string
    file_sha256: string
    reading: unknown
    quality: SeriesRef['quality']
    kwh: number
    peak_kw: number
    delivered_by: string
    /** The mandate on the strength of which an officer delivered it; null when the maker did so himself. */
    on_mandate: string | null
    delivered_at: string
  }
  'energyhub.series_blob': { organisation: string; sha256: string; bytes: Buffer }
  'energyhub.sun_file': {
    organisation: string
    id: string
    hub: string
    kind: 'knmi' | 'pvgis'
    file_name: string
    sha256: string
    about: SunFileAbout
    start_minutes: number
    sun: Buffer
    celsius: Buffer | null
    used: boolean
    created_by: string
    created_at: string
  }
  'energyhub.mandate': {
    organisation: string
    id: string
    hub: string
    member: string
    scope: 'sums' | 'series'
    small_group: boolean
    given_by: string
    document_date: string | null
    from_day: string
    until_day: string | null
    recorded_by: string
    recorded_at: string
    withdrawn_at: string | null
    withdrawn_by: string | null
  }
  'energyhub.scenario': {
    organisation: string
    id: string
    hub: string
    name: string
    kind: ScenarioKind
    changes: readonly ScenarioChange[]
    version: number
    changed_at: string
    deleted_at: string | null
  }
  'energyhub.meter_file': {
    organisation: string
    id: string
    hub: string
    member: string
    file_name: string
    sha256: string
    bytes: Buffer
    /** As it was last read: null while it cannot be. */
    reading: unknown
    start_minutes: number | null
    kw: Buffer | null
    made: Buffer | null
    created_by: string
    created_at: string
  }
  'energyhub.reading': {
    organisation: string
    fingerprint: string
    reading: unknown
    saved_by: string
    saved_at: string
  }
  'energyhub.event': {
    organisation: string
    id: string
    hub: string
    at: string
    kind: string
    about: string | null
    by_account: string
  }
  'energyhub.share_link': {
    organisation: string
    id: string
    hub: string
    token_hash: string
    title: string
    /** Mandates on which the shared sums rest; when one is withdrawn the link ends. */
    cites: readonly string[]
    created_by: string
    created_at: string
    expires_at: string
    ended_at: string | null
    ended_why: ShareLink['endedWhy']
  }
  'energyhub.shared_hub': { token_hash: string; body: unknown; expires_at: string }
  'energyhub.shared_end': { token_hash: string; why: string; ended_at: string }
}
