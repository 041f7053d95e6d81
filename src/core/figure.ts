import type { Gap, Span } from './gap.ts'
import type { Period } from './period.ts'
import type { PlaceCode } from './place.ts'
import type { Unit } from './unit.ts'

/** How a number came about: `counted` in a register, `estimated` by a model, `typed` by hand, `madeUp` for the demo. */
export type Quality = 'counted' | 'estimated' | 'typed' | 'madeUp'

/** A source as a reader can find it again. `vintage` is the day on which the data were delivered. */
export type Source = {
  readonly id: string
  readonly title: string
  readonly vintage: string
  readonly licence?: string
  readonly credit?: string
}

/**
 * The only form in which a number reaches a screen, a file or a reading route.
 * `method` is "question@version"; `path` points to the number in its answer.
 */
export type Figure = {
  readonly value: number | Gap | Span
  readonly unit: Unit
  readonly period: Period
  readonly place: { readonly code: PlaceCode; readonly name: string; readonly divisionYear: number }
  readonly sources: readonly Source[]
  readonly method: string
  readonly path: string
  readonly quality: Quality
}
