import type { Migration } from '../../platform/db/migrate.ts'
import { createSystemTable } from '../../platform/db/tableKinds.ts'

/** Agreements between two organisations, so of neither alone: read and written by the system, never without naming a party. */
export const sharing: Migration = {
  id: 'register.0005_sharing',
  async up(db) {
    await createSystemTable(
      db,
      'register.sums_agreement',
      `id uuid primary key, giver text not null references platform.organisation (id),
       taker text not null references platform.organisation (id), purpose text not null,
       from_day date not null, until_day date,
       offered_by text not null, offered_at timestamptz not null,
       accepted_by text, accepted_at timestamptz,
       ended_by text, ended_at timestamptz, ended_how text check (ended_how in ('declined', 'revoked', 'left')),
       check (giver <> taker)`,
    )
  },
}
