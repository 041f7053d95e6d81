import type { Migration } from '../../../platform/db/migrate.ts'
import { createPublishedTable } from '../../../platform/db/tableKinds.ts'

/** The approved versions as everybody may read them; only the gate writes here, and nothing is ever changed. */
export const publishedAgenda: Migration = {
  id: 'agenda.0002_published_agenda',
  async up(db) {
    await createPublishedTable(
      db,
      'agenda.published',
      `organisation text not null, number integer not null, published_at timestamptz not null, content jsonb not null,
       primary key (organisation, number)`,
    )
  },
}
