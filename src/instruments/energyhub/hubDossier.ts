import { z } from 'zod'
import { branches } from '../../core/branch.ts'
import { isDay } from '../../core/period.ts'

/**
 * What the store keeps of an energy hub, and what a reader gets to see of it. Pure words, for server and browser.
 * Power is mean kW, energy kWh, prices EUR/kWh without VAT.
 */
const Day = z.string().refine(isDay).meta({ format: 'date' })
const Moment = z.string().meta({ format: 'date-time' })
const Id = z.uuid()
const Kw = z.number().min(0).max(1_000_000)
const Name = z.string().trim().min(1).max(200)

/** A number with what it may be at least and at most; for what is measured all three are the same. */
export const Interval = z.strictObject({ value: z.number(), low: z.number(), high: z.number() })
export type Interval = z.output<typeof Interval>

/** Panels that look one way. Compass degrees: 90 east, 180 south, 270 west; an east-west roof is two of these. */
export const Solar = z.strictObject({
  kwp: z.number().positive().max(100_000),
  azimuth: z.number().min(0).lt(360).default(180),
  tilt: z.number().min(0).max(90).default(15),
})
export type Solar = z.output<typeof Solar>

export const HubBattery = z.strictObject({
  name: z.string().trim().max(80).default(''),
  powerKw: z.number().positive().max(100_000),
  energyKwh: z.number().positive().max(1_000_000),
  /** Each way: of what goes in, this part is stored, and of what is stored this part comes out. */
  efficiency: z.number().gt(0).max(1).default(0.95),
  wearEurPerKwh: z.number().min(0).max(10).default(0),
  /** Behind whose meter it stands; null for the group's own. */
  member: Id.nullable().default(null),
})
export type HubBattery = z.output<typeof HubBattery>

/** EUR/kWh: one price, or a price by day (07-23 h on working days) and another at night and in weekends. */
const Price = z.union([
  z.strictObject({ kind: z.literal('flat'), eurPerKwh: z.number().min(-5).max(10) }),
  z.strictObject({
    kind: z.literal('day-night'),
    dayEurPerKwh: z.number().min(-5).max(10),
    nightEurPerKwh: z.number().min(-5).max(10),
  }),
])

export const HubPrices = z.strictObject({
  buy: Price.default({ kind: 'flat', eurPerKwh: 0.21 }),
  sellEurPerKwh: z.number().min(-5).max(10).default(0.05),
  /** What a kWh costs that the connection cannot bring. */
  shortageEurPerKwh: z.number().min(0).max(1000).default(10),
  /** `one-meter`: paid on what the group draws together. `own-meters`: each his own bill, only the limit is shared. */
  view: z.enum(['one-meter', 'own-meters']).default('one-meter'),
  batteryEurPerKw: z.number().min(0).max(10_000).default(150),
  batteryEurPerKwh: z.number().min(0).max(10_000).default(350),
})
export type HubPrices = z.output<typeof HubPrices>

/** What is kept of the group as a whole. */
export const HubFields = z.strictObject({
  name: Name,
  estate: z.string().trim().max(200).nullable().default(null),
  municipality: z
    .string()
    .regex(/^GM\d{4}$/)
    .nullable()
    .default(null),
  /** Calendar year of the series. */
  year: z.int().min(2015).max(2040).default(2025),
  operator: z.string().trim().max(80).nullable().default(null),
  /** Limits of the group contract; null: the sum of what the members may draw or feed in. */
  groupImportKw: Kw.nullable().default(null),
  groupExportKw: Kw.nullable().default(null),
  batteries: z.array(HubBattery).max(5).default([]),
  prices: HubPrices.prefault({}),
})
export type HubFields = z.output<typeof HubFields>

export const connectionKinds = ['A.3', 'A.4', 'A.5', 'other'] as const

/** What is kept of one company in a hub. Null: not known, and then it is estimated or left out. */
export const MemberFields = z.strictObject({
  /** Its number in the register; null when it was typed in. */
  establishment: z.int().positive().nullable().default(null),
  name: Name,
  sbi: z.string().trim().max(10).nullable().default(null),
  branch: z.enum(branches).nullable().default(null),
  jobs: z.int().min(0).max(100_000).nullable().default(null),
  /** What its contract allows it to draw, and to feed in, while it shares with nobody. */
  importLimitKw: Kw.nullable().default(null),
  exportLimitKw: Kw.nullable().default(null),
  /** What its connection can carry each way: the only limit of its own once the group has one contract. */
  connectionKw: Kw.nullable().default(null),
  connection: z.enum(connectionKinds).default('other'),
  /** The operator's tariff category: "MS", "Trafo MS/LS". */
  tariffCategory: z.string().trim().max(40).nullable().default(null),
  annualKwh: z.number().min(0).max(1e9).nullable().default(null),
  shifts: z.union([z.literal(1), z.literal(2), z.literal(3)]).default(1),
  solar: z.array(Solar).max(10).default([]),
  /** The account of the maker himself, once he has one: he delivers and sees his own meter data. */
  maker: z.string().max(64).nullable().default(null),
})
export type MemberFields = z.output<typeof MemberFields>

/** One year of quarter-hours as it lies in the store, with how its file was read. */
export const SeriesRef = z.strictObject({
  id: Id,
  sha256: z.string(),
  year: z.int(),
  stepMinutes: z.int(),
  /** `net`: below zero where the meter fed in. */
  kind: z.enum(['load', 'net', 'solar']),
  fileName: z.string(),
  fileSha256: z.string(),
  /** How the file was read: a MeterReading. */
  reading: z.unknown(),
  quality: z.strictObject({
    measured: z.int(),
    interpolated: z.int(),
    fromWeekBefore: z.int(),
    unknown: z.int(),
  }),
  kwh: z.number(),
  peakKw: z.number(),
  deliveredAt: Moment,
})
export type SeriesRef = z.output<typeof SeriesRef>

/**
 * `sums`: the series counts in the sums of this hub, and is shown to nobody. `series`: officers of the organisation
 * may also see the series itself and what is computed for this company alone.
 */
export const mandateScopes = ['sums', 'series'] as const

export const Mandate = z.strictObject({
  id: Id,
  member: Id,
  scope: z.enum(mandateScopes),
  /** Sums may also be shown when fewer than five companies are in them. */
  smallGroup: z.boolean(),
  givenBy: z.string(),
  /** Date of the signed document; null when the maker gave it here himself. */
  documentDate: Day.nullable(),
  from: Day,
  until: Day.nullable(),
  withdrawnAt: Moment.nullable(),
  withdrawnBy: z.string().nullable(),
})
export type Mandate = z.output<typeof Mandate>

/** Where the load of a member comes from, for this reader. */
export const MemberLoad = z.strictObject({
  from: z.enum(['measured', 'estimated']),
  /** kWh in the year; null where it is measured and only sums may be seen, or nothing is known. */
  annualKwh: Interval.nullable(),
  /** How it was found. `nothing-known`: no annual use was typed in, and the company counts with no load at all. */
  basis: z.enum(['meter', 'typed-annual', 'nothing-known']),
  /** There is a series that this reader may not use by itself. */
  isHidden: z.boolean(),
  wasWithdrawn: z.boolean(),
  series: z.array(SeriesRef),
})
export type MemberLoad = z.output<typeof MemberLoad>

/** Where the sun of a member comes from, with the kWh of its roofs in an ordinary year. */
export const MemberSun = z.strictObject({
  from: z.enum(['measured', 'estimated', 'none']),
  annualKwh: Interval.nullable(),
})

export const HubMember = MemberFields.extend({
  id: Id,
  load: MemberLoad,
  sun: MemberSun,
  mandate: Mandate.nullable(),
  /** True when the one who asks is the maker of this company. */
  isOwn: z.boolean(),
})
export type HubMember = z.output<typeof HubMember>

/** What a file with the sun of a real year says of itself. */
const SunFileAbout = z.strictObject({
  /** `knmi`: measured at a station. `pvgis`: computed for panels that face one way. */
  kind: z.enum(['knmi', 'pvgis']),
  station: z.int().nullable(),
  kwp: z.number().nullable(),
  azimuth: z.number().nullable(),
  tilt: z.number().nullable(),
  /** The year in the file; another year than that of the hub is laid on the same days. */
  year: z.int(),
  /** Of the hours of that year; the built-in sky fills them. */
  partMissing: z.number(),
})
export type SunFileAbout = z.output<typeof SunFileAbout>

export const SunFile = SunFileAbout.extend({ id: Id, fileName: z.string(), deliveredAt: Moment })
export type SunFile = z.output<typeof SunFile>

export const HubDossier = HubFields.extend({
  id: Id,
  /** Goes up with every change of the hub or a member; the ETag. */
  version: z.int(),
  sample: z.boolean(),
  members: z.array(HubMember),
  /** Whether measured series may be used in the sums this reader sees, and if not why. */
  sums: z.strictObject({
    measuredMembers: z.int(),
    usesMeasured: z.boolean(),
    why: z.enum(['enough-members', 'all-consent', 'fewer-than-five', 'nothing-measured', 'own-series']),
  }),
  /** The sun of a real year, in place of the built-in sky. */
  sunFile: SunFile.nullable(),
  createdAt: Moment,
  changedAt: Moment,
})
export type HubDossier = z.output<typeof HubDossier>

export const HubLine = z.strictObject({
  id: Id,
  name: z.string(),
  estate: z.string().nullable(),
  municipality: z.string().nullable(),
  year: z.int(),
  members: z.int(),
  measuredMembers: z.int(),
  sample: z.boolean(),
  changedAt: Moment,
  deletedAt: Moment.nullable(),
})
export type HubLine = z.output<typeof HubLine>

export const scenarioKinds = [
  'nothing',
  'share',
  'battery',
  'share-battery',
  'night-shift',
  'more-solar',
  'custom',
] as const
export type ScenarioKind = (typeof scenarioKinds)[number]

/**
 * Changes to the hub as it is. Paths: `/share` (boolean: one group limit instead of each his own), `/battery`
 * (false: no battery; true: that of the hub or, without one, of the scenario), `/batteryKw`, `/batteryKwh`,
 * `/groupImportKw`, `/groupExportKw`, `/solarFactor` (all panels times this), `/nightToDay` (part of what is used
 * 23-07 h that moves to 9-17 h of the same day).
 */
export const scenarioPaths = [
  '/share',
  '/battery',
  '/batteryKw',
  '/batteryKwh',
  '/groupImportKw',
  '/groupExportKw',
  '/solarFactor',
  '/nightToDay',
] as const
export const ScenarioChange = z.strictObject({
  path: z.enum(scenarioPaths),
  value: z.union([z.number(), z.boolean()]),
})
export type ScenarioChange = z.output<typeof ScenarioChange>

export const Scenario = z.strictObject({
  id: Id,
  hub: Id,
  name: Name,
  kind: z.enum(scenarioKinds),
  changes: z.array(ScenarioChange).max(20),
  version: z.int(),
  changedAt: Moment,
})
export type Scenario = z.output<typeof Scenario>

/** What a scenario comes to in the year of the hub; only sums. */
export const ScenarioResult = z.strictObject({
  loadKwh: z.number(),
  solarKwh: z.number(),
  /** Solar power that is lost: the indicator for the agenda. */
  curtailedKwh: z.number(),
  importKwh: z.number(),
  exportKwh: z.number(),
  shortageKwh: z.number(),
  peakImportKw: z.number(),
  peakExportKw: z.number(),
  /** EUR of energy in the year; no plan can be cheaper than `lowerBound`; `gap` is relative. */
  cost: z.number(),
  lowerBound: z.number(),
  gap: z.number(),
  batteryKw: z.number(),
  batteryKwh: z.number(),
  /** Of the solar power lost, when the estimated loads are at their lowest and at their highest. */
  curtailedBand: Interval,
})
export type ScenarioResult = z.output<typeof ScenarioResult>

export const ShareLink = z.strictObject({
  id: Id,
  hub: Id,
  title: z.string(),
  createdAt: Moment,
  expiresAt: Moment,
  endedAt: Moment.nullable(),
  endedWhy: z.enum(['revoked', 'mandate-withdrawn', 'hub-deleted']).nullable(),
})
export type ShareLink = z.output<typeof ShareLink>

/** All that a share link shows. */
export const SharedHub = z.strictObject({
  title: z.string(),
  organisation: z.string(),
  hub: z.string(),
  year: z.int(),
  sample: z.boolean(),
  members: z.int(),
  measuredMembers: z.int(),
  usesMeasured: z.boolean(),
  scenarios: z.array(z.strictObject({ name: z.string(), kind: z.enum(scenarioKinds), result: ScenarioResult })),
  madeAt: Moment,
  expiresAt: Moment,
})
export type SharedHub = z.output<typeof SharedHub>

export const HubEvent = z.strictObject({
  at: Moment,
  kind: z.string(),
  /** Name of the member or scenario it is about. */
  about: z.string().nullable(),
  by: z.string(),
})
export type HubEvent = z.output<typeof HubEvent>
