import type { AnyCommand } from '../../platform/http/command.ts'
import type { AnyEndpoint } from '../../platform/http/endpoint.ts'
import type { RawEndpoint } from '../../platform/http/rawEndpoint.ts'
import { makersDoorCommands } from './commands.ts'
import { makersDoorEndpoints } from './endpoints.ts'
import { erasureList } from './erasureList.ts'
import type { MakerMandates } from './makerMandates.ts'
import { makersDoorRaw } from './rawEndpoints.ts'

/** The door for entrepreneurs: what is kept about their companies, and what they have to say about it. */
export function makersDoorServer(options: {
  readonly erasuresFolder: string
  readonly mandates: MakerMandates
  readonly linkBase: () => string
}): {
  readonly endpoints: readonly AnyEndpoint[]
  readonly rawEndpoints: readonly RawEndpoint[]
  readonly commands: readonly AnyCommand[]
} {
  const { erasuresFolder, mandates, linkBase } = options
  return {
    endpoints: makersDoorEndpoints(mandates),
    rawEndpoints: makersDoorRaw(mandates, linkBase),
    commands: makersDoorCommands(erasureList(erasuresFolder), mandates),
  }
}
