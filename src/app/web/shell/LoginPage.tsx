import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { Alert } from '../../../platform/ui/Alert.tsx'
import { Actions, Button, ButtonLink } from '../../../platform/ui/Button.tsx'
import { PageTitle, Paragraph } from '../../../platform/ui/PageParts.tsx'
import { ApiProblem, send } from '../api.ts'
import { meQuery, useMe } from '../session.ts'
import { useEntryWords } from './useEntryWords.tsx'
import { useTitle } from '../useTitle.tsx'
import { PlainFrame } from './PlainFrame.tsx'

/**
 * The token stands behind the # of the link, so it never reaches a server log; it is spent by pressing the
 * button, so that a program that looks at links in mail does not use it up.
 */
export function LoginPage() {
  const say = useEntryWords()
  useTitle(say.signIn.title)
  const [token] = useState(() => window.location.hash.slice(1))
  const client = useQueryClient()
  const router = useRouter()
  const me = useMe().data
  const signIn = useMutation({
    mutationFn: () => send('/v1/sign-in', { method: 'POST', body: { token } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: meQuery.queryKey, refetchType: 'none' })
      await client.fetchQuery({ ...meQuery, staleTime: 0 })
      router.history.replace('/desk')
    },
  })
  const problem = signIn.error instanceof ApiProblem ? signIn.error : null
  const withToken = problem ? say.signIn.spent : say.signIn.ready
  const lead = token === '' ? say.signIn.noToken : withToken
  return (
    <PlainFrame>
      <PageTitle lead={lead}>{say.signIn.title}</PageTitle>
      {problem ? (
        <Alert kind="error" live title={`${say.signIn.failed}.`}>
          {problem.detail}
        </Alert>
      ) : null}
      {me ? <Paragraph>{say.signIn.already(me.name)}</Paragraph> : null}
      {token === '' ? <Paragraph>{say.signIn.noTokenHow}</Paragraph> : null}
      <Actions>
        {token === '' || problem ? null : (
          <Button kind="primary" busy={signIn.isPending} onClick={() => signIn.mutate()}>
            {say.signIn.button}
          </Button>
        )}
        {me ? <ButtonLink href="/desk">{say.signIn.toDesk}</ButtonLink> : null}
      </Actions>
      {problem ? <Paragraph>{say.signIn.noTokenHow}</Paragraph> : null}
    </PlainFrame>
  )
}
