import { z } from 'zod'
import { Proposal } from '../../core/proposal.ts'
import { ActionFields, Day } from './dossier/actionFields.ts'
import { AgendaPlan } from './dossier/agendaPlan.ts'
import { Effect } from './dossier/effect.ts'
import { IndicatorFields, Reading } from './dossier/indicatorFields.ts'
import { AgendaContent, VersionLine } from './dossier/agendaContent.ts'

/**
 * Addresses and messages of the agenda, for server and page alike. Commands go to
 * POST /v1/organisations/{organisation}/commands/<id>; `versioned` ones need If-Match with the version that was read.
 */
const Id = z.uuid()
const Moment = z.string().meta({ format: 'date-time' })
const Changed = z.strictObject({ action: Id, version: z.int() })
const Text = z.string().trim().min(1).max(4000)

export const agendaPath = '/v1/organisations/{organisation}/agenda'
export const actionPath = `${agendaPath}/actions/{action}` as const

export const agendaCommands = {
  makeAction: {
    id: 'agenda.make-action',
    input: z.strictObject({
      fields: ActionFields,
      /** The proposal of a room that it came from; it is then settled. */
      proposal: Id.nullable().default(null),
      /** The measure of the library that it came from. */
      measure: z.string().max(80).nullable().default(null),
      indicators: z.array(IndicatorFields).max(10).default([]),
    }),
    result: Changed,
  },
  editAction: {
    id: 'agenda.edit-action',
    input: z.strictObject({ action: Id, fields: ActionFields }),
    result: Changed,
  },
  deleteAction: { id: 'agenda.delete-action', input: z.strictObject({ action: Id }), result: Changed },
  restoreAction: { id: 'agenda.restore-action', input: z.strictObject({ action: Id }), result: Changed },
  /** Makes an earlier version the newest; nothing of the history goes. */
  rollBack: {
    id: 'agenda.roll-back-action',
    input: z.strictObject({ action: Id, to: z.int().positive() }),
    result: Changed,
  },
  declineProposal: {
    id: 'agenda.decline-proposal',
    input: z.strictObject({ proposal: Id }),
    result: z.strictObject({ declined: z.boolean() }),
  },
  comment: {
    id: 'agenda.comment',
    input: z.strictObject({ action: Id, text: Text, mentions: z.array(Id).max(20).default([]) }),
    result: z.strictObject({ comment: Id }),
  },
  removeComment: {
    id: 'agenda.remove-comment',
    input: z.strictObject({ comment: Id }),
    result: z.strictObject({ removed: z.boolean() }),
  },
  readMentions: {
    id: 'agenda.read-mentions',
    input: z.strictObject({}),
    result: z.strictObject({ read: z.int() }),
  },
  addIndicator: {
    id: 'agenda.add-indicator',
    input: z.strictObject({ action: Id, fields: IndicatorFields }),
    result: z.strictObject({ indicator: Id, version: z.int() }),
  },
  editIndicator: {
    id: 'agenda.edit-indicator',
    input: z.strictObject({ indicator: Id, fields: IndicatorFields }),
    result: z.strictObject({ indicator: Id, version: z.int() }),
  },
  removeIndicator: {
    id: 'agenda.remove-indicator',
    input: z.strictObject({ indicator: Id }),
    result: z.strictObject({ indicator: Id, version: z.int() }),
  },
  typeReading: {
    id: 'agenda.type-reading',
    input: z.strictObject({
      indicator: Id,
      value: z.number(),
      date: Day,
      note: z.string().trim().max(500).default(''),
    }),
    result: z.strictObject({ indicator: Id }),
  },
  recompute: {
    id: 'agenda.recompute',
    input: z.strictObject({}),
    result: z.strictObject({ job: z.string() }),
  },
  savePlan: {
    id: 'agenda.save-plan',
    input: z.strictObject({ plan: AgendaPlan }),
    result: z.strictObject({ version: z.int() }),
  },
  proposeVersion: {
    id: 'agenda.propose-version',
    input: z.strictObject({ note: z.string().trim().max(2000).default('') }),
    result: z.strictObject({ id: Id, hash: z.string() }),
  },
  /** `hash` is what the approver has seen: another content is another decision. */
  approveVersion: {
    id: 'agenda.approve-version',
    input: z.strictObject({ id: Id, hash: z.string().max(64) }),
    result: z.strictObject({ id: Id, number: z.int() }),
  },
  rejectVersion: {
    id: 'agenda.reject-version',
    input: z.strictObject({ id: Id, reason: z.string().trim().min(1).max(2000) }),
    result: z.strictObject({ id: Id }),
  },
  withdrawVersion: {
    id: 'agenda.withdraw-version',
    input: z.strictObject({ id: Id }),
    result: z.strictObject({ id: Id }),
  },
} as const

export const IndicatorView = z.object({
  id: Id,
  version: z.int(),
  fields: IndicatorFields,
  /** Oldest first. */
  readings: z.array(Reading),
  course: z.enum(['reached', 'on-course', 'behind', 'no-figure']),
  progress: z.number().nullable(),
})
export type IndicatorView = z.output<typeof IndicatorView>

const Standing = z.enum(['done', 'on-schedule', 'late', 'planned', 'stopped'])

export const ActionLine = z.object({
  id: Id,
  version: z.int(),
  fields: ActionFields,
  standing: Standing,
  weeksLate: z.int().nullable(),
  plannedCents: z.int(),
  spentCents: z.int(),
  indicators: z.array(IndicatorView.omit({ readings: true }).extend({ now: Reading.nullable() })),
  changedAt: Moment,
  deletedAt: Moment.nullable(),
  sample: z.boolean(),
})
export type ActionLine = z.output<typeof ActionLine>

const Person = z.object({ account: z.string(), name: z.string() })

export const CommentView = z.object({ id: Id, text: z.string(), by: Person, at: Moment, mine: z.boolean() })
export const InboxLine = z.object({
  comment: Id,
  action: Id,
  title: z.string(),
  text: z.string(),
  by: Person,
  at: Moment,
  isRead: z.boolean(),
})

export const ActionView = z.object({
  id: Id,
  version: z.int(),
  fields: ActionFields,
  standing: Standing,
  weeksLate: z.int().nullable(),
  origin: z.string().nullable(),
  changedBy: Person,
  changedAt: Moment,
  indicators: z.array(IndicatorView),
  comments: z.array(CommentView),
  effect: Effect.nullable(),
  sample: z.boolean(),
})
export type ActionView = z.output<typeof ActionView>

export const HistoryLine = z.object({
  version: z.int(),
  kind: z.enum(['made', 'edited', 'deleted', 'restored', 'rolled-back']),
  by: Person,
  at: Moment,
  /** The fields that differ from the version before, by name. */
  changed: z.array(z.string()),
  fields: ActionFields,
})
export type HistoryLine = z.output<typeof HistoryLine>

export const agendaReads = {
  list: {
    path: agendaPath,
    answer: z.object({
      plan: AgendaPlan,
      planVersion: z.int(),
      today: Day,
      actions: z.array(ActionLine),
      openProposals: z.int(),
      unreadMentions: z.int(),
      /** The newest that was approved, and what waits for a second pair of eyes. */
      published: VersionLine.nullable(),
      proposed: VersionLine.nullable(),
    }),
  },
  summary: {
    path: `${agendaPath}/summary`,
    answer: z.object({ actions: z.int(), late: z.int(), indicators: z.int(), onCourse: z.int() }),
  },
  deleted: { path: `${agendaPath}/deleted-actions`, answer: z.object({ actions: z.array(ActionLine) }) },
  one: { path: actionPath, answer: ActionView },
  history: { path: `${actionPath}/history`, answer: z.object({ events: z.array(HistoryLine) }) },
  proposals: {
    path: `${agendaPath}/proposals`,
    answer: z.object({
      proposals: z.array(z.object({ id: Id, proposal: Proposal, sentAt: Moment, settledAs: z.string().nullable() })),
    }),
  },
  inbox: { path: `${agendaPath}/inbox`, answer: z.object({ lines: z.array(InboxLine) }) },
  people: { path: `${agendaPath}/people`, answer: z.object({ people: z.array(Person) }) },
  versions: {
    path: `${agendaPath}/versions`,
    answer: z.object({
      versions: z.array(VersionLine.extend({ mine: z.boolean(), proposer: z.string(), decider: z.string() })),
    }),
  },
  version: {
    path: `${agendaPath}/versions/{version}`,
    answer: z.object({ line: VersionLine, content: AgendaContent }),
  },
} as const
