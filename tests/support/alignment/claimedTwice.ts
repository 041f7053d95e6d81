import { type AlignmentPair, pair } from '../../../src/instruments/agenda/calc/alignment/alignmentPair.ts'

/** The same power, plot, building or money, promised to two. */
export const pairs: readonly AlignmentPair[] = [
  pair(
    'claimed-twice',
    [
      'Economische agenda Doetinchem',
      'Van de ruimte op onderstation Langerak reserveren wij 4 MW voor de uitbreiding van drie metaalbedrijven.',
    ],
    ['RES 1.0 Achterhoek', 'De 4 MW die op station Langerak vrijkomt, wordt ingezet voor het zonnepark langs de A18.'],
  ),
  pair(
    'claimed-twice',
    [
      'Agenda Oude IJsselstreek',
      'Kavel 14 op bedrijventerrein Hofskamp-Oost wordt verkocht aan een machinebouwer uit Terborg.',
    ],
    ['Woonvisie', 'Op Hofskamp-Oost, kavel 14, komen zestig flexwoningen voor spoedzoekers.'],
  ),
  pair(
    'claimed-twice',
    [
      'Onderwijsagenda',
      'De STO-middelen voor 2026 en 2027 (EUR 1,2 mln) gaan naar een praktijklokaal lastechniek op het Metzo College.',
      { from: '2026-01-01', to: '2027-12-31' },
    ],
    [
      'Regionaal programma techniek',
      'Uit Sterk Techniekonderwijs wordt in 2027 € 1.200.000 besteed aan een rijdend leslokaal langs alle basisscholen.',
      { from: '2027-01-01', to: '2027-12-31' },
    ],
  ),
  pair(
    'claimed-twice',
    [
      'Mobiliteitsplan Winterswijk',
      'Voor het laadplein vrachtwagens is 2.500 kW nodig; Liander heeft die op verdeelstation Misterweg toegezegd.',
    ],
    [
      'Uitvoeringsagenda Winterswijk',
      'Het smeltbedrijf schakelt over op stroom en neemt daarvoor de resterende 2,5 MW van verdeelstation Misterweg af.',
    ],
  ),
  pair(
    'claimed-twice',
    [
      'Omgevingsvisie Bronckhorst',
      'De voormalige steenfabriek in Steenderen krijgt een nieuw leven als verzamelgebouw voor startende makers.',
    ],
    [
      'Cultuurnota Bronckhorst',
      'In de oude steenfabriek te Steenderen vestigt zich vanaf 2027 het streekmuseum met depot.',
      { from: '2027-01-01' },
    ],
  ),
  pair(
    'claimed-twice',
    [
      'Economisch programma',
      'Uit de reserve Ruimtelijke Ontwikkeling halen we acht ton voor de revitalisering van De Mars.',
    ],
    [
      'Groenagenda',
      'De vergroening van de singels kost 800.000 euro, te dekken uit de reserve Ruimtelijke Ontwikkeling.',
    ],
  ),
  pair(
    'claimed-twice',
    [
      'Agenda bedrijventerreinen',
      'De laatste twee hectare van het Regionaal Bedrijventerrein Laarberg houden wij vrij voor maakbedrijven met een milieucategorie 4.',
    ],
    [
      'Energievisie Oost Gelre',
      'Op de nog onverkochte 2 ha van Laarberg komt een batterijopslag met transformatorhuis.',
    ],
  ),
  pair(
    'claimed-twice',
    [
      'Regio Deal Achterhoek',
      'Van het Regio Deal-geld gaat 3 miljoen euro naar het Smart Hub-gebouw op de campus.',
      { from: '2026-01-01', to: '2028-12-31' },
    ],
    [
      'Programma Wonen',
      'De drie miljoen uit de Regio Deal is bestemd voor het opknappen van particuliere huurwoningen in Gaanderen.',
      { from: '2027-01-01', to: '2029-12-31' },
    ],
  ),
  pair(
    'claimed-twice',
    [
      'Uitvoeringsagenda economie 2027',
      'Met de netbeheerder is afgesproken dat de vrijgekomen 1,8 MW in het Zutphense station De Hoven naar de gieterij gaat.',
    ],
    [
      'Woningbouwprogramma Zutphen',
      'De wijk Noorderhaven wordt in 2028 aangesloten op station De Hoven; daarvoor is 1,8 MW transportcapaciteit vastgelegd.',
    ],
  ),
  pair(
    'claimed-twice',
    [
      'Economische agenda Aalten',
      'Perceel sectie K 2210 aan de Broekstraat wordt bouwrijp gemaakt voor de verplaatsing van een constructiebedrijf.',
    ],
    ['Waterplan Aalten', 'De waterberging aan de Broekstraat wordt aangelegd op perceel K 2210.'],
  ),
  pair(
    'claimed-twice',
    [
      'Onderwijsvisie',
      'De gymzaal aan de Kruisbergseweg wordt omgebouwd tot oefenhal voor leerling-lassers van het Graafschap College.',
    ],
    ['Sportnota', 'Voor de turnvereniging wordt de gymzaal aan de Kruisbergseweg als vaste trainingszaal ingericht.'],
  ),
  pair(
    'claimed-twice',
    [
      'Agenda Berkelland',
      'Wij vragen 450 duizend euro uit het JTF aan voor een opleidingscentrum verspaning.',
      { from: '2027-01-01', to: '2028-06-30' },
    ],
    [
      'Arbeidsmarktagenda',
      'Het bedrag van € 450.000 dat voor onze gemeente in het Just Transition Fund klaarstaat, zetten we in voor begeleiding van werkzoekenden naar de zorg.',
      { from: '2027-06-01', to: '2028-12-31' },
    ],
  ),
  pair(
    'claimed-twice',
    [
      'Energiehub A18',
      'De deelnemers van de hub delen de 6 MVA op onderstation Wijnbergen, zodat er geen wachtlijst meer is.',
    ],
    [
      'Mobiliteitsagenda 2030',
      'Busmaatschappij en gemeente leggen de 6 MVA bij onderstation Wijnbergen vast voor het elektrisch laden van de streekbussen.',
    ],
  ),
  pair(
    'claimed-twice',
    ['Haven- en kadeplan Lochem', 'De loskade aan het Twentekanaal wordt exclusief gebruikt door de betonfabriek.'],
    [
      'Recreatievisie Lochem',
      'Aan de loskade van het Twentekanaal leggen vanaf volgend seizoen rondvaartboten en plezierjachten aan.',
    ],
  ),
  pair(
    'claimed-twice',
    [
      'Grondprijsbrief en uitgifteplan',
      'Kavel 7 (8.500 m2) van De Huet Zuid is in optie gegeven aan een producent van landbouwmachines.',
    ],
    ['Afvalplan', 'De nieuwe milieustraat wordt gebouwd op De Huet Zuid, kavel 7, groot 0,85 hectare.'],
  ),
  pair(
    'claimed-twice',
    [
      'Agenda maakindustrie',
      'Het krediet Duurzame bedrijventerreinen, groot EUR 600.000, wordt in zijn geheel gebruikt voor energiescans bij kleine metaalbedrijven.',
    ],
    [
      'Klimaatadaptatieplan',
      'Waterdoorlatende parkeerplaatsen worden betaald uit het krediet Duurzame bedrijventerreinen, voor zes ton in totaal.',
    ],
  ),
  pair(
    'claimed-twice',
    [
      'Nota vastgoed',
      'De leegstaande hal van Vulcaansoord wordt per 1 januari 2027 verhuurd aan een coöperatie van robotbouwers.',
      { from: '2027-01-01' },
    ],
    [
      'Programma opvang',
      'Hal Vulcaansoord dient van 2026 tot en met 2028 als opvanglocatie voor vluchtelingen.',
      { from: '2026-01-01', to: '2028-12-31' },
    ],
  ),
  pair(
    'claimed-twice',
    [
      'Agenda Montferland',
      'Door Montferland wordt een beroep gedaan op vijf megawatt van het hoogspanningsstation Zevenaar voor DocksNLD.',
    ],
    ['Agenda Zevenaar', 'Alle 5 MW die TenneT op station Zevenaar vrijgeeft, komt ten goede aan 7Poort.'],
  ),
]
