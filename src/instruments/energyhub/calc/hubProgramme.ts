import type { Programme } from '../../../core/solve.ts'
import { type Company, limitSeries } from './aggregate.ts'
import type { Battery } from './battery.ts'
import type { GroupYear } from './ownMeters.ts'

/** A place with a connection of its own to the hub: a company, or batteries on their own. */
export type Site = Company & { readonly batteries: readonly Battery[] }

export type PriceView = 'one-meter' | 'own-meters'

/** The programme, and where the powers of each battery stand in its solution. */
export type HubProgramme = {
  readonly programme: Programme
  readonly batteries: readonly { readonly charge: number; readonly discharge: number }[]
  /** First column of the unused sun and of the shortage of each site, and of the shortage of the group. */
  readonly curtailed: readonly number[]
  readonly short: readonly number[]
  readonly groupShort: number
  readonly drawn: readonly number[]
  readonly fedIn: readonly number[]
  /** First columns of what the group draws and feeds in, behind one meter. */
  readonly group: { readonly drawn: number; readonly fedIn: number } | null
}

/**
 * A hub with several batteries as a linear programme: per step a balance for each site and one for the group, and an
 * energy balance for each battery. It leaves nothing out, so it also checks the reduction to one node.
 */
export function hubProgramme(group: GroupYear, sites: readonly Site[], view: PriceView): HubProgramme {
  const { buy, sell, importLimit, exportLimit, shortagePrice, stepHours } = group
  const steps = buy.length
  const cost: number[] = []
  const lower: number[] = []
  const upper: number[] = []
  const starts = [0]
  const rows: number[] = []
  const values: number[] = []

  function add(price: number, least: number, most: number, entries: readonly (readonly [number, number])[]): void {
    cost.push(price)
    lower.push(least)
    upper.push(most)
    for (const [row, value] of entries) {
      rows.push(row)
      values.push(value)
    }
    starts.push(rows.length)
  }

  /** One column per step; returns the first. */
  function block(column: (step: number) => void): number {
    const first = cost.length
    for (let step = 0; step < steps; step++) column(step)
    return first
  }

  const siteRow = (site: number, step: number) => (1 + site) * steps + step
  const own = view === 'own-meters'
  const curtailed: number[] = []
  const short: number[] = []
  const drawn: number[] = []
  const fedIn: number[] = []
  const batteries: { charge: number; discharge: number }[] = []
  const storeRows: { readonly battery: Battery; readonly firstRow: number }[] = []
  let nextRow = (1 + sites.length) * steps

  const groupBlocks = own
    ? null
    : {
        drawn: block((t) => add(stepHours * buy[t], 0, importLimit[t], [[t, 1]])),
        fedIn: block((t) => add(-stepHours * sell[t], 0, exportLimit[t], [[t, -1]])),
      }
  const groupShort = block((t) =>
    add(stepHours * (shortagePrice - (own ? buy[t] : 0)), 0, Infinity, [[t, own ? -1 : 1]]),
  )
  const sign = own ? 1 : -1
  for (const [site, { load, pv, batteries: stores, ...limits }] of sites.entries()) {
    const most = limitSeries(limits.importLimit, steps)
    const mostOut = limitSeries(limits.exportLimit, steps)
    const row = (step: number) => siteRow(site, step)
    const shares = (step: number, value: number): [number, number][] => [
      [step, sign * value],
      [row(step), value],
    ]
    drawn.push(block((t) => add(own ? stepHours * buy[t] : 0, 0, most[t], shares(t, 1))))
    fedIn.push(block((t) => add(own ? -stepHours * sell[t] : 0, 0, mostOut[t], shares(t, -1))))
    curtailed.push(block((t) => add(0, 0, pv[t], [[row(t), -1]])))
    short.push(block((t) => add(stepHours * shortagePrice, 0, Infinity, [[row(t), 1]])))
    for (const battery of stores) {
      const firstRow = nextRow
      nextRow += steps
      storeRows.push({ battery, firstRow })
      const charge = block((t) =>
        add(stepHours * battery.wearCharge, 0, battery.chargeKw, [
          [row(t), -1],
          [firstRow + t, -stepHours * battery.etaCharge],
        ]),
      )
      const discharge = block((t) =>
        add(stepHours * battery.wearDischarge, 0, battery.dischargeKw, [
          [row(t), 1],
          [firstRow + t, stepHours / battery.etaDischarge],
        ]),
      )
      block((t) => {
        const isLast = t === steps - 1
        const end = isLast ? battery.endKwh : null
        const next: [number, number][] = isLast ? [] : [[firstRow + t + 1, -battery.retention]]
        add(0, end ?? 0, end ?? battery.energyKwh, [[firstRow + t, 1], ...next])
      })
      batteries.push({ charge, discharge })
    }
    for (let t = 0; t < steps; t++) if (load[t] < 0) throw new RangeError('a site has no negative load')
  }

  const rowLower = new Float64Array(nextRow)
  const rowUpper = new Float64Array(nextRow)
  for (let t = 0; t < steps; t++) {
    rowLower[t] = own ? -exportLimit[t] : 0
    rowUpper[t] = own ? importLimit[t] : 0
    for (const [site, { load, pv }] of sites.entries()) {
      rowLower[siteRow(site, t)] = rowUpper[siteRow(site, t)] = load[t] - pv[t]
    }
  }
  for (const { battery, firstRow } of storeRows) {
    rowLower[firstRow] = rowUpper[firstRow] = battery.retention * battery.startKwh
  }
  return {
    programme: {
      cost: Float64Array.from(cost),
      lower: Float64Array.from(lower),
      upper: Float64Array.from(upper),
      rowLower,
      rowUpper,
      starts: Int32Array.from(starts),
      rows: Int32Array.from(rows),
      values: Float64Array.from(values),
    },
    batteries,
    curtailed,
    short,
    groupShort,
    drawn,
    fedIn,
    group: groupBlocks,
  }
}
