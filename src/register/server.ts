import type { AnyCommand } from '../platform/http/command.ts'
import type { AnyEndpoint } from '../platform/http/endpoint.ts'
import type { RawEndpoint } from '../platform/http/rawEndpoint.ts'
import type { JobKind } from '../platform/jobs/jobKind.ts'
import type { Jobs } from '../platform/jobs/runner.ts'
import { registerCommands } from './commands.ts'
import { companyEndpoints } from './endpoints/companyEndpoints.ts'
import { fileEndpoints, importEndpoints } from './endpoints/importEndpoints.ts'
import { importJob } from './importJob.ts'
import { retellJob } from './retellJob.ts'
import { publicTableCommands } from './publicTableCommands.ts'
import { cbsJob, sbiJob } from './publicTableJob.ts'
import { proposePublication } from './publishing/proposePublication.ts'
import { publicTableEndpoints } from './endpoints/publicTableEndpoints.ts'
import { merges } from './migrations/0003_merges.ts'
import { publicTables } from './migrations/0002_public_tables.ts'
import { companies } from './migrations/0001_companies.ts'

/** The register's own door: shared facts with provenance, and how they come in. */
export function registerServer(options: { uploadsFolder: string; jobs: () => Jobs }): {
  migrations: readonly (typeof companies)[]
  endpoints: readonly AnyEndpoint[]
  rawEndpoints: readonly RawEndpoint[]
  commands: readonly AnyCommand[]
  jobs: readonly JobKind[]
} {
  return {
    migrations: [companies, publicTables, merges],
    endpoints: [...companyEndpoints, ...importEndpoints, ...publicTableEndpoints],
    rawEndpoints: fileEndpoints(options.uploadsFolder),
    commands: [
      ...registerCommands(options.jobs),
      ...publicTableCommands(options.jobs),
      proposePublication(options.jobs),
    ],
    jobs: [importJob, retellJob, cbsJob, sbiJob],
  }
}
