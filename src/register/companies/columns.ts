import type { ColumnType } from '../../platform/db/insertRows.ts'

/** What every row of an import begins with. */
const ofImport = { organisation: 'text', import: 'uuid' } as const

/** Columns of the tables that an import fills in bulk, with their types in Postgres. */
export const recordColumns = {
  ...ofImport,
  establishment: 'integer',
  line: 'integer',
  name: 'text',
  kvk: 'text',
  vestiging: 'text',
  street: 'text',
  house_number: 'text',
  postcode: 'text',
  town: 'text',
  municipality: 'text',
  sbi: 'text',
  branch: 'text',
  jobs: 'integer',
  jobs_gap: 'text',
  jobs_least: 'integer',
  jobs_most: 'integer',
  size_class: 'text',
  estate: 'text',
  founded: 'integer',
  legal_form: 'text',
  sole_trader: 'boolean',
  search: 'text',
} as const satisfies Record<string, ColumnType>

export const establishmentColumns = {
  organisation: 'text',
  id: 'integer',
  vestiging: 'text',
  kvk: 'text',
  address_key: 'text',
  name_key: 'text',
  doubt: 'jsonb',
  created_import: 'uuid',
} as const satisfies Record<string, ColumnType>

export const eventColumns = {
  ...ofImport,
  establishment: 'integer',
  kind: 'text',
  reference_date: 'date',
  detail: 'jsonb',
} as const satisfies Record<string, ColumnType>

export const tallyColumns = {
  ...ofImport,
  municipality: 'text',
  estate: 'text',
  branch: 'text',
  size_class: 'text',
  companies: 'integer',
  jobs: 'integer',
  jobs_missing: 'integer',
  jobs_least: 'integer',
  jobs_most: 'integer',
} as const satisfies Record<string, ColumnType>

export const outsideColumns = {
  ...ofImport,
  municipality: 'text',
  division: 'text',
  companies: 'integer',
} as const satisfies Record<string, ColumnType>

export const refusalColumns = {
  ...ofImport,
  seq: 'integer',
  sheet: 'text',
  line: 'integer',
  column_name: 'text',
  value: 'text',
  code: 'text',
  nl: 'text',
  en: 'text',
} as const satisfies Record<string, ColumnType>
