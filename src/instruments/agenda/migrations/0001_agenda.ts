import { sql } from 'kysely'
import type { Migration } from '../../../platform/db/migrate.ts'
import { createSchema, createTenantTable } from '../../../platform/db/tableKinds.ts'

export const agendaTables: Migration = {
  id: 'agenda.0001_agenda',
  async up(db) {
    await createSchema(db, 'agenda')
    await createTenantTable(
      db,
      'agenda.plan',
      `plan jsonb not null, version integer not null default 1, changed_by text not null,
       changed_at timestamptz not null, primary key (organisation)`,
    )
    await createTenantTable(
      db,
      'agenda.action',
      `id uuid not null, fields jsonb not null, version integer not null default 1, sample boolean not null default false,
       origin text, created_by text not null, created_at timestamptz not null, changed_by text not null,
       changed_at timestamptz not null, deleted_at timestamptz,
       primary key (organisation, id)`,
    )
    const ofAction = 'foreign key (organisation, action) references agenda.action (organisation, id)'
    await createTenantTable(
      db,
      'agenda.action_event',
      `action uuid not null, version integer not null,
       kind text not null check (kind in ('made', 'edited', 'deleted', 'restored', 'rolled-back')),
       fields jsonb not null, by_account text not null, at timestamptz not null,
       primary key (organisation, action, version), ${ofAction}`,
      'append',
    )
    await createTenantTable(
      db,
      'agenda.comment',
      `id uuid not null, action uuid not null, text text not null, by_account text not null, at timestamptz not null,
       removed_at timestamptz, primary key (organisation, id), ${ofAction}`,
    )
    await createTenantTable(
      db,
      'agenda.mention',
      `comment uuid not null, account text not null, read_at timestamptz,
       primary key (organisation, comment, account),
       foreign key (organisation, comment) references agenda.comment (organisation, id)`,
    )
    await createTenantTable(
      db,
      'agenda.indicator',
      `id uuid not null, action uuid not null, seq integer not null, fields jsonb not null,
       version integer not null default 1, changed_at timestamptz not null, removed_at timestamptz,
       primary key (organisation, id), ${ofAction}`,
    )
    await createTenantTable(
      db,
      'agenda.reading',
      `indicator uuid not null, seq integer not null, reading jsonb not null,
       primary key (organisation, indicator, seq),
       foreign key (organisation, indicator) references agenda.indicator (organisation, id)`,
      'append',
    )
    await createTenantTable(
      db,
      'agenda.kept_case',
      `sha256 text not null, bytes bytea not null, primary key (organisation, sha256)`,
    )
    await createTenantTable(
      db,
      'agenda.effect',
      `action uuid not null, seq integer not null, effect jsonb not null,
       primary key (organisation, action, seq), ${ofAction}`,
      'append',
    )
    await createTenantTable(
      db,
      'agenda.version',
      `id uuid not null, number integer,
       state text not null check (state in ('proposed', 'approved', 'rejected', 'withdrawn')),
       content jsonb not null, hash text not null, note text not null, proposed_by text not null,
       proposed_at timestamptz not null, decided_by text, decided_at timestamptz, reason text not null default '',
       primary key (organisation, id), unique (organisation, number),
       check ((state = 'approved') = (number is not null)), check (decided_by is distinct from proposed_by or state <> 'approved')`,
    )
    // One proposal at a time: who approves must know that nothing else is on its way.
    await sql`create unique index one_proposed_version on agenda.version (organisation) where state = 'proposed'`.execute(
      db,
    )
  },
}
