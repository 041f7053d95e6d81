import { sql } from 'kysely'
import type { Migration } from '../db/migrate.ts'
import { createTenantTable } from '../db/tableKinds.ts'

export const auditMigrations: readonly Migration[] = [
  {
    id: 'platform.0002_audit',
    async up(db) {
      await createTenantTable(
        db,
        'platform.audit',
        `seq bigint not null,
         at text not null,
         actor text not null,
         action text not null,
         object text not null,
         result text not null check (result in ('done', 'refused')),
         origin text not null,
         input_hash text not null,
         previous_hash text not null,
         hash text not null,
         recorded_at timestamptz not null default now(),
         primary key (organisation, seq)`,
        'append',
      )
    },
  },
  {
    id: 'platform.0005_audit_code',
    async up(db) {
      await sql`alter table platform.audit add column code text`.execute(db)
    },
  },
]
