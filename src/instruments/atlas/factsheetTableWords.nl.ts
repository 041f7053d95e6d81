/** The words of the facts sheet as one long table, for a spreadsheet. */
export const tableNl = {
  name: 'Factsheet',
  caption: (place: string) => `Alle cijfers van de factsheet van ${place}`,
  text: ['Onderwerp', 'Naam', 'Gemeente'] as readonly string[],
  numbers: [
    'Makers',
    'Aandeel (%)',
    'Banen (bekend)',
    'Makers zonder aantal banen',
    'Banen minstens',
    'Banen hoogstens',
  ] as readonly string[],
  changedMakers: (day: string | null) => (day === null ? 'Verschil makers' : `Verschil makers sinds ${day}`),
  changedJobs: (day: string | null) => (day === null ? 'Verschil banen' : `Verschil banen sinds ${day}`),
  last: ['Toelichting', 'Plaats', 'Code', 'Peildatum', 'Bron'] as readonly string[],
  total: 'Totaal',
  allMakers: 'Alle makers',
  branch: 'Branche',
  size: 'Banen per maker',
  estate: 'Bedrijventerrein',
  municipality: 'Gemeente',
  keyFigure: 'Kerncijfer',
  below50: 'Makers met minder dan 50 banen',
  ofKnownSize: (makers: number) => `Deel van de ${makers} makers met een bekende grootte.`,
  noSize: 'Van geen enkele maker is de grootte bekend.',
  education: 'Opleidingsniveau van werknemers',
  permanent: 'Vaste banen',
  noSource: 'Hiervoor is nog geen bron ingelezen.',
  missing: (makers: number) =>
    makers === 1
      ? 'Van 1 maker is het aantal banen niet bekend.'
      : `Van ${makers} makers is het aantal banen niet bekend.`,
  sizeUnknown: 'niet bekend',
  orMore: (number: string) => `${number} of meer`,
  to: (low: string, high: string) => `${low} tot en met ${high}`,
}
