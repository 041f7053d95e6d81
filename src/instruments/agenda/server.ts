import { answered, type InstrumentServer } from '../../platform/instrumentServer.ts'
import { alignJob } from './alignment/alignJob.ts'
import { findAlignment } from './calc/alignment/findAlignment.ts'
import { actionCommands } from './commands/actionCommands.ts'
import { alignmentCommands } from './commands/alignmentCommands.ts'
import { commentCommands } from './commands/commentCommands.ts'
import { indicatorCommands } from './commands/indicatorCommands.ts'
import { versionCommands } from './commands/versionCommands.ts'
import { actionEndpoints } from './endpoints/actionEndpoints.ts'
import { agendaEndpoints } from './endpoints/agendaEndpoints.ts'
import { alignmentEndpoints } from './endpoints/alignmentEndpoints.ts'
import { calendarEndpoint } from './endpoints/calendarEndpoint.ts'
import { readAgendaEndpoint } from './endpoints/readAgendaEndpoint.ts'
import { sheetEndpoints } from './endpoints/sheetEndpoints.ts'
import { versionEndpoints } from './endpoints/versionEndpoints.ts'
import { fillPortfolio } from './fill.ts'
import type { House } from './indicators/house.ts'
import { recomputeJob } from './indicators/recomputeJob.ts'
import { agenda } from './instrument.ts'
import { longPortfolio } from './longPortfolio.ts'
import { agendaTables } from './migrations/0001_agenda.ts'
import { publishedAgenda } from './migrations/0002_publishedAgenda.ts'
import { otherAgendas } from './migrations/0003_otherAgendas.ts'
import { alignment } from './questions/alignment.ts'
import { portfolio } from './questions/portfolio.ts'

/** The room asks questions of all others: the app hands it the way to them. */
export function agendaServer(house: House): InstrumentServer {
  return {
    plate: agenda,
    migrations: [agendaTables, publishedAgenda, otherAgendas],
    questions: [
      answered(portfolio, { fill: fillPortfolio, answer: longPortfolio }),
      answered(alignment, { answer: findAlignment }),
    ],
    commands: [...actionCommands, ...commentCommands, ...indicatorCommands, ...versionCommands, ...alignmentCommands],
    endpoints: [...agendaEndpoints, ...actionEndpoints, ...versionEndpoints, ...alignmentEndpoints],
    rawEndpoints: [calendarEndpoint, readAgendaEndpoint, ...sheetEndpoints],
    jobs: [recomputeJob(house), alignJob],
  }
}
