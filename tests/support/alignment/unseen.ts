import { type AlignmentPair, pair } from '../../../src/instruments/agenda/calc/alignment/alignmentPair.ts'

/**
 * The pairs for the final measurement, written before the rules existed and never used to make them better.
 * Own words, after the kinds of sentences in public agendas; the places in them are made up.
 */
export const pairs: readonly AlignmentPair[] = [
  // claimed twice: the same power, land, money or people promised to two
  pair(
    'claimed-twice',
    [
      'economie',
      'Van de 6 MW die in 2028 vrijkomt op onderstation Broekveld is 4 MW bestemd voor de makers op De Hagen.',
    ],
    [
      'wonen',
      'De nieuwe wijk Oosterlanden krijgt haar aansluiting uit de 6 MW die in 2028 op onderstation Broekveld beschikbaar komt; zij heeft 5 MW nodig.',
    ],
  ),
  pair(
    'claimed-twice',
    ['economie', 'Kavel 14 op bedrijventerrein Het Loo reserveren wij voor de uitbreiding van metaalbedrijven.'],
    ['energie', 'Voor de buurtbatterij gebruiken wij kavel 14 van Het Loo; de grond is van de gemeente.'],
  ),
  pair(
    'claimed-twice',
    [
      'economie',
      'Uit de regionale middelen van Sterk Techniek Onderwijs, € 180.000 per jaar, betalen wij het techniekplein in de oude bibliotheek.',
    ],
    [
      'onderwijs',
      'Het vmbo-lokaal voor robotica wordt betaald uit de € 180.000 Sterk Techniek Onderwijs van de regio.',
    ],
  ),
  pair(
    'claimed-twice',
    [
      'economie Westerbeek',
      'De provinciale bijdrage herstructurering van € 750.000 voor de Rijnhaven zetten wij in voor de kade bij ons.',
    ],
    [
      'economie Oosterbeek',
      'Wij dekken de ontsluitingsweg uit de € 750.000 herstructurering Rijnhaven van de provincie.',
    ],
  ),
  pair(
    'claimed-twice',
    ['economie', 'Het terrein van de voormalige steenfabriek blijft beschikbaar voor bedrijven in categorie 4.'],
    ['wonen', 'Op het terrein van de voormalige steenfabriek komen 120 woningen.'],
  ),
  pair(
    'claimed-twice',
    ['economie', 'De 2,5 MW teruglevercapaciteit op station Kanaalweg gebruiken wij voor zonnedaken van ondernemers.'],
    ['energie', 'Zonneweide De Maat sluit aan op station Kanaalweg en vraagt de volle 2,5 MW teruglevering.'],
  ),
  // contradictions: one forbids or takes away what the other needs
  pair(
    'contradiction',
    ['economie', 'Makers op De Hagen mogen vanaf 2027 ook in de nacht produceren.'],
    [
      'omgeving',
      'Rond De Hagen stellen wij een stiltegebied in: tussen 23.00 en 7.00 uur is daar geen bedrijfslawaai toegestaan.',
    ],
  ),
  pair(
    'contradiction',
    ['economie', 'Wij verruimen de laad- en lostijden voor makers in de binnenstad tot 22.00 uur.'],
    ['mobiliteit', 'In de binnenstad mogen vrachtauto’s na 11.00 uur niet meer laden en lossen.'],
  ),
  pair(
    'contradiction',
    ['economie', 'Op bedrijventerreinen laten wij geen nieuwe woningen toe.'],
    ['wonen', 'Op bedrijventerrein De Poort maken wij 60 tijdelijke woningen voor spoedzoekers mogelijk.'],
  ),
  pair(
    'contradiction',
    ['economie', 'De reclamebelasting voor ondernemers schaffen wij in 2028 af.'],
    ['financiën', 'De opbrengst van de reclamebelasting stijgt vanaf 2028 met € 90.000 per jaar.'],
  ),
  pair(
    'contradiction',
    ['economie', 'Een batterij op een bedrijfskavel wordt vergunningvrij.'],
    ['omgeving', 'Voor elke energieopslag groter dan 50 kWh is voortaan een omgevingsvergunning nodig.'],
  ),
  pair(
    'contradiction',
    ['economie', 'Zwaar vervoer houdt toegang tot de Industrieweg, dag en nacht.'],
    ['mobiliteit', 'De Industrieweg wordt een fietsstraat waar vrachtverkeer niet meer mag komen.'],
  ),
  pair(
    'contradiction',
    ['economie', 'Wij voeren voor bedrijven geen nieuwe meldplichten in.'],
    ['klimaat', 'Ieder bedrijf meldt vanaf 2027 jaarlijks zijn energiegebruik bij de gemeente.'],
  ),
  pair(
    'contradiction',
    ['economie', 'Milieucategorie 4.2 blijft op De Hagen toegestaan.'],
    ['omgeving', 'Het omgevingsplan brengt de hoogste milieucategorie op De Hagen terug van 4.2 naar 3.1.'],
  ),
  // duplicates: the same thing done by two, better joined
  pair(
    'duplicate',
    ['economie', 'Wij openen een gezamenlijk stagebureau waar makers en mbo-studenten elkaar vinden.'],
    [
      'onderwijs',
      'Er komt één loket voor stages waar het mbo en technische bedrijven studenten en plekken bij elkaar brengen.',
    ],
  ),
  pair(
    'duplicate',
    ['economie Westerbeek', 'In 2027 organiseren wij een open dag waarop inwoners bij maakbedrijven binnenkijken.'],
    [
      'economie Oosterbeek',
      'Elk najaar kunnen inwoners tijdens de dag van de maakindustrie een kijkje nemen bij bedrijven.',
    ],
  ),
  pair(
    'duplicate',
    ['economie', 'Een energiecoach bezoekt kleine makers voor advies over besparing.'],
    ['klimaat', 'Kleine ondernemers krijgen gratis bezoek van een adviseur die helpt energie te besparen.'],
  ),
  pair(
    'duplicate',
    ['economie', 'Samen met de netbeheerder leggen wij vraag en aanbod van netcapaciteit per terrein in kaart.'],
    [
      'energie',
      'Wij maken met de netbeheerder per bedrijventerrein een overzicht van de beschikbare en de gevraagde netcapaciteit.',
    ],
  ),
  pair(
    'duplicate',
    ['economie', 'Voor alle terreinen vragen wij in één keer glasvezel aan bij de aanbieders.'],
    ['digitaal', 'De gemeente bundelt de vraag naar glasvezel op de bedrijventerreinen en schrijft aanbieders aan.'],
  ),
  // one owner, two full plates at once
  pair(
    'owner-busy',
    [
      'economie',
      'De accountmanager bezoekt in dit halfjaar alle makers; daarvoor is hij volledig vrijgemaakt.',
      { owner: 'J. de Wit', from: '2027-01-01', to: '2027-06-30' },
    ],
    [
      'onderwijs',
      'De kwartiermaker van het techniekplein werkt voltijds aan de opening.',
      { owner: 'J. de Wit', from: '2027-03-01', to: '2027-09-30' },
    ],
  ),
  pair(
    'owner-busy',
    [
      'economie',
      'Projectleider herstructurering De Hagen, vier dagen per week.',
      { owner: 'S. Aydin', from: '2027-02-01', to: '2028-01-31' },
    ],
    [
      'wonen',
      'Projectleider transformatie Havenkwartier, vier dagen per week.',
      { owner: 'S. Aydin', from: '2027-10-01', to: '2028-12-31' },
    ],
  ),
  pair(
    'owner-busy',
    [
      'economie',
      'Invoering van de MKB-toets in alle afdelingen, volle inzet.',
      { owner: 'M. Jansen', from: '2027-09-01', to: '2027-12-31' },
    ],
    [
      'financiën',
      'Aanbesteding van het nieuwe financiële pakket, volle inzet.',
      { owner: 'M. Jansen', from: '2027-11-01', to: '2028-03-31' },
    ],
  ),

  // harmless: near in words or in subject, but they can stand side by side
  pair(
    null,
    ['economie', 'Van de 6 MW op onderstation Broekveld is 4 MW bestemd voor De Hagen.'],
    ['wonen', 'De wijk Oosterlanden sluit aan op onderstation Zuiderveld, waar 5 MW vrij is.'],
  ),
  pair(
    null,
    ['economie', 'Van de 6 MW op onderstation Broekveld is 3 MW voor makers.'],
    ['energie', 'De overige 3 MW van onderstation Broekveld is voor laadpalen.'],
  ),
  pair(
    null,
    ['economie', 'Kavel 14 op Het Loo reserveren wij voor metaalbedrijven.'],
    ['energie', 'De buurtbatterij komt op kavel 41 van Het Loo.'],
  ),
  pair(
    null,
    ['economie', 'Kavel 14 op Het Loo reserveren wij voor metaalbedrijven.'],
    ['sport', 'Het trainingsveld krijgt kavel 14 in sportpark De Bongerd.'],
  ),
  pair(
    null,
    ['economie', 'Makers op De Hagen mogen ook in de nacht produceren.'],
    ['omgeving', 'In natuurgebied De Kreken geldt van 23.00 tot 7.00 uur stilte.'],
  ),
  pair(
    null,
    ['economie', 'Makers op De Hagen mogen ook in de nacht produceren.'],
    ['mobiliteit', 'De nachtbus rijdt in het weekend tot 3.00 uur.'],
  ),
  pair(
    null,
    ['economie', 'Wij verruimen de laad- en lostijden in de binnenstad tot 22.00 uur.'],
    ['mobiliteit', 'Vrachtauto’s mogen in de binnenstad laden en lossen van 6.00 tot 22.00 uur.'],
  ),
  pair(
    null,
    ['economie', 'Op bedrijventerreinen laten wij geen nieuwe woningen toe.'],
    ['wonen', 'In het centrum komen 60 woningen boven winkels.'],
  ),
  pair(
    null,
    ['economie', 'De reclamebelasting schaffen wij in 2028 af.'],
    ['financiën', 'De begroting houdt er rekening mee dat de reclamebelasting in 2028 vervalt.'],
  ),
  pair(
    null,
    ['economie', 'Een batterij op een bedrijfskavel wordt vergunningvrij.'],
    ['omgeving', 'Voor een dakopbouw blijft een omgevingsvergunning nodig.'],
  ),
  pair(
    null,
    ['economie', 'Zwaar vervoer houdt toegang tot de Industrieweg.'],
    ['mobiliteit', 'De Dorpsstraat wordt een fietsstraat zonder vrachtverkeer.'],
  ),
  pair(
    null,
    ['economie', 'Wij voeren voor bedrijven geen nieuwe meldplichten in.'],
    ['sociaal', 'Inwoners melden een verhuizing binnen vijf dagen.'],
  ),
  pair(
    null,
    ['economie', 'Milieucategorie 4.2 blijft op De Hagen toegestaan.'],
    ['omgeving', 'Op De Hagen handhaven wij de milieucategorieën tot en met 4.2.'],
  ),
  pair(
    null,
    ['economie', 'Milieucategorie 4.2 blijft op De Hagen toegestaan.'],
    ['omgeving', 'Op De Vinkert gaat de hoogste milieucategorie van 3.2 naar 2.'],
  ),
  pair(
    null,
    ['economie', 'Wij openen een stagebureau waar makers en mbo-studenten elkaar vinden.'],
    ['onderwijs', 'Het mbo krijgt een nieuw gebouw aan de Parallelweg.'],
  ),
  pair(
    null,
    ['economie', 'Wij openen een stagebureau waar makers en mbo-studenten elkaar vinden.'],
    ['sociaal', 'Het loket voor schuldhulp verhuist naar het gemeentehuis.'],
  ),
  pair(
    null,
    ['economie', 'Inwoners kijken op de open dag bij maakbedrijven binnen.'],
    ['cultuur', 'Op Open Monumentendag zijn de kerken open voor inwoners.'],
  ),
  pair(
    null,
    ['economie', 'Een energiecoach bezoekt kleine makers.'],
    ['wonen', 'Huurders krijgen radiatorfolie en tochtstrips.'],
  ),
  pair(
    null,
    ['economie', 'Met de netbeheerder brengen wij de netcapaciteit per terrein in kaart.'],
    ['openbare ruimte', 'Met het waterschap brengen wij per wijk de wateroverlast in kaart.'],
  ),
  pair(
    null,
    ['economie', 'Voor alle terreinen vragen wij glasvezel aan.'],
    ['digitaal', 'De website van de gemeente wordt toegankelijk voor iedereen.'],
  ),
  pair(
    null,
    [
      'economie',
      'De accountmanager bezoekt alle makers.',
      { owner: 'J. de Wit', from: '2027-01-01', to: '2027-06-30' },
    ],
    ['onderwijs', 'Het techniekplein gaat open.', { owner: 'J. de Wit', from: '2027-08-01', to: '2027-12-31' }],
  ),
  pair(
    null,
    [
      'economie',
      'Projectleider De Hagen, vier dagen per week.',
      { owner: 'S. Aydin', from: '2027-02-01', to: '2028-01-31' },
    ],
    [
      'wonen',
      'Projectleider Havenkwartier, vier dagen per week.',
      { owner: 'S. Bakker', from: '2027-10-01', to: '2028-12-31' },
    ],
  ),
  pair(
    null,
    [
      'economie',
      'Het eerste gesprek met het panel van makers.',
      { owner: 'M. Jansen', from: '2027-09-01', to: '2027-12-31' },
    ],
    [
      'economie',
      'Het verslag van het panel gaat naar de raad.',
      { owner: 'M. Jansen', from: '2028-01-01', to: '2028-02-28' },
    ],
  ),
  pair(
    null,
    ['economie', 'De MKB-toets is verplicht bij elke nieuwe regel voor bedrijven.'],
    ['omgeving', 'Het ontwerp van het omgevingsplan krijgt een MKB-toets voordat het ter inzage gaat.'],
  ),
  pair(
    null,
    ['economie', 'Bij elke nieuwe regel schrappen wij een oude.'],
    ['openbare ruimte', 'Voor elke gekapte boom planten wij een nieuwe.'],
  ),
  pair(
    null,
    ['economie', 'Wij leggen op De Hagen een warmtenet voor restwarmte van makers aan.'],
    ['wonen', 'Wijk Oosterlanden krijgt restwarmte van De Hagen zodra het net er ligt.'],
  ),
  pair(
    null,
    ['economie', 'De kade van de Rijnhaven wordt hersteld.'],
    ['mobiliteit', 'Het fietspad langs de Rijnhaven krijgt nieuwe verlichting.'],
  ),
  pair(
    null,
    ['economie Westerbeek', 'Wij dragen € 40.000 per jaar bij aan het regionale fieldlab.'],
    ['economie Oosterbeek', 'Wij dragen € 25.000 per jaar bij aan het regionale fieldlab.'],
  ),
  pair(
    null,
    ['economie', 'De provincie betaalt € 750.000 voor de Rijnhaven.'],
    ['cultuur', 'De provincie betaalt € 75.000 voor het museum.'],
  ),
  pair(
    null,
    ['economie', 'Wij delen aanbestedingen op in percelen.'],
    ['grondzaken', 'De gemeente verkoopt twee percelen landbouwgrond.'],
  ),
  pair(
    null,
    ['economie', 'Reparatie telt mee bij de aanschaf van meubilair.'],
    ['wonen', 'De corporatie repareert de daken van 40 huizen.'],
  ),
  pair(
    null,
    ['economie', 'Elke basisschool bezoekt een maker.'],
    ['onderwijs', 'Elke basisschool krijgt een groen schoolplein.'],
  ),
  pair(
    null,
    ['economie', 'Wij nemen ieder jaar vier leerlingen in technische functies aan.'],
    ['personeel', 'De gemeente vermindert in 2028 het aantal inhuurkrachten.'],
  ),
  pair(
    null,
    ['economie', 'Op kavel 3 van Het Loo komt een verzamelgebouw voor startende makers.'],
    ['grondzaken', 'Kavel 3 van Het Loo wordt in 2027 bouwrijp gemaakt voor het verzamelgebouw.'],
  ),
  pair(
    null,
    ['economie', 'Wij vragen de netbeheerder om een groepstransportovereenkomst voor De Hagen.'],
    ['energie', 'De groepstransportovereenkomst voor De Hagen staat ook in de regionale energiestrategie.'],
  ),
  pair(
    null,
    ['economie', 'In het omgevingsplan komt ruimte voor nachtwerk op De Hagen.'],
    ['omgeving', 'De geluidruimte op De Hagen wordt verdeeld zodat nachtwerk kan.'],
  ),
  pair(
    null,
    ['economie', 'Wij verlagen de leges voor een bouwvergunning van bedrijven.'],
    ['financiën', 'De afvalstoffenheffing voor huishoudens stijgt met 3 %.'],
  ),
  pair(
    null,
    ['economie', 'De ozb voor bedrijven stijgt niet harder dan de inflatie.'],
    ['financiën', 'De ozb voor niet-woningen stijgt in 2028 met de inflatie, 2,4 %.'],
  ),
  pair(
    null,
    ['economie', 'Wij houden 12 hectare bedrijfsgrond vrij voor makers aan de Lindeweg.'],
    ['wonen', 'Aan de Eikenweg komen 200 woningen op 12 hectare.'],
  ),
  pair(
    null,
    ['economie', 'Makers krijgen binnen acht weken een besluit op een proefvergunning.'],
    ['omgeving', 'De gemeente beslist binnen acht weken op gewone vergunningen.'],
  ),
  pair(
    null,
    ['economie', 'Op De Hagen geldt een snelheid van 50 km per uur.'],
    ['mobiliteit', 'In woonwijken gaat de snelheid naar 30 km per uur.'],
  ),
  pair(
    null,
    ['economie', 'De regio kiest voor metaal en elektrotechniek.'],
    ['economie', 'Scholing richt zich op metaal en elektrotechniek.'],
  ),
  pair(
    null,
    ['economie', 'Een deel van het Sterk Techniek Onderwijs-geld, € 60.000, gaat naar het techniekplein.'],
    ['onderwijs', 'Uit Sterk Techniek Onderwijs gaat € 120.000 van de € 180.000 naar robotica op het vmbo.'],
  ),
  pair(
    null,
    ['economie', 'De werkgroep energie vergadert elke maand.'],
    ['bestuur', 'De raad vergadert elke maand op donderdag.'],
  ),
  pair(
    null,
    ['economie', 'Wij breiden parkmanagement uit naar drie terreinen.'],
    ['groen', 'Het stadspark krijgt drie nieuwe beheerders.'],
  ),
  pair(
    null,
    ['economie', 'Bedrijven met zonnepanelen mogen samen een batterij plaatsen.'],
    [
      'energie',
      'De gemeente stimuleert gezamenlijke opslag van zonnestroom bij bedrijven.',
      { from: '2025-01-01', to: '2025-12-31' },
    ],
  ),
  pair(
    null,
    ['economie', 'Het parkeerterrein bij De Poort wordt opnieuw ingericht.'],
    ['wonen', 'De Poortstraat krijgt 12 parkeerplaatsen voor bewoners.'],
  ),
  pair(
    null,
    ['economie', 'Vrachtverkeer houdt toegang tot de haven via de Kadeweg.'],
    ['mobiliteit', 'Op de Kadeweg komt een los fietspad naast de rijbaan; vrachtverkeer houdt zijn eigen strook.'],
  ),
  pair(
    null,
    ['economie', 'Wij zoeken een nieuwe plek voor de weekmarkt.'],
    ['economie', 'De kermis blijft op de Markt.'],
  ),
  pair(
    null,
    ['economie', 'De gemeente wordt partner van het regioplan Sterk Techniek Onderwijs.'],
    [
      'onderwijs',
      'De wethouder onderwijs ondertekent het regioplan Sterk Techniek Onderwijs namens de gemeente.',
      { from: '2027-01-01', to: '2027-01-31' },
    ],
  ),
  pair(
    null,
    ['economie', 'Bedrijven die al zuinig zijn, controleren wij drie jaar niet.'],
    ['klimaat', 'De omgevingsdienst controleert de grootste verbruikers.'],
  ),
  pair(
    null,
    ['economie', 'Kleine makers melden hun energiegebruik niet.'],
    ['klimaat', 'Bedrijven boven 50.000 kWh voldoen aan de landelijke informatieplicht.'],
  ),
  pair(
    null,
    ['economie', 'Het college bespreekt de netcapaciteit met de provincie.'],
    ['economie', 'Het college bespreekt de woningbouw met de provincie.'],
  ),
  pair(
    null,
    ['economie', 'Op het terrein van de voormalige steenfabriek blijven bedrijven.'],
    ['cultuur', 'De schoorsteen van de voormalige zuivelfabriek wordt een monument.'],
  ),
  pair(
    null,
    ['economie', 'De teruglevering op station Kanaalweg is voor zonnedaken.'],
    ['mobiliteit', 'Station Kanaalweg krijgt een fietsenstalling.'],
  ),
  pair(
    null,
    ['economie', 'In 2027 krijgt De Vinkert glasvezel.'],
    ['openbare ruimte', 'In 2027 krijgt De Vinkert een nieuw riool.'],
  ),
  pair(
    null,
    ['economie', 'Werkzoekenden lopen drie maanden mee bij een maker.'],
    ['sociaal', 'Statushouders leren drie maanden Nederlands voordat zij werk zoeken.'],
  ),
  pair(
    null,
    ['economie', 'Een gids laat zien wat makers in de regio kunnen.'],
    ['recreatie', 'Een gids leidt bezoekers langs de molens.'],
  ),
  pair(
    null,
    ['economie', 'De gemeente koopt 20 % van haar metaalwerk gereviseerd in.'],
    ['afval', 'De gemeente zamelt 20 % meer metaal gescheiden in.'],
  ),
  pair(
    null,
    ['economie', 'De BIZ op De Poort wordt verlengd tot 2031.'],
    ['centrum', 'De BIZ in de binnenstad stopt in 2027.'],
  ),
  pair(
    null,
    ['economie', 'Wij maken 3 ton vrij voor het opknappen van De Vinkert.'],
    ['economie', 'De kosten voor De Vinkert worden met de ondernemers gedeeld.'],
  ),
  pair(
    null,
    ['economie', 'Alle makers krijgen één contactpersoon.'],
    ['sociaal', 'Alle gezinnen krijgen één contactpersoon.'],
  ),
  pair(
    null,
    ['economie', 'Het college beslist voor de zomer over opslag van energie.'],
    ['water', 'Het waterschap beslist voor de zomer over opslag van regenwater.'],
  ),
  pair(
    null,
    ['economie', 'De nachtelijke leveringen gaan over de Ringweg.'],
    ['mobiliteit', 'De Ringweg wordt in het weekend van 12 juni ’s nachts geasfalteerd.'],
  ),
  pair(
    null,
    ['economie', 'Makers mogen op zaterdag produceren.'],
    ['omgeving', 'Op zondag geldt rust in het buitengebied.'],
  ),
  pair(
    null,
    ['economie', 'De gemeente ondersteunt bedrijfsopvolging bij familiebedrijven.'],
    ['landbouw', 'De provincie ondersteunt bedrijfsopvolging bij boeren.'],
  ),
  pair(
    null,
    ['economie', 'Voor de reclamebelasting komt een lager tarief voor kleine bedrijven.'],
    ['economie', 'De opbrengst van de reclamebelasting gaat naar de ondernemersvereniging.'],
  ),
  pair(
    null,
    ['economie', 'Op De Hagen komt een waterstofproef van twee jaar.'],
    ['energie', 'De proef met waterstof op De Hagen wordt na twee jaar geëvalueerd.'],
  ),
]
