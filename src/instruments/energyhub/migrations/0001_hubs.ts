import { sql } from 'kysely'
import type { Migration } from '../../../platform/db/migrate.ts'
import { createPublishedTable, createSchema, createTenantTable } from '../../../platform/db/tableKinds.ts'

export const hubs: Migration = {
  id: 'energyhub.0001_hubs',
  async up(db) {
    await createSchema(db, 'energyhub')
    await createTenantTable(
      db,
      'energyhub.hub',
      `id uuid not null, fields jsonb not null, version integer not null default 1, sample boolean not null default false,
       created_by text not null, created_at timestamptz not null, changed_at timestamptz not null,
       deleted_at timestamptz,
       primary key (organisation, id)`,
    )
    const ofHub = 'foreign key (organisation, hub) references energyhub.hub (organisation, id)'
    await createTenantTable(
      db,
      'energyhub.member',
      `hub uuid not null, id uuid not null, seq integer not null, fields jsonb not null, removed_at timestamptz,
       primary key (organisation, hub, id), ${ofHub}`,
    )
    const ofMember = 'foreign key (organisation, hub, member) references energyhub.member (organisation, hub, id)'
    await createTenantTable(
      db,
      'energyhub.mandate',
      `id uuid not null, hub uuid not null, member uuid not null,
       scope text not null check (scope in ('sums', 'series')), small_group boolean not null,
       given_by text not null, document_date date, from_day date not null, until_day date,
       recorded_by text not null, recorded_at timestamptz not null,
       withdrawn_at timestamptz, withdrawn_by text,
       primary key (organisation, id), ${ofMember}`,
    )
    await sql`create unique index one_mandate_at_a_time on energyhub.mandate (organisation, hub, member)
      where withdrawn_at is null`.execute(db)
    // A year of quarter-hours is one value: 35,040 rows per company would be a hundred times as large and as slow.
    await createTenantTable(
      db,
      'energyhub.series_blob',
      `sha256 text not null, bytes bytea not null, primary key (organisation, sha256)`,
    )
    await createTenantTable(
      db,
      'energyhub.series',
      `id uuid not null, hub uuid not null, member uuid not null,
       kind text not null check (kind in ('load', 'net', 'solar')), year integer not null, step_minutes integer not null,
       sha256 text not null, file_name text not null, file_sha256 text not null, reading jsonb not null,
       quality jsonb not null, kwh double precision not null, peak_kw double precision not null,
       delivered_by text not null, on_mandate uuid, delivered_at timestamptz not null,
       primary key (organisation, id), unique (organisation, hub, member, year, kind), ${ofMember},
       foreign key (organisation, sha256) references energyhub.series_blob (organisation, sha256),
       foreign key (organisation, on_mandate) references energyhub.mandate (organisation, id)`,
    )
    await createTenantTable(
      db,
      'energyhub.scenario',
      `id uuid not null, hub uuid not null, name text not null, kind text not null, changes jsonb not null,
       version integer not null default 1, changed_at timestamptz not null, deleted_at timestamptz,
       primary key (organisation, id), ${ofHub}`,
    )
    await createTenantTable(
      db,
      'energyhub.meter_file',
      `id uuid not null, hub uuid not null, member uuid not null, file_name text not null, sha256 text not null,
       bytes bytea not null, reading jsonb, start_minutes bigint, kw bytea, made bytea,
       created_by text not null, created_at timestamptz not null,
       primary key (organisation, id), ${ofMember}`,
    )
    await createTenantTable(
      db,
      'energyhub.reading',
      `fingerprint text not null, reading jsonb not null, saved_by text not null, saved_at timestamptz not null,
       primary key (organisation, fingerprint)`,
    )
    await createTenantTable(
      db,
      'energyhub.event',
      `id uuid not null, hub uuid not null, at timestamptz not null, kind text not null, about text,
       by_account text not null,
       primary key (organisation, id)`,
      'append',
    )
    await createTenantTable(
      db,
      'energyhub.share_link',
      `id uuid not null, hub uuid not null, token_hash text not null, title text not null, cites jsonb not null,
       created_by text not null, created_at timestamptz not null, expires_at timestamptz not null,
       ended_at timestamptz, ended_why text,
       primary key (organisation, id), ${ofHub}`,
    )
    // What a link shows is published: sums alone, found by the hash of a token that nobody can guess.
    await createPublishedTable(
      db,
      'energyhub.shared_hub',
      `token_hash text primary key, body jsonb not null, expires_at timestamptz not null`,
    )
    await createPublishedTable(
      db,
      'energyhub.shared_end',
      `token_hash text primary key, why text not null, ended_at timestamptz not null`,
    )
  },
}
