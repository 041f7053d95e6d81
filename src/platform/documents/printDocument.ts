import { isGap } from '../../core/gap.ts'
import type { Format } from '../i18n/format.ts'
import { formatFor } from '../i18n/format.ts'
import { documentWords, footerLines, sourceRuns, stampText } from './documentText.ts'
import type { Block, Cell, Column, DocumentModel, Run, Table } from './model.ts'
import { checkModel } from './model.ts'
import { plainText, safeHref } from './plainText.ts'
import { svgForPrint } from './svg.ts'
import { keyFigureReasons, reasonsIn } from './reasons.ts'
import { cellText, isMissing } from './tableText.ts'

type Glyphs = ReadonlySet<number>

/** The document as `pdf.typ` reads it: only strings, all of which the fonts can draw. */
export function printDocument(model: DocumentModel, createdAt: Date, glyphs: Glyphs): unknown {
  checkModel(model)
  const words = documentWords[model.language]
  const format = formatFor(model.language)
  const page = {
    lang: model.language,
    region: model.language === 'nl' ? 'NL' : 'GB',
    createdAt: typstMoment(createdAt),
    organisation: model.organisation,
    title: model.title,
    subtitle: model.subtitle ?? null,
    stamp: stampText(model),
    banner: model.banner ?? null,
    lead: printRuns(model.lead ?? []),
    contents: model.contents ?? false,
    words: { page: words.page, of: words.of, contents: words.contents, notes: words.notes, sources: words.sources },
    footer: footerLines(model, createdAt),
    sections: model.sections.map(({ level, heading, newPage, blocks }) => ({
      level,
      heading,
      newPage: newPage ?? false,
      blocks: blocks.map((block) => printBlock(block, format)),
    })),
    notes: model.notes,
    sources: model.sources.map((source) => printRuns(sourceRuns(source, model))),
  }
  return drawable(page, glyphs)
}

/** Typst writes an explicit moment in UTC, whatever the clock and zone of the machine are. */
function typstMoment(moment: Date): Readonly<Record<string, number>> {
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    day: moment.getUTCDate(),
    hour: moment.getUTCHours(),
    minute: moment.getUTCMinutes(),
    second: moment.getUTCSeconds(),
  }
}

function printRuns(runs: readonly Run[]): readonly Run[] {
  return runs.map((run) => {
    if (run.kind !== 'link') return run
    const href = safeHref(run.href)
    return href === null ? { kind: 'plain', text: run.text } : { ...run, href }
  })
}

function printBlock(block: Block, format: Format): unknown {
  if (block.kind === 'paragraph') return { ...block, runs: printRuns(block.runs) }
  if (block.kind === 'list') return { ...block, items: block.items.map(printRuns) }
  if (block.kind === 'figure') return { ...block, svg: svgForPrint(block.svg) }
  if (block.kind === 'table') return printTable(block, format)
  const items = block.items.map(({ label, value, unit, digits }) => ({
    label,
    text: format.quantity(value, unit, digits),
    missing: isGap(value),
  }))
  return { kind: block.kind, items, reasons: keyFigureReasons(block, format) }
}

function printTable(table: Table, format: Format): unknown {
  return {
    kind: table.kind,
    caption: table.caption,
    columns: table.columns.map((column) => ({
      header: column.header,
      unit: column.unit === undefined ? null : format.unit(column.unit),
      align: column.align,
      width: column.width ?? (column.align === 'left' ? 1 : null),
    })),
    rows: table.rows.map((cells) => printCells(cells, table.columns, format)),
    total: table.total ? printCells(table.total, table.columns, format) : [],
    reasons: reasonsIn(table, format),
  }
}

function printCells(cells: readonly Cell[], columns: readonly Column[], format: Format): readonly unknown[] {
  return columns.flatMap((column, at) => {
    const cell = cells[at]
    return cell ? [{ text: cellText(cell, column, format), missing: isMissing(cell) }] : []
  })
}

/** Every string in the tree with the characters that the fonts lack as "□": PDF/UA allows no missing glyph. */
function drawable(value: unknown, glyphs: Glyphs, key = ''): unknown {
  if (typeof value === 'string') return drawableString(value, glyphs, key)
  if (Array.isArray(value)) return value.map((part) => drawable(part, glyphs, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, drawable(part, glyphs, name)]))
}

const unread: ReadonlySet<string> = new Set(['svg', 'alt', 'href'])
// PDF/UA allows none of these to be empty, and a name of only invisible characters is.
const compulsory: ReadonlySet<string> = new Set(['title', 'heading', 'alt'])

function drawableString(value: string, glyphs: Glyphs, key: string): string {
  const text = drawableText(value, glyphs)
  if (compulsory.has(key) && text.trim() === '') return '□'
  return unread.has(key) ? text : broken(text)
}

/** No word is that long; what is would run over its neighbours, so it may break anywhere. */
function broken(text: string): string {
  return text.replace(/\S{50,}/g, (word) => word.replace(/.{10}/gu, '$&\u200b'))
}

// Joiners, direction marks and variation selectors are no ink of their own, and would draw as a box.
const inkless = /\p{Default_Ignorable_Code_Point}/gu

function drawableText(text: string, glyphs: Glyphs): string {
  const composed = plainText(text)
    .normalize('NFC')
    .replace(inkless, '')
    .replaceAll('\t', ' ')
    .replace(/[\u2028\u2029]/g, '\n')
  return composed.replace(/[^\n -~]/gu, (character) => (glyphs.has(character.codePointAt(0) ?? 0) ? character : '□'))
}
