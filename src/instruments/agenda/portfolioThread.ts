import { parentPort, workerData } from 'node:worker_threads'
import { createHighs } from '../../platform/solver/highs.ts'
import { answerPortfolio } from './calc/portfolio.ts'
import type { GivenPortfolio } from './calc/portfolioProgramme.ts'

// longPortfolio hands in a case that its own schema has read.
const given = workerData as GivenPortfolio
parentPort?.postMessage(await answerPortfolio(given, createHighs()))
