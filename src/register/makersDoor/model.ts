import { z } from 'zod'
import { Day, Moment, SbiVersion } from '../schemas.ts'
import { shownFields } from './ownCompany.ts'

const Value = z.union([z.string(), z.number(), z.null()])

export const Word = z.object({
  id: z.string(),
  establishment: z.int(),
  field: z.string(),
  value: Value,
  before: Value,
  reason: z.string(),
  saidAt: Moment,
  state: z.enum(['open', 'accepted', 'declined', 'withdrawn']),
  settledAt: Moment.nullable(),
  answer: z.string(),
})

/** With the name of the company as it stands now. */
export const NamedWord = Word.extend({ name: z.string() })
export type NamedWord = z.output<typeof NamedWord>

export const MandateLine = z.object({
  hub: z.string(),
  member: z.string(),
  hubName: z.string(),
  establishment: z.int(),
  scope: z.enum(['sums', 'series']).nullable(),
  smallGroup: z.boolean(),
  from: Day.nullable(),
  until: Day.nullable(),
  withdrawnAt: Moment.nullable(),
  stands: z.boolean(),
})

export const OwnCompany = z.object({
  establishment: z.int(),
  name: z.string(),
  referenceDate: Day,
  sbiVersion: SbiVersion,
  soleTrader: z.boolean(),
  version: z.int(),
  fields: z.array(
    z.object({
      field: z.enum(shownFields),
      value: Value,
      origin: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('file'), title: z.string(), fileName: z.string(), at: z.string() }),
        z.object({ kind: z.literal('desk'), at: z.string() }),
        z.object({ kind: z.literal('maker'), at: z.string(), state: z.enum(['open', 'accepted']) }),
      ]),
      correctable: z.boolean(),
      personal: z.boolean(),
    }),
  ),
  words: z.array(Word),
  mandates: z.array(MandateLine),
  history: z.array(z.object({ referenceDate: Day, name: z.string(), jobs: z.int().nullable() })),
})
export type OwnCompany = z.output<typeof OwnCompany>

export const OwnLine = z.object({ establishment: z.int(), name: z.string(), town: z.string().nullable() })
export type OwnLine = z.output<typeof OwnLine>

export const MakerAccount = z.object({
  account: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  invitedAt: Moment,
})
export type MakerAccount = z.output<typeof MakerAccount>

export const MakerName = z.object({ account: z.string(), name: z.string() })
export type MakerName = z.output<typeof MakerName>
