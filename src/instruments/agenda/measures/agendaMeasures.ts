import type { Measure } from '../measure.ts'

/** Measures for the agenda itself: that it is aligned, followed and public; costs are our own estimates. */
export const agendaMeasures: readonly Measure[] = [
  {
    id: 'align-with-neighbours',
    ask: 'aligned-agenda',
    room: 'agenda',
    title: { nl: 'Elk jaar afstemmen met de buurgemeenten', en: 'Align with neighbouring municipalities every year' },
    text: {
      nl: 'Voor de begroting leggen wij onze uitvoeringsagenda naast die van de buurgemeenten. Elke tegenspraak krijgt een besluit, elk dubbel plan een trekker.',
      en: 'Before the budget we lay our execution agenda beside those of the neighbours. Every contradiction gets a decision, every double plan one leader.',
    },
    cost: { low: 3_000, high: 10_000, per: 'year' },
    months: 12,
    indicator: {
      title: { nl: 'Open tegenspraken met andere agenda’s', en: 'Open contradictions with other agendas' },
      unit: 'findings',
      direction: 'down',
    },
  },
  {
    id: 'align-own-policies',
    ask: 'aligned-agenda',
    room: 'agenda',
    title: {
      nl: 'Omgevingsvisie, energie, mobiliteit en wonen erbij',
      en: 'Bring in environment, energy, mobility and housing',
    },
    text: {
      nl: 'De makers krijgen een eigen paragraaf in de omgevingsvisie, de energiestrategie, het mobiliteitsplan en de woonvisie, en wij toetsen die aan deze agenda.',
      en: 'Makers get a paragraph of their own in the environment vision, energy strategy, mobility plan and housing vision, and we test those against this agenda.',
    },
    cost: { low: 4_000, high: 15_000, per: 'once' },
    months: 18,
    indicator: {
      title: {
        nl: 'Beleidsstukken waarin makers een plek hebben',
        en: 'Policy documents in which makers have a place',
      },
      unit: 'documents',
      direction: 'up',
    },
  },
  {
    id: 'progress-twice-a-year',
    ask: 'aligned-agenda',
    room: 'agenda',
    title: { nl: 'Twee keer per jaar openbaar verslag', en: 'Public report twice a year' },
    text: {
      nl: 'In het voorjaar en het najaar ziet iedereen op één bladzijde wat er beloofd is, wat er gedaan is en of het werkte.',
      en: 'In spring and autumn everyone sees on one page what was promised, what was done and whether it worked.',
    },
    cost: { low: 2_000, high: 8_000, per: 'year' },
    months: 6,
    indicator: {
      title: { nl: 'Acties met een actueel cijfer', en: 'Actions with an up-to-date figure' },
      unit: '%',
      direction: 'up',
    },
  },
]
