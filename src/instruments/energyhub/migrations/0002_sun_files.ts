import type { Migration } from '../../../platform/db/migrate.ts'
import { createTenantTable } from '../../../platform/db/tableKinds.ts'

/** Files with the sun of a real year, one of which a hub may use instead of the built-in sky. */
export const sunFiles: Migration = {
  id: 'energyhub.0002_sun_files',
  async up(db) {
    await createTenantTable(
      db,
      'energyhub.sun_file',
      `id uuid not null, hub uuid not null, kind text not null check (kind in ('knmi', 'pvgis')),
       file_name text not null, sha256 text not null, about jsonb not null, start_minutes bigint not null,
       sun bytea not null, celsius bytea, used boolean not null default false,
       created_by text not null, created_at timestamptz not null,
       primary key (organisation, id),
       foreign key (organisation, hub) references energyhub.hub (organisation, id)`,
    )
  },
}
