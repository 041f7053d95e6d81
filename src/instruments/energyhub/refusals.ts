import type { Words } from '../../core/instrument.ts'

/** Why a question of this room can be refused, in words for a reader. The place comes beside it. */
export const refusals = {
  'not-a-number': {
    nl: 'Hier staat geen getal. Vul een getal in, of een reeks met één getal per tijdstap.',
    en: 'This is not a number. Give a number, or a series with one number per step.',
  },
  'wrong-length': {
    nl: 'Deze reeks heeft niet evenveel tijdstappen als de belasting. Lever beide over dezelfde periode.',
    en: 'This series does not have as many steps as the load. Deliver both over the same period.',
  },
  negative: {
    nl: 'Dit getal mag niet negatief zijn. Teruglevering hoort bij de zon, niet bij de belasting.',
    en: 'This number may not be negative. Feeding in belongs to the solar power, not to the load.',
  },
  'out-of-range': {
    nl: 'Dit getal valt buiten wat kan: rendement ligt boven 0 en is hooguit 1, zelfontlading ligt van 0 tot 1.',
    en: 'This number is outside what can be: efficiency lies above 0 and is at most 1, self-discharge from 0 up to 1.',
  },
  'step-length': {
    nl: 'De lengte van een tijdstap is een getal boven nul, in uren: 0,25 voor een kwartier.',
    en: 'The length of a step is a number above zero, in hours: 0.25 for a quarter-hour.',
  },
  'no-steps': {
    nl: 'De belasting heeft geen enkele tijdstap.',
    en: 'The load has no steps at all.',
  },
  'sell-above-buy': {
    nl: 'In deze tijdstap levert verkopen meer op dan kopen kost. Dat kan achter één meter niet: controleer beide prijzen.',
    en: 'In this step selling earns more than buying costs. Behind one meter that cannot be: check both prices.',
  },
  'shortage-below-buy': {
    nl: 'De prijs van tekort ligt onder de inkoopprijs. Kies een prijs die hoger is dan elke inkoopprijs.',
    en: 'The price of shortage lies below the price of buying. Choose one above every price of buying.',
  },
  'start-above-energy': {
    nl: 'De lading aan het begin is groter dan de batterij.',
    en: 'The charge at the start is larger than the battery.',
  },
  'end-above-energy': {
    nl: 'De lading aan het einde is groter dan de batterij.',
    en: 'The charge at the end is larger than the battery.',
  },
  'end-not-reachable': {
    nl: 'De batterij kan de gevraagde lading aan het einde niet halen met haar vermogen en uw aansluiting.',
    en: 'The battery cannot reach the wanted charge at the end with its power and your connection.',
  },
  'no-companies': {
    nl: 'Er doet geen enkel bedrijf mee.',
    en: 'No company takes part.',
  },
  'too-many-members': {
    nl: 'Dit zijn meer leden dan deze verdeling aankan.',
    en: 'These are more members than this way of sharing can handle.',
  },
  'too-many-batteries': {
    nl: 'Meer dan vijf losse batterijen rekenen we niet door. Voeg gelijke batterijen samen.',
    en: 'We do not calculate more than five separate batteries. Join equal batteries.',
  },
  'unknown-company': {
    nl: 'Dit bedrijf komt in de lijst van deelnemers niet voor.',
    en: 'This company is not in the list of members.',
  },
  'connection-too-small': {
    nl: 'De aansluiting kan de belasting niet dragen, ook niet met de batterij. Vergroot haar of verschuif belasting.',
    en: 'The connection cannot carry the load, not even with the battery. Enlarge it or move load.',
  },
  'months-do-not-add-up': {
    nl: 'De maanden tellen samen niet evenveel tijdstappen als de reeks.',
    en: 'The months together do not have as many steps as the series.',
  },
  'unknown-tariff': {
    nl: 'Voor deze tariefcategorie is geen tarief gegeven.',
    en: 'No tariff is given for this tariff category.',
  },
  'no-fiscal-figures': {
    nl: 'Van dit jaar kennen wij de cijfers van EIA en KIA niet. Geef ze zelf op of kies 2026.',
    en: 'We do not know the figures of EIA and KIA of this year. Give them yourself or choose 2026.',
  },
  'solver-failed': {
    nl: 'De rekenhulp gaf geen antwoord. Probeer het met minder batterijen of een kortere periode.',
    en: 'The optimiser gave no answer. Try fewer batteries or a shorter period.',
  },
  'no-numbers': {
    nl: 'In dit bestand vinden we geen rij met een tijd en getallen. Lever een uitvoer met kwartier- of uurwaarden.',
    en: 'We find no row with a time and numbers in this file. Deliver an export with quarter-hour or hour values.',
  },
  'no-times': {
    nl: 'Dit bestand heeft geen kolom met tijden, en het aantal rijen past niet bij een jaar.',
    en: 'This file has no column with times, and the number of rows does not fit a year.',
  },
  'no-steps-in-time': {
    nl: 'De tijden in dit bestand lopen niet op. Controleer de kolom met tijden.',
    en: 'The times in this file do not go up. Check the column with times.',
  },
  'no-energy-column': {
    nl: 'Dit bestand heeft geen kolom met energie of vermogen, zoals kWh of kW.',
    en: 'This file has no column with energy or power, such as kWh or kW.',
  },
  'several-value-columns': {
    nl: 'Dit bestand heeft meer dan één kolom met getallen, en niet te zien is welke de meting is. Kies de kolom.',
    en: 'This file has more than one column with numbers, and which is the measurement does not show. Choose the column.',
  },
  'too-few-readings': {
    nl: 'In dit bestand staan te weinig leesbare metingen om er een reeks van te maken.',
    en: 'This file holds too few readable measurements to make a series of.',
  },
  'too-many-years': {
    nl: 'Dit bestand loopt over meer dan twintig jaar. Controleer de kolom met tijden.',
    en: 'This file runs over more than twenty years. Check the column with times.',
  },
  'weather-file': {
    nl: 'Dit is een bestand met het weer van het KNMI, geen meting van een aansluiting. Gebruik het bij de zonnepanelen.',
    en: 'This is a file with the weather of KNMI, not a measurement of a connection. Use it with the solar panels.',
  },
  'solar-file': {
    nl: 'Dit is een bestand van PVGIS, geen meting van een aansluiting. Gebruik het bij de zonnepanelen.',
    en: 'This is a file of PVGIS, not a measurement of a connection. Use it with the solar panels.',
  },
  'no-weather-rows': {
    nl: 'In dit bestand vinden we geen uren met straling. Lever de uurwaarden van het KNMI met de kolom Q.',
    en: 'We find no hours with radiation in this file. Deliver the hourly values of KNMI with column Q.',
  },
  'no-pvgis-rows': {
    nl: 'In dit bestand vinden we geen uren van PVGIS. Lever "hourly data" met PV power, als CSV of JSON.',
    en: 'We find no hours of PVGIS in this file. Deliver "hourly data" with PV power, as CSV or JSON.',
  },
  'outside-the-file': {
    nl: 'Dit jaar staat niet in het bestand.',
    en: 'This year is not in the file.',
  },
  'xml-broken': {
    nl: 'Dit bestand is geen geldige XML, of gebruikt er iets van dat we niet lezen. Bewaar het opnieuw als ESDL.',
    en: 'This file is not valid XML, or uses a part of it that we do not read. Save it again as ESDL.',
  },
  'esdl-no-system': {
    nl: 'Dit is geen ESDL: het eerste element is geen EnergySystem.',
    en: 'This is not ESDL: its first element is not an EnergySystem.',
  },
  'esdl-no-members': {
    nl: 'In dit bestand staat geen gebouw, stroomvraag of zonnepaneel om een hub van te maken.',
    en: 'This file has no building, electricity demand or solar panel to make a hub of.',
  },
  'esdl-left-out': {
    nl: 'Dit onderdeel hoort niet bij stroom, aansluiting, zon of opslag, en telt in deze hub niet mee.',
    en: 'This asset is not about power, connection, sun or storage, and does not count in this hub.',
  },
  'esdl-profile-elsewhere': {
    nl: 'Het profiel van dit onderdeel staat in een database buiten het bestand. Lever het meterbestand apart.',
    en: 'The profile of this asset lies in a database outside the file. Deliver its meter file by itself.',
  },
  'esdl-no-use': {
    nl: 'Van deze vraag staat het jaarverbruik er niet bij, of in een eenheid die we niet kennen.',
    en: 'The annual use of this demand is not given, or in a unit that we do not know.',
  },
  'esdl-no-size': {
    nl: 'Van dit onderdeel ontbreekt het vermogen of de inhoud. Het telt niet mee.',
    en: 'The power or capacity of this asset is missing. It does not count.',
  },
} as const satisfies Record<string, Words>

export type RefusalCode = keyof typeof refusals
