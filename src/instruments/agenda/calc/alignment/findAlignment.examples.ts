import type { Example } from '../../../../core/example.ts'
import type { FindingKind } from './alignmentPair.ts'
import type { GivenAlignment } from './findAlignment.ts'

type Outcome = { readonly kinds: readonly FindingKind[]; readonly gaps: readonly string[] }

const between = (own: string, other: string): [GivenAlignment] => [
  {
    own: [{ id: 'a', agenda: 'Economische agenda', text: own }],
    others: [{ id: 'b', agenda: 'Andere agenda', text: other }],
  },
]

export const examples: readonly Example<[GivenAlignment], Outcome>[] = [
  {
    name: 'the same power of one station is claimed twice, also in another unit',
    given: between(
      'Op station Langerak reserveren wij 2,5 MW voor de gieterij.',
      'Het laadplein gebruikt 2.500 kW van station Langerak.',
    ),
    expected: { kinds: ['claimed-twice'], gaps: [] },
    origin: { kind: 'hand', steps: '2.5 MW = 2 500 kW; one station; two users' },
  },
  {
    name: 'night work on one estate and quiet in another place can both hold',
    given: between(
      'Bedrijven op Verheulsweide mogen in de nacht draaien.',
      'Rond natuurgebied Slangenburg geldt een stiltezone.',
    ),
    expected: { kinds: [], gaps: [] },
    origin: { kind: 'hand', steps: 'two places, none in common' },
  },
  {
    name: 'less burden, as the trade asks, and a new yearly duty contradict',
    given: between(
      "Betrek mkb-maakbedrijven in een vroeg stadium bij nieuw beleid, met als doel het verminderen van regeldruk voor mkb'ers.",
      'Bedrijven moeten voortaan ieder jaar hun verpakkingen registreren.',
    ),
    expected: { kinds: ['contradiction'], gaps: [] },
    origin: {
      kind: 'publication',
      source: 'Koninklijke Metaalunie, Verkiezingen Gemeenteraad 2022',
      place: 'Verminderen van regeldruk, think small first',
    },
  },
  {
    name: 'a need that no action takes up is a gap',
    given: between('Op De Huet wordt glasvezel aangelegd.', 'Er is een tekort aan leerplekken voor lassers.'),
    expected: { kinds: [], gaps: ['b'] },
    origin: { kind: 'hand', steps: 'fibre on an estate is no place to learn' },
  },
]
