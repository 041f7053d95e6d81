import type { Example } from '../../../core/example.ts'

export const examples: readonly Example<[baseline: number, target: number, now: number], number | null>[] = [
  {
    name: 'halfway down from 40 to 10',
    given: [40, 10, 25],
    expected: 0.5,
    origin: { kind: 'hand', steps: '(25 - 40) / (10 - 40) = -15 / -30 = 0.5' },
  },
  {
    name: 'a target that is the baseline is no way to go',
    given: [40, 40, 40],
    expected: null,
    origin: { kind: 'hand', steps: '0 / 0 says nothing' },
  },
  {
    name: 'further from the target than at the start is no progress',
    given: [40, 10, 45],
    expected: 0,
    origin: { kind: 'hand', steps: '(45 - 40) / (10 - 40) = -1/6, kept at 0' },
  },
  {
    name: 'net emissions of the EU stood 37 % below 1990 in 2023, on the way to 55 % below in 2030',
    given: [100, 45, 63],
    expected: 37 / 55,
    origin: {
      kind: 'publication',
      source: 'European Environment Agency, Trends and projections in Europe 2024',
      place: '37 % below 1990 in 2023; the target of 55 % is article 4(1) of the European Climate Law',
    },
  },
]
