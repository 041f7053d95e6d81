import { Outlet } from '@tanstack/react-router'
import { PublicLayout } from '../../../platform/ui/SideNavigation.tsx'
import { ErrorState } from '../../../platform/ui/States.tsx'
import { ApiProblem } from '../api.ts'
import { useMe } from '../session.ts'
import { useShellWords } from '../useShellWords.tsx'
import { LoadingPage, SignedOutPage } from '../shell/OtherPages.tsx'
import { PlainFrame } from '../shell/PlainFrame.tsx'
import { ProductHeader } from '../shell/ProductHeader.tsx'
import { UserMenu } from '../shell/UserMenu.tsx'

/** The door for entrepreneurs: no desk around it, for they see their own company and nothing else. */
export function MakerFrame() {
  const say = useShellWords()
  const { data: me, error, refetch } = useMe()
  if (error instanceof ApiProblem && me === undefined) {
    return (
      <PlainFrame>
        <ErrorState problem={error} onRetry={() => void refetch()} />
      </PlainFrame>
    )
  }
  if (me === undefined) return <LoadingPage />
  if (me === null) return <SignedOutPage />
  return (
    <PublicLayout
      header={
        <ProductHeader
          organisation={say.product}
          product={say.tagline}
          home="/maker"
          user={<UserMenu me={me} />}
          column
        />
      }
    >
      <Outlet />
    </PublicLayout>
  )
}
