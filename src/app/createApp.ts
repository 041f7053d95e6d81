import { join } from 'node:path'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { alignCommand } from '../instruments/agenda/commands/alignCommand.ts'
import { recomputeCommand } from '../instruments/agenda/commands/recomputeCommand.ts'
import { checkJob } from '../platform/disclosure/checkJob.ts'
import { ledgerCommands } from '../platform/disclosure/ledgerCommands.ts'
import { buildApi } from '../platform/http/app.ts'
import { askEndpoints } from '../platform/http/askEndpoints.ts'
import { commandEndpoint } from '../platform/http/command.ts'
import type { AnyDb } from '../platform/http/endpoint.ts'
import { identifier, type Site } from '../platform/http/identify.ts'
import { identityEndpoints, signInEndpoints } from '../platform/identity/endpoints.ts'
import { memberCommands } from '../platform/identity/memberCommands.ts'
import { memberEndpoints } from '../platform/identity/memberEndpoints.ts'
import { cancelJobCommand, jobEndpoints, jobEvents } from '../platform/jobs/endpoints.ts'
import type { JobKind } from '../platform/jobs/jobKind.ts'
import type { Jobs } from '../platform/jobs/runner.ts'
import { makerMandates } from '../instruments/energyhub/makerMandates.ts'
import { makersDoorServer } from '../register/makersDoor/server.ts'
import { sharingCommands, sharingEndpoints } from '../register/sharing/server.ts'
import { registerServer } from '../register/server.ts'
import { backupDownload } from './backupDownload.ts'
import { commandLine } from './commandLine.ts'
import { councilReportFiles } from './councilReport/councilReportFiles.ts'
import { energyHubFiles } from './energyHubFiles.ts'
import { factsheetDocument } from './factsheetDocument.ts'
import { firstOrganisation } from './firstOrganisation.ts'
import { instruments, questions } from './instruments.ts'
import { publicApi } from './public/publicApi.ts'
import { agendaRoutes } from './public/agendaRoutes.ts'
import { publicPages } from './public/publicPages.ts'
import { recomputedAfter } from './recomputedAfter.ts'
import { version } from './version.ts'

export type AppOptions = {
  readonly db: AnyDb
  readonly site: Site
  readonly publicUrl: string
  readonly uploadsFolder: string
  /** Where the list of erasures lies, that a restored backup is held against; beside the uploads when left out. */
  readonly erasuresFolder?: string
  /** What a command in the terminal has to name after `--data`; null or left out where it needs no name. */
  readonly dataFolder?: string | null
  readonly now?: () => Date
  /** Writes a backup of the whole store to a file; left out where there is no store of its own. */
  readonly backup?: (file: string) => Promise<unknown>
  /** The queue; a test without jobs leaves it out, and a command that needs it then fails. */
  readonly jobs?: () => Jobs
}

export type App = { readonly api: OpenAPIHono; readonly jobKinds: readonly JobKind[] }

/** The whole API over one store: the server listens with it, the command line and the tests call it as it is. */
export function createApp(options: AppOptions): App {
  const { db, site } = options
  const now = options.now ?? (() => new Date())
  const jobs = options.jobs ?? noJobs
  const register = registerServer({ uploadsFolder: options.uploadsFolder, jobs })
  const door = makersDoorServer({
    erasuresFolder: options.erasuresFolder ?? join(options.uploadsFolder, 'erasures'),
    mandates: makerMandates,
    linkBase: () => options.publicUrl,
  })
  const commands = [
    ...register.commands,
    ...door.commands,
    ...sharingCommands,
    ...memberCommands,
    cancelJobCommand,
    ...ledgerCommands(jobs),
    ...instruments.flatMap((instrument) => instrument.commands),
    recomputeCommand(jobs),
    alignCommand(jobs),
  ]
  const api = buildApi({
    served: { db, now, identify: identifier(db, site, now) },
    endpoints: [
      ...identityEndpoints,
      ...jobEndpoints,
      commandLine(options.dataFolder ?? null),
      ...register.endpoints,
      ...door.endpoints,
      ...sharingEndpoints,
      ...askEndpoints(questions),
      ...instruments.flatMap((instrument) => instrument.endpoints ?? []),
      ...commands.map(commandEndpoint),
    ],
    rawEndpoints: [
      ...signInEndpoints(site),
      ...memberEndpoints(() => options.publicUrl),
      firstOrganisation,
      jobEvents,
      ...register.rawEndpoints,
      ...door.rawEndpoints,
      factsheetDocument,
      energyHubFiles,
      councilReportFiles,
      ...publicApi,
      ...publicPages,
      ...agendaRoutes,
      backupDownload(options.uploadsFolder, options.backup),
      ...instruments.flatMap((instrument) => instrument.rawEndpoints ?? []),
    ],
    https: site.https,
    version,
    publicUrl: options.publicUrl,
    contact: { name: 'Maakagenda', email: 'beheer@maakagenda.example', url: 'https://maakagenda.example/contact' },
  })
  const registerJobs = register.jobs.map((kind) => recomputedAfter(kind, jobs))
  return { api, jobKinds: [...registerJobs, checkJob, ...instruments.flatMap((instrument) => instrument.jobs ?? [])] }
}

function noJobs(): never {
  throw new Error('this app was created without a job queue')
}
