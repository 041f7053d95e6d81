import { isGap, isSpan } from '../../core/gap.ts'
import type { Unit } from '../../core/unit.ts'
import type { Block, KeyFigures, Quantity, Section, Table, Trace } from './model.ts'

/** One figure of a document, in a form that a machine reads. `number` stands behind the F on paper. */
export type AnnexRow = {
  readonly number: number
  readonly section: string
  readonly block: string
  readonly row: string
  readonly column: string
  readonly value: number | null
  readonly atLeast: number | null
  readonly atMost: number | null
  readonly missing: string | null
  readonly unit: Unit | null
  readonly method: string
  readonly ask: unknown
  readonly caseHash: string | null
  readonly sources: readonly string[]
}

/**
 * Numbers every figure of the sections and writes with each block where its figures stand in the annex. `place` puts
 * a range in words: "F12–F31". Throws when a figure cannot be traced: that is a mistake of ours.
 */
export function withAnnex(
  sections: readonly Section[],
  place: (first: number, last: number) => string,
): { readonly sections: readonly Section[]; readonly rows: readonly AnnexRow[] } {
  const rows: AnnexRow[] = []
  const named = sections.map((section) => ({
    ...section,
    blocks: section.blocks.flatMap((block) => {
      const first = rows.length + 1
      for (const { trace = section.trace, ...figure } of figuresIn(block)) {
        if (!trace) throw new RangeError(`"${figure.row}" in "${section.heading}" says not where it comes from`)
        const { method, ask = null, caseHash, sources } = trace
        rows.push({ number: rows.length + 1, section: section.heading, ...figure, method, ask, caseHash, sources })
      }
      return rows.length < first ? [block] : withPlace(block, place(first, rows.length))
    }),
  }))
  return { sections: named, rows }
}

type Found = Omit<AnnexRow, 'number' | 'section' | keyof Trace> & { readonly trace?: Trace | undefined }

function figuresIn(block: Block): readonly Found[] {
  if (block.kind === 'table') return inTable(block)
  return block.kind === 'keyFigures' ? inKeyFigures(block) : []
}

function inTable({ columns, rows, total, caption }: Table): Found[] {
  return [...rows, ...(total ? [total] : [])].flatMap((cells) => {
    const row = cells.find((cell) => cell.kind === 'text')
    return cells.flatMap((cell, at) => {
      if (cell.kind === 'text') return []
      const { value, trace, unit = columns[at]?.unit ?? null } = cell
      return [
        { block: caption, row: row?.text ?? '', column: columns[at]?.header ?? '', ...bounds(value), unit, trace },
      ]
    })
  })
}

function inKeyFigures({ items }: KeyFigures): Found[] {
  return items.map(({ label, value, unit, trace }) => ({
    block: '',
    row: label,
    column: '',
    ...bounds(value),
    unit,
    trace,
  }))
}

function bounds(value: Quantity): Pick<AnnexRow, 'value' | 'atLeast' | 'atMost' | 'missing'> {
  if (isGap(value)) return { value: null, atLeast: null, atMost: null, missing: value.missing }
  if (isSpan(value)) return { value: null, atLeast: value.atLeast, atMost: value.atMost, missing: null }
  return { value, atLeast: null, atMost: null, missing: null }
}

function withPlace(block: Block, place: string): Block[] {
  if (block.kind === 'table') return [{ ...block, caption: `${block.caption} (${place})` }]
  return [block, { kind: 'paragraph', runs: [{ kind: 'plain', text: `(${place})` }] }]
}
