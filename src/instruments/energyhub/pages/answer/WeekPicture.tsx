import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react'
import { ChartView } from '../../../../platform/charts/ChartView.tsx'
import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import { Button } from '../../../../platform/ui/Button.tsx'
import type { YearAnswer } from '../engine/yearAnswer.ts'
import { useHubWords } from '../useHubWords.tsx'
import { type Calendar, fullestWeek, isoDay, mondayBefore } from './calendar.ts'
import { weekChart } from './weekChart.ts'

/** One week of the year, to leaf through: with the buttons, the keys of the slide, or by dragging the picture. */
export function WeekPicture(props: {
  readonly calendar: Calendar
  readonly answer: YearAnswer
  readonly exportLimitKw: number
}) {
  const { calendar, answer, exportLimitKw } = props
  const { batteryKw } = answer.wanted
  const batteryKwh = batteryKw > 0 ? answer.wanted.batteryKwh : 0
  const say = useHubWords()
  const format = useFormat()
  const fullest = useMemo(() => fullestWeek(calendar, answer.series.lostWithout), [calendar, answer])
  const [chosen, setChosen] = useState<number | null>(null)
  const from = chosen ?? fullest
  const last = calendar.days - 7
  const go = (day: number) => setChosen(Math.max(0, Math.min(last, day)))
  const drag = useRef<{ x: number; from: number; width: number } | null>(null)
  const start = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0 || (event.target instanceof Element && event.target.closest('details'))) return
    drag.current = { x: event.clientX, from, width: event.currentTarget.clientWidth }
  }
  const move = (event: PointerEvent<HTMLDivElement>) => {
    if (!drag.current || event.buttons === 0) return
    const { x, from: began, width } = drag.current
    go(began - Math.round(((event.clientX - x) / width) * 7))
  }
  const keys = (event: KeyboardEvent<HTMLInputElement>) => {
    const weeks = event.key === 'PageUp' ? 4 : event.key === 'PageDown' ? -4 : 0
    if (weeks === 0) return
    event.preventDefault()
    go(from + weeks * 7)
  }
  const chart = useMemo(
    () => weekChart({ calendar, answer, from, batteryKw, batteryKwh, exportLimitKw, say, format }),
    [calendar, answer, from, batteryKw, batteryKwh, exportLimitKw, say, format],
  )
  return (
    <>
      <div
        className="ma-leaf"
        onPointerDown={start}
        onPointerMove={move}
        onPointerUp={() => {
          drag.current = null
        }}
        onPointerLeave={() => {
          drag.current = null
        }}
      >
        <ChartView chart={chart} />
      </div>
      <div className="ma-leaf-tools">
        <Button small onClick={() => go(mondayBefore(calendar, from - 1))}>
          {say.week.earlier}
        </Button>
        <input
          className="ma-range ma-range--wide"
          type="range"
          aria-label={say.week.choose}
          aria-valuetext={format.day(isoDay(calendar, from))}
          min={0}
          max={last}
          step={1}
          value={from}
          onKeyDown={keys}
          onChange={(event) => go(Number(event.currentTarget.value))}
        />
        <Button small onClick={() => go(mondayBefore(calendar, from + 7))}>
          {say.week.later}
        </Button>
        {from === fullest ? null : (
          <Button small kind="subtle" onClick={() => setChosen(null)}>
            {say.week.fullest}
          </Button>
        )}
        <span className="ma-hint">{say.week.keys}</span>
      </div>
    </>
  )
}
