import { ActionFields } from '../dossier/actionFields.ts'
import { isFault } from '../../../platform/imports/issue.ts'
import { readCell } from './readCell.ts'
import { idHead, type SheetColumn, sheetColumns, versionHead, writeCell } from './sheetColumns.ts'
import type { SheetPreview } from './sheetPreview.ts'
import type { SheetAction } from './writeSheet.ts'

export type SheetRow = {
  readonly line: number
  readonly cells: readonly string[]
  readonly isNumber: (at: number) => boolean
}
type Fault = SheetPreview['faults'][number]
type Row = { readonly row: SheetRow; readonly here: SheetAction; readonly base: ActionFields }

/** `baseOf` knows an action as it was in the version that the sheet was made of; null: there was no such version. */
export type BaseOf = (action: string, version: number) => ActionFields | null

/** What a sheet that comes back says, held against what it was made of and against what is here now. */
export function compareSheet(
  head: readonly string[],
  rows: readonly SheetRow[],
  actions: readonly SheetAction[],
  baseOf: BaseOf,
): SheetPreview {
  const heads = head.map((name) => name.trim())
  const columns = sheetColumns(actions.map(({ fields }) => fields))
  const preview: SheetPreview = {
    changes: [],
    conflicts: [],
    faults: [],
    missingColumns: columns.map((column) => column.head).filter((name) => !heads.includes(name)),
    missingActions: [],
    unchanged: 0,
  }
  if (!heads.includes(idHead) || !heads.includes(versionHead)) {
    preview.faults.push({ line: 1, column: idHead, ...withoutId })
    return preview
  }
  const byId = new Map(actions.map((action) => [action.id, action]))
  const seen = new Set<string>()
  for (const row of rows) {
    const id = (row.cells[heads.indexOf(idHead)] ?? '').trim()
    const version = Number((row.cells[heads.indexOf(versionHead)] ?? '').trim())
    if (row.cells.every((cell) => cell.trim() === '')) continue
    const here = byId.get(id)
    if (!here || seen.has(id)) {
      preview.faults.push({ line: row.line, column: idHead, ...(here ? twice : unknownId) })
      continue
    }
    seen.add(id)
    const base = version === here.version ? here.fields : baseOf(id, version)
    if (base === null) preview.faults.push({ line: row.line, column: versionHead, ...unknownVersion })
    else takeRow(preview, columns, heads, { row, here, base })
  }
  preview.missingActions.push(...actions.filter(({ id }) => !seen.has(id)).map(({ fields }) => fields.title))
  return preview
}

function takeRow(
  preview: SheetPreview,
  columns: readonly SheetColumn[],
  heads: readonly string[],
  { row, here, base }: Row,
) {
  const { title } = here.fields
  const cells: { column: string; from: string; to: string }[] = []
  let fields = here.fields
  for (const column of columns) {
    const at = heads.indexOf(column.head)
    const cell = at < 0 ? undefined : (row.cells[at] ?? '')
    const was = writeCell(base, column)
    if (cell === undefined || cell === was) continue
    const read = readCell(base, column, cell, row.isNumber(at))
    if (isFault(read)) {
      preview.faults.push({ line: row.line, column: column.head, nl: read.nl, en: read.en })
      continue
    }
    const [to, now] = [writeCell(read, column), writeCell(here.fields, column)]
    if (to === was || to === now) continue
    if (now !== was) {
      preview.conflicts.push({ action: here.id, title, column: column.head, here: now, sheet: to })
      continue
    }
    const next = readCell(fields, column, cell, row.isNumber(at))
    if (isFault(next)) continue
    fields = next
    cells.push({ column: column.head, from: was, to })
  }
  if (cells.length === 0) {
    preview.unchanged++
    return
  }
  const whole = ActionFields.safeParse(fields)
  if (whole.success) {
    preview.changes.push({ action: here.id, title, version: here.version, fields: whole.data, cells })
    return
  }
  preview.faults.push({ line: row.line, column: cells.map(({ column }) => column).join(', '), ...notTogether })
}

type Said = Pick<Fault, 'nl' | 'en'>
const withoutId: Said = {
  nl: `De kolommen ${idHead} en ${versionHead} zijn nodig om de acties te herkennen. Zet ze terug, of haal een nieuw blad op.`,
  en: `The columns ${idHead} and ${versionHead} are needed to recognise the actions. Put them back, or get a new sheet.`,
}
const unknownId: Said = {
  nl: 'Dit nummer is geen actie van deze agenda. Zet het oude nummer terug; een nieuwe actie maakt u in het programma.',
  en: 'This number is no action of this agenda. Put the old number back; a new action is made in the program.',
}
const twice: Said = {
  nl: 'Dit nummer staat al eerder in het blad. Alleen de eerste regel telt.',
  en: 'This number stands in the sheet before. Only the first row counts.',
}
const unknownVersion: Said = {
  nl: 'Deze versie is nooit uitgegeven. Zet het oude versienummer terug, of haal een nieuw blad op.',
  en: 'This version was never handed out. Put the old version back, or get a new sheet.',
}
const notTogether: Said = {
  nl: 'Deze waarden gaan niet samen: kijk of er een titel is en of het einde na het begin komt.',
  en: 'These values do not go together: see that there is a title and that the end comes after the start.',
}
