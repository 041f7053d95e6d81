import type { Branch } from '../../../core/branch.ts'
import type { Example } from '../../../core/example.ts'
import type { CaseOf } from '../../../core/instrument.ts'
import type { compare } from '../model.ts'
import { cell } from './sumJobs.examples.ts'

/** What the table tells of an answer: the shares and the ratio of one branch. */
export type Told = {
  readonly shareHere: number | null
  readonly shareThere: number | null
  readonly ratio: number | null
}

const here = [
  cell({ branch: 'metal-products', companies: 8, jobs: 120 }),
  cell({ branch: 'machinery', companies: 3, jobs: 60 }),
  cell({ branch: 'other', companies: 4, jobs: 20 }),
]
const there = [
  cell({ municipality: 'GM0200', branch: 'metal-products', companies: 70, jobs: 900 }),
  cell({ municipality: 'GM0202', branch: 'machinery', companies: 90, jobs: 1_500 }),
  cell({ municipality: 'GM0202', branch: 'other', companies: 40, jobs: 600 }),
]

export const examples: readonly Example<[CaseOf<typeof compare>, Branch], Told>[] = [
  {
    name: 'twice as common here',
    given: [{ here, there, thereMunicipalities: 2, industry: null }, 'metal-products'],
    expected: { shareHere: 0.6, shareThere: 0.3, ratio: 2 },
    origin: { kind: 'hand', steps: '120/200 = 0.6; 900/3000 = 0.3; 0.6/0.3 = 2' },
  },
  {
    name: 'less common here',
    given: [{ here, there, thereMunicipalities: 2, industry: null }, 'machinery'],
    expected: { shareHere: 0.3, shareThere: 0.5, ratio: 0.6 },
    tolerance: 1e-12,
    origin: { kind: 'program', program: 'Python, fractions.Fraction(60, 200) / Fraction(1500, 3000)', version: '3.11' },
  },
  {
    name: 'a branch that is not there has no ratio',
    given: [{ here, there: there.slice(1), thereMunicipalities: 1, industry: null }, 'metal-products'],
    expected: { shareHere: 0.6, shareThere: 0, ratio: null },
    origin: { kind: 'hand', steps: '120/200 = 0.6; 0/2100 = 0; 0.6/0 says nothing' },
  },
  {
    name: 'a branch that is not here is less common in full',
    given: [{ here: here.slice(1), there, thereMunicipalities: 2, industry: null }, 'metal-products'],
    expected: { shareHere: 0, shareThere: 0.3, ratio: 0 },
    origin: { kind: 'hand', steps: '0/80 = 0; 0/0.3 = 0' },
  },
  {
    name: 'with nobody to compare with there is only the own share',
    given: [{ here, there: null, thereMunicipalities: 0, industry: null }, 'metal-products'],
    expected: { shareHere: 0.6, shareThere: null, ratio: null },
    origin: { kind: 'hand', steps: '120/200 = 0.6; nobody else shares' },
  },
  {
    name: 'a place without jobs has no shares',
    given: [{ here: [], there, thereMunicipalities: 2, industry: null }, 'metal-products'],
    expected: { shareHere: null, shareThere: 0.3, ratio: null },
    origin: { kind: 'hand', steps: '0/0 says nothing' },
  },
]
