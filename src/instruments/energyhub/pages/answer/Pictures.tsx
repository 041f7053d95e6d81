import { useDeferredValue, useMemo } from 'react'
import { ChartView } from '../../../../platform/charts/ChartView.tsx'
import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import { Button } from '../../../../platform/ui/Button.tsx'
import { Paragraph, Section } from '../../../../platform/ui/PageParts.tsx'
import { LoadingState } from '../../../../platform/ui/States.tsx'
import type { SizeAnswer } from '../../questions/size.ts'
import type { YearAnswer } from '../engine/yearAnswer.ts'
import { useHubWords } from '../useHubWords.tsx'
import type { Calendar } from './calendar.ts'
import { batteryMap, gainOf } from './batteryMap.ts'
import { gridDuration } from './gridDuration.ts'
import { lossMaps } from './lossMaps.ts'

export type PicturesProps = {
  readonly calendar: Calendar
  readonly answer: YearAnswer
  readonly limits: { readonly importKw: number; readonly exportKw: number }
  readonly size: SizeAnswer | null
  readonly isSizing: boolean
  readonly onTake: (kw: number, kwh: number) => void
}

/** The year at a glance, how long peaks last, and which battery pays. Drawn after the sliders had their turn. */
export function Pictures(props: PicturesProps) {
  const { calendar, limits, size, isSizing, onTake } = props
  const answer = useDeferredValue(props.answer)
  const { wanted } = answer
  const say = useHubWords()
  const format = useFormat()
  const hasBattery = wanted.batteryKw > 0 && wanted.batteryKwh > 0
  const loss = useMemo(
    () => lossMaps(calendar, answer, hasBattery ? wanted.batteryKwh : 0, { say, format }),
    [calendar, answer, hasBattery, wanted.batteryKwh, say, format],
  )
  const duration = useMemo(
    () => gridDuration(answer, limits, hasBattery, { say, format }),
    [answer, limits, hasBattery, say, format],
  )
  const map = useMemo(() => (size ? batteryMap(size, wanted, { say, format }) : null), [size, wanted, say, format])
  const kw = (power: number) => format.quantity(power, 'kW', 0)
  const gain = size ? gainOf(size, wanted.batteryKw, wanted.batteryKwh) : null
  const isBest = size
    ? Math.abs(size.kw - wanted.batteryKw) < 0.5 && Math.abs(size.kwh - wanted.batteryKwh) < 0.5
    : true
  return (
    <>
      {answer.without.curtailedKwh < 0.5 ? null : (
        <Section title={loss.title} intro={say.year.intro(String(calendar.year))}>
          {loss.maps.map((chart, index) => (
            <ChartView
              key={chart.id}
              chart={chart}
              titled={false}
              abouted={false}
              untabled={index < loss.maps.length - 1}
            />
          ))}
        </Section>
      )}
      <Section title={duration.title} intro={duration.about}>
        <ChartView chart={duration} titled={false} abouted={false} />
        <Paragraph small>{say.duration.lowest(kw(answer.lowestKw.without), kw(answer.lowestKw.withBattery))}</Paragraph>
      </Section>
      <Section title={map?.title ?? say.size.title} intro={say.size.about}>
        {map && size ? (
          <div className={isSizing ? 'ma-busy' : undefined} aria-busy={isSizing}>
            <ChartView chart={map} titled={false} abouted={false} most={720} />
            <Paragraph small>
              {size.kw > 0 && size.kwh > 0
                ? say.size.bestWords(
                    format.quantity(size.kwh, 'kWh', 0),
                    kw(size.kw),
                    format.euro(size.costWithout - size.cost),
                  )
                : say.size.noneWords}{' '}
              {gain === null || isBest ? null : say.size.chosenWords(format.euro(gain))}
            </Paragraph>
            {size.kw > 0 && size.kwh > 0 && !isBest ? (
              <Button small onClick={() => onTake(Math.round(size.kw), Math.round(size.kwh))}>
                {say.size.take}
              </Button>
            ) : null}
          </div>
        ) : (
          <LoadingState lines={5}>{say.size.busy}</LoadingState>
        )}
      </Section>
    </>
  )
}
