import type { Measure } from '../measure.ts'

/** Measures for the entrepreneurial municipality, after the asks of the pamphlet; costs are our own estimates. */
export const entrepreneurialMeasures: readonly Measure[] = [
  {
    id: 'visit-every-maker',
    ask: 'stimulate-entrepreneurship',
    room: 'atlas',
    title: { nl: 'Elke maker eens in de twee jaar bezoeken', en: 'Visit every maker once in two years' },
    text: {
      nl: 'De accountmanager bezoekt elke maker minstens eens in de twee jaar. Wensen en beloften worden vastgelegd, met een datum waarop de ondernemer antwoord krijgt.',
      en: 'The account manager visits every maker at least once in two years. Wishes and promises are written down, with a date by which the entrepreneur gets an answer.',
    },
    cost: { low: 15_000, high: 45_000, per: 'year' },
    months: 24,
    indicator: {
      title: { nl: 'Makers die in twee jaar bezocht zijn', en: 'Makers visited in two years' },
      unit: '%',
      direction: 'up',
    },
  },
  {
    id: 'one-desk-for-makers',
    ask: 'stimulate-entrepreneurship',
    room: 'atlas',
    title: { nl: 'Eén loket met een vaste contactpersoon', en: 'One desk with one contact person' },
    text: {
      nl: 'Elke maker heeft één vaste contactpersoon bij de gemeente, die vragen over vergunning, ruimte, energie en personeel binnen vijf werkdagen bij de juiste collega brengt.',
      en: 'Every maker has one contact person at the municipality, who brings questions on permits, space, energy and staff to the right colleague within five working days.',
    },
    cost: { low: 20_000, high: 60_000, per: 'year' },
    months: 6,
    indicator: {
      title: {
        nl: 'Vragen die binnen vijf werkdagen zijn beantwoord',
        en: 'Questions answered within five working days',
      },
      unit: '%',
      direction: 'up',
    },
  },
  {
    id: 'family-business-succession',
    ask: 'stimulate-entrepreneurship',
    room: 'atlas',
    title: {
      nl: 'Bedrijfsopvolging bij familiebedrijven op tijd bespreken',
      en: 'Talk about succession in family firms in time',
    },
    text: {
      nl: 'Met de makers waarvan de eigenaar 55 jaar of ouder is, bespreken wij de opvolging. Wie geen opvolger heeft, brengen wij in contact met starters en adviseurs in de regio.',
      en: 'With makers whose owner is 55 or older we talk about succession. Who has no successor is brought into contact with starters and advisers in the region.',
    },
    cost: { low: 5_000, high: 20_000, per: 'year' },
    months: 12,
    indicator: {
      title: { nl: 'Makers die stoppen zonder opvolger', en: 'Makers that stop without a successor' },
      unit: 'companies',
      direction: 'down',
    },
  },
  {
    id: 'start-and-grow-space',
    ask: 'stimulate-entrepreneurship',
    room: 'space',
    title: {
      nl: 'Betaalbare werkruimte voor startende en groeiende makers',
      en: 'Affordable workspace for starting and growing makers',
    },
    text: {
      nl: 'Wij maken een verzamelgebouw met werkplaatsen van 100 tot 400 m² mogelijk en houden bij welke makers ruimte zoeken.',
      en: 'We make a shared building with workshops of 100 to 400 m² possible, and keep a list of makers that look for space.',
    },
    cost: { low: 50_000, high: 400_000, per: 'once' },
    months: 30,
    indicator: {
      title: { nl: 'Aantal makers in de gemeente', en: 'Number of makers in the municipality' },
      unit: 'companies',
      direction: 'up',
      computedBy: { question: 'atlas.factsheet', pointer: '/total/companies' },
    },
  },
  {
    id: 'estate-maintenance-plan',
    ask: 'future-proof-estates',
    room: 'estates',
    title: {
      nl: 'Meerjarenplan voor onderhoud per bedrijventerrein',
      en: 'Maintenance plan of several years per business estate',
    },
    text: {
      nl: 'Voor elk bedrijventerrein stellen wij met de ondernemers een plan op voor wegen, groen, water, verlichting en bewegwijzering, met geld per jaar.',
      en: 'For every estate we draw up, with the entrepreneurs, a plan for roads, green, water, lighting and signs, with money per year.',
    },
    cost: { low: 15_000, high: 40_000, per: 'once' },
    months: 12,
    indicator: {
      title: { nl: 'Bedrijventerreinen met een vastgesteld plan', en: 'Estates with an adopted plan' },
      unit: 'estates',
      direction: 'up',
    },
  },
  {
    id: 'park-management',
    ask: 'future-proof-estates',
    room: 'estates',
    title: {
      nl: 'Parkmanagement of een bedrijveninvesteringszone (BIZ)',
      en: 'Park management or a business improvement zone (BIZ)',
    },
    text: {
      nl: 'Wij helpen ondernemers een bedrijveninvesteringszone op te richten: wij betalen de voorbereiding en de draagvlakmeting, de ondernemers beslissen.',
      en: 'We help entrepreneurs to set up a business improvement zone: we pay for the preparation and the vote, the entrepreneurs decide.',
    },
    cost: { low: 10_000, high: 35_000, per: 'once' },
    months: 18,
    indicator: {
      title: { nl: 'Banen op terreinen met parkmanagement', en: 'Jobs on estates with park management' },
      unit: 'jobs',
      direction: 'up',
    },
  },
  {
    id: 'renew-oldest-estate',
    ask: 'future-proof-estates',
    room: 'estates',
    title: { nl: 'Het oudste bedrijventerrein vernieuwen', en: 'Renew the oldest estate' },
    text: {
      nl: 'Wij herstructureren het oudste terrein: kavels beter benutten, leegstand aanpakken en ruimte maken voor makers die willen groeien.',
      en: 'We redevelop the oldest estate: use plots better, tackle vacancy and make room for makers that want to grow.',
    },
    cost: { low: 250_000, high: 2_000_000, per: 'once' },
    months: 48,
    indicator: {
      title: { nl: 'Banen op het terrein', en: 'Jobs on the estate' },
      unit: 'jobs',
      direction: 'up',
    },
  },
  {
    id: 'safe-estate-label',
    ask: 'future-proof-estates',
    room: 'estates',
    title: { nl: 'Keurmerk Veilig Ondernemen op elk terrein', en: 'Safe business label on every estate' },
    text: {
      nl: 'Samen met politie, brandweer en ondernemers halen wij het Keurmerk Veilig Ondernemen en houden wij jaarlijks een schouw.',
      en: 'With police, fire brigade and entrepreneurs we get the safe business label and inspect the estate every year.',
    },
    cost: { low: 5_000, high: 20_000, per: 'year' },
    months: 12,
    indicator: {
      title: { nl: 'Terreinen met een geldig keurmerk', en: 'Estates with a valid label' },
      unit: 'estates',
      direction: 'up',
    },
  },
  {
    id: 'sme-test-for-every-rule',
    ask: 'think-small-first',
    room: 'rules',
    title: {
      nl: 'Een MKB-toets bij elke regel die makers raakt',
      en: 'An SME test for every rule that touches makers',
    },
    text: {
      nl: 'Voordat het college een regel vaststelt die makers raakt, bespreekt een panel van vijf tot tien makers de werkbaarheid. Het verslag gaat mee naar de raad.',
      en: 'Before the executive adopts a rule that touches makers, a panel of five to ten makers discusses whether it works. The report goes to the council.',
    },
    cost: { low: 3_000, high: 12_000, per: 'year' },
    months: 6,
    indicator: {
      title: { nl: 'Nieuwe regels met een MKB-toets', en: 'New rules with an SME test' },
      unit: '%',
      direction: 'up',
    },
  },
  {
    id: 'makers-panel',
    ask: 'think-small-first',
    room: 'rules',
    title: { nl: 'Een vast panel van makers', en: 'A standing panel of makers' },
    text: {
      nl: 'Wij vragen makers van verschillende grootte en branche in een vast panel, dat vroeg meedenkt over beleid, uitvoering en formulieren.',
      en: 'We ask makers of different size and branch to sit in a standing panel that thinks along early on policy, carrying out and forms.',
    },
    cost: { low: 2_000, high: 8_000, per: 'year' },
    months: 4,
    indicator: {
      title: { nl: 'Voorstellen die met het panel zijn besproken', en: 'Proposals discussed with the panel' },
      unit: 'proposals',
      direction: 'up',
    },
  },
  {
    id: 'fewer-form-fields',
    ask: 'think-small-first',
    room: 'rules',
    title: { nl: 'De vijf zwaarste formulieren halveren', en: 'Halve the five heaviest forms' },
    text: {
      nl: 'Wij meten hoeveel tijd makers kwijt zijn aan onze formulieren en schrappen in de vijf zwaarste wat wij al weten of niet gebruiken.',
      en: 'We measure how much time makers spend on our forms, and scrap from the five heaviest what we know already or do not use.',
    },
    cost: { low: 8_000, high: 30_000, per: 'once' },
    months: 12,
    indicator: {
      title: { nl: 'Regeldruk van gemeentelijke formulieren', en: 'Burden of municipal forms' },
      unit: 'EUR/year',
      direction: 'down',
    },
  },
  {
    id: 'one-in-one-out',
    ask: 'scrap-an-old-rule',
    room: 'rules',
    title: { nl: 'Eén regel erbij, één regel eraf', en: 'One rule in, one rule out' },
    text: {
      nl: 'Bij elke nieuwe regel met lasten voor makers schrapt de gemeente in hetzelfde besluit een regel met ten minste dezelfde lasten. Het saldo staat in de jaarrekening.',
      en: 'With every new rule that burdens makers the municipality scraps, in the same decision, a rule of at least the same burden. The balance stands in the annual accounts.',
    },
    cost: { low: 5_000, high: 15_000, per: 'year' },
    months: 6,
    indicator: {
      title: { nl: 'Saldo van regeldruk sinds het begin', en: 'Balance of burden since the start' },
      unit: 'EUR/year',
      direction: 'down',
    },
  },
  {
    id: 'levies-no-faster-than-prices',
    ask: 'scrap-an-old-rule',
    room: 'rules',
    title: { nl: 'Lokale lasten stijgen niet harder dan de prijzen', en: 'Local levies rise no faster than prices' },
    text: {
      nl: 'De ozb voor niet-woningen, reclamebelasting en leges voor makers stijgen samen niet meer dan de inflatie. Elk jaar rekenen wij dat voor drie voorbeeldbedrijven uit.',
      en: 'Property tax on business premises, advertising tax and fees for makers together rise no more than inflation. Every year we work it out for three example companies.',
    },
    cost: { low: 0, high: 150_000, per: 'year' },
    months: 12,
    indicator: {
      title: { nl: 'Lokale lasten van een voorbeeldmaker', en: 'Local levies of an example maker' },
      unit: 'EUR/year',
      direction: 'down',
    },
  },
  {
    id: 'sunset-clause',
    ask: 'scrap-an-old-rule',
    room: 'rules',
    title: { nl: 'Een einddatum in elke nieuwe regeling', en: 'An end date in every new rule' },
    text: {
      nl: 'Elke nieuwe gemeentelijke regeling voor bedrijven vervalt na vijf jaar, tenzij de raad haar na evaluatie verlengt.',
      en: 'Every new municipal rule for companies lapses after five years, unless the council prolongs it after evaluation.',
    },
    cost: { low: 1_000, high: 5_000, per: 'year' },
    months: 6,
    indicator: {
      title: { nl: 'Regelingen met een einddatum', en: 'Rules with an end date' },
      unit: '%',
      direction: 'up',
    },
  },
]
