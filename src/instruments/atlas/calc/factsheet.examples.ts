import type { Branch } from '../../../core/branch.ts'
import type { Example } from '../../../core/example.ts'
import type { CaseOf } from '../../../core/instrument.ts'
import type { factsheet } from '../model.ts'
import { cell } from './sumJobs.examples.ts'

/** What the table tells of an answer: the rest is read from the same cells in the same way. */
export type Told = {
  readonly companies: number
  readonly jobs: number
  readonly branches: Partial<Record<Branch, readonly [companies: number, jobs: number]>>
  readonly estates: readonly (readonly [estate: string, municipality: string, companies: number])[]
  readonly shareBelow50: number | null
  readonly sizeUnknown: number
  readonly previousJobsMissing: number
  readonly changes: readonly (readonly [branch: Branch, companies: number, jobs: number])[]
}

const now = [
  cell({ estate: 'De Huet', branch: 'metal-products', sizeClass: '20-50', companies: 3, jobs: 90 }),
  cell({ estate: 'Keppelseweg', branch: 'metal-products', sizeClass: '50-100', companies: 1, jobs: 60 }),
  cell({ estate: 'Keppelseweg', branch: 'machinery', sizeClass: '10-20', companies: 2, jobs: 25 }),
  cell({ estate: '', branch: 'other', sizeClass: 'unknown', companies: 1, jobsMissing: 1, jobsLeast: 0 }),
]
const then = [
  cell({ estate: 'De Huet', branch: 'metal-products', sizeClass: '20-50', companies: 3, jobs: 85 }),
  cell({ estate: 'Keppelseweg', branch: 'machinery', sizeClass: '10-20', companies: 3, jobs: 45 }),
]

export const examples: readonly Example<[CaseOf<typeof factsheet>], Told>[] = [
  {
    name: 'the numbers of the pamphlet, whatever the branch',
    given: [
      {
        referenceDate: '2022-01-01',
        tallies: [
          cell({ branch: 'metal-products', sizeClass: '10-20', companies: 1_500, jobs: 18_000 }),
          cell({ branch: 'machinery', sizeClass: '10-20', companies: 529, jobs: 6_041 }),
        ],
        previous: null,
      },
    ],
    expected: {
      companies: 2_029,
      jobs: 24_041,
      branches: { 'metal-products': [1_500, 18_000], machinery: [529, 6_041] },
      estates: [],
      shareBelow50: 1,
      sizeUnknown: 0,
      previousJobsMissing: 0,
      changes: [],
    },
    origin: {
      kind: 'publication',
      source: 'Koninklijke Metaalunie, pamphlet for the municipal elections of 2022',
      place: 'Gelderland: 2,029 companies, 24,041 employees; the split in two is ours',
    },
  },
  {
    name: 'a municipality with two estates, a year later',
    given: [{ referenceDate: '2026-01-01', tallies: now, previous: { referenceDate: '2025-01-01', tallies: then } }],
    expected: {
      companies: 7,
      jobs: 175,
      branches: { 'metal-products': [4, 150], machinery: [2, 25], other: [1, 0] },
      estates: [
        ['De Huet', 'GM0222', 3],
        ['Keppelseweg', 'GM0222', 3],
      ],
      shareBelow50: 5 / 6,
      sizeUnknown: 1,
      previousJobsMissing: 0,
      changes: [
        ['metal-products', 1, 65],
        ['machinery', -1, -20],
        ['other', 1, 0],
      ],
    },
    origin: {
      kind: 'hand',
      steps:
        '3+1+2+1 = 7; 90+60+25 = 175; 5 of the 6 of known size are below 50; metal 150-85 = 65, machinery 25-45 = -20; equal estates by name',
    },
  },
  {
    name: 'a maker without a number of jobs a year ago: the answer says that it was there',
    given: [
      {
        referenceDate: '2026-01-01',
        tallies: [cell({ branch: 'machinery', sizeClass: '10-20', companies: 2, jobs: 25 })],
        previous: {
          referenceDate: '2025-01-01',
          tallies: [cell({ branch: 'machinery', sizeClass: '10-20', companies: 2, jobs: 12, jobsMissing: 1 })],
        },
      },
    ],
    expected: {
      companies: 2,
      jobs: 25,
      branches: { machinery: [2, 25] },
      estates: [],
      shareBelow50: 1,
      sizeUnknown: 0,
      previousJobsMissing: 1,
      changes: [['machinery', 0, 13]],
    },
    origin: { kind: 'hand', steps: '25 - 12 = 13 of what is known, but one of the two had no number in 2025' },
  },
  {
    name: 'a place without makers is an answer too',
    given: [{ referenceDate: '2026-01-01', tallies: [], previous: null }],
    expected: {
      companies: 0,
      jobs: 0,
      branches: {},
      estates: [],
      shareBelow50: null,
      sizeUnknown: 0,
      previousJobsMissing: 0,
      changes: [],
    },
    origin: { kind: 'hand', steps: 'nothing in the register: every count is 0 and a share of nothing is unknown' },
  },
  {
    name: 'estates of the same name in two municipalities stay two',
    given: [
      {
        referenceDate: '2026-01-01',
        tallies: [
          cell({ municipality: 'GM0222', estate: 'Industriepark', companies: 2, jobs: 20 }),
          cell({ municipality: 'GM0200', estate: 'Industriepark', companies: 5, jobs: 50 }),
        ],
        previous: null,
      },
    ],
    expected: {
      companies: 7,
      jobs: 70,
      branches: { 'metal-products': [7, 70] },
      estates: [
        ['Industriepark', 'GM0200', 5],
        ['Industriepark', 'GM0222', 2],
      ],
      shareBelow50: 1,
      sizeUnknown: 0,
      previousJobsMissing: 0,
      changes: [],
    },
    origin: { kind: 'hand', steps: 'the most companies first: 5, then 2' },
  },
]
