import type { Question } from '../../core/instrument.ts'
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

/** Everything this room can be asked. */
export const questions: readonly Question[] = [
  dispatch,
  peak,
  curtailment,
  size,
  fit,
  tariff,
  rolling,
  split,
  groupContract,
  co2,
  cash,
  hub,
]
