import { type Chart, type ChartHead, type ChartTable, frame, hatch, narrowBelow, safeId } from './chart.ts'
import { spread } from './labels.ts'
import { gridLines } from './lineChart.ts'
import { palette } from './palette.ts'
import { linear, type Scale } from './scale.ts'
import { halo, type Svg, short, tag, text, textWidth } from './svg.ts'

/** Sun that was used and sun that was lost lie on each other; load and limit are lines. */
export type ProfileLook = 'used' | 'lost' | 'load' | 'limit'
export type ProfileLayer = {
  readonly label: string
  readonly note?: string
  readonly look: ProfileLook
  /** One value for each step, all as many. */
  readonly values: readonly number[]
}
/** A quantity with an axis of its own; `most` is its top, when pictures are leafed through. */
type Strip = {
  readonly label: string
  readonly unit: string
  readonly values: readonly number[]
  readonly most?: number
}
export type ProfileChart = ChartHead & {
  readonly layers: readonly ProfileLayer[]
  /** What the steps are parted in: days of a week. */
  readonly parts: readonly string[]
  readonly unit: string
  readonly write: (value: number) => string
  /** Another quantity below, with an axis of its own: what is in the battery. */
  readonly strip?: Strip
  /** Between the two: what goes into the battery (up) and comes out of it (down). */
  readonly flow?: Strip
  /** The top of the axis; leave it out to fit what is drawn. The same for pictures that are leafed through. */
  readonly most?: number
  /** Sums by part: hundreds of steps are no table for people. */
  readonly table: ChartTable
}

const colours: Readonly<Record<ProfileLook, string>> = {
  used: '#f4c430',
  lost: palette.late,
  load: palette.ink,
  limit: palette.limit,
}
const inks: Readonly<Record<ProfileLook, string>> = {
  used: '#615117',
  lost: palette.lateText,
  load: palette.ink,
  limit: palette.limit,
}

/** Power through the hours: areas for sun, lines for load and limit, and a strip for the battery. */
export function profileChart(spec: ProfileChart): Chart {
  const { id, title, about, table } = spec
  return { id, title, about, table, draw: (width) => drawProfile(spec, width) }
}

/** The outline of an area between two courses. */
function area(low: readonly number[], high: readonly number[], x: Scale, y: Scale): string {
  const there = high.map((value, step) => `${step === 0 ? 'M' : 'L'}${short(x(step))} ${short(y(value))}`)
  const back = low.map((value, step) => `L${short(x(step))} ${short(y(value))}`).reverse()
  return `${there.join('')}${back.join('')}Z`
}

function drawProfile(spec: ProfileChart, width: number) {
  const { layers, parts, unit, write, strip, flow } = spec
  const id = `${safeId(spec.id)}-${Math.round(width)}`
  const narrow = width < narrowBelow
  const steps = Math.max(2, ...layers.map(({ values }) => values.length))
  const areas = layers.filter(({ look }) => look === 'used' || look === 'lost')
  const lines = layers.filter(({ look }) => look === 'load' || look === 'limit')
  const bases: number[][] = []
  let sum: number[] = Array.from({ length: steps }, () => 0)
  for (const { values } of areas) {
    bases.push(sum)
    sum = sum.map((below, step) => below + (values[step] ?? 0))
  }
  const lineTop = Math.max(0, ...lines.flatMap(({ values }) => values))
  const grid = gridLines([spec.most ?? Math.max(...sum, lineTop)], 0)
  const names = [...layers, ...(strip ? [strip] : []), ...(flow ? [flow] : [])]
  const labelWidth = Math.max(
    ...names.map(({ label }) => textWidth(label, 13, true)),
    ...layers.map(({ note }) => textWidth(note ?? '')),
  )
  const left = Math.max(...grid.map((level) => textWidth(write(level))), textWidth(unit)) + 10
  const right = width - (narrow ? 0 : Math.min(width * 0.3, labelWidth + 12))
  const key = narrow ? 18 + Math.ceil((layers.length + (strip ? 1 : 0) + (flow ? 1 : 0)) / 2) * 18 : 0
  const plot = Math.round(Math.min(230, Math.max(150, width * 0.24)))
  const bottom = 24 + plot
  const flowTop = bottom + 24
  const flowBottom = flow ? flowTop + 48 : bottom
  const stripTop = flowBottom + (flow ? 18 : 30)
  const stripBottom = strip ? stripTop + 50 : bottom
  const height = stripBottom + 26 + key
  const x = linear([0, steps - 1], [left, right])
  const y = linear([0, grid.at(-1) ?? 1], [bottom, 24])

  const levels = grid.map((level) => {
    const at = Math.round(y(level)) + 0.5
    return (
      tag('path', { d: `M${short(left)} ${at}H${short(right)}`, stroke: level === 0 ? palette.quiet : palette.hair }) +
      text(left - 8, at + 4, write(level), { 'text-anchor': 'end' })
    )
  })
  const partWidth = (right - left) / Math.max(1, parts.length)
  const days = parts.map((part, index) => {
    const start = left + index * partWidth
    const wall =
      index === 0 ? '' : tag('path', { d: `M${Math.round(start) + 0.5} 24V${stripBottom}`, stroke: palette.hair })
    const fits = textWidth(part) + 4 <= partWidth
    return (
      wall +
      text(start + partWidth / 2, stripBottom + 18, fits ? part : (part.split(' ')[0] ?? part), {
        'text-anchor': 'middle',
      })
    )
  })
  const fills = areas.map(({ look, values }, index) => {
    const low = bases[index] ?? []
    const high = low.map((below, step) => below + (values[step] ?? 0))
    return tag('path', {
      class: look,
      d: area(low, high, x, y),
      fill: look === 'lost' ? `url(#${id}-lost)` : colours[look],
    })
  })
  const strokes = lines.map(({ look, values }) =>
    tag('path', {
      class: look,
      d: values.map((value, step) => `${step === 0 ? 'M' : 'L'}${short(x(step))} ${short(y(value))}`).join(''),
      fill: 'none',
      stroke: colours[look],
      'stroke-width': look === 'load' ? 2 : 1.75,
      'stroke-linejoin': 'round',
      ...(look === 'limit' ? { 'stroke-dasharray': '5 3' } : {}),
    }),
  )
  const inAndOut = flow ? drawFlow(flow, { left, right, top: flowTop, bottom: flowBottom, steps, write }) : []
  const below = strip ? drawStrip(strip, { left, right, top: stripTop, bottom: stripBottom, steps, write }) : []
  const said = narrow
    ? narrowKey(spec, id, width, stripBottom + 44)
    : endNames(spec, { bases, y, right, stripTop, flowTop, lastPart: Math.floor(steps / Math.max(1, parts.length)) })
  const defs = tag('defs', {}, hatch(`${id}-lost`, palette.lateTint, palette.late, 5, 1.5))
  return frame(
    { ...spec, id: safeId(spec.id), width, height },
    defs,
    text(left - 8, 13, unit, { 'text-anchor': 'end' }),
    ...levels,
    ...days,
    ...fills,
    ...strokes,
    ...inAndOut,
    ...below,
    ...said,
  )
}

type StripBox = {
  left: number
  right: number
  top: number
  bottom: number
  steps: number
  write: (value: number) => string
}

/** Up is charging, down discharging: the direction says it, and the tint of the half that goes out is lighter. */
function drawFlow({ values, most: top }: Strip, box: StripBox): readonly Svg[] {
  const most = top ?? Math.max(1e-9, ...values.map(Math.abs))
  const x = linear([0, box.steps - 1], [box.left, box.right])
  const y = linear([-most, most], [box.bottom, box.top])
  const zero = values.map(() => 0)
  const into = values.map((value) => Math.max(0, value))
  const out = values.map((value) => Math.min(0, value))
  const middle = Math.round((box.top + box.bottom) / 2) + 0.5
  return [
    tag('path', { class: 'charge', d: area(zero, into, x, y), fill: '#14604b' }),
    tag('path', { class: 'discharge', d: area(zero, out, x, y), fill: '#7fb5a3' }),
    tag('path', { d: `M${short(box.left)} ${middle}H${short(box.right)}`, stroke: palette.quiet }),
    text(box.left - 8, box.top + 9, box.write(most), { 'text-anchor': 'end' }),
    text(box.left - 8, middle + 4, '0', { 'text-anchor': 'end' }),
  ]
}

function drawStrip({ values, most: top }: Strip, box: StripBox): readonly Svg[] {
  const most = top ?? Math.max(1e-9, ...values)
  const x = linear([0, box.steps - 1], [box.left, box.right])
  const y = linear([0, most], [box.bottom, box.top])
  const zero = values.map(() => 0)
  return [
    tag('path', { class: 'battery', d: area(zero, values, x, y), fill: '#14604b' }),
    tag('path', { d: `M${short(box.left)} ${box.bottom + 0.5}H${short(box.right)}`, stroke: palette.quiet }),
    text(box.left - 8, box.bottom + 4, '0', { 'text-anchor': 'end' }),
    text(box.left - 8, box.top + 9, box.write(most), { 'text-anchor': 'end' }),
  ]
}

type EndBox = {
  bases: readonly (readonly number[])[]
  y: Scale
  right: number
  stripTop: number
  flowTop: number
  lastPart: number
}

/** Names at the right end: a line's at its last value, an area's in the middle of its last part. */
function endNames({ layers, strip, flow }: ProfileChart, box: EndBox): readonly Svg[] {
  const { bases, y, right, stripTop, flowTop, lastPart } = box
  let place = 0
  const wishes = layers.map((layer) => {
    if (layer.look === 'load' || layer.look === 'limit') return { layer, at: y(layer.values.at(-1) ?? 0) }
    const low = Math.max(0, ...(bases[place] ?? []).slice(-lastPart))
    place += 1
    return { layer, at: y(low + Math.max(0, ...layer.values.slice(-lastPart)) / 2) }
  })
  const sorted = wishes.sort((a, b) => a.at - b.at)
  const sizes = sorted.map(({ layer }) => (layer.note ? 34 : 18))
  const tops = spread(
    sorted.map(({ at }) => at - 9),
    sizes,
    2,
    10,
    (flow ? flowTop : stripTop) - 4,
  )
  const names = sorted.map(({ layer }, index) => {
    const top = tops[index] ?? 0
    const name = text(right + 10, top + 13, layer.label, { 'font-weight': 600, fill: inks[layer.look], ...halo })
    return layer.note ? name + text(right + 10, top + 29, layer.note) : name
  })
  const between = flow
    ? [
        text(right + 10, flowTop + 22, flow.label, { 'font-weight': 600, fill: '#14604b' }),
        text(right + 10, flowTop + 38, flow.unit),
      ]
    : []
  if (!strip) return [...names, ...between]
  return [
    ...names,
    ...between,
    text(right + 10, stripTop + 24, strip.label, { 'font-weight': 600, fill: '#14604b' }),
    text(right + 10, stripTop + 40, strip.unit),
  ]
}

/** On a phone there is no room at the right: the names stand below, each with its own mark. */
function narrowKey({ layers, strip, flow }: ProfileChart, id: string, width: number, top: number): readonly Svg[] {
  const all = [
    ...layers.map(({ label, look }) => ({ label, look })),
    ...(flow ? [{ label: flow.label, look: 'strip' as const }] : []),
    ...(strip ? [{ label: strip.label, look: 'strip' as const }] : []),
  ]
  return all.map(({ label, look }, index) => {
    const x = index % 2 === 0 ? 0 : width / 2
    const y = top + Math.floor(index / 2) * 18
    const line = look === 'load' || look === 'limit'
    const fill = look === 'strip' ? '#14604b' : look === 'lost' ? `url(#${id}-lost)` : colours[look]
    const mark = line
      ? tag('path', {
          d: `M${x} ${y - 4}h16`,
          stroke: colours[look],
          'stroke-width': 2,
          ...(look === 'limit' ? { 'stroke-dasharray': '5 3' } : {}),
        })
      : tag('rect', { x, y: y - 10, width: 16, height: 11, fill })
    return mark + text(x + 22, y, label, { fill: palette.ink })
  })
}
