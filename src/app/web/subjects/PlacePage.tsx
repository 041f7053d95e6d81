import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { usePlaceTitle } from '../../../instruments/atlas/pages/PlaceTitle.tsx'
import type { Answered, Factsheet } from '../../../instruments/atlas/pages/placeView.ts'
import { atlasWeb } from '../../../instruments/atlas/web.tsx'
import { placeKind } from '../../../core/place.ts'
import { useLocale } from '../../../platform/i18n/LocaleProvider.tsx'
import { ButtonLink } from '../../../platform/ui/Button.tsx'
import { Link } from '../../../platform/ui/Link.tsx'
import { Breadcrumbs, Hidden, PageTitle } from '../../../platform/ui/PageParts.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../platform/ui/States.tsx'
import { base, queryOf } from '../api.ts'
import { DayChooser, useReferenceDate } from '../DayChooser.tsx'
import { placeOf } from '../placeOf.ts'
import { mapOf, mapPlaceOf, nameOf } from '../places.ts'
import { problemOrThrow } from '../problemOrThrow.ts'
import { compareQuery, factsheetQuery, snapshotsQuery, trendOfPlaceQuery } from '../queries.ts'
import { NotFoundText } from '../shell/OtherPages.tsx'
import { useTitle } from '../useTitle.tsx'
import { usePlaceWords } from './usePlaceWords.tsx'

const PlacePanel = atlasWeb.panels.place

/** The page of a municipality, region or province: put together from the panels of the rooms. */
export function PlacePage() {
  const { organisation, place } = useParams({ from: '/desk/$organisation/places/$place' })
  const say = usePlaceWords()
  const day = useReferenceDate()
  const factsheet = useQuery(factsheetQuery(organisation, place, day))
  const trend = useQuery(trendOfPlaceQuery(organisation, place))
  const problem = problemOrThrow(factsheet.error ?? trend.error)
  const unknown = placeKind(place) === null || problem?.isUnknown === true
  useTitle(...(unknown || factsheet.data ? [] : [nameOf(place), say.place.title]))
  if (unknown) return <NotFoundText />
  if (problem) {
    return (
      <>
        <PageTitle>{nameOf(place)}</PageTitle>
        <ErrorState problem={problem} onRetry={() => void Promise.all([factsheet.refetch(), trend.refetch()])} />
      </>
    )
  }
  if (factsheet.data === undefined || trend.isPending) return <LoadingState lines={8} />
  if (factsheet.data === null) {
    return (
      <>
        <PageTitle>{nameOf(place)}</PageTitle>
        <EmptyState
          title={say.place.none}
          action={
            <ButtonLink kind="primary" href={`/desk/${organisation}/data/import`}>
              {say.place.import}
            </ButtonLink>
          }
        >
          {say.place.noneDo}
        </EmptyState>
      </>
    )
  }
  return <Filled organisation={organisation} place={place} factsheet={factsheet.data} />
}

type FilledProps = { readonly organisation: string; readonly place: string; readonly factsheet: Answered<Factsheet> }

function Filled({ organisation, place, factsheet }: FilledProps) {
  const say = usePlaceWords()
  const day = useReferenceDate()
  const area = placeOf(organisation)
  const shown = factsheet.provenance.referenceDate ?? ''
  useTitle(usePlaceTitle(factsheet))
  const snapshots = useQuery(snapshotsQuery(organisation)).data ?? []
  const compare = useQuery(compareQuery(organisation, place, day)).data ?? undefined
  const trend = useQuery(trendOfPlaceQuery(organisation, place)).data ?? undefined
  const isPart = place !== area
  const areaTrend = useQuery({ ...trendOfPlaceQuery(organisation, area), enabled: isPart }).data ?? null
  const areaFacts = useQuery({ ...factsheetQuery(organisation, area, day), enabled: isPart }).data ?? null
  const whole = isPart ? areaFacts?.answer : factsheet.answer
  const several = (whole?.municipalities.length ?? 0) > 1
  const mapped = mapPlaceOf(place, area)
  const home = `/desk/${organisation}`
  return (
    <>
      {isPart ? (
        <Breadcrumbs crumbs={[{ href: `${home}/places/${area}`, label: nameOf(area) }, { label: nameOf(place) }]} />
      ) : null}
      <Suspense fallback={<LoadingState lines={8} />}>
        <PlacePanel
          factsheet={factsheet}
          compare={compare}
          trend={trend}
          reference={isPart ? areaTrend : null}
          around={several && whole ? { name: nameOf(mapped), municipalities: whole.municipalities } : null}
          squares={mapOf(mapped)}
          nameOf={nameOf}
          links={{
            place: (code) => `${home}/places/${code}${queryOf({ referenceDate: day })}`,
            makers: (filter) => `${home}/makers${queryOf({ referenceDate: day, ...filter })}`,
          }}
          chooser={
            <div className="app-tools">
              <DayChooser
                label={say.place.day}
                days={snapshots.map((snapshot) => snapshot.referenceDate)}
                shown={shown}
              />
              <Downloads organisation={organisation} place={place} day={shown} />
            </div>
          }
          downloads={
            <Link
              href={`${home}/makers${queryOf({ referenceDate: day, municipality: several && placeKind(place) === 'municipality' ? place : undefined })}`}
              kind="next"
            >
              {say.place.makers}
            </Link>
          }
        />
      </Suspense>
    </>
  )
}

const kinds = ['pdf', 'docx', 'xlsx', 'csv', 'svg', 'json'] as const

/** The same facts as a file, of the same reference date and in the language of the page. */
function Downloads({ organisation, place, day }: { organisation: string; place: string; day: string }) {
  const say = usePlaceWords()
  const language = useLocale()
  return (
    <div className="app-downloads">
      <span className="app-downloads-name">{say.place.downloads}</span>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <Link
              href={`${base(organisation)}/factsheet/${place}.${kind}${queryOf({ referenceDate: day, language })}`}
              download
            >
              <Hidden>{say.place.downloadAs('')} </Hidden>
              {kind.toUpperCase()}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
