import type { Cell, Column, DocumentModel, Table } from './model.ts'

const columns: readonly Column[] = [
  { header: 'Branche', align: 'left' },
  { header: 'Bedrijven', align: 'right' },
  { header: 'Banen', align: 'right' },
  { header: 'Aandeel in de banen', align: 'right', unit: 'share' },
]

function row(name: string, companies: number, jobs: number): readonly Cell[] {
  return [
    { kind: 'text', text: name },
    { kind: 'number', value: companies },
    { kind: 'number', value: jobs },
    { kind: 'number', value: jobs / 1043, digits: 1 },
  ]
}

const suppressed = { missing: 'suppressed', why: 'minder dan 3 bedrijven in deze branche' } as const

export const sampleTable: Table = {
  kind: 'table',
  name: 'Branches',
  caption: 'Bedrijven en banen per branche',
  columns,
  rows: [
    row('Basismetaal', 4, 96),
    row('Metaalproducten', 24, 402),
    row('Elektrotechniek', 7, 131),
    row('Machinebouw', 13, 268),
    row('Transportmiddelen', 5, 88),
    [
      { kind: 'text', text: 'Reparatie en installatie' },
      { kind: 'number', value: 8 },
      { kind: 'number', value: suppressed },
      { kind: 'number', value: suppressed },
    ],
  ],
  total: row('Samen', 61, 1043),
}

const bars = [96, 402, 131, 268, 88, 58]
  .map((jobs, at) => {
    const name = sampleTable.rows[at]?.[0]
    const label = name?.kind === 'text' ? name.text : ''
    const y = at * 26
    return `<text x="150" y="${y + 15}" text-anchor="end" font-size="13" fill="#001a40">${label}</text>
<rect x="158" y="${y + 3}" width="${jobs}" height="16" fill="#00568b"/>
<text x="${164 + jobs}" y="${y + 15}" font-size="13" fill="#3d5374">${jobs}</text>`
  })
  .join('\n')

/** A facts sheet of one page with everything in it, for tests and measurements. All figures are made up. */
export const sampleSheet: DocumentModel = {
  language: 'nl',
  organisation: 'Gemeente Voorbeeldstad',
  title: 'Maakbedrijven in Voorbeeldstad',
  subtitle: 'Bedrijven en banen in zes branches, 2026',
  stamp: { referenceDate: '2026-01-01', source: 'KvK-bestand van 12-11-2026' },
  banner: 'Voorbeeldgegevens: deze bedrijven bestaan niet.',
  lead: [
    { kind: 'plain', text: 'Voorbeeldstad telt ' },
    { kind: 'strong', text: '61 maakbedrijven met 1.043 banen' },
    { kind: 'plain', text: '. Bijna vier op de tien banen zitten in metaalproducten.' },
  ],
  sections: [
    {
      level: 1,
      heading: 'Wie zijn onze makers',
      blocks: [
        {
          kind: 'keyFigures',
          items: [
            { label: 'Maakbedrijven', value: 61, unit: 'companies' },
            { label: 'Banen', value: 1043, unit: 'jobs' },
            { label: 'Onder 50 banen', value: 0.967, unit: 'share', digits: 1 },
            {
              label: 'Vaste banen',
              value: { missing: 'not-delivered', why: 'er is geen bron ingelezen' },
              unit: 'share',
            },
          ],
        },
        sampleTable,
        {
          kind: 'figure',
          title: 'Metaalproducten geeft het meeste werk',
          alt: 'Staafdiagram van banen per branche: metaalproducten 402, machinebouw 268, elektrotechniek 131.',
          svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 620 156">${bars}</svg>`,
          width: 0.9,
        },
      ],
    },
    {
      level: 2,
      heading: 'Wat u moet weten',
      blocks: [
        {
          kind: 'paragraph',
          runs: [
            { kind: 'plain', text: 'De branches volgen de ' },
            { kind: 'link', text: 'standaard bedrijfsindeling', href: 'https://www.cbs.nl/sbi' },
            { kind: 'plain', text: ' van het CBS.' },
          ],
        },
        {
          kind: 'list',
          items: [
            [{ kind: 'plain', text: 'Een bedrijf telt mee op de plaats waar het gevestigd is.' }],
            [{ kind: 'plain', text: 'Een baan is een baan van 12 uur of meer per week.' }],
          ],
        },
      ],
    },
  ],
  notes: ['Cijfers over minder dan 3 bedrijven worden niet getoond.'],
  sources: [{ id: 'kvk', title: 'Handelsregister', vintage: '2026-11-12', credit: 'Kamer van Koophandel' }],
  footer: 'Maakagenda',
}
