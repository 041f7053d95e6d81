import { z } from 'zod'
import { question } from '../../../core/instrument.ts'
import { Battery } from './battery.ts'
import { Refused } from './refused.ts'
import { Steps, Series } from './series.ts'

const Limit = z.strictObject({ limitKw: z.number(), lowerBound: z.number(), gap: z.number(), step: z.int() })

const PeakAnswer = z.strictObject({
  withoutBattery: Limit,
  withBattery: Limit,
  /** kWh with which this power lives within `contractKw`, full at the start; null when not asked or not possible. */
  energyNeededKwh: z.number().nullable(),
})
export type PeakAnswer = z.output<typeof PeakAnswer>

export const peak = question({
  id: 'energyhub.peak',
  version: 1,
  kind: 'instant',
  title: { nl: 'Met welk contract kunnen we toe?', en: 'Which contract is enough?' },
  case: z.strictObject({
    stepHours: z.number(),
    load: Steps,
    pv: Series,
    battery: Battery.nullable(),
    contractKw: z.number().optional(),
  }),
  answer: z.union([PeakAnswer, Refused]),
})
