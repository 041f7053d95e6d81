import type { Refusal } from '../../../../core/outcome.ts'
import { answerSize } from '../../calc/size.ts'
import type { SizeAnswer } from '../../questions/size.ts'
import type { Assumptions } from './assumptions.ts'
import type { HubCase } from './hubCase.ts'
import { changedCase } from './yearAnswer.ts'

/** As long as a battery is written off, and the interest of the loan: the standard of the question itself. */
export const batteryLife = { years: 15, interest: 0.05 } as const

/** The best battery for this year, and the cost of every size around it. */
export function sizeAnswer(given: HubCase, wanted: Assumptions, most: Most, points: number): SizeAnswer | Refusal {
  return answerSize({
    ...changedCase(given, wanted),
    kind: {
      etaCharge: wanted.efficiency,
      etaDischarge: wanted.efficiency,
      selfDischargePerHour: 0,
      wearEurPerKwh: wanted.wearEurPerKwh,
    },
    investment: {
      eurPerKw: wanted.batteryEurPerKw,
      eurPerKwh: wanted.batteryEurPerKwh,
      lifeYears: batteryLife.years,
      interest: batteryLife.interest,
      mostKw: most.kw,
      mostKwh: most.kwh,
    },
    mapPoints: points,
  })
}

export type Most = { readonly kw: number; readonly kwh: number }
