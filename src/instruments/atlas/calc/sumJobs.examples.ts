import type { Example } from '../../../core/example.ts'
import type { Group, Tally } from '../model.ts'

/** One cell of the register's count; what the row does not say is as plain as possible. */
export function cell(said: Partial<Tally>): Tally {
  const companies = said.companies ?? 1
  const least = said.jobsLeast ?? 0
  return {
    municipality: 'GM0222',
    estate: '',
    branch: 'metal-products',
    sizeClass: '10-20',
    companies,
    jobs: 0,
    jobsMissing: 0,
    jobsLeast: least,
    jobsMost: said.jobsLeast === undefined ? 0 : null,
    ...said,
  }
}

export const examples: readonly Example<[readonly Tally[]], Group>[] = [
  {
    name: 'no company, no jobs',
    given: [[]],
    expected: { companies: 0, jobs: { known: 0, missing: 0, atLeast: 0, atMost: 0 } },
    origin: { kind: 'hand', steps: 'the sum of nothing is 0, and nothing is missing from it' },
  },
  {
    name: 'the members of Metaalunie in Gelderland',
    given: [
      [
        cell({ municipality: 'GM0222', companies: 61, jobs: 1_043 }),
        cell({ municipality: 'GM0200', companies: 1_968, jobs: 22_998 }),
      ],
    ],
    expected: { companies: 2_029, jobs: { known: 24_041, missing: 0, atLeast: 24_041, atMost: 24_041 } },
    origin: {
      kind: 'publication',
      source: 'Koninklijke Metaalunie, pamphlet for the municipal elections of 2022',
      place: 'Gelderland: 2,029 companies, 24,041 employees; the split in two is ours',
    },
  },
  {
    name: 'a company of which only the size class is known lies between the bounds of its class',
    given: [[cell({ companies: 3, jobs: 40, jobsMissing: 1, jobsLeast: 10, jobsMost: 19 })]],
    expected: { companies: 3, jobs: { known: 40, missing: 1, atLeast: 50, atMost: 59 } },
    origin: { kind: 'hand', steps: 'class 10-20 is 10 up to and including 19: 40 + 10 = 50, 40 + 19 = 59' },
  },
  {
    name: 'one company without an upper bound takes the upper bound from the whole',
    given: [
      [
        cell({ companies: 2, jobs: 5, jobsMissing: 1, jobsLeast: 2_000, jobsMost: null }),
        cell({ companies: 1, jobs: 7, jobsMissing: 0, jobsLeast: 0, jobsMost: 0 }),
      ],
    ],
    expected: { companies: 3, jobs: { known: 12, missing: 1, atLeast: 2_012, atMost: null } },
    origin: {
      kind: 'hand',
      steps: '5 + 7 = 12; 12 + 2000 = 2012; class 2000+ has no upper end, so neither has the sum',
    },
  },
]
