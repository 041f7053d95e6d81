import { sql } from 'kysely'
import { createSchema, createSystemTable } from '../db/tableKinds.ts'
import type { Migration } from '../db/migrate.ts'

export const identityMigrations: readonly Migration[] = [
  {
    id: 'platform.0001_identity',
    async up(db) {
      await createSchema(db, 'platform')
      await createSystemTable(
        db,
        'platform.organisation',
        `id text primary key check (id ~ '^[A-Za-z0-9-]{2,40}$'),
         kind text not null check (kind in ('municipality', 'region', 'province', 'association')),
         name text not null,
         sample boolean not null default false,
         theme jsonb not null default '{}',
         created_at timestamptz not null default now()`,
      )
      await createSystemTable(
        db,
        'platform.account',
        `id uuid primary key,
         name text not null,
         email text unique,
         locale text not null default 'nl' check (locale in ('nl', 'en')),
         demo boolean not null default false,
         disabled_at timestamptz,
         version integer not null default 1,
         created_at timestamptz not null default now()`,
      )
      await createSystemTable(
        db,
        'platform.membership',
        `organisation text not null references platform.organisation (id),
         account uuid not null references platform.account (id),
         role text not null check (role in ('reader', 'officer', 'publisher', 'admin')),
         primary key (organisation, account, role)`,
      )
      await createSystemTable(
        db,
        'platform.session',
        `token_hash text primary key,
         account uuid not null references platform.account (id) on delete cascade,
         created_at timestamptz not null default now(),
         expires_at timestamptz not null,
         user_agent text`,
      )
      await createSystemTable(
        db,
        'platform.one_time_link',
        `token_hash text primary key,
         account uuid not null references platform.account (id) on delete cascade,
         created_at timestamptz not null default now(),
         expires_at timestamptz not null,
         spent_at timestamptz`,
      )
    },
  },
  {
    id: 'platform.0010_makers',
    async up(db) {
      await sql`alter table platform.membership drop constraint membership_role_check`.execute(db)
      await sql`alter table platform.membership add constraint membership_role_check
        check (role in ('reader', 'officer', 'publisher', 'admin', 'maker'))`.execute(db)
    },
  },
]
