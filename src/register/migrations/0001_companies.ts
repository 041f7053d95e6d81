import type { Migration } from '../../platform/db/migrate.ts'
import { createSchema, createTenantTable } from '../../platform/db/tableKinds.ts'
import { sql } from 'kysely'

export const companies: Migration = {
  id: 'register.0001_companies',
  async up(db) {
    await createSchema(db, 'register')
    await createTenantTable(
      db,
      'register.upload',
      `id uuid not null, file_name text not null, path text not null, sha256 text not null, bytes bigint not null,
       created_by text not null, created_at timestamptz not null default now(),
       primary key (organisation, id)`,
    )
    await createTenantTable(
      db,
      'register.import',
      `id uuid not null, file_name text not null, sha256 text not null, bytes bigint not null,
       reference_date date not null, sbi_version text not null check (sbi_version in ('2008', '2025')),
       division_year integer not null, scope jsonb not null, profile jsonb not null, books jsonb, source jsonb not null,
       status text not null check (status in ('writing', 'current', 'superseded', 'undone', 'abandoned')),
       replaces uuid, importer_version text not null, created_by text not null,
       created_at timestamptz not null default now(), current_at timestamptz, undone_at timestamptz,
       primary key (organisation, id),
       foreign key (organisation, replaces) references register.import (organisation, id)`,
    )
    // Two imports at once would number the same companies twice: the second is refused.
    await sql`create unique index one_import_at_a_time on register.import (organisation) where status = 'writing'`.execute(
      db,
    )
    await createTenantTable(
      db,
      'register.snapshot',
      `reference_date date not null, import uuid not null,
       primary key (organisation, reference_date),
       foreign key (organisation, import) references register.import (organisation, id)`,
    )
    await createTenantTable(
      db,
      'register.establishment',
      `id integer not null, vestiging text, kvk text, address_key text not null, name_key text not null, doubt jsonb,
       created_import uuid not null,
       primary key (organisation, id)`,
    )
    await createTenantTable(
      db,
      'register.record',
      `import uuid not null, establishment integer not null, line integer not null,
       name text not null, kvk text, vestiging text, street text, house_number text, postcode text, town text,
       municipality text not null, sbi text not null, branch text not null,
       jobs integer, jobs_gap text, jobs_least integer not null, jobs_most integer, size_class text not null,
       estate text, founded integer, legal_form text, sole_trader boolean not null, search text not null,
       version integer not null default 1,
       primary key (organisation, import, establishment)`,
    )
    await sql`create index record_by_name on register.record (organisation, import, search, establishment)`.execute(db)
    await sql`create index record_history on register.record (organisation, establishment)`.execute(db)
    await createTenantTable(
      db,
      'register.event',
      `import uuid not null, establishment integer not null, kind text not null, reference_date date not null, detail jsonb not null,
       primary key (organisation, import, establishment, kind)`,
    )
    await createTenantTable(
      db,
      'register.correction',
      `establishment integer not null, field text not null, value jsonb, imported jsonb, reason text not null,
       corrected_by text not null, corrected_at timestamptz not null,
       state text not null check (state in ('open', 'confirmed')),
       primary key (organisation, establishment, field)`,
    )
    await createTenantTable(
      db,
      'register.outside',
      `import uuid not null, municipality text not null, division text not null, companies integer not null,
       primary key (organisation, import, municipality, division)`,
    )
    await createTenantTable(
      db,
      'register.refusal',
      `import uuid not null, seq integer not null, sheet text, line integer not null, column_name text, value text,
       code text not null, nl text not null, en text not null,
       primary key (organisation, import, seq)`,
    )
    await createTenantTable(
      db,
      'register.tally',
      `import uuid not null, municipality text not null, estate text not null, branch text not null, size_class text not null,
       companies integer not null, jobs integer not null, jobs_missing integer not null, jobs_least integer not null, jobs_most integer,
       primary key (organisation, import, municipality, estate, branch, size_class)`,
    )
    await createTenantTable(
      db,
      'register.profile',
      `fingerprint text not null, profile jsonb not null, saved_by text not null, saved_at timestamptz not null default now(),
       primary key (organisation, fingerprint)`,
    )
  },
}
