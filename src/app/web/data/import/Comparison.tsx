import { useQuery } from '@tanstack/react-query'
import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import type { FileCheck } from '../../../../register/companies/checkFile.ts'
import { Alert } from '../../../../platform/ui/Alert.tsx'
import { type Column, DataTable } from '../../../../platform/ui/DataTable.tsx'
import { Paragraph, Section } from '../../../../platform/ui/PageParts.tsx'
import { Status } from '../../../../platform/ui/Status.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/States.tsx'
import { type TrendPoint, trendQuery } from '../queries.ts'
import { problemOf } from '../useCommand.tsx'
import { useHere } from '../useHere.tsx'
import { type Judgement, jobsPerMaker, judge, type Totals } from './judge.ts'
import { useImportWords } from './useImportWords.tsx'

type Line = {
  readonly id: string
  readonly label: string
  readonly now: number | null
  readonly before: number | null
  readonly digits: number
  /** A change that is never odd. */
  readonly slack: number
}

function totalsOf({ companies, jobs }: TrendPoint): Totals {
  return { makers: companies, jobs: jobs.known, jobsMissing: jobs.missing }
}

/** The newest state before this file; else the one that it takes the place of. */
function compareWith(points: readonly TrendPoint[], day: string): TrendPoint | null {
  const newest = points.toSorted((a, b) => b.referenceDate.localeCompare(a.referenceDate))
  return (
    newest.find(({ referenceDate }) => referenceDate < day) ?? newest.find((one) => one.referenceDate === day) ?? null
  )
}

/** This file beside what is there already, with a plain judgement: a wrong file shows here first. */
export function Comparison({ check, referenceDate }: { check: FileCheck; referenceDate: string }) {
  const say = useImportWords()
  const format = useFormat()
  const { id } = useHere()
  const trend = useQuery(trendQuery(id))
  const problem = problemOf(trend.error)
  if (problem) return <ErrorState problem={problem} onRetry={() => void trend.refetch()} />
  if (!trend.data) return <LoadingState lines={3} />
  const before = compareWith(trend.data, referenceDate)
  const replaces = trend.data.some((point) => point.referenceDate === referenceDate)
  const now: Totals = { makers: check.companies, jobs: check.jobs, jobsMissing: check.jobsMissing }
  return (
    <Section title={say.compare}>
      {before ? null : <Paragraph>{say.compareFirst}</Paragraph>}
      {before ? <ComparisonTable now={now} before={totalsOf(before)} day={before.referenceDate} /> : null}
      {check.jobsMissing > 0 ? (
        <Paragraph small>{say.jobsMissing(format.count(check.jobsMissing, say.maker))}</Paragraph>
      ) : null}
      {replaces ? <Alert>{say.compareReplaces(format.day(referenceDate))}</Alert> : null}
    </Section>
  )
}

function ComparisonTable({ now, before, day }: { now: Totals; before: Totals; day: string }) {
  const say = useImportWords()
  const format = useFormat()
  const rows: readonly Line[] = [
    { id: 'makers', label: say.makers, now: now.makers, before: before.makers, digits: 0, slack: 5 },
    { id: 'jobs', label: say.jobs, now: now.jobs, before: before.jobs, digits: 0, slack: 50 },
    {
      id: 'each',
      label: say.jobsPerMaker,
      now: jobsPerMaker(now),
      before: jobsPerMaker(before),
      digits: 1,
      slack: 2,
    },
  ]
  const said: Readonly<Record<Judgement, string>> = { fits: say.fits, more: say.muchMore, less: say.muchLess }
  const figure = (value: number | null, digits: number) => (value === null ? '' : format.number(value, digits))
  const columns: readonly Column<Line>[] = [
    { id: 'measure', head: say.measure, rowHead: true, cell: ({ label }) => label },
    { id: 'now', head: say.now, number: true, cell: (line) => figure(line.now, line.digits) },
    { id: 'before', head: say.before(format.day(day)), number: true, cell: (line) => figure(line.before, line.digits) },
    {
      id: 'change',
      head: say.change,
      number: true,
      cell: (line) =>
        line.now === null || line.before === null ? '' : format.change(line.now - line.before, line.digits),
    },
    {
      id: 'judgement',
      head: say.judgement,
      cell: (line) => {
        if (line.now === null || line.before === null) return ''
        const judgement = judge(line.now, line.before, line.slack)
        return <Status kind={judgement === 'fits' ? 'ok' : 'late'}>{said[judgement]}</Status>
      },
    },
  ]
  return (
    <div className="data-judged">
      <DataTable
        caption={say.compareCaption(format.day(day))}
        hiddenCaption
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        stack
      />
    </div>
  )
}
