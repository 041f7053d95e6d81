import type { Books } from './books.ts'
import type { Caps } from './caps.ts'
import type { ImportField } from './field.ts'
import type { ImportIssue } from './issue.ts'
import type { MappingProfile } from './mapping.ts'
import type { RowTyperAddress } from './rowTyper.ts'
import type { ImportSource } from './source.ts'
import type { Survey } from './survey.ts'
import type { TableFacts } from './table.ts'

export type ImportJob = {
  readonly source: ImportSource
  readonly fields: readonly ImportField[]
  readonly profile: MappingProfile
  readonly typer: RowTyperAddress
  readonly caps?: Partial<Caps>
}

export type SurveyJob = {
  readonly source: ImportSource
  readonly fields: readonly ImportField[]
  /** What a person decided on the screen so far: encoding, delimiter, sheet, header row. */
  readonly choices?: Partial<Pick<MappingProfile, 'encoding' | 'delimiter' | 'sheet' | 'headerLine'>>
  readonly caps?: Partial<Caps>
}

/** One step of an import. The next but one is not read before `store` has dealt with this one. */
export type ImportBatch<Stored> = {
  readonly rows: readonly Stored[]
  readonly lines: readonly number[]
  readonly refused: readonly ImportIssue[]
  readonly notes: readonly ImportIssue[]
  /** The books so far, this batch included. */
  readonly books: Books
  readonly progress: Progress
}

/** Bytes of both readings together: a file is first surveyed and then typed. */
export type Progress = { readonly bytes: number; readonly ofBytes: number }

export type FileRefused = { readonly kind: 'refused'; readonly issues: readonly ImportIssue[] }

export type ImportResult =
  | {
      readonly kind: 'read'
      readonly books: Books
      /** What the row typer counted. */
      readonly summary: unknown
      readonly facts: TableFacts
      readonly warnings: readonly ImportIssue[]
      readonly sha256: string
    }
  /** The file as a whole: nothing of it may be kept. */
  | FileRefused

export type SurveyResult = Survey | FileRefused

/** What travels between the worker and its owner. */
export type WorkerTask =
  | { readonly task: 'survey'; readonly job: SurveyJob }
  | { readonly task: 'import'; readonly job: ImportJob }

export type WorkerMessage =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'batch'; readonly batch: ImportBatch<unknown> }
  | { readonly kind: 'done'; readonly result: ImportResult | SurveyResult }
