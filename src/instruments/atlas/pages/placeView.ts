import type { SbiVersion } from '../../../core/sbi.ts'
import type { AnswerOf } from '../../../core/instrument.ts'
import type { compare, factsheet, trend } from '../model.ts'

/** Where the numbers of an answer came from, as the asking route tells it. */
export type Origin = {
  readonly place: { readonly code: string; readonly name: string; readonly divisionYear: number }
  readonly referenceDate: string | null
  readonly sbiVersion?: SbiVersion
  readonly sources: readonly {
    readonly id: string
    readonly title: string
    readonly vintage: string
    readonly licence?: string
    readonly credit?: string
  }[]
  readonly quality: 'counted' | 'estimated' | 'typed' | 'madeUp'
}

/** One answer with its origin and the method that made it. */
export type Answered<A> = {
  readonly method: string
  readonly answer: A
  readonly provenance: Origin
  /** Whose data were asked, where that is not the place itself. */
  readonly organisation?: string
  /** Which folder a command in the terminal has to name, where it would not find these data by itself. */
  readonly dataFolder?: string | null
}

export type Factsheet = AnswerOf<typeof factsheet>
export type Trend = AnswerOf<typeof trend>
export type Compare = AnswerOf<typeof compare>

/** Addresses of what a place leads to. */
export type PlaceLinks = {
  readonly place: (code: string) => string
  readonly makers: (filter: Readonly<Record<string, string>>) => string
}

export type PlaceNames = (code: string) => string

/** One square of a schematic map, with the municipality it stands for. */
export type MapSquare = { readonly place: string; readonly column: number; readonly row: number }
