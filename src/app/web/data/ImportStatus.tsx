import { Status, type StatusKind } from '../../../platform/ui/Status.tsx'
import type { ImportStatus as State } from './model.ts'
import { useDataWords } from './useDataWords.tsx'

const kinds: Readonly<Record<State, StatusKind>> = {
  current: 'done',
  writing: 'planned',
  superseded: 'planned',
  undone: 'planned',
  abandoned: 'late',
}

export function ImportStatus({ status }: { status: State }) {
  return <Status kind={kinds[status]}>{useDataWords().statuses[status]}</Status>
}
