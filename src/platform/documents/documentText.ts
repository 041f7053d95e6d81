import type { Format } from '../i18n/format.ts'
import { formatFor } from '../i18n/format.ts'
import { catalogue } from '../i18n/words.ts'
import type { DocumentModel, DocumentSource, KeyFigures, Run, Table } from './model.ts'
import { documentsEn } from './words.en.ts'
import { documentsNl } from './words.nl.ts'

export const documentWords = catalogue(documentsNl, documentsEn)

/** The language tag of a document: Dutch of the Netherlands, English of Britain. */
export const languageTags = { nl: 'nl-NL', en: 'en-GB' } as const

export function stampText(model: DocumentModel): string {
  const { referenceDate, source } = model.stamp
  return documentWords[model.language].stamp(formatFor(model.language).day(referenceDate), source)
}

/** What stands at the foot of every page, beside the page number. */
export function footerLines(model: DocumentModel, createdAt: Date): readonly string[] {
  const made = model.made ?? documentWords[model.language].made(formatFor(model.language).moment(createdAt))
  return [model.footer ? `${model.footer} · ${made}` : made, stampText(model)]
}

export function sourceRuns(source: DocumentSource, model: DocumentModel): readonly Run[] {
  const day = documentWords[model.language].sourceOf(formatFor(model.language).day(source.vintage))
  const rest = [day, source.credit, source.licence].filter((part) => part !== undefined).join(' · ')
  const title: Run = source.href
    ? { kind: 'link', text: source.title, href: source.href }
    : { kind: 'plain', text: source.title }
  return [title, { kind: 'plain', text: ` · ${rest}` }]
}

/** Key figures as a table, for files in which a row of large figures would be a layout and not information. */
export function keyFigureTable(block: KeyFigures, format: Format): Table {
  const words = documentWords[format.locale]
  return {
    kind: 'table',
    name: words.keyFigures,
    caption: words.keyFigures,
    columns: [
      { header: words.label, align: 'left' },
      { header: words.value, align: 'right' },
    ],
    rows: block.items.map(({ label, ...number }) => [
      { kind: 'text', text: label },
      { kind: 'number', ...number },
    ]),
  }
}
