import { type AlignmentPair, pair } from '../../../src/instruments/agenda/calc/alignment/alignmentPair.ts'

/** Rules that speak of the same and can stand side by side. */
export const pairs: readonly AlignmentPair[] = [
  pair(
    null,
    ['Agenda', 'Bedrijven op Verheulsweide mogen ook in de nacht draaien.'],
    ['Omgevingsvisie', 'In het natuurgebied Slangenburg geldt ’s nachts een stiltezone.'],
  ),
  pair(
    null,
    ['Agenda', 'Nachtdiensten zijn mogelijk op Keppelseweg, zolang het geluid binnen de bestaande norm blijft.'],
    ['Geluidplan', 'De geluidsnorm voor de nacht op Keppelseweg blijft zoals hij is.'],
  ),
  pair(
    null,
    ['Mobiliteitsplan', 'De Keppelseweg wordt afgesloten voor vrachtverkeer.'],
    ['Agenda', 'Het vrachtverkeer naar de gieterijen rijdt voortaan over de Terborgseweg.'],
  ),
  pair(
    null,
    [
      'Mobiliteitsplan',
      'De Keppelseweg wordt in de zomer van 2026 twee weken afgesloten voor onderhoud.',
      { from: '2026-07-01', to: '2026-08-31' },
    ],
    ['Agenda', 'De Keppelseweg wordt vanaf 2028 hoofdroute voor zwaar transport.', { from: '2028-01-01' }],
  ),
  pair(
    null,
    ['Binnenstad', 'In het centrum van Zutphen komt een zero-emissiezone.'],
    ['Logistiek', 'De werkplaatsen in het centrum van Zutphen worden bevoorraad met elektrische vrachtwagens.'],
  ),
  pair(
    null,
    ['Binnenstad', 'In het centrum van Zutphen komt een zero-emissiezone.'],
    ['Logistiek', 'Op De Mars is geen beperking voor dieselvrachtwagens.'],
  ),
  pair(
    null,
    ['Woonvisie', 'Bij het centrum van Ulft bouwen we tachtig woningen.'],
    ['Terreinenvisie', 'Op Hofskamp is ruimte voor bedrijven in milieucategorie 4.'],
  ),
  pair(
    null,
    ['Woonvisie', 'Op het oude kazerneterrein komen woningen, op vijfhonderd meter van de industrie.'],
    ['Terreinenvisie', 'Op De Huet blijven bedrijven in milieucategorie 3 welkom.'],
  ),
  pair(
    null,
    ['Centrumplan', 'Laden en lossen in de Beltrumsestraat mag tussen 7 en 10 uur.'],
    ['Agenda', 'Leveranciers van werkplaatsen in de Beltrumsestraat komen tussen 7 en 10 uur.'],
  ),
  pair(
    null,
    [
      'Centrumplan',
      'Laden en lossen in de Beltrumsestraat mag alleen tussen 7 en 10 uur, behalve voor werkplaatsen met ontheffing.',
    ],
    ['Agenda', 'Werkplaatsen in de Beltrumsestraat met een ontheffing ontvangen de hele dag materiaal.'],
  ),
  pair(
    null,
    ['Parkeernota', 'Langs de Fabrieksstraat verdwijnen tien autoparkeerplaatsen.'],
    ['Logistiek', 'Op het truckparkeerterrein bij de A18 komen er twintig plaatsen voor vrachtwagens bij.'],
  ),
  pair(
    null,
    ['Programma', 'De bouwhoogte op Ambt West wordt 10 meter.'],
    ['Agenda', 'Op Ambt Oost staan wij een bouwhoogte van 16 meter toe.'],
  ),
  pair(
    null,
    ['Regeldruk', 'We voeren geen nieuwe meldplichten in voor kleine bedrijven.'],
    ['Circulair', 'Bedrijven kunnen vrijwillig melden hoeveel restmateriaal zij over hebben.'],
  ),
  pair(
    null,
    ['Agenda', 'De OZB voor bedrijven wordt niet verhoogd.'],
    ['Kadernota', 'De toeristenbelasting gaat in 2028 met een kwart omhoog.'],
  ),
  pair(
    null,
    ['Agenda', 'De OZB voor bedrijven wordt niet verhoogd.', { from: '2026-01-01', to: '2027-12-31' }],
    ['Kadernota', 'De OZB voor bedrijven stijgt met zes procent.', { from: '2029-01-01', to: '2029-12-31' }],
  ),
  pair(
    null,
    ['Inkoop', 'Bij kantoorartikelen telt de laagste prijs.'],
    ['Circulair', 'Bij straatmeubilair telt herstelbaarheid mee.'],
  ),
  pair(
    null,
    ['Verkeer', 'De Europaweg krijgt een maximumsnelheid van 50 km/u.'],
    ['Agenda', 'De Europaweg is aanrijroute voor diepladers; 50 km/u volstaat.'],
  ),
  pair(
    null,
    ['Verkeer', 'In de Dorpsstraat gaat de snelheid naar 30 km/u.'],
    ['Agenda', 'Op de rondweg N317 blijft 80 km/u gelden voor vrachtverkeer.'],
  ),
  pair(
    null,
    ['Transformatie', 'Stadhuisbroek verkleurt naar wonen.'],
    ['Werklocaties', 'De Huet behouden we als werkterrein voor industrie.'],
  ),
  pair(
    null,
    ['Energie', 'Op bedrijfsdaken van Laarberg-Noord komen zonnepanelen.'],
    ['Economie', 'Zonnevelden op bedrijfsgrond van Laarberg-Noord zijn uitgesloten.'],
  ),
  pair(
    null,
    ['Groen', 'De bomenrij langs de Ondernemingsweg is beschermd.'],
    ['Wegen', 'De Ondernemingsweg wordt verbreed aan de zijde zonder bomen; de bomenrij blijft staan.'],
  ),
  pair(
    null,
    ['Energie', 'Tot 2030 krijgen nieuwe grootverbruikers geen aansluiting in Eibergen.'],
    ['Agenda', 'Wij helpen bedrijven in Eibergen hun bestaande aansluiting te delen.'],
  ),
  pair(
    null,
    ['Onderwijs', 'De techniekvleugel in Varsseveld gaat dicht en verhuist naar Ulft.'],
    ['Agenda', 'In Ulft breiden we het technisch vmbo uit.'],
  ),
  pair(
    null,
    ['Fiets', 'De Oude Aaltenseweg wordt een fietsstraat.'],
    ['Agenda', 'Vrachtwagens bereiken Akkermansweide via de nieuwe Zuiderlaan.'],
  ),
  pair(
    null,
    ['Veiligheid', 'Bij scholen komt geen opslag van gevaarlijke stoffen.'],
    ['Waterstof', 'Op bedrijventerrein De Kiefte, ver van woningen en scholen, komt een waterstoftank.'],
  ),
  pair(
    null,
    ['Water', 'Het onttrekken van grondwater in Ruurlo wordt afgebouwd.'],
    ['Agenda', 'Bedrijven in Ruurlo stappen over op regenwater voor koeling.'],
  ),
  pair(
    null,
    ['Havenvisie', 'De werf in Doesburg mag tot 22 uur werken.'],
    ['Toerisme', 'Op de camping in Doesburg-Noord is het na 22 uur stil.'],
  ),
  pair(
    null,
    ['Mobiliteit', 'De overweg bij de Zelhemseweg wordt beveiligd met slagbomen.'],
    ['Agenda', 'De overweg Zelhemseweg blijft open voor vrachtverkeer.'],
  ),
  pair(
    null,
    ['Grond', 'Kavels op De Mors gaan naar maakbedrijven.'],
    ['Agenda', 'De Mors is bedoeld voor maakbedrijven uit de regio.'],
  ),
  pair(
    null,
    ['Omgevingsvisie', 'De gemeente verkent of nachtwerk op sommige terreinen mogelijk is.'],
    ['Gezondheid', 'Een goede nachtrust is belangrijk voor iedereen.'],
  ),
  pair(
    null,
    ['Agenda', 'Wij versoepelen de regels voor reclameborden van bedrijven.'],
    ['Welstandsnota', 'In het beschermd dorpsgezicht van Bredevoort blijven de regels voor reclame streng.'],
  ),
  pair(
    null,
    ['Afval', 'Bedrijven scheiden hun afval.'],
    ['Agenda', 'Bedrijven krijgen hulp bij het scheiden van afval.'],
  ),
  pair(
    null,
    ['Mobiliteit', 'De busbaan in de Europalaan wordt niet verlengd.'],
    ['Agenda', 'Er komt een extra bushalte bij bedrijventerrein Keppelseweg.'],
  ),
  pair(
    null,
    ['Natuur', 'Langs de Berkel wordt de oever natuurlijk ingericht.'],
    ['Agenda', 'Het bedrijf aan de Bolksbeek mag zijn hal uitbreiden.'],
  ),
  pair(
    null,
    ['Agenda', 'Wij stimuleren zonnepanelen op daken.'],
    ['Erfgoed', 'Op monumenten in de binnenstad zijn zonnepanelen aan de straatkant niet toegestaan.'],
  ),
]
