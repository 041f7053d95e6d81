export const reportNl = {
  title: (place: string) => `De makers van ${place}`,
  subtitle: 'Factsheet maakindustrie',
  banner: 'Voorbeeldgegevens. Alle bedrijven en cijfers in dit document zijn verzonnen.',
  lead: (place: string, jobs: string, companies: string) =>
    `In ${place} werken ${jobs} mensen bij ${companies} makers.`,
  atLeast: (value: string) => `minstens ${value}`,
  changed: (jobs: string, companies: string, date: string) => `Sinds ${date}: ${jobs} banen en ${companies} makers.`,
  changedMakers: (companies: string, date: string) =>
    `Sinds ${date}: ${companies} makers. De banen zijn niet te vergelijken: van een deel is het aantal niet bekend.`,
  finding: (branch: string) => `De meeste banen zitten bij ${branch}`,
  companiesAndPeople: 'Bedrijven en mensen',
  branchTable: 'Makers en banen per branche',
  sizeRange: (least: number, below: number) =>
    below === Number.POSITIVE_INFINITY ? `${least} en meer` : `${least} tot ${below}`,
  companies: 'Makers',
  jobs: 'Banen',
  below50: 'Minder dan 50 banen',
  branches: 'Banen per branche',
  branch: 'Branche',
  sizePart: (companies: string, range: string) => `${companies} met ${range}`,
  sizeSentence: (parts: string) => `Naar werkzame personen: ${parts}.`,
  educationLevel: 'Opleidingsniveau van werknemers',
  permanentJobs: 'Vaste banen',
  noSource: 'Hiervoor is nog geen bron ingelezen.',
  total: 'Samen',
  unknownSize: 'onbekend',
  chartAlt: (list: string) => `Staafdiagram van de banen per branche: ${list}.`,
  jobsMissing: (count: string) => `Van ${count} makers is het aantal banen niet bekend.`,
  classNote:
    'De indeling in zes branches is die van de Metaalunie-factsheet (SBI-afdelingen 24 tot en met 33); meubels (31) en overige industrie (32) staan onder Overige makers.',
  footer: 'Gemaakt met Maakagenda',
  dataOf: (day: string) => `gegevens van ${day}`,
}
