import type { Statement, StatementText } from './statements.ts'

export const statementsNl: Readonly<Record<Statement, StatementText>> = {
  privacy: {
    title: 'Privacy',
    lead: 'Wie deze pagina’s leest, laat niets achter. Wie in Maakagenda werkt of als ondernemer inlogt, leest hier wat er wordt bewaard en waarom.',
    parts: [
      {
        heading: 'Als u hier alleen leest',
        paragraphs: [
          'Wij plaatsen geen cookies, meten geen bezoek en laden niets van anderen. Uw adres op het internet gebruiken wij een paar minuten om te zien of iemand te veel tegelijk vraagt. Het wordt niet opgeslagen.',
        ],
      },
      {
        heading: 'Register van verwerkingen',
        paragraphs: [
          'De gemeente, regio of provincie die met Maakagenda werkt, is verantwoordelijk voor wat zij erin zet. De bewaartermijnen hieronder zijn die van het programma; uw organisatie kan kortere kiezen.',
        ],
        table: {
          head: ['Wat', 'Van wie', 'Waarom', 'Grondslag', 'Hoe lang'],
          rows: [
            [
              'Bedrijfsgegevens uit het Handelsregister of LISA',
              'Maakbedrijven, ook eenmanszaken',
              'De gemeente kent haar makers',
              'Taak van algemeen belang (AVG art. 6 lid 1 e)',
              'Zolang de peildatum meetelt in de reeks',
            ],
            [
              'Verbeteringen en wensen',
              'Ondernemers en medewerkers',
              'De gegevens kloppen',
              'Taak van algemeen belang',
              'Zolang het bedrijf in het register staat',
            ],
            [
              'Meetgegevens van stroom',
              'Bedrijven die een machtiging gaven',
              'Berekenen wat delen en opslaan oplevert',
              'Toestemming (AVG art. 6 lid 1 a), altijd in te trekken',
              'Tot de machtiging eindigt',
            ],
            [
              'Accounts en rollen',
              'Medewerkers en uitgenodigde ondernemers',
              'Alleen wie mag, kan erbij',
              'Taak van algemeen belang',
              'Zolang het account bestaat',
            ],
            [
              'Logboek van handelingen',
              'Wie iets verandert',
              'Nagaan wie wat deed',
              'Taak van algemeen belang',
              'Zolang de organisatie het bewaart; namen worden na een verzoek gewist',
            ],
          ],
        },
      },
      {
        heading: 'Uw rechten',
        paragraphs: [
          'Een ondernemer ziet na een uitnodiging wat over zijn bedrijf wordt bewaard, verbetert het, neemt het mee en kan vragen om vergeten te worden. Vraag uw gemeente om een uitnodiging. Bent u het niet eens met de gemeente, dan kunt u terecht bij de Autoriteit Persoonsgegevens.',
        ],
      },
      {
        heading: 'Wat er nooit staat',
        paragraphs: [
          'Op deze pagina’s staan alleen cijfers over groepen. Voor publicatie wordt nagegaan of iemand er een bedrijf uit kan afleiden, ook samen met alles wat eerder is gepubliceerd.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Toegankelijkheid',
    lead: 'Iedereen moet deze pagina’s kunnen gebruiken. Zij werken zonder script, met alleen een toetsenbord, met een schermlezer en op een telefoon.',
    parts: [
      {
        heading: 'Hoever wij zijn',
        paragraphs: [
          'Wij werken naar WCAG 2.2, niveau AA. Bij elke verandering van het programma worden alle pagina’s automatisch nagekeken, in twee talen en op de breedte van een telefoon, en moeten er nul fouten zijn. Een onderzoek door een onafhankelijke deskundige en door mensen met een beperking is nog niet gedaan. Daarom staat hier nog geen nalevingsstatus volgens het Besluit digitale toegankelijkheid overheid; die stelt de organisatie vast die met Maakagenda werkt.',
        ],
      },
      {
        heading: 'Bekende gebreken',
        paragraphs: [
          'Op een smal scherm schuift een brede tabel in haar eigen kader. De kaart van gemeenten is schematisch; dezelfde cijfers staan eronder in een tabel.',
        ],
      },
      {
        heading: 'Lukt iets niet?',
        paragraphs: [
          'Meld het bij de gemeente waarvan u de pagina las. Krijgt u geen antwoord, dan kunt u terecht bij de Nationale ombudsman.',
        ],
      },
    ],
  },
  'open-data': {
    title: 'Open data',
    lead: 'Alle gepubliceerde cijfers zijn vrij te gebruiken, ook door programma’s. Noem de bron.',
    parts: [
      {
        heading: 'Bestanden',
        paragraphs: ['Een leeg vak in een bestand is een cijfer dat niet wordt getoond; het is nooit nul.'],
        links: [
          ['/v1/public/places', 'Alle plaatsen (JSON)'],
          ['/v1/public/publications', 'Alle publicaties met bronnen (JSON)'],
          ['/v1/public/catalogue.jsonld', 'Catalogus volgens DCAT-AP (JSON-LD)'],
          ['/v1/openapi.json', 'Beschrijving van de API (OpenAPI 3.1)'],
        ],
      },
      {
        heading: 'Voorwaarden',
        paragraphs: [
          'Licentie: CC BY 4.0. Per adres mag u 300 vragen achter elkaar stellen en daarna 20 per seconde. Vraag met If-None-Match om alleen te krijgen wat veranderde.',
        ],
      },
    ],
  },
  protection: {
    title: 'Zo beschermen wij bedrijven',
    lead: 'Een cijfer gaat pas naar buiten als niemand er een bedrijf uit kan berekenen. Ook niet samen met alles wat al bekend is.',
    parts: [
      {
        heading: 'Wat wij weglaten',
        paragraphs: [
          'Een cijfer over te weinig bedrijven laten wij weg. Ook een som waarin één bedrijf bijna alles is, of waarin het op één na grootste bedrijf het grootste zou kunnen berekenen. Over eenmanszaken zijn wij extra streng: dat zijn gegevens van een mens.',
          'Een weggelaten cijfer mag ook niet uit de andere volgen. Staan er in een rij 3, 40 en 57 met een totaal van 100, dan is 100 − 40 − 57 weer 3. Daarom laten wij er nog een weg. Er staat dan “Niet getoond”. Waarom juist dat cijfer weg is, zeggen wij niet: dat zou iets verraden.',
        ],
      },
      {
        heading: 'Hoe wij dat nagaan',
        paragraphs: [
          'Het programma valt de cijfers aan voordat een ander dat kan doen. Voor elk weggelaten cijfer rekent het uit hoe laag en hoe hoog het kan zijn. Dat doet het over alle tabellen samen: branches, gebieden die elkaar overlappen, eerdere jaren, en wat gemeenten, regio’s en het CBS al publiceerden. Is die ruimte te klein, dan gaat de publicatie niet door.',
          'Het rekent met drie lezers: iemand van buiten, een bedrijf dat zijn eigen getallen kent, en twee bedrijven die hun getallen bij elkaar leggen.',
          'Daarna kijken er twee mensen naar: de een stelt voor, de ander keurt goed.',
        ],
      },
      {
        heading: 'Wat dit niet kan',
        paragraphs: [
          'Het programma weet niet wat mensen verder nog weten. Wie van alle bedrijven op één na de banen kent, weet ook die van het laatste. Met drie bedrijven die samenspannen rekenen wij niet. En een cijfer dat eenmaal buiten is, kan iemand hebben bewaard; daarmee blijven wij rekenen.',
        ],
      },
      {
        heading: 'Voor wie het precies wil weten',
        paragraphs: [
          'De regels, de formules, de literatuur en de proeven staan bij de broncode, in docs/method/disclosure.md. Zij volgen het handboek van de Europese statistische bureaus (Hundepool, De Wolf en anderen, 2012).',
        ],
      },
    ],
  },
}
