import type { Gap } from '../../core/gap.ts'
import { isGap } from '../../core/gap.ts'
import { type Chart, type ChartHead, frame, gapMark, hatch, known, narrowBelow, safeId, type Writing } from './chart.ts'
import { palette } from './palette.ts'
import { linear } from './scale.ts'
import { halo, tag, text, textWidth } from './svg.ts'

export type Dot = {
  readonly label: string
  readonly value: number | Gap
  readonly colour?: string
  /** 95 % interval; a count has none. */
  readonly low?: number
  readonly high?: number
}
export type DotChart = ChartHead &
  Writing & {
    readonly dots: readonly Dot[]
    /** Where both sides are equal: 1 for a location quotient, 0 for a difference. */
    readonly centre: number
    /** Above the centre line: "1,0 = even sterk". */
    readonly centreLabel: string
    readonly heads: readonly [string, string]
    /** Where the axis must reach at least, so that two charts can be compared. */
    readonly reach?: readonly [number, number]
  }

/** How far each row lies from a centre: weaker to the left, stronger to the right. */
export function dotChart(spec: DotChart): Chart {
  const { dots, heads, write, writeGap } = spec
  const table = {
    head: heads,
    rows: dots.map(({ label, value }) => [label, isGap(value) ? writeGap(value) : write(value)]),
  }
  return {
    id: spec.id,
    title: spec.title,
    about: spec.about,
    draw: (width) => drawDots(spec, width),
    table,
  }
}

function drawDots(spec: DotChart, width: number) {
  const { dots, centre, centreLabel, write, writeGap, reach = [centre, centre] } = spec
  const id = `${safeId(spec.id)}-${Math.round(width)}`
  const narrow = width < narrowBelow
  const values = known(dots.map((dot) => dot.value))
  const edges = dots.flatMap(({ low, high }) => [low, high].filter((edge) => edge !== undefined))
  const low = Math.min(centre, ...reach, ...values, ...edges)
  const high = Math.max(centre, ...reach, ...values, ...edges)
  const room = Math.max(0, ...values.map((value) => textWidth(write(value), 13, true))) + 16
  const names = narrow ? 0 : Math.min(width * 0.4, Math.max(0, ...dots.map(({ label }) => textWidth(label))) + 16)
  const spare = high === low ? 1 : (high - low) * 0.04
  const x = linear([low - spare, high + spare], [names + 8, width - room])
  const top = 22
  const step = narrow ? 44 : 32
  const middle = x(centre)
  const drawn = dots.flatMap((dot, index) => {
    const y = top + index * step + (narrow ? 32 : step / 2)
    const name = narrow
      ? text(0, y - 13, dot.label, { fill: palette.ink })
      : text(names - 12, y + 4.5, dot.label, {
          'text-anchor': 'end',
          fill: palette.ink,
        })
    if (isGap(dot.value)) {
      const start = narrow ? 0 : names + 8
      return [
        name,
        gapMark(start, y - 5.5, `${id}-gap`),
        text(start + 17, y + 4.5, writeGap(dot.value), {
          fill: palette.quiet,
          ...halo,
        }),
      ]
    }
    const at = x(dot.value)
    const colour = dot.colour ?? palette.accent
    const track = tag('path', {
      d: `M${Math.round(names) + 8} ${y}H${Math.round(width - room)}`,
      stroke: palette.hair,
      'stroke-width': 2,
    })
    const band =
      dot.low === undefined || dot.high === undefined
        ? ''
        : tag('rect', {
            x: x(dot.low),
            y: y - 6,
            width: x(dot.high) - x(dot.low),
            height: 12,
            fill: colour,
            'fill-opacity': 0.22,
          })
    const arm = tag('path', {
      class: dot.colour ? undefined : 'c-accent-line',
      d: `M${Math.round(middle)} ${y}H${at.toFixed(1)}`,
      stroke: colour,
      'stroke-width': 3,
    })
    const point = tag('circle', {
      class: dot.colour ? 'dot' : 'dot c-accent',
      cx: at,
      cy: y,
      r: 6,
      fill: colour,
    })
    const number = text(width, y + 4.5, write(dot.value), {
      'font-weight': 600,
      fill: palette.ink,
      'text-anchor': 'end',
    })
    return [name, track, band, arm, point, number]
  })
  const height = top + dots.length * step + 6
  const half = textWidth(centreLabel) / 2
  const told = text(Math.min(width - half, Math.max(half, middle)), 13, centreLabel, {
    'text-anchor': 'middle',
    fill: palette.quiet,
  })
  const axis = tag('path', {
    d: `M${Math.round(middle) + 0.5} ${top}V${height - 2}`,
    stroke: palette.quiet,
    'stroke-dasharray': '2 2',
  })
  const defs = tag('defs', {}, hatch(`${id}-gap`, palette.quiet, '#ffffff', 4, 1))
  return frame({ ...spec, id: safeId(spec.id), width, height }, defs, told, axis, ...drawn)
}
