import type { Migration } from '../../../platform/db/migrate.ts'
import { createTenantTable } from '../../../platform/db/tableKinds.ts'

/** The agendas of others beside the own one, what was found between them, and what was decided about it. */
export const otherAgendas: Migration = {
  id: 'agenda.0003_other_agendas',
  async up(db) {
    await createTenantTable(
      db,
      'agenda.other_agenda',
      `id uuid not null, title text not null, whose text not null check (whose in ('own', 'neighbour')),
       theme text not null, body text not null, source text not null, dated date,
       changed_by text not null, changed_at timestamptz not null, removed_at timestamptz,
       primary key (organisation, id)`,
    )
    await createTenantTable(
      db,
      'agenda.passage',
      `id uuid not null, agenda uuid not null, seq integer not null, text text not null, page integer, line integer,
       owner text not null default '', starts date, ends date,
       primary key (organisation, id), unique (organisation, agenda, seq),
       foreign key (organisation, agenda) references agenda.other_agenda (organisation, id)`,
    )
    await createTenantTable(
      db,
      'agenda.alignment_run',
      `id uuid not null, at timestamptz not null, actions integer not null, agendas integer not null,
       passages integer not null, found integer not null, kept integer not null, fresh integer not null,
       inputs text not null,
       primary key (organisation, id)`,
      'append',
    )
    // What was found outlives the passage and the action it was found in: both texts stand in `content`.
    await createTenantTable(
      db,
      'agenda.finding',
      `id uuid not null, key text not null,
       kind text not null check (kind in ('claimed-twice', 'contradiction', 'duplicate', 'owner-busy', 'gap')),
       strength double precision not null, content jsonb not null,
       state text not null default 'open' check (state in ('open', 'accepted', 'resolved', 'rejected')),
       version integer not null default 1, first_found timestamptz not null, run uuid not null,
       primary key (organisation, id), unique (organisation, key),
       foreign key (organisation, run) references agenda.alignment_run (organisation, id)`,
    )
    await createTenantTable(
      db,
      'agenda.finding_event',
      `finding uuid not null, version integer not null,
       state text not null check (state in ('open', 'accepted', 'resolved', 'rejected')),
       reason text not null, by_account text not null, at timestamptz not null,
       primary key (organisation, finding, version),
       foreign key (organisation, finding) references agenda.finding (organisation, id)`,
      'append',
    )
  },
}
