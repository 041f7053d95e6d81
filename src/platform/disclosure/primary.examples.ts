import type { Example } from '../../core/example.ts'
import type { Reason, Rules } from './model.ts'

type Given = [contributions: readonly number[], rules: Partial<Rules>]

const five = [700, 180, 60, 40, 20]
const off = { minimum: 1, pPercent: null, dominance: null } as const
const handbook = 'Handbook on Statistical Disclosure Control (sdctools.github.io/HandbookSDC)'

/** Rules on a sum, one at a time. */
export const examples: readonly Example<Given, Reason | null>[] = [
  {
    name: 'p = 10: the remainder of 120 is more than 70',
    given: [five, { ...off, pPercent: 10 }],
    expected: null,
    origin: { kind: 'hand', steps: 'X = 1000; X - x1 - x2 = 120; 10 % of 700 = 70; 120 >= 70 is safe' },
  },
  {
    name: 'p = 15: the remainder of 120 is more than 105',
    given: [five, { ...off, pPercent: 15 }],
    expected: null,
    origin: { kind: 'hand', steps: '15 % of 700 = 105; 120 >= 105 is safe' },
  },
  {
    name: 'p = 20: the remainder of 120 is less than 140',
    given: [five, { ...off, pPercent: 20 }],
    expected: 'percent',
    origin: { kind: 'hand', steps: '20 % of 700 = 140; 120 < 140 is unsafe' },
  },
  {
    name: 'two that make up 88 percent dominate at 85',
    given: [five, { ...off, dominance: { n: 2, k: 85 } }],
    expected: 'dominance',
    origin: { kind: 'hand', steps: '(700 + 180) / 1000 = 0.88 > 0.85' },
  },
  {
    name: 'one that makes up 70 percent does not dominate at 75',
    given: [five, { ...off, dominance: { n: 1, k: 75 } }],
    expected: null,
    origin: { kind: 'hand', steps: '700 / 1000 = 0.70 <= 0.75' },
  },
  {
    name: 'a flat cell is safe at p = 20',
    given: [[400, 300, 150, 100, 50], { ...off, pPercent: 20 }],
    expected: null,
    origin: { kind: 'hand', steps: 'remainder 300; 20 % of 400 = 80; 300 >= 80' },
  },
  {
    name: 'two that are nearly equal: safe for (1,90), not for p percent',
    given: [[50_000, 49_000, 1_000], { ...off, pPercent: 10, dominance: { n: 1, k: 90 } }],
    expected: 'percent',
    origin: { kind: 'publication', source: handbook, place: 'section 4.2, example 1' },
  },
  {
    name: 'the p rule protects less than (2,k) does: safe at p = 10',
    given: [[52_000, 50_000, 8_000], { ...off, pPercent: 10 }],
    expected: null,
    origin: { kind: 'publication', source: handbook, place: 'section 4.2, example 2: overestimated by 15.4 %' },
  },
  {
    name: 'the same cell is unsafe for (2, 90.9)',
    given: [[52_000, 50_000, 8_000], { ...off, dominance: { n: 2, k: 90.9 } }],
    expected: 'dominance',
    origin: { kind: 'publication', source: handbook, place: 'section 4.2, example 2' },
  },
  {
    name: 'one contributor of 300 in 330 dominates at 85',
    given: [[300, 20, 10], { ...off, dominance: { n: 1, k: 85 } }],
    expected: 'dominance',
    origin: { kind: 'publication', source: handbook, place: 'section 4.2, example 4' },
  },
  {
    name: 'four companies are too few for five',
    given: [[10, 10, 10, 10], { ...off, minimum: 5 }],
    expected: 'few',
    origin: { kind: 'hand', steps: '4 < 5' },
  },
  {
    name: 'nobody: zero is shown',
    given: [[], { minimum: 5 }],
    expected: null,
    origin: { kind: 'hand', steps: 'no contributor, nothing to give away' },
  },
]
