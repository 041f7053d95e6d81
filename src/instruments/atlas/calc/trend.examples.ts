import type { Example } from '../../../core/example.ts'
import type { CaseOf } from '../../../core/instrument.ts'
import type { trend } from '../model.ts'
import { cell } from './sumJobs.examples.ts'

/** What the table tells of an answer: date, companies, jobs and index of each point, and the breaks. */
export type Told = {
  readonly points: readonly (readonly [date: string, companies: number, jobs: number, index: number | null])[]
  readonly breaks: readonly string[]
}

type Snapshot = CaseOf<typeof trend>['snapshots'][number]

function snapshot(
  referenceDate: string,
  companies: number,
  jobs: number,
  sbiVersion: '2008' | '2025' = '2008',
): Snapshot {
  return { referenceDate, sbiVersion, tallies: companies === 0 ? [] : [cell({ companies, jobs })] }
}

export const examples: readonly Example<[CaseOf<typeof trend>], Told>[] = [
  {
    name: 'growth, told from the oldest date on',
    given: [{ snapshots: [snapshot('2026-01-01', 61, 1_050), snapshot('2025-01-01', 60, 1_000)] }],
    expected: {
      points: [
        ['2025-01-01', 60, 1_000, 100],
        ['2026-01-01', 61, 1_050, 105],
      ],
      breaks: [],
    },
    origin: { kind: 'hand', steps: '1050/1000 = 1.05; the oldest date is 100' },
  },
  {
    name: 'a fall, as another program computes it',
    given: [{ snapshots: [snapshot('2025-01-01', 60, 987), snapshot('2026-01-01', 58, 943)] }],
    expected: {
      points: [
        ['2025-01-01', 60, 987, 100],
        ['2026-01-01', 58, 943, 95.542_046_605_876_4],
      ],
      breaks: [],
    },
    tolerance: 1e-10,
    origin: { kind: 'program', program: 'Python, float(100 * fractions.Fraction(943, 987))', version: '3.11' },
  },
  {
    name: 'the date on which the SBI changes version is a break',
    given: [{ snapshots: [snapshot('2025-01-01', 60, 1_000), snapshot('2026-01-01', 60, 1_000, '2025')] }],
    expected: {
      points: [
        ['2025-01-01', 60, 1_000, 100],
        ['2026-01-01', 60, 1_000, 100],
      ],
      breaks: ['2026-01-01'],
    },
    origin: {
      kind: 'publication',
      source: 'CBS, Standaard Bedrijfsindeling (SBI)',
      place: 'SBI 2025 is introduced from 2025 on; both versions are in use side by side',
    },
  },
  {
    name: 'a first date without jobs has no index to start from',
    given: [{ snapshots: [snapshot('2025-01-01', 0, 0), snapshot('2026-01-01', 2, 30)] }],
    expected: {
      points: [
        ['2025-01-01', 0, 0, null],
        ['2026-01-01', 2, 30, null],
      ],
      breaks: [],
    },
    origin: { kind: 'hand', steps: '30/0 says nothing' },
  },
  {
    name: 'one date is no trend, and is told all the same',
    given: [{ snapshots: [snapshot('2026-01-01', 61, 1_043)] }],
    expected: { points: [['2026-01-01', 61, 1_043, 100]], breaks: [] },
    origin: { kind: 'hand', steps: 'the only date is its own base' },
  },
]
