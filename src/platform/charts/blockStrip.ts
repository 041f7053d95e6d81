import { type Chart, type ChartHead, frame, safeId } from './chart.ts'
import { spread } from './labels.ts'
import { palette } from './palette.ts'
import { tag, text, textWidth } from './svg.ts'

export type BlockKind = 'done' | 'ok' | 'late' | 'planned'
export type BlockStrip = ChartHead & {
  readonly counts: Readonly<Record<BlockKind, number>>
  readonly words: Readonly<Record<BlockKind, string>>
  readonly heads: readonly [string, string]
}

const kinds: readonly BlockKind[] = ['done', 'ok', 'late', 'planned']
const fills: Readonly<Record<BlockKind, string>> = {
  done: palette.accent,
  ok: palette.ok,
  late: palette.late,
  planned: '#ffffff',
}
const inks: Readonly<Record<BlockKind, string>> = {
  done: palette.accent,
  ok: palette.okText,
  late: palette.lateText,
  planned: palette.soft,
}

/** One block for each action, with the sign of its state; the counts stand below. */
export function blockStrip(spec: BlockStrip): Chart {
  const { counts, words, heads } = spec
  const table = {
    head: heads,
    rows: kinds.map((kind) => [words[kind], String(counts[kind])]),
  }
  return {
    id: spec.id,
    title: spec.title,
    about: spec.about,
    draw: (width) => drawBlocks(spec, width),
    table,
  }
}

function sign(kind: BlockKind, x: number): string {
  if (kind === 'done')
    return tag('path', {
      d: `M${x - 6} 12l4 4 8-8.5`,
      fill: 'none',
      stroke: '#ffffff',
      'stroke-width': 2,
    })
  if (kind === 'ok') return tag('path', { d: `M${x} 6.5l5.5 10h-11z`, fill: '#ffffff' })
  if (kind === 'late')
    return tag('rect', {
      x: x - 4.5,
      y: 7.5,
      width: 9,
      height: 9,
      fill: '#ffffff',
    })
  return ''
}

function drawBlocks(spec: BlockStrip, width: number) {
  const { counts, words } = spec
  const all = kinds.flatMap((kind) => Array.from({ length: counts[kind] }, () => kind))
  const step = Math.min(40, (width - 2) / Math.max(1, all.length))
  const block = step - Math.min(4, step * 0.2)
  const blocks = all.map((kind, index) => {
    const x = 1.5 + index * step
    const shape = tag('rect', {
      class: kind === 'done' ? 'block c-accent' : 'block',
      x,
      y: 1.5,
      width: block - 1,
      height: 21,
      rx: 2,
      fill: fills[kind],
      stroke: kind === 'planned' ? palette.quiet : fills[kind],
      'stroke-width': kind === 'planned' ? 1.5 : 1,
    })
    return block >= 14 ? shape + sign(kind, Math.round(x + (block - 1) / 2)) : shape
  })
  const present = kinds.filter((kind) => counts[kind] > 0)
  const starts = present.map((kind) => 2 + all.indexOf(kind) * step)
  const sizes = present.map((kind) => Math.max(textWidth(words[kind]), textWidth(String(counts[kind]), 13, true)))
  const right = Math.min(
    width,
    Math.max(
      all.length * step,
      sizes.reduce((sum, size) => sum + size + 10, 0),
    ),
  )
  const places = spread(starts, sizes, 10, 2, Math.max(right, width))
  const labels = present.map((kind, index) => {
    const at = places[index] ?? 0
    return (
      text(at, 41, String(counts[kind]), {
        'font-weight': 600,
        fill: inks[kind],
      }) + text(at, 56, words[kind])
    )
  })
  return frame({ ...spec, id: safeId(spec.id), width, height: 62 }, ...blocks, ...labels)
}
