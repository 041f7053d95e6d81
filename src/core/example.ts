/** Where an expected value comes from. Without an origin a golden row is only our own opinion. */
export type Origin =
  | { readonly kind: 'hand'; readonly steps: string }
  | { readonly kind: 'publication'; readonly source: string; readonly place?: string }
  | { readonly kind: 'law'; readonly article: string; readonly source: string }
  | { readonly kind: 'program'; readonly program: string; readonly version: string }

/** One row of a golden table: the arguments of a calculation, what must come out, and who says so. */
export type Example<Given extends readonly unknown[], Expected> = {
  readonly name: string
  readonly given: Given
  readonly expected: Expected
  /** Largest allowed difference between numbers; 0 when left out. */
  readonly tolerance?: number
  readonly origin: Origin
}
