import type { DocumentModel, Section } from '../../platform/documents/model.ts'
import type { AnnexRow } from '../../platform/documents/annex.ts'
import { withAnnex } from '../../platform/documents/annex.ts'
import type { Locale } from '../../platform/i18n/locale.ts'
import { actionSections } from './report/actionSections.ts'
import { changeSections } from './report/changeSections.ts'
import { effectSection } from './report/effectSection.ts'
import { moneySection } from './report/moneySection.ts'
import { summarySection } from './report/summary.ts'
import type { ReportedVersion, Told } from './report/told.ts'
import { toldIn } from './report/told.ts'

export type CouncilReport = { readonly model: DocumentModel; readonly annex: readonly AnnexRow[] }

type Given = {
  readonly version: ReportedVersion
  readonly organisation: string
  readonly language: Locale
}

/** For the council: the whole agenda, with the chapters that other rooms add to it. All of it comes from the version. */
export function councilReport(given: Given, chapters: readonly Section[] = []): CouncilReport {
  const told = toldIn(given.version, given.language)
  return reportOf(given, told, [
    summarySection(told, true),
    ...actionSections(told),
    moneySection(told),
    ...effectSection(told),
    ...chapters,
  ])
}

/** One page, in plain words. */
export function agendaSummary(given: Given): CouncilReport {
  const told = toldIn(given.version, given.language)
  const { model, annex } = reportOf(given, told, [summarySection(told)])
  return { model: { ...model, contents: false }, annex }
}

/** Every half year: how it stands, and what changed since the version that the council saw last. */
export function progressReport(given: Given, before: ReportedVersion): CouncilReport {
  const told = toldIn(given.version, given.language)
  const { model, annex } = reportOf(given, told, [
    summarySection(told),
    ...changeSections(told, before.content),
    ...actionSections(told),
    moneySection(told),
  ])
  return { model: { ...model, subtitle: told.words.progressSubtitle(before.name, given.version.name) }, annex }
}

function reportOf({ version, organisation, language }: Given, told: Told, chapters: readonly Section[]): CouncilReport {
  const { words, format, content, day } = told
  const { sections, rows } = withAnnex(chapters, words.place)
  const decided = version.decidedOn
  const model: DocumentModel = {
    language,
    organisation,
    title: content.plan.title,
    subtitle: decided === null ? words.proposed : words.subtitle(version.name, format.day(decided)),
    stamp: { referenceDate: day, source: words.source },
    ...(content.sample ? { banner: words.banner } : {}),
    contents: true,
    sections,
    notes: [words.gateNote],
    sources: [{ id: `agenda.version/${version.hash.slice(0, 12)}`, title: words.frozen(version.name), vintage: day }],
    footer: words.footer,
  }
  return { model, annex: rows }
}
