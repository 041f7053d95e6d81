import type { Zippable } from 'fflate'
import { strToU8, zipSync } from 'fflate'

/** A cell for a made workbook: text becomes a shared string, a number a number; `xml` is put down as it is. */
export type FixtureCell = string | number | boolean | null | { readonly xml: string }
export type FixtureSheet = {
  readonly name: string
  readonly state?: string
  readonly rows?: readonly (readonly FixtureCell[])[]
  readonly xml?: string
}
export type Fixture = {
  readonly sheets: readonly FixtureSheet[]
  readonly date1904?: boolean
  /** Format codes; cell style 1 is the first. */
  readonly formats?: readonly string[]
  readonly parts?: Readonly<Record<string, string>>
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const relations = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'

/** A small workbook made by code, for tests: every part can be replaced by a hostile one. */
export function workbookFixture(made: Fixture): Uint8Array {
  const strings: string[] = []
  const parts: Record<string, string> = {
    '_rels/.rels': `<Relationships ${relations}><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}"><workbookPr date1904="${made.date1904 ? 1 : 0}"/><sheets>${made.sheets
      .map(
        (sheet, at) =>
          `<sheet name="${escaped(sheet.name)}" sheetId="${at + 1}" state="${sheet.state ?? 'visible'}" r:id="s${at}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships ${relations}>${made.sheets
      .map((_, at) => `<Relationship Id="s${at}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`)
      .join(
        '',
      )}<Relationship Id="st" Type="${office}/styles" Target="styles.xml"/><Relationship Id="ss" Type="${office}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet ${main}><numFmts>${(made.formats ?? [])
      .map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>`)
      .join(
        '',
      )}</numFmts><cellXfs><xf numFmtId="0"/>${(made.formats ?? []).map((_, at) => `<xf numFmtId="${164 + at}"/>`).join('')}</cellXfs></styleSheet>`,
  }
  for (const [at, sheet] of made.sheets.entries()) {
    parts[`xl/worksheets/sheet${at + 1}.xml`] =
      sheet.xml ??
      `<worksheet ${main}><sheetData>${(sheet.rows ?? []).map((row, y) => rowXml(row, y + 1, strings)).join('')}</sheetData></worksheet>`
  }
  parts['xl/sharedStrings.xml'] =
    `<sst ${main}>${strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`
  const files: Zippable = {}
  for (const [name, text] of Object.entries({ ...parts, ...made.parts })) files[name] = strToU8(text)
  return zipSync(files, { level: 6, mtime: '2026-01-01' })
}

function rowXml(row: readonly FixtureCell[], line: number, strings: string[]): string {
  return `<row r="${line}">${row.map((cell) => cellXml(cell, strings)).join('')}</row>`
}

function cellXml(cell: FixtureCell, strings: string[]): string {
  if (cell === null) return '<c/>'
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `<c t="b"><v>${cell ? 1 : 0}</v></c>`
  if (typeof cell === 'object') return cell.xml
  strings.push(cell)
  return `<c t="s"><v>${strings.length - 1}</v></c>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
