import { Problem } from '../../../core/problem.ts'
import type { readTable } from '../../../platform/imports/readTable.ts'
import type { SheetRow } from './compareSheet.ts'

type Read = { readonly head: readonly string[]; readonly rows: readonly SheetRow[] }

/** A small table in memory: the first row that holds anything is the head. `read` takes CSV and Excel alike. */
export async function readSheet(bytes: Uint8Array, file: string, read: typeof readTable): Promise<Read> {
  let head: readonly string[] | null = null
  const rows: SheetRow[] = []
  for await (const part of read([bytes], { file })) {
    if (part.kind === 'refused') {
      throw new Problem(422, part.issue.code, { nl: part.issue.nl, en: part.issue.en })
    }
    if (part.kind === 'end') continue
    for (const [at, cells] of part.rows.entries()) {
      if (head === null) {
        if (cells.some((cell) => cell.trim() !== '')) head = cells
        continue
      }
      const numbers = part.numbers?.[at]
      rows.push({ line: part.lines[at] ?? 0, cells, isNumber: (column) => numbers?.[column] === 1 })
    }
  }
  return { head: head ?? [], rows }
}
