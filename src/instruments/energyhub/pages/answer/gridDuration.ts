import type { Chart } from '../../../../platform/charts/chart.ts'
import { durationChart, sortedDown } from '../../../../platform/charts/durationChart.ts'
import type { Format } from '../../../../platform/i18n/format.ts'
import type { YearAnswer } from '../engine/yearAnswer.ts'
import type { HubWords } from '../useHubWords.tsx'

type Told = { readonly say: HubWords; readonly format: Format }

/** For how much of the year the grid is asked for so much, with the contract beside it. */
export function gridDuration(
  answer: YearAnswer,
  limits: { readonly importKw: number; readonly exportKw: number },
  hasBattery: boolean,
  { say, format }: Told,
): Chart {
  const { series, without, withBattery } = answer
  const lower = without.peakImportKw - withBattery.peakImportKw
  const kw = (power: number) => format.quantity(power, 'kW', 0)
  const points = 241
  const top = sortedDown(series.gridWithout, points)
  const highest = Math.max(0, ...top)
  const lowest = Math.min(0, ...top)
  return durationChart({
    id: 'duration',
    title: lower >= 0.5 ? say.duration.lower(kw(lower)) : say.duration.same,
    about: say.duration.about,
    lines: [
      {
        label: say.duration.without,
        values: top,
        reference: hasBattery,
        note: say.duration.peak(kw(without.peakImportKw)),
      },
      ...(hasBattery
        ? [
            {
              label: say.duration.with,
              values: sortedDown(series.grid, points),
              note: say.duration.peak(kw(withBattery.peakImportKw)),
            },
          ]
        : []),
    ],
    // A contract far above all that is drawn would press the curve flat.
    limits: [
      ...(limits.importKw < 2.5 * highest ? [{ label: say.duration.limit, value: limits.importKw }] : []),
      ...(lowest < 0 && limits.exportKw < 2.5 * -lowest
        ? [{ label: say.duration.exportLimit, value: -limits.exportKw }]
        : []),
    ],
    unit: 'kW',
    write: (power) => format.number(power),
    writeShare: (share) => format.percent(share),
    atHead: say.duration.atHead,
    along: say.duration.along,
  })
}
