import { type AlignmentPair, pair } from '../../../src/instruments/agenda/calc/alignment/alignmentPair.ts'

/** What one agenda makes possible, another makes impossible. */
export const pairs: readonly AlignmentPair[] = [
  pair(
    'contradiction',
    [
      'Economische agenda',
      'Bedrijven op Verheulsweide mogen voortaan ook in de nacht draaien; de gemeente past het omgevingsplan daarop aan.',
    ],
    [
      'Omgevingsvisie',
      'Rond Verheulsweide geldt tussen 23.00 en 7.00 uur een stiltezone, zodat omwonenden kunnen slapen.',
    ],
  ),
  pair(
    'contradiction',
    ['Agenda maakindustrie', 'Wij geven ruimte aan ploegendiensten tot middernacht op De Rietstap.'],
    [
      'Geluidsplan Dinxperlo',
      'Op De Rietstap worden de geluidsnormen voor de avond en de nacht aangescherpt met 5 dB(A).',
    ],
  ),
  pair(
    'contradiction',
    ['Mobiliteitsplan', 'De Keppelseweg wordt afgesloten voor vrachtverkeer vanaf 3,5 ton.'],
    ['Economische agenda', 'De Keppelseweg blijft de hoofdroute voor zwaar transport van en naar de gieterijen.'],
  ),
  pair(
    'contradiction',
    [
      'Uitvoeringsagenda binnenstad',
      'Vanaf 2028 komt er een zero-emissiezone rond het stationsgebied van Zutphen.',
      { from: '2028-01-01' },
    ],
    [
      'Logistieke visie Zutphen',
      'Dieselvrachtwagens houden tot 2032 toegang tot het stationsgebied van Zutphen om de werkplaatsen te bevoorraden.',
      { to: '2032-12-31' },
    ],
  ),
  pair(
    'contradiction',
    [
      'Woonvisie 2035',
      'Aan de rand van Hofskamp bouwen we tachtig woningen, op dertig meter van de bestaande bedrijven.',
    ],
    [
      'Bedrijventerreinenvisie',
      'Op Hofskamp willen we juist ruimte bieden aan bedrijven in milieucategorie 4.1 en 4.2.',
    ],
  ),
  pair(
    'contradiction',
    ['Centrumplan Groenlo', 'Laden en lossen in de Beltrumsestraat mag alleen tussen 7 en 10 uur.'],
    [
      'Agenda ondernemen',
      'Leveranciers kunnen de hele dag door terecht in de Beltrumsestraat, zodat werkplaatsen niet zonder materiaal zitten.',
    ],
  ),
  pair(
    'contradiction',
    ['Parkeernota', 'Langs de Fabrieksstraat worden de veertig vrachtwagenplaatsen opgeheven.'],
    [
      'Actieplan logistiek',
      'Aan de Fabrieksstraat wordt het aantal parkeerplaatsen voor vrachtwagens uitgebreid met twintig.',
    ],
  ),
  pair(
    'contradiction',
    ['Omgevingsprogramma', 'De maximale bouwhoogte op Ambt West wordt 10 meter.'],
    [
      'Economisch perspectief',
      'Voor kraanhallen staan wij op Ambt West een bouwhoogte toe van ten hoogste zestien meter.',
    ],
  ),
  pair(
    'contradiction',
    ['Regeldrukagenda', 'We voeren in deze periode geen nieuwe meldplichten in voor kleine bedrijven.'],
    [
      'Uitvoeringsprogramma circulair',
      'Elk bedrijf gaat vanaf 2027 jaarlijks aan de gemeente opgeven hoeveel restmateriaal het afvoert.',
    ],
  ),
  pair(
    'contradiction',
    [
      'Economische agenda',
      'De OZB voor bedrijven wordt de komende vier jaar niet verhoogd.',
      { from: '2027-01-01', to: '2030-12-31' },
    ],
    [
      'Kadernota',
      'Om het tekort te dichten stijgt het OZB-tarief voor niet-woningen in 2028 met zes procent.',
      { from: '2028-01-01', to: '2028-12-31' },
    ],
  ),
  pair(
    'contradiction',
    ['Inkoopbeleid', 'Bij de aankoop van straatmeubilair telt alleen de laagste prijs.'],
    [
      'Agenda circulaire maakindustrie',
      'In elke aanbesteding van straatmeubilair wegen herstelbaarheid en hergebruik voor ten minste veertig procent mee.',
    ],
  ),
  pair(
    'contradiction',
    ['Verkeersvisie Lichtenvoorde', 'De Europaweg gaat naar 30 km/u en krijgt drempels.'],
    [
      'Agenda goederenvervoer',
      'Wij houden op de Europaweg in Lichtenvoorde 50 km/u aan, want het is de aanrijroute voor diepladers.',
    ],
  ),
  pair(
    'contradiction',
    [
      'Transformatievisie',
      'Bedrijventerrein Stadhuisbroek verkleurt in tien jaar naar een woonwijk met voorzieningen.',
    ],
    ['Agenda werklocaties', 'Stadhuisbroek behouden we als werkterrein voor ambacht en industrie.'],
  ),
  pair(
    'contradiction',
    ['Energieprogramma', 'Op het dak en op de grond van Laarberg-Noord is ruimte voor een zonneveld van zes hectare.'],
    [
      'Ruimtelijk-economische visie',
      'Zonnevelden op bedrijfsgrond zijn uitgesloten: Laarberg-Noord is er om te produceren.',
    ],
  ),
  pair(
    'contradiction',
    ['Groenstructuurplan', 'De bomenrij langs de Ondernemingsweg is beschermd en mag niet worden gekapt.'],
    ['Uitvoeringsplan wegen', 'Om de Ondernemingsweg te verbreden verdwijnen de bomen aan de noordzijde.'],
  ),
  pair(
    'contradiction',
    [
      'Energievisie',
      'Nieuwe grootverbruikers krijgen tot 2030 geen aansluiting op het net in Eibergen.',
      { to: '2029-12-31' },
    ],
    [
      'Acquisitieplan',
      'We halen in 2027 twee energie-intensieve bedrijven naar Eibergen en zorgen dat zij direct stroom hebben.',
      { from: '2027-01-01', to: '2027-12-31' },
    ],
  ),
  pair(
    'contradiction',
    ['Onderwijshuisvestingsplan', 'De techniekvleugel van het vmbo in Varsseveld gaat dicht.'],
    ['Onderwijsagenda', 'In Varsseveld breiden we het technisch vmbo uit met een richting mechatronica.'],
  ),
  pair(
    'contradiction',
    [
      'Fietsplan',
      'De Oude Aaltenseweg wordt een fietsstraat waar gemotoriseerd verkeer te gast is en vrachtauto’s geweerd worden.',
    ],
    ['Economische agenda', 'Via de Oude Aaltenseweg ontsluiten we het terrein Akkermansweide voor vrachtwagens.'],
  ),
  pair(
    'contradiction',
    [
      'Veiligheidsprogramma',
      'Binnen driehonderd meter van de basisschool in Gendringen komt geen opslag van gevaarlijke stoffen.',
    ],
    ['Waterstofagenda', 'Naast de basisschool in Gendringen krijgt het bedrijf een tank voor waterstof.'],
  ),
  pair(
    'contradiction',
    ['Nota geluid', 'De geluidbelasting op de gevel bij Nijverheidsweg mag overdag niet boven 50 dB(A) komen.'],
    [
      'Zonebeheerplan',
      'Aan de Nijverheidsweg is overdag 55 dB(A) op de gevel het maximum, zodat de zagerij kan groeien.',
    ],
  ),
  pair(
    'contradiction',
    ['Watervisie', 'Het onttrekken van grondwater door bedrijven in Ruurlo wordt afgebouwd.'],
    ['Economisch actieplan', 'Bedrijven in Ruurlo krijgen ruimte om meer grondwater op te pompen voor koeling.'],
  ),
  pair(
    'contradiction',
    ['Toeristische agenda', 'Na 19 uur is het op de kade van Doesburg stil: geen motoren, geen machines.'],
    ['Havenvisie', 'De scheepswerf aan de kade van Doesburg mag ’s avonds doorwerken tot 22 uur.'],
  ),
  pair(
    'contradiction',
    ['Mobiliteitsprogramma', 'De overweg bij de Zelhemseweg wordt gesloten.'],
    [
      'Bereikbaarheidsagenda',
      'De overweg Zelhemseweg blijft open omdat vrachtverkeer naar het terrein er geen alternatief voor heeft.',
    ],
  ),
  pair(
    'contradiction',
    ['Grondbeleid', 'Kavels op De Mors gaan uitsluitend naar logistieke bedrijven met meer dan vijf hectare.'],
    ['Uitgiftebeleid maakindustrie', 'Op De Mors worden kavels alleen uitgegeven aan maakbedrijven uit de regio.'],
  ),
]
