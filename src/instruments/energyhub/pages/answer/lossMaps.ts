import type { Chart } from '../../../../platform/charts/chart.ts'
import { heatMap } from '../../../../platform/charts/heatMap.ts'
import type { Format } from '../../../../platform/i18n/format.ts'
import type { YearAnswer } from '../engine/yearAnswer.ts'
import type { HubWords } from '../useHubWords.tsx'
import { byClock, byMonth, type Calendar, monthStarts } from './calendar.ts'
import { writeEnergy } from '../writeEnergy.ts'

type Told = { readonly say: HubWords; readonly format: Format }

/** When the sun is lost: the year without the battery above, with it below, on one scale. */
export function lossMaps(
  calendar: Calendar,
  answer: YearAnswer,
  batteryKwh: number,
  { say, format }: Told,
): { readonly title: string; readonly maps: readonly Chart[] } {
  const { series, without, withBattery } = answer
  const before = byClock(calendar, series.lostWithout)
  const most = before.reduce((highest, kw) => Math.max(highest, kw), 0)
  const months = byMonth(calendar, series.lostWithout)
  const monthsWith = byMonth(calendar, series.lost)
  const title = lossTitle(months, say)
  const withName = say.year.with(format.quantity(batteryKwh, 'kWh', 0))
  const beside = [
    { name: say.year.without, sum: writeEnergy(without.curtailedKwh, format) },
    { name: withName, sum: writeEnergy(withBattery.curtailedKwh, format) },
  ]
  const one = (id: string, values: Float64Array, name: string, kwh: number, hasScale: boolean) =>
    heatMap({
      id,
      title: `${title}: ${name}`,
      about: say.year.intro(String(calendar.year)),
      values: Array.from(values),
      rows: 96,
      most: Math.max(1e-9, most),
      hue: 'rust',
      columnMarks: monthStarts(calendar).map((at, month) => ({ at, label: say.monthsShort[month] ?? '' })),
      rowMarks: [0, 6, 12, 18, 24].map((hour) => ({ at: hour * 4, label: String(hour) })),
      name,
      sum: writeEnergy(kwh, format),
      beside,
      ...(hasScale
        ? {
            scale: ['0', say.year.little, say.year.most(format.quantity(most, 'kW', 0))] as [string, string, string],
          }
        : {}),
      table: {
        head: [say.year.month, say.year.monthWithout, say.year.monthWith],
        rows: months.map((kwhOf, month) => [
          say.months[month] ?? '',
          format.number(kwhOf / 1000, 1),
          format.number((monthsWith[month] ?? 0) / 1000, 1),
        ]),
      },
    })
  const first = one('year-without', before, say.year.without, without.curtailedKwh, batteryKwh <= 0)
  if (batteryKwh <= 0) return { title, maps: [first] }
  const after = byClock(calendar, series.lost)
  return { title, maps: [first, one('year-with', after, withName, withBattery.curtailedKwh, true)] }
}

/** The months that hold nine tenths of the loss, as a stretch. */
function lossTitle(months: readonly number[], say: HubWords): string {
  const all = months.reduce((sum, kwh) => sum + kwh, 0)
  if (all < 0.5) return say.year.none
  const count = months.length
  let [from, to] = [0, count - 1]
  const part = (a: number, b: number) => months.slice(a, b + 1).reduce((sum, kwh) => sum + kwh, 0) / all
  while (from < to) {
    const [withoutFirst, withoutLast] = [part(from + 1, to), part(from, to - 1)]
    if (Math.max(withoutFirst, withoutLast) < 0.9) break
    if (withoutFirst >= withoutLast) from += 1
    else to -= 1
  }
  const [first, last] = [say.months[from] ?? '', say.months[to] ?? '']
  return from === to ? say.year.titleOne(first) : say.year.title(first, last)
}
