import type { Example } from '../../../core/example.ts'
import type { DecimalMark } from '../mapping.ts'

const notation = {
  kind: 'hand',
  steps: 'the point groups thousands and the comma marks decimals, or the reverse',
} as const

/** Expected: the value, "gap reason" or "fault code". */
export const numberExamples: readonly Example<[cell: string, mark: DecimalMark | null], number | string>[] = [
  { name: 'a Dutch amount', given: ['1.234,56', ','], expected: 1234.56, origin: notation },
  { name: 'an English amount', given: ['1,234.56', '.'], expected: 1234.56, origin: notation },
  { name: 'thousands with a space', given: ['1 234', null], expected: 1234, origin: notation },
  { name: 'thousands with a hard space', given: ['1\u00a0234,5', ','], expected: 1234.5, origin: notation },
  { name: 'thousands with an apostrophe', given: ["1'234", null], expected: 1234, origin: notation },
  { name: 'a point that can only be decimal', given: ['1234.56', null], expected: 1234.56, origin: notation },
  { name: 'a power with its unit', given: ['9.2 MW', '.'], expected: 9.2, origin: notation },
  { name: 'a price in euro', given: ['€ 1.250,00', ','], expected: 1250, origin: notation },
  { name: 'a thousand in a column with commas', given: ['1.234', ','], expected: 1234, origin: notation },
  { name: 'one and a bit in a column with points', given: ['1.234', '.'], expected: 1.234, origin: notation },
  { name: 'a number that nobody can place', given: ['1.234', null], expected: 'fault either-number', origin: notation },
  { name: 'a million', given: ['1.234.567', ','], expected: 1234567, origin: notation },
  { name: 'a zero cannot start a thousand', given: ['0.125', null], expected: 0.125, origin: notation },
  { name: 'a minus at the end', given: ['12,5-', ','], expected: -12.5, origin: notation },
  { name: 'a minus in front', given: ['-12,5', ','], expected: -12.5, origin: notation },
  { name: 'two minuses', given: ['-12,5-', ','], expected: 'fault not-a-number', origin: notation },
  {
    name: 'a percentage is a part of one',
    given: ['12,5%', ','],
    expected: 0.125,
    origin: { kind: 'hand', steps: '12.5 / 100' },
  },
  {
    name: 'a comma in a column with points',
    given: ['12,5', '.'],
    expected: 'fault other-decimal-mark',
    origin: notation,
  },
  { name: 'wrong grouping', given: ['12.34.567', ','], expected: 'fault not-a-number', origin: notation },
  { name: 'words', given: ['n.v.t.', ','], expected: 'fault not-a-number', origin: notation },
  { name: 'rounded by Excel', given: ['8,71687E+17', ','], expected: 'fault scientific', origin: notation },
  {
    name: 'larger than a number can hold exactly',
    given: ['9007199254740993', ','],
    expected: 'fault number-too-large',
    origin: { kind: 'hand', steps: '2^53 = 9 007 199 254 740 992 is the last whole number without a gap' },
  },
  {
    name: 'suppressed below five',
    given: ['<5', ','],
    expected: 'gap suppressed',
    origin: { kind: 'publication', source: 'DUO, Onderwijsdata: aantallen onder 5 staan er als <5' },
  },
  {
    name: 'a point alone',
    given: ['        .', ','],
    expected: 'gap unknown',
    origin: { kind: 'publication', source: 'CBS StatLine, verklaring van tekens' },
  },
]
