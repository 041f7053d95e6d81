import type { ErrorComponentProps } from '@tanstack/react-router'
import { Actions, Button, ButtonLink } from '../../../platform/ui/Button.tsx'
import { PageTitle } from '../../../platform/ui/PageParts.tsx'
import { LoadingState } from '../../../platform/ui/States.tsx'
import { useShellWords } from '../useShellWords.tsx'
import { useTitle } from '../useTitle.tsx'
import { PlainFrame } from './PlainFrame.tsx'

export function NotFoundText() {
  const say = useShellWords()
  useTitle(say.notFound.title)
  return (
    <>
      <PageTitle lead={say.notFound.text}>{say.notFound.title}</PageTitle>
      <Actions>
        <ButtonLink href="/desk">{say.notFound.back}</ButtonLink>
      </Actions>
    </>
  )
}

export function NotFoundPage() {
  return (
    <PlainFrame>
      <NotFoundText />
    </PlainFrame>
  )
}

/** A fault of ours: the rest of the app still works, so the way on stands here. */
export function BrokenPage({ error }: ErrorComponentProps) {
  const say = useShellWords()
  useTitle(say.broken.title)
  return (
    <main className="ma-public" id="inhoud">
      <PageTitle lead={error instanceof Error ? error.message : String(error)}>{say.broken.title}</PageTitle>
      <Actions>
        <Button kind="primary" onClick={() => window.location.reload()}>
          {say.broken.retry}
        </Button>
        <ButtonLink href="/desk">{say.notFound.back}</ButtonLink>
      </Actions>
    </main>
  )
}

export function LoadingPage() {
  return (
    <PlainFrame>
      <LoadingState />
    </PlainFrame>
  )
}

export function SignedOutPage() {
  const say = useShellWords()
  useTitle(say.signedOut.title)
  return (
    <PlainFrame>
      <PageTitle lead={say.signedOut.text}>{say.signedOut.title}</PageTitle>
      <Actions>
        <ButtonLink href="/login">{say.signedOut.signIn}</ButtonLink>
      </Actions>
    </PlainFrame>
  )
}
