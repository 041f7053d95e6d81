import type { Programme } from '../../../core/solve.ts'
import type { Battery } from './battery.ts'
import type { HubYear } from './oneMeter.ts'

/**
 * The same problem written out for an optimiser: seven variables and two rows per step.
 * It is what the engine is checked and timed against. With `oneWay` a whole-number variable per step forbids
 * charging and discharging at once; without it both may run, which pays when power has a negative price.
 */
export function dispatchProgramme(year: HubYear, battery: Battery, oneWay = false): Programme {
  const { load, pv, importLimit, exportLimit, buy, sell, stepHours } = year
  const steps = load.length
  const kinds = oneWay ? 8 : 7
  const columns = kinds * steps
  const rowCount = (oneWay ? 4 : 2) * steps
  const cost = new Float64Array(columns)
  const lower = new Float64Array(columns)
  const upper = new Float64Array(columns)
  const whole = new Uint8Array(columns)
  const rowLower = new Float64Array(rowCount)
  const rowUpper = new Float64Array(rowCount)
  const starts = new Int32Array(columns + 1)
  const rows: number[] = []
  const values: number[] = []
  let column = 0

  function add(price: number, most: number, entries: readonly (readonly [row: number, value: number])[]): void {
    cost[column] = price
    upper[column] = most
    for (const [row, value] of entries) {
      rows.push(row)
      values.push(value)
    }
    starts[++column] = rows.length
  }

  const balance = (step: number) => step
  const store = (step: number) => steps + step
  const mayCharge = (step: number) => 2 * steps + step
  const mayDischarge = (step: number) => 3 * steps + step

  for (let t = 0; t < steps; t++) add(stepHours * buy[t], importLimit[t], [[balance(t), 1]])
  for (let t = 0; t < steps; t++) add(-stepHours * sell[t], exportLimit[t], [[balance(t), -1]])
  for (let t = 0; t < steps; t++) add(0, pv[t], [[balance(t), -1]])
  for (let t = 0; t < steps; t++) {
    const charge: [number, number][] = [
      [balance(t), -1],
      [store(t), -stepHours * battery.etaCharge],
    ]
    if (oneWay) charge.push([mayCharge(t), 1])
    add(stepHours * battery.wearCharge, battery.chargeKw, charge)
  }
  for (let t = 0; t < steps; t++) {
    const discharge: [number, number][] = [
      [balance(t), 1],
      [store(t), stepHours / battery.etaDischarge],
    ]
    if (oneWay) discharge.push([mayDischarge(t), 1])
    add(stepHours * battery.wearDischarge, battery.dischargeKw, discharge)
  }
  for (let t = 0; t < steps; t++) {
    add(stepHours * year.shortagePrice, load[t] + battery.chargeKw, [[balance(t), 1]])
  }
  for (let t = 0; t < steps; t++) {
    const isLast = t === steps - 1
    if (isLast && battery.endKwh !== null) lower[column] = battery.endKwh
    const most = isLast && battery.endKwh !== null ? battery.endKwh : battery.energyKwh
    add(
      0,
      most,
      isLast
        ? [[store(t), 1]]
        : [
            [store(t), 1],
            [store(t + 1), -battery.retention],
          ],
    )
  }
  for (let t = 0; oneWay && t < steps; t++) {
    whole[column] = 1
    add(0, 1, [
      [mayCharge(t), -battery.chargeKw],
      [mayDischarge(t), battery.dischargeKw],
    ])
  }

  for (let t = 0; t < steps; t++) {
    rowLower[balance(t)] = rowUpper[balance(t)] = load[t] - pv[t]
    rowLower[store(t)] = rowUpper[store(t)] = t === 0 ? battery.retention * battery.startKwh : 0
    if (!oneWay) continue
    rowLower[mayCharge(t)] = rowLower[mayDischarge(t)] = -Infinity
    rowUpper[mayDischarge(t)] = battery.dischargeKw
  }
  return {
    cost,
    lower,
    upper,
    rowLower,
    rowUpper,
    starts,
    rows: Int32Array.from(rows),
    values: Float64Array.from(values),
    ...(oneWay ? { whole } : {}),
  }
}
