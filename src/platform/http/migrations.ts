import type { Migration } from '../db/migrate.ts'
import { createTenantTable } from '../db/tableKinds.ts'

export const httpMigrations: readonly Migration[] = [
  {
    id: 'platform.0003_idempotency',
    async up(db) {
      await createTenantTable(
        db,
        'platform.idempotency',
        `key text not null,
         input_hash text not null,
         result jsonb,
         created_at timestamptz not null default now(),
         primary key (organisation, key)`,
      )
    },
  },
  {
    id: 'platform.0011_hash_key',
    async up(db) {
      await createTenantTable(db, 'platform.hash_key', 'key text not null, primary key (organisation)')
    },
  },
]
