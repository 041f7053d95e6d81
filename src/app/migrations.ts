import { auditMigrations } from '../platform/audit/migrations.ts'
import type { Migration } from '../platform/db/migrate.ts'
import { disclosureMigrations } from '../platform/disclosure/migrations.ts'
import { httpMigrations } from '../platform/http/migrations.ts'
import { identityMigrations } from '../platform/identity/migrations.ts'
import { jobMigrations } from '../platform/jobs/migrations.ts'
import { proposalMigrations } from '../platform/proposals/migrations.ts'
import { companies } from '../register/migrations/0001_companies.ts'
import { publicTables } from '../register/migrations/0002_public_tables.ts'
import { merges } from '../register/migrations/0003_merges.ts'
import { makersDoor } from '../register/migrations/0004_makers_door.ts'
import { sharing } from '../register/migrations/0005_sharing.ts'
import { tableUnits } from '../register/migrations/0006_table_units.ts'
import { instruments } from './instruments.ts'

/** Every migration of the house, floor by floor. */
export const migrations: readonly Migration[] = [
  ...identityMigrations,
  ...auditMigrations,
  ...httpMigrations,
  ...jobMigrations,
  ...disclosureMigrations,
  ...proposalMigrations,
  companies,
  publicTables,
  merges,
  makersDoor,
  sharing,
  tableUnits,
  ...instruments.flatMap((instrument) => instrument.migrations),
]
