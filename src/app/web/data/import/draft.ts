import type { DateOrder, DecimalMark } from '../../../../platform/imports/mapping.ts'

export type SbiVersion = '2008' | '2025'

/** What a person says about the file as a whole. */
export type Settings = {
  readonly referenceDate: string
  readonly sbiVersion: SbiVersion
  readonly title: string
  /** Absent in drafts of before: no. */
  readonly mayBePublic?: boolean
}

/** How the file is read, where a person knows better than we; empty is "find out". */
export type Reading = {
  readonly sheet: string
  readonly encoding: string
  readonly delimiter: string
  readonly headerLine: string
}

export const ownReading: Reading = { sheet: '', encoding: '', delimiter: '', headerLine: '' }

/** A column and what becomes of it: a field, `skip`, or nothing chosen yet. */
export type ColumnChoice = {
  readonly column: number
  readonly field: string
  readonly decimalMark: DecimalMark | null
  readonly dateOrder: DateOrder | null
  readonly by: 'proposal' | 'profile' | 'layout' | 'person' | 'moved'
}

/** Everything the wizard must not lose at a reload, per uploaded file. */
export type Draft = {
  readonly organisation: string
  readonly fileName: string
  readonly uploadedAt: string
  readonly settings: Settings
  readonly reading: Reading
  readonly choices: readonly ColumnChoice[] | null
  readonly saveProfile: boolean
  /** What the reader calls this mapping; absent in drafts of before. */
  readonly profileName?: string
  /** The layout that was chosen for the columns; absent: the one we found. */
  readonly layout?: string
}

const prefix = 'maakagenda.import.'
const keyOf = (upload: string) => prefix + upload

export function loadDraft(upload: string): Draft | null {
  try {
    const kept = sessionStorage.getItem(keyOf(upload))
    return kept === null ? null : (JSON.parse(kept) as Draft) // written by saveDraft
  } catch {
    return null
  }
}

/** Private windows may refuse storage: the wizard then works as long as the page stands. */
export function saveDraft(upload: string, draft: Draft): void {
  try {
    sessionStorage.setItem(keyOf(upload), JSON.stringify(draft))
  } catch {
    // Nothing to mend: see above.
  }
}

export function dropDraft(upload: string): void {
  try {
    sessionStorage.removeItem(keyOf(upload))
  } catch {
    // Nothing to mend: see above.
  }
}

export type Unfinished = { readonly upload: string; readonly fileName: string }

/** Files of this organisation that were read in this tab and not stored yet. */
export function unfinishedDrafts(organisation: string): readonly Unfinished[] {
  try {
    return Object.keys(sessionStorage)
      .filter((key) => key.startsWith(prefix))
      .flatMap((key) => {
        const upload = key.slice(prefix.length)
        const draft = loadDraft(upload)
        // Without a choice by the reader there is nothing to lose.
        const begun = draft?.organisation === organisation && draft.choices !== null
        return begun ? [{ upload, fileName: draft.fileName }] : []
      })
  } catch {
    return []
  }
}
