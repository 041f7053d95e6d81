import { type Chart, type ChartHead, frame, safeId } from './chart.ts'
import { palette } from './palette.ts'
import { linear } from './scale.ts'
import { tag, text, textWidth } from './svg.ts'

export type IndicatorStrip = ChartHead & {
  readonly baseline: number
  readonly now: number
  readonly target: number
  /** 95 % interval of the value of now; a count has none. */
  readonly interval?: readonly [number, number]
  readonly late: boolean
  readonly write: (value: number) => string
  readonly heads: {
    readonly what: string
    readonly value: string
    readonly baseline: string
    readonly now: string
    readonly target: string
  }
}

/** From baseline to target: open circle then, filled circle now, flag where it must get. */
export function indicatorStrip(spec: IndicatorStrip): Chart {
  const { heads, write } = spec
  const rows = (['baseline', 'now', 'target'] as const).map((moment) => [heads[moment], write(spec[moment])])
  return {
    id: spec.id,
    title: spec.title,
    about: spec.about,
    draw: (width) => drawStrip(spec, width),
    table: { head: [heads.what, heads.value], rows },
  }
}

function drawStrip(spec: IndicatorStrip, width: number) {
  const { baseline, now, target, interval = [now, now], late, write } = spec
  const all = [baseline, now, target, ...interval]
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const spare = (high - low || Math.abs(high) || 1) * 0.08
  const x = linear([low - spare, high + spare], [8, width - 8])
  const colour = late ? palette.late : palette.accent
  const y = 26
  const edge = (at: number, words: string) => {
    const half = textWidth(words) / 2
    return Math.min(width - half, Math.max(half, at))
  }
  const below = [
    { at: x(baseline), words: write(baseline) },
    { at: x(target), words: write(target) },
  ].sort((a, b) => a.at - b.at)
  const [first, second] = below
  const need = first && second ? (textWidth(first.words) + textWidth(second.words)) / 2 + 8 : 0
  const push = first && second ? Math.max(0, need - (second.at - first.at)) / 2 : 0
  const flag = x(target) > width - 24 ? -1 : 1
  const pole = Math.round(x(target))
  const parts = [
    tag('path', {
      d: `M8 ${y}H${Math.round(width) - 8}`,
      stroke: palette.line,
      'stroke-width': 2,
    }),
    tag('path', {
      d: `M${x(baseline).toFixed(1)} ${y}H${x(now).toFixed(1)}`,
      stroke: colour,
      'stroke-width': 4,
    }),
    interval[0] < interval[1]
      ? tag('rect', {
          class: 'band',
          x: x(interval[0]),
          y: y - 6,
          width: x(interval[1]) - x(interval[0]),
          height: 12,
          fill: colour,
          'fill-opacity': 0.22,
        })
      : '',
    tag('circle', {
      class: 'baseline',
      cx: x(baseline),
      cy: y,
      r: 4.5,
      fill: '#ffffff',
      stroke: palette.quiet,
      'stroke-width': 2,
    }),
    tag('path', {
      d: `M${pole} 36V14`,
      stroke: palette.ink,
      'stroke-width': 2,
    }),
    tag('path', {
      class: 'flag',
      d: `M${pole} 14h${9 * flag}l${-3 * flag} 3.5 ${3 * flag} 3.5h${-9 * flag}`,
      fill: palette.ink,
    }),
    tag('circle', {
      class: 'now',
      cx: x(now),
      cy: y,
      r: 6,
      fill: colour,
      stroke: '#ffffff',
      'stroke-width': 1.5,
    }),
    ...below.map(({ at, words }, index) =>
      text(edge(at + (index === 0 ? -push : push), words), 50, words, {
        'text-anchor': 'middle',
      }),
    ),
    text(edge(x(now), write(now)), 13, write(now), {
      'text-anchor': 'middle',
      'font-weight': 600,
      fill: late ? palette.lateText : palette.accent,
    }),
  ]
  return frame({ ...spec, id: safeId(spec.id), width, height: 54 }, ...parts)
}
