import type { Migration } from '../db/migrate.ts'
import { createPublishedTable, createSchema, createSystemTable, createTenantTable } from '../db/tableKinds.ts'

const place = `measure text not null, period text not null, region text not null, branch text not null, size_class text not null`

export const disclosureMigrations: readonly Migration[] = [
  {
    id: 'disclosure.0001_ledger',
    async up(db) {
      await createSchema(db, 'disclosure')
      await createPublishedTable(
        db,
        'disclosure.publication',
        `id text primary key,
         organisation text not null,
         title_nl text not null,
         title_en text not null,
         method text not null,
         division_year integer not null,
         sources jsonb not null,
         dimensions jsonb not null,
         origin text not null check (origin in ('own', 'file', 'cbs')),
         published_at text not null,
         recorded_at timestamptz not null default now()`,
      )
      await createPublishedTable(
        db,
        'disclosure.figure',
        `publication text not null references disclosure.publication (id), ${place},
         value double precision,
         rounded_to double precision,
         primary key (publication, measure, period, region, branch, size_class)`,
      )
      await db.schema
        .createIndex('figure_region')
        .on('disclosure.figure')
        .columns(['region', 'measure', 'period'])
        .execute()
      await createPublishedTable(
        db,
        'disclosure.withdrawal',
        `publication text primary key references disclosure.publication (id),
         withdrawn_at text not null,
         reason_nl text not null,
         reason_en text not null`,
      )
      await createSystemTable(
        db,
        'disclosure.watched',
        `publication text not null references disclosure.publication (id),
         organisation text not null, ${place},
         value double precision not null,
         contributors integer not null,
         below double precision not null,
         above double precision not null,
         width double precision not null,
         primary key (publication, measure, period, region, branch, size_class)`,
        'gate',
      )
      await createTenantTable(
        db,
        'disclosure.proposal',
        `id text not null,
         title_nl text not null,
         title_en text not null,
         given jsonb not null,
         answer jsonb,
         checked_against text,
         state text not null check (state in ('proposed', 'checked', 'refused', 'approved', 'withdrawn')),
         proposed_by text not null,
         proposed_at text not null,
         asked text,
         version integer not null default 1,
         primary key (organisation, id)`,
      )
      await createTenantTable(
        db,
        'disclosure.ledger',
        `seq bigint not null,
         at text not null,
         event text not null check (event in ('proposed', 'checked', 'refused', 'asked', 'approved', 'withdrawn', 'read')),
         proposal text,
         publication text,
         actor text not null,
         rules jsonb,
         detail jsonb,
         primary key (organisation, seq)`,
        'append',
      )
    },
  },
  {
    id: 'disclosure.0002_requests',
    async up(db) {
      await createSystemTable(
        db,
        'disclosure.request',
        `proposal text primary key,
         organisation text not null,
         asked text not null,
         requested_by text not null,
         requested_at text not null,
         payload jsonb not null`,
        'gate',
      )
    },
  },
]
