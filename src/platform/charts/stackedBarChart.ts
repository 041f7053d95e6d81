import type { Gap } from '../../core/gap.ts'
import { isGap } from '../../core/gap.ts'
import { type Chart, type ChartHead, frame, gapMark, hatch, narrowBelow, safeId, type Writing } from './chart.ts'
import { staircase } from './labels.ts'
import { palette } from './palette.ts'
import { linear } from './scale.ts'
import { escapeXml, halo, tag, text, textWidth } from './svg.ts'

export type Layer = {
  readonly key: string
  readonly label: string
  readonly colour: string
  readonly hatched?: boolean
}
export type StackedBar = {
  readonly label: string
  /** By layer. A gap has no width: it is named behind the bar, and the bar says that it is not whole. */
  readonly parts: Readonly<Record<string, number | Gap>>
}
export type StackedBarChart = ChartHead &
  Writing & {
    readonly layers: readonly Layer[]
    readonly bars: readonly StackedBar[]
    readonly nameHead: string
    /** Every bar as long as the plot: shares instead of amounts. */
    readonly whole?: boolean
    /** The sum behind the bar; left out when the parts are no amounts. */
    readonly writeTotal?: (total: number) => string
  }

const thick = 22
const level = 17

/** Parts of a whole, in a fixed order. The names stand above the first bar, each with a line to its part. */
export function stackedBarChart(spec: StackedBarChart): Chart {
  return {
    id: spec.id,
    title: spec.title,
    about: spec.about,
    draw: (width) => drawStacks(spec, width),
    table: table(spec),
  }
}

function table({ bars, layers, nameHead, write, writeGap }: StackedBarChart) {
  return {
    head: [nameHead, ...layers.map((layer) => layer.label)],
    rows: bars.map((bar) => [
      bar.label,
      ...layers.map(({ key }) => {
        const part = bar.parts[key]
        if (part === undefined) return ''
        return isGap(part) ? writeGap(part) : write(part)
      }),
    ]),
  }
}

type Piece = {
  readonly layer: Layer
  readonly from: number
  readonly to: number
}

/** The parts of a bar end to end; gaps take no room. */
function pieces(bar: StackedBar, layers: readonly Layer[]): readonly Piece[] {
  let from = 0
  return layers.flatMap((layer) => {
    const part = bar.parts[layer.key]
    if (part === undefined || isGap(part) || part <= 0) return []
    const piece = { layer, from, to: from + part }
    from = piece.to
    return [piece]
  })
}

function drawStacks(spec: StackedBarChart, width: number) {
  const { bars, layers, whole, writeTotal, writeGap } = spec
  const id = `${safeId(spec.id)}-${Math.round(width)}`
  const narrow = width < narrowBelow
  const stacks = bars.map((bar) => pieces(bar, layers))
  const totals = stacks.map((stack) => stack.at(-1)?.to ?? 0)
  const gaps = bars.map((bar) => Object.values(bar.parts).find((part) => isGap(part)))
  const names = narrow ? 0 : Math.min(width * 0.35, Math.max(0, ...bars.map((bar) => textWidth(bar.label))) + 16)
  const numbers = totals.map((total) => (writeTotal ? textWidth(writeTotal(total), 13, true) + 10 : 0))
  const behind = Math.max(0, ...numbers) + (gaps.some((gap) => gap !== undefined) ? 20 : 0)
  const longest = whole ? 1 : Math.max(1e-9, ...totals)
  const x = linear([0, longest], [names, width - behind - 1])
  const place = (stack: number, amount: number) => x(whole ? amount / (totals[stack] || 1) : amount)

  const head = stacks[0] ?? []
  const starts = head.map((piece) => place(0, piece.from) + 2)
  const sizes = head.map((piece) => textWidth(piece.layer.label))
  const fits = starts.map((start, index) => Math.min(start, width - (sizes[index] ?? 0)))
  const levels = staircase(fits, sizes, 12)
  const deepest = Math.max(0, ...levels)
  const top = (deepest + 1) * level + 8
  const labels = head.map((piece, index) => {
    const y = top - 10 - (levels[index] ?? 0) * level
    const at = starts[index] ?? 0
    return {
      line: tag('path', {
        d: `M${Math.round(at) + 0.5} ${Math.round(y) - 9}V${top}`,
        stroke: palette.quiet,
      }),
      words: text((fits[index] ?? 0) + 4, y, piece.layer.label, {
        fill: palette.ink,
        ...halo,
      }),
    }
  })
  const step = narrow ? 50 : 36
  const drawn = bars.flatMap((bar, index) => {
    const y = top + index * step + (narrow && index > 0 ? 18 : narrow ? 18 : 0)
    const middle = y + thick / 2 + 4.5
    const parts = (stacks[index] ?? []).map(({ layer, from, to }) =>
      tag('rect', {
        class: 'part',
        x: place(index, from),
        y,
        width: place(index, to) - place(index, from),
        height: thick,
        fill: layer.hatched ? `url(#${id}-lost)` : layer.colour,
        stroke: '#ffffff',
      }),
    )
    const end = place(index, totals[index] ?? 0)
    const gap = gaps[index]
    const total = writeTotal
      ? text(end + 6, middle, writeTotal(totals[index] ?? 0), {
          'font-weight': 600,
          fill: palette.ink,
        })
      : ''
    const missing =
      gap === undefined
        ? ''
        : tag(
            'g',
            {},
            tag('title', {}, escapeXml(writeGap(gap))),
            gapMark(
              end + (writeTotal ? textWidth(writeTotal(totals[index] ?? 0), 13, true) + 12 : 6),
              y + 5,
              `${id}-gap`,
            ),
          )
    const name = narrow
      ? text(0, y - 5, bar.label, { fill: palette.ink, ...halo })
      : text(names - 12, middle, bar.label, {
          'text-anchor': 'end',
          fill: palette.ink,
        })
    return [name, ...parts, total, missing]
  })
  const height = top + bars.length * step + (narrow ? 0 : -8)
  const defs = tag(
    'defs',
    {},
    hatch(`${id}-gap`, palette.quiet, '#ffffff', 4, 1),
    hatch(`${id}-lost`, palette.lateTint, palette.late),
  )
  const lines = narrow
    ? labels.map(({ line }) => line.replace(`V${top}`, `V${top + 18}`))
    : labels.map(({ line }) => line)
  return frame(
    { ...spec, id: safeId(spec.id), width, height },
    defs,
    ...lines,
    ...labels.map(({ words }) => words),
    ...drawn,
  )
}
