import type { Migration } from '../../platform/db/migrate.ts'
import { createReferenceTable } from '../../platform/db/tableKinds.ts'

/** Tables that others publish, each brought in as a file: what is current, and its rows. */
export const publicTables: Migration = {
  id: 'register.0002_public_tables',
  async up(db) {
    await createReferenceTable(
      db,
      'register.public_table',
      `id text primary key, import uuid not null, title text not null, publisher text not null, licence text not null,
       file_name text not null, sha256 text not null, retrieved date not null, periods jsonb not null, rows integer not null,
       imported_by text not null, current_at timestamptz not null`,
    )
    await createReferenceTable(
      db,
      'register.cbs_figure',
      `import uuid not null, branch text not null, region text not null, period text not null, value integer,
       primary key (import, branch, region, period)`,
    )
    await createReferenceTable(
      db,
      'register.sbi_code',
      `import uuid not null, code text not null, title text not null, primary key (import, code)`,
    )
  },
}
