import type { ActionFields } from '../dossier/actionFields.ts'
import { idHead, sheetColumns, versionHead, writeCell } from './sheetColumns.ts'

export type SheetAction = { readonly id: string; readonly version: number; readonly fields: ActionFields }

/** The agenda as a CSV that a Dutch spreadsheet opens: semicolons, UTF-8 with a mark. The same agenda, the same bytes. */
export function writeSheet(actions: readonly SheetAction[]): string {
  const columns = sheetColumns(actions.map(({ fields }) => fields))
  const rows = actions.map(({ id, version, fields }) => [
    id,
    String(version),
    ...columns.map((column) => writeCell(fields, column)),
  ])
  const lines = [[idHead, versionHead, ...columns.map(({ head }) => head)], ...rows]
  return `\ufeff${lines.map((cells) => cells.map(quoted).join(';')).join('\r\n')}\r\n`
}

function quoted(text: string): string {
  return /[";\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
