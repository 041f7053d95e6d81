import { unguarded } from '../../../platform/documents/formulaGuard.ts'
import { readDate } from '../../../platform/imports/cells/date.ts'
import { isValue } from '../../../platform/imports/cells/reading.ts'
import { PassageFields, type ReadAgenda } from '../dossier/otherAgenda.ts'
import type { SheetRow } from '../sheet/compareSheet.ts'

/** Heads by which a column is known, of our own sheet and of the lists that others keep. */
const heads = {
  text:
    'titel title actie action maatregel tekst text passage omschrijving beschrijving description wat_wij_doen ' +
    'wat_het_oplevert wat_er_verandert inhoud doel',
  page: 'pagina page blz blz. bladzijde',
  owner: 'trekker owner eigenaar functie_van_de_trekker verantwoordelijk verantwoordelijke wie',
  from: 'begin start van vanaf startdatum begindatum from',
  to: 'eind einde tot t/m einddatum end to',
} as const
type Role = keyof typeof heads

/** Which columns a table has for a passage; null when none of them holds its text. */
export function passageColumns(head: readonly string[]): ReadonlyMap<number, Role> | null {
  const roles = new Map<number, Role>()
  for (const [at, name] of head.entries()) {
    const written = name.trim().toLowerCase().replaceAll(' ', '_')
    const known = Object.entries(heads).find(([, words]) => words.split(' ').includes(written))
    if (known) roles.set(at, known[0] as Role) // a key of heads
  }
  return [...roles.values()].includes('text') ? roles : null
}

/** The rows of a table as passages; a cell that cannot be read is told with its line, and its row stays out. */
export function passagesOfTable(
  roles: ReadonlyMap<number, Role>,
  rows: readonly SheetRow[],
): Pick<ReadAgenda, 'passages' | 'faults' | 'skipped'> {
  const passages: PassageFields[] = []
  const faults: { line: number; nl: string; en: string }[] = []
  let skipped = 0
  for (const { line, cells } of rows) {
    const of = (role: Role) =>
      [...roles].filter(([, one]) => one === role).map(([at]) => unguarded(cells[at] ?? '').trim())
    const text = sentences(of('text'))
    if (text === '') {
      skipped += 1
      continue
    }
    const from = dayOf(of('from')[0] ?? '', '01-01')
    const to = dayOf(of('to')[0] ?? '', '12-31')
    const page = /^\d{1,5}$/.test(of('page')[0] ?? '') ? Number(of('page')[0]) : null
    const owner = of('owner').find((name) => name !== '') ?? ''
    const read = PassageFields.safeParse({ text, page: page === 0 ? null : page, line, owner, from, to })
    if (read.success) passages.push(read.data)
    else faults.push({ line, ...faultOf(text, owner, from, to) })
  }
  return { passages, faults, skipped }
}

function sentences(cells: readonly string[]): string {
  return cells
    .filter((cell) => cell !== '')
    .map((cell) => (/[.!?;:]$/.test(cell) ? cell : `${cell}.`))
    .join(' ')
}

/** A day, or a year of which it is the first or the last day; what is no day stays as it is and is told. */
function dayOf(cell: string, ofYear: string): string | null {
  if (cell === '') return null
  if (/^20\d\d$/.test(cell)) return `${cell}-${ofYear}`
  const day = readDate(cell, 'dmy')
  return isValue(day) ? day.value : cell
}

function faultOf(text: string, owner: string, from: string | null, to: string | null): { nl: string; en: string } {
  if (text.length > 4000)
    return {
      nl: 'De tekst in deze regel is langer dan 4.000 tekens. Verdeel hem over meer regels.',
      en: 'The text in this row is longer than 4,000 characters. Divide it over more rows.',
    }
  if (owner.length > 200)
    return {
      nl: 'De trekker in deze regel is langer dan 200 tekens. Noem alleen wie het doet.',
      en: 'The owner in this row is longer than 200 characters. Name only who does it.',
    }
  if (from !== null && to !== null && /^\d{4}-/.test(from) && /^\d{4}-/.test(to))
    return {
      nl: `Deze regel eindigt (${to}) voordat hij begint (${from}). Zet de data goed.`,
      en: `This row ends (${to}) before it begins (${from}). Put the dates right.`,
    }
  const wrong = [from, to].find((day) => day !== null && !/^\d{4}-/.test(day)) ?? ''
  return {
    nl: `“${wrong}” is geen datum. Schrijf 2027, 2027-06-30 of 30-06-2027.`,
    en: `“${wrong}” is no date. Write 2027, 2027-06-30 or 30-06-2027.`,
  }
}
