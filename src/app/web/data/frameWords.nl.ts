/** What the pages of the data and the steps of an import both say; a step of an import needs no more of them. */
export const frame = {
  data: 'Gegevens',
  tabs: 'Onderdelen van Gegevens',
  files: 'Bestanden',
  quality: 'Kwaliteit',
  members: 'Medewerkers',
  refusalsCaption: 'Afgewezen regels met de reden en wat u kunt doen',
  refusalsAll: (count: string) => `Toon alle ${count}`,
  row: 'Regel',
  column: 'Kolom',
  says: 'Staat er',
  why: 'Waarom niet',
  todo: 'Wat u kunt doen',
  todoAny: 'Verbeter de cel in uw bestand en lees het opnieuw in.',
  blankCell: 'leeg',
  wholeFile: 'hele bestand',
  parts: {
    kept: 'opgeslagen',
    canBeKept: 'kunnen worden opgeslagen',
    refused: 'afgewezen',
    outside: 'geen maker hier',
    blank: 'leeg',
    header: 'kop',
  },
  outsideWhy:
    'Geen maker hier: bedrijven in een andere bedrijfstak, of buiten uw gebied. Wij bewaren alleen de aantallen.',
}
