import type { Books } from './books.ts'
import type { Caps } from './caps.ts'
import type { ImportField } from './field.ts'
import type { ImportIssue } from './issue.ts'
import type { MappingProfile } from './mapping.ts'
import type { RowTyperAddress } from './rowTyper.ts'
import type { Survey } from './survey.ts'
import type { TableFacts } from './table.ts'

/** A file on disk, or bytes that were pasted. It is read more than once, so it is not a stream. */
export type ImportSource =
  | { readonly name: string; readonly path: string }
  | { readonly name: string; readonly bytes: Uint8Array }

export type ImportJob = {
  readonly source: ImportSource
  readonly fields: readonly ImportField[]
  readonly profile: MappingProfile
  readonly typer: RowTyperAddress
  readonly caps?: Partial<Caps>
}

/** One step of an import. The next one is not read before `store` has dealt with the last but one. */
export type ImportBatch<Stored> = {
  readonly rows: readonly Stored[]
  readonly lines: readonly number[]
  readonly refused: readonly ImportIssue[]
  readonly notes: readonly ImportIssue[]
  /** The books so far, this batch included. */
  readonly books: Books
  readonly progress: { readonly bytes: number; readonly ofBytes: number }
}

export type ImportResult =
  | {
      readonly kind: 'read'
      readonly books: Books
      readonly summary: unknown
      readonly facts: TableFacts
      readonly sha256: string
    }
  /** The file as a whole: nothing of it may be kept. */
  | { readonly kind: 'refused'; readonly issues: readonly ImportIssue[] }

export type Watch = {
  readonly signal?: AbortSignal
  readonly progress?: (bytes: number, ofBytes: number) => void
}

/** Reads and types a file in a worker. `store` gets the batches, one at a time. */
export declare function runImport<Stored>(
  job: ImportJob,
  store: (batch: ImportBatch<Stored>) => Promise<void>,
  watch?: Watch,
): Promise<ImportResult>

/** Reads a whole file in a worker and says what is in it: the data of the mapping screen. */
export declare function runSurvey(
  job: { readonly source: ImportSource; readonly fields: readonly ImportField[]; readonly caps?: Partial<Caps> },
  watch?: Watch,
): Promise<Survey | { readonly kind: 'refused'; readonly issues: readonly ImportIssue[] }>
