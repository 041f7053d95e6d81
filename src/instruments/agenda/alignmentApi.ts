import { z } from 'zod'
import { agendaPath } from './agendaApi.ts'
import { Day } from './dossier/actionFields.ts'
import { FindingContent, findingStates, settledKinds } from './dossier/finding.ts'
import { mostPassages, OtherAgendaFields, PassageFields } from './dossier/otherAgenda.ts'

/** Addresses and messages of the alignment with other agendas, for server and page alike. */
const Id = z.uuid()
const Moment = z.string().meta({ format: 'date-time' })
export const alignmentPath = `${agendaPath}/alignment` as const

export const alignmentCommands = {
  /** `agenda`: the one whose text is replaced by a newer one. */
  keepAgenda: {
    id: 'agenda.keep-other-agenda',
    input: z.strictObject({
      agenda: Id.nullable().default(null),
      fields: OtherAgendaFields,
      passages: z.array(PassageFields).min(1).max(mostPassages),
    }),
    result: z.strictObject({ agenda: Id, passages: z.int() }),
  },
  /** What a neighbour published in this house. */
  takePublished: {
    id: 'agenda.take-published-agenda',
    input: z.strictObject({ neighbour: z.string().min(1).max(40) }),
    result: z.strictObject({ agenda: Id, passages: z.int() }),
  },
  addPassage: {
    id: 'agenda.add-passage',
    input: z.strictObject({ agenda: Id, passage: PassageFields }),
    result: z.strictObject({ passage: Id }),
  },
  removePassage: {
    id: 'agenda.remove-passage',
    input: z.strictObject({ passage: Id }),
    result: z.strictObject({ removed: z.boolean() }),
  },
  removeAgenda: {
    id: 'agenda.remove-other-agenda',
    input: z.strictObject({ agenda: Id }),
    result: z.strictObject({ removed: z.boolean() }),
  },
  align: { id: 'agenda.align', input: z.strictObject({}), result: z.strictObject({ job: z.string() }) },
  decide: {
    id: 'agenda.decide-finding',
    input: z.strictObject({
      finding: Id,
      state: z.enum(findingStates),
      reason: z.string().trim().min(1).max(2000),
    }),
    result: z.strictObject({ finding: Id, version: z.int() }),
  },
} as const

export const OtherAgendaLine = OtherAgendaFields.extend({ id: Id, passages: z.int(), changedAt: Moment })
export type OtherAgendaLine = z.output<typeof OtherAgendaLine>

export const FindingLine = FindingContent.extend({
  id: Id,
  kind: z.enum(settledKinds),
  strength: z.number(),
  state: z.enum(findingStates),
  version: z.int(),
  firstFound: Moment,
  /** Found by the newest test; otherwise one of its texts has changed or gone. */
  isCurrent: z.boolean(),
  /** Newest first. */
  decisions: z.array(
    z.object({ state: z.enum(findingStates), reason: z.string(), by: z.string(), at: Moment, version: z.int() }),
  ),
})
export type FindingLine = z.output<typeof FindingLine>

export const AlignmentRun = z.object({
  at: Moment,
  actions: z.int(),
  agendas: z.int(),
  passages: z.int(),
  found: z.int(),
  /** How many of what was found are kept: the strongest. */
  kept: z.int(),
  /** How many were not known before. */
  fresh: z.int(),
})

export const alignmentReads = {
  overview: {
    path: alignmentPath,
    answer: z.object({
      agendas: z.array(OtherAgendaLine),
      actions: z.int(),
      /** Neighbours in this house with a published agenda. */
      neighbours: z.array(
        z.object({ organisation: z.string(), name: z.string(), number: z.int(), published: Day, taken: z.boolean() }),
      ),
      run: AlignmentRun.nullable(),
      /** The job that tests now, where one does. */
      running: z.uuid().nullable(),
      /** Why the newest test gave nothing, where it failed. */
      failed: z.object({ nl: z.string(), en: z.string() }).nullable(),
      /** Something changed since the newest test. */
      isStale: z.boolean(),
      findings: z.array(FindingLine),
    }),
  },
  passages: {
    path: `${alignmentPath}/agendas/{agenda}`,
    answer: OtherAgendaLine.extend({ lines: z.array(PassageFields.safeExtend({ id: Id })) }),
  },
} as const
