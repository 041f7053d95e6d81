import { type AlignmentPair, pair } from '../../../src/instruments/agenda/calc/alignment/alignmentPair.ts'

/** Actions that resemble each other and are two, and owners that have their hands free. */
export const pairs: readonly AlignmentPair[] = [
  pair(
    null,
    ['Agenda', 'Glasvezel voor bedrijventerrein Keppelseweg.'],
    ['Digitaal', 'Glasvezel voor bedrijventerrein Verheulsweide.'],
  ),
  pair(null, ['Agenda', 'Een parkmanager voor Laarberg.'], ['Agenda Aalten', 'Een parkmanager voor ’t Broek.']),
  pair(
    null,
    ['Onderwijs', 'Leerlingen van groep 8 bezoeken een technisch bedrijf.'],
    ['Agenda', 'Studenten van het hbo lopen stage bij technische bedrijven.'],
  ),
  pair(
    null,
    ['RES', 'Een energiecoach bezoekt huishoudens.'],
    ['Duurzaam', 'Een energieadviseur bezoekt mkb-bedrijven.'],
  ),
  pair(
    null,
    [
      'Agenda',
      'In 2026 doen we een onderzoek naar leegstand op bedrijventerreinen.',
      { from: '2026-01-01', to: '2026-12-31' },
    ],
    [
      'Terreinen',
      'In 2029 herhalen we het onderzoek naar leegstand op bedrijventerreinen.',
      { from: '2029-01-01', to: '2029-12-31' },
    ],
  ),
  pair(
    null,
    ['Mobiliteit', 'Aanleg van een fietspad tussen Terborg en Ulft.'],
    ['Agenda', 'Aanleg van een fietspad tussen Gaanderen en Doetinchem.'],
  ),
  pair(null, ['Circulair', 'Een depot voor gebruikt staal.'], ['Bouw', 'Een depot voor gebruikt hout.']),
  pair(
    null,
    ['Agenda', 'De MKB-toets wordt ingevoerd.'],
    ['Programma', 'De resultaten van de MKB-toets worden in 2029 geëvalueerd.'],
  ),
  pair(
    null,
    ['Arbeid', 'Zij-instromers in de zorg krijgen een traject van zes maanden.'],
    ['Agenda', 'Zij-instromers in de metaal krijgen een traject van zes maanden.'],
  ),
  pair(
    null,
    ['Energie', 'Oprichting van een energiehub op Wijnbergen.'],
    ['Agenda', 'Oprichting van een energiehub op De Mars.'],
  ),
  pair(null, ['Veiligheid', 'Camera’s op De Huet.'], ['Agenda', 'Nieuwe straatverlichting op De Huet.']),
  pair(
    null,
    ['Inkoop', 'We delen aanbestedingen op in percelen voor het mkb.'],
    ['Wonen', 'We delen grote kavels op voor zelfbouwers.'],
  ),
  pair(
    null,
    ['Agenda', 'Een jaarlijkse ondernemersbijeenkomst over cyberveiligheid.'],
    ['Cultuur', 'Een jaarlijkse bijeenkomst met cultuurmakers over subsidies.'],
  ),
  pair(
    null,
    ['Agenda', 'Bouw van een hal voor startende makers in Ulft.'],
    ['Wonen', 'Bouw van dertig starterswoningen in Ulft.'],
  ),
  pair(
    null,
    ['Agenda', 'Wij bezoeken per jaar honderd makers.'],
    ['Sociaal', 'Wij bezoeken per jaar honderd gezinnen.'],
  ),
  pair(null, ['Onderwijs', 'Een lasopleiding op niveau 2.'], ['Agenda', 'Een opleiding robotica op niveau 4.']),
  pair(
    null,
    ['Agenda', 'De gemeente koopt een elektrische veegwagen.'],
    ['Inkoop', 'De gemeente koopt twee elektrische bestelbussen.'],
  ),
  pair(
    null,
    ['Agenda', 'Een voucher voor digitalisering van het mkb.'],
    ['Energie', 'Een voucher voor isolatie van bedrijfspanden.'],
  ),
  pair(null, ['Water', 'Op De Mars wordt regenwater afgekoppeld.'], ['Agenda', 'Op De Mars wordt de weg vernieuwd.']),
  pair(
    null,
    ['Natuur', 'Een ecologische verbinding langs de Slinge.'],
    ['Agenda', 'Een betere busverbinding met Winterswijk.'],
  ),
  pair(null, ['Agenda', 'Loket voor ondernemers.'], ['Sociaal', 'Loket voor schulden.']),
  pair(
    null,
    ['Agenda Winterswijk', 'Een technieklokaal in Winterswijk.'],
    ['Agenda Borculo', 'Een technieklokaal in Borculo.'],
  ),
  pair(
    null,
    [
      'Agenda',
      'De weg naar het terrein wordt verbreed.',
      { owner: 'Projectleider wegen', from: '2026-01-01', to: '2026-12-31' },
    ],
    ['Riool', 'Het riool wordt vervangen.', { owner: 'Projectleider wegen', from: '2027-01-01', to: '2027-12-31' }],
  ),
  pair(
    null,
    ['Agenda', 'Opzetten van het maakloket.', { owner: 'M. de Vries', from: '2027-01-01', to: '2027-06-30' }],
    [
      'Mobiliteit',
      'Herinrichting van de stationsomgeving.',
      { owner: 'K. de Vries', from: '2027-01-01', to: '2027-06-30' },
    ],
  ),
  pair(
    null,
    ['Agenda', 'Bezoeken aan makers.', { owner: 'Accountmanager bedrijven', from: '2027-01-01', to: '2027-12-31' }],
    ['Zorg', 'Gesprekken met aanbieders.', { owner: 'Accountmanager zorg', from: '2027-01-01', to: '2027-12-31' }],
  ),
  pair(
    null,
    [
      'Agenda',
      'Evaluatie van regeldruk, 0,2 fte.',
      { owner: 'Adviseur vergunningen', from: '2027-01-01', to: '2027-12-31' },
    ],
    [
      'Omgevingswet',
      'Omzetten van verordeningen, 0,6 fte.',
      { owner: 'Adviseur vergunningen', from: '2027-01-01', to: '2027-12-31' },
    ],
  ),
  pair(
    null,
    ['Agenda', 'Een dag per week voor het depot.', { owner: 'J. ten Have', from: '2027-01-01', to: '2027-12-31' }],
    [
      'Veiligheid',
      'Twee dagen per week voor het keurmerk.',
      { owner: 'J. ten Have', from: '2027-03-01', to: '2027-09-30' },
    ],
  ),
  pair(
    null,
    ['Agenda', 'Het maakloket openen.', { owner: 'Team Economie', from: '2027-01-01', to: '2027-03-31' }],
    ['Toerisme', 'Wandelroutes uitzetten.', { owner: 'Team Recreatie', from: '2027-01-01', to: '2027-03-31' }],
  ),
  pair(
    null,
    ['Agenda', 'Karin Hofman trekt de energiehub tot juli 2026.', { to: '2026-06-30' }],
    ['Omgeving', 'Karin Hofman trekt de participatie vanaf september 2026.', { from: '2026-09-01' }],
  ),
  pair(
    null,
    ['Agenda', 'Aanleg van laadpunten.', { owner: 'Parkmanager Laarberg', from: '2027-01-01', to: '2027-12-31' }],
    [
      'Agenda Aalten',
      'Aanleg van laadpunten op ’t Broek.',
      { owner: 'Parkmanager ’t Broek', from: '2027-01-01', to: '2027-12-31' },
    ],
  ),
  pair(
    null,
    ['Agenda', 'Nieuwe inkoopvoorwaarden.', { owner: 'S. Yilmaz', from: '2027-03-01', to: '2027-05-31' }],
    ['Zorg', 'Contracten jeugdhulp.', { owner: 'S. Yilmaz', from: '2027-06-01', to: '2027-12-31' }],
  ),
  pair(
    null,
    ['RES', 'Zonnedaken koppelen.', { owner: 'Energiecoördinator', from: '2027-01-01', to: '2027-06-30' }],
    ['Warmte', 'Warmtenet voorbereiden.', { owner: 'Warmteregisseur', from: '2027-01-01', to: '2027-06-30' }],
  ),
  pair(
    null,
    [
      'Agenda',
      'De wethouder opent het maakfestival.',
      { owner: 'Wethouder economie', from: '2027-09-01', to: '2027-09-30' },
    ],
    [
      'Sport',
      'De wethouder reikt de sportprijs uit.',
      { owner: 'Wethouder sport', from: '2027-09-01', to: '2027-09-30' },
    ],
  ),
  pair(
    null,
    ['Agenda', 'De route langs de haven wordt veiliger voor fietsers.'],
    ['Cultuur', 'Een route langs oude fabrieken vertelt het verhaal van het ijzer.'],
  ),
  pair(
    null,
    ['Agenda', 'Wij sluiten aan bij het regionale techniekprogramma van Achterhoek Ambassadeurs.'],
    ['Techniek', 'Het regionale techniekprogramma loopt tot 2029.'],
  ),
  pair(
    null,
    ['Wonen', 'Dertig woningen voor arbeidsmigranten in Didam.'],
    ['Agenda', 'Taallessen voor arbeidsmigranten in Didam.'],
  ),
]
