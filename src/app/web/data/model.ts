import type { Role } from '../../../platform/identity/role.ts'
import type { Locale } from '../../../platform/i18n/locale.ts'
import type { Books } from '../../../platform/imports/books.ts'
import type { ImportIssue } from '../../../platform/imports/issue.ts'
import type { MappingProfile } from '../../../platform/imports/mapping.ts'
import type { Survey } from '../../../platform/imports/survey.ts'
import type { JobRow } from '../../../platform/jobs/jobStore.ts'
import type { Quality } from '../../../register/companies/companyList.ts'
import type { FittedLayout } from '../../../register/companies/layouts.ts'
import type { ImportOutcome } from '../../../register/companies/importCompanies.ts'

/** Answers of the API, as its schemas declare them. Types only: the browser does not check what the server checked. */
export type ImportStatus = 'writing' | 'current' | 'superseded' | 'undone' | 'abandoned'

export type Import = {
  readonly id: string
  readonly fileName: string
  readonly sha256: string
  readonly bytes: number
  readonly referenceDate: string
  readonly sbiVersion: '2008' | '2025'
  readonly status: ImportStatus
  readonly books: Books | null
  readonly source: {
    readonly title: string
    readonly licence?: string
    readonly credit?: string
    readonly sample: boolean
    readonly mayBePublic?: boolean
  }
  readonly createdAt: string
  readonly currentAt: string | null
  readonly undoneAt: string | null
}

export type ImportDetail = { readonly import: Import; readonly refusals: readonly ImportIssue[] }

export type Upload = {
  readonly id: string
  readonly fileName: string
  readonly bytes: number
  readonly sha256: string
}

export type FieldChoice = {
  readonly id: string
  readonly required: boolean
  readonly title: { readonly nl: string; readonly en: string }
}

/** `survey` is null when the file as a whole is refused. */
export type SurveyAnswer = {
  readonly survey: Survey | null
  readonly refused: readonly ImportIssue[]
  readonly saved: MappingProfile | null
  readonly fields: readonly FieldChoice[]
  /** Ways in which files come that say something about the columns of this one, a recognised one first. */
  readonly layouts: readonly FittedLayout[]
}

export type QualityAnswer = {
  readonly referenceDate: string | null
  readonly counts: (Readonly<Record<Quality, number>> & { readonly companies: number }) | null
}

export type Job = JobRow
export type { ImportOutcome }

export type Member = {
  readonly id: string
  readonly name: string
  readonly email: string | null
  readonly locale: Locale
  readonly disabledAt: string | null
  /** The account of the command line, which the program manages by itself. */
  readonly machine: boolean
  readonly roles: readonly Role[]
}

/** What tells two companies apart. */
export type Recognised = {
  readonly establishment: number
  readonly name: string
  readonly referenceDate: string
  readonly kvk: string | null
  readonly vestiging: string | null
  readonly street: string | null
  readonly houseNumber: string | null
  readonly town: string | null
  readonly jobs: number | null
}

/** A newcomer and the company it looks like; the latter is null where it cannot be found any more. */
export type Doubt = { readonly now: Recognised; readonly before: Recognised | null; readonly beforeName: string | null }

export type Correction = {
  readonly establishment: number
  readonly name: string
  readonly field: string
  readonly value: string | number | null
  readonly imported: string | number | null
  readonly reason: string
  readonly correctedAt: string
}
