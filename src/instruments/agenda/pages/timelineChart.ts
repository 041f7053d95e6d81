import { type Chart, type ChartHead, frame, hatch, narrowBelow, safeId } from '../../../platform/charts/chart.ts'
import { palette } from '../../../platform/charts/palette.ts'
import { linear } from '../../../platform/charts/scale.ts'
import { halo, type Svg, tag, text, textWidth, wrap } from '../../../platform/charts/svg.ts'
import type { Standing } from '../calc/standing.ts'

export type TimelineRow = {
  readonly id: string
  readonly title: string
  readonly start: string
  readonly end: string
  readonly standing: Standing
  readonly standingWords: string
  readonly milestones: readonly { readonly date: string; readonly isDone: boolean }[]
}

export type Timeline = ChartHead & {
  readonly groups: readonly { readonly title: string; readonly rows: readonly TimelineRow[] }[]
  readonly today: string
  readonly todayWord: string
  readonly day: (day: string) => string
  readonly heads: { readonly action: string; readonly start: string; readonly end: string; readonly standing: string }
}

const colours: Readonly<Record<Standing, string>> = {
  done: palette.accent,
  'on-schedule': palette.ok,
  late: palette.late,
  planned: '#ffffff',
  stopped: palette.line,
}
const rowHeight = 30
const moment = (day: string) => Date.parse(day)

/** Bars from start to end, by group; what is over time is hatched up to today, planned is an outline. */
export function timelineChart(spec: Timeline): Chart {
  const rows = spec.groups.flatMap((group) => group.rows)
  return {
    id: spec.id,
    title: spec.title,
    about: spec.about,
    draw: (width) => drawTimeline(spec, width),
    table: {
      head: [spec.heads.action, spec.heads.start, spec.heads.end, spec.heads.standing],
      rows: rows.map((row) => [row.title, spec.day(row.start), spec.day(row.end), row.standingWords]),
    },
  }
}

function drawTimeline(spec: Timeline, width: number): Svg {
  const { groups, today, todayWord } = spec
  const rows = groups.flatMap((group) => group.rows)
  const isNarrow = width < narrowBelow
  // On a phone the name stands above its bar.
  const left = isNarrow ? 0 : Math.min(320, width * 0.38)
  const step = isNarrow ? 46 : rowHeight
  const years = yearsOf(rows, today)
  const x = linear([moment(`${years[0]}-01-01`), moment(`${(years.at(-1) ?? 0) + 1}-01-01`)], [left, width - 8])
  const pattern = `${safeId(spec.id)}-late`
  const parts: Svg[] = [tag('defs', {}, hatch(pattern, palette.late, '#ffffff', 5, 2))]
  let y = 44
  for (const group of groups) {
    parts.push(text(0, y + 14, group.title, { 'font-weight': 600, fill: palette.quiet, ...halo }))
    y += 24
    for (const row of group.rows) {
      parts.push(...drawRow(row, { x, y, left, width, isNarrow, today, pattern }))
      y += step
    }
    y += 12
  }
  const height = y
  const now = x(moment(today))
  const grid = years.flatMap((year) => {
    const at = x(moment(`${year}-01-01`))
    return [
      tag('path', { d: `M${Math.round(at)} 34V${height - 8}`, stroke: palette.hair }),
      text(at + 4, 28, isNarrow && years.length > 5 ? `’${String(year).slice(2)}` : String(year)),
    ]
  })
  const half = textWidth(todayWord, 13, true) / 2
  const mark = [
    tag('path', { d: `M${Math.round(now)} 34V${height - 8}`, stroke: palette.ink, 'stroke-width': 2 }),
    text(Math.min(width - half, Math.max(left + half, now)), 12, todayWord, {
      'text-anchor': 'middle',
      'font-weight': 600,
      fill: palette.ink,
    }),
  ]
  return frame({ ...spec, id: safeId(spec.id), width, height }, ...grid, ...mark, ...parts)
}

type Place = {
  readonly x: (value: number) => number
  readonly y: number
  readonly left: number
  readonly width: number
  readonly isNarrow: boolean
  readonly today: string
  readonly pattern: string
}

function drawRow(row: TimelineRow, { x, y, left, width, isNarrow, today, pattern }: Place): Svg[] {
  const [from, to] = [x(moment(row.start)), Math.max(x(moment(row.start)) + 4, x(moment(row.end)))]
  const top = isNarrow ? y + 22 : y + 4
  const room = isNarrow ? width : left - 12
  const [first = '', ...more] = wrap(row.title, room)
  const bar = {
    x: from,
    y: top,
    width: to - from,
    height: 14,
    rx: 2,
    fill: colours[row.standing],
    stroke: row.standing === 'planned' ? palette.quiet : colours[row.standing],
  }
  const over = row.standing === 'late' && row.end < today ? x(moment(today)) : null
  return [
    text(0, isNarrow ? y + 13 : y + 15, more.length > 0 ? `${first}…` : first, { fill: palette.ink, ...halo }),
    tag('rect', bar),
    over === null
      ? ''
      : tag('rect', { ...bar, x: to, width: over - to, fill: `url(#${pattern})`, stroke: palette.late }),
    ...row.milestones.map(({ date, isDone }) => {
      const at = x(moment(date))
      const middle = top + 7
      return tag('path', {
        d: `M${at.toFixed(1)} ${middle - 6}l6 6-6 6-6-6z`,
        fill: isDone ? palette.ink : '#ffffff',
        stroke: isDone ? '#ffffff' : palette.ink,
        'stroke-width': 1.5,
      })
    }),
  ]
}

function yearsOf(rows: readonly TimelineRow[], today: string): readonly number[] {
  const all = rows.flatMap(({ start, end, milestones }) => [start, end, ...milestones.map(({ date }) => date)])
  const years = [today, ...all].map((day) => Number(day.slice(0, 4)))
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return Array.from({ length: last - first + 1 }, (_, after) => first + after)
}
