import type { SourceFile } from '../house.ts'
import { isTestFile } from '../house.ts'
import { roomsIn } from './anatomy.ts'

const floorsFromAbove: readonly (readonly [name: string, prefix: string, what: string])[] = [
  ['app', 'src/app/', 'composition root: server, command line, web shell, wiring'],
  ['instruments', 'src/instruments/', 'rooms of one plan, no connecting doors'],
  ['register', 'src/register/', 'shared facts with provenance'],
  ['platform', 'src/platform/', 'everything with a cable'],
  ['core', 'src/core/', 'words and arithmetic; pure'],
]

/** The floors from above, with the rooms there are and the floors that each one really imports. */
export function drawHouse(files: readonly SourceFile[]): string {
  const built = files.filter(({ path }) => !isTestFile(path))
  const rooms = roomsIn(built.map(({ path }) => path))
  const lines = floorsFromAbove.map(([name, prefix, what]) => {
    const here = built.filter(({ path }) => path.startsWith(prefix))
    const targets = here.flatMap(({ imports }) => imports.flatMap(({ target }) => target ?? []))
    const uses = floorsFromAbove.filter(([other, at]) => other !== name && targets.some((path) => path.startsWith(at)))
    const below = uses.length === 0 ? 'nothing' : uses.map(([other]) => other).join(', ')
    const doors = name === 'instruments' ? ` (${rooms.join(', ')})` : ''
    return `${name.padEnd(12)} ${what}${doors}\n${' '.repeat(13)}uses ${below}`
  })
  return `\`\`\`\n${lines.join('\n')}\n\`\`\``
}

const begin = '<!-- drawn by tools/draw-house.ts: begin -->'
const end = '<!-- drawn by tools/draw-house.ts: end -->'

/** The document with the drawing between its two marks. */
export function withDrawing(document: string, drawing: string): string {
  const [before, rest] = document.split(begin)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined)
    throw new Error(`the document has no place for the drawing: ${begin}`)
  return `${before}${begin}\n${drawing}\n${end}${after}`
}
