import type { Source } from '../../core/figure.ts'
import type { Gap, Span } from '../../core/gap.ts'
import type { Day } from '../../core/period.ts'
import type { Unit } from '../../core/unit.ts'
import type { Locale } from '../i18n/locale.ts'

/** A stretch of text. A link that is not http, https or mailto is written as plain text. */
export type Run =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }

export type Paragraph = { readonly kind: 'paragraph'; readonly runs: readonly Run[] }

/** Points without an order. */
export type List = { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] }

/** A number that may be missing (with its reason) or known only as a range. */
export type Quantity = number | Gap | Span

/** Where a figure comes from: the question as it was asked, the hash of the case that was answered, and the sources. */
export type Trace = {
  readonly method: string
  readonly ask?: unknown
  readonly caseHash: string | null
  readonly sources: readonly string[]
}

/** A number takes the unit of its column unless it has its own. A share is a part of one, as everywhere. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'number'
      readonly value: Quantity
      readonly unit?: Unit
      readonly digits?: number
      readonly trace?: Trace
    }

/** `width` is a weight against the other columns; without it a column of figures is as wide as its figures. */
export type Column = {
  readonly header: string
  readonly unit?: Unit
  readonly align: 'left' | 'right'
  readonly width?: number
}

/** `name` is short: it becomes the name of a sheet and of a file. `total` is written apart from the rows. */
export type Table = {
  readonly kind: 'table'
  readonly name: string
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  readonly total?: readonly Cell[]
}

/**
 * A chart. `title` is the finding in a sentence, `alt` says the same to someone who does not see it, `width` is
 * a part of the text width. The SVG carries its colours as attributes: there is no style sheet on paper.
 */
export type ChartFigure = {
  readonly kind: 'figure'
  readonly title: string
  readonly alt: string
  readonly svg: string
  readonly width: number
}

export type KeyFigure = {
  readonly label: string
  readonly value: Quantity
  readonly unit: Unit
  readonly digits?: number
  readonly trace?: Trace
}

export type KeyFigures = { readonly kind: 'keyFigures'; readonly items: readonly KeyFigure[] }

export type Block = Paragraph | List | Table | ChartFigure | KeyFigures

export type Section = {
  readonly level: 1 | 2 | 3
  readonly heading: string
  readonly blocks: readonly Block[]
  readonly newPage?: boolean
  /** For the figures in it that have no trace of their own. */
  readonly trace?: Trace
}

export type DocumentSource = Source & { readonly href?: string }

/** One document, whatever it becomes: PDF, DOCX, XLSX, JSON. All text is plain text, never markup. */
export type DocumentModel = {
  readonly language: Locale
  readonly organisation: string
  readonly title: string
  readonly subtitle?: string
  readonly stamp: { readonly referenceDate: Day; readonly source: string }
  /** Such as "these are example data"; stands on every page. */
  readonly banner?: string
  /** The answer, before anything else. */
  readonly lead?: readonly Run[]
  readonly contents?: boolean
  readonly sections: readonly Section[]
  readonly notes: readonly string[]
  readonly sources: readonly DocumentSource[]
  readonly footer?: string
  /** Said at the foot instead of the moment of writing, where a document stays the same as long as its data do. */
  readonly made?: string
}

/** Everything that a renderer may assume and a type cannot say. Throws: a model is made by us, never by a reader. */
export function checkModel(model: DocumentModel): void {
  if (model.title.trim() === '') throw new RangeError('a document has a title')
  let level = 0
  for (const section of model.sections) {
    if (section.level > level + 1) throw new RangeError(`heading "${section.heading}" skips a level`)
    level = section.level
    for (const block of section.blocks) checkBlock(block)
  }
}

function checkBlock(block: Block): void {
  if (block.kind === 'figure' && block.alt.trim() === '')
    throw new RangeError(`figure "${block.title}" has no alt text`)
  if (block.kind === 'figure' && !(block.width > 0 && block.width <= 1)) {
    throw new RangeError(`figure "${block.title}" is a part of the text width, got ${block.width}`)
  }
  if (block.kind !== 'table') return
  const lines = block.total ? [...block.rows, block.total] : block.rows
  for (const cells of lines) {
    if (cells.length !== block.columns.length) {
      throw new RangeError(
        `table "${block.name}" has ${block.columns.length} columns and a row of ${cells.length} cells`,
      )
    }
    for (const cell of cells) {
      const bare = cell.kind === 'number' && typeof cell.value === 'number'
      if (bare && !Number.isFinite(cell.value))
        throw new RangeError(`table "${block.name}" holds ${cell.value}: use a gap`)
    }
  }
}
