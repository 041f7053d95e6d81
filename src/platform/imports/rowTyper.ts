import type { Reading } from './cells/reading.ts'
import type { Fault } from './issue.ts'

/** One row as the owner of the fields sees it. Cells are read when asked for, so that a row outside costs little. */
export type MappedRow = {
  readonly line: number
  /** The text of the cell without spaces around it; '' where the field has no column. */
  text(field: string): string
  /** The cell as its field declares it: a value, a gap with its reason, or what is wrong. */
  read(field: string): Reading
}

/** What becomes of a row. `store` goes to the store as it is, so it is plain data. */
export type Typed<Stored> =
  | { readonly kind: 'store'; readonly row: Stored }
  | { readonly kind: 'outside' }
  | { readonly kind: 'refuse'; readonly faults: readonly CellFault[] }

export type CellFault = { readonly field?: string; readonly value?: string; readonly fault: Fault }

/** Lives in the worker for one import; `summary` (counts, tallies) comes back with the result. */
export type RowTyper<Stored> = {
  type(row: MappedRow): Typed<Stored>
  summary(): unknown
}

/** What a module of a row typer exports: parameters are plain data that can travel to a worker. */
export type MakeRowTyper<Stored, Parameters> = (parameters: Parameters) => RowTyper<Stored>

/** Where the worker finds it: the `href` of the module and the name of the export. */
export type RowTyperAddress = { readonly module: string; readonly name: string; readonly parameters: unknown }
