import { gap } from '../../../core/gap.ts'
import { formatSbi } from '../../../core/sbi.ts'
import { yearOf } from '../../../core/period.ts'
import { ChartView } from '../../../platform/charts/ChartView.tsx'
import { lineChart } from '../../../platform/charts/lineChart.ts'
import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { DataTable } from '../../../platform/ui/DataTable.tsx'
import { GapMark } from '../../../platform/ui/FigureView.tsx'
import { Paragraph, Section } from '../../../platform/ui/PageParts.tsx'
import type { Company } from '../queries.ts'
import { useCompanyWords } from './useCompanyWords.tsx'

/** The company at each reference date. */
export function CompanyYears({ company }: { company: Company['company'] }) {
  const say = useCompanyWords().company
  const format = useFormat()
  const { history, record } = company
  const known = history.filter((year) => year.jobs !== null)
  const [first] = known
  const last = known.at(-1)
  const changed = first && last && known.length > 1 ? [first.jobs ?? 0, last.jobs ?? 0] : null
  const title = changed
    ? changed[0] === changed[1]
      ? say.yearsSame(format.number(changed[0] ?? 0))
      : say.yearsTitle(format.number(changed[0] ?? 0), format.number(changed[1] ?? 0))
    : say.years
  const unknown = gap('unknown', say.nobody)
  const chart = lineChart({
    id: 'years',
    title,
    about: say.yearsAbout,
    at: history.map((year) => String(yearOf(year.referenceDate))),
    atHead: say.day,
    write: (value) => format.number(value),
    writeGap: (missing) => missing.why,
    series: [{ label: '', values: history.map((year) => year.jobs ?? unknown) }],
  })
  return (
    <Section title={title} close>
      {history.length < 2 ? <Paragraph>{say.yearsOne}</Paragraph> : null}
      {known.length > 1 ? <ChartView chart={chart} titled={false} untabled /> : null}
      <DataTable
        caption={say.years}
        hiddenCaption
        rows={history}
        rowKey={(year) => year.referenceDate}
        chosen={(year) => year.referenceDate === company.referenceDate}
        columns={[
          { id: 'day', head: say.day, cell: (year) => format.day(year.referenceDate) },
          { id: 'sbi', head: say.fields.sbi, cell: (year) => formatSbi(year.sbi), wideOnly: true },
          ...(history.some((year) => year.name !== record.name)
            ? [{ id: 'name', head: say.fields.name, cell: (year: (typeof history)[number]) => year.name }]
            : []),
          {
            id: 'jobs',
            head: say.fields.jobs,
            number: true,
            cell: (year) => (year.jobs === null ? <GapMark>{say.nobody}</GapMark> : format.number(year.jobs)),
          },
        ]}
      />
    </Section>
  )
}
