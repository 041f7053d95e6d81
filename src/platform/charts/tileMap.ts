import type { Gap } from '../../core/gap.ts'
import { isGap } from '../../core/gap.ts'
import { type Chart, type ChartHead, frame, hatch, known, safeId, type Writing } from './chart.ts'
import { inkOn, palette, ramps } from './palette.ts'
import { escapeXml, type Svg, tag, text, textWidth, wrap } from './svg.ts'

export type MapTile = {
  readonly code: string
  readonly name: string
  readonly column: number
  readonly row: number
  readonly value: number | Gap
  /** With an address the tile can be reached and opened. */
  readonly href?: string
}
export type TileMap = ChartHead &
  Writing & {
    readonly tiles: readonly MapTile[]
    readonly chosen?: string
    readonly ramp?: keyof typeof ramps
    readonly heads: readonly [string, string]
  }

/** A schematic map: every municipality is one square, about where it lies. The value stands in it. */
export function tileMap(spec: TileMap): Chart {
  const { tiles, heads, write, writeGap } = spec
  const byName = [...tiles].sort((a, b) => a.name.localeCompare(b.name, 'nl'))
  const table = {
    head: heads,
    rows: byName.map(({ name, value }) => [name, isGap(value) ? writeGap(value) : write(value)]),
  }
  return {
    id: spec.id,
    title: spec.title,
    about: spec.about,
    draw: (width) => drawTiles(spec, width),
    table,
  }
}

/** The fifth of the values in which a value lies, 0 to 4: as many tiles in each step as can be. */
export function stepOf(value: number, values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const edges = [0.2, 0.4, 0.6, 0.8].map(
    (part) => sorted[Math.ceil(part * sorted.length) - 1] ?? Number.NEGATIVE_INFINITY,
  )
  return edges.filter((edge) => value > edge).length
}

function drawTiles(spec: TileMap, width: number) {
  const { tiles, chosen, ramp = 'blue', write, writeGap } = spec
  const id = `${safeId(spec.id)}-${Math.round(width)}`
  const columns = Math.max(1, ...tiles.map(({ column }) => column + 1))
  const rows = Math.max(1, ...tiles.map(({ row }) => row + 1))
  const side = Math.min(92, width / columns)
  const flat = Math.max(side * 0.8, Math.min(side, 40))
  const values = known(tiles.map(({ value }) => value))
  const colours = ramps[ramp]
  const drawn = tiles.map((tile) => {
    const [x, y] = [tile.column * side, tile.row * flat]
    const step = isGap(tile.value) ? 0 : stepOf(tile.value, values)
    const ink = isGap(tile.value) ? palette.soft : inkOn(step)
    const fill = isGap(tile.value) ? `url(#${id}-gap)` : colours[step]
    const own = tile.code === chosen
    const edge = own ? { stroke: palette.ink, 'stroke-width': 3 } : { stroke: '#ffffff', 'stroke-width': 2 }
    const inset = own ? 2.5 : 1
    const square = tag('rect', {
      class: `tile step-${isGap(tile.value) ? 'gap' : step}`,
      x: x + inset,
      y: y + inset,
      width: side - 2 * inset,
      height: flat - 2 * inset,
      fill,
      ...edge,
    })
    const said = `${tile.name}: ${isGap(tile.value) ? writeGap(tile.value) : write(tile.value)}`
    const inside = tag('title', {}, escapeXml(said)) + square + words(tile, x, y, side, ink, write, own)
    if (tile.href === undefined) return tag('g', {}, inside)
    return tag('a', { href: tile.href }, inside)
  })
  const sorted = [...drawn]
  const chosenAt = tiles.findIndex(({ code }) => code === chosen)
  if (chosenAt >= 0) sorted.push(...sorted.splice(chosenAt, 1))
  const defs = tag('defs', {}, hatch(`${id}-gap`, palette.line, '#ffffff', 5, 1))
  const group = tiles.some(({ href }) => href !== undefined)
  const size = { width: Math.max(columns * side, 1), height: rows * flat }
  return frame({ ...spec, id: safeId(spec.id), ...size, group }, defs, ...sorted)
}

/** Value and name as they fit: both, the value with a short name, or on a small tile a short name only. */
function words(
  tile: MapTile,
  x: number,
  y: number,
  side: number,
  ink: string,
  write: (value: number) => string,
  own: boolean,
): Svg {
  const number = isGap(tile.value) ? '' : write(tile.value)
  const weight = own ? 700 : 400
  if (side < 56) {
    const name = fitting(tile.name, side - 6, 10.5)
    return (
      text(x + 4, y + 16, number, {
        'font-weight': 600,
        fill: ink,
        'font-size': 13,
      }) +
      text(x + 4, y + 30, name, {
        fill: ink,
        'font-size': 10.5,
        'font-weight': weight,
      })
    )
  }
  const size = 11.5
  const lines = wrap(tile.name, side - 14, size)
    .slice(0, 2)
    .map((part) => fitting(part, side - 12, size))
  const big = side >= 80 ? 18 : 15
  const first = y + big + 7
  return (
    text(x + 8, first, number, {
      'font-weight': 600,
      fill: ink,
      'font-size': big,
    }) +
    lines
      .map((part, index) =>
        text(x + 8, first + 16 + index * 13, part, {
          fill: ink,
          'font-size': size,
          'font-weight': weight,
        }),
      )
      .join('')
  )
}

function fitting(name: string, room: number, size: number): string {
  if (textWidth(name, size) <= room) return name
  let short = name
  while (short.length > 2 && textWidth(`${short}.`, size) > room) short = short.slice(0, -1)
  return `${short.trimEnd()}.`
}
