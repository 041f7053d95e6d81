import type { Example, Origin } from './example.ts'
import type { SizeClass } from './sizeClass.ts'

const cbs: Origin = {
  kind: 'publication',
  source: 'CBS StatLine 81588NED, bedrijven; bedrijfsgrootte en rechtsvorm',
  place: 'classes by persons employed',
}
const edge: Origin = { kind: 'hand', steps: 'the lower bound is in the class, the upper bound is not' }

export const examples: readonly Example<[persons: number], SizeClass>[] = [
  { name: 'a company where nobody works', given: [0], expected: '0', origin: edge },
  { name: 'one person', given: [1], expected: '1', origin: cbs },
  { name: 'two persons', given: [2], expected: '2', origin: cbs },
  { name: 'the lower bound of 3 to 5', given: [3], expected: '3-5', origin: cbs },
  { name: 'the last of 3 to 5', given: [4], expected: '3-5', origin: edge },
  { name: 'nine persons', given: [9], expected: '5-10', origin: edge },
  { name: 'ten persons', given: [10], expected: '10-20', origin: edge },
  { name: 'the last below 50', given: [49], expected: '20-50', origin: edge },
  { name: 'the first that is not small', given: [50], expected: '50-100', origin: edge },
  { name: 'the last of the SMEs', given: [249], expected: '200-250', origin: edge },
  { name: 'the first that is no SME', given: [250], expected: '250-500', origin: edge },
  { name: 'the largest class has no end', given: [24_041], expected: '2000+', origin: cbs },
]
