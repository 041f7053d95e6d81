import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { glyphsOf } from './glyphs.ts'

const resolve = createRequire(import.meta.url).resolve

export const fontFamily = 'Source Sans 3'

export type Fonts = {
  readonly files: readonly Uint8Array[]
  /** The characters that every weight can draw. */
  readonly glyphs: ReadonlySet<number>
}

let loaded: Fonts | null = null

/** Regular, semibold and bold, from the package: the machine's own fonts would make another file elsewhere. */
export function documentFonts(): Fonts {
  loaded ??= loadFonts()
  return loaded
}

function loadFonts(): Fonts {
  const weights = ['400Regular', '600SemiBold', '700Bold']
  const paths = weights.map((weight) => `@expo-google-fonts/source-sans-3/${weight}/SourceSans3_${weight}.ttf`)
  const files = paths.map((path) => readFileSync(resolve(path)))
  const glyphs = files.map(glyphsOf).reduce((all, one) => all.intersection(one))
  return { files, glyphs }
}
