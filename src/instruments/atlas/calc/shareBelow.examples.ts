import type { Example } from '../../../core/example.ts'
import type { Tally } from '../model.ts'
import { cell } from './sumJobs.examples.ts'

export const examples: readonly Example<[readonly Tally[], number], number | null>[] = [
  {
    name: 'of all Dutch companies 99 in 100 have fewer than 50 persons employed',
    given: [[cell({ sizeClass: '1', companies: 99 }), cell({ sizeClass: '50-100', companies: 1 })], 50],
    expected: 0.99,
    origin: {
      kind: 'publication',
      source: 'Koninklijke Metaalunie, pamphlet for the municipal elections of 2022',
      place: '"Van alle bedrijven in Nederland heeft 99% minder dan 50 werknemers"; the hundred companies are ours',
    },
  },
  {
    name: 'a company of 50 is not below 50',
    given: [[cell({ sizeClass: '20-50', companies: 3 }), cell({ sizeClass: '50-100', companies: 1 })], 50],
    expected: 0.75,
    origin: {
      kind: 'law',
      article: 'Annex, article 2(2): a small enterprise employs fewer than 50 persons',
      source: 'Commission Recommendation 2003/361/EC',
    },
  },
  {
    name: 'fewer than 250 is another limit',
    given: [[cell({ sizeClass: '200-250', companies: 1 }), cell({ sizeClass: '250-500', companies: 1 })], 250],
    expected: 0.5,
    origin: {
      kind: 'law',
      article: 'Annex, article 2(1): SMEs employ fewer than 250 persons',
      source: 'Commission Recommendation 2003/361/EC',
    },
  },
  {
    name: 'companies of unknown size count neither above nor below',
    given: [[cell({ sizeClass: '2', companies: 2 }), cell({ sizeClass: 'unknown', companies: 98 })], 50],
    expected: 1,
    origin: { kind: 'hand', steps: '2 of the 2 with a known size; the other 98 are reported as sizeUnknown' },
  },
  {
    name: 'without any known size there is no share',
    given: [[cell({ sizeClass: 'unknown', companies: 4 })], 50],
    expected: null,
    origin: { kind: 'hand', steps: '0 of 0 says nothing' },
  },
]
