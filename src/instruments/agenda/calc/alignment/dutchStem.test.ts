import { golden } from '../../../../../tests/support/golden.ts'
import type { Example } from '../../../../core/example.ts'
import { dutchStem } from './dutchStem.ts'

const origin = { kind: 'program', program: 'PostgreSQL ts_lexize(dutch_stem)', version: '15.18' } as const
const pairs: readonly (readonly [string, string])[] = [
  ['maan', 'man'],
  ['brood', 'brod'],
  ['lichaam', 'licham'],
  ['lichaamsdelen', 'lichaamsdel'],
  ['lichamelijkheden', 'licham'],
  ['ondernemingen', 'ondernem'],
  ['mogelijkheden', 'mogelijk'],
  ['maatschappelijke', 'maatschapp'],
  ['haalbaarheid', 'haalbar'],
  ['metaalbedrijven', 'metaalbedrijv'],
  ['vrachtwagens', 'vrachtwagen'],
]
const examples: readonly Example<[string], string>[] = pairs.map(([word, stem]) => ({
  name: `${word} has the stem ${stem}`,
  given: [word],
  expected: stem,
  origin,
}))

golden(dutchStem, examples)
