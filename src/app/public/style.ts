import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const styles = join(import.meta.dirname, '../../platform/ui/styles')
const layers = { tokens: ['tokens.css', 'maakagenda.css'], components: ['components.css'], kit: ['kit.css'] }
const weights = {
  400: '400Regular/SourceSans3_400Regular',
  600: '600SemiBold/SourceSans3_600SemiBold',
  700: '700Bold/SourceSans3_700Bold',
}

/** The sheet of the desk and what the public pages add, as one file: the same look from the same source. */
function sheet(): string {
  const fonts = Object.keys(weights).map(
    (weight) =>
      `@font-face{font-family:"Source Sans 3";font-weight:${weight};font-display:swap;src:url("/public/font-${weight}.ttf") format("truetype")}`,
  )
  const inLayers = Object.entries(layers).map(
    ([layer, files]) => `@layer ${layer}{${files.map((file) => readFileSync(join(styles, file), 'utf8')).join('\n')}}`,
  )
  return [
    '@layer tokens, components, kit;',
    ...fonts,
    ...inLayers,
    readFileSync(join(import.meta.dirname, 'public.css'), 'utf8'),
  ].join('\n')
}

let made: { readonly css: string; readonly path: string } | null = null

/** Read once; the address changes with the content, so that it may be kept for ever. */
export function publicStyle(): { readonly css: string; readonly path: string } {
  if (made) return made
  const css = sheet()
  made = { css, path: `/public/style.css?v=${createHash('sha256').update(css).digest('hex').slice(0, 12)}` }
  return made
}

/** Null: there is no such weight. */
export function publicFont(weight: string): Uint8Array<ArrayBuffer> | null {
  const found = Object.entries(weights).find(([known]) => known === weight)?.[1]
  if (!found) return null
  const require = createRequire(import.meta.url)
  return new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/source-sans-3/${found}.ttf`)))
}
