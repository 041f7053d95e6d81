import { AgendaContent } from '../../src/instruments/agenda/dossier/agendaContent.ts'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

const typed = (at: string, value: number) => ({
  at,
  kind: 'typed',
  value,
  low: null,
  high: null,
  why: null,
  method: null,
  caseHash: null,
  vintage: null,
  quality: 'typed',
  sources: [],
  methodChange: null,
  worldChange: null,
  by: 'made-up',
})

const sunAsk = { question: 'energyhub.curtailment', version: 1, subject: { kind: 'hub', code: id(900) } }

/** An agenda of five made-up actions: late, done, planned, measured and typed-in, with money of three sources. */
export function madeUpAgenda(change: Partial<AgendaContent> = {}): AgendaContent {
  return AgendaContent.parse({
    schema: 1,
    organisation: 'GM0222',
    sample: true,
    plan: {
      title: 'Economische uitvoeringsagenda 2027–2030',
      years: [2027, 2028, 2029, 2030].map((year) => ({ year, budgetCents: 30_000_000 })),
      weights: { impact: 1, reach: 1, urgency: 1, feasibility: 1 },
    },
    frozenAt: '2026-11-20T10:00:00.000Z',
    actions: [
      {
        id: id(1),
        version: 3,
        fields: {
          title: 'Vaste accountmanager voor ieder bedrijventerrein',
          draft: false,
          activity: 'Elk terrein krijgt één bekend gezicht, dat elk maakbedrijf ten minste eens per jaar spreekt.',
          output: 'Een verslag van elk bezoek met de wensen en wie ze oppakt.',
          outcome: 'Ondernemers weten wie zij moeten bellen en wachten niet meer op antwoord.',
          askOfMission: 'stimulate-entrepreneurship',
          room: 'atlas',
          owner: { name: 'M. de Boer', role: 'Accountmanager' },
          partners: ['Bedrijvenkring Doetinchem'],
          start: '2026-09-01',
          end: '2028-12-31',
          milestones: [
            { title: 'Verdeling van de terreinen', date: '2026-10-01', doneOn: '2026-10-05' },
            { title: 'Eerste ronde klaar', date: '2027-09-01' },
          ],
          budget: [
            { year: 2027, source: 'council', plannedCents: 8_000_000, spentCents: 0 },
            { year: 2028, source: 'council', plannedCents: 8_000_000 },
          ],
          status: 'running',
        },
        indicators: [
          {
            id: id(11),
            fields: {
              title: 'Bedrijven die dit jaar bezocht zijn',
              unit: 'bedrijven',
              direction: 'up',
              baseline: { value: 40, date: '2026-01-01' },
              target: { value: 160, date: '2028-12-31' },
              source: { kind: 'typed', how: 'geteld in de agenda van de accountmanager' },
            },
            readings: [typed('2026-01-01T00:00:00Z', 40), typed('2026-11-01T00:00:00Z', 85)],
          },
        ],
        effect: null,
      },
      {
        id: id(2),
        version: 2,
        fields: {
          title: 'Gezamenlijke batterij op Verheulsweide',
          draft: false,
          activity: 'Tien bedrijven delen één aansluiting en één batterij.',
          output: 'Een groepstransportovereenkomst met de netbeheerder.',
          outcome: 'Minder zonnestroom gaat verloren.',
          askOfMission: 'local-storage',
          room: 'energyhub',
          owner: { name: '', role: 'Energiecoördinator' },
          start: '2026-06-01',
          end: '2027-12-31',
          milestones: [{ title: 'Aanvraag bij de netbeheerder', date: '2026-10-15' }],
          budget: [
            { year: 2027, source: 'province', plannedCents: 25_000_000 },
            { year: 2027, source: 'companies', plannedCents: 41_000_000 },
          ],
          status: 'running',
          statusReason: 'De netbeheerder vroeg om meer gegevens.',
          measure: { ask: sunAsk, pointer: '/lostKwh', unit: 'kWh', betterWhen: 'down' },
        },
        indicators: [
          {
            id: id(21),
            fields: {
              title: 'Verloren zonnestroom per jaar',
              unit: 'kWh',
              direction: 'down',
              baseline: { value: 412_000, date: '2026-01-01' },
              target: { value: 150_000, date: '2028-01-01' },
              source: { kind: 'computed', ask: sunAsk, pointer: '/lostKwh' },
            },
            readings: [
              {
                ...typed('2026-11-02T08:00:00Z', 398_500.5),
                kind: 'computed',
                method: 'energyhub.curtailment@1',
                caseHash: 'a'.repeat(64),
                vintage: '2026-10-01',
                quality: 'madeUp',
                sources: [{ title: 'Meetgegevens van de hub', vintage: '2026-10-01' }],
                worldChange: -13_499.5,
                methodChange: 0,
              },
            ],
          },
        ],
        effect: {
          at: '2026-11-02T08:00:00.000Z',
          without: 398_500.5,
          with: 121_000,
          effect: -277_500.5,
          low: -300_000,
          high: -250_000,
          unit: 'kWh',
          euroPerUnit: 2.378,
          why: null,
          method: 'energyhub.curtailment@1',
          caseHash: 'b'.repeat(64),
          vintage: '2026-10-01',
          overlap: null,
        },
      },
      {
        id: id(3),
        version: 1,
        fields: {
          title: 'Snuffelstages voor groep 7 en 8',
          draft: false,
          askOfMission: 'strong-technical-education',
          room: 'skills',
          owner: { name: 'J. Tanis', role: 'Onderwijs' },
          status: 'planned',
          start: '2027-02-01',
          budget: [{ year: 2027, source: 'council', plannedCents: 1_250_000 }],
        },
        indicators: [],
        effect: null,
      },
    ],
    ...change,
  })
}
