import { type Chart, type ChartHead, frame, narrowBelow, safeId } from './chart.ts'
import { spread } from './labels.ts'
import { gridLines } from './lineChart.ts'
import { palette } from './palette.ts'
import { linear } from './scale.ts'
import { halo, short, tag, text, textWidth } from './svg.ts'

export type DurationLine = {
  readonly label: string
  readonly note?: string
  /** From the highest to the lowest, at equal parts of the time; all lines as many. */
  readonly values: readonly number[]
  /** To compare with: grey and dashed. */
  readonly reference?: boolean
}

export type DurationChart = ChartHead & {
  readonly lines: readonly DurationLine[]
  /** Level lines that may not be crossed: the contract. */
  readonly limits: readonly { readonly label: string; readonly value: number }[]
  readonly unit: string
  readonly write: (value: number) => string
  readonly writeShare: (share: number) => string
  /** Heads of the table: the part of the time, before the names of the lines. */
  readonly atHead: string
  /** Below the axis, in words: "deel van het jaar". */
  readonly along: string
}

/** About `points` values of a series, from the highest to the lowest; the first and the last are always there. */
export function sortedDown(series: ArrayLike<number>, points: number): readonly number[] {
  const sorted = Float64Array.from(series).sort().reverse()
  const last = sorted.length - 1
  return Array.from({ length: points }, (_, k) => sorted[Math.round((k / (points - 1)) * last)] ?? 0)
}

/** For how much of the time a power was at least so high: the peak stands at the left, and how rare it is shows. */
export function durationChart(spec: DurationChart): Chart {
  const { id, title, about } = spec
  return { id, title, about, table: tableOf(spec), draw: (width) => draw(spec, width) }
}

const shares = [0, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 1]

function tableOf({ lines, atHead, write, writeShare }: DurationChart) {
  return {
    head: [atHead, ...lines.map(({ label }) => label)],
    rows: shares.map((share) => [
      writeShare(share),
      ...lines.map(({ values }) => write(values[Math.round(share * (values.length - 1))] ?? 0)),
    ]),
  }
}

function draw(spec: DurationChart, width: number) {
  const { lines, limits, unit, write, writeShare, along } = spec
  const narrow = width < narrowBelow
  const all = [...lines.flatMap(({ values }) => values), ...limits.map(({ value }) => value)]
  const grid = gridLines([Math.max(...all), Math.min(0, ...all)], 0)
  const names = [...lines, ...limits].map(({ label }) => textWidth(label, 13, true))
  const left = Math.max(...grid.map((level) => textWidth(write(level))), textWidth(unit)) + 10
  const right = width - (narrow ? 4 : Math.min(width * 0.3, Math.max(...names) + 14))
  const bottom = 24 + Math.round(Math.min(230, Math.max(160, width * 0.26)))
  const key = narrow ? (lines.length + limits.length) * 18 + 8 : 0
  const points = Math.max(2, ...lines.map(({ values }) => values.length))
  const x = linear([0, points - 1], [left, right])
  const y = linear([grid[0] ?? 0, grid.at(-1) ?? 1], [bottom, 24])
  const levels = grid.map((level) => {
    const at = Math.round(y(level)) + 0.5
    return (
      tag('path', { d: `M${short(left)} ${at}H${short(right)}`, stroke: level === 0 ? palette.quiet : palette.hair }) +
      text(left - 8, at + 4, write(level), { 'text-anchor': 'end' })
    )
  })
  const parts = [0, 0.25, 0.5, 0.75, 1].map((share) =>
    text(left + share * (right - left), bottom + 18, writeShare(share), {
      'text-anchor': share === 0 ? 'start' : share === 1 ? 'end' : 'middle',
    }),
  )
  const courses = lines.map(({ values, reference }) =>
    tag('path', {
      class: reference ? 'reference' : 'line c-accent-line',
      d: values.map((value, at) => `${at === 0 ? 'M' : 'L'}${short(x(at))} ${short(y(value))}`).join(''),
      fill: 'none',
      stroke: reference ? palette.quiet : palette.accent,
      'stroke-width': reference ? 2 : 2.5,
      ...(reference ? { 'stroke-dasharray': '2 3' } : {}),
    }),
  )
  const bars = limits.map(({ value }) =>
    tag('path', {
      class: 'limit',
      d: `M${short(left)} ${short(y(value))}H${short(right)}`,
      stroke: palette.limit,
      'stroke-width': 1.75,
      'stroke-dasharray': '5 3',
    }),
  )
  const marks = [
    ...lines.map(({ label, note, values, reference }) => ({
      label,
      note,
      at: y(values.at(-1) ?? 0),
      ink: reference ? palette.quiet : palette.accent,
      dash: reference ? '2 3' : undefined,
    })),
    ...limits.map(({ label, value }) => ({ label, note: undefined, at: y(value), ink: palette.limit, dash: '5 3' })),
  ]
  const said = narrow ? belowNames(marks, bottom + 58) : endNames(marks, right, bottom)
  return frame(
    { ...spec, id: safeId(spec.id), width, height: bottom + 44 + key },
    text(left - 8, 13, unit, { 'text-anchor': 'end' }),
    ...levels,
    ...parts,
    text((left + right) / 2, bottom + 36, along, { 'text-anchor': 'middle' }),
    ...bars,
    ...courses,
    ...said,
  )
}

type Mark = { label: string; note: string | undefined; at: number; ink: string; dash: string | undefined }

function endNames(marks: readonly Mark[], right: number, bottom: number) {
  const sorted = marks.toSorted((a, b) => a.at - b.at)
  const sizes = sorted.map(({ note }) => (note ? 34 : 18))
  const tops = spread(
    sorted.map(({ at }) => at - 9),
    sizes,
    2,
    14,
    bottom + 10,
  )
  return sorted.map(({ label, note, ink }, index) => {
    const top = tops[index] ?? 0
    const name = text(right + 10, top + 13, label, { 'font-weight': 600, fill: ink, ...halo })
    return note ? name + text(right + 10, top + 29, note) : name
  })
}

function belowNames(marks: readonly Mark[], top: number) {
  return marks.map(({ label, note, ink, dash }, index) => {
    const y = top + index * 18
    const line = tag('path', { d: `M0 ${y - 4}h18`, stroke: ink, 'stroke-width': 2, 'stroke-dasharray': dash })
    return line + text(24, y, note ? `${label}: ${note}` : label, { fill: palette.ink })
  })
}
