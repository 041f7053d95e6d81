import type { Chart } from '../../../../platform/charts/chart.ts'
import { sizeMap } from '../../../../platform/charts/sizeMap.ts'
import type { Format } from '../../../../platform/i18n/format.ts'
import type { SizeAnswer } from '../../questions/size.ts'
import type { Assumptions } from '../engine/assumptions.ts'
import type { HubWords } from '../useHubWords.tsx'

type Told = { readonly say: HubWords; readonly format: Format }

/** What each size of battery is left with after its own cost, against no battery at all. */
export function batteryMap(answer: SizeAnswer, wanted: Assumptions, { say, format }: Told): Chart | null {
  const { map, costWithout } = answer
  if (!map) return null
  const gains = map.cost.map((row) => row.map((cost) => Math.round(costWithout - cost)))
  const has = answer.kw > 0 && answer.kwh > 0
  return sizeMap({
    id: 'sizes',
    title: has ? say.size.titleBest : say.size.titleNone,
    about: say.size.about,
    xs: map.kwh,
    ys: map.kw,
    values: gains,
    best: has ? { x: answer.kwh, y: answer.kw, label: say.size.best } : null,
    chosen: wanted.batteryKwh > 0 ? { x: wanted.batteryKwh, y: wanted.batteryKw, label: say.size.chosen } : null,
    xTitle: say.size.x,
    yTitle: say.size.y,
    write: (value) => format.number(value),
    corner: say.size.corner,
    costs: say.size.costs,
  })
}

/** What the chosen size brings in a year, read between the four nearest sizes of the map. */
export function gainOf({ map, costWithout }: SizeAnswer, kw: number, kwh: number): number | null {
  if (!map) return null
  const at = (values: readonly number[], wanted: number) => {
    const last = values.at(-1) ?? 0
    if (!(last > 0) || wanted > last) return null
    return (wanted / last) * (values.length - 1)
  }
  const [row, column] = [at(map.kw, kw), at(map.kwh, kwh)]
  if (row === null || column === null) return null
  const [r, c] = [Math.min(map.kw.length - 2, Math.floor(row)), Math.min(map.kwh.length - 2, Math.floor(column))]
  const [dr, dc] = [row - r, column - c]
  const cost = (i: number, j: number) => map.cost[i]?.[j] ?? 0
  const between =
    (1 - dr) * ((1 - dc) * cost(r, c) + dc * cost(r, c + 1)) +
    dr * ((1 - dc) * cost(r + 1, c) + dc * cost(r + 1, c + 1))
  return costWithout - between
}
