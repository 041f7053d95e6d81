import type { Migration } from '../../platform/db/migrate.ts'
import { createTenantTable } from '../../platform/db/tableKinds.ts'

/** The door for entrepreneurs: who comes in for which company, what he says about it, and who asked to be forgotten. */
export const makersDoor: Migration = {
  id: 'register.0004_makers_door',
  async up(db) {
    await createTenantTable(
      db,
      'register.maker',
      `establishment integer not null, account text not null, invited_by text not null, invited_at timestamptz not null,
       ended_at timestamptz,
       primary key (organisation, establishment, account)`,
    )
    await createTenantTable(
      db,
      'register.maker_word',
      `id uuid not null, establishment integer not null, field text not null, value jsonb, before jsonb, reason text not null,
       said_by text not null, said_at timestamptz not null,
       state text not null check (state in ('open', 'accepted', 'declined', 'withdrawn')),
       settled_by text, settled_at timestamptz, answer text not null default '',
       primary key (organisation, id)`,
    )
    await createTenantTable(
      db,
      'register.forgotten',
      `hash text not null, establishment integer not null, forgotten_at timestamptz not null,
       primary key (organisation, hash)`,
    )
    await createTenantTable(db, 'register.forget_key', `key text not null, primary key (organisation)`)
  },
}
