import { z } from 'zod'
import { branches } from '../../core/branch.ts'
import { question } from '../../core/instrument.ts'
import { isDay } from '../../core/period.ts'
import { sizeClasses } from '../../core/sizeClass.ts'

const Branch = z.enum(branches)
const Day = z.string().refine(isDay).meta({ format: 'date' })
const Count = z.int().nonnegative()

/**
 * One cell of the register's count: companies that share municipality, estate, branch and size class.
 * `jobs` sums the known numbers only; `jobsMissing` companies have none, and lie between
 * `jobsLeast` and `jobsMost` together (null: no upper end is known).
 */
export const Tally = z.strictObject({
  municipality: z.string(),
  estate: z.string(),
  branch: Branch,
  sizeClass: z.enum([...sizeClasses, 'unknown']),
  companies: Count,
  jobs: Count,
  jobsMissing: Count,
  jobsLeast: Count,
  jobsMost: Count.nullable(),
})
export type Tally = z.output<typeof Tally>

/** Persons employed: `known` is the sum of what is known; with `missing` companies it is a range. */
export const Jobs = z.strictObject({ known: Count, missing: Count, atLeast: Count, atMost: Count.nullable() })
export type Jobs = z.output<typeof Jobs>

const Group = z.strictObject({ companies: Count, jobs: Jobs })
export type Group = z.output<typeof Group>

export const factsheet = question({
  id: 'atlas.factsheet',
  version: 1,
  kind: 'instant',
  title: { nl: 'Wie zijn onze makers?', en: 'Who are our makers?' },
  case: z.strictObject({
    referenceDate: Day,
    tallies: z.array(Tally),
    previous: z.strictObject({ referenceDate: Day, tallies: z.array(Tally) }).nullable(),
  }),
  answer: z.strictObject({
    total: Group,
    branches: z.array(Group.extend({ branch: Branch })),
    sizes: z.array(Group.extend({ sizeClass: z.enum([...sizeClasses, 'unknown']) })),
    estates: z.array(Group.extend({ estate: z.string(), municipality: z.string() })),
    municipalities: z.array(Group.extend({ municipality: z.string() })),
    /** Part of the companies with a known size that have fewer than 50 persons employed; null without any. */
    shareBelow50: z.number().min(0).max(1).nullable(),
    sizeUnknown: Count,
    /** Per branch since the previous reference date, the largest change in jobs first. */
    changes: z.array(z.strictObject({ branch: Branch, companies: z.int(), jobs: z.int() })),
    previousDate: Day.nullable(),
    /** Makers without a number of jobs on the previous reference date: a change in jobs then says little. */
    previousJobsMissing: Count,
  }),
})

export const trend = question({
  id: 'atlas.trend',
  version: 1,
  kind: 'instant',
  title: { nl: 'Hoe veranderde het aantal makers en banen?', en: 'How did makers and jobs change?' },
  case: z.strictObject({
    snapshots: z.array(
      z.strictObject({ referenceDate: Day, sbiVersion: z.enum(['2008', '2025']), tallies: z.array(Tally) }),
    ),
  }),
  answer: z.strictObject({
    points: z.array(
      Group.extend({
        referenceDate: Day,
        sbiVersion: z.enum(['2008', '2025']),
        /** Jobs with the first reference date at 100; null when that had none. */
        jobsIndex: z.number().nullable(),
        branches: z.array(Group.extend({ branch: Branch })),
      }),
    ),
    /** Reference dates at which the version of the SBI changes: before and after do not compare by branch. */
    breaks: z.array(Day),
  }),
})

const PerMunicipality = z.array(Count.nullable())

/** Section C (Industrie) of a place, in the register and by CBS; one figure of CBS per municipality. */
export const IndustryCase = z.strictObject({
  /** Whether the file speaks about every municipality of the place. */
  wholeInFile: z.boolean(),
  makers: Count,
  /** Establishments in divisions 10 to 23, which the import keeps as counts. */
  otherIndustry: Count,
  cbs: z.strictObject({ table: z.string(), period: z.string(), retrieved: Day, values: PerMunicipality }),
  jobs: z.strictObject({ table: z.string(), period: z.string(), values: PerMunicipality }).nullable(),
})
export type IndustryCase = z.output<typeof IndustryCase>

const Industry = z.union([
  z.strictObject({
    table: z.string(),
    period: z.string(),
    retrieved: Day,
    establishments: Count,
    makers: Count,
    otherIndustry: Count,
    registered: Count,
    /** registered / establishments. Never exactly 1: CBS rounds to fives, counts sole traders, and on another day. */
    ratio: z.number().nullable(),
    /** Jobs of employees in section C by CBS: without self-employed, so not to be held against persons employed. */
    jobs: Count.nullable(),
    jobsPeriod: z.string().nullable(),
  }),
  z.strictObject({
    missing: z.enum(['not-delivered', 'not-applicable', 'unknown']),
    why: z.enum(['not-imported', 'not-in-file', 'no-figure']),
  }),
])
export type Industry = z.output<typeof Industry>

export const compare = question({
  id: 'atlas.compare',
  version: 1,
  kind: 'instant',
  title: { nl: 'In welke branches zijn wij anders dan de rest?', en: 'In which branches do we differ from the rest?' },
  case: z.strictObject({
    here: z.array(Tally),
    /** The makers of the other municipalities that share, together; null when there are none. */
    there: z.array(Tally).nullable(),
    thereMunicipalities: Count,
    /** Null: no table of CBS was imported. */
    industry: IndustryCase.nullable().default(null),
  }),
  answer: z.strictObject({
    branches: z.array(
      z.strictObject({
        branch: Branch,
        here: Group,
        there: Group.nullable(),
        /** Part of the makers' jobs that is in this branch. */
        shareHere: z.number().nullable(),
        shareThere: z.number().nullable(),
        /** shareHere / shareThere: 1 is as common as there. */
        ratio: z.number().nullable(),
      }),
    ),
    thereMunicipalities: Count,
    /** Outside this installation only section C compares; a gap says why it does not. */
    industry: Industry,
  }),
})
