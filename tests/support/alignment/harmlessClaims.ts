import { type AlignmentPair, pair } from '../../../src/instruments/agenda/calc/alignment/alignmentPair.ts'

/** Power, plots, buildings and money that look claimed twice, and are not. */
export const pairs: readonly AlignmentPair[] = [
  pair(
    null,
    ['Agenda Doetinchem', 'Op onderstation Langerak reserveren wij 4 MW voor de metaal.'],
    ['RES', 'Op onderstation Wijnbergen wordt 4 MW ingezet voor een zonnepark.'],
  ),
  pair(
    null,
    ['Agenda', 'In 2026 gaat 3 MW van station Langerak naar de gieterij.'],
    ['RES', 'De 3 MW die station Langerak er in 2030 bij krijgt, is voor woningen.'],
  ),
  pair(
    null,
    ['Uitgifteplan', 'Kavel 14 op Hofskamp-Oost gaat naar een machinebouwer.'],
    ['Woonvisie', 'Kavel 15 op Hofskamp-Oost is bestemd voor tijdelijke woningen.'],
  ),
  pair(
    null,
    ['Uitgifteplan Aalten', 'Kavel 3 aan de Industrieweg in Aalten wordt verkocht aan een timmerfabriek.'],
    ['Agenda Zutphen', 'Op kavel 3 aan de Industrieweg in Zutphen komt een milieustraat.'],
  ),
  pair(
    null,
    [
      'Onderwijsagenda',
      'De STO-middelen gaan naar een praktijklokaal in Doetinchem.',
      { from: '2025-01-01', to: '2025-12-31' },
    ],
    ['Techniekagenda', 'De STO-middelen gaan naar een rijdend leslokaal.', { from: '2027-01-01', to: '2027-12-31' }],
  ),
  pair(
    null,
    ['Onderwijsagenda', 'Uit Sterk Techniekonderwijs wordt 300.000 euro besteed aan lasapparatuur.'],
    ['Agenda', 'Uit de Regio Deal wordt 300.000 euro besteed aan lasapparatuur van bedrijven.'],
  ),
  pair(
    null,
    ['Begroting', 'Voor het laadplein is 600.000 euro nodig uit het provinciale fonds Mobiliteit.'],
    ['Groenplan', 'De singels kosten 600.000 euro en worden betaald uit de reserve Groen.'],
  ),
  pair(
    null,
    ['Agenda', 'Van de 12 MW op station Zevenaar krijgt DocksNLD er 5.'],
    ['Agenda Zevenaar', 'Van de 12 MW op station Zevenaar houden de woningen 4 MW.'],
  ),
  pair(
    null,
    ['RES', 'Station Zevenaar heeft een vermogen van 80 MW.'],
    ['Agenda', 'Voor 7Poort wordt 5 MW op station Zevenaar gereserveerd.'],
  ),
  pair(
    null,
    ['Energieprogramma', 'De reservering van 2 MW op verdeelstation Misterweg is vervallen.'],
    ['Agenda', 'Het smeltbedrijf krijgt 2 MW van verdeelstation Misterweg.'],
  ),
  pair(
    null,
    ['Woonvisie', 'Van woningen op kavel 9 van De Huet wordt afgezien.'],
    ['Uitgifteplan', 'Kavel 9 van De Huet wordt verkocht aan een maakbedrijf.'],
  ),
  pair(
    null,
    ['Cultuurnota', 'Het museum verlaat de steenfabriek in Steenderen eind 2026.', { to: '2026-12-31' }],
    [
      'Agenda',
      'De steenfabriek in Steenderen wordt vanaf 2027 een verzamelgebouw voor makers.',
      { from: '2027-01-01' },
    ],
  ),
  pair(
    null,
    ['Energiehub', 'De hub op Wijnbergen deelt 6 MVA van onderstation Wijnbergen.'],
    ['Agenda', 'Wij steunen de hub op Wijnbergen met een halve fte aan projectleiding.'],
  ),
  pair(
    null,
    ['Agenda', 'Uit de reserve Ruimtelijke Ontwikkeling gaat acht ton naar De Mars.'],
    ['Jaarstukken', 'De reserve Ruimtelijke Ontwikkeling had eind 2025 een stand van 4,1 miljoen.'],
  ),
  pair(
    null,
    ['Grondbrief', 'Er zijn nog twee hectare te koop op Laarberg.'],
    ['Agenda', 'Wij houden 2 hectare op Laarberg vrij voor maakbedrijven.'],
  ),
  pair(
    null,
    ['Agenda Oost Gelre', 'Op Laarberg is 2 ha voor makers.'],
    ['Energievisie Berkelland', 'Op De Kiefte komt een batterijopslag van 2 ha.'],
  ),
  pair(
    null,
    [
      'Sportnota',
      'De gymzaal aan de Kruisbergseweg wordt door de turnvereniging gebruikt op avonden en in het weekend.',
    ],
    ['Onderwijsvisie', 'Overdag oefenen leerling-lassers in de gymzaal aan de Kruisbergseweg.'],
  ),
  pair(
    null,
    ['Agenda', 'Hal 2 van Vulcaansoord wordt verhuurd aan robotbouwers.'],
    ['Programma opvang', 'Hal 5 van Vulcaansoord dient als opvanglocatie.'],
  ),
  pair(
    null,
    ['Waterplan', 'Op perceel K 2210 aan de Broekstraat komt waterberging.'],
    ['Agenda', 'Op perceel K 2245 aan de Broekstraat komt een constructiebedrijf.'],
  ),
  pair(
    null,
    ['Agenda Berkelland', 'Wij vragen 450.000 euro uit het JTF aan voor verspaning.'],
    ['Agenda Lochem', 'Het JTF bestaat sinds 2021 en steunt regio’s in de overgang.'],
  ),
  pair(
    null,
    ['Mobiliteitsagenda', 'De streekbussen laden 1,5 MW bij de remise in Winterswijk.'],
    ['Agenda Winterswijk', 'De zagerij vraagt 1.500 kW aan op station Misterweg.'],
  ),
  pair(
    null,
    ['Haven', 'De loskade in Lochem wordt gebruikt door de betonfabriek.'],
    ['Recreatievisie', 'De passantenhaven in Eefde krijgt tien ligplaatsen.'],
  ),
  pair(
    null,
    ['Agenda', 'Fase 1 van De Laarakker, drie hectare, is voor makers.'],
    ['Woonprogramma', 'Fase 2 van De Laarakker, drie hectare, is voor woningen.'],
  ),
  pair(
    null,
    ['Agenda', 'Transformator 1 van station Dale levert 10 MW aan het bedrijventerrein.'],
    ['RES', 'Transformator 2 van station Dale levert 10 MW aan de wind- en zonneparken.'],
  ),
  pair(
    null,
    ['Agenda', 'Voor de gieterij is 1,8 MW nodig, als station De Hoven is verzwaard.', { from: '2031-01-01' }],
    [
      'Woonprogramma',
      'De wijk Noorderhaven gebruikt 1,8 MW van station De Hoven.',
      { from: '2027-01-01', to: '2029-12-31' },
    ],
  ),
  pair(
    null,
    ['Agenda', 'Het krediet Duurzame bedrijventerreinen is voor energiescans.'],
    [
      'Klimaatplan',
      'Voor doorlatende parkeerplaatsen vragen wij een nieuw krediet aan; het krediet Duurzame bedrijventerreinen blijft ongemoeid.',
    ],
  ),
]
