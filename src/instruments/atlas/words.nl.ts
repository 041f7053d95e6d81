import type { Branch } from '../../core/branch.ts'

/** A branch in the middle of a sentence. */
const branches: Readonly<Record<Branch, string>> = {
  'basic-metal': 'basismetaal',
  'metal-products': 'metaalproducten',
  electro: 'elektrotechniek',
  machinery: 'machinebouw',
  transport: 'transportmiddelen',
  'repair-install': 'reparatie en installatie van machines',
  other: 'overige makers',
}

/** The words of the atlas: who are our makers. */
export const nl = {
  branches,
  maker: { one: 'maker', other: 'makers' },
  job: { one: 'baan', other: 'banen' },
  otherMunicipality: { one: 'andere gemeente', other: 'andere gemeenten' },
  atLeast: (number: string) => `minstens ${number}`,
  jobsUnknown: 'Het aantal banen is niet bekend.',
  missingJobs: (makers: string) => `Van ${makers} is het aantal banen niet bekend.`,
  missingShort: (makers: string) => `van ${makers} niet bekend`,
  missingRange: (low: string, high: string) => `Met hun grootteklasse erbij zijn het er ${low} tot ${high}.`,

  title: {
    before: (place: string) => `In ${place} werken `,
    people: (jobs: string) => `${jobs} mensen`,
    at: ' bij ',
    noJobs: (place: string, makers: string) => `In ${place} zijn ${makers}`,
    none: (place: string) => `In ${place} zijn geen makers bekend`,
  },
  lead: {
    changed: (jobs: string, makers: string, day: string) => `Dat zijn ${jobs} en ${makers} vergeleken met ${day}.`,
    makersOnly: (makers: string, day: string) => `Vergeleken met ${day} zijn er ${makers}.`,
    notComparable: (makers: string, day: string) =>
      `Hoeveel banen dat scheelt is niet te zeggen: op ${day} is van ${makers} het aantal niet bekend.`,
    same: (day: string) => `Dat is evenveel als op ${day}.`,
    first: 'Dit is de eerste peildatum. Bij een volgend bestand ziet u hier wat er veranderde.',
    none: 'In het bestand van deze peildatum staat hier geen enkele maker.',
  },
  more: (number: string, noun: string) => `${number} ${noun} meer`,
  fewer: (number: string, noun: string) => `${number} ${noun} minder`,
  equal: (noun: string) => `evenveel ${noun}`,
  than: (day: string) => `dan op ${day}`,
  stampDate: (day: string) => `Peildatum ${day}`,
  stampSource: (title: string) => `Bron: ${title}`,
  stampDelivered: (day: string) => `Ingelezen op ${day}`,

  facts: {
    title: 'In het kort',
    makers: 'Makers',
    jobs: 'Banen',
    largest: 'Grootste branche',
    largestNote: (jobs: string, makers: string) => `${jobs} bij ${makers}`,
    below50: 'Kleiner dan 50 banen',
    below50Note: (makers: string) => `van de ${makers} met een bekende grootte`,
    noneKnown: 'Van geen enkele maker is de grootte bekend.',
  },

  branch: {
    titleTwo: (first: string, second: string) => `Vooral ${first} en ${second}`,
    titleOne: (first: string) => `Alleen ${first}`,
    titleNone: 'De zes branches',
    head: 'Branche',
    makers: 'Makers',
    jobs: 'Banen',
    bar: 'Aandeel in de banen',
    against: (others: string) => `Tegenover ${others}`,
    againstUnit: '1,0 = even sterk',
    total: 'Samen',
    noCompare: 'Waarom staat er geen vergelijking?',
    noCompareWhy: (place: string) =>
      `Deze gegevens gaan alleen over ${place}. Staan er meer gemeenten in, zoals in het bestand van een regio of provincie, dan vergelijken wij elke gemeente met de andere.`,
    industry: (place: string) => `De hele industrie van ${place}, tegenover CBS`,
    industryKnown: (registered: string, establishments: string, share: string) =>
      `In dit bestand staan ${registered} vestigingen van de industrie (SBI-sectie C). CBS telt er ${establishments}: het bestand kent ${share}.`,
    industryNoShare: (registered: string, establishments: string) =>
      `In dit bestand staan ${registered} vestigingen van de industrie (SBI-sectie C). CBS telt er ${establishments}.`,
    industryMore: (registered: string, establishments: string) =>
      `In dit bestand staan ${registered} vestigingen van de industrie (SBI-sectie C). Dat zijn er meer dan CBS telt: ${establishments}. Kijk of het bestand en de tabel over dezelfde dag gaan, en of er bedrijven in staan die er niet meer zijn.`,
    industryOnlyMakers: 'Het bestand heeft geen bedrijven in de afdelingen 10 tot en met 23. Die telt CBS wel mee.',
    industryLimits: (table: string, year: string, retrieved: string) =>
      `Bron: CBS StatLine ${table}, stand ${year}, opgehaald op ${retrieved} (CC BY 4.0). CBS rondt af op vijven, telt ook zzp’ers en telt op een andere dag dan het bestand.`,
    industryGap: {
      'not-imported':
        'Met een tabel van CBS ziet u hoeveel van de industrie uw bestand kent. Download op StatLine van tabel 81575NED de onbewerkte dataset als CSV; een beheerder leest hem in bij Gegevens, Openbare tabellen van CBS.',
      'not-in-file': 'Dit bestand gaat maar over een deel van deze gemeenten. Vergelijken met CBS kan dan niet.',
      'no-figure': 'CBS geeft voor een van deze gemeenten geen cijfer. Een deel optellen zegt niets over het geheel.',
    },
    noRatio: 'geen vergelijking',
    noRatioWhy: 'Bij de anderen zijn in deze branche geen banen bekend.',
    shares: (branch: string, here: string, there: string) =>
      `${branch}: hier ${here} van de banen bij makers, bij de anderen ${there}.`,
    ratioFigure: (branch: string, ratio: string, others: string) => `${branch}: ${ratio} tegenover ${others}`,
    jobsIn: (branch: string) => `banen ${branch}`,
    jobsAll: (place: string) => `banen makers ${place}`,
    others: 'de anderen',
  },

  how: {
    jobs: (place: string, jobs: string) => `Banen in ${place}: ${jobs}`,
    jobsWords: 'Wij tellen de werkzame personen van alle makers op. Makers zonder aantal tellen wij niet als nul.',
    share: (share: string) => `Kleiner dan 50 banen: ${share}`,
    shareOver: 'makers met minder dan 50 banen',
    shareUnder: 'makers met een bekende grootte',
    index: (place: string, index: string) => `Groei van ${place}: ${index}`,
    indexOver: (day: string) => `banen op ${day}`,
    source: (title: string, day: string) => `${title}, ingelezen op ${day}`,
    licence: (licence: string) => `licentie ${licence}`,
    sbi: (version: string) =>
      `Branches: SBI ${version}, afdeling 24 tot en met 33, zoals in het pamflet van de Metaalunie`,
    limitOne: 'Eén bedrijf met veel banen kan het cijfer flink veranderen.',
    limitSoleTraders: 'Makers die niet in het bestand staan, tellen niet mee.',
    limitKnown: 'Alleen de bekende aantallen banen tellen mee.',
    limitMadeUp: 'Dit zijn voorbeeldgegevens: alle bedrijven zijn verzonnen.',
    stamp: (method: string) => `Methode ${method}`,
  },

  trend: {
    grows: (year: string, place: string) => `Sinds ${year} groeit ${place}`,
    growsMore: (year: string, place: string, reference: string) =>
      `Sinds ${year} groeit ${place} harder dan ${reference}`,
    growsLess: (year: string, place: string, reference: string) =>
      `Sinds ${year} groeit ${place} minder hard dan ${reference}`,
    shrinks: (year: string, place: string) => `Sinds ${year} heeft ${place} minder banen bij makers`,
    shrinksWhile: (year: string, place: string, reference: string) =>
      `Sinds ${year} verliest ${place} banen en groeit ${reference}`,
    shrinksMore: (year: string, place: string, reference: string) =>
      `Sinds ${year} krimpt ${place} sterker dan ${reference}`,
    shrinksLess: (year: string, place: string, reference: string) =>
      `Sinds ${year} krimpt ${place} minder dan ${reference}`,
    steady: (year: string, place: string) => `Sinds ${year} heeft ${place} evenveel banen bij makers`,
    titleNone: 'Hoe veranderde het aantal banen?',
    about: (day: string) => `Banen bij makers, ${day} = 100`,
    one: 'Er is nog maar één peildatum. Lees een ouder of nieuwer bestand in, dan ziet u hier de ontwikkeling.',
    noBase: 'Op de eerste peildatum waren hier geen banen bekend. Daarom is er geen index.',
    head: 'Peildatum',
    endNote: (jobs: string) => `${jobs} banen`,
    missing: (days: string) => `Op ${days} is van een deel van de makers het aantal banen niet bekend.`,
    breaks: (days: string) => `Op ${days} veranderde de versie van de SBI. Vergelijk branches niet over die dag heen.`,
    noIndex: 'geen banen bekend',
  },

  size: {
    titleShare: (share: string) => `${share} van de makers heeft minder dan 50 banen`,
    titleNone: 'Hoe groot zijn de makers?',
    head: 'Banen per maker',
    makers: 'Makers',
    jobs: 'Banen samen',
    bar: 'Aantal makers',
    orMore: (number: string) => `${number} of meer`,
    to: (low: string, high: string) => `${low} tot en met ${high}`,
    unknown: 'niet bekend',
    unknownWhy: 'Hun grootte stond niet in het bestand.',
  },

  estate: {
    title: (estate: string) => `De meeste makers zitten op ${estate}`,
    titleNone: 'Bedrijventerreinen',
    head: 'Bedrijventerrein',
    municipality: 'Gemeente',
    makers: 'Makers',
    jobs: 'Banen',
    none: 'In het bestand staan geen bedrijventerreinen. Voeg een kolom met het terrein toe en lees het bestand opnieuw in.',
    outside: (makers: string) => `${makers} zonder terrein in het bestand`,
    show: 'Bekijk de makers zonder terrein',
    all: (count: string) => `Toon alle ${count} terreinen`,
    fewer: 'Toon alleen de grootste 10',
  },

  change: {
    title: (branch: string, change: string) => `De grootste verandering: ${branch}, ${change}`,
    titleNone: 'Wat veranderde er?',
    head: 'Branche',
    makers: 'Makers',
    jobs: 'Banen',
    since: (day: string) => `Verschil met ${day}. Alleen de bekende aantallen banen tellen mee.`,
    first: 'Er is geen eerdere peildatum om mee te vergelijken.',
    none: (day: string) => `In geen enkele branche veranderde iets sinds ${day}.`,
  },

  gap: {
    title: 'Wat wij nog niet weten',
    intro: 'Deze gegevens staan wel in het pamflet, maar er is geen bron voor ingelezen.',
    head: 'Gegeven',
    value: 'Cijfer',
    education: 'Opleidingsniveau van de mensen die er werken',
    permanent: 'Mensen met een vaste baan',
    noSource: 'geen bron',
    todo: 'Wat u kunt doen',
    educationTodo: 'Vraag het CBS of de arbeidsmarktregio naar cijfers per sector.',
    permanentTodo: 'Vraag het UWV of het CBS naar soort contract per sector.',
  },

  map: {
    title: (place: string) => `De meeste makers in ${place}`,
    titleRegion: (place: string) => `De gemeenten van ${place}`,
    about: 'Aantal makers. Schematische kaart: elk vakje is één gemeente, grenzen zijn niet echt.',
    head: 'Gemeente',
    makers: 'Makers',
    jobs: 'Banen',
    none: 'geen makers',
  },
}
