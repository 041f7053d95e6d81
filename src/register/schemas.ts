import { z } from 'zod'
import { branches } from '../core/branch.ts'
import { isDay } from '../core/period.ts'
import { qualities } from './companies/companyList.ts'

export const Day = z.string().refine(isDay, { message: 'jjjj-mm-dd' }).meta({ format: 'date' })
/** A moment with its zone, as the store gives it. */
export const Moment = z.string().meta({ format: 'date-time' })

export const Branch = z.enum(branches)
export const SbiVersion = z.enum(['2008', '2025'])

export const OrganisationParam = z.object({ organisation: z.string() })

export const Books = z.object({
  read: z.int(),
  stored: z.int(),
  outside: z.int(),
  refused: z.int(),
  blank: z.int(),
  header: z.int(),
})

export const Issue = z.object({
  file: z.string(),
  sheet: z.string().optional(),
  line: z.int(),
  column: z.string().optional(),
  value: z.string().optional(),
  code: z.string(),
  nl: z.string(),
  en: z.string(),
})

export const Source = z.object({
  title: z.string(),
  licence: z.string().optional(),
  credit: z.string().optional(),
  sample: z.boolean(),
  /** Figures from this source may become public; absent: that was not agreed. */
  mayBePublic: z.boolean().optional(),
})

export const Snapshot = z.object({
  referenceDate: Day,
  import: z.string(),
  sbiVersion: SbiVersion,
  divisionYear: z.int(),
  fileName: z.string(),
  deliveredOn: Day,
  source: Source,
})

export const CompanyLine = z.object({
  establishment: z.int(),
  name: z.string(),
  town: z.string().nullable(),
  municipality: z.string(),
  branch: Branch,
  sbi: z.string(),
  jobs: z.int().nullable(),
  jobs_gap: z.string().nullable(),
  size_class: z.string(),
  estate: z.string().nullable(),
})

export const Quality = z.enum(qualities)
