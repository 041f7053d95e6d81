import type { ReactNode } from 'react'
import { gap } from '../../../core/gap.ts'
import { yearOf } from '../../../core/period.ts'
import { ChartView } from '../../../platform/charts/ChartView.tsx'
import { lineChart } from '../../../platform/charts/lineChart.ts'
import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { Paragraph, Section } from '../../../platform/ui/PageParts.tsx'
import type { Answered, Trend } from './placeView.ts'
import { trendTitle } from './trendTitle.ts'
import { useAtlasWords } from './useAtlasWords.tsx'

type Point = Trend['points'][number]

/** The jobs of the years with the first one at 100, against the whole area of the organisation. */
export function TrendPanel(props: {
  readonly trend: Answered<Trend>
  readonly reference: Answered<Trend> | null
  readonly children?: ReactNode
}) {
  const { trend, reference, children } = props
  const say = useAtlasWords()
  const format = useFormat()
  const { points, breaks } = trend.answer
  const place = trend.provenance.place.name
  const [first] = points
  const last = points.at(-1)
  if (!first || !last || points.length < 2) {
    return (
      <Section title={say.trend.titleNone}>
        <Paragraph>{say.trend.one}</Paragraph>
      </Section>
    )
  }
  if (last.jobsIndex === null) {
    return (
      <Section title={say.trend.titleNone}>
        <Paragraph>{say.trend.noBase}</Paragraph>
      </Section>
    )
  }
  const byDate = new Map(reference?.answer.points.map((point) => [point.referenceDate, point]))
  const other = byDate.get(last.referenceDate)
  const title = trendTitle(
    say.trend,
    { since: String(yearOf(first.referenceDate)), place, index: last.jobsIndex },
    reference && other && other.jobsIndex !== null
      ? { name: reference.provenance.place.name, index: other.jobsIndex }
      : null,
  )
  const noIndex = gap('unknown', say.trend.noIndex)
  const line = (point: Point | undefined) => point?.jobsIndex ?? noIndex
  const chart = lineChart({
    id: 'trend',
    title,
    about: say.trend.about(format.day(first.referenceDate)),
    at: points.map((point) => moment(point, points, format.day)),
    atHead: say.trend.head,
    baseline: 100,
    write: (value) => format.number(value, 1),
    writeGap: (missing) => missing.why,
    series: [
      {
        label: place,
        values: points.map(line),
        endNote: say.trend.endNote(format.number(last.jobs.known)),
      },
      ...(reference
        ? [
            {
              label: reference.provenance.place.name,
              reference: true,
              values: points.map((point) => line(byDate.get(point.referenceDate))),
            },
          ]
        : []),
    ],
  })
  const incomplete = points.filter((point) => point.jobs.missing > 0).map((point) => format.day(point.referenceDate))
  return (
    <Section title={title}>
      <ChartView chart={chart} titled={false} most={720} />
      {incomplete.length > 0 ? <Paragraph small>{say.trend.missing(format.list(incomplete))}</Paragraph> : null}
      {breaks.length > 0 ? <Paragraph small>{say.trend.breaks(format.list(breaks.map(format.day)))}</Paragraph> : null}
      {children}
    </Section>
  )
}

/** The year alone when every reference date has a year of its own. */
function moment(point: Point, points: readonly Point[], day: (day: string) => string): string {
  const years = new Set(points.map(({ referenceDate }) => yearOf(referenceDate)))
  return years.size === points.length ? String(yearOf(point.referenceDate)) : day(point.referenceDate)
}
