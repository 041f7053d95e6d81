import type { Migration } from '../db/migrate.ts'
import { createTenantTable } from '../db/tableKinds.ts'

export const proposalMigrations: readonly Migration[] = [
  {
    id: 'platform.0006_proposal',
    async up(db) {
      await createTenantTable(
        db,
        'platform.proposal',
        `id uuid not null, room text not null, proposal jsonb not null, sent_by text not null,
         sent_at timestamptz not null, settled_at timestamptz,
         settled_as text check (settled_as in ('taken', 'declined')),
         primary key (organisation, id)`,
      )
    },
  },
]
