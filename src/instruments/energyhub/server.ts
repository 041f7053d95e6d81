import { answered, type InstrumentServer } from '../../platform/instrumentServer.ts'
import { createSolver } from '../../platform/solver/solver.ts'
import { answerCash } from './calc/cash.ts'
import { answerCo2 } from './calc/co2.ts'
import { answerCurtailment } from './calc/curtailment.ts'
import { answerDispatch } from './calc/dispatch.ts'
import { answerFitAnyOrder } from './calc/fit.ts'
import { answerGroupContract } from './calc/groupContract.ts'
import { answerHub } from './calc/hub.ts'
import { answerPeak } from './calc/peak.ts'
import { answerRolling } from './calc/rolling.ts'
import { answerTariff } from './calc/tariff.ts'
import { hubCommands } from './commands/hubCommands.ts'
import { mandateCommands } from './commands/mandateCommands.ts'
import { scenarioCommands } from './commands/scenarioCommands.ts'
import { sunCommands } from './commands/sunCommands.ts'
import { esdlEndpoints } from './endpoints/esdlEndpoints.ts'
import { hubEndpoints } from './endpoints/hubEndpoints.ts'
import { meterEndpoints } from './endpoints/meterEndpoints.ts'
import { sunEndpoints } from './endpoints/sunEndpoints.ts'
import { sharedEndpoint, sumEndpoints } from './endpoints/sumEndpoints.ts'
import {
  fillCash,
  fillCo2,
  fillCurtailment,
  fillDispatch,
  fillFit,
  fillGroupContract,
  fillHub,
  fillPeak,
  fillRolling,
  fillSize,
  fillSplit,
  fillTariff,
} from './fill.ts'
import { energyhub } from './instrument.ts'
import { longSize, longSplit } from './longAnswer.ts'
import { hubs } from './migrations/0001_hubs.ts'
import { sunFiles } from './migrations/0002_sun_files.ts'
import { cash } from './questions/cash.ts'
import { co2 } from './questions/co2.ts'
import { curtailment } from './questions/curtailment.ts'
import { dispatch } from './questions/dispatch.ts'
import { fit } from './questions/fit.ts'
import { groupContract } from './questions/groupContract.ts'
import { hub } from './questions/hub.ts'
import { peak } from './questions/peak.ts'
import { rolling } from './questions/rolling.ts'
import { size } from './questions/size.ts'
import { split } from './questions/split.ts'
import { tariff } from './questions/tariff.ts'

const solve = createSolver()

/** The engine answers a case in hand, and about a hub of the store what the mandates allow. */
export const server: InstrumentServer = {
  plate: energyhub,
  migrations: [hubs, sunFiles],
  questions: [
    answered(dispatch, { fill: fillDispatch, answer: answerDispatch }),
    answered(peak, { fill: fillPeak, answer: answerPeak }),
    answered(curtailment, { fill: fillCurtailment, answer: answerCurtailment }),
    answered(size, { fill: fillSize, answer: longSize }),
    answered(fit, { fill: fillFit, answer: (given) => answerFitAnyOrder(given, solve) }),
    answered(tariff, { fill: fillTariff, answer: answerTariff }),
    answered(rolling, { fill: fillRolling, answer: answerRolling }),
    answered(split, { fill: fillSplit, answer: longSplit }),
    answered(groupContract, { fill: fillGroupContract, answer: answerGroupContract }),
    answered(co2, { fill: fillCo2, answer: answerCo2 }),
    answered(cash, { fill: fillCash, answer: answerCash }),
    answered(hub, { fill: fillHub, answer: (given) => answerHub(given, solve) }),
  ],
  commands: [...hubCommands, ...mandateCommands, ...scenarioCommands, ...sunCommands],
  endpoints: hubEndpoints,
  rawEndpoints: [...meterEndpoints, ...sunEndpoints, ...esdlEndpoints, ...sumEndpoints, sharedEndpoint],
}
