import { agendaSummary, type CouncilReport, councilReport, progressReport } from '../../instruments/agenda/report.ts'
import { throughGate } from '../../instruments/agenda/report/throughGate.ts'
import type { ReportedVersion } from '../../instruments/agenda/report/told.ts'
import type { AgendaVersion } from '../../instruments/agenda/store/versions.ts'
import { canonicalJson } from '../../instruments/agenda/versions/contentHash.ts'
import type { PublishedFigure } from '../../platform/disclosure/publishedFigures.ts'
import { annexCsv, annexJson } from '../../platform/documents/annexFiles.ts'
import { stableZip } from '../../platform/documents/stableZip.ts'
import { formatFor } from '../../platform/i18n/format.ts'
import type { Locale } from '../../platform/i18n/locale.ts'
import { renderDocument } from '../renderDocument.ts'
import { publishedChapter } from './publishedChapter.ts'

export const reportKinds = ['council-report', 'summary', 'progress'] as const
export const reportFormats = ['pdf', 'docx', 'zip', 'json'] as const
export type ReportKind = (typeof reportKinds)[number]
export type ReportFormat = (typeof reportFormats)[number]

export type ReportAsked = {
  readonly kind: ReportKind
  readonly format: ReportFormat
  readonly language: Locale
  readonly organisation: { readonly id: string; readonly name: string }
  readonly version: AgendaVersion
  /** What the council saw last; a progress report needs one. */
  readonly before: AgendaVersion | null
  readonly published: readonly PublishedFigure[]
}

/** The report as a file. Its bytes depend on the version and on what was published, and on no clock. */
export async function reportFile(asked: ReportAsked): Promise<Uint8Array> {
  const report = makeReport(asked)
  const createdAt = new Date(asked.version.line.decidedAt ?? asked.version.content.frozenAt)
  const { model, annex } = report
  if (asked.format === 'json') return annexJson(annex)
  if (asked.format !== 'zip') return renderDocument(model, asked.format, createdAt)
  const summary = makeReport({ ...asked, kind: 'summary' })
  const { content } = versionOf(asked.version, asked.published)
  return stableZip({
    [`${asked.kind}.pdf`]: await renderDocument(model, 'pdf', createdAt),
    [`${asked.kind}.docx`]: await renderDocument(model, 'docx', createdAt),
    'summary.pdf': await renderDocument(summary.model, 'pdf', createdAt),
    'annex.csv': annexCsv(annex, asked.language),
    'annex.json': annexJson(annex),
    'agenda.json': new TextEncoder().encode(`${canonicalJson(content)}\n`),
  })
}

export function makeReport({ kind, language, organisation, version, before, published }: ReportAsked): CouncilReport {
  const given = { version: versionOf(version, published), organisation: organisation.name, language }
  if (kind === 'summary') return agendaSummary(given)
  if (kind === 'progress' && before) return progressReport(given, versionOf(before, published))
  const format = formatFor(language)
  return councilReport(given, publishedChapter(published, organisation.id, language, format.day))
}

function versionOf({ line, number, content }: AgendaVersion, published: readonly PublishedFigure[]): ReportedVersion {
  const isOut = (claim: { place: string; measure: string; value: number }) =>
    published.some(
      ({ region, measure, value, branch, sizeClass }) =>
        region === claim.place &&
        measure === claim.measure &&
        branch === '*' &&
        sizeClass === '*' &&
        value === claim.value,
    )
  return {
    name: `${number}`,
    number,
    hash: line.hash,
    decidedOn: line.decidedAt?.slice(0, 10) ?? null,
    content: throughGate(content, isOut),
  }
}
