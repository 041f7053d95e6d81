import type { Example } from '../../../core/example.ts'
import type { Connection, StandardCategory } from './standardCategory.ts'

const manager = 'deenergiemanager.nl, standard profiles E1 to E4'

export const categoryExamples: readonly Example<[Connection], StandardCategory | 'measured' | null>[] = [
  {
    name: '180,000 kWh at 75 kW runs 2,400 hours',
    given: [{ ampere: 100, contractKw: 80, annualKwh: 180_000, peakKw: 75 }],
    expected: 'E3B',
    origin: { kind: 'publication', source: manager, place: 'operating time of E3' },
  },
  {
    name: '96,000 kWh at 60 kW runs 1,600 hours',
    given: [{ ampere: 100, annualKwh: 96_000, peakKw: 60 }],
    expected: 'E3A',
    origin: { kind: 'publication', source: manager, place: 'operating time of E3' },
  },
  {
    name: 'exactly 2,000 hours is still the shortest',
    given: [{ ampere: 100, annualKwh: 120_000, peakKw: 60 }],
    expected: 'E3A',
    origin: { kind: 'publication', source: manager, place: 'E3A: operating time of at most 2,000 hours' },
  },
  {
    name: '5,001 hours is the longest',
    given: [{ ampere: 100, annualKwh: 50_010, peakKw: 10 }],
    expected: 'E3D',
    origin: { kind: 'publication', source: manager, place: 'E3D: operating time of more than 5,000 hours' },
  },
  {
    name: '3 x 80 A is no E3, whatever it uses',
    given: [{ ampere: 80, annualKwh: 180_000, peakKw: 75 }],
    expected: 'E2A',
    origin: { kind: 'publication', source: 'logec.nl, profile categories', place: 'E2: up to and including 3 x 80 A' },
  },
  {
    name: 'from 100 kW on a connection is measured',
    given: [{ ampere: 250, contractKw: 100, annualKwh: 180_000, peakKw: 75 }],
    expected: 'measured',
    origin: { kind: 'hand', steps: 'telemetry is compulsory from a contract of 100 kW on' },
  },
  {
    name: 'without a peak nobody knows the operating time',
    given: [{ ampere: 100, annualKwh: 180_000 }],
    expected: null,
    origin: { kind: 'hand', steps: 'operating time is annual use over the peak, and the peak is missing' },
  },
]

/** Easter Sunday as "2026-04-05". */
export const easterExamples: readonly Example<[number], string>[] = [
  { year: 2000, day: '2000-04-23' },
  { year: 2019, day: '2019-04-21' },
  { year: 2025, day: '2025-04-20' },
  { year: 2026, day: '2026-04-05' },
].map(({ year, day }) => ({
  name: `Easter ${year}`,
  given: [year],
  expected: day,
  origin: { kind: 'publication', source: 'U.S. Census Bureau, Easter dates from 1600 to 2099' },
}))
