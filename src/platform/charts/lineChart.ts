import type { Gap } from '../../core/gap.ts'
import { isGap } from '../../core/gap.ts'
import { type Chart, type ChartHead, frame, gapMark, hatch, known, narrowBelow, safeId, type Writing } from './chart.ts'
import { spread } from './labels.ts'
import { palette } from './palette.ts'
import { linePath, linear } from './scale.ts'
import { halo, type Svg, tag, text, textWidth } from './svg.ts'

export type LineSeries = {
  readonly label: string
  readonly values: readonly (number | Gap)[]
  /** To compare with: grey and dashed. */
  readonly reference?: boolean
  readonly colour?: string
  /** Below the name at the end of the line: "1.043 banen". */
  readonly endNote?: string
  /** Words at one point. */
  readonly notes?: readonly { readonly at: number; readonly words: string }[]
}

export type LineChart = ChartHead &
  Writing & {
    /** The moments along the bottom, the same for every line. */
    readonly at: readonly string[]
    readonly atHead: string
    readonly series: readonly LineSeries[]
    /** Once, above the axis. */
    readonly unit?: string
    /** An index line, such as 100; without it the axis starts at zero. */
    readonly baseline?: number
    /** Write the last value behind the name. On unless told otherwise. */
    readonly endValue?: boolean
  }

/** Lines with their names at the right end. A gap breaks the line: it is never bridged and never zero. */
export function lineChart(spec: LineChart): Chart {
  return {
    id: spec.id,
    title: spec.title,
    about: spec.about,
    draw: (width) => drawLines(spec, width),
    table: table(spec),
  }
}

function table({ at, atHead, series, write, writeGap }: LineChart) {
  return {
    head: [atHead, ...series.map(({ label }) => label)],
    rows: at.map((moment, index) => [
      moment,
      ...series.map(({ values }) => {
        const value = values[index]
        if (value === undefined) return ''
        return isGap(value) ? writeGap(value) : write(value)
      }),
    ]),
  }
}

function colourOf({ colour, reference }: LineSeries): string {
  return colour ?? (reference ? palette.quiet : palette.accent)
}

/** Round steps, small to large, from which a grid takes the first that needs at most four spaces. */
function* steps(): Generator<number> {
  for (let power = -6; ; power += 1) for (const digit of [1, 2, 4, 5]) yield digit * 10 ** power
}

/** Grid lines that bracket the values: at most five, at round distances from the base line, which is one of them. */
export function gridLines(values: readonly number[], base: number): readonly number[] {
  const low = Math.min(base, ...values)
  const high = Math.max(base, ...values)
  for (const step of steps()) {
    const below = Math.ceil((base - low) / step - 1e-9)
    const above = Math.ceil((high - base) / step - 1e-9)
    if (below + above > 4) continue
    const count = Math.max(1, below + above) + 1
    return Array.from({ length: count }, (_, index) => Number((base + (index - below) * step).toFixed(6)))
  }
  throw new Error('the steps never end')
}

function yScale({ series, baseline }: LineChart, bottom: number, top: number) {
  const base = baseline ?? 0
  const ticks = gridLines(
    series.flatMap((one) => known(one.values)),
    base,
  )
  return {
    scale: linear([ticks[0] ?? 0, ticks.at(-1) ?? 1], [bottom, top]),
    ticks,
    base,
  }
}

function drawLines(spec: LineChart, width: number) {
  const { at, series, write, unit, endValue = true } = spec
  const id = `${safeId(spec.id)}-${Math.round(width)}`
  const narrow = width < narrowBelow
  const height = Math.round(Math.min(360, Math.max(210, width * 0.36)))
  const top = unit ? 30 : 14
  const bottom = height - 28
  const { scale: y, ticks, base } = yScale(spec, bottom, top)
  const ends = series.map((one) => endOf(one, at.length))
  const endWords = series.map((one, index) => {
    const end = ends[index]
    return endValue && end && one.label !== '' ? `${one.label} ${write(end.value)}` : one.label
  })
  const labelWidth = Math.min(width * 0.4, Math.max(0, ...endWords.map((words) => textWidth(words, 13, true))) + 18)
  const left = Math.max(...ticks.map((tick) => textWidth(write(tick))), 12) + 10
  const right = width - labelWidth
  const x = linear([0, Math.max(1, at.length - 1)], [left + 8, right])

  const grid = ticks.map((tick) => {
    const zero = tick === base
    const level = Math.round(y(tick)) + 0.5
    return (
      tag('path', {
        d: `M${left} ${level}H${Math.round(right)}`,
        stroke: zero ? palette.quiet : palette.hair,
      }) + text(left - 8, level + 4, write(tick), { 'text-anchor': 'end' })
    )
  })
  const every = Math.ceil(
    (at.length * (Math.max(...at.map((moment) => textWidth(moment))) + 14)) / Math.max(1, right - left),
  )
  const lastAt = at.length - 1
  const moments = at.map((moment, index) => {
    if ((lastAt - index) % every !== 0) return ''
    return text(x(index), height - 6, moment, { 'text-anchor': 'middle' })
  })
  const drawn = series.map((one) => {
    return tag('path', {
      class: one.reference || one.colour ? 'line' : 'line c-accent-line',
      d: linePath(one.values, x, y),
      fill: 'none',
      stroke: colourOf(one),
      'stroke-width': one.reference ? 1.75 : 2.5,
      'stroke-linejoin': 'round',
      'stroke-linecap': 'round',
      ...(one.reference ? { 'stroke-dasharray': '5 4' } : {}),
    })
  })
  const gaps = series.flatMap((one) =>
    one.values.flatMap((value, index) => (isGap(value) ? [gapMark(x(index) - 5, bottom - 12, `${id}-gap`, 10)] : [])),
  )
  const lonely = series.flatMap((one) =>
    one.values.flatMap((value, index) => {
      const alone = !isGap(value) && isAbsent(one.values[index - 1]) && isAbsent(one.values[index + 1])
      return alone
        ? [
            tag('circle', {
              cx: x(index),
              cy: y(value),
              r: 3.5,
              fill: colourOf(one),
            }),
          ]
        : []
    }),
  )
  const order = series.map((_, index) => index).sort((a, b) => (ends[b]?.value ?? 0) - (ends[a]?.value ?? 0))
  const sizes = order.map((index) => (series[index]?.endNote ? 34 : 18))
  const wanted = order.map((index) => (ends[index] ? y(ends[index].value) - 9 : top))
  const places = spread(wanted, sizes, 0, 0, height)
  const endLabels = order.map((index, place) =>
    endLabel(series[index], ends[index], endWords[index] ?? '', places[place] ?? 0, { x, y, right }),
  )
  const notes = series.flatMap((one) => (one.notes ?? []).map((note) => noteAt(one, note, x, y, narrow)))
  const axis = tag('path', {
    d: `M${left} ${Math.round(bottom) + 0.5}H${Math.round(right)}`,
    stroke: base === ticks[0] ? palette.quiet : palette.line,
  })
  const unitWords = unit
    ? text(left - 8, 13, unit, {
        'text-anchor': textWidth(unit) > left - 8 ? 'start' : 'end',
        ...(textWidth(unit) > left - 8 ? { dx: -(left - 8) } : {}),
      })
    : ''
  const defs = gaps.length > 0 ? tag('defs', {}, hatch(`${id}-gap`, palette.quiet, '#ffffff', 4, 1)) : ''
  return frame(
    { ...spec, id: safeId(spec.id), width, height },
    defs,
    unitWords,
    ...grid,
    axis,
    ...moments,
    ...gaps,
    ...drawn,
    ...lonely,
    ...endLabels,
    ...notes,
  )
}

function isAbsent(value: number | Gap | undefined): boolean {
  return value === undefined || isGap(value)
}

type End = { readonly index: number; readonly value: number }

function endOf({ values }: LineSeries, length: number): End | undefined {
  for (let index = Math.min(length, values.length) - 1; index >= 0; index -= 1) {
    const value = values[index]
    if (value !== undefined && !isGap(value)) return { index, value }
  }
  return undefined
}

type Place = {
  readonly x: (index: number) => number
  readonly y: (value: number) => number
  readonly right: number
}

function endLabel(
  one: LineSeries | undefined,
  end: End | undefined,
  words: string,
  top: number,
  { x, y, right }: Place,
): Svg {
  if (one === undefined || end === undefined) return ''
  const dot = tag('circle', {
    class: one.reference || one.colour ? 'end' : 'end c-accent',
    cx: x(end.index),
    cy: y(end.value),
    r: one.reference ? 3 : 4.5,
    fill: colourOf(one),
  })
  const at = right + 12
  const strong = one.reference ? palette.soft : palette.ink
  const name = text(at, top + 13.5, words, {
    'font-weight': 600,
    fill: one.colour ? palette.ink : one.reference ? strong : palette.accent,
    class: one.reference || one.colour ? undefined : 'c-accent',
  })
  const swatch = one.colour
    ? tag('path', {
        d: `M${Math.round(right) + 6} ${Math.round(top + 2)}v14`,
        stroke: one.colour,
        'stroke-width': 3,
      })
    : ''
  const note = one.endNote ? text(at, top + 29, one.endNote) : ''
  return dot + swatch + name + note
}

function noteAt(
  one: LineSeries,
  note: { at: number; words: string },
  x: (index: number) => number,
  y: (value: number) => number,
  narrow: boolean,
): Svg {
  const value = one.values[note.at]
  if (value === undefined || isGap(value)) return ''
  const before = one.values[note.at - 1]
  const after = one.values[note.at + 1]
  const dip = [before, after].every((near) => near === undefined || isGap(near) || near >= value)
  return text(x(note.at), y(value) + (dip ? 20 : -11), note.words, {
    'text-anchor': narrow && note.at === 0 ? 'start' : 'middle',
    ...halo,
  })
}
