import type { Gap } from '../../core/gap.ts'
import { isGap } from '../../core/gap.ts'
import { type Chart, type ChartHead, frame, gapMark, hatch, known, narrowBelow, safeId, type Writing } from './chart.ts'
import { palette } from './palette.ts'
import { linear } from './scale.ts'
import { tag, text, textWidth } from './svg.ts'

export type Bar = {
  readonly label: string
  readonly value: number | Gap
  /** Only when branches share the plot; otherwise the accent. */
  readonly colour?: string
  /** Lost or beside the plan: striped. */
  readonly hatched?: boolean
  /** To compare with: a dashed mark on the bar. */
  readonly reference?: number
}

export type BarChart = ChartHead &
  Writing & {
    readonly bars: readonly Bar[]
    /** Heads of the table: the name of a bar, its value, and the reference when there is one. */
    readonly heads: readonly [string, string, string?]
  }

const thick = 18
const row = 32
const narrowRow = 46

/** Lying bars from zero; the value stands at the end, the name before it (on a phone above it). */
export function barChart(spec: BarChart): Chart {
  return {
    id: spec.id,
    title: spec.title,
    about: spec.about,
    draw: (width) => drawBars(spec, width),
    table: table(spec),
  }
}

function table({ bars, heads, write, writeGap }: BarChart) {
  const withReference = heads[2] !== undefined
  const written = (value: number | Gap) => (isGap(value) ? writeGap(value) : write(value))
  return {
    head: withReference ? [heads[0], heads[1], heads[2] ?? ''] : [heads[0], heads[1]],
    rows: bars.map(({ label, value, reference }) => {
      const cells = [label, written(value)]
      return withReference ? [...cells, reference === undefined ? '' : write(reference)] : cells
    }),
  }
}

function drawBars(spec: BarChart, width: number) {
  const { bars, heads, write, writeGap } = spec
  const id = `${safeId(spec.id)}-${Math.round(width)}`
  const narrow = width < narrowBelow
  const values = known(bars.map((bar) => bar.value))
  const references = bars.flatMap((bar) => (bar.reference === undefined ? [] : [bar.reference]))
  const low = Math.min(0, ...values, ...references)
  const high = Math.max(0, ...values, ...references)
  const widest = (texts: readonly string[], bold = false) =>
    Math.max(0, ...texts.map((words) => textWidth(words, 13, bold)))
  const names = narrow ? 0 : Math.min(width * 0.4, widest(bars.map((bar) => bar.label)) + 16)
  const room = widest(values.map(write), true) + 10
  const x = linear([low, high === low ? low + 1 : high], [names + (low < 0 ? room : 0), width - room])
  const step = narrow ? narrowRow : row
  const top = references.length > 0 ? 20 : 4
  const zero = x(0)
  const drawn = bars.flatMap((bar, index) => {
    const y = top + index * step + (narrow ? 20 : (step - thick) / 2)
    const middle = y + thick / 2 + 4.5
    const name = narrow
      ? text(0, y - 6, bar.label, { fill: palette.ink })
      : text(names - 12, middle, bar.label, {
          'text-anchor': 'end',
          fill: palette.ink,
        })
    if (isGap(bar.value)) {
      return [
        name,
        gapMark(zero + 1, y + 3, `${id}-gap`),
        text(zero + 18, middle, writeGap(bar.value), { fill: palette.quiet }),
      ]
    }
    const end = x(bar.value)
    const fill = bar.hatched ? `url(#${id}-lost)` : (bar.colour ?? palette.accent)
    const shape = tag('rect', {
      class: bar.colour || bar.hatched ? 'bar' : 'bar c-accent',
      x: Math.min(zero, end),
      y,
      width: Math.abs(end - zero),
      height: thick,
      fill,
      ...(bar.hatched ? { stroke: palette.late } : {}),
    })
    const below = bar.value < 0
    const number = text(end + (below ? -6 : 6), middle, write(bar.value), {
      'font-weight': 600,
      fill: palette.ink,
      'text-anchor': below ? 'end' : 'start',
    })
    const mark =
      bar.reference === undefined
        ? ''
        : tag('path', {
            d: `M${Math.round(x(bar.reference))} ${y - 4}V${y + thick + 4}`,
            stroke: palette.quiet,
            'stroke-width': 2,
            'stroke-dasharray': '3 2',
          })
    return [name, shape, mark, number]
  })
  const first = bars.find((bar) => bar.reference !== undefined)?.reference
  const told = first === undefined ? '' : labelAbove(x(first), heads[2] ?? '', width)
  const height = top + bars.length * step + 4
  const axis =
    narrow && low === 0
      ? ''
      : tag('path', {
          d: `M${Math.round(zero)} ${top}V${height - 4}`,
          stroke: palette.quiet,
        })
  const defs = tag(
    'defs',
    {},
    hatch(`${id}-gap`, palette.quiet, '#ffffff', 4, 1),
    hatch(`${id}-lost`, palette.lateTint, palette.late),
  )
  return frame({ ...spec, id: safeId(spec.id), width, height }, defs, told, ...drawn, axis)
}

function labelAbove(x: number, words: string, width: number) {
  const end = x + textWidth(words) > width
  return text(x, 13, words, {
    fill: palette.quiet,
    'text-anchor': end ? 'end' : 'start',
  })
}
