import { isRefusal, type Refusal } from '../../../core/outcome.ts'
import type { GroupContractAnswer } from '../questions/groupContract.ts'
import { refuseAt } from './refuseAt.ts'
import { readSeries } from './series.ts'

/** What one tariff category of a grid operator costs. */
export type GridTariff = {
  readonly category: string
  /** Higher in the grid is a higher number: the group falls in the highest of its members. */
  readonly level: number
  readonly contractEurPerKwMonth: number
  readonly peakEurPerKwMonth: number
  readonly eurPerKwh: number
}

export type GivenGroupContract = {
  readonly stepHours: number
  /** Steps of each month, so that peaks are taken per month. */
  readonly stepsPerMonth: readonly number[]
  readonly tariffs: readonly GridTariff[]
  /** Per kW of monthly peak of A.3 members, when the group mixes these with A.4 or A.5 (Tarievencode 3.7.19). */
  readonly surchargeEurPerKwMonth: number
  readonly members: readonly {
    readonly name: string
    readonly category: string
    readonly connection: 'A.3' | 'A.4' | 'A.5' | 'other'
    readonly contractKw: number
    /** What it draws, mean kW per step; negative when it feeds in. */
    readonly net: readonly number[] | Float64Array
  }[]
  readonly groupContractKw: number
}

/**
 * The bill of a group transport contract (groeps-TO) against contracts of their own, over all months given.
 *
 * Contract and peak are charged at the category of the highest member: the contract once for the group, the peak on
 * what the members draw together in a quarter-hour; energy on the sum of the members. Fixed charges stay individual and
 * are equal on both sides. Sharing can cost money: the peak tariff of a higher category, and the surcharge.
 */
export function answerGroupContract(given: GivenGroupContract): GroupContractAnswer | Refusal {
  const members = readMembers(given)
  if (isRefusal(members)) return members
  const months = given.stepsPerMonth.length
  const highest = members.reduce((a, b) => (b.tariff.level > a.tariff.level ? b : a)).tariff
  const own = { contractEur: 0, peakEur: 0, energyEur: 0 }
  for (const { contractKw, tariff, peaks, kwh } of members) {
    own.contractEur += months * contractKw * tariff.contractEurPerKwMonth
    own.peakEur += sumOf(peaks) * tariff.peakEurPerKwMonth
    own.energyEur += kwh * tariff.eurPerKwh
  }
  const together = members[0].net.map((_, step) => members.reduce((total, { net }) => total + net[step], 0))
  const groupPeaks = monthlyPeaks(together, given.stepsPerMonth)
  const kinds = new Set(members.map(({ connection }) => connection))
  const isMixed = kinds.has('A.3') && (kinds.has('A.4') || kinds.has('A.5'))
  const smallPeaks = members.reduce((total, one) => total + (one.connection === 'A.3' ? sumOf(one.peaks) : 0), 0)
  const group = {
    contractEur: months * given.groupContractKw * highest.contractEurPerKwMonth,
    peakEur: sumOf(groupPeaks) * highest.peakEurPerKwMonth,
    surchargeEur: isMixed ? smallPeaks * given.surchargeEurPerKwMonth : 0,
    energyEur: sumOf(members.map(({ kwh }) => kwh)) * highest.eurPerKwh,
  }
  return {
    category: highest.category,
    own: { ...own, surchargeEur: 0, totalEur: own.contractEur + own.peakEur + own.energyEur },
    group: { ...group, totalEur: group.contractEur + group.peakEur + group.surchargeEur + group.energyEur },
    saved: {
      contractEur: own.contractEur - group.contractEur,
      peakEur: own.peakEur - group.peakEur - group.surchargeEur,
      energyEur: own.energyEur - group.energyEur,
      totalEur:
        own.contractEur +
        own.peakEur +
        own.energyEur -
        (group.contractEur + group.peakEur + group.surchargeEur + group.energyEur),
    },
    monthlyPeaksKw: { own: members.map(({ peaks }) => peaks), group: groupPeaks },
  }
}

type Member = {
  readonly connection: string
  readonly contractKw: number
  readonly tariff: GridTariff
  readonly net: Float64Array
  readonly peaks: number[]
  readonly kwh: number
}

function readMembers(given: GivenGroupContract): Member[] | Refusal {
  if (!(given.stepHours > 0 && given.stepHours < Infinity)) return refuseAt('step-length', '/stepHours')
  if (given.members.length === 0) return refuseAt('no-companies', '/members')
  if (!(given.groupContractKw >= 0)) return refuseAt('negative', '/groupContractKw')
  const steps = given.members[0].net.length
  if (sumOf(given.stepsPerMonth) !== steps) return refuseAt('months-do-not-add-up', '/stepsPerMonth')
  const members: Member[] = []
  for (const [k, member] of given.members.entries()) {
    const tariff = given.tariffs.find(({ category }) => category === member.category)
    if (!tariff) return refuseAt('unknown-tariff', `/members/${k}/category`)
    if (!(member.contractKw >= 0)) return refuseAt('negative', `/members/${k}/contractKw`)
    const net = readSeries(member.net, steps, `/members/${k}/net`)
    if (isRefusal(net)) return net
    members.push({
      connection: member.connection,
      contractKw: member.contractKw,
      tariff,
      net,
      peaks: monthlyPeaks(net, given.stepsPerMonth),
      kwh: net.reduce((total, power) => total + Math.max(0, power), 0) * given.stepHours,
    })
  }
  return members
}

/** The highest power drawn in each month; feeding in is not drawing. */
export function monthlyPeaks(net: Float64Array, stepsPerMonth: readonly number[]): number[] {
  let from = 0
  return stepsPerMonth.map((steps) => {
    let peak = 0
    for (let step = from; step < from + steps; step++) if (net[step] > peak) peak = net[step]
    from += steps
    return peak
  })
}

function sumOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
