import { profileChart } from '../../../../platform/charts/profileChart.ts'
import type { Chart } from '../../../../platform/charts/chart.ts'
import type { Format } from '../../../../platform/i18n/format.ts'
import type { YearAnswer } from '../engine/yearAnswer.ts'
import type { HubWords } from '../useHubWords.tsx'
import { writeEnergy } from '../writeEnergy.ts'
import { type Calendar, isoDay, weekday } from './calendar.ts'

export type WeekOf = {
  readonly calendar: Calendar
  readonly answer: YearAnswer
  /** Day of the year on which the seven days begin. */
  readonly from: number
  readonly batteryKwh: number
  readonly batteryKw: number
  readonly exportLimitKw: number
  readonly say: HubWords
  readonly format: Format
}

/** Seven days: what is used, what of the sun is lost, and what the battery does. */
export function weekChart({
  calendar,
  answer,
  from,
  batteryKwh,
  batteryKw,
  exportLimitKw,
  say,
  format,
}: WeekOf): Chart {
  const { series } = answer
  const [start, end] = [calendar.startOf[from] ?? 0, calendar.startOf[from + 7] ?? series.load.length]
  const part = (values: Float64Array) => Array.from(values.subarray(start, end))
  const [load, pv, lost, charge, discharge, stored] = [
    part(series.load),
    part(series.pv),
    part(series.lost),
    part(series.charge),
    part(series.discharge),
    part(series.stored),
  ]
  const used = pv.map((kw, step) => Math.max(0, kw - (lost[step] ?? 0)))
  const days = Array.from({ length: 7 }, (_, day) => {
    const [a, b] = [
      (calendar.startOf[from + day] ?? 0) - start,
      (calendar.startOf[from + day + 1] ?? series.load.length) - start,
    ]
    const sum = (values: readonly number[]) => values.slice(a, b).reduce((total, kw) => total + kw / 4, 0)
    const iso = isoDay(calendar, from + day)
    const number = `${Number(iso.slice(8))}`
    const name = say.days[weekday(calendar, from + day)] ?? ''
    const month = say.monthsShort[Number(iso.slice(5, 7)) - 1] ?? ''
    return {
      label: day === 0 || number === '1' ? `${name} ${number} ${month}` : `${name} ${number}`,
      full: `${name} ${format.day(iso)}`,
      isFull: batteryKwh > 0 && Math.max(...stored.slice(a, b)) >= 0.98 * batteryKwh,
      sums: [load, used, lost, charge, discharge].map((values) => sum(values)),
    }
  })
  const lostKwh = lost.reduce((total, kw) => total + kw / 4, 0)
  const fullDays = days.filter((day) => day.isFull).length
  const title =
    batteryKwh > 0 && fullDays > 0 && lostKwh > 0
      ? say.week.full(format.number(fullDays), format.number(7))
      : lostKwh >= 0.5
        ? say.week.lost(writeEnergy(lostKwh, format))
        : say.week.lostNone
  const tops = [series.load, series.pv].map((values) => values.reduce((most, kw) => Math.max(most, kw), 0))
  const limit = load.map((kw, step) => kw + (charge[step] ?? 0) + exportLimitKw)
  const highest = Math.max(...tops)
  return profileChart({
    id: 'week',
    title,
    about: say.week.about(format.day(isoDay(calendar, from))),
    unit: 'kW',
    write: (kw) => format.number(kw),
    parts: days.map(({ label }) => label),
    most: highest,
    layers: [
      { label: say.week.used, look: 'used', values: used },
      { label: say.week.lostSun, look: 'lost', values: lost, note: writeEnergy(lostKwh, format) },
      { label: say.week.load, look: 'load', values: load },
      ...(answer.solarKwh > 0 && exportLimitKw < highest
        ? [
            {
              label: say.week.limit,
              look: 'limit' as const,
              values: limit.map((kw) => Math.min(kw, highest)),
              note: say.week.limitNote(format.quantity(exportLimitKw, 'kW', 0)),
            },
          ]
        : []),
    ],
    ...(batteryKwh > 0
      ? {
          flow: {
            label: say.week.flow,
            unit: say.week.flowUnit,
            values: charge.map((kw, step) => kw - (discharge[step] ?? 0)),
            most: batteryKw,
          },
          strip: { label: say.week.stored, unit: 'kWh', values: stored, most: batteryKwh },
        }
      : {}),
    table: {
      head: [
        say.week.day,
        say.week.loadHead,
        say.week.usedHead,
        say.week.lostHead,
        say.week.chargeHead,
        say.week.dischargeHead,
      ],
      rows: days.map(({ full, sums }) => [full, ...sums.map((kwh) => format.number(kwh))]),
    },
  })
}
