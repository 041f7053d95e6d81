import type { Words } from '../../../core/instrument.ts'
import type { Details, Fault } from '../issue.ts'
import { fault } from '../issue.ts'

/** What can be wrong with one cell, or worth a remark, and what to do about it. */
const cellWords = {
  scientific: {
    nl: 'Excel heeft dit nummer afgerond tot {value}; de laatste cijfers zijn weg. Zet de kolom in de bron op Tekst en maak het bestand opnieuw.',
    en: 'Excel has rounded this number to {value}; the last digits are gone. Set the column to Text at the source and make the file again.',
  },
  'lost-digits': {
    nl: 'Dit nummer staat in Excel als getal en Excel bewaart maar 15 cijfers; de laatste cijfers zijn weg. Zet de kolom in de bron op Tekst en maak het bestand opnieuw.',
    en: 'This number is stored as a number and Excel keeps only 15 digits; the last digits are gone. Set the column to Text at the source and make the file again.',
  },
  'not-a-number': {
    nl: 'Hier hoort een getal te staan. Vul een getal in of maak de cel leeg.',
    en: 'A number belongs here. Fill in a number or make the cell empty.',
  },
  'not-whole': {
    nl: 'Hier hoort een heel getal te staan. Vul een getal zonder decimalen in.',
    en: 'A whole number belongs here. Fill in a number without decimals.',
  },
  'other-decimal-mark': {
    nl: 'In deze kolom geeft {mark} de decimalen aan, en dan is dit geen getal. Schrijf het getal zoals de rest van de kolom.',
    en: 'In this column {mark} marks the decimals, and then this is not a number. Write the number like the rest of the column.',
  },
  'either-number': {
    nl: 'Dit getal kan op twee manieren gelezen worden. Kies voor deze kolom of de komma of de punt de decimalen aangeeft.',
    en: 'This number can be read in two ways. Choose for this column whether the comma or the point marks the decimals.',
  },
  'number-too-large': {
    nl: 'Dit getal is te groot om precies te bewaren. Gebruik een grotere eenheid, bijvoorbeeld MWh in plaats van kWh.',
    en: 'This number is too large to keep exactly. Use a larger unit, for instance MWh instead of kWh.',
  },
  'not-kvk': {
    nl: 'Een KvK-nummer heeft 8 cijfers. Verbeter het nummer.',
    en: 'A KvK number has 8 digits. Correct the number.',
  },
  'not-vestiging': {
    nl: 'Een vestigingsnummer heeft 12 cijfers. Verbeter het nummer.',
    en: 'An establishment number has 12 digits. Correct the number.',
  },
  'not-rsin': { nl: 'Een RSIN heeft 9 cijfers. Verbeter het nummer.', en: 'An RSIN has 9 digits. Correct the number.' },
  'rsin-check': {
    nl: 'Dit RSIN doorstaat de elfproef niet. Controleer het nummer.',
    en: 'This RSIN fails its check. Verify the number.',
  },
  'not-bag': {
    nl: 'Een BAG-nummer heeft 16 cijfers. Verbeter het nummer.',
    en: 'A BAG identifier has 16 digits. Correct the number.',
  },
  'not-ean': {
    nl: 'Een EAN-code van een aansluiting heeft 18 cijfers. Verbeter de code.',
    en: 'An EAN code of a connection has 18 digits. Correct the code.',
  },
  'ean-check': {
    nl: 'Het controlecijfer van deze EAN-code klopt niet. Controleer de code.',
    en: 'The check digit of this EAN code is wrong. Verify the code.',
  },
  'leading-zeros': {
    nl: 'De nullen vooraan waren weg; dat doet Excel vanzelf. Wij maakten er {mended} van.',
    en: 'The leading zeros were gone; Excel does that by itself. We made it {mended}.',
  },
  'decimal-zero': {
    nl: 'Achter dit nummer stond een nul als decimaal. Wij maakten er {mended} van.',
    en: 'This number had a zero as a decimal. We made it {mended}.',
  },
  'not-gm': {
    nl: 'Een gemeentecode is GM met 4 cijfers, zoals GM0222. Verbeter de code.',
    en: 'A municipality code is GM with 4 digits, such as GM0222. Correct the code.',
  },
  'gm-completed': {
    nl: 'De gemeentecode was niet volledig. Wij maakten er {mended} van.',
    en: 'The municipality code was incomplete. We made it {mended}.',
  },
  'not-postcode': {
    nl: 'Een postcode is 4 cijfers en 2 letters, zoals 1234 AB. Verbeter de postcode.',
    en: 'A postcode is 4 digits and 2 letters, such as 1234 AB. Correct the postcode.',
  },
  'not-sbi': {
    nl: 'Een SBI-code heeft 2 tot 5 cijfers, zoals 25.62. Verbeter de code.',
    en: 'An SBI code has 2 to 5 digits, such as 25.62. Correct the code.',
  },
  'not-a-date': {
    nl: 'Hier hoort een datum te staan. Schrijf dag-maand-jaar, zoals 01-02-2026.',
    en: 'A date belongs here. Write day-month-year, such as 01-02-2026.',
  },
  'no-such-day': {
    nl: 'Deze dag bestaat niet. Verbeter de datum.',
    en: 'This day does not exist. Correct the date.',
  },
  'only-year': {
    nl: 'Dit is een jaar en geen datum. Schrijf dag-maand-jaar, zoals 01-01-{value}.',
    en: 'This is a year and not a date. Write day-month-year, such as 01-01-{value}.',
  },
  'short-year': {
    nl: 'Het jaar heeft maar twee cijfers. Schrijf het jaar voluit, zoals 2026.',
    en: 'The year has only two digits. Write the year in full, such as 2026.',
  },
  'either-date': {
    nl: 'Deze datum kan op twee manieren gelezen worden. Kies voor deze kolom of de dag of de maand voorop staat.',
    en: 'This date can be read in two ways. Choose for this column whether the day or the month comes first.',
  },
  'day-comes-first': {
    nl: 'In deze kolom staat de dag voorop, en dan bestaat deze dag niet. Schrijf de datum zoals de rest van de kolom.',
    en: 'In this column the day comes first, and then this day does not exist. Write the date like the rest of the column.',
  },
  'month-comes-first': {
    nl: 'In deze kolom staat de maand voorop, en dan bestaat deze dag niet. Schrijf de datum zoals de rest van de kolom.',
    en: 'In this column the month comes first, and then this day does not exist. Write the date like the rest of the column.',
  },
  'excel-serial': {
    nl: 'Hier stond een dagnummer van Excel. Wij lazen het als {mended}.',
    en: 'This was a day number of Excel. We read it as {mended}.',
  },
  'not-boolean': {
    nl: 'Hier hoort ja of nee te staan. Vul ja of nee in.',
    en: 'Yes or no belongs here. Fill in yes or no.',
  },
} as const satisfies Readonly<Record<string, Words>>

export type CellCode = keyof typeof cellWords

export function cellFault(code: CellCode, details: Details = {}): Fault {
  return fault(code, cellWords[code], details)
}
