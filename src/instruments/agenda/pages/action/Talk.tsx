import type { ActionView } from '../../agendaApi.ts'
import { Comments } from './Comments.tsx'
import { History } from './History.tsx'

/** What people said of the action and did with it. */
export function Talk({ action }: { action: ActionView }) {
  return (
    <>
      <Comments action={action} />
      <History action={action} />
    </>
  )
}
