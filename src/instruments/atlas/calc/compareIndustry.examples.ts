import type { Example } from '../../../core/example.ts'
import type { Industry, IndustryCase } from '../model.ts'

const cbs = { table: '81575NED', period: '2026JJ00', retrieved: '2026-02-01' }
const none = { jobs: null, jobsPeriod: null }

/** A municipality as it could be; figures of CBS come in fives. */
function given(said: Partial<IndustryCase> & { values?: (number | null)[] }): IndustryCase {
  const { values = [340], ...rest } = said
  return { makers: 120, otherIndustry: 152, cbs: { ...cbs, values }, jobs: null, wholeInFile: true, ...rest }
}

export const examples: readonly Example<[IndustryCase | null], Industry>[] = [
  {
    name: 'the file knows four in five of the establishments of CBS',
    given: [given({})],
    expected: { ...cbs, ...none, establishments: 340, makers: 120, otherIndustry: 152, registered: 272, ratio: 0.8 },
    origin: { kind: 'hand', steps: '120 + 152 = 272; 272/340 = 0.8' },
  },
  {
    name: 'municipalities of a region add up, and the jobs of CBS stand beside',
    given: [
      given({ values: [340, 125, 95], jobs: { table: '83582NED', period: '2024JJ00', values: [4_100, 1_200, 900] } }),
    ],
    expected: {
      ...cbs,
      establishments: 560,
      makers: 120,
      otherIndustry: 152,
      registered: 272,
      ratio: 17 / 35,
      jobs: 6_200,
      jobsPeriod: '2024JJ00',
    },
    tolerance: 1e-12,
    origin: {
      kind: 'program',
      program: 'Python, fractions.Fraction(120 + 152, 340 + 125 + 95) = 17/35',
      version: '3.11',
    },
  },
  {
    name: 'a region of which CBS keeps one municipality to itself has no sum',
    given: [given({ values: [340, null] })],
    expected: { missing: 'unknown', why: 'no-figure' },
    origin: { kind: 'hand', steps: '340 and something is not 340' },
  },
  {
    name: 'a province asked of a municipality: its file is not about the rest',
    given: [given({ wholeInFile: false })],
    expected: { missing: 'not-applicable', why: 'not-in-file' },
    origin: { kind: 'hand', steps: 'the register of one municipality is held against its own establishments only' },
  },
  {
    name: 'CBS counts nobody',
    given: [given({ makers: 0, otherIndustry: 0, values: [0] })],
    expected: { ...cbs, ...none, establishments: 0, makers: 0, otherIndustry: 0, registered: 0, ratio: null },
    origin: { kind: 'hand', steps: '0/0 says nothing' },
  },
  {
    name: 'no table was imported: the gap says so',
    given: [null],
    expected: { missing: 'not-delivered', why: 'not-imported' },
    origin: { kind: 'hand', steps: 'a figure that nobody delivered is a gap and not a zero' },
  },
]
