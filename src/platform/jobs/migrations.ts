import type { Migration } from '../db/migrate.ts'
import { createTenantTable } from '../db/tableKinds.ts'

export const jobMigrations: readonly Migration[] = [
  {
    id: 'platform.0004_jobs',
    async up(db) {
      await createTenantTable(
        db,
        'platform.job',
        `id uuid not null,
         kind text not null,
         title text not null,
         state text not null check (state in ('queued', 'running', 'done', 'failed', 'cancelled')),
         parameters jsonb not null,
         progress jsonb,
         result jsonb,
         error jsonb,
         cancel_requested boolean not null default false,
         created_by text not null,
         created_at timestamptz not null default now(),
         started_at timestamptz,
         finished_at timestamptz,
         heartbeat_at timestamptz,
         primary key (organisation, id)`,
      )
    },
  },
]
