import type { ActionFields } from './dossier/actionFields.ts'
import type { AgendaPlan } from './dossier/agendaPlan.ts'
import type { Effect } from './dossier/effect.ts'
import type { IndicatorFields, Reading } from './dossier/indicatorFields.ts'
import type { AgendaContent, VersionLine } from './dossier/agendaContent.ts'
import type { FindingContent, findingStates, settledKinds } from './dossier/finding.ts'
import type { OtherAgendaFields } from './dossier/otherAgenda.ts'
import type { PublicAgenda } from './dossier/publicAgenda.ts'

export type EventKind = 'made' | 'edited' | 'deleted' | 'restored' | 'rolled-back'

export type AgendaTables = {
  'agenda.plan': { organisation: string; plan: AgendaPlan; version: number; changed_by: string; changed_at: string }
  'agenda.action': {
    organisation: string
    id: string
    fields: ActionFields
    version: number
    sample: boolean
    /** Where it came from: "proposal <id>", "measure <id>", or by hand. */
    origin: string | null
    created_by: string
    created_at: string
    changed_by: string
    changed_at: string
    deleted_at: string | null
  }
  /** What the action was after each change: added to, never changed. */
  'agenda.action_event': {
    organisation: string
    action: string
    version: number
    kind: EventKind
    fields: ActionFields
    by_account: string
    at: string
  }
  'agenda.comment': {
    organisation: string
    id: string
    action: string
    text: string
    by_account: string
    at: string
    removed_at: string | null
  }
  'agenda.mention': { organisation: string; comment: string; account: string; read_at: string | null }
  'agenda.indicator': {
    organisation: string
    id: string
    action: string
    seq: number
    fields: IndicatorFields
    version: number
    changed_at: string
    removed_at: string | null
  }
  'agenda.reading': { organisation: string; indicator: string; seq: number; reading: Reading }
  /** Cases small enough to keep, so that a new method can be tried on an old world. */
  'agenda.kept_case': { organisation: string; sha256: string; bytes: Buffer }
  'agenda.effect': { organisation: string; action: string; seq: number; effect: Effect }
  /** Published: approved versions as everybody may read them. */
  'agenda.published': { organisation: string; number: number; published_at: string; content: PublicAgenda }
  'agenda.version': {
    organisation: string
    id: string
    number: number | null
    state: VersionLine['state']
    content: AgendaContent
    hash: string
    note: string
    proposed_by: string
    proposed_at: string
    decided_by: string | null
    decided_at: string | null
    reason: string
  }
  'agenda.other_agenda': {
    organisation: string
    id: string
    title: string
    whose: OtherAgendaFields['whose']
    theme: OtherAgendaFields['theme']
    body: string
    source: string
    dated: string | null
    changed_by: string
    changed_at: string
    removed_at: string | null
  }
  'agenda.passage': {
    organisation: string
    id: string
    agenda: string
    seq: number
    text: string
    page: number | null
    line: number | null
    owner: string
    starts: string | null
    ends: string | null
  }
  'agenda.alignment_run': {
    organisation: string
    id: string
    at: string
    actions: number
    agendas: number
    passages: number
    found: number
    kept: number
    fresh: number
    /** What was compared, in one word: another word is another test. */
    inputs: string
  }
  'agenda.finding': {
    organisation: string
    id: string
    /** Of the texts it was found in: the same texts are the same finding. */
    key: string
    kind: (typeof settledKinds)[number]
    strength: number
    content: FindingContent
    state: (typeof findingStates)[number]
    version: number
    first_found: string
    /** The newest test that found it. */
    run: string
  }
  /** What was decided about a finding, and why: added to, never changed. */
  'agenda.finding_event': {
    organisation: string
    finding: string
    version: number
    state: (typeof findingStates)[number]
    reason: string
    by_account: string
    at: string
  }
}
