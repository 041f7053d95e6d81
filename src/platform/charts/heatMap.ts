import { type Chart, type ChartHead, type ChartTable, frame, narrowBelow, safeId } from './chart.ts'
import { palette } from './palette.ts'
import { type Svg, short, tag, text, textWidth } from './svg.ts'

export type HeatMap = ChartHead & {
  /** Column after column: all quarter-hours of the first day, then of the second. */
  readonly values: readonly number[]
  /** Cells in a column: 96 quarter-hours. */
  readonly rows: number
  /** The value that is darkest: the same for two maps that are compared. */
  readonly most: number
  readonly hue: 'rust' | 'blue'
  readonly columnMarks: readonly { readonly at: number; readonly label: string }[]
  readonly rowMarks: readonly { readonly at: number; readonly label: string }[]
  /** At the right: what this map is, and its sum. */
  readonly name: string
  readonly sum: string
  /** Names and sums of the maps that stand above or below, so that all are as wide. */
  readonly beside?: readonly { readonly name: string; readonly sum: string }[]
  /** Below: "0", "weinig", "1.100 kW verloren". Leave it out at the first of two maps. */
  readonly scale?: readonly [string, string, string]
  readonly table: ChartTable
}

const hues = {
  rust: ['#fee3d0', '#fdc9a5', '#f9a873', '#ee8443', '#d9631d', '#ac501b', '#7c3710', '#451c05'],
  blue: ['#dff1fd', '#b9e0fa', '#8ecef6', '#57acdf', '#2088c6', '#006fb3', '#00568b', '#00304f'],
} as const
const shades = 8

/** The shade of a value: 0 for nothing at all, else 1 to 8; a little is never nothing. */
export function shadeOf(value: number, most: number): number {
  if (value <= 0) return 0
  return Math.min(shades, Math.max(1, Math.ceil((value / most) * shades)))
}

/** A year at a glance: days from left to right, hours from top to bottom, dark where it is much. */
export function heatMap(spec: HeatMap): Chart {
  const { id, title, about, table } = spec
  return { id, title, about, table, draw: (width) => drawHeat(spec, width) }
}

/** Equal neighbours in a column become one stroke, so that a year stays a small drawing. */
function strokes({ values, rows, most }: HeatMap, dx: number, dy: number): readonly string[] {
  const paths = Array.from({ length: shades + 1 }, (): string[] => [])
  const columns = Math.ceil(values.length / rows)
  for (let column = 0; column < columns; column += 1) {
    let from = 0
    let shade = 0
    for (let row = 0; row <= rows; row += 1) {
      const here = row === rows ? -1 : shadeOf(values[column * rows + row] ?? 0, most)
      if (here === shade) continue
      if (shade > 0)
        paths[shade]?.push(
          `M${short(column * dx)} ${short(from * dy)}h${short(dx)}v${short((row - from) * dy)}h${short(-dx)}z`,
        )
      from = row
      shade = here
    }
  }
  return paths.map((path) => path.join(''))
}

function drawHeat(spec: HeatMap, width: number) {
  const { values, rows, hue, columnMarks, rowMarks, name, sum, scale } = spec
  const narrow = width < narrowBelow
  const left = Math.max(0, ...rowMarks.map(({ label }) => textWidth(label))) + 8
  const sideOf = (one: { readonly name: string; readonly sum: string }) =>
    Math.max(textWidth(one.name, 13, true), textWidth(one.sum, 17, true)) + 14
  const side = Math.max(...[spec, ...(spec.beside ?? [])].map(sideOf))
  const right = narrow ? width - 1 : width - side
  const columns = Math.max(1, Math.ceil(values.length / rows))
  const dx = (right - left) / columns
  const top = narrow ? 26 : 4
  const tall = 116
  const dy = tall / rows
  const colours = hues[hue]
  const cells = strokes(spec, dx, dy).map((d, shade) =>
    d === '' ? '' : tag('path', { class: `shade-${shade}`, d, fill: colours[shade - 1] }),
  )
  const ground = tag('rect', {
    x: left,
    y: top,
    width: right - left,
    height: tall,
    fill: palette.zero,
    stroke: palette.line,
  })
  const plot = tag('g', { transform: `translate(${short(left)} ${top})`, 'shape-rendering': 'crispEdges' }, ...cells)
  let free = 0
  const months = columnMarks.map(({ at, label }) => {
    const x = left + at * dx
    if (x < free) return ''
    free = x + textWidth(label) + 8
    return (
      tag('path', { d: `M${Math.round(x) + 0.5} ${top + tall}v4`, stroke: palette.quiet }) +
      text(x + 2, top + tall + 15, label)
    )
  })
  const hours = rowMarks.map(({ at, label }) =>
    text(left - 6, top + at * dy + (at === 0 ? 9 : at === rows ? 0 : 4.5), label, { 'text-anchor': 'end' }),
  )
  const dark = hue === 'rust' ? palette.lateText : palette.accent
  const told = narrow
    ? [
        text(left, 15, name, { 'font-weight': 600, fill: palette.ink }),
        text(width, 15, sum, { 'font-weight': 600, fill: dark, 'text-anchor': 'end' }),
      ]
    : [
        text(right + 12, top + 46, name, { 'font-weight': 600, fill: palette.ink }),
        text(right + 12, top + 68, sum, { 'font-weight': 600, 'font-size': 17, fill: dark }),
      ]
  const base = top + tall + 22
  const bar = scale ? scaleBar(scale, colours, left, base + 8, narrow ? right - left : 260) : []
  return frame(
    { ...spec, id: safeId(spec.id), width, height: base + (scale ? 44 : 0) },
    ground,
    plot,
    ...hours,
    ...months,
    ...told,
    ...bar,
  )
}

function scaleBar(
  [none, little, much]: readonly [string, string, string],
  colours: readonly string[],
  x: number,
  y: number,
  width: number,
): readonly Svg[] {
  const step = (width - 26) / shades
  const boxes = colours.map((fill, index) =>
    tag('rect', { x: x + 26 + index * step, y, width: step + 0.5, height: 12, fill }),
  )
  return [
    tag('rect', { x, y, width: 12, height: 12, fill: palette.zero, stroke: palette.line }),
    text(x + 2, y + 27, none),
    ...boxes,
    text(x + 26, y + 27, little),
    text(x + width, y + 27, much, { 'text-anchor': 'end' }),
  ]
}
