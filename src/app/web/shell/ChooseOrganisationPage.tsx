import { Navigate } from '@tanstack/react-router'
import { ErrorState } from '../../../platform/ui/States.tsx'
import { Link } from '../../../platform/ui/Link.tsx'
import { PageTitle } from '../../../platform/ui/PageParts.tsx'
import { ApiProblem } from '../api.ts'
import { GoTo } from '../GoTo.tsx'
import { useMe } from '../session.ts'
import { useEntryWords } from './useEntryWords.tsx'
import { useTitle } from '../useTitle.tsx'
import { FirstOrganisation } from './FirstOrganisation.tsx'
import { LoadingPage, SignedOutPage } from './OtherPages.tsx'
import { PlainFrame } from './PlainFrame.tsx'
import { UserMenu } from './UserMenu.tsx'

/** Who works for one organisation goes straight on; who works for none yet chooses the first. */
export function ChooseOrganisationPage() {
  const say = useEntryWords()
  useTitle(say.desk.title)
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
  const desks = me.organisations.filter(({ roles }) => roles.some((role) => role !== 'maker'))
  if (desks.length === 0 && me.organisations.length > 0) {
    return (
      <PlainFrame>
        <GoTo href="/maker" />
      </PlainFrame>
    )
  }
  const [only, second] = desks
  if (only && !second) return <Navigate to="/desk/$organisation" params={{ organisation: only.id }} replace />
  if (!only) return <FirstOrganisation me={me} />
  return (
    <PlainFrame user={<UserMenu me={me} />}>
      <PageTitle lead={say.desk.lead}>{say.desk.title}</PageTitle>
      <ul className="app-choices">
        {desks.map((one) => (
          <li key={one.id}>
            <Link href={`/desk/${one.id}`} kind="next">
              {one.name}
            </Link>
            <span className="ma-stamp">
              {say.desk.kinds[one.kind]}
              {one.sample ? ` · ${say.desk.sample}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </PlainFrame>
  )
}
