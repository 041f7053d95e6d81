import { type AlignmentPair, pair } from '../../../src/instruments/agenda/calc/alignment/alignmentPair.ts'

/** One owner, two pieces of work, the same months. */
export const pairs: readonly AlignmentPair[] = [
  pair(
    'owner-busy',
    [
      'Economische agenda',
      'Opzetten van het maakloket.',
      { owner: 'M. de Vries', from: '2027-01-01', to: '2027-06-30' },
    ],
    [
      'Mobiliteitsplan',
      'Herinrichting van de stationsomgeving.',
      { owner: 'M. de Vries', from: '2027-03-01', to: '2027-12-31' },
    ],
  ),
  pair(
    'owner-busy',
    [
      'Economische agenda',
      'Alle maakbedrijven krijgen een bezoek.',
      { owner: 'Accountmanager bedrijven', from: '2026-09-01', to: '2027-08-31' },
    ],
    [
      'Arbeidsmarktagenda',
      'Begeleiden van vijftig leerbanen.',
      { owner: 'accountmanager bedrijven', from: '2027-01-01', to: '2027-12-31' },
    ],
  ),
  pair(
    'owner-busy',
    [
      'Uitvoeringsagenda',
      'Projectleider Karin Hofman werkt van januari tot en met juni 2027 voltijds aan de energiehub.',
    ],
    [
      'Omgevingsprogramma',
      'Het participatietraject wordt getrokken door Karin Hofman, van april tot oktober 2027, vier dagen per week.',
    ],
  ),
  pair(
    'owner-busy',
    [
      'Onderwijsagenda',
      'Inrichten van het technieklokaal.',
      { owner: 'Beleidsadviseur onderwijs', from: '2027-02-01', to: '2027-05-31' },
    ],
    [
      'Huisvestingsplan',
      'Aanbesteding van de nieuwbouw voor het vmbo.',
      { owner: 'Beleidsadviseur onderwijs', from: '2027-02-01', to: '2027-07-31' },
    ],
  ),
  pair(
    'owner-busy',
    [
      'Circulaire agenda',
      'Depot voor reststaal openen.',
      { owner: 'J. ten Have', from: '2027-04-01', to: '2027-10-31' },
    ],
    [
      'Economische agenda',
      'Keurmerk veilig ondernemen aanvragen voor drie terreinen.',
      { owner: 'Ten Have, J.', from: '2027-06-01', to: '2027-09-30' },
    ],
  ),
  pair(
    'owner-busy',
    [
      'RES',
      'Trekker: energiecoördinator. De zonnedaken worden in 2027 gekoppeld.',
      { from: '2027-01-01', to: '2027-12-31' },
    ],
    [
      'Warmteplan',
      'Het warmtenet wordt voorbereid door de energiecoördinator, planning: heel 2027.',
      { from: '2027-01-01', to: '2027-12-31' },
    ],
  ),
  pair(
    'owner-busy',
    [
      'Economische agenda',
      'Evaluatie van de regeldruk, 0,6 fte.',
      { owner: 'Adviseur vergunningen', from: '2027-01-01', to: '2027-12-31' },
    ],
    [
      'Programma Omgevingswet',
      'Omzetten van de verordeningen, 0,8 fte.',
      { owner: 'Adviseur vergunningen', from: '2027-01-01', to: '2027-12-31' },
    ],
  ),
  pair(
    'owner-busy',
    [
      'Agenda Lochem',
      'De parkmanager begeleidt de aanleg van glasvezel.',
      { owner: 'Parkmanager', from: '2027-05-01', to: '2027-11-30' },
    ],
    [
      'Veiligheidsplan Lochem',
      'Plaatsen van camera’s op drie terreinen.',
      { owner: 'Parkmanager', from: '2027-09-01', to: '2028-02-28' },
    ],
  ),
  pair(
    'owner-busy',
    [
      'Inkoopagenda',
      'Nieuwe inkoopvoorwaarden schrijven.',
      { owner: 'Senior inkoper S. Yilmaz', from: '2027-03-01', to: '2027-06-01' },
    ],
    ['Zorginkoop', 'Contracten jeugdhulp vernieuwen.', { owner: 'S. Yilmaz', from: '2027-05-15', to: '2027-12-31' }],
  ),
]
