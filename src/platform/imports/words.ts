import type { Words } from '../../core/instrument.ts'

/** What is wrong with a file or a row, and what to do: the sentences of the engine itself, by code. */
export const fileWords = {
  'empty-file': {
    nl: 'Het bestand is leeg. Kies een bestand met een kopregel en minstens één regel gegevens.',
    en: 'The file is empty. Choose a file with a header row and at least one row of data.',
  },
  'no-rows': {
    nl: 'Onder de kopregel staan geen gegevens. Kies een bestand of een blad met regels.',
    en: 'There is no data below the header row. Choose a file or a sheet with rows.',
  },
  html: {
    nl: 'Dit is een webpagina en geen tabel. Waarschijnlijk is een inlogscherm of foutmelding opgeslagen. Download het bestand opnieuw.',
    en: 'This is a web page and not a table. Probably a sign-in page or an error page was saved. Download the file again.',
  },
  'old-excel': {
    nl: 'Dit is een oud of beveiligd Excel-bestand. Open het in Excel en sla het zonder wachtwoord op als .xlsx.',
    en: 'This is an old or protected Excel file. Open it in Excel and save it as .xlsx without a password.',
  },
  pdf: {
    nl: 'Dit is een pdf en geen tabel. Vraag de leverancier om CSV of XLSX.',
    en: 'This is a PDF and not a table. Ask the supplier for CSV or XLSX.',
  },
  compressed: {
    nl: 'Dit is een ingepakt bestand. Pak het eerst uit en kies daarna het CSV- of XLSX-bestand.',
    en: 'This is a compressed file. Unpack it first and then choose the CSV or XLSX file.',
  },
  'other-format': {
    nl: 'Dit is {format} en geen tabel. Sla de gegevens op als CSV of XLSX.',
    en: 'This is {format} and not a table. Save the data as CSV or XLSX.',
  },
  binary: {
    nl: 'Dit bestand bevat geen leesbare tekst. Sla de gegevens opnieuw op als CSV (UTF-8) of XLSX.',
    en: 'This file does not hold readable text. Save the data again as CSV (UTF-8) or XLSX.',
  },
  'not-this-encoding': {
    nl: 'Vanaf regel {line} past de tekst niet bij {encoding}, terwijl het bestand wel zo begint. Kies een andere codering of sla het bestand opnieuw op als CSV (UTF-8).',
    en: 'From line {line} on the text does not fit {encoding}, although the file starts that way. Choose another encoding or save the file again as CSV (UTF-8).',
  },
  'unclosed-quote': {
    nl: 'De tekst die op regel {line} met een aanhalingsteken begint, wordt nergens gesloten. Het bestand is waarschijnlijk halverwege afgebroken. Download of bewaar het opnieuw.',
    en: 'The text that starts with a quotation mark on line {line} is never closed. The file was probably cut off halfway. Download or save it again.',
  },
  truncated: {
    nl: 'De laatste regel breekt af: {found} van de {expected} kolommen, zonder regeleinde. Het bestand is waarschijnlijk niet helemaal overgekomen. Download of bewaar het opnieuw.',
    en: 'The last row breaks off: {found} of {expected} columns, without a line end. The file probably did not arrive whole. Download or save it again.',
  },
  'row-too-long': {
    nl: 'Deze regel heeft meer dan {limit} tekens. Controleer of het bestand regeleinden heeft en of elk aanhalingsteken gesloten is.',
    en: 'This row has more than {limit} characters. Check that the file has line ends and that every quotation mark is closed.',
  },
  'cell-too-long': {
    nl: 'In deze cel staan meer dan {limit} tekens. Kort de tekst in, of controleer of een aanhalingsteken ontbreekt.',
    en: 'This cell has more than {limit} characters. Shorten the text, or check whether a quotation mark is missing.',
  },
  'too-many-columns': {
    nl: 'Er staat iets in kolom {found}; wij lezen hooguit {limit} kolommen. Verwijder de kolommen die u niet nodig hebt.',
    en: 'There is something in column {found}; we read at most {limit} columns. Remove the columns that you do not need.',
  },
  'too-many-rows': {
    nl: 'Er staat iets op regel {found}; wij lezen hooguit {limit} regels. Verwijder wat los onderaan staat, of splits het bestand.',
    en: 'There is something on row {found}; we read at most {limit} rows. Remove what stands loose at the bottom, or split the file.',
  },
  'too-large': {
    nl: 'Het bestand is groter dan {limit} MB. Splits het, of lever het als CSV aan.',
    en: 'The file is larger than {limit} MB. Split it, or deliver it as CSV.',
  },
  'stray-quote': {
    nl: 'Na een gesloten aanhalingsteken staat nog tekst. Schrijf een aanhalingsteken binnen een tekst dubbel ("").',
    en: 'There is text after a closed quotation mark. Write a quotation mark inside a text twice ("").',
  },
  nul: {
    nl: 'In deze regel staan onleesbare tekens (NUL). Sla het bestand opnieuw op als CSV (UTF-8).',
    en: 'This row holds unreadable characters (NUL). Save the file again as CSV (UTF-8).',
  },
  ragged: {
    nl: 'Deze regel heeft {found} kolommen en de kopregel {expected}. Kijk of een scheidingsteken ontbreekt of te veel is, of dat een tekst over twee regels loopt.',
    en: 'This row has {found} columns and the header row {expected}. See whether a separator is missing or left over, or whether a text runs over two lines.',
  },
  'no-header': {
    nl: 'Wij vinden geen kopregel met kolomnamen. Zet boven de gegevens één regel met de namen van de kolommen, of wijs de kopregel zelf aan.',
    en: 'We find no header row with column names. Put one row with the names of the columns above the data, or point to the header row yourself.',
  },
  'header-changed': {
    nl: 'De kolommen van dit bestand zijn anders dan bij de bewaarde indeling ({changes}). Controleer welke kolom wat is.',
    en: 'The columns of this file differ from the saved mapping ({changes}). Check which column is what.',
  },
  'missing-column': {
    nl: 'Geen kolom is gekozen voor {field}, en zonder {field} kan het niet. Kies een kolom.',
    en: 'No column is chosen for {field}, and it cannot be done without {field}. Choose a column.',
  },
  'personal-columns': {
    nl: 'Dit bestand bevat persoonsgegevens die hier niet mogen staan: {columns}. Er is niets opgeslagen. Verwijder deze kolommen en lees het bestand opnieuw in.',
    en: 'This file holds personal data that must not be here: {columns}. Nothing was stored. Remove these columns and import the file again.',
  },
  'bsn-values': {
    nl: 'De kolom {columns} bevat zo te zien burgerservicenummers ({matches} van {of} doorstaan de proef). Er is niets opgeslagen. Verwijder de kolom. Zijn het RSIN-nummers, noem de kolom dan RSIN.',
    en: 'The column {columns} seems to hold citizen service numbers ({matches} of {of} pass the check). Nothing was stored. Remove the column. If these are RSIN numbers, name the column RSIN.',
  },
  'which-decimal-mark': {
    nl: 'In kolom {column} kan {example} op twee manieren gelezen worden. Kies of de komma of de punt de decimalen aangeeft.',
    en: 'In column {column}, {example} can be read in two ways. Choose whether the comma or the point marks the decimals.',
  },
  'which-date-order': {
    nl: 'In kolom {column} kan {example} op twee manieren gelezen worden. Kies of de dag of de maand voorop staat.',
    en: 'In column {column}, {example} can be read in two ways. Choose whether the day or the month comes first.',
  },
  'not-a-workbook': {
    nl: 'Dit bestand is ingepakt als een Excel-bestand maar er zit geen werkmap in. Open het in Excel en sla het op als .xlsx.',
    en: 'This file is packed like an Excel file but holds no workbook. Open it in Excel and save it as .xlsx.',
  },
  'broken-workbook': {
    nl: 'Het Excel-bestand is beschadigd of niet helemaal overgekomen ({part}). Open het in Excel, sla het opnieuw op en probeer het nog eens.',
    en: 'The Excel file is damaged or did not arrive whole ({part}). Open it in Excel, save it again and try once more.',
  },
  'unpacks-too-large': {
    nl: 'Dit Excel-bestand wordt uitgepakt groter dan wij toelaten ({limit}). Verwijder bladen en opmaak die u niet nodig hebt, of lever het als CSV aan.',
    en: 'Unpacked, this Excel file becomes larger than we allow ({limit}). Remove sheets and formatting that you do not need, or deliver it as CSV.',
  },
  'forbidden-xml': {
    nl: 'Dit Excel-bestand bevat een onderdeel dat wij om veiligheid niet lezen ({part}). Open het in Excel en sla het op als .xlsx.',
    en: 'This Excel file has a part that we do not read for safety ({part}). Open it in Excel and save it as .xlsx.',
  },
  'no-formula-result': {
    nl: 'Cel {cell} bevat een formule waarvan de uitkomst niet is bewaard. Open het bestand in Excel, sla het op en lees het opnieuw in.',
    en: 'Cell {cell} holds a formula whose result was not saved. Open the file in Excel, save it and import it again.',
  },
  'no-such-sheet': {
    nl: 'Er is geen blad met de naam {sheet}. Dit bestand heeft: {sheets}.',
    en: 'There is no sheet named {sheet}. This file has: {sheets}.',
  },
  'merged-cells': {
    nl: 'Op blad {sheet} zijn cellen samengevoegd ({cells}). Alleen de eerste cel telt; de andere lezen wij als leeg.',
    en: 'Cells are merged on sheet {sheet} ({cells}). Only the first cell counts; the others are read as empty.',
  },
  garbled: {
    nl: 'In kolom {column} staan tekens als Ã©: de tekst is eerder verkeerd omgezet. Kies een andere codering, of lever het bestand opnieuw aan als CSV (UTF-8).',
    en: 'Column {column} has characters such as Ã©: the text was converted wrongly before. Choose another encoding, or deliver the file again as CSV (UTF-8).',
  },
  deadline: {
    nl: 'Het lezen stond {seconds} seconden stil en is gestopt. Er is niets opgeslagen. Sla de gegevens opnieuw op als CSV en probeer het nog eens.',
    en: 'Reading stood still for {seconds} seconds and was stopped. Nothing was stored. Save the data again as CSV and try once more.',
  },
  'too-much-memory': {
    nl: 'Dit bestand vraagt meer geheugen dan wij toelaten. Er is niets opgeslagen. Splits het bestand, of lever het als CSV aan.',
    en: 'This file asks for more memory than we allow. Nothing was stored. Split the file, or deliver it as CSV.',
  },
  cancelled: {
    nl: 'Het inlezen is geannuleerd. Er is niets opgeslagen.',
    en: 'The import was cancelled. Nothing was stored.',
  },
  'changed-meanwhile': {
    nl: 'Het bestand is tijdens het lezen veranderd. Er is niets opgeslagen. Lees het opnieuw in.',
    en: 'The file changed while it was being read. Nothing was stored. Import it again.',
  },
  'no-such-file': {
    nl: 'Het bestand is niet (meer) te lezen. Kies het opnieuw.',
    en: 'The file cannot be read (any more). Choose it again.',
  },
} as const satisfies Readonly<Record<string, Words>>

export type FileCode = keyof typeof fileWords
