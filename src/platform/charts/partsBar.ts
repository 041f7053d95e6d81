import { type Chart, type ChartHead, frame, hatch, narrowBelow, safeId } from './chart.ts'
import { spread } from './labels.ts'
import { palette } from './palette.ts'
import { linear } from './scale.ts'
import { tag, text, textWidth } from './svg.ts'

/** How a part looks: taken, taken out, set apart, or not of the data at all. */
export type PartKind = 'kept' | 'refused' | 'apart' | 'empty'
export type Part = {
  readonly label: string
  readonly count: number
  readonly kind: PartKind
}
export type PartsBar = ChartHead & {
  readonly parts: readonly Part[]
  readonly write: (value: number) => string
  readonly heads: readonly [string, string]
}

const looks = (id: string): Readonly<Record<PartKind, { fill: string; edge: string; ink: string }>> => ({
  kept: { fill: palette.accent, edge: palette.accent, ink: palette.accent },
  refused: {
    fill: `url(#${id}-refused)`,
    edge: palette.late,
    ink: palette.lateText,
  },
  apart: { fill: palette.line, edge: palette.quiet, ink: palette.soft },
  empty: { fill: '#ffffff', edge: palette.quiet, ink: palette.soft },
})

/** One bar that is all there is: every part has its length, its count and its name. */
export function partsBar(spec: PartsBar): Chart {
  const { parts, write, heads } = spec
  const table = {
    head: heads,
    rows: parts.map(({ label, count }) => [label, write(count)]),
  }
  return {
    id: spec.id,
    title: spec.title,
    about: spec.about,
    draw: (width) => drawParts(spec, width),
    table,
  }
}

function drawParts(spec: PartsBar, width: number) {
  const id = `${safeId(spec.id)}-${Math.round(width)}`
  const style = looks(id)
  const shown = spec.parts.filter(({ count }) => count > 0)
  const total = shown.reduce((sum, { count }) => sum + count, 0)
  const gaps = Math.max(0, shown.length - 1) * 3
  const x = linear([0, Math.max(1, total)], [0, width - gaps - 2])
  let before = 0
  const places = shown.map(({ count }, index) => {
    const from = 1 + x(before) + index * 3
    before += count
    return { from, width: Math.max(x(count), 2) }
  })
  const bars = shown.map(({ kind }, index) =>
    tag('rect', {
      class: kind === 'kept' ? 'part c-accent c-accent-line' : 'part',
      x: places[index]?.from,
      y: 4,
      width: places[index]?.width,
      height: 22,
      fill: style[kind].fill,
      stroke: style[kind].edge,
      'stroke-width': 1.5,
    }),
  )
  const defs = tag('defs', {}, hatch(`${id}-refused`, palette.lateTint, palette.late))
  const sizes = shown.map(({ label, count }) => Math.max(textWidth(label), textWidth(spec.write(count), 17, true)))
  const crowded = sizes.reduce((sum, size) => sum + size + 16, 0) > width
  if (width < narrowBelow || crowded) {
    const rows = shown.flatMap(({ label, count, kind }, index) => {
      const y = 54 + index * 24
      const words = spec.write(count)
      return [
        tag('rect', {
          x: 1,
          y: y - 11,
          width: 12,
          height: 12,
          fill: style[kind].fill,
          stroke: style[kind].edge,
          class: kind === 'kept' ? 'c-accent' : undefined,
        }),
        text(22, y, label),
        text(width, y, words, {
          'text-anchor': 'end',
          'font-weight': 600,
          'font-size': 15,
          fill: style[kind].ink,
        }),
      ]
    })
    return frame({ ...spec, id: safeId(spec.id), width, height: 40 + shown.length * 24 }, defs, ...bars, ...rows)
  }
  const starts = places.map(({ from }) => from)
  const at = spread(starts, sizes, 16, 0, width)
  const labels = shown.flatMap(({ label, count, kind }, index) => {
    const place = at[index] ?? 0
    const start = starts[index] ?? 0
    const middle = start + (places[index]?.width ?? 0) / 2
    const moved = place < start - 4 || place > start + (places[index]?.width ?? 0)
    const line = moved
      ? tag('path', {
          d: `M${middle.toFixed(1)} 26v6H${(place + 4).toFixed(1)}v4`,
          fill: 'none',
          stroke: palette.quiet,
        })
      : ''
    return [
      line,
      text(place, 53, spec.write(count), {
        'font-weight': 600,
        'font-size': 17,
        fill: style[kind].ink,
        class: kind === 'kept' ? 'c-accent' : undefined,
      }),
      text(place, 70, label),
    ]
  })
  return frame({ ...spec, id: safeId(spec.id), width, height: 78 }, defs, ...bars, ...labels)
}
