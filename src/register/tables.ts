import type { Generated } from 'kysely'
import type { Branch } from '../core/branch.ts'
import type { SbiVersion } from '../core/sbi.ts'
import type { SizeClass } from '../core/sizeClass.ts'

export type ImportStatus = 'writing' | 'current' | 'superseded' | 'undone' | 'abandoned'

/** The columns of a company that an officer may correct. */
export type CompanyFields = {
  name: string
  kvk: string | null
  vestiging: string | null
  street: string | null
  house_number: string | null
  postcode: string | null
  town: string | null
  municipality: string
  sbi: string
  branch: Branch
  /** Persons employed; null when unknown, and then `jobs_gap` says why. */
  jobs: number | null
  jobs_gap: string | null
  /** Bounds when only a size class was delivered. */
  jobs_least: number
  jobs_most: number | null
  size_class: SizeClass | 'unknown'
  estate: string | null
  founded: number | null
  legal_form: string | null
  /** A sole trader's record is personal data. */
  sole_trader: boolean
}

export type RegisterTables = {
  'register.upload': {
    organisation: string
    id: string
    file_name: string
    path: string
    sha256: string
    bytes: number
    created_by: string
    created_at: Generated<string>
  }
  'register.import': {
    organisation: string
    id: string
    file_name: string
    sha256: string
    bytes: number
    reference_date: string
    sbi_version: SbiVersion
    division_year: number
    /** Places the file may speak about: municipalities of the organisation. */
    scope: unknown
    profile: unknown
    books: unknown
    source: unknown
    status: ImportStatus
    /** The import that this one took the place of; it comes back when this one is undone. */
    replaces: string | null
    importer_version: string
    created_by: string
    created_at: Generated<string>
    current_at: string | null
    undone_at: string | null
  }
  'register.snapshot': { organisation: string; reference_date: string; import: string }
  'register.establishment': {
    organisation: string
    id: number
    vestiging: string | null
    kvk: string | null
    address_key: string
    name_key: string
    /** Why a person should look whether this is the same company; null when there is no doubt. */
    doubt: unknown
    created_import: string
  }
  'register.record': CompanyFields & {
    organisation: string
    import: string
    establishment: number
    line: number
    search: string
    version: Generated<number>
  }
  'register.event': {
    organisation: string
    import: string
    establishment: number
    kind: string
    reference_date: string
    detail: unknown
  }
  'register.correction': {
    organisation: string
    establishment: number
    field: string
    value: unknown
    imported: unknown
    reason: string
    corrected_by: string
    corrected_at: string
    state: 'open' | 'confirmed'
  }
  'register.outside': {
    organisation: string
    import: string
    municipality: string
    division: string
    companies: number
  }
  'register.refusal': {
    organisation: string
    import: string
    seq: number
    sheet: string | null
    line: number
    column_name: string | null
    value: string | null
    code: string
    nl: string
    en: string
  }
  'register.tally': {
    organisation: string
    import: string
    municipality: string
    estate: string
    branch: Branch
    size_class: SizeClass | 'unknown'
    companies: number
    jobs: number
    jobs_missing: number
    jobs_least: number
    jobs_most: number | null
  }
  'register.profile': {
    organisation: string
    fingerprint: string
    profile: unknown
    saved_by: string
    saved_at: Generated<string>
  }
  'register.merge': {
    organisation: string
    establishment: number
    into_establishment: number
    merged_at: string
    snapshots: unknown
    before: unknown
  }
  'register.public_table': {
    id: string
    import: string
    title: string
    publisher: string
    licence: string
    file_name: string
    sha256: string
    retrieved: string
    periods: unknown
    rows: number
    imported_by: string
    current_at: string
    unit: string | null
    unit_from: 'metadata' | 'program' | null
  }
  'register.cbs_figure': { import: string; branch: string; region: string; period: string; value: number | null }
  'register.sbi_code': { import: string; code: string; title: string }
}
