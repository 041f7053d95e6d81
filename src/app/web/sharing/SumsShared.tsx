import { useQuery } from '@tanstack/react-query'
import { branchTitles } from '../../../core/branch.ts'
import { useFormat, useLocale } from '../../../platform/i18n/LocaleProvider.tsx'
import { type Column, DataTable } from '../../../platform/ui/DataTable.tsx'
import { Facts, Paragraph, Section } from '../../../platform/ui/PageParts.tsx'
import { ErrorState, LoadingState } from '../../../platform/ui/States.tsx'
import type { SharedSums } from '../../../register/sharing/model.ts'
import { problemOf } from '../data/useCommand.tsx'
import { useHere } from '../data/useHere.tsx'
import { sharedSumsQuery } from './sharingQueries.ts'
import { useSharingWords } from './useSharingWords.tsx'

type Municipality = SharedSums['municipalities'][number]
type Branch = SharedSums['branches'][number]

/** The facts of a region as far as its municipalities share them, with how many do. */
export function SumsShared() {
  const say = useSharingWords()
  const format = useFormat()
  const { id } = useHere()
  const read = useQuery(sharedSumsQuery(id))
  const problem = problemOf(read.error)
  if (problem) return <ErrorState problem={problem} onRetry={() => void read.refetch()} />
  if (!read.data) return <LoadingState />
  const { municipalities, sharing, total } = read.data
  const count = say.shareCount(format.number(sharing), format.number(municipalities.length))
  if (sharing === 0) {
    return (
      <Section title={say.sums} intro={count}>
        <Paragraph small>{say.sumsNone}</Paragraph>
      </Section>
    )
  }
  return (
    <Section title={say.sums} intro={count} id="sums">
      {total ? (
        <Facts
          facts={[
            { label: say.companies, value: format.number(total.companies), note: say.total },
            {
              label: say.jobs,
              value: format.number(total.jobs),
              note: total.jobsMissing > 0 ? say.missing(format.number(total.jobsMissing)) : say.total,
            },
          ]}
        />
      ) : null}
      {total ? <ByBranch branches={read.data.branches} /> : null}
      <ByMunicipality municipalities={municipalities} />
    </Section>
  )
}

function ByBranch({ branches }: Pick<SharedSums, 'branches'>) {
  const say = useSharingWords()
  const format = useFormat()
  const locale = useLocale()
  const columns: readonly Column<Branch>[] = [
    { id: 'branch', head: say.branch, rowHead: true, cell: ({ branch }) => branchTitles[branch][locale] },
    {
      id: 'companies',
      head: say.companies,
      number: true,
      cell: ({ sum }) => (sum ? format.number(sum.companies) : ''),
    },
    { id: 'jobs', head: say.jobs, number: true, cell: ({ sum }) => (sum ? format.number(sum.jobs) : '') },
  ]
  return (
    <Section title={say.byBranch} level={3}>
      <DataTable
        caption={say.byBranch}
        hiddenCaption
        columns={columns}
        rows={branches}
        rowKey={({ branch }) => branch}
        suppressed={({ sum }) => (sum === null ? say.hidden : null)}
      />
    </Section>
  )
}

/** Those that share; of the others only how many they are. */
function ByMunicipality({ municipalities }: Pick<SharedSums, 'municipalities'>) {
  const say = useSharingWords()
  const format = useFormat()
  const sharing = municipalities.filter(({ state }) => state !== 'silent')
  const silent = municipalities.length - sharing.length
  const columns: readonly Column<Municipality>[] = [
    { id: 'name', head: say.municipality, rowHead: true, cell: ({ name }) => name },
    {
      id: 'companies',
      head: say.companies,
      number: true,
      cell: ({ sum }) => (sum ? format.number(sum.companies) : ''),
    },
    { id: 'jobs', head: say.jobs, number: true, cell: ({ sum }) => (sum ? format.number(sum.jobs) : '') },
    {
      id: 'day',
      head: say.day,
      cell: ({ referenceDate }) => (referenceDate === null ? '' : format.day(referenceDate)),
      wideOnly: true,
    },
  ]
  return (
    <Section title={say.byMunicipality} level={3}>
      <DataTable
        caption={say.byMunicipality}
        hiddenCaption
        columns={columns}
        rows={sharing}
        rowKey={({ code }) => code}
        suppressed={({ state }) => (state === 'shown' ? null : say[state])}
      />
      {silent > 0 ? <Paragraph small>{say.silentOnes(format.number(silent))}</Paragraph> : null}
    </Section>
  )
}
