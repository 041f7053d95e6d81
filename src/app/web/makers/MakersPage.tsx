import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { branchTitles } from '../../../core/branch.ts'
import { useFormat, useLocale } from '../../../platform/i18n/LocaleProvider.tsx'
import { ButtonLink } from '../../../platform/ui/Button.tsx'
import type { Sort } from '../../../platform/ui/DataTable.tsx'
import { GapMark } from '../../../platform/ui/FigureView.tsx'
import { useLinkProps } from '../../../platform/ui/Link.tsx'
import { BranchSwatch, PageTitle } from '../../../platform/ui/PageParts.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../platform/ui/States.tsx'
import { type VirtualColumn, VirtualTable } from '../../../platform/ui/VirtualTable.tsx'
import type { CompanyLine } from '../../../register/companies/companyList.ts'
import { queryOf } from '../api.ts'
import { DayChooser } from '../DayChooser.tsx'
import { placeOf } from '../placeOf.ts'
import { nameOf } from '../places.ts'
import { problemOrThrow } from '../problemOrThrow.ts'
import { factsheetQuery, snapshotsQuery } from '../queries.ts'
import { useOrganisation } from '../session.ts'
import { useNarrow } from '../useNarrow.tsx'
import { useTitle } from '../useTitle.tsx'
import { MakerFilters } from './MakerFilters.tsx'
import { isNarrowed, type MakersSearch, readMakersSearch, sortColumns } from './makersSearch.ts'
import { useMakerRows } from './useMakerRows.tsx'
import { useMakersWords } from './useMakersWords.tsx'

/** Every maker of the file, however many: the rows in sight come from the API, the choices stand in the address. */
export function MakersPage() {
  const { organisation } = useParams({ from: '/desk/$organisation/makers' })
  // The address may hold more than our choices; only those go to the API.
  const address = useSearch({ from: '/desk/$organisation/makers' })
  const search = useMemo(() => readMakersSearch(address), [address])
  const say = useMakersWords()
  const name = useOrganisation(organisation)?.name
  const navigate = useNavigate()
  const rows = useMakerRows(organisation, search)
  const snapshots = useQuery(snapshotsQuery(organisation)).data ?? []
  useTitle(say.title, name)
  const problem = problemOrThrow(rows.error)
  const choose = (next: MakersSearch) =>
    void navigate({
      to: '/desk/$organisation/makers',
      params: { organisation },
      search: next,
      replace: true,
      resetScroll: false,
    })
  if (rows.referenceDate === null) return <NothingYet organisation={organisation} />
  const { sort = 'name', descending, ...rest } = search
  const onSort = ({ column, direction }: Sort) => {
    const to = sortColumns.find((one) => one === column) ?? 'name'
    choose({
      ...rest,
      ...(to === 'name' ? {} : { sort: to }),
      ...(direction === 'down' ? { descending: 'true' as const } : {}),
    })
  }
  return (
    <>
      <PageTitle lead={say.lead}>{say.title}</PageTitle>
      <MakerFilters organisation={organisation} search={search} onChange={choose}>
        <DayChooser
          label={say.day}
          days={snapshots.map((snapshot) => snapshot.referenceDate)}
          shown={rows.referenceDate ?? snapshots[0]?.referenceDate ?? ''}
        />
      </MakerFilters>
      <Count organisation={organisation} search={search} total={rows.total} />
      {problem ? <ErrorState problem={problem} onRetry={rows.refetch} /> : null}
      {rows.total === undefined ? (
        problem ? null : (
          <LoadingState lines={8} />
        )
      ) : (
        <Table
          key={JSON.stringify(rest)}
          organisation={organisation}
          search={search}
          total={rows.total}
          rowAt={rows.rowAt}
          onRange={rows.onRange}
          sort={{ column: sort, direction: descending ? 'down' : 'up' }}
          onSort={onSort}
        />
      )}
    </>
  )
}

function NothingYet({ organisation }: { organisation: string }) {
  const say = useMakersWords()
  return (
    <>
      <PageTitle>{say.title}</PageTitle>
      <EmptyState
        title={say.empty}
        action={
          <ButtonLink kind="primary" href={`/desk/${organisation}/data/import`}>
            {say.import}
          </ButtonLink>
        }
      >
        {say.emptyDo}
      </EmptyState>
    </>
  )
}

function Count(props: { organisation: string; search: MakersSearch; total: number | undefined }) {
  const { organisation, search, total } = props
  const say = useMakersWords()
  const format = useFormat()
  const facts = useQuery(factsheetQuery(organisation, placeOf(organisation), search.referenceDate)).data
  const all = facts?.answer.total.companies
  return (
    <p className="app-count" role="status">
      {total === undefined
        ? null
        : isNarrowed(search) && all !== undefined
          ? say.count(format.number(total), format.count(all, say.maker))
          : say.countAll(format.count(total, say.maker))}
    </p>
  )
}

type TableProps = {
  readonly organisation: string
  readonly search: MakersSearch
  readonly total: number
  readonly rowAt: (index: number) => CompanyLine | undefined
  readonly onRange: (first: number, last: number) => void
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
}

function Table({ organisation, search, total, rowAt, onRange, sort, onSort }: TableProps) {
  const say = useMakersWords()
  const navigate = useNavigate()
  const query = queryOf({ referenceDate: search.referenceDate })
  const hrefOf = useCallback(
    (row: CompanyLine) => `/desk/${organisation}/makers/${row.establishment}${query}`,
    [organisation, query],
  )
  const open = useCallback(
    (row: CompanyLine) =>
      void navigate({
        to: '/desk/$organisation/makers/$establishment',
        params: { organisation, establishment: String(row.establishment) },
        search: search.referenceDate === undefined ? {} : { referenceDate: search.referenceDate },
      }),
    [navigate, organisation, search.referenceDate],
  )
  const all = useColumns(hrefOf, placeOf(organisation).startsWith('GM'))
  const narrow = useNarrow()
  const columns = useMemo(() => (narrow ? all.filter((column) => !column.wideOnly) : all), [all, narrow])
  return (
    <VirtualTable
      caption={say.caption}
      columns={columns}
      rowCount={total}
      rowAt={rowAt}
      onRange={onRange}
      onOpen={open}
      sort={sort}
      onSort={onSort}
      empty={say.none}
    />
  )
}

/** The name leads to the company; Tab goes to the table as a whole, where the arrows and Enter do the same. */
function MakerLink({ href, name }: { href: string; name: string }) {
  return (
    <a {...useLinkProps(href)} className="utrecht-link ma-link--quiet" tabIndex={-1}>
      {name}
    </a>
  )
}

function useColumns(hrefOf: (row: CompanyLine) => string, oneMunicipality: boolean) {
  const say = useMakersWords()
  const format = useFormat()
  const locale = useLocale()
  return useMemo((): readonly VirtualColumn<CompanyLine>[] => {
    const unknown = <GapMark>{say.unknown}</GapMark>
    return [
      {
        id: 'name',
        head: say.columns.name,
        share: 7,
        sortable: true,
        cell: (row) => <MakerLink href={hrefOf(row)} name={row.name} />,
      },
      oneMunicipality
        ? {
            id: 'town',
            head: say.columns.town,
            share: 3,
            sortable: true,
            wideOnly: true,
            cell: (row) => row.town ?? unknown,
          }
        : {
            id: 'municipality',
            head: say.columns.municipality,
            share: 4,
            sortable: true,
            wideOnly: true,
            cell: (row) => nameOf(row.municipality),
          },
      {
        id: 'branch',
        head: say.columns.branch,
        share: 4,
        sortable: true,
        wideOnly: true,
        cell: (row) => (
          <>
            <BranchSwatch branch={row.branch} />
            {branchTitles[row.branch][locale]}
          </>
        ),
      },
      {
        id: 'estate',
        head: say.columns.estate,
        share: 4,
        sortable: true,
        wideOnly: true,
        cell: (row) => row.estate ?? unknown,
      },
      {
        id: 'jobs',
        head: say.columns.jobs,
        share: 2,
        number: true,
        sortable: true,
        cell: (row) => (row.jobs === null ? unknown : format.number(row.jobs)),
      },
    ]
  }, [say, format, locale, hrefOf, oneMunicipality])
}
