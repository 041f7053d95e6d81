import type { Gap } from '../../core/gap.ts'
import { isGap } from '../../core/gap.ts'
import { known } from './chart.ts'
import { palette } from './palette.ts'
import { linePath, linear } from './scale.ts'
import { type Svg, tag } from './svg.ts'

/** Small drawings inside a table row. The number stands in the row itself, so they are silent to readers aloud. */
function cell(width: number, height: number, ...children: readonly Svg[]): Svg {
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'ma-cell-chart',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'aria-hidden': 'true',
      focusable: 'false',
    },
    ...children,
  )
}

/** A bar against the largest value of its column. A gap draws nothing: it is not a bar of zero. */
export function cellBar(value: number | Gap, most: number, width = 240): Svg {
  if (isGap(value) || most <= 0) return ''
  return cell(
    width,
    20,
    tag('rect', {
      class: 'bar c-accent',
      x: 0,
      y: 1,
      width: (Math.max(0, value) / most) * width,
      height: 18,
      fill: palette.accent,
    }),
  )
}

/** A dot left or right of a centre, for a ratio in a row. */
export function cellDot(value: number | Gap, centre: number, reach: readonly [number, number], width = 200): Svg {
  if (isGap(value)) return ''
  const x = linear([reach[0], reach[1]], [6, width - 6])
  const at = Math.min(width - 6, Math.max(6, x(value)))
  return cell(
    width,
    20,
    tag('path', { d: `M0 10H${width}`, stroke: palette.line }),
    tag('path', {
      d: `M${x(centre).toFixed(1)} 1V19`,
      stroke: palette.quiet,
      'stroke-dasharray': '2 2',
    }),
    tag('path', {
      class: 'c-accent-line',
      d: `M${x(centre).toFixed(1)} 10H${at.toFixed(1)}`,
      stroke: palette.accent,
      'stroke-width': 3,
    }),
    tag('circle', {
      class: 'dot c-accent',
      cx: at,
      cy: 10,
      r: 5.5,
      fill: palette.accent,
    }),
  )
}

/** The course of a few values, for the end of a row. Gaps break it. */
export function sparkline(values: readonly (number | Gap)[], width = 120): Svg {
  const numbers = known(values)
  if (numbers.length === 0) return ''
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)]
  const x = linear([0, Math.max(1, values.length - 1)], [3, width - 6])
  const y = linear([low, high === low ? low + 1 : high], [25, 5])
  const last = values.findLastIndex((value) => !isGap(value))
  const value = values[last] ?? 0
  const end = isGap(value)
    ? ''
    : tag('circle', { class: 'c-accent', cx: x(last), cy: y(value), r: 3.5, fill: palette.accent })
  return cell(
    width,
    30,
    tag('path', {
      class: 'c-accent-line',
      d: linePath(values, x, y),
      fill: 'none',
      stroke: palette.accent,
      'stroke-width': 2,
      'stroke-linejoin': 'round',
    }),
    end,
  )
}
