import { useLocation, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Alert } from '../../../platform/ui/Alert.tsx'
import { Notice } from '../../../platform/ui/Notice.tsx'
import { ApiProblem, command } from '../api.ts'
import { useCompanyWords } from './useCompanyWords.tsx'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The number that is no more: what the page of the other company hears of a merge. */
    readonly merged?: number
  }
}

type MergedNoticeProps = { readonly organisation: string; readonly onUndone: () => Promise<void> }

/** Two companies were just made one, on the page of the company that is gone now: said here, with the way back. */
export function MergedNotice({ organisation, onUndone }: MergedNoticeProps) {
  const say = useCompanyWords()
  const navigate = useNavigate()
  const merged = useLocation({ select: ({ state }) => state.merged })
  const [closed, setClosed] = useState(false)
  const [failed, setFailed] = useState<string | null>(null)
  if (merged === undefined || closed) return null
  if (failed !== null) {
    return (
      <Alert kind="error" live>
        {failed}
      </Alert>
    )
  }
  const undo = () =>
    command(organisation, 'register.undo-merge', { establishment: merged }).then(
      async () => {
        await onUndone()
        const params = { organisation, establishment: String(merged) }
        await navigate({ to: '/desk/$organisation/makers/$establishment', params, replace: true })
      },
      (error: unknown) => {
        if (!(error instanceof ApiProblem)) throw error
        setFailed(error.detail)
      },
    )
  return (
    <Notice onClose={() => setClosed(true)} onUndo={() => void undo()}>
      {say.company.settledSame}
    </Notice>
  )
}
