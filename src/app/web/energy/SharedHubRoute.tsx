import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import type { SharedHub } from '../../../instruments/energyhub/hubDossier.ts'
import { energyhubWeb } from '../../../instruments/energyhub/web.tsx'
import { ErrorState, LoadingState } from '../../../platform/ui/States.tsx'
import { ApiProblem, read } from '../api.ts'
import { problemOrThrow } from '../problemOrThrow.ts'
import { PlainFrame } from '../shell/PlainFrame.tsx'
import { useTitle } from '../useTitle.tsx'

const Shared = energyhubWeb.pages.shared

/** What a link shows, without signing in. A link that ended is an answer, not a fault. */
export function SharedHubRoute() {
  const parts: Readonly<Record<string, string | undefined>> = useParams({ strict: false })
  const token = parts['token'] ?? ''
  const shared = useQuery({
    queryKey: ['shared-hub', token],
    queryFn: async ({ signal }): Promise<SharedHub | null> => {
      try {
        return await read<SharedHub>(`/v1/shared-hubs/${encodeURIComponent(token)}`, signal)
      } catch (fault) {
        if (fault instanceof ApiProblem && (fault.status === 410 || fault.status === 404)) return null
        throw fault
      }
    },
  })
  useTitle(shared.data?.title)
  const problem = problemOrThrow(shared.error)
  return (
    <PlainFrame>
      {problem ? (
        <ErrorState problem={problem} onRetry={() => void shared.refetch()} />
      ) : shared.data === undefined ? (
        <LoadingState lines={6} />
      ) : (
        <Suspense fallback={<LoadingState lines={6} />}>
          <Shared shared={shared.data} />
        </Suspense>
      )}
    </PlainFrame>
  )
}
