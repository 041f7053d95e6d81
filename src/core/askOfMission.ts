import type { Words } from './words.ts'

export type Pillar = 'entrepreneurial' | 'innovative' | 'smart' | 'agenda'

type AskRow = { readonly pillar: Pillar; readonly title: Words }

/**
 * What Koninklijke Metaalunie asked of every municipality in its pamphlet "Verkiezingen Gemeenteraad 2022", in its
 * order. Rooms, measures and actions name the ask they answer, so that the agenda can show which asks have none.
 */
export const asksOfMission = {
  'stimulate-entrepreneurship': {
    pillar: 'entrepreneurial',
    title: { nl: 'Stimuleer ondernemerschap', en: 'Stimulate entrepreneurship' },
  },
  'future-proof-estates': {
    pillar: 'entrepreneurial',
    title: { nl: 'Zorg voor toekomstbestendige bedrijventerreinen', en: 'See to future-proof business estates' },
  },
  'think-small-first': {
    pillar: 'entrepreneurial',
    title: { nl: 'Think small first: gebruik de MKB-toets', en: 'Think small first: use the SME test' },
  },
  'scrap-an-old-rule': {
    pillar: 'entrepreneurial',
    title: {
      nl: 'Schrap bij een nieuwe regeling meteen een oude',
      en: 'With a new rule, scrap an old one at once',
    },
  },
  'know-your-makers': {
    pillar: 'innovative',
    title: { nl: 'Ken uw maakbedrijven en hun kringlopen', en: 'Know your makers and how circular they work' },
  },
  'repair-in-tenders': {
    pillar: 'innovative',
    title: {
      nl: 'Laat reparatie, revisie en hergebruik meetellen bij aanbestedingen',
      en: 'Let repair, revision and reuse count in tenders',
    },
  },
  'proportional-climate-rules': {
    pillar: 'innovative',
    title: {
      nl: 'Klimaatregels in verhouding tot de CO2-uitstoot',
      en: 'Climate rules in proportion to the CO2 emitted',
    },
  },
  'local-storage': {
    pillar: 'innovative',
    title: {
      nl: 'Stimuleer lokale en regionale opslag van energie',
      en: 'Stimulate local and regional storage of energy',
    },
  },
  'no-needless-demands': {
    pillar: 'innovative',
    title: {
      nl: 'Geen onnodige eisen aan wie al energiezuinig werkt',
      en: 'No needless demands on who already saves energy',
    },
  },
  'grid-capacity': {
    pillar: 'innovative',
    title: { nl: 'Zorg voor voldoende capaciteit op het energienet', en: 'See to enough capacity on the power grid' },
  },
  'link-innovative-power': {
    pillar: 'innovative',
    title: {
      nl: 'Koppel de innovatiekracht van bedrijven, organisaties en kennisinstellingen',
      en: 'Link the innovative power of companies, organisations and knowledge institutions',
    },
  },
  'economic-networks': {
    pillar: 'innovative',
    title: {
      nl: 'Positioneer uw gemeente in economische netwerken',
      en: 'Position your municipality in economic networks',
    },
  },
  'regional-strengths': {
    pillar: 'innovative',
    title: { nl: 'Speel in op regionale en lokale sterktes', en: 'Play on regional and local strengths' },
  },
  'room-for-innovation': {
    pillar: 'innovative',
    title: {
      nl: 'Geef in omgevingsplannen ruimte aan innovatie, ook in de avond en nacht',
      en: 'Leave room for innovation in zoning plans, also in the evening and at night',
    },
  },
  'fibre-network': {
    pillar: 'innovative',
    title: { nl: 'Jaag het besluit over glasvezel aan', en: 'Speed up the decision on a fibre network' },
  },
  'makers-and-schools': {
    pillar: 'smart',
    title: {
      nl: 'Versterk de relaties tussen maakbedrijven, onderwijs en overheid',
      en: 'Strengthen the ties between makers, schools and government',
    },
  },
  'strong-technical-education': {
    pillar: 'smart',
    title: { nl: 'Sluit aan bij Sterk Techniek Onderwijs', en: 'Join Sterk Techniek Onderwijs' },
  },
  'visible-technical-jobs': {
    pillar: 'smart',
    title: {
      nl: 'Maak technische functies bij de gemeente zichtbaar',
      en: 'Make technical jobs at the municipality visible',
    },
  },
  'vital-labour-market': {
    pillar: 'smart',
    title: {
      nl: 'Werk via de arbeidsmarktregio aan een vitale arbeidsmarkt',
      en: 'Work on a vital labour market through the labour market region',
    },
  },
  'aligned-agenda': {
    pillar: 'agenda',
    title: {
      nl: 'Stel een afgestemde economische uitvoeringsagenda op',
      en: 'Draw up an aligned economic execution agenda',
    },
  },
} as const satisfies Record<string, AskRow>

export type AskOfMission = keyof typeof asksOfMission

export function isAskOfMission(code: string): code is AskOfMission {
  return Object.hasOwn(asksOfMission, code)
}
