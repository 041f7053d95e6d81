import type { Gap } from '../../core/gap.ts'
import { isGap } from '../../core/gap.ts'
import { palette } from './palette.ts'
import { escapeXml, type Svg, tag } from './svg.ts'

/** What every chart needs to say about itself. */
export type ChartHead = {
  /** Unique on the page: ids inside the drawing are made from it. */
  readonly id: string
  /** The finding, as a sentence. */
  readonly title: string
  /** What is measured, unit and period. */
  readonly about: string
}

/** How a chart writes its values. `useFormat` and `formatFor` have both. */
export type Writing = {
  readonly write: (value: number) => string
  /** "Niet getoond: minder dan 5 makers" */
  readonly writeGap: (gap: Gap) => string
}

/** The same numbers as a table: the first cell of a row is its name. */
export type ChartTable = {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A chart can be drawn at any width; letters keep their size, so a phone gets a drawing of its own. */
export type Chart = ChartHead & {
  readonly draw: (width: number) => Svg
  readonly table: ChartTable
}

/** The widths of a drawing beside text and on a phone. */
export const wideWidth = 640
export const narrowWidth = 358
/** Below this a drawing takes its narrow form. */
export const narrowBelow = 480

export const font = 'Source Sans 3, Segoe UI, system-ui, sans-serif'

type Frame = ChartHead & {
  readonly width: number
  readonly height: number
  /** A map with links is no picture: its parts can be reached one by one. */
  readonly group?: boolean
}

/** The frame of a drawing: size, name, description and the letters that all its texts share. */
export function frame({ id, title, about, width, height, group }: Frame, ...children: readonly Svg[]): Svg {
  const own = `${id}-${Math.round(width)}`
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`,
    role: group ? 'group' : 'img',
    'aria-labelledby': `${own}-t`,
    'aria-describedby': `${own}-d`,
    'font-family': font,
    'font-size': 13,
    fill: palette.soft,
  }
  const name = tag('title', { id: `${own}-t` }, escapeXml(title))
  return tag('svg', attributes, name, tag('desc', { id: `${own}-d` }, escapeXml(about)), ...children)
}

/** Ids may not hold just anything: what is no letter, figure or dash becomes a dash. */
export function safeId(id: string): string {
  return id.replace(/[^A-Za-z0-9-]/g, '-')
}

/** Stripes at 45 degrees: lost, over time, or not there. */
export function hatch(id: string, line: string, ground: string, step = 6, thick = 1.5): Svg {
  return tag(
    'pattern',
    {
      id,
      width: step,
      height: step,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    tag('rect', { width: step, height: step, fill: ground }),
    tag('rect', { width: thick, height: step, fill: line }),
  )
}

/** The small hatched square that stands where a value is absent. */
export function gapMark(x: number, y: number, pattern: string, size = 11): Svg {
  return tag('rect', {
    x,
    y,
    width: size,
    height: size,
    fill: `url(#${pattern})`,
    stroke: palette.quiet,
    class: 'gap',
  })
}

/** The numbers among values; a gap is never a number. */
export function known(values: readonly (number | Gap)[]): readonly number[] {
  return values.filter((value): value is number => !isGap(value))
}
