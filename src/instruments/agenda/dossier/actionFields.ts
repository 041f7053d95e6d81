import { z } from 'zod'
import { Ask } from '../../../core/ask.ts'
import { isAskOfMission } from '../../../core/askOfMission.ts'
import { isDay } from '../../../core/period.ts'
import { fundingSources } from './fundingSources.ts'
import { statuses } from './statuses.ts'

export const Day = z.string().refine(isDay).meta({ format: 'date' })
const Text = z.string().trim().max(4000)
const Short = z.string().trim().max(200)
const Points = z.number().min(0).max(10)

/** Money of one year from one source, in euro cents. */
export const BudgetLine = z.strictObject({
  year: z.int().min(2000).max(2100),
  source: z.enum(fundingSources),
  plannedCents: z.int().min(0).max(1e12),
  spentCents: z.int().min(0).max(1e12).default(0),
})
export type BudgetLine = z.output<typeof BudgetLine>

export const Milestone = z.strictObject({ title: Short.min(1), date: Day, doneOn: Day.nullable().default(null) })
const Task = z.strictObject({
  title: Short.min(1),
  who: Short.default(''),
  due: Day.nullable().default(null),
  done: z.boolean().default(false),
})

/** What the action changes in the world of a question, and the figure in the answer that then moves. */
export const Measure = z.strictObject({
  /** With named changes: the world in which the action is done. */
  ask: Ask,
  /** The changes that stand for doing nothing; none: the world as it is. */
  without: Ask.shape.changes,
  pointer: z.string().max(200),
  unit: z.string().max(40),
  betterWhen: z.enum(['up', 'down']),
  /** What was said of it when it was proposed. */
  promised: z
    .strictObject({ value: z.number(), low: z.number().optional(), high: z.number().optional() })
    .nullable()
    .default(null),
})
export type Measure = z.output<typeof Measure>

/** Everything a person writes about an action; one version for the whole. Without defaults in the browser: see `emptyAction`. */
export const ActionFields = z
  .strictObject({
    title: Short.min(1),
    /** Not yet in the agenda: left out of what is published. */
    draft: z.boolean().default(true),
    /** What we do, what it yields, what changes. */
    activity: Text.default(''),
    output: Text.default(''),
    outcome: Text.default(''),
    askOfMission: z.string().refine(isAskOfMission),
    room: z
      .string()
      .regex(/^[a-z]+$/)
      .max(40),
    owner: z
      .strictObject({
        name: Short.default(''),
        role: Short.default(''),
        /** The account of the owner, when he works here. */
        account: z.uuid().nullable().default(null),
      })
      .default({ name: '', role: '', account: null }),
    partners: z.array(Short.min(1)).max(40).default([]),
    start: Day.nullable().default(null),
    end: Day.nullable().default(null),
    milestones: z.array(Milestone).max(60).default([]),
    tasks: z.array(Task).max(100).default([]),
    budget: z.array(BudgetLine).max(100).default([]),
    status: z.enum(statuses).default('idea'),
    statusReason: Text.default(''),
    legalBasis: Text.default(''),
    documents: z
      .array(z.strictObject({ title: Short.min(1), url: z.url({ protocol: /^https?$/ }).max(500) }))
      .max(40)
      .default([]),
    measure: Measure.nullable().default(null),
    scores: z
      .strictObject({ impact: Points, reach: Points, urgency: Points, feasibility: Points })
      .default({ impact: 5, reach: 5, urgency: 5, feasibility: 5 }),
    /** Decided by politics: always in, or never. */
    decided: z.enum(['in', 'out', 'free']).default('free'),
    requires: z.array(z.uuid()).max(20).default([]),
    excludes: z.array(z.uuid()).max(20).default([]),
  })
  .superRefine((fields, context) => {
    if (fields.start && fields.end && fields.end < fields.start) {
      context.addIssue({
        code: 'custom',
        path: ['end'],
        message: 'ends before it starts',
        params: { code: 'ends-first' },
      })
    }
    const lines = fields.budget.map(({ year, source }) => `${year} ${source}`)
    const double = lines.findIndex((line, at) => lines.indexOf(line) < at)
    if (double >= 0) {
      context.addIssue({ code: 'custom', path: ['budget', double], message: 'this year and source stand here twice' })
    }
  })
export type ActionFields = z.output<typeof ActionFields>
