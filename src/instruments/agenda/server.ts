import { answered, type InstrumentServer } from '../../platform/instrumentServer.ts'
import { agenda } from './instrument.ts'
import { longPortfolio } from './longPortfolio.ts'
import { portfolio } from './questions/portfolio.ts'

export const server: InstrumentServer = {
  plate: agenda,
  migrations: [],
  questions: [answered(portfolio, { answer: longPortfolio })],
  commands: [],
}
