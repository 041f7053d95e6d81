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
import { answerSize } from './calc/size.ts'
import { answerSplit } from './calc/split.ts'
import { answerTariff } from './calc/tariff.ts'
import { energyhub } from './instrument.ts'
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

/** The engine answers cases in hand, on the command line and over the API; it has no tables or pages yet. */
export const server: InstrumentServer = {
  plate: energyhub,
  migrations: [],
  questions: [
    answered(dispatch, { answer: answerDispatch }),
    answered(peak, { answer: answerPeak }),
    answered(curtailment, { answer: answerCurtailment }),
    answered(size, { answer: answerSize }),
    answered(fit, { answer: (given) => answerFitAnyOrder(given, solve) }),
    answered(tariff, { answer: answerTariff }),
    answered(rolling, { answer: answerRolling }),
    answered(split, { answer: answerSplit }),
    answered(groupContract, { answer: answerGroupContract }),
    answered(co2, { answer: answerCo2 }),
    answered(cash, { answer: answerCash }),
    answered(hub, { answer: (given) => answerHub(given, solve) }),
  ],
  commands: [],
}
