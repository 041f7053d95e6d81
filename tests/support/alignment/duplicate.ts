import { type AlignmentPair, pair } from '../../../src/instruments/agenda/calc/alignment/alignmentPair.ts'

/** One action that stands in two agendas. */
export const pairs: readonly AlignmentPair[] = [
  pair(
    'duplicate',
    [
      'Economische agenda',
      'Wij richten een ondernemersloket in waar maakbedrijven met al hun vragen over vergunningen terechtkunnen.',
    ],
    [
      'Dienstverleningsvisie',
      'Er komt één loket voor ondernemers voor vragen over vergunningen van bedrijven in de maakindustrie.',
    ],
  ),
  pair(
    'duplicate',
    ['Agenda Doetinchem', 'Samen met bedrijven leggen we glasvezel aan op bedrijventerrein Keppelseweg.'],
    ['Digitale agenda', 'Bedrijventerrein Keppelseweg krijgt glasvezel.'],
  ),
  pair(
    'duplicate',
    ['Onderwijsagenda', 'Elk jaar bezoeken alle leerlingen van groep 8 een technisch bedrijf in de buurt.'],
    [
      'Economische agenda',
      'Wij organiseren jaarlijks bedrijfsbezoeken voor groep acht bij maakbedrijven in de omgeving.',
    ],
  ),
  pair(
    'duplicate',
    [
      'RES-uitvoering',
      'Een energiecoach helpt het mkb met besparen: vijftig bezoeken per jaar.',
      { from: '2027-01-01', to: '2028-12-31' },
    ],
    [
      'Duurzaamheidsprogramma',
      'We zetten een energieadviseur in die per jaar vijftig mkb-bedrijven bezoekt om energie te besparen.',
      { from: '2027-01-01', to: '2028-12-31' },
    ],
  ),
  pair(
    'duplicate',
    ['Agenda Oost Gelre', 'Er wordt een parkmanager aangesteld voor Laarberg en De Kolk.'],
    ['Bedrijventerreinenprogramma', 'Aanstellen van een parkmanager op De Kolk en Laarberg.'],
  ),
  pair(
    'duplicate',
    ['Circulaire agenda', 'Onderzoek naar de haalbaarheid van een gezamenlijk depot voor gebruikt staal.'],
    ['Grondstoffenplan', 'We onderzoeken of een gemeenschappelijke opslagplaats voor gebruikt staal haalbaar is.'],
  ),
  pair(
    'duplicate',
    [
      'Mobiliteitsagenda',
      'Aanleg van een vrijliggend fietspad tussen station Terborg en het terrein Hofskamp, gereed eind 2028.',
    ],
    [
      'Uitvoeringsagenda economie',
      'Werknemers kunnen vanaf eind 2028 veilig over een nieuw fietspad van station Terborg naar Hofskamp rijden; de gemeente legt het vrijliggend aan.',
    ],
  ),
  pair(
    'duplicate',
    ['Agenda Bronckhorst', 'De MKB-toets wordt ingevoerd bij alle nieuwe verordeningen.'],
    ['Programma minder regels', 'Bij iedere nieuwe verordening doen we voortaan een mkb-toets.'],
  ),
  pair(
    'duplicate',
    [
      'Arbeidsmarktprogramma',
      'Zij-instromers in de metaal krijgen een omscholingstraject van zes maanden met baangarantie.',
    ],
    [
      'Regionale agenda',
      'We starten een traject van een half jaar om zij-instromers om te scholen voor de metaal, met een baan als garantie.',
    ],
  ),
  pair(
    'duplicate',
    [
      'Economische agenda',
      'Op bedrijventerrein Wijnbergen laten we in 2027 een energiehub oprichten waarin bedrijven hun contract met de netbeheerder delen.',
      { from: '2027-01-01', to: '2027-12-31' },
    ],
    [
      'Energieprogramma',
      'Oprichting van een energiehub op Wijnbergen, met een groepscontract met de netbeheerder, in 2027.',
      { from: '2027-01-01', to: '2027-12-31' },
    ],
  ),
  pair(
    'duplicate',
    ['Agenda veiligheid', 'Camerabewaking op De Huet wordt samen met de ondernemersvereniging geplaatst.'],
    ['Parkmanagementplan', 'De ondernemersvereniging en de gemeente plaatsen camera’s voor bewaking van De Huet.'],
  ),
  pair(
    'duplicate',
    ['Inkoopplan', 'We delen aanbestedingen op in kleinere percelen, zodat lokale mkb-bedrijven mee kunnen doen.'],
    [
      'Economische agenda',
      'Opdrachten van de gemeente worden in kleine percelen geknipt om het lokale mkb een kans te geven.',
    ],
  ),
]
