import type { Trace } from '../../../platform/documents/model.ts'
import { formatFor } from '../../../platform/i18n/format.ts'
import type { Locale } from '../../../platform/i18n/locale.ts'
import { catalogue } from '../../../platform/i18n/words.ts'
import { reportEn } from '../reportWords.en.ts'
import { reportNl } from '../reportWords.nl.ts'
import type { AgendaContent } from '../dossier/agendaContent.ts'

const catalogues = catalogue(reportNl, reportEn)

/** A version of the agenda as a report tells of it. */
export type ReportedVersion = {
  /** "3", or the day of a proposal that has no number yet. */
  readonly name: string
  readonly number: number | null
  readonly hash: string
  /** The day on which it was decided; null while it is a proposal. */
  readonly decidedOn: string | null
  readonly content: AgendaContent
}

/** What every part of the report needs to say its piece. */
export type Told = {
  readonly version: ReportedVersion
  readonly content: AgendaContent
  /** The day of the version: standings hold for that day, whenever the report is made. */
  readonly day: string
  readonly words: (typeof catalogues)[Locale]
  readonly format: ReturnType<typeof formatFor>
  readonly language: Locale
  /** Of what people wrote in the agenda, and of sums over it. */
  readonly trace: Trace
}

export function toldIn(version: ReportedVersion, language: Locale): Told {
  const { content } = version
  const words = catalogues[language]
  const method = `agenda.version@${content.schema}`
  return {
    version,
    content,
    day: content.frozenAt.slice(0, 10),
    words,
    format: formatFor(language),
    language,
    trace: { method, caseHash: version.hash, sources: [words.frozen(version.name)] },
  }
}
