import { sql } from 'kysely'
import type { Migration } from '../../platform/db/migrate.ts'

/** The unit by which the figures of a table were multiplied, and where it was read; unknown for tables from before. */
export const tableUnits: Migration = {
  id: 'register.0006_table_units',
  async up(db) {
    await sql`alter table register.public_table
      add column unit text, add column unit_from text check (unit_from in ('metadata', 'program'))`.execute(db)
  },
}
