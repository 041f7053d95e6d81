import type { DateSystem } from '../cells/date.ts'
import type { CellFormat } from './cellFormat.ts'
import { cellFormat } from './cellFormat.ts'
import { unescaped } from './cellText.ts'
import type { Package } from './unpack.ts'
import { WorkbookFault } from './workbookFault.ts'
import type { Attributes } from './xml.ts'
import { readXmlWhole } from './xml.ts'
import type { ZipEntry } from './zipDirectory.ts'

export type WorkbookSheet = { readonly name: string; readonly hidden: boolean; readonly entry: ZipEntry }

export type Workbook = {
  readonly sheets: readonly WorkbookSheet[]
  readonly dateSystem: DateSystem
  readonly formats: readonly CellFormat[]
  readonly strings: readonly string[]
}

type Relation = { readonly type: string; readonly target: string }

/** Everything of a workbook but the rows of its sheets. Links to other files and macros are not looked at. */
export async function openWorkbook(from: Package): Promise<Workbook> {
  const main = [...(await relationsOf(from, '')).values()].find((one) => one.type === 'officeDocument')?.target
  const path = main ?? 'xl/workbook.xml'
  const entry = partAt(from, path)
  if (entry === null || !path.endsWith('.xml')) throw new WorkbookFault('not-a-workbook')
  const relations = await relationsOf(from, path)
  const listed: { name: string; hidden: boolean; id: string }[] = []
  let dateSystem: DateSystem = 1900
  let isWorkbook = false
  await readXmlWhole(from, entry, {
    open(name, attributes) {
      if (name === 'workbook') isWorkbook = true
      if (name === 'workbookPr' && isTrue(attributes['date1904'])) dateSystem = 1904
      if (name !== 'sheet') return
      const state = attributes['state'] ?? 'visible'
      listed.push({
        name: unescaped(attributes['name'] ?? ''),
        hidden: state !== 'visible',
        id: relationId(attributes),
      })
    },
  })
  if (!isWorkbook) throw new WorkbookFault('not-a-workbook')
  const sheets = listed.flatMap(({ name, hidden, id }): WorkbookSheet[] => {
    const relation = relations.get(id)
    const part = relation?.type === 'worksheet' ? partAt(from, relation.target) : null
    return part === null ? [] : [{ name, hidden, entry: part }]
  })
  const styles = partOfType(from, relations, 'styles')
  const strings = partOfType(from, relations, 'sharedStrings')
  return {
    sheets,
    dateSystem,
    formats: styles === null ? [] : await formatsOf(from, styles),
    strings: strings === null ? [] : await stringsOf(from, strings),
  }
}

async function relationsOf(from: Package, path: string): Promise<ReadonlyMap<string, Relation>> {
  const cut = path.lastIndexOf('/') + 1
  const folder = path.slice(0, cut)
  const entry = partAt(from, `${folder}_rels/${path.slice(cut)}.rels`)
  const relations = new Map<string, Relation>()
  if (entry === null) return relations
  await readXmlWhole(from, entry, {
    open(name, attributes) {
      if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return
      const type = (attributes['Type'] ?? '').split('/').at(-1) ?? ''
      relations.set(attributes['Id'] ?? '', { type, target: resolved(folder, attributes['Target'] ?? '') })
    },
  })
  return relations
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

/** Names of parts do not distinguish capitals (ECMA-376 part 2). */
function partAt(from: Package, path: string): ZipEntry | null {
  const exact = from.entries.get(path)
  if (exact !== undefined) return exact
  const wanted = path.toLowerCase()
  return [...from.entries.values()].find((entry) => entry.name.toLowerCase() === wanted) ?? null
}

function partOfType(from: Package, relations: ReadonlyMap<string, Relation>, type: string): ZipEntry | null {
  const relation = [...relations.values()].find((one) => one.type === type)
  return relation === undefined ? null : partAt(from, relation.target)
}

function relationId(attributes: Attributes): string {
  return Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? ''
}

function isTrue(flag: string | undefined): boolean {
  return flag === '1' || flag === 'true' || flag === 'on'
}

async function formatsOf(from: Package, entry: ZipEntry): Promise<readonly CellFormat[]> {
  const codes = new Map<number, string>()
  const formats: CellFormat[] = []
  let inCells = false
  await readXmlWhole(from, entry, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
      if (name === 'cellXfs') inCells = true
      if (name !== 'xf' || !inCells) return
      const id = Number(attributes['numFmtId'] ?? 0)
      formats.push(cellFormat(id, codes.get(id)))
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return formats
}

async function stringsOf(from: Package, entry: ZipEntry): Promise<readonly string[]> {
  const strings: string[] = []
  let text = ''
  let reading = false
  let phonetic = false
  await readXmlWhole(from, entry, {
    open(name) {
      if (name === 'si') text = ''
      if (name === 'rPh') phonetic = true
      if (name === 't') reading = !phonetic
    },
    close(name) {
      if (name === 't') reading = false
      if (name === 'rPh') phonetic = false
      if (name === 'si') strings.push(unescaped(text))
    },
    text(part) {
      if (reading) text += part
    },
  })
  return strings
}
