import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { DataTable } from '../../../platform/ui/DataTable.tsx'
import { PageTitle, Section } from '../../../platform/ui/PageParts.tsx'
import { ErrorState, LoadingState } from '../../../platform/ui/States.tsx'
import { Status } from '../../../platform/ui/Status.tsx'
import { AgendaFrame } from './AgendaFrame.tsx'
import { PlanForm } from './budget/PlanForm.tsx'
import { Choice } from './budget/Choice.tsx'
import { useAgendaPort } from './port/AgendaPort.tsx'
import { type Told, useAgenda } from './port/agendaQueries.tsx'
import { useAgendaWords } from './useAgendaWords.tsx'
import { useMoney } from './useMoney.tsx'

/** What the agenda costs each year, and which choice brings the most when not everything fits. */
export function BudgetPage({ place }: { place: string }) {
  const say = useAgendaWords()
  const port = useAgendaPort()
  const agenda = useAgenda()
  port.useTitle(say.budget.title, say.title)
  const problem = port.problemOf(agenda.error)
  if (problem) return <ErrorState problem={problem} onRetry={() => void agenda.refetch()} />
  if (!agenda.data) return <LoadingState lines={8} />
  return (
    <AgendaFrame tab="budget">
      <PageTitle lead={say.budget.lead}>{say.budget.title}</PageTitle>
      <Section title={say.budget.perYear} intro={say.budget.perYearAbout} close>
        <Years agenda={agenda.data} />
        {port.mayChange ? <PlanForm key={agenda.data.planVersion} agenda={agenda.data} /> : null}
      </Section>
      <Choice key={agenda.data.planVersion} agenda={agenda.data} place={place} />
    </AgendaFrame>
  )
}

function Years({ agenda: { plan, actions } }: { agenda: Told<'list'> }) {
  const say = useAgendaWords()
  const format = useFormat()
  const money = useMoney()
  const lines = actions
    .filter(({ fields }) => !fields.draft && fields.status !== 'stopped')
    .flatMap(({ fields }) => fields.budget)
  const sum = (year: number | null, isCouncil: boolean) =>
    lines
      .filter((line) => (year === null || line.year === year) && (line.source === 'council') === isCouncil)
      .reduce((total, { plannedCents }) => total + plannedCents, 0)
  const outside = lines.some(({ year }) => !plan.years.some((one) => one.year === year))
  const years = outside
    ? [...new Set([...plan.years, ...lines].map(({ year }) => year))].toSorted((a, b) => a - b)
    : plan.years.map(({ year }) => year)
  const rows = years.map((year) => ({
    year,
    budgetCents: plan.years.find((one) => one.year === year)?.budgetCents ?? null,
    council: sum(year, true),
    others: sum(year, false),
  }))
  return (
    <DataTable
      caption={say.budget.perYear}
      hiddenCaption
      stack
      rows={rows}
      rowKey={({ year }) => String(year)}
      columns={[
        { id: 'year', head: say.budget.year, cell: ({ year }) => String(year) },
        {
          id: 'decided',
          head: say.budget.decided,
          number: true,
          cell: ({ budgetCents }) => (budgetCents === null ? say.budget.notDecided : money(budgetCents)),
        },
        { id: 'asked', head: say.budget.asked, number: true, cell: ({ council }) => money(council) },
        {
          id: 'left',
          head: say.budget.left,
          number: true,
          cell: ({ budgetCents, council }) => {
            if (budgetCents === null) return ''
            if (council <= budgetCents) return money(budgetCents - council)
            return <Status kind="late">{`${money(council - budgetCents)} ${say.budget.overBudget}`}</Status>
          },
        },
        { id: 'others', head: say.budget.others, number: true, cell: ({ others }) => money(others) },
      ]}
      total={{
        year: say.budget.total,
        asked: money(sum(null, true)),
        others: money(sum(null, false)),
        decided: rows.every(({ budgetCents }) => budgetCents !== null)
          ? money(rows.reduce((total, { budgetCents }) => total + (budgetCents ?? 0), 0))
          : format.gap({ missing: 'unknown', why: '' }),
      }}
    />
  )
}
