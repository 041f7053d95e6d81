import { Problem } from '../../core/problem.ts'
import type { Words } from '../../core/words.ts'
import type { ImportIssue } from '../../platform/imports/issue.ts'

/** What is wrong with a file of another publisher, each with what to do. */
export const tableProblems = {
  whichTable: () =>
    refused('cbs-which-table', {
      nl: 'Wij zien niet welke tabel van CBS dit is. Laat het tabelnummer in de naam van het bestand staan (81575NED_…), of geef het op.',
      en: 'We cannot see which table of CBS this is. Keep the number of the table in the name of the file (81575NED_…), or give it.',
    }),
  otherTable: (table: string, known: readonly string[]) =>
    refused('cbs-other-table', {
      nl: `Met tabel ${table} van CBS kunnen wij niets vergelijken. Wij gebruiken ${known.join(' (vestigingen) en ')} (banen).`,
      en: `We have no use for table ${table} of CBS. We use ${known.join(' (establishments) and ')} (jobs).`,
    }),
  notTheDataset: (table: string, missing: readonly string[]) =>
    refused('cbs-not-the-dataset', {
      nl: `Dit is niet de dataset van tabel ${table}: de kolom ${missing.join(', ')} ontbreekt. Kies op StatLine bij downloaden de onbewerkte dataset als CSV (de eerste kolom heet ID), niet de tabel zoals zij op het scherm staat.`,
      en: `This is not the dataset of table ${table}: column ${missing.join(', ')} is missing. At StatLine download the raw dataset as CSV (its first column is called ID), not the table as it stands on the screen.`,
    }),
  badJson: (table: string, why: string) =>
    refused('cbs-bad-json', {
      nl: `Dit is geen antwoord van de CBS-dienst met waarnemingen van ${table}: ${why}. Bewaar het antwoord van …/CBS/${table}/Observations zoals het komt, met alle dimensies.`,
      en: `This is no answer of the service of CBS with observations of ${table}: ${why}. Keep the answer of …/CBS/${table}/Observations as it comes, with all dimensions.`,
    }),
  morePages: () =>
    refused('cbs-more-pages', {
      nl: 'Dit bestand is niet het hele antwoord: er hoort nog een pagina bij (@odata.nextLink). Zet alle pagina’s als lijst in één bestand, of vraag alleen sectie C op.',
      en: 'This file is not the whole answer: another page belongs to it (@odata.nextLink). Put all pages as a list in one file, or ask for section C only.',
    }),
  nothingOfUse: (table: string) =>
    refused('cbs-nothing', {
      nl: `In dit bestand van ${table} staat niets over de industrie (sectie C, sleutel 307500) van een gemeente, provincie of Nederland.`,
      en: `This file of ${table} has nothing on manufacturing (section C, key 307500) of a municipality, a province or the country.`,
    }),
  tooLarge: (megabytes: number) =>
    refused('cbs-too-large', {
      nl: `Dit JSON-bestand is groter dan ${megabytes} MB. Neem de dataset als CSV, of vraag alleen sectie C op.`,
      en: `This JSON file is larger than ${megabytes} MB. Take the dataset as CSV, or ask for section C only.`,
    }),
  metadataTooLarge: (megabytes: number) =>
    refused('cbs-metadata-too-large', {
      nl: `De metadata is groter dan ${megabytes} MB. Neem het bestand …_metadata.csv dat StatLine bij de dataset geeft.`,
      en: `The metadata is larger than ${megabytes} MB. Take the file …_metadata.csv that StatLine gives with the dataset.`,
    }),
  notItsMetadata: (table: string, fileName: string, figure: string) =>
    refused('cbs-not-its-metadata', {
      nl: `In ${fileName} staat geen eenheid van ${figure}. Dit is dus niet de metadata van tabel ${table}. Neem ${table}_metadata.csv uit dezelfde download, of het antwoord van …/CBS/${table}/MeasureCodes. Er is niets overgenomen.`,
      en: `${fileName} gives no unit of ${figure}, so it is not the metadata of table ${table}. Take ${table}_metadata.csv of the same download, or the answer of …/CBS/${table}/MeasureCodes. Nothing was taken over.`,
    }),
  unknownUnit: (table: string, unit: string, fileName: string) =>
    refused('cbs-unit', {
      nl: `Volgens ${fileName} staat tabel ${table} in "${unit}". Dat is geen aantal: wij kunnen het niet optellen. Er is niets overgenomen. Klopt het bestand bij deze tabel?`,
      en: `According to ${fileName} table ${table} stands in "${unit}". That is no count: we cannot add it up. Nothing was taken over. Does the file belong to this table?`,
    }),
  noCodes: () =>
    refused('sbi-no-columns', {
      nl: 'Wij zien geen kolom met codes en geen kolom met titels. Neem een bestand met een kolom Code en een kolom Titel.',
      en: 'We see no column with codes and no column with titles. Take a file with a column Code and a column Title.',
    }),
  divisionsMissing: (divisions: readonly string[]) =>
    refused('sbi-not-whole', {
      nl: `Dit is niet de hele SBI 2025: de afdelingen ${divisions.slice(0, 12).join(', ')}${divisions.length > 12 ? ' …' : ''} ontbreken. Neem de volledige structuur van CBS; zijn alleen 01 tot en met 09 weg, dan heeft een rekenblad de nullen vooraan laten vallen.`,
      en: `This is not the whole of SBI 2025: divisions ${divisions.slice(0, 12).join(', ')}${divisions.length > 12 ? ' …' : ''} are missing. Take the full structure of CBS; if only 01 to 09 are gone, a spreadsheet has dropped the zeros in front.`,
    }),
  wrongRows: (issues: readonly ImportIssue[]) =>
    new Problem(
      422,
      issues[0]?.code ?? 'file-refused',
      {
        nl: `${at(issues, 'regel ')}${issues[0]?.nl ?? 'Dit bestand kan niet worden gelezen.'} Er is niets overgenomen.`,
        en: `${at(issues, 'line ')}${issues[0]?.en ?? 'This file cannot be read.'} Nothing was taken over.`,
      },
      {
        errors: issues.slice(0, 20).map((issue) => ({
          in: 'file',
          location: issue.line > 0 ? `line ${issue.line}` : '',
          code: issue.code,
          detail: { nl: issue.nl, en: issue.en },
        })),
      },
    ),
}

function at(issues: readonly ImportIssue[], word: string): string {
  const line = issues[0]?.line ?? 0
  return line > 0 ? `${word}${line}: ` : ''
}

function refused(code: string, detail: Words): Problem {
  return new Problem(422, code, detail)
}
