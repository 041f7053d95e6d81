import type { DateSystem } from './cells/date.ts'
import type { Encoding } from './encoding.ts'
import type { Fault, ImportIssue } from './issue.ts'

/** The cells of one row as text, exactly as they stand in the file. */
export type Row = readonly string[]

/** A row that cannot be read as a row; `row` is its place in the batch. */
export type RowFault = { readonly row: number; readonly fault: Fault }

export type RowBatch = {
  readonly kind: 'rows'
  readonly rows: readonly Row[]
  /** Line on which each row begins, counted from 1. */
  readonly lines: readonly number[]
  readonly faults: readonly RowFault[]
  /**
   * Workbooks only: per row, which cells hold a number and not a text (1). Such a cell is written with a decimal
   * point whatever the language of the file, so that `1.234` is not the thousand that it could be in a text.
   */
  readonly numbers?: readonly (Uint8Array | null)[]
}

/** What the reader learned of the file as a whole. */
export type TableFacts = {
  readonly format: 'csv' | 'xlsx'
  readonly encoding?: Encoding
  readonly delimiter?: Delimiter
  readonly sheet?: string
  readonly sheets?: readonly SheetName[]
  /** Which day a bare Excel day number counts from. */
  readonly dateSystem?: DateSystem
  /** Whether the last row of a text file was closed by a line end. */
  readonly closed: boolean
  /** Things to know that refuse nothing, such as merged cells. */
  readonly warnings: readonly ImportIssue[]
}

export type SheetName = { readonly name: string; readonly hidden: boolean }

export const delimiters = [';', ',', '\t', '|'] as const
export type Delimiter = (typeof delimiters)[number]

/** A reader gives batches and then one last part: the facts, or the refusal of the whole file. */
export type TablePart =
  | RowBatch
  | { readonly kind: 'refused'; readonly issue: ImportIssue }
  | { readonly kind: 'end'; readonly facts: TableFacts }
