import { useQueries } from '@tanstack/react-query'
import { Link } from '../../../platform/ui/Link.tsx'
import { PageTitle } from '../../../platform/ui/PageParts.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../platform/ui/States.tsx'
import { GoTo } from '../GoTo.tsx'
import { problemOrThrow } from '../problemOrThrow.ts'
import { useMe } from '../session.ts'
import { useTitle } from '../useTitle.tsx'
import { ownCompaniesQuery } from './makerQueries.ts'
import { useMakerWords } from './useMakerWords.tsx'

/** Who has one company goes straight on. */
export function MakerHomePage() {
  const say = useMakerWords().home
  useTitle(say.title)
  const organisations = (useMe().data?.organisations ?? []).filter(({ roles }) => roles.includes('maker'))
  const read = useQueries({ queries: organisations.map(({ id }) => ownCompaniesQuery(id)) })
  const problem = problemOrThrow(read.find(({ error }) => error !== null)?.error ?? null)
  if (problem) return <ErrorState problem={problem} onRetry={() => read.forEach((one) => void one.refetch())} />
  if (read.some(({ data }) => data === undefined)) return <LoadingState />
  const companies = organisations.flatMap(({ id, name }, at) =>
    (read[at]?.data ?? []).map((company) => ({ ...company, organisation: id, organisationName: name })),
  )
  const [only, second] = companies
  if (only && !second) return <GoTo href={`/maker/${only.organisation}/${only.establishment}`} />
  if (!only) {
    return (
      <>
        <PageTitle>{say.title}</PageTitle>
        <EmptyState title={say.none}>{say.noneDo}</EmptyState>
      </>
    )
  }
  return (
    <>
      <PageTitle lead={say.lead}>{say.title}</PageTitle>
      <ul className="app-choices">
        {companies.map(({ organisation, establishment, name, town, organisationName }) => (
          <li key={`${organisation}/${establishment}`}>
            <Link href={`/maker/${organisation}/${establishment}`} kind="next">
              {name}
            </Link>
            <span className="ma-stamp">{[town, organisationName].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
