import { barChart } from '../../../platform/charts/barChart.ts'
import { wideWidth } from '../../../platform/charts/chart.ts'
import type { Block, Section } from '../../../platform/documents/model.ts'
import { sumBudget } from '../calc/budget.ts'
import { fundingSources } from '../dossier/fundingSources.ts'
import { euroCell, textCell } from './cells.ts'
import { paragraph } from './paragraph.ts'
import type { Told } from './told.ts'

/** What is planned, by year and by who pays. */
export function moneySection(told: Told): Section {
  const { content, words, trace } = told
  const lines = content.actions.flatMap(({ fields }) => fields.budget)
  const blocks = lines.length === 0 ? [paragraph(words.noMoney)] : [...chart(told), table(told)]
  return { level: 1, heading: words.money, newPage: true, trace, blocks }
}

function table({ content, words }: Told): Block {
  const lines = content.actions.flatMap(({ fields }) => fields.budget)
  const sums = sumBudget(lines)
  const used = fundingSources.filter((source) => sums.sources.some((one) => one.source === source))
  const inYear = (year: number | null, source: string) =>
    sumBudget(lines.filter((line) => (year === null || line.year === year) && line.source === source)).plannedCents
  return {
    kind: 'table',
    name: words.money,
    caption: words.moneyTable,
    columns: [
      { header: words.year, align: 'left' },
      ...used.map((source) => ({ header: words.sources[source], align: 'right' as const, unit: 'euro' as const })),
      { header: words.total, align: 'right', unit: 'euro' },
    ],
    rows: sums.years.map(({ year, plannedCents }) => [
      textCell(`${year}`),
      ...used.map((source) => euroCell(inYear(year, source))),
      euroCell(plannedCents),
    ]),
    total: [
      textCell(words.total),
      ...used.map((source) => euroCell(inYear(null, source))),
      euroCell(sums.plannedCents),
    ],
  }
}

function chart({ content, words, format }: Told): Block[] {
  const { years } = sumBudget(content.actions.flatMap(({ fields }) => fields.budget))
  const bars = years.map(({ year, plannedCents }) => ({ label: `${year}`, value: plannedCents / 100 }))
  const drawn = barChart({
    id: 'agenda-money',
    title: words.moneyChart,
    about: words.plannedColumn,
    bars,
    heads: [words.year, words.plannedColumn],
    write: (value) => format.euro(value),
    writeGap: (missing) => format.gap(missing),
  })
  const list = bars.map(({ label, value }) => `${label} ${format.euro(value)}`).join(', ')
  const alt = words.moneyAlt(list)
  return [{ kind: 'figure', title: words.moneyChart, alt, svg: String(drawn.draw(wideWidth)), width: 0.8 }]
}
