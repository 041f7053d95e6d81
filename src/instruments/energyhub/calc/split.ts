import { isRefusal, type Refusal } from '../../../core/outcome.ts'
import type { SplitAnswer } from '../questions/split.ts'
import { aggregate, type Company, limitSeries } from './aggregate.ts'
import { type Battery, noBattery } from './battery.ts'
import { bothWaysOffersAt } from './bothWays.ts'
import { runGreedy } from './greedy.ts'
import { oneMeter } from './oneMeter.ts'
import { asOneMeter, type GroupYear } from './ownMeters.ts'
import { type GivenBattery, readBattery } from './readBattery.ts'
import { type GivenGroup, readCompanies, readGroup } from './readCompanies.ts'
import { refuseAt } from './refuseAt.ts'
import { seeded } from './seeded.ts'
import { shapleyExact, shapleySampled } from './shapley.ts'
import { sum } from './totals.ts'

export type GivenSplit = Omit<GivenGroup, 'importLimitKw' | 'exportLimitKw'> & {
  /** Part of the sum of its members' own limits that a group may use together. */
  readonly limitPart: number
  readonly battery: GivenBattery | null
  /** What the battery costs in the period; a group buys it only when that pays. */
  readonly batteryCostEur: number
  /** Pairs of random orders when there are too many members to try all groups. */
  readonly pairs: number
  readonly seed: number
}

const mostExact = 12
const mostMembers = 60

/**
 * Who gets which part of the gain. A group gains what its members pay apart less what it pays together, behind one meter
 * and with a connection in proportion to its members'; it may buy the battery or leave it.
 *
 * Three keys: what each adds on average (Shapley), by energy drawn, and by contracted kilowatts.
 */
export function answerSplit(given: GivenSplit): SplitAnswer | Refusal {
  const companies = readCompanies(given.companies)
  if (isRefusal(companies)) return companies
  if (companies.length > mostMembers) return refuseAt('too-many-members', '/companies')
  const steps = companies[0].load.length
  const group = readGroup({ ...given, importLimitKw: 0, exportLimitKw: 0 }, steps)
  if (isRefusal(group)) return group
  const battery = readBattery(given.battery, given.stepHours)
  if (isRefusal(battery)) return battery
  if (!(given.limitPart >= 0 && given.limitPart <= 1)) return refuseAt('out-of-range', '/limitPart')
  if (!(given.batteryCostEur >= 0)) return refuseAt('negative', '/batteryCostEur')

  const apart = companies.map((company) => costOf(group, [company], 1, noBattery))
  const store = given.battery === null ? null : battery
  const gain = (members: readonly number[]): number => {
    const chosen = members.map((member) => companies[member])
    const alone = members.reduce((total, member) => total + apart[member], 0)
    // Nobody has to share: a member on his own keeps his whole connection.
    const part = members.length === 1 ? 1 : given.limitPart
    const without = costOf(group, chosen, part, noBattery)
    const with_ = store ? costOf(group, chosen, part, store) + given.batteryCostEur : Infinity
    return Math.max(0, alone - Math.min(without, with_))
  }
  const everyone = companies.map((_, member) => member)
  const total = gain(everyone)
  const isExact = companies.length <= mostExact
  const shapley = isExact
    ? { shares: shapleyExact(companies.length, (bits) => gain(membersOf(bits))), halfWidths: everyone.map(() => 0) }
    : shapleySampled(companies.length, gain, Math.max(2, given.pairs), seeded(given.seed))
  const drawn = companies.map(({ load, pv }) => sum(load.map((power, t) => Math.max(0, power - pv[t]))))
  const contracted = companies.map(({ importLimit }) => sum(limitSeries(importLimit, steps)))
  const byEnergy = inProportion(total, drawn)
  const byConnection = inProportion(total, contracted)
  return {
    gainEur: total,
    isExact,
    members: given.companies.map(({ name }, member) => ({
      name,
      apartEur: apart[member],
      aloneGainEur: gain([member]),
      shapleyEur: shapley.shares[member],
      shapleyHalfWidthEur: shapley.halfWidths[member],
      byEnergyEur: byEnergy[member],
      byConnectionEur: byConnection[member],
    })),
  }
}

function membersOf(bits: number): number[] {
  const members: number[] = []
  for (let member = 0; bits >> member > 0; member++) if ((bits >> member) & 1) members.push(member)
  return members
}

function inProportion(total: number, weights: readonly number[]): number[] {
  const all = weights.reduce((a, b) => a + b, 0)
  return weights.map((weight) => (all > 0 ? (total * weight) / all : total / weights.length))
}

/** What these companies pay behind one meter with a part of their connections. */
function costOf(group: GroupYear, companies: readonly Company[], part: number, battery: Battery): number {
  const steps = group.buy.length
  const importLimit = new Float64Array(steps)
  const exportLimit = new Float64Array(steps)
  for (const company of companies) {
    const most = limitSeries(company.importLimit, steps)
    const mostOut = limitSeries(company.exportLimit, steps)
    for (let step = 0; step < steps; step++) {
      importLimit[step] += most[step] * part
      exportLimit[step] += mostOut[step] * part
    }
  }
  const together = aggregate(companies, steps)
  const node = oneMeter(asOneMeter({ ...group, importLimit, exportLimit }, together))
  const short = sum(together.shortKw) * group.stepHours * group.shortagePrice
  return runGreedy(node, battery, null, bothWaysOffersAt).cost + short
}
