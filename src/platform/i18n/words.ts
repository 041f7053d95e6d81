import type { Locale } from './locale.ts'

/**
 * The shape that a translation must have: the same keys, sentences for sentences, and functions with the
 * same arguments. Written as `export const en = { ... } satisfies Words<typeof nl>`.
 */
export type Words<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...given: infer Given) => string
      ? (...given: Given) => string
      : Words<T[K]>
}

/** Both languages of one set of words. */
export type Catalogue<T> = Readonly<Record<Locale, Words<T>>>

/** `const words = catalogue(nl, en)`; then `words[locale].title`, or `useWords(words)` in a component. */
export function catalogue<T>(nl: T & Words<T>, en: Words<T>): Catalogue<T> {
  return { nl, en }
}
