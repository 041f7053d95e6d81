import type { Measure } from '../measure.ts'

/** Measures for the smart municipality; costs are our own estimates. */
export const smartMeasures: readonly Measure[] = [
  {
    id: 'makers-in-the-classroom',
    ask: 'makers-and-schools',
    room: 'skills',
    title: { nl: 'Elke basisschool eens per jaar bij een maker', en: 'Every primary school at a maker once a year' },
    text: {
      nl: 'Wij koppelen elke basisschool aan een maker in de buurt. De gemeente regelt het vervoer en een lespakket.',
      en: 'We link every primary school to a maker nearby. The municipality sees to transport and a lesson kit.',
    },
    cost: { low: 8_000, high: 30_000, per: 'year' },
    months: 12,
    indicator: {
      title: { nl: 'Leerlingen die een maker bezochten', en: 'Pupils who visited a maker' },
      unit: 'pupils/year',
      direction: 'up',
    },
  },
  {
    id: 'work-placement-desk',
    ask: 'makers-and-schools',
    room: 'skills',
    title: { nl: 'Eén punt voor stages en leerbanen', en: 'One point for placements and apprenticeships' },
    text: {
      nl: 'Scholen en makers melden stages en leerbanen op één plek. Elke maker die wil, wordt geholpen erkend leerbedrijf te worden.',
      en: 'Schools and makers report placements and apprenticeships in one place. Every maker who wants to is helped to become a recognised training company.',
    },
    cost: { low: 10_000, high: 35_000, per: 'year' },
    months: 12,
    indicator: {
      title: { nl: 'Erkende leerbedrijven onder de makers', en: 'Recognised training companies among makers' },
      unit: 'companies',
      direction: 'up',
    },
  },
  {
    id: 'digital-craft-course',
    ask: 'makers-and-schools',
    room: 'skills',
    title: { nl: 'Samen leren digitaliseren en robotiseren', en: 'Learn to digitalise and robotise together' },
    text: {
      nl: 'Met het mbo en de makers maken wij een korte cursus waarin vakmensen leren werken met robots en software, zonder dat het vakmanschap verloren gaat.',
      en: 'With the vocational college and makers we set up a short course in which craftsmen learn to work with robots and software, without losing the craft.',
    },
    cost: { low: 10_000, high: 45_000, per: 'year' },
    months: 18,
    indicator: {
      title: { nl: 'Vakmensen die de cursus afrondden', en: 'Craftsmen who finished the course' },
      unit: 'people/year',
      direction: 'up',
    },
  },
  {
    id: 'join-sto',
    ask: 'strong-technical-education',
    room: 'skills',
    title: {
      nl: 'Meedoen in de regio van Sterk Techniek Onderwijs',
      en: 'Take part in the Sterk Techniek Onderwijs region',
    },
    text: {
      nl: 'De gemeente ondertekent het regioplan van Sterk Techniek Onderwijs, brengt makers als partner in en betaalt mee aan wat de regio samen afspreekt.',
      en: 'The municipality signs the regional plan of Sterk Techniek Onderwijs, brings in makers as partners and contributes to what the region agrees.',
    },
    cost: { low: 10_000, high: 60_000, per: 'year' },
    months: 12,
    indicator: {
      title: { nl: 'Makers die partner zijn in het regioplan', en: 'Makers that are partners in the regional plan' },
      unit: 'companies',
      direction: 'up',
    },
  },
  {
    id: 'technical-lessons-without-diploma',
    ask: 'strong-technical-education',
    room: 'skills',
    title: {
      nl: 'Techniek voor mensen zonder technisch diploma',
      en: 'Technique for people without a technical diploma',
    },
    text: {
      nl: 'Met mbo, UWV en makers starten wij elk jaar een praktijkklas waarin mensen met gevoel voor techniek aan de slag gaan met een baan aan het eind.',
      en: 'With the vocational college, UWV and makers we start every year a practical class for people with a feeling for technique, with a job at the end.',
    },
    cost: { low: 20_000, high: 80_000, per: 'year' },
    months: 18,
    indicator: {
      title: { nl: 'Deelnemers die bij een maker aan het werk zijn', en: 'Participants who work at a maker' },
      unit: 'people/year',
      direction: 'up',
    },
  },
  {
    id: 'show-our-technical-jobs',
    ask: 'visible-technical-jobs',
    room: 'skills',
    title: {
      nl: 'Laten zien welk technisch werk de gemeente doet',
      en: 'Show which technical work the municipality does',
    },
    text: {
      nl: 'Wij tellen de technische functies bij de gemeente en laten op de open dag, op school en op onze site zien wat zij doen.',
      en: 'We count the technical jobs at the municipality, and show what they do at the open day, in schools and on our site.',
    },
    cost: { low: 2_000, high: 10_000, per: 'year' },
    months: 6,
    indicator: {
      title: {
        nl: 'Reacties op technische vacatures van de gemeente',
        en: 'Replies to technical vacancies of the municipality',
      },
      unit: 'replies/year',
      direction: 'up',
    },
  },
  {
    id: 'municipal-apprentices',
    ask: 'visible-technical-jobs',
    room: 'skills',
    title: { nl: 'Leerlingen aan het werk bij de gemeente', en: 'Apprentices at work in the municipality' },
    text: {
      nl: 'Elke technische afdeling van de gemeente neemt ieder jaar ten minste één leerling of stagiair aan, als het kan samen met een maker.',
      en: 'Every technical department of the municipality takes at least one apprentice or trainee every year, if possible together with a maker.',
    },
    cost: { low: 10_000, high: 40_000, per: 'year' },
    months: 12,
    indicator: {
      title: { nl: 'Leerlingen en stagiairs in technische functies', en: 'Apprentices and trainees in technical jobs' },
      unit: 'people/year',
      direction: 'up',
    },
  },
  {
    id: 'bundle-training-money',
    ask: 'vital-labour-market',
    room: 'skills',
    title: {
      nl: 'Scholingsgeld bundelen in de arbeidsmarktregio',
      en: 'Bundle training money in the labour market region',
    },
    text: {
      nl: 'Met UWV, de opleidingsfondsen van de sector en de regio leggen wij scholingsgeld bij elkaar, zodat een maker op één plek hoort wat er betaald wordt.',
      en: 'With UWV, the training funds of the sector and the region we put training money together, so that a maker hears in one place what is paid for.',
    },
    cost: { low: 5_000, high: 25_000, per: 'year' },
    months: 12,
    indicator: {
      title: { nl: 'Scholingsgeld dat bij makers terechtkomt', en: 'Training money that reaches makers' },
      unit: 'EUR/year',
      direction: 'up',
    },
  },
  {
    id: 'from-benefit-to-bench',
    ask: 'vital-labour-market',
    room: 'skills',
    title: { nl: 'Van uitkering naar werkbank', en: 'From benefit to workbench' },
    text: {
      nl: 'Werkzoekenden lopen drie maanden mee bij een maker, met begeleiding en een leerbaan als het klikt.',
      en: 'Job seekers join a maker for three months, with guidance and an apprenticeship when it clicks.',
    },
    cost: { low: 25_000, high: 100_000, per: 'year' },
    months: 18,
    indicator: {
      title: {
        nl: 'Mensen die via de regio bij een maker begonnen',
        en: 'People who started at a maker through the region',
      },
      unit: 'people/year',
      direction: 'up',
    },
  },
  {
    id: 'labour-market-outlook',
    ask: 'vital-labour-market',
    room: 'skills',
    title: { nl: 'Elk jaar vooruitkijken naar tekorten', en: 'Look ahead at shortages every year' },
    text: {
      nl: 'Met de arbeidsmarktregio berekenen wij elk jaar welke vakmensen over drie jaar ontbreken, en stemmen wij de opleidingen daarop af.',
      en: 'With the labour market region we compute every year which craftsmen will be missing in three years, and fit the courses to it.',
    },
    cost: { low: 4_000, high: 15_000, per: 'year' },
    months: 9,
    indicator: {
      title: {
        nl: 'Vacatures voor vakmensen die langer dan drie maanden openstaan',
        en: 'Vacancies for craftsmen open longer than three months',
      },
      unit: 'vacancies',
      direction: 'down',
    },
  },
]
