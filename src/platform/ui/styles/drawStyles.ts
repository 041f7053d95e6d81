import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { drawSheets } from './nlDesignSystem.ts'

const here = (name: string) => new URL(name, import.meta.url)
const installed = (name: string) => fileURLToPath(import.meta.resolve(name))

/** The sheets of the packages and our own, and what must be drawn from them. */
export async function drawnSheets() {
  const [components, theme, own, kit] = await Promise.all([
    readFile(installed('@utrecht/component-library-css/dist/index.css'), 'utf8'),
    readFile(installed('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'), 'utf8'),
    readFile(here('maakagenda.css'), 'utf8'),
    readFile(here('kit.css'), 'utf8'),
  ])
  return drawSheets({ components, theme, kit: own + kit })
}

/** `node src/platform/ui/styles/drawStyles.ts` writes them. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, css] of Object.entries(await drawnSheets())) await writeFile(here(name), css)
}
