import type { Highs } from 'highs'
import * as highs from 'highs'

/**
 * A fresh HiGHS with memory of its own.
 * The package describes itself as CommonJS while Node loads its module build, whose default export is the loader itself.
 */
export function loadHighs(): Promise<Highs> {
  // See above: the declared type of the default export is one level too deep.
  const loader = highs.default as unknown as typeof highs.default.default
  return loader()
}
