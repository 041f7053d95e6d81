import { useQueryClient } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { ExampleBanner } from '../../../platform/ui/PageHeader.tsx'
import { PageTitle } from '../../../platform/ui/PageParts.tsx'
import { PublicLayout } from '../../../platform/ui/SideNavigation.tsx'
import { ErrorState } from '../../../platform/ui/States.tsx'
import { ApiProblem } from '../api.ts'
import { useMe } from '../session.ts'
import { useTitle } from '../useTitle.tsx'
import { useShellWords } from '../useShellWords.tsx'
import { LoadingPage, SignedOutPage } from '../shell/OtherPages.tsx'
import { PlainFrame } from '../shell/PlainFrame.tsx'
import { ProductHeader } from '../shell/ProductHeader.tsx'
import { UserMenu } from '../shell/UserMenu.tsx'
import { forgottenKey } from './makerQueries.ts'
import { useMakerWords } from './useMakerWords.tsx'

/** The door for entrepreneurs: no desk around it, for they see their own company and nothing else. */
export function MakerFrame() {
  const say = useShellWords()
  const { data: me, error, refetch } = useMe()
  const forgotten = useQueryClient().getQueryData(forgottenKey) === true
  if (error instanceof ApiProblem && me === undefined) {
    return (
      <PlainFrame>
        <ErrorState problem={error} onRetry={() => void refetch()} />
      </PlainFrame>
    )
  }
  if (me === undefined) return <LoadingPage />
  if (me === null) return forgotten ? <ForgottenPage /> : <SignedOutPage />
  const isSample = me.organisations.some(({ roles, sample }) => sample && roles.includes('maker'))
  return (
    <PublicLayout
      banner={isSample ? <ExampleBanner /> : undefined}
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

/** After he was erased: what happened, and that there is nothing left to do. */
function ForgottenPage() {
  const say = useMakerWords().away
  useTitle(say.forgotten)
  return (
    <PlainFrame>
      <PageTitle lead={say.forgottenText}>{say.forgotten}</PageTitle>
    </PlainFrame>
  )
}
