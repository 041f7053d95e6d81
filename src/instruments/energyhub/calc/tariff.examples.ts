import type { Example } from '../../../core/example.ts'
import { fourHours } from './dispatch.examples.ts'
import type { GivenTariff } from './tariff.ts'

/** The four hours as one month, with a euro per kW of peak and nothing for the contract. */
export const oneMonth: GivenTariff = { ...fourHours, stepsPerMonth: [4], peakEurPerKw: 1, contractEurPerKwMonth: 0 }

type Told = {
  readonly cost: number
  readonly peaks: readonly number[]
  readonly ignoring: number
  readonly without: number
}

export const examples: readonly Example<[GivenTariff], Told>[] = [
  {
    name: 'what the battery gives is spread over both evening hours',
    given: [oneMonth],
    expected: { cost: 6.3 * 0.2 + 3.15, peaks: [3.15], ignoring: 6.3 * 0.2, without: 12 * 0.2 + 6 },
    tolerance: 1e-6,
    origin: { kind: 'hand', steps: '5.7 kWh over two hours of 6 kW leaves 3.15 kW in each; energy is the same 1.26' },
  },
  {
    name: 'without a battery there is nothing to choose',
    given: [{ ...oneMonth, battery: null }],
    expected: { cost: 8.4, peaks: [6], ignoring: 2.4, without: 8.4 },
    tolerance: 1e-6,
    origin: { kind: 'hand', steps: '12 kWh at 0.20 and a peak of 6 kW' },
  },
  {
    name: 'charge carried over the end of a month lowers the peak of the next',
    given: [{ ...oneMonth, stepsPerMonth: [2, 2], contractEurPerKwMonth: 0.5 }],
    expected: { cost: 1.26 + 3.15 + 2 * 0.5 * 3.15, peaks: [0, 3.15], ignoring: 1.26, without: 2.4 + 6 + 6 },
    tolerance: 1e-6,
    origin: { kind: 'hand', steps: 'nothing is drawn in the first month; the contract of two months is for 3.15 kW' },
  },
]
