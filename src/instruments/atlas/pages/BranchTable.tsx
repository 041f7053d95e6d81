import type { ReactNode } from 'react'
import { branchTitles } from '../../../core/branch.ts'
import { CellDrawing } from '../../../platform/charts/ChartView.tsx'
import { cellBar, cellDot } from '../../../platform/charts/cellMarks.ts'
import { useFormat, useLocale } from '../../../platform/i18n/LocaleProvider.tsx'
import { Alert } from '../../../platform/ui/Alert.tsx'
import { type Column, DataTable } from '../../../platform/ui/DataTable.tsx'
import { BranchSwatch, Section } from '../../../platform/ui/PageParts.tsx'
import { IndustryNote } from './IndustryNote.tsx'
import { JobsCell } from './JobsCell.tsx'
import { largestBranches } from './largestBranches.ts'
import type { Compare, Factsheet } from './placeView.ts'
import { useAtlasWords } from './useAtlasWords.tsx'

type Row = Factsheet['branches'][number] & { readonly ratio: number | null }

/** The pamphlet's branches with their makers and jobs, and how much stronger each is here than among the others. */
export function BranchTable(props: {
  readonly answer: Factsheet
  readonly place: string
  /** Undefined while it is on its way. */
  readonly compare: Compare | undefined
  readonly tools?: ReactNode
  readonly children?: ReactNode
}) {
  const { answer, place, compare, tools, children } = props
  const say = useAtlasWords()
  const compares = compare?.branches.some((row) => row.there !== null) ?? false
  const ratios = new Map(compare?.branches.map((row) => [row.branch, row.ratio]))
  const rows: readonly Row[] = answer.branches
    .filter((row) => row.branch !== 'other' || row.companies > 0)
    .map((row) => ({ ...row, ratio: ratios.get(row.branch) ?? null }))
  return (
    <Section title={useBranchTitle(answer)} tools={tools}>
      <DataTable
        caption={say.branch.titleNone}
        hiddenCaption
        columns={useColumns(rows, compares ? compare : undefined)}
        rows={rows}
        rowKey={(row) => row.branch}
        middle
        total={useTotal(answer)}
      />
      {compare && !compares ? <Alert title={say.branch.noCompare}>{say.branch.noCompareWhy(place)}</Alert> : null}
      {compare ? <IndustryNote industry={compare.industry} place={place} /> : null}
      {children}
    </Section>
  )
}

function useBranchTitle(answer: Factsheet): string {
  const say = useAtlasWords()
  const [first, second] = largestBranches(answer)
  if (!first) return say.branch.titleNone
  if (!second) return say.branch.titleOne(say.branches[first.branch])
  return say.branch.titleTwo(say.branches[first.branch], say.branches[second.branch])
}

function useTotal({ total }: Factsheet) {
  const say = useAtlasWords()
  const format = useFormat()
  return {
    branch: say.branch.total,
    makers: format.number(total.companies),
    jobs: <JobsCell group={total} />,
  }
}

function useColumns(rows: readonly Row[], compare: Compare | undefined): readonly Column<Row>[] {
  const say = useAtlasWords()
  const format = useFormat()
  const locale = useLocale()
  const most = Math.max(1, ...rows.map((row) => row.jobs.atLeast))
  const reach = Math.max(2, ...rows.map((row) => row.ratio ?? 0))
  const plain: readonly Column<Row>[] = [
    {
      id: 'branch',
      head: say.branch.head,
      cell: (row) => (
        <span className="atlas-branch">
          <BranchSwatch branch={row.branch} />
          {branchTitles[row.branch][locale]}
        </span>
      ),
    },
    { id: 'makers', head: say.branch.makers, number: true, cell: (row) => format.number(row.companies) },
    { id: 'jobs', head: say.branch.jobs, number: true, cell: (row) => <JobsCell group={row} /> },
    {
      id: 'bar',
      head: say.branch.bar,
      wideOnly: true,
      hiddenHead: true,
      cell: (row) => <CellDrawing svg={cellBar(row.jobs.atLeast, most)} />,
    },
  ]
  if (!compare) return plain
  const others = format.count(compare.thereMunicipalities, say.otherMunicipality)
  return [
    ...plain,
    {
      id: 'ratio',
      head: say.branch.against(others),
      unit: say.branch.againstUnit,
      number: true,
      cell: ({ ratio }) => (ratio === null ? say.branch.noRatio : format.quantity(ratio, 'ratio', 1)),
    },
    {
      id: 'dot',
      head: say.branch.against(others),
      hiddenHead: true,
      wideOnly: true,
      cell: ({ ratio }) => (ratio === null ? null : <CellDrawing svg={cellDot(ratio, 1, [0, reach])} />),
    },
  ]
}
