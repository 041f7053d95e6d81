import { z } from 'zod'
import { question } from '../../../core/instrument.ts'
import { Refused } from './refused.ts'

const Id = z.string().min(1).max(80)
const Cents = z.int().min(0).max(1e12)

/** One action that may be chosen or not. Money is in euro cents per year, in the order of `years`. */
const Candidate = z.strictObject({
  id: Id,
  pillar: z.string().max(40),
  /** Points per criterion, as scored; what a point is worth is in `weights`. */
  scores: z.record(z.string().max(40), z.number()),
  costs: z.array(Cents),
  /** Chosen only together with all of these. */
  requires: z.array(Id).max(50).default([]),
  /** Never chosen together with any of these. */
  excludes: z.array(Id).max(50).default([]),
  /** Decided beforehand: in, out, or free to choose. */
  decided: z.enum(['in', 'out', 'free']).default('free'),
})

const ChosenPortfolio = z.strictObject({
  chosen: z.array(Id),
  value: z.number(),
  /** No choice within the budgets has a higher value than this. */
  bound: z.number(),
  /** How far the bound lies above the value, as part of the value. */
  gap: z.number(),
  spent: z.array(Cents),
  left: z.array(Cents),
  /** What the whole loses when this one action is decided the other way; null: then nothing fits. */
  prices: z.array(z.strictObject({ id: Id, chosen: z.boolean(), price: z.number().nullable() })),
  /** The best value when every yearly budget is this part of today's; null: then nothing fits. */
  curve: z.array(z.strictObject({ part: z.number(), budget: z.number(), value: z.number().nullable() })),
})
export type ChosenPortfolio = z.output<typeof ChosenPortfolio>

export const portfolio = question({
  id: 'agenda.portfolio',
  version: 1,
  kind: 'job',
  title: { nl: 'Welke acties leveren samen het meest op?', en: 'Which actions bring the most together?' },
  case: z.strictObject({
    years: z.array(z.int()).min(1).max(12),
    budgets: z.array(Cents),
    weights: z.record(z.string().max(40), z.number().min(0)),
    actions: z.array(Candidate).max(500),
    /** At least this part of all money goes to a pillar. */
    minimumShares: z.array(z.strictObject({ pillar: z.string().max(40), share: z.number().min(0).max(1) })).default([]),
    /** Also solve with each action the other way round, and along the budget. */
    prices: z.boolean().default(false),
    curvePoints: z.int().min(0).max(41).default(0),
  }),
  answer: z.union([ChosenPortfolio, Refused]),
})
