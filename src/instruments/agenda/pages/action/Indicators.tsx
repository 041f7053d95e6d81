import { useState } from 'react'
import { ChartView } from '../../../../platform/charts/ChartView.tsx'
import { gap } from '../../../../core/gap.ts'
import { lineChart } from '../../../../platform/charts/lineChart.ts'
import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import { Actions, Button } from '../../../../platform/ui/Button.tsx'
import { DataTable } from '../../../../platform/ui/DataTable.tsx'
import { Paragraph, Section } from '../../../../platform/ui/PageParts.tsx'
import { Pill, Status } from '../../../../platform/ui/Status.tsx'
import type { ActionView, IndicatorView } from '../../agendaApi.ts'
import { written } from '../IndicatorTable.tsx'
import { useAgendaPort } from '../port/AgendaPort.tsx'
import { useAgendaCommand } from '../port/useAgendaCommand.tsx'
import { courseKind } from '../standingKind.ts'
import { useAgendaWords } from '../useAgendaWords.tsx'
import { AddIndicator } from './AddIndicator.tsx'
import { TypeReading } from './TypeReading.tsx'

/** Whether the action works: each indicator with its course, its values and where each came from. */
export function Indicators({ action }: { action: ActionView }) {
  const say = useAgendaWords()
  const { mayChange } = useAgendaPort()
  const [isAdding, setAdding] = useState(false)
  return (
    <Section title={say.indicators.title} {...(action.indicators.length === 0 ? { intro: say.indicators.noneDo } : {})}>
      {action.indicators.map((indicator) => (
        <OneIndicator key={indicator.id} indicator={indicator} />
      ))}
      {isAdding ? (
        <AddIndicator action={action.id} onDone={() => setAdding(false)} />
      ) : mayChange ? (
        <Actions>
          <Button onClick={() => setAdding(true)}>{say.indicators.add}</Button>
        </Actions>
      ) : null}
    </Section>
  )
}

function OneIndicator({ indicator }: { indicator: IndicatorView }) {
  const say = useAgendaWords()
  const format = useFormat()
  const { mayChange } = useAgendaPort()
  const remove = useAgendaCommand('removeIndicator')
  const { fields, readings, course, progress } = indicator
  const write = (value: number) => written(format, value)
  const point = (end: { value: number; date: string } | null) =>
    end ? `${write(end.value)} ${say.indicators.on} ${format.day(end.date)}` : say.none
  const isTyped = fields.source.kind === 'typed'
  const points = readings.slice(-24)
  const courseWords =
    progress === null ? say.courses[course] : say.indicators.course(say.courses[course], format.percent(progress))
  return (
    <Section
      level={3}
      title={`${fields.title} (${fields.unit})`}
      intro={`${say.indicators.baseline}: ${point(fields.baseline)} · ${say.indicators.target}: ${point(fields.target)}`}
      close
    >
      <Paragraph>
        <Status kind={courseKind(course)}>{courseWords}</Status>{' '}
        <Pill>{isTyped ? say.overview.typedIn : say.overview.computed}</Pill>
      </Paragraph>
      {points.length > 1 ? (
        <ChartView
          untabled
          titled={false}
          abouted={false}
          most={520}
          chart={lineChart({
            id: `trend-${indicator.id}`,
            title: say.indicators.trend(fields.title),
            about: fields.unit,
            at: points.map(({ at }) => format.day(at.slice(0, 10))),
            atHead: say.indicators.at,
            unit: fields.unit,
            series: [
              {
                label: say.overview.now,
                values: points.map(({ value, why }) =>
                  value === null ? gap('unknown', why?.[format.locale] ?? '') : value,
                ),
              },
              ...(fields.target
                ? [
                    {
                      label: say.indicators.target,
                      values: points.map(() => fields.target?.value ?? 0),
                      reference: true,
                    },
                  ]
                : []),
            ],
            write,
            writeGap: (missing) => missing.why,
          })}
        />
      ) : null}
      {readings.length > 0 ? <Readings indicator={indicator} /> : <Paragraph>{say.overview.noReading}.</Paragraph>}
      {mayChange ? (
        <Actions>
          {isTyped ? <TypeReading indicator={indicator} /> : null}
          <Button
            small
            kind="subtle"
            label={say.indicators.remove(fields.title)}
            onClick={() => remove.mutate({ input: { indicator: indicator.id }, version: indicator.version })}
          >
            {say.remove}
          </Button>
        </Actions>
      ) : null}
    </Section>
  )
}

/** Every value with its method, its interval, and what moved: the method or the world. */
function Readings({ indicator: { fields, readings } }: { indicator: IndicatorView }) {
  const say = useAgendaWords()
  const format = useFormat()
  return (
    <details className="ma-chart-foot">
      <summary>
        {say.indicators.readings} ({format.number(readings.length)})<span className="ma-hidden">: {fields.title}</span>
      </summary>
      <DataTable
        caption={`${say.indicators.readings}: ${fields.title}`}
        hiddenCaption
        stack
        rows={readings.toReversed()}
        rowKey={(reading) => `${reading.at} ${reading.value ?? ''} ${reading.caseHash ?? ''}`}
        columns={[
          { id: 'at', head: say.indicators.at, cell: ({ at }) => format.day(at.slice(0, 10)) },
          {
            id: 'value',
            head: say.indicators.value,
            number: true,
            cell: ({ value, low, high, why }) => {
              if (value === null) return why?.[format.locale] ?? say.proposals.unknown
              const range = low !== null && high !== null && low !== high ? ` (${format.range(low, high)})` : ''
              return `${written(format, value)}${range}`
            },
          },
          {
            id: 'change',
            head: say.indicators.change,
            cell: ({ methodChange, worldChange }) => {
              const parts = [
                worldChange === null ? '' : `${format.change(worldChange)} ${say.indicators.worldChange}`,
                methodChange === null || methodChange === 0
                  ? ''
                  : `${format.change(methodChange)} ${say.indicators.methodChange}`,
              ]
              return parts.filter((part) => part !== '').join(', ')
            },
          },
          {
            id: 'how',
            head: say.indicators.how,
            cell: ({ kind, method, vintage, caseHash, sources }) => {
              if (kind === 'typed') return say.indicators.typed
              const data = sources.map(({ title }) => title).slice(0, 1)
              return (
                <>
                  {say.indicators.computed(method ?? '')}
                  <span className="app-under">
                    {[...data, vintage === null ? '' : format.day(vintage.slice(0, 10))].filter(Boolean).join(', ')}
                  </span>
                  {caseHash === null ? null : (
                    <span className="app-under">
                      {say.indicators.case} {caseHash.slice(0, 12)}
                    </span>
                  )}
                </>
              )
            },
          },
        ]}
      />
    </details>
  )
}
