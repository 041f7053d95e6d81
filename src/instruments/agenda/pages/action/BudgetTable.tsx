import { DataTable } from '../../../../platform/ui/DataTable.tsx'
import { Paragraph, Section } from '../../../../platform/ui/PageParts.tsx'
import { sumBudget } from '../../calc/budget.ts'
import type { BudgetLine } from '../../dossier/actionFields.ts'
import { useAgendaWords } from '../useAgendaWords.tsx'
import { useMoney } from '../useMoney.tsx'

/** Money by year and by source; the last column and the last row are the same sum. */
export function BudgetTable({ budget }: { budget: readonly BudgetLine[] }) {
  const say = useAgendaWords()
  const money = useMoney()
  if (budget.length === 0) {
    return (
      <Section title={say.view.budget}>
        <Paragraph>{say.view.budgetNone}</Paragraph>
      </Section>
    )
  }
  const sums = sumBudget(budget)
  const cell = (year: number, source: BudgetLine['source']) => {
    const line = budget.find((one) => one.year === year && one.source === source)
    return line ? money(line.plannedCents) : ''
  }
  return (
    <Section title={say.view.budget}>
      <DataTable
        caption={say.view.budget}
        hiddenCaption
        stack
        rows={sums.years}
        rowKey={({ year }) => String(year)}
        columns={[
          { id: 'year', head: say.budget.year, cell: ({ year }) => String(year) },
          ...sums.sources.map(({ source }) => ({
            id: source,
            head: say.sources[source],
            number: true,
            cell: ({ year }: { year: number }) => cell(year, source),
          })),
          { id: 'total', head: say.view.total, number: true, cell: ({ plannedCents }) => money(plannedCents) },
          { id: 'spent', head: say.view.spent, number: true, cell: ({ spentCents }) => money(spentCents) },
        ]}
        total={{
          year: say.view.total,
          ...Object.fromEntries(sums.sources.map(({ source, plannedCents }) => [source, money(plannedCents)])),
          total: money(sums.plannedCents),
          spent: money(sums.spentCents),
        }}
      />
    </Section>
  )
}
