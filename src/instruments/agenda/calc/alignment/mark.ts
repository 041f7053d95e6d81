/** A stretch of a text, in characters: the start is in it, the end is not. */
export type Mark = { readonly start: number; readonly end: number }
