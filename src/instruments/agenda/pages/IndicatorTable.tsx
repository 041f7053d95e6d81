import { CellDrawing } from '../../../platform/charts/ChartView.tsx'
import { indicatorStrip } from '../../../platform/charts/indicatorStrip.ts'
import { type Format } from '../../../platform/i18n/format.ts'
import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { DataTable } from '../../../platform/ui/DataTable.tsx'
import { Link } from '../../../platform/ui/Link.tsx'
import { Status } from '../../../platform/ui/Status.tsx'
import type { ActionLine } from '../agendaApi.ts'
import { useAgendaPort } from './port/AgendaPort.tsx'
import { courseKind } from './standingKind.ts'
import { useAgendaWords } from './useAgendaWords.tsx'

type Row = { readonly action: ActionLine; readonly indicator: ActionLine['indicators'][number] }

export const digitsOf = (value: number) => (Number.isInteger(value) || Math.abs(value) >= 1000 ? 0 : 1)
export const written = (format: Format, value: number) => format.number(value, digitsOf(value))

/** Every indicator on its way from the baseline to the target. */
export function IndicatorTable({ actions }: { actions: readonly ActionLine[] }) {
  const say = useAgendaWords()
  const format = useFormat()
  const { home } = useAgendaPort()
  const rows: readonly Row[] = actions.flatMap((action) =>
    action.indicators.map((indicator) => ({ action, indicator })),
  )
  return (
    <DataTable
      caption={say.overview.works}
      hiddenCaption
      stack
      rows={rows}
      rowKey={({ indicator }) => indicator.id}
      empty={say.indicators.noneDo}
      columns={[
        {
          id: 'indicator',
          head: say.overview.indicator,
          cell: ({ action, indicator }) => (
            <>
              <b>{indicator.fields.title}</b>
              <span className="app-under">
                {indicator.fields.unit} ·{' '}
                <Link href={`${home}/agenda/actions/${action.id}`}>{action.fields.title}</Link>
              </span>
            </>
          ),
        },
        { id: 'track', head: say.overview.track, wideOnly: true, cell: (row) => <Track row={row} /> },
        {
          id: 'now',
          head: say.overview.now,
          number: true,
          cell: ({ indicator: { now } }) =>
            now === null || now.value === null ? say.overview.noReading : written(format, now.value),
        },
        {
          id: 'interval',
          head: say.overview.interval,
          cell: ({ indicator: { now, fields } }) => {
            if (fields.source.kind === 'typed') return say.overview.typedIn
            if (!now || now.low === null || now.high === null || now.low === now.high) return say.overview.computed
            return format.range(now.low, now.high)
          },
        },
        {
          id: 'standing',
          head: say.overview.standing,
          cell: ({ indicator: { course } }) => <Status kind={courseKind(course)}>{say.courses[course]}</Status>,
        },
      ]}
    />
  )
}

function Track({ row: { indicator } }: { row: Row }) {
  const say = useAgendaWords()
  const format = useFormat()
  const { fields, now, course, id } = indicator
  if (!now || now.value === null) {
    return <span className="ma-soft">{now?.why ? now.why[format.locale] : say.overview.noReading}</span>
  }
  if (!fields.baseline || !fields.target) return <span className="ma-soft">{say.overview.noEnds}</span>
  const interval = now.low === null || now.high === null ? {} : { interval: [now.low, now.high] as const }
  const strip = indicatorStrip({
    id: `strip-${id}`,
    title: `${fields.title}: ${say.courses[course]}`,
    about: say.overview.track,
    baseline: fields.baseline.value,
    now: now.value,
    target: fields.target.value,
    ...interval,
    late: course === 'behind',
    write: (value) => written(format, value),
    heads: {
      what: say.overview.indicator,
      value: say.indicators.value,
      baseline: say.indicators.baseline,
      now: say.overview.now,
      target: say.indicators.target,
    },
  })
  return <CellDrawing svg={strip.draw(240)} />
}
