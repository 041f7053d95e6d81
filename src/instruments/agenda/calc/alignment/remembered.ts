import type { ReadPassage } from './readPassage.ts'

/** What follows from one passage alone is worked out once, however many others it is compared with. */
export function remembered<T>(of: (read: ReadPassage) => T): (read: ReadPassage) => T {
  const known = new WeakMap<ReadPassage, { readonly value: T }>()
  return (read) => {
    const before = known.get(read)
    if (before !== undefined) return before.value
    const value = of(read)
    known.set(read, { value })
    return value
  }
}
