import { z } from 'zod'
import { isDay } from '../../core/period.ts'
import {
  HubDossier,
  HubEvent,
  HubFields,
  HubLine,
  mandateScopes,
  MemberFields,
  Scenario,
  ScenarioChange,
  scenarioKinds,
  ScenarioResult,
  SeriesRef,
  ShareLink,
  SunFile,
} from './hubDossier.ts'

/**
 * Addresses and messages of the hubs, for server and page alike.
 *
 * Commands: POST /v1/organisations/{organisation}/commands/<id>, body = input, answer = result. `versioned` ones need
 * If-Match with the version of the hub (or the scenario) and give the new one as ETag.
 *
 * Questions about a hub: POST /v1/organisations/{organisation}/ask/energyhub.dispatch (peak, curtailment, size, hub,
 * fit, split, tariff, rolling, co2, groupContract) with subject {kind: 'hub', code: <hub id>}, the changes of a
 * scenario as `changes` [{name, path, value}], and parameters as the question takes them. The `case` in the answer is
 * the input with which the browser computes the same. `?case=false` leaves it out. The notes of its provenance are
 * codes: `estimated/4/10` (companies), `sums/<why of HubDossier.sums>`, `mandates-withdrawn/1`.
 */
const Day = z.string().refine(isDay).meta({ format: 'date' })
const Id = z.uuid()

export const hubsPath = '/v1/organisations/{organisation}/energy-hubs'
export const hubPath = `${hubsPath}/{hub}` as const

const Changed = z.strictObject({ hub: Id, version: z.int() })

/** Id of each command, with what it takes and gives. */
export const hubCommands = {
  makeHub: {
    id: 'energyhub.make-hub',
    versioned: false,
    input: z.strictObject({
      fields: HubFields,
      /** Companies by number in the register, and all those on an estate. */
      establishments: z.array(z.int().positive()).max(200).default([]),
      estate: z.string().max(200).nullable().default(null),
      typed: z.array(MemberFields).max(200).default([]),
    }),
    result: Changed,
  },
  editHub: {
    id: 'energyhub.edit-hub',
    versioned: true,
    input: z.strictObject({ hub: Id, fields: partialOf(HubFields) }),
    result: Changed,
  },
  deleteHub: { id: 'energyhub.delete-hub', versioned: true, input: z.strictObject({ hub: Id }), result: Changed },
  restoreHub: { id: 'energyhub.restore-hub', versioned: false, input: z.strictObject({ hub: Id }), result: Changed },
  addMembers: {
    id: 'energyhub.add-members',
    versioned: true,
    input: z.strictObject({
      hub: Id,
      establishments: z.array(z.int().positive()).max(200).default([]),
      estate: z.string().max(200).nullable().default(null),
      typed: z.array(MemberFields).max(200).default([]),
    }),
    result: Changed.extend({ members: z.array(Id) }),
  },
  editMember: {
    id: 'energyhub.edit-member',
    versioned: true,
    input: z.strictObject({ hub: Id, member: Id, fields: partialOf(MemberFields) }),
    result: Changed,
  },
  removeMember: {
    id: 'energyhub.remove-member',
    versioned: true,
    input: z.strictObject({ hub: Id, member: Id }),
    result: Changed,
  },
  restoreMember: {
    id: 'energyhub.restore-member',
    versioned: true,
    input: z.strictObject({ hub: Id, member: Id }),
    result: Changed,
  },
  storeSeries: {
    id: 'energyhub.store-series',
    versioned: false,
    input: z.strictObject({
      hub: Id,
      member: Id,
      /** From the upload of the meter file. */
      file: Id,
      /** The reading as shown, with what the user corrected. */
      reading: z.record(z.string(), z.unknown()),
      kind: z.enum(['load', 'net', 'solar']),
      year: z.int().min(2010).max(2040),
    }),
    result: z.strictObject({ series: SeriesRef }),
  },
  removeSeries: {
    id: 'energyhub.remove-series',
    versioned: false,
    input: z.strictObject({ hub: Id, member: Id, series: Id }),
    result: z.strictObject({ removed: z.boolean() }),
  },
  giveMandate: {
    id: 'energyhub.give-mandate',
    versioned: false,
    input: z.strictObject({
      hub: Id,
      member: Id,
      scope: z.enum(mandateScopes),
      smallGroup: z.boolean().default(false),
      /** Who signed, and when; an officer must fill in both, a maker gives his own mandate. */
      givenBy: z.string().trim().min(1).max(200).nullable().default(null),
      documentDate: Day.nullable().default(null),
      until: Day.nullable().default(null),
    }),
    result: z.strictObject({ mandate: Id }),
  },
  withdrawMandate: {
    id: 'energyhub.withdraw-mandate',
    versioned: false,
    input: z.strictObject({ hub: Id, member: Id }),
    /** How many series were erased, and how many share links ended with it. */
    result: z.strictObject({ erasedSeries: z.int(), endedLinks: z.int() }),
  },
  saveScenario: {
    id: 'energyhub.save-scenario',
    versioned: false,
    input: z.strictObject({
      hub: Id,
      name: z.string().trim().min(1).max(200),
      kind: z.enum(scenarioKinds),
      changes: z.array(ScenarioChange).max(20),
    }),
    result: z.strictObject({ scenario: Id, version: z.int() }),
  },
  editScenario: {
    id: 'energyhub.edit-scenario',
    versioned: true,
    input: z.strictObject({
      scenario: Id,
      name: z.string().trim().min(1).max(200),
      changes: z.array(ScenarioChange).max(20),
    }),
    result: z.strictObject({ scenario: Id, version: z.int() }),
  },
  deleteScenario: {
    id: 'energyhub.delete-scenario',
    versioned: false,
    input: z.strictObject({ scenario: Id }),
    result: z.strictObject({ scenario: Id, version: z.int() }),
  },
  restoreScenario: {
    id: 'energyhub.restore-scenario',
    versioned: false,
    input: z.strictObject({ scenario: Id }),
    result: z.strictObject({ scenario: Id, version: z.int() }),
  },
  shareHub: {
    id: 'energyhub.share-hub',
    versioned: false,
    input: z.strictObject({
      hub: Id,
      title: z.string().trim().min(1).max(200),
      scenarios: z.array(Id).min(1).max(12),
      expiresOn: Day,
    }),
    /** The token is shown once; the store keeps only its hash. Read with GET /v1/shared-hubs/{token}. */
    result: z.strictObject({ link: Id, token: z.string() }),
  },
  revokeShare: {
    id: 'energyhub.revoke-share',
    versioned: false,
    input: z.strictObject({ link: Id }),
    result: z.strictObject({ ended: z.boolean() }),
  },
  /** The file comes from `uploadSunFile`; null is the built-in sky. `before` is what undoes it. */
  useSunFile: {
    id: 'energyhub.use-sun-file',
    versioned: true,
    input: z.strictObject({ hub: Id, file: Id.nullable() }),
    result: Changed.extend({ before: Id.nullable() }),
  },
  propose: {
    id: 'energyhub.propose',
    versioned: false,
    input: z.strictObject({
      hub: Id,
      scenario: Id,
      title: z.string().trim().min(1).max(200),
      why: z.string().trim().max(2000).default(''),
    }),
    result: z.strictObject({ proposal: Id }),
  },
} as const

/** What the upload of a meter file gives: how it would be read, and a look at what comes out. */
export const MeterFilePreview = z.object({
  file: Id,
  fileName: z.string(),
  /** Null when the file is refused; `refused` then says why and where. */
  reading: z.record(z.string(), z.unknown()).nullable(),
  refused: z.object({ refused: z.string(), why: z.string(), at: z.string().optional() }).nullable(),
  /** Read as an earlier file with the same headings was. */
  isRemembered: z.boolean(),
  notes: z.array(z.object({ code: z.string(), line: z.int(), count: z.int(), lines: z.array(z.int()) })),
  /** Calendar years in the file with the part of each that is measured. */
  years: z.array(z.object({ year: z.int(), partMeasured: z.number() })),
  kwh: z.number().nullable(),
  peakKw: z.number().nullable(),
  hasFeedIn: z.boolean(),
  /** Mean kW per day of the fullest year, for a small picture. */
  days: z.array(z.number()),
  /** The first rows as text. */
  rows: z.array(z.array(z.string())),
})
export type MeterFilePreview = z.output<typeof MeterFilePreview>

/** The sums of a hub per step, as this reader may see them, after the changes of a scenario. */
export const HubSums = z.object({
  hub: Id,
  version: z.int(),
  year: z.int(),
  stepHours: z.number(),
  /** Moment of the first step. */
  start: z.string().meta({ format: 'date-time' }),
  load: z.array(z.number()),
  pv: z.array(z.number()),
  importLimitKw: z.number(),
  exportLimitKw: z.number(),
  /** Lost, and short, behind the companies' own limits: no hub can change that, so it stands beside the answer. */
  lostBehindOwnLimitsKwh: z.number(),
  shortBehindOwnLimitsKwh: z.number(),
  usesMeasured: z.boolean(),
})
export type HubSums = z.output<typeof HubSums>

/** Step towards a group transport contract (groeps-TO), with a day counted from the start of the plan. */
export const ChecklistStep = z.object({
  id: z.string(),
  title: z.string(),
  who: z.string(),
  term: z.string(),
  /** Day by which it can be done, when one starts on `start`; null where the operator decides. */
  by: Day.nullable(),
  source: z.string(),
})

/** A permit, a zoning rule or a grid rule that stands in the way of the storage chosen. */
export const Obligation = z.object({
  id: z.string(),
  kind: z.enum(['permit', 'zoning', 'safety', 'grid', 'contract']),
  title: z.string(),
  why: z.string(),
  /** Article, where the source names one. */
  article: z.string(),
  source: z.string(),
  sourceDate: Day,
  /** `checked`: read in the source. `to-check`: known to apply often; the municipality must look. */
  certainty: z.enum(['checked', 'to-check']),
})

/** GET addresses (and two uploads), with their answers. Query `language` is nl or en for files. */
export const hubReads = {
  /** ?deleted=true lists what can be restored. */
  list: { path: hubsPath, answer: z.object({ hubs: z.array(HubLine) }) },
  one: { path: hubPath, answer: HubDossier },
  events: { path: `${hubPath}/events`, answer: z.object({ events: z.array(HubEvent) }) },
  /** ?scenario=<id> applies its changes. */
  sums: { path: `${hubPath}/sums`, answer: HubSums },
  scenarios: { path: `${hubPath}/scenarios`, answer: z.object({ scenarios: z.array(Scenario) }) },
  /** Every scenario with what it comes to; the six standard ones stand first when none was saved. */
  comparison: {
    path: `${hubPath}/comparison`,
    answer: z.object({
      rows: z.array(
        z.object({
          scenario: Scenario.partial({ id: true, version: true, changedAt: true }),
          result: ScenarioResult.nullable(),
          refused: z.string().nullable(),
        }),
      ),
    }),
  },
  links: { path: `${hubPath}/share-links`, answer: z.object({ links: z.array(ShareLink) }) },
  checklist: { path: `${hubPath}/checklist`, answer: z.object({ steps: z.array(ChecklistStep) }) },
  obligations: { path: `${hubPath}/obligations`, answer: z.object({ obligations: z.array(Obligation) }) },
  /** The maker himself, or an officer with a mandate for the series; anybody else gets 404. */
  series: {
    path: `${hubPath}/members/{member}/series/{series}`,
    answer: z.object({ series: SeriesRef, kw: z.array(z.number()) }),
  },
  /** POST the file itself as the body, ?fileName=; answer MeterFilePreview. */
  uploadMeterFile: { path: `${hubPath}/members/{member}/meter-files`, answer: MeterFilePreview },
  /** POST {reading} to see it read otherwise; nothing is stored. */
  previewMeterFile: { path: `${hubPath}/members/{member}/meter-files/{file}/preview`, answer: MeterFilePreview },
  /** POST hourly values of KNMI or PVGIS as the body, ?fileName=; the hub does not use them yet. */
  uploadSunFile: { path: `${hubPath}/sun-files`, answer: z.object({ file: SunFile }) },
  /** `summary.pdf` (two pages), `summary.docx`, `summary.xlsx`, `schedule.csv`, `schedule.xlsx`. */
  file: { path: `${hubPath}/files/{name}` },
  /** The hub as ESDL, the energy system language of TNO. */
  esdl: { path: `${hubPath}/esdl` },
  /** POST an ESDL file as the body; nothing is stored: `fields` and `typed` are what make-hub takes. */
  readEsdl: {
    path: `${hubsPath}/esdl`,
    answer: z.object({
      fields: HubFields,
      typed: z.array(MemberFields),
      /** What was left out or could not be read, with the asset it is about. */
      notes: z.array(z.object({ code: z.string(), asset: z.string() })),
    }),
  },
  /** Public, no session. Answer: SharedHub. 410 when it expired or was ended. */
  shared: { path: '/v1/shared-hubs/{token}' },
} as const

/** All fields optional and without defaults, so that what is not named stays as it is. */
function partialOf<S extends z.ZodRawShape>(schema: z.ZodObject<S>) {
  const shape = Object.fromEntries(Object.entries(schema.shape).map(([key, field]) => [key, bare(field).optional()]))
  return z.strictObject(shape as { [K in keyof S]: z.ZodOptional<z.ZodType<z.output<S[K]>>> }) // the same keys, each optional
}

function bare(field: z.core.$ZodType): z.ZodType {
  if (field instanceof z.ZodDefault) return bare(field.def.innerType)
  if (field instanceof z.ZodPrefault) return bare(field.def.innerType)
  return field as z.ZodType // every field is made with z
}
