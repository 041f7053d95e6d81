import { workbookFixture } from '../../src/platform/imports/xlsx/workbookFixture.ts'

/** A file that somebody might really deliver, and what must be said of it: of one row, or of the file as a whole. */
export type BadFile = {
  readonly what: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly refuses: 'row' | 'file'
  readonly code: string
  readonly line: number
  readonly column?: string
  readonly says: RegExp
}

const names = [
  'KvK-nummer',
  'Vestigingsnummer',
  'Handelsnaam',
  'Gemeentecode',
  'SBI-code',
  'Werkzame personen',
] as const
const header = names.join(';')
const good = '99000001;999900000001;Plaatwerk Nergens;GM0222;25.62;17'

type Row = readonly [kvk: string, vestiging: string, name: string, municipality: string, sbi: string, jobs: string]
const other: Row = ['99000002', '999900000002', 'Draaierij Fictief', 'GM0222', '25.62', '4']

function csv(...lines: string[]): Uint8Array {
  return Buffer.from(`${[header, good, ...lines].join('\r\n')}\r\n`)
}

/** The good company and then this one, on line 3. */
function withRow(change: Partial<Record<(typeof names)[number], string>>): Uint8Array {
  return csv(names.map((column, at) => change[column] ?? other[at]).join(';'))
}

const farCell =
  '<worksheet><sheetData><row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row></sheetData></worksheet>'

export const badFiles: readonly BadFile[] = [
  {
    what: 'a file that begins as UTF-8 and goes on in another encoding',
    name: 'codering.csv',
    bytes: Buffer.concat([
      csv('99000002;999900000002;Café Fictief;GM0222;25.62;4'),
      Buffer.from('99000003;999900000003;Gieterij Noël;GM0222;24.51;3\r\n', 'latin1'),
    ]),
    refuses: 'file',
    code: 'not-this-encoding',
    line: 4,
    says: /regel 4.*UTF-8.*Kies een andere codering/,
  },
  {
    what: 'a row with a separator too few',
    name: 'kolommen.csv',
    bytes: csv('99000002;999900000002;Draaierij Fictief;GM0222'),
    refuses: 'row',
    code: 'ragged',
    line: 3,
    says: /4 kolommen en de kopregel 6.*scheidingsteken/,
  },
  {
    what: 'a row with a separator too many',
    name: 'kolommen.csv',
    bytes: csv('99000002;999900000002;Draaierij;Fictief;GM0222;25.62;4'),
    refuses: 'row',
    code: 'ragged',
    line: 3,
    says: /7 kolommen en de kopregel 6/,
  },
  {
    what: 'an SBI code that does not exist',
    name: 'sbi.csv',
    bytes: withRow({ 'SBI-code': '25.99.9' }),
    refuses: 'row',
    code: 'sbi-unknown',
    line: 3,
    column: 'SBI-code',
    says: /25\.99\.9 bestaat niet in SBI 2008.*Kijk de code na/,
  },
  {
    what: 'a KvK number as 8.71E+17',
    name: 'excel.csv',
    bytes: withRow({ 'KvK-nummer': '8.71E+17' }),
    refuses: 'row',
    code: 'scientific',
    line: 3,
    column: 'KvK-nummer',
    says: /afgerond tot 8\.71E\+17.*Zet de kolom in de bron op Tekst/,
  },
  {
    what: 'an establishment number as 9,999E+11',
    name: 'excel.csv',
    bytes: withRow({ Vestigingsnummer: '9,999E+11' }),
    refuses: 'row',
    code: 'scientific',
    line: 3,
    column: 'Vestigingsnummer',
    says: /afgerond.*Zet de kolom in de bron op Tekst/,
  },
  {
    what: 'an establishment number of eleven digits',
    name: 'cijfers.csv',
    bytes: withRow({ Vestigingsnummer: '99990000000X' }),
    refuses: 'row',
    code: 'not-vestiging',
    line: 3,
    column: 'Vestigingsnummer',
    says: /12 cijfers.*Verbeter/,
  },
  {
    what: 'fewer than no jobs',
    name: 'banen.csv',
    bytes: withRow({ 'Werkzame personen': '-3' }),
    refuses: 'row',
    code: 'negative-jobs',
    line: 3,
    column: 'Werkzame personen',
    says: /-3: minder dan nul kan niet. Verbeter het getal/,
  },
  {
    what: 'more jobs than anybody has',
    name: 'banen.csv',
    bytes: withRow({ 'Werkzame personen': '99000002' }),
    refuses: 'row',
    code: 'jobs-too-many',
    line: 3,
    column: 'Werkzame personen',
    says: /kijk of de kolom klopt/,
  },
  {
    what: 'a municipality that does not exist',
    name: 'gemeente.csv',
    bytes: withRow({ Gemeentecode: 'GM9999' }),
    refuses: 'row',
    code: 'municipality-unknown',
    line: 3,
    column: 'Gemeentecode',
    says: /GM9999.*bestaat niet/,
  },
  {
    what: 'an establishment that is there twice',
    name: 'dubbel.csv',
    bytes: withRow({ Vestigingsnummer: '999900000001' }),
    refuses: 'row',
    code: 'duplicate',
    line: 3,
    column: 'Vestigingsnummer',
    says: /ook op regel 2.*Houd één van de twee/,
  },
  {
    what: 'a zip bomb',
    name: 'bom.xlsx',
    bytes: workbookFixture({ sheets: [{ name: 'a', xml: '0'.repeat(20_000_000) }] }),
    refuses: 'file',
    code: 'unpacks-too-large',
    line: 0,
    says: /groter dan wij toelaten.*lever het als CSV aan/,
  },
  {
    what: 'a workbook with one cell, at XFD1048576',
    name: 'ver-weg.xlsx',
    bytes: workbookFixture({ sheets: [{ name: 'a', xml: farCell }] }),
    refuses: 'file',
    code: 'too-many-columns',
    line: 1_048_576,
    column: 'XFD',
    says: /kolom XFD.*Verwijder de kolommen/,
  },
  {
    what: 'a web page that is called .csv',
    name: 'download.csv',
    bytes: Buffer.from('<!DOCTYPE html>\n<html><body><form>Log in</form></body></html>\n'),
    refuses: 'file',
    code: 'html',
    line: 1,
    says: /webpagina en geen tabel.*Download het bestand opnieuw/,
  },
  {
    what: 'a file that stops halfway its last row',
    name: 'afgebroken.csv',
    bytes: csv('99000002;999900000002;Draaierij Fictief;GM0222;25.62;4').subarray(0, -34),
    refuses: 'file',
    code: 'truncated',
    line: 3,
    says: /laatste regel breekt af.*Download of bewaar het opnieuw/,
  },
  {
    what: 'a file that stops inside a quoted text',
    name: 'afgebroken.csv',
    bytes: Buffer.from(`${header}\r\n${good}\r\n99000002;999900000002;"Draaierij Fic`),
    refuses: 'file',
    code: 'unclosed-quote',
    line: 3,
    says: /nergens gesloten.*Download of bewaar het opnieuw/,
  },
  {
    what: 'a workbook that did not arrive whole',
    name: 'half.xlsx',
    bytes: workbookFixture({ sheets: [{ name: 'a', rows: [[...names], [...other]] }] }).subarray(0, 900),
    refuses: 'file',
    code: 'broken-workbook',
    line: 0,
    says: /beschadigd of niet helemaal overgekomen.*sla het opnieuw op/,
  },
  {
    what: 'a column with citizen service numbers',
    name: 'bsn.csv',
    bytes: Buffer.from(`${header};BSN\r\n${good};123456782\r\n`),
    refuses: 'file',
    code: 'personal-columns',
    line: 1,
    column: 'BSN',
    says: /persoonsgegevens.*BSN.*Er is niets opgeslagen.*Verwijder deze kolommen/,
  },
]
