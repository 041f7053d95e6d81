import type { Migration } from '../../platform/db/migrate.ts'
import { createTenantTable } from '../../platform/db/tableKinds.ts'

/** What two companies were before a person made them one: enough to take that back until the next file. */
export const merges: Migration = {
  id: 'register.0003_merges',
  async up(db) {
    await createTenantTable(
      db,
      'register.merge',
      `establishment integer not null, into_establishment integer not null, merged_at timestamptz not null,
       snapshots jsonb not null, before jsonb not null,
       primary key (organisation, establishment)`,
    )
  },
}
