import type { AgendaContent, VersionLine } from '../../src/instruments/agenda/dossier/agendaContent.ts'

/** The line of a version that was proposed by one and approved by another, with fixed moments. */
export function decidedVersion(content: AgendaContent, hash: string): VersionLine {
  return {
    id: '00000000-0000-4000-8000-000000000777',
    number: 1,
    title: content.plan.title,
    state: 'approved',
    hash,
    actions: content.actions.length,
    plannedCents: 0,
    note: '',
    proposedBy: '00000000-0000-4000-8000-000000000001',
    proposedAt: '2026-11-20T10:00:00.000Z',
    decidedBy: '00000000-0000-4000-8000-000000000002',
    decidedAt: '2026-11-23T19:30:00.000Z',
    reason: '',
  }
}
