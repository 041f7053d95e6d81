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
  {
    name: 'where buying is paid for, the peak may rise above what is short: the sun is lost instead',
    given: [
      {
        ...oneMonth,
        load: [1],
        pv: [2],
        buy: -0.1,
        sell: -0.2,
        battery: null,
        stepsPerMonth: [1],
        peakEurPerKw: 0.04,
      },
    ],
    expected: { cost: -0.06, peaks: [1], ignoring: -0.1, without: -0.06 },
    tolerance: 1e-9,
    origin: { kind: 'hand', steps: '1 kWh bought earns 0.10; its peak of 1 kW costs 0.04; all sun is lost' },
  },
  {
    // The search once went in circles here: a charge of half a gigawatt-hour beside a power of 11 W.
    name: 'a store that can hardly move keeps the peaks of the load',
    given: [
      {
        stepHours: 0.25,
        load: [32, 40, 0, 0, 0, 0.33363502832864794, 0, 0, 6, 47, 45],
        pv: [6, 146, 127, 143, 0, 0, 0.9398163329280499, 62, 0, 42, 0],
        importLimitKw: 500,
        exportLimitKw: [0, 85, 104, 0.036592733816434415, 0, 0, 0, 23.442290327328504, 114, 89, 0.001],
        buy: [0.1, 0.0009, 0.5096, 0.5399, 0.0951, 0, 0.2, 0.1, 0.0009, -0.1778, 0.0009],
        sell: [-0.0033, -0.1024, 0.4063, 0.4366, -0.0082, -0.1033, 0.0967, -0.0033, -0.1024, -0.2811, -0.1024],
        shortagePrice: 5,
        battery: {
          chargeKw: 0,
          dischargeKw: 0.011289661699617426,
          energyKwh: 1e6,
          etaCharge: 1,
          etaDischarge: 1,
          selfDischargePerHour: 0,
          wearEurPerKwh: 0,
          startKwh: 5e5,
          endKwh: 5e5,
        },
        stepsPerMonth: [2, 3, 3, 3],
        peakEurPerKw: 0.5,
        contractEurPerKwMonth: 0.3,
      },
    ],
    expected: {
      cost: 77.7602484172,
      peaks: [26, 0, 0.33363502832864794, 45],
      ignoring: -11.995469096896,
      without: 81.0713484172,
    },
    tolerance: 1e-6,
    origin: { kind: 'program', program: 'highs', version: '1.15.3' },
  },
]
