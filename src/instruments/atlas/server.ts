import { answered, type InstrumentServer } from '../../platform/instrumentServer.ts'
import { answerCompare } from './calc/compare.ts'
import { answerFactsheet } from './calc/factsheet.ts'
import { answerTrend } from './calc/trend.ts'
import { fillCompare, fillFactsheet, fillTrend } from './fill.ts'
import { atlas } from './instrument.ts'
import { compare, factsheet, trend } from './model.ts'

export const server: InstrumentServer = {
  plate: atlas,
  migrations: [],
  questions: [
    answered(factsheet, { fill: fillFactsheet, answer: answerFactsheet }),
    answered(trend, { fill: fillTrend, answer: answerTrend }),
    answered(compare, { fill: fillCompare, answer: answerCompare }),
  ],
  commands: [],
}
