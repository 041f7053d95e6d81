import { isRefusal, type Refusal } from '../../../core/outcome.ts'
import type { SizeAnswer } from '../questions/size.ts'
import { annuity } from './annuity.ts'
import { type BatteryKind, bestSize, type SizePrices, sized } from './bestSize.ts'
import { bothWaysOffersAt } from './bothWays.ts'
import { runGreedy } from './greedy.ts'
import type { HubNode } from './hubNode.ts'
import { oneMeter } from './oneMeter.ts'
import { cheapestPlan } from './plan.ts'
import { type GivenHub, readHubYear } from './readHubYear.ts'
import { recordedOffers } from './recordedOffers.ts'
import { refuseAt } from './refuseAt.ts'

export type GivenSize = GivenHub & {
  readonly kind: {
    readonly etaCharge: number
    readonly etaDischarge: number
    readonly selfDischargePerHour: number
    readonly wearEurPerKwh: number
  }
  readonly investment: {
    readonly eurPerKw: number
    readonly eurPerKwh: number
    readonly lifeYears: number
    readonly interest: number
    readonly mostKw: number
    readonly mostKwh: number
  }
  /** Number of powers and of energies in the map; 0 for no map. */
  readonly mapPoints: number
}

const hoursAYear = 8760

/** Which battery is worth its money, and how the cost changes around it. */
export function answerSize(given: GivenSize): SizeAnswer | Refusal {
  const year = readHubYear(given)
  if (isRefusal(year)) return year
  const kind = readKind(given)
  if (isRefusal(kind)) return kind
  const { investment } = given
  for (const [name, value] of Object.entries(investment)) {
    if (!Number.isFinite(value)) return refuseAt('not-a-number', `/investment/${name}`)
    if (value < 0) return refuseAt('negative', `/investment/${name}`)
  }
  if (investment.lifeYears === 0) return refuseAt('out-of-range', '/investment/lifeYears')

  const share = annuity(investment.interest, investment.lifeYears) * ((year.load.length * given.stepHours) / hoursAYear)
  const prices: SizePrices = {
    perKw: investment.eurPerKw * share,
    perKwh: investment.eurPerKwh * share,
    mostKw: investment.mostKw,
    mostKwh: investment.mostKwh,
  }
  const node = oneMeter(year)
  const best = bestSize(node, kind, prices)
  const plan = cheapestPlan(node, sized(kind, best.kw, best.kwh))
  if (plan === null) throw new Error('a battery that starts and ends empty always has a plan')
  return {
    kw: best.kw,
    kwh: best.kwh,
    cost: best.cost,
    lowerBound: best.lowerBound,
    gap: best.gap,
    costWithout: best.costWithout,
    costOneWay: plan.cost + prices.perKw * best.kw + prices.perKwh * best.kwh,
    investmentEur: investment.eurPerKw * best.kw + investment.eurPerKwh * best.kwh,
    ...(given.mapPoints > 1 ? { map: sizeMap(node, kind, prices, given.mapPoints) } : {}),
  }
}

function readKind({ kind, stepHours }: GivenSize): BatteryKind | Refusal {
  for (const name of ['etaCharge', 'etaDischarge'] as const) {
    if (!(kind[name] > 0 && kind[name] <= 1)) return refuseAt('out-of-range', `/kind/${name}`)
  }
  const leak = kind.selfDischargePerHour
  if (!(leak >= 0 && leak < 1)) return refuseAt('out-of-range', '/kind/selfDischargePerHour')
  if (!(kind.wearEurPerKwh >= 0)) return refuseAt('negative', '/kind/wearEurPerKwh')
  return {
    etaCharge: kind.etaCharge,
    etaDischarge: kind.etaDischarge,
    retention: (1 - leak) ** stepHours,
    wearCharge: kind.wearEurPerKwh,
    wearDischarge: kind.wearEurPerKwh,
  }
}

export type SizeMap = {
  readonly kw: number[]
  readonly kwh: number[]
  /** Investment and operation: one row per power, one number per energy. */
  readonly cost: number[][]
}

/** The cost of every combination from nothing to the most, for the picture. */
export function sizeMap(node: HubNode, kind: BatteryKind, prices: SizePrices, points: number): SizeMap {
  const part = (most: number) => Array.from({ length: points }, (_, k) => (most * k) / (points - 1))
  const kw = part(prices.mostKw)
  const kwh = part(prices.mostKwh)
  const without = runGreedy(node, sized(kind, 0, 0)).cost
  const cost = kw.map((power) => {
    const offers = recordedOffers(node, sized(kind, power, prices.mostKwh), bothWaysOffersAt)
    return kwh.map((energy) => {
      const operation =
        power === 0 || energy === 0 ? without : runGreedy(node, sized(kind, power, energy), null, offers).cost
      return operation + prices.perKw * power + prices.perKwh * energy
    })
  })
  return { kw, kwh, cost }
}
