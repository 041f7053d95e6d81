import type { ActionLine, IndicatorView } from '../agendaApi.ts'
import type { StatusKind } from '../../../platform/ui/Status.tsx'

/** The shape and colour of a standing; the word goes with it. */
export function standingKind(standing: ActionLine['standing']): StatusKind {
  if (standing === 'on-schedule') return 'ok'
  if (standing === 'stopped') return 'planned'
  return standing
}

export function courseKind(course: IndicatorView['course']): StatusKind {
  if (course === 'reached') return 'done'
  if (course === 'on-course') return 'ok'
  return course === 'behind' ? 'late' : 'planned'
}
