import { z } from 'zod'
import { sumBudget } from '../calc/budget.ts'
import type { AgendaContent } from './agendaContent.ts'
import { Milestone } from './actionFields.ts'
import { statuses } from './statuses.ts'

const Day = z.string().meta({ format: 'date' })
const Point = z.strictObject({ value: z.number(), date: Day })

const PublicAction = z.strictObject({
  title: z.string(),
  askOfMission: z.string(),
  activity: z.string(),
  outcome: z.string(),
  /** A function, never a name. */
  owner: z.string(),
  partners: z.array(z.string()),
  start: Day.nullable(),
  end: Day.nullable(),
  status: z.enum(statuses),
  statusReason: z.string(),
  milestones: z.array(Milestone),
  plannedCents: z.int(),
  indicators: z.array(
    z.strictObject({
      title: z.string(),
      unit: z.string(),
      baseline: Point.nullable(),
      target: Point.nullable(),
      now: Point.nullable(),
    }),
  ),
})

/** An approved version as everybody may read it: what is promised and how far it is, without persons or spending. */
export const PublicAgenda = z.strictObject({
  title: z.string(),
  sample: z.boolean(),
  frozenAt: z.string().meta({ format: 'date-time' }),
  actions: z.array(PublicAction),
})
export type PublicAgenda = z.output<typeof PublicAgenda>

/** `content` has passed the gate: figures of the register that are not out are no longer in it. */
export function publicAgenda({ plan, sample, frozenAt, actions }: AgendaContent): PublicAgenda {
  return {
    title: plan.title,
    sample,
    frozenAt,
    actions: actions.map(({ fields, indicators }) => ({
      title: fields.title,
      askOfMission: fields.askOfMission,
      activity: fields.activity,
      outcome: fields.outcome,
      owner: fields.owner.role,
      partners: fields.partners,
      start: fields.start,
      end: fields.end,
      status: fields.status,
      statusReason: fields.statusReason,
      milestones: fields.milestones,
      plannedCents: sumBudget(fields.budget).plannedCents,
      indicators: indicators.map(({ fields: { title, unit, baseline, target }, readings }) => {
        const newest = readings.findLast(({ value }) => value !== null)
        const now = newest?.value ?? null
        return {
          title,
          unit,
          baseline,
          target,
          now: newest && now !== null ? { value: now, date: newest.at.slice(0, 10) } : null,
        }
      }),
    })),
  }
}
