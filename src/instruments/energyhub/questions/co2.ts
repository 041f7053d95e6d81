import { z } from 'zod'
import { question } from '../../../core/instrument.ts'
import { Battery } from './battery.ts'
import { Hub } from './hubYear.ts'
import { Refused } from './refused.ts'
import { Series } from './series.ts'

const Emission = { cost: z.number(), emissionKg: z.number(), replacedElsewhereKg: z.number() }

const Co2Answer = z.strictObject({
  withoutBattery: z.strictObject(Emission),
  /** One plan per price of emission; the cost is that of energy alone. */
  points: z.array(z.strictObject({ eurPerTonne: z.number(), ...Emission, gap: z.number() })),
  /** The least emission that any plan reaches. */
  cleanest: z.strictObject({ ...Emission, gap: z.number() }),
})
export type Co2Answer = z.output<typeof Co2Answer>

export const co2 = question({
  id: 'energyhub.co2',
  version: 1,
  kind: 'instant',
  title: { nl: 'Wat doet de batterij met de CO2-uitstoot?', en: 'What does the battery do to CO2 emissions?' },
  case: z.strictObject({
    ...Hub,
    battery: Battery.nullable(),
    gramsPerKwh: Series,
    eurPerTonne: z.array(z.number()).max(50).default([0]),
  }),
  answer: z.union([Co2Answer, Refused]),
})
