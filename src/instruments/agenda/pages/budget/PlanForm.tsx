import { useState } from 'react'
import { Alert } from '../../../../platform/ui/Alert.tsx'
import { Actions, Button } from '../../../../platform/ui/Button.tsx'
import { NumberField, TextField, useReadNumber } from '../../../../platform/ui/Fields.tsx'
import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import { useAgendaPort } from '../port/AgendaPort.tsx'
import type { Told } from '../port/agendaQueries.tsx'
import { useAgendaCommand } from '../port/useAgendaCommand.tsx'
import { useAgendaWords } from '../useAgendaWords.tsx'

/** The name of the agenda and the money of each year; an empty amount is a budget nobody has decided. */
export function PlanForm({ agenda: { plan, planVersion } }: { agenda: Told<'list'> }) {
  const say = useAgendaWords()
  const format = useFormat()
  const port = useAgendaPort()
  const read = useReadNumber()
  const save = useAgendaCommand('savePlan')
  const [isOpen, setOpen] = useState(false)
  const [title, setTitle] = useState(plan.title)
  const [budgets, setBudgets] = useState(() =>
    plan.years.map(({ budgetCents: cents }) =>
      cents === null ? '' : format.number(cents / 100, cents % 100 === 0 ? 0 : 2),
    ),
  )
  const [wrong, setWrong] = useState<number | null>(null)
  if (!isOpen) {
    return (
      <Actions>
        <Button onClick={() => setOpen(true)}>{say.budget.edit}</Button>
      </Actions>
    )
  }
  const submit = () => {
    const read1 = budgets.map((text) => (text.trim() === '' ? null : (read(text) ?? Number.NaN)))
    const bad = read1.findIndex((euro) => euro !== null && !(euro >= 0))
    setWrong(bad < 0 ? null : bad)
    if (bad >= 0) return
    const years = plan.years.map(({ year }, at) => {
      const euro = read1[at] ?? null
      return { year, budgetCents: euro === null ? null : Math.round(euro * 100) }
    })
    save.mutate({ input: { plan: { ...plan, title, years } }, version: planVersion })
  }
  const problem = port.problemOf(save.error)
  return (
    <form
      noValidate
      className="app-form"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      {problem ? (
        <Alert kind="error" live>
          {problem.detail}
        </Alert>
      ) : null}
      <TextField name="plan-title" label={say.budget.agendaTitle} value={title} onChange={setTitle} />
      <div className="app-fields">
        {plan.years.map(({ year }, at) => (
          <NumberField
            key={year}
            name={`budget-${year}`}
            label={say.budget.budgetOf(String(year))}
            hint={at === 0 ? say.budget.budgetHint : undefined}
            unit="€"
            value={budgets[at] ?? ''}
            error={wrong === at ? say.form.wrongAmount : null}
            onChange={(text) => setBudgets(budgets.map((other, place) => (place === at ? text : other)))}
          />
        ))}
      </div>
      <Actions>
        <Button type="submit" busy={save.isPending}>
          {say.save}
        </Button>
        <Button onClick={() => setOpen(false)}>{say.stop}</Button>
      </Actions>
    </form>
  )
}
