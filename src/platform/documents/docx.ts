import type { FileChild } from 'docx'
import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  InternalHyperlink,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  TabStopType,
  TextRun,
} from 'docx'
import type { Format } from '../i18n/format.ts'
import { formatFor } from '../i18n/format.ts'
import { documentWords, footerLines, keyFigureTable, sourceRuns, stampText } from './documentText.ts'
import { docxFigure, offerSvgTwice } from './docxFigure.ts'
import { colours, docxStyles } from './docxStyles.ts'
import { docxTable, textWidth } from './docxTable.ts'
import { docxRuns, textRuns } from './docxText.ts'
import type { Block, DocumentModel, Run, Section } from './model.ts'
import { checkModel } from './model.ts'
import { plainText } from './plainText.ts'
import { rewriteZip } from './stableZip.ts'
import { keyFigureReasons, reasonsIn } from './reasons.ts'

/** A DOCX to edit further, with styles. The same model and moment give the same bytes. */
export async function renderDocx(
  model: DocumentModel,
  { createdAt }: { readonly createdAt: Date },
): Promise<Uint8Array> {
  checkModel(model)
  const document = new Document({
    title: plainText(model.title),
    creator: plainText(model.organisation),
    lastModifiedBy: plainText(model.organisation),
    styles: docxStyles(model.language),
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: margins } },
        headers: { default: pageHeader(model) },
        footers: { default: pageFooter(model, createdAt) },
        children: [
          ...opening(model),
          ...model.sections.flatMap((section, at) => chapter(section, at, model)),
          ...closing(model),
        ],
      },
    ],
  })
  return settled(new Uint8Array(await Packer.toBuffer(document)), createdAt)
}

const margins = { top: 1530, bottom: 1300, left: 1134, right: 1134, header: 700, footer: 500 }
const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

function pageHeader(model: DocumentModel): Header {
  const banner = model.banner ? textRuns(`\t${model.banner}`, { color: colours.banner, bold: true }) : []
  return new Header({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: colours.accent, space: 4 } },
        children: [...textRuns(model.organisation, { bold: true, color: colours.accent, size: 18 }), ...banner],
      }),
    ],
  })
}

function pageFooter(model: DocumentModel, createdAt: Date): Footer {
  const words = documentWords[model.language]
  const pages = new TextRun({
    children: [`\t${words.page} `, PageNumber.CURRENT, ` ${words.of} `, PageNumber.TOTAL_PAGES],
  })
  const [first = '', ...rest] = footerLines(model, createdAt)
  const tabStops = [{ type: TabStopType.RIGHT, position: textWidth }]
  return new Footer({
    children: [
      new Paragraph({ style: 'Note', tabStops, children: [...textRuns(first), pages] }),
      ...rest.map((line) => styled('Note', line)),
    ],
  })
}

function opening(model: DocumentModel): readonly FileChild[] {
  const words = documentWords[model.language]
  const banner = new Paragraph({
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: colours.bannerSurface },
    children: [...textRuns(model.banner ?? '', { color: colours.banner, bold: true })],
  })
  return [
    ...(model.banner ? [banner] : []),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [...textRuns(model.title)] }),
    ...(model.subtitle ? [styled('Subtitle', model.subtitle)] : []),
    styled('Stamp', stampText(model)),
    ...(model.lead ? [runsIn('Lead', model.lead)] : []),
    ...(model.contents ? [styled('Caption', words.contents), ...contents(model)] : []),
  ]
}

/** Links to the headings: a table of contents field stays empty until a reader refreshes it. */
function contents(model: DocumentModel): readonly Paragraph[] {
  return model.sections.flatMap(({ level, heading }, at) => {
    if (level === 3) return []
    const link = new InternalHyperlink({ anchor: anchor(at), children: [...textRuns(heading, { style: 'Hyperlink' })] })
    return [new Paragraph({ style: 'TableText', indent: { left: (level - 1) * 300 }, children: [link] })]
  })
}

function anchor(at: number): string {
  return `section-${at + 1}`
}

function chapter(section: Section, at: number, model: DocumentModel): readonly FileChild[] {
  const text = [...textRuns(section.heading)]
  const heading = new Paragraph({
    heading: levels[section.level],
    pageBreakBefore: section.newPage ?? false,
    children: model.contents ? [new Bookmark({ id: anchor(at), children: text })] : text,
  })
  const format = formatFor(model.language)
  return [heading, ...section.blocks.flatMap((block) => written(block, format))]
}

function closing(model: DocumentModel): readonly FileChild[] {
  const words = documentWords[model.language]
  const heading = (text: string) => new Paragraph({ heading: HeadingLevel.HEADING_1, children: [...textRuns(text)] })
  const notes = model.notes.map((note) => styled('Note', note))
  const sources = model.sources.map((source) => runsIn('Note', sourceRuns(source, model)))
  return [
    ...(notes.length > 0 ? [heading(words.notes), ...notes] : []),
    ...(sources.length > 0 ? [heading(words.sources), ...sources] : []),
  ]
}

function written(block: Block, format: Format): readonly FileChild[] {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ children: [...docxRuns(block.runs)] })]
    case 'list':
      return block.items.map((runs) => new Paragraph({ bullet: { level: 0 }, children: [...docxRuns(runs)] }))
    case 'figure':
      return [styled('Caption', block.title), docxFigure(block)]
    case 'table':
      return [styled('Caption', block.caption), docxTable(block, format), ...afterTable(reasonsIn(block, format))]
    case 'keyFigures': {
      const table = keyFigureTable(block, format)
      return [
        styled('Caption', table.caption),
        docxTable(table, format),
        ...afterTable(keyFigureReasons(block, format)),
      ]
    }
  }
}

/** Two tables without a paragraph between them become one. */
function afterTable(reasons: readonly string[]): readonly Paragraph[] {
  return reasons.length > 0 ? reasons.map((reason) => styled('Note', reason)) : [styled('Note', '')]
}

function styled(style: string, text: string): Paragraph {
  return new Paragraph({ style, alignment: AlignmentType.LEFT, children: [...textRuns(text)] })
}

function runsIn(style: string, runs: readonly Run[]): Paragraph {
  return new Paragraph({ style, children: [...docxRuns(runs)] })
}

/** The library puts the clock, chance and counters of its own into the file; the content alone may decide. */
function settled(bytes: Uint8Array, createdAt: Date): Uint8Array {
  const moment = `${createdAt.toISOString().slice(0, 19)}Z`
  const link = renumbering()
  const bookmark = renumbering()
  let drawings = 0
  return rewriteZip(bytes, (path, content) => {
    if (path === 'docProps/core.xml') return content.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, moment)
    const offered = path === 'word/document.xml' ? offerSvgTwice(content) : content
    return offered
      .replace(/(?<=")rId[a-z0-9_-]{21}(?=")/g, (id) => `rIdLink${link(id)}`)
      .replace(/(?<=<w:bookmark(?:Start|End)[^>]* w:id=")\d+/g, (id) => String(bookmark(id)))
      .replace(/(?<=<wp:docPr[^>]* id=")\d+/g, () => String(++drawings))
  })
}

/** Numbers names from 1 in the order in which they come by. */
function renumbering(): (name: string) => number {
  const numbers = new Map<string, number>()
  return (name) => {
    const number = numbers.get(name) ?? numbers.size + 1
    numbers.set(name, number)
    return number
  }
}
