import { z } from 'zod'
import { question } from '../../core/instrument.ts'
import { isDay } from '../../core/period.ts'

/** A code of a dimension; `*` is the total over the dimension, and may be left out of `at`. */
const Code = z.string().min(1).max(120)
const At = z.record(z.string().regex(/^[a-z][a-zA-Z]*$/), Code)
const Period = z.string().refine(isDay).meta({ format: 'date' })

/**
 * How the codes of a dimension add up. One whole may be the sum of several sets of parts: a country of provinces
 * and of labour market regions. `complete: false` says that there is a rest that has no code of its own.
 */
export const Dimension = z.strictObject({
  sums: z
    .array(z.strictObject({ whole: Code, parts: z.array(Code).min(1).max(2000), complete: z.boolean().default(true) }))
    .max(5000),
})
export type Dimension = z.output<typeof Dimension>

/**
 * A count counts contributors; a sum adds what they contribute. An insensitive measure may be shown for few
 * contributors, unless one of them is a sole trader: that is personal data.
 */
const Measure = z.strictObject({
  kind: z.enum(['count', 'sum']),
  sensitive: z.boolean().default(true),
  whole: z.boolean().default(true),
})

/** What primary rule, and against whom. The parameters in force stand in `ruleSets`; docs/method/disclosure.md says why. */
export const Rules = z.strictObject({
  /** A cell with fewer contributors than this is not shown. */
  minimum: z.int().min(1).max(100).default(5),
  /** Nobody may compute the largest contributor to within p percent; null switches the rule off. */
  pPercent: z.number().min(0).max(100).nullable().default(15),
  /** The n largest may not make up more than k percent. */
  dominance: z
    .strictObject({ n: z.int().min(1).max(5), k: z.number().positive().max(100) })
    .nullable()
    .default({ n: 1, k: 75 }),
  /** How many contributors may put their own values together. */
  coalition: z.int().min(0).max(2).default(2),
})
export type Rules = z.output<typeof Rules>

const Contribution = z.strictObject({
  value: z.number().nonnegative(),
  /** Who: the same text in two cells or periods is the same company. A pseudonym will do. */
  by: z.string().min(1).max(80).optional(),
  soleTrader: z.boolean().default(false),
})
export type Contribution = z.output<typeof Contribution>

const Cell = z.strictObject({
  at: At,
  /** Left out: the sum of its parts. */
  value: z.number().nonnegative().optional(),
  contributions: z.array(Contribution).max(100_000).optional(),
  /** False: not for publication; its secrets are guarded all the same. */
  shown: z.boolean().default(true),
})
export type Cell = z.output<typeof Cell>

const Table = z.strictObject({
  id: z.string().min(1).max(80),
  measure: z.string().min(1).max(40),
  period: Period,
  cells: z.array(Cell).max(200_000),
})
export type Table = z.output<typeof Table>

/** A cell as the world has it: a figure, a figure rounded to a base, or nothing. */
export const PublishedCell = z.strictObject({
  at: At,
  value: z.number().nullable(),
  roundedTo: z.number().positive().optional(),
})
export type PublishedCell = z.output<typeof PublishedCell>

export const PublishedCells = z.strictObject({
  measure: z.string().min(1).max(40),
  period: Period,
  cells: z.array(PublishedCell).max(500_000),
})

/** How far from the true value an attacker must be kept: below it, above it, and in all. */
export const Need = z.strictObject({
  below: z.number().nonnegative().default(0),
  above: z.number().nonnegative().default(0),
  width: z.number().nonnegative().default(0),
})
export type Need = z.output<typeof Need>

/** A secret of an earlier publication, of whomever; only the gate itself can fill this. */
const Watched = z.strictObject({
  measure: z.string(),
  period: Period,
  at: At,
  value: z.number().nonnegative().optional(),
  contributors: z.int().nonnegative().optional(),
  need: Need,
})

/** A published average: numerator / denominator, known to within half of `step`. */
const Ratio = z.strictObject({
  of: z.string(),
  per: z.string(),
  period: Period,
  at: At,
  value: z.number().nonnegative(),
  step: z.number().positive(),
})

const shared = {
  rules: Rules.prefault({}),
  measures: z.record(z.string(), Measure),
  dimensions: z.record(z.string(), Dimension),
  tables: z.array(Table).min(1).max(200),
  /** Everything published before, by anybody, that can be laid beside these tables. */
  earlier: z.array(PublishedCells).max(2000).default([]),
  watched: z.array(Watched).max(200_000).default([]),
  averages: z.array(Ratio).max(20_000).default([]),
}

export const Refused = z.strictObject({ refused: z.string(), why: z.string(), at: z.string().optional() })

const Attacker = z.enum(['outsider', 'contributor', 'coalition'])
export type Attacker = z.output<typeof Attacker>

const Reason = z.enum(['few', 'soleTrader', 'percent', 'dominance', 'change'])
export type Reason = z.output<typeof Reason>

const Place = { measure: z.string(), period: z.string(), at: At }

export const Breach = z.strictObject({
  ...Place,
  attacker: Attacker,
  /** What the attacker can compute, and what he should be kept from. */
  low: z.number(),
  high: z.number(),
  need: Need,
  exact: z.boolean(),
  /** False: a secret of an earlier publication, which may belong to another. */
  ours: z.boolean(),
})
export type Breach = z.output<typeof Breach>

const Counts = z.strictObject({
  cells: z.int(),
  shown: z.int(),
  primary: z.int(),
  secondary: z.int(),
  /** Part of the cells that were offered and are shown. */
  shareShown: z.number(),
  /** The same when every row with a secret in it would be hidden whole. */
  shareHidingRows: z.number(),
})

const Audit = z.strictObject({
  passes: z.boolean(),
  breaches: z.array(Breach),
  hidden: z.int(),
  exactlyDerivable: z.int(),
  insideRule: z.int(),
  /** How the hidden cells were settled: by a second table that fits as well, by arithmetic, by the optimiser. */
  settled: z.strictObject({ byExample: z.int(), byArithmetic: z.int(), byOptimiser: z.int() }),
  /** Only when asked for: what an outsider can compute for each hidden cell. */
  intervals: z.array(z.strictObject({ ...Place, low: z.number(), high: z.number() })).optional(),
})
export type Audit = z.output<typeof Audit>

const ProtectAnswer = z.strictObject({
  tables: z.array(
    z.strictObject({
      id: z.string(),
      measure: z.string(),
      period: z.string(),
      cells: z.array(PublishedCell.extend({ why: z.union([Reason, z.literal('guard')]).optional() })),
    }),
  ),
  counts: Counts,
  audit: Audit,
})
export type ProtectAnswer = z.output<typeof ProtectAnswer>

/** Which figures can be shown, so that nobody can compute a company from them and all that was published before? */
export const protect = question({
  id: 'disclosure.protect',
  version: 1,
  kind: 'job',
  title: { nl: 'Welke cijfers kunnen naar buiten?', en: 'Which figures can be published?' },
  case: z.strictObject({
    ...shared,
    /** Hide cells, or round all of them to multiples of `base` that still add up. */
    method: z.enum(['suppress', 'round']).default('suppress'),
    base: z.int().min(2).max(1000).default(5),
  }),
  answer: z.union([ProtectAnswer, Refused]),
})
export type ProtectCase = z.output<typeof protect.case>

/** What can be computed from these tables and all that was published before? A cell with `shown: false` is hidden. */
export const audit = question({
  id: 'disclosure.audit',
  version: 1,
  kind: 'job',
  title: { nl: 'Wat kan een ander uit deze cijfers afleiden?', en: 'What can others compute from these figures?' },
  case: z.strictObject({
    ...shared,
    /** True: the whole interval of every hidden cell; takes longer. */
    intervals: z.boolean().default(false),
  }),
  answer: z.union([Audit, Refused]),
})
export type AuditCase = z.output<typeof audit.case>
export type SharedCase = Omit<AuditCase, 'intervals'>
