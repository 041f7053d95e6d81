import type { Example, Origin } from './example.ts'
import type { SbiVersion } from './sbi.ts'

const pamphlet: Origin = {
  kind: 'publication',
  source: 'Koninklijke Metaalunie, pamphlet for the municipal elections of 2022',
  place: 'chart of six branches; which divisions each one holds is our reading',
}
const cbs: Origin = {
  kind: 'publication',
  source: 'CBS, Standaard Bedrijfsindeling 2008, section C, divisions 24 to 33',
}
const nace: Origin = {
  kind: 'publication',
  source: 'Eurostat, NACE Rev. 2.1',
  place: 'division 45 is abolished; repair of motor vehicles is class 95.31',
}
const written: Origin = { kind: 'hand', steps: 'dots and spaces are ways of writing; a code has two to five digits' }

/** Expected: the branch, `null` for who is no maker, or the code of the refusal. */
export const examples: readonly Example<[code: string, version: SbiVersion | undefined], string | null>[] = [
  { name: 'treatment of metals', given: ['25.62', '2008'], expected: 'metal-products', origin: pamphlet },
  { name: 'basic metals', given: ['24', '2008'], expected: 'basic-metal', origin: pamphlet },
  { name: 'electronics', given: ['26.11', '2008'], expected: 'electro', origin: pamphlet },
  { name: 'electrical equipment, new version', given: ['27.90', '2025'], expected: 'electro', origin: pamphlet },
  { name: 'machinery', given: ['28.93', '2025'], expected: 'machinery', origin: pamphlet },
  { name: 'bodies of cars', given: ['29.20', '2008'], expected: 'transport', origin: pamphlet },
  { name: 'ships', given: ['30.11', '2025'], expected: 'transport', origin: pamphlet },
  { name: 'repair of machines', given: ['33.12', '2008'], expected: 'repair-install', origin: pamphlet },
  { name: 'furniture is made by makers of no branch', given: ['31.01', '2008'], expected: 'other', origin: cbs },
  { name: 'furniture, new version', given: ['31.01', '2025'], expected: 'other', origin: cbs },
  { name: 'a dental technician', given: ['32.50', '2008'], expected: 'other', origin: cbs },
  { name: 'a garage is no maker', given: ['45.20', '2008'], expected: null, origin: cbs },
  { name: 'a garage, new version', given: ['95.31', '2025'], expected: null, origin: nace },
  { name: 'a baker is none of our makers', given: ['10.71', '2008'], expected: null, origin: cbs },
  {
    name: 'a code without its version says nothing',
    given: ['25.62', undefined],
    expected: 'sbi-version',
    origin: cbs,
  },
  { name: 'five digits without dots', given: ['25620', '2008'], expected: 'metal-products', origin: written },
  { name: 'a space for a dot', given: ['25 62', '2008'], expected: 'metal-products', origin: written },
  { name: 'one digit is no code', given: ['2', '2008'], expected: 'sbi-code', origin: written },
  { name: 'six digits are no code', given: ['256201', '2008'], expected: 'sbi-code', origin: written },
  { name: 'a section is no code', given: ['C', '2008'], expected: 'sbi-code', origin: written },
  { name: 'an empty cell is no code', given: ['', '2008'], expected: 'sbi-code', origin: written },
]
