import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { missingJobs } from '../../../instruments/atlas/pages/change.ts'
import type { Answered, Factsheet } from '../../../instruments/atlas/pages/placeView.ts'
import { useAtlasWords } from '../../../instruments/atlas/pages/useAtlasWords.tsx'
import { writeJobs } from '../../../instruments/atlas/pages/writeJobs.ts'
import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { ButtonLink } from '../../../platform/ui/Button.tsx'
import { OverviewLines } from '../../../platform/ui/OverviewLines.tsx'
import { PageTitle, Section, Stamp } from '../../../platform/ui/PageParts.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../platform/ui/States.tsx'
import { placeOf } from '../placeOf.ts'
import { problemOrThrow } from '../problemOrThrow.ts'
import { factsheetQuery, qualityCountsQuery } from '../queries.ts'
import { type MyOrganisation, useOrganisation } from '../session.ts'
import { useShellWords } from '../useShellWords.tsx'
import { useTitle } from '../useTitle.tsx'
import { ComingRooms } from './ComingRooms.tsx'
import { OpenRooms } from './OpenRooms.tsx'
import { makerLines, qualityLine } from './overviewLines.ts'
import { useOverviewWords } from './useOverviewWords.tsx'
import { Welcome } from './Welcome.tsx'

/** The first screen: never a wall of tiles, but one figure, one sentence and one next step per line. */
export function OverviewPage() {
  const id = useParams({ from: '/desk/$organisation' }).organisation
  const say = useOverviewWords()
  const organisation = useOrganisation(id)
  const reads = organisation?.roles.some((role) => role !== 'admin') ?? false
  const factsheet = useQuery({ ...factsheetQuery(id, placeOf(id)), enabled: reads })
  const problem = problemOrThrow(factsheet.error)
  useTitle(organisation ? say.title[organisation.kind] : '', organisation?.name)
  if (!organisation) return null
  if (!reads) return <AdministratorOnly organisation={organisation} />
  if (problem) {
    return (
      <>
        <PageTitle>{say.title[organisation.kind]}</PageTitle>
        <ErrorState problem={problem} onRetry={() => void factsheet.refetch()} />
      </>
    )
  }
  if (factsheet.data === undefined) {
    return (
      <>
        <PageTitle>{say.title[organisation.kind]}</PageTitle>
        <LoadingState lines={6} />
      </>
    )
  }
  if (factsheet.data === null) return <Welcome organisation={organisation} />
  return <Overview organisation={organisation} factsheet={factsheet.data} />
}

function AdministratorOnly({ organisation }: { organisation: MyOrganisation }) {
  const say = useOverviewWords()
  return (
    <>
      <PageTitle>{say.title[organisation.kind]}</PageTitle>
      <EmptyState
        title={say.noRead.title}
        action={<ButtonLink href={`/desk/${organisation.id}/data/members`}>{say.noRead.members}</ButtonLink>}
      >
        {say.noRead.text}
      </EmptyState>
    </>
  )
}

function Overview(props: { readonly organisation: MyOrganisation; readonly factsheet: Answered<Factsheet> }) {
  const { organisation, factsheet } = props
  const say = useOverviewWords()
  const shell = useShellWords()
  const atlas = useAtlasWords()
  const format = useFormat()
  const { id } = organisation
  const counts = useQuery(qualityCountsQuery(id)).data?.counts
  const { answer, provenance } = factsheet
  const told = {
    say,
    format,
    home: `/desk/${id}`,
    place: placeOf(id),
    missing: missingJobs(answer),
    branch: (branch: keyof typeof atlas.branches) => atlas.branches[branch],
  }
  const written = writeJobs(answer.total, format, atlas)
  const jobs = written === null ? say.jobsUnknown : `${written} ${say.job.other}`
  const [source] = provenance.sources
  return (
    <>
      <PageTitle
        stamp={
          <Stamp
            parts={[
              say.stamp(
                format.count(answer.total.companies, say.maker),
                jobs,
                provenance.referenceDate === null ? '' : format.day(provenance.referenceDate),
              ),
            ]}
          />
        }
      >
        {say.title[organisation.kind]}
      </PageTitle>
      <div className="app-rooms">
        <Section title={shell.pillars.entrepreneurial} lined close>
          <OverviewLines lines={makerLines(answer, told)} />
        </Section>
        <OpenRooms organisation={id} />
        {counts ? (
          <Section title={say.data} lined close>
            <OverviewLines lines={[qualityLine(counts, told)]} />
          </Section>
        ) : null}
      </div>
      <ComingRooms />
      {source ? <p className="ma-stamp app-source">{say.source(source.title, format.day(source.vintage))}</p> : null}
    </>
  )
}
