import type { Words } from '../../../core/words.ts'

/** How sure a part of a reading is: said in the file, seen in its numbers, assumed by us, or corrected by a person. */
export type Certainty = 'written' | 'seen' | 'assumed' | 'corrected'

type Reason = { readonly certainty: Certainty; readonly words: Words }

const reason = (certainty: Certainty, nl: string, en: string): Reason => ({ certainty, words: { nl, en } })

/** Why a part of a meter file is read as it is, in words for the one who dropped it. */
export const meterReasons = {
  corrected: reason('corrected', 'U hebt dit zelf gekozen.', 'You chose this yourself.'),
  remembered: reason(
    'corrected',
    'Zo las u een eerder bestand met dezelfde kolommen.',
    'This is how you read an earlier file with the same columns.',
  ),
  'heading-says': reason('written', 'De kop boven de kolom zegt het.', 'The heading above the column says so.'),
  'cells-say': reason('written', 'Het staat in elke regel.', 'Every line says so.'),
  'only-column': reason('seen', 'Dit is de enige kolom met metingen.', 'This is the only column with measurements.'),
  'first-of-several': reason(
    'assumed',
    'Er zijn meer kolommen met getallen. Wij namen de eerste die op verbruik lijkt.',
    'There are more columns with numbers. We took the first that looks like use.',
  ),
  'no-unit': reason(
    'assumed',
    'Het bestand noemt geen eenheid. Wij lezen kW. Is het kWh per kwartier, dan is alles vier keer zo hoog.',
    'The file names no unit. We read kW. If it is kWh per quarter-hour, everything is four times as high.',
  ),
  'whole-days': reason(
    'seen',
    'Het bestand begint en eindigt zo op hele dagen.',
    'This way the file starts and ends on whole days.',
  ),
  'no-whole-days': reason(
    'assumed',
    'Het bestand zegt niet of een tijd het begin of het einde van de meting is.',
    'The file does not say whether a time is the start or the end of the measurement.',
  ),
  'offset-in-cell': reason(
    'written',
    'Achter elke tijd staat het verschil met UTC.',
    'Behind each time stands its distance to UTC.',
  ),
  'clock-change-seen': reason(
    'seen',
    'Het uur dat in maart vervalt of in oktober dubbel komt, is in het bestand te zien.',
    'The hour that is skipped in March or comes twice in October shows in the file.',
  ),
  'no-clock-change': reason(
    'assumed',
    'De klok verspringt niet in dit bestand. Wij lezen Nederlandse tijd.',
    'No change of the clock lies in this file. We read Dutch time.',
  ),
  'clock-stands': reason(
    'assumed',
    'De klok verspringt in maart en oktober niet. Wij lezen het hele jaar wintertijd.',
    'The clock does not change in March and October. We read winter time all year.',
  ),
  'most-common': reason('seen', 'Deze tijdstap komt het meest voor.', 'This step is the most common.'),
  'row-count': reason(
    'seen',
    'Het aantal rijen past bij een jaar met deze tijdstap.',
    'The number of rows fits a year with this step.',
  ),
  'no-times': reason(
    'assumed',
    'Het bestand heeft geen tijden. Geef de dag op waarop het begint.',
    'The file has no times. Give the day on which it starts.',
  ),
  'date-shows': reason('seen', 'De datums in het bestand laten het zien.', 'The dates in the file show it.'),
  'date-either': reason(
    'assumed',
    'Elke datum kan op twee manieren gelezen worden. Wij lezen eerst de dag.',
    'Every date can be read in two ways. We read the day first.',
  ),
  'marks-show': reason('seen', 'De getallen in het bestand laten het zien.', 'The numbers in the file show it.'),
  'marks-either': reason(
    'assumed',
    'Een getal als 1.234 kan duizend of één zijn. Kijk of het jaartotaal klopt.',
    'A number like 1.234 may be a thousand or one. See whether the total of the year is right.',
  ),
  'rises-only': reason(
    'seen',
    'De getallen lopen alleen op: het zijn meterstanden.',
    'The numbers only rise: they are readings of a register.',
  ),
  'goes-up-and-down': reason(
    'seen',
    'De getallen gaan op en neer: het zijn hoeveelheden per tijdstap.',
    'The numbers go up and down: they are amounts per step.',
  ),
  'one-ean': reason('written', 'Het EAN-nummer staat in het bestand.', 'The EAN stands in the file.'),
  'ean-check': reason(
    'assumed',
    'Het controlecijfer van dit EAN-nummer klopt niet. Kijk het na op de factuur.',
    'The check digit of this EAN is wrong. Compare it with the invoice.',
  ),
  'several-eans': reason(
    'assumed',
    'Het bestand heeft meer aansluitingen. Wij namen de eerste.',
    'The file has more connections. We took the first.',
  ),
  'ean-lost': reason(
    'assumed',
    'Een rekenblad heeft het EAN-nummer afgerond (zoals 8,71687E+17). Vul het zelf in.',
    'A spreadsheet has rounded the EAN (as 8.71687E+17). Fill it in yourself.',
  ),
  'most-of-file': reason('seen', 'In dit jaar vallen de meeste metingen.', 'Most measurements are of this year.'),
} as const satisfies Record<string, Reason>

export type MeterReasonCode = keyof typeof meterReasons
