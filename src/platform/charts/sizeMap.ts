import { type Chart, type ChartHead, frame, narrowBelow, safeId } from './chart.ts'
import { palette } from './palette.ts'
import { halo, short, tag, text, textWidth } from './svg.ts'

/** A place in the field, in the units of its axes. */
export type SizePoint = { readonly x: number; readonly y: number; readonly label: string }

export type SizeMap = ChartHead & {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** What each size brings: one row per `ys`, one number per `xs`. Blue earns, orange costs. */
  readonly values: readonly (readonly number[])[]
  readonly best: SizePoint | null
  readonly chosen: SizePoint | null
  readonly xTitle: string
  readonly yTitle: string
  readonly write: (value: number) => string
  /** What stands in the table above the first column: "kW \ kWh". */
  readonly corner: string
  /** Said in the field where it costs money; left out where there is no room. */
  readonly costs: string
}

const earns = ['#e3f3fd', '#c7e7fa', '#8ecef6', '#57acdf', '#2088c6', '#006fb3', '#00568b', '#00304f'] as const
const loses = ['#fff3e8', '#fee3d0', '#fdc9a5', '#f9a873', '#ee8443', '#d9631d', '#ac501b', '#7c3710'] as const

/** The colour of a value: pale at nothing, darker as it earns (blue) or costs (orange) more. */
export function fieldColour(value: number, most: number, least: number): string {
  if (value === 0) return palette.zero
  const [ramp, reach] = value > 0 ? [earns, most] : [loses, -least]
  const part = reach > 0 ? Math.min(1, Math.abs(value) / reach) : 0
  return ramp[Math.min(ramp.length - 1, Math.floor(part * ramp.length))] ?? palette.zero
}

/** Two sizes against each other, and what each pair of them brings. */
export function sizeMap(spec: SizeMap): Chart {
  const { id, title, about } = spec
  return { id, title, about, table: tableOf(spec), draw: (width) => draw(spec, width) }
}

/** A field of hundreds of cells is no table to read: every so many rows and columns, the last ones among them. */
function tableOf({ xs, ys, values, write, corner }: SizeMap) {
  const some = (count: number) => {
    const step = Math.max(1, Math.ceil((count - 1) / 5))
    return Array.from({ length: count }, (_, at) => at).filter((at) => at % step === 0 || at === count - 1)
  }
  const columns = some(xs.length)
  return {
    head: [corner, ...columns.map((column) => write(xs[column] ?? 0))],
    rows: some(ys.length).map((row) => [
      write(ys[row] ?? 0),
      ...columns.map((column) => write(values[row]?.[column] ?? 0)),
    ]),
  }
}

function draw(spec: SizeMap, width: number) {
  const { xs, ys, values, best, chosen, xTitle, yTitle, write, costs } = spec
  const narrow = width < narrowBelow
  const flat = values.flat()
  const most = Math.max(0, ...flat)
  const least = Math.min(0, ...flat)
  const left = Math.max(...ys.map((value) => textWidth(write(value)))) + 10
  const top = 26
  const plotWidth = width - left - 2
  const tall = Math.round(Math.min(320, plotWidth * (narrow ? 0.8 : 0.62)))
  const [dx, dy] = [plotWidth / xs.length, tall / ys.length]
  const cellX = (column: number) => left + column * dx
  const cellY = (row: number) => top + tall - (row + 1) * dy
  const cells = values.flatMap((row, at) =>
    row.map((value, column) =>
      tag('rect', {
        class: value > 0 ? 'earns' : value < 0 ? 'costs' : 'zero',
        x: cellX(column),
        y: cellY(at),
        width: dx - 0.6,
        height: dy - 0.6,
        fill: fieldColour(value, most, least),
      }),
    ),
  )
  const every = (count: number, room: number, need: number) => Math.max(1, Math.ceil((count * need) / room))
  const stepX = every(xs.length, plotWidth, Math.max(...xs.map((value) => textWidth(write(value)))) + 14)
  const stepY = every(ys.length, tall, 20)
  const xLabels = xs.map((value, column) =>
    column % stepX === 0
      ? text(cellX(column) + dx / 2, top + tall + 17, write(value), { 'text-anchor': 'middle' })
      : '',
  )
  const yLabels = ys.map((value, row) =>
    row % stepY === 0 ? text(left - 7, cellY(row) + dy / 2 + 4.5, write(value), { 'text-anchor': 'end' }) : '',
  )
  const at = (values: readonly number[], wanted: number) => {
    const [first = 0, last = 1] = [values[0], values.at(-1)]
    return last > first ? ((wanted - first) / (last - first)) * (values.length - 1) : 0
  }
  const place = ({ x, y }: SizePoint) => ({
    px: Math.min(width - 8, Math.max(left + 6, left + (at(xs, x) + 0.5) * dx)),
    py: Math.min(top + tall - 6, Math.max(top + 6, top + tall - (at(ys, y) + 0.5) * dy)),
  })
  const mark = (point: SizePoint, kind: 'best' | 'chosen', above: boolean) => {
    const { px, py } = place(point)
    const toLeft = px + textWidth(point.label, 13, true) + 16 > width
    const lift = above ? -14 : 22
    const shape =
      kind === 'best'
        ? tag('path', {
            d: `M${short(px)} ${short(py - 8)}l8 8l-8 8l-8 -8z`,
            fill: '#ffffff',
            stroke: palette.ink,
            'stroke-width': 2,
          })
        : tag('circle', { cx: px, cy: py, r: 6, fill: '#ffffff', stroke: palette.ink, 'stroke-width': 2.5 })
    const words = text(px + (toLeft ? -8 : 8), Math.max(top + 14, Math.min(top + tall - 4, py + lift)), point.label, {
      'font-weight': 700,
      fill: palette.ink,
      'text-anchor': toLeft ? 'end' : 'start',
      ...halo,
      'stroke-width': 4,
    })
    return tag('g', { class: kind }, shape, words)
  }
  const higher = best && chosen ? place(best).py <= place(chosen).py : true
  const corner = values[0]?.at(-1) ?? 0
  const said =
    corner < 0 && !narrow
      ? text(width - 10, top + tall - Math.max(6, dy / 2 - 5), costs, {
          'text-anchor': 'end',
          'font-weight': 600,
          fill: '#ffffff',
          ...halo,
          stroke: loses.at(-1) ?? palette.ink,
        })
      : ''
  return frame(
    { ...spec, id: safeId(spec.id), width, height: top + tall + 44 },
    text(0, 13, yTitle),
    ...cells,
    ...xLabels,
    ...yLabels,
    text(width - 2, top + tall + 37, xTitle, { 'text-anchor': 'end' }),
    said,
    ...(best ? [mark(best, 'best', higher)] : []),
    ...(chosen ? [mark(chosen, 'chosen', !higher)] : []),
  )
}
