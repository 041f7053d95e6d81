import { useState } from 'react'
import { Button } from '../../../../platform/ui/Button.tsx'
import { DateField, NumberField, useReadNumber } from '../../../../platform/ui/Fields.tsx'
import type { IndicatorView } from '../../agendaApi.ts'
import { useAgenda } from '../port/agendaQueries.tsx'
import { useAgendaCommand } from '../port/useAgendaCommand.tsx'
import { useAgendaWords } from '../useAgendaWords.tsx'

/** A counted value with the day on which it was counted. */
export function TypeReading({ indicator }: { indicator: IndicatorView }) {
  const say = useAgendaWords()
  const read = useReadNumber()
  const today = useAgenda().data?.today ?? ''
  const type = useAgendaCommand('typeReading')
  const [isOpen, setOpen] = useState(false)
  const [date, setDate] = useState('')
  const [value, setValue] = useState('')
  const [isWrong, setWrong] = useState(false)
  if (!isOpen) {
    return (
      <Button small onClick={() => setOpen(true)}>
        {say.indicators.type}
        <span className="ma-hidden">: {indicator.fields.title}</span>
      </Button>
    )
  }
  const submit = () => {
    const number = read(value)
    setWrong(number === null)
    if (number === null) return
    const input = { indicator: indicator.id, value: number, date: date || today }
    type.mutate({ input }, { onSuccess: () => setOpen(false) })
  }
  return (
    <form
      noValidate
      className="app-row"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <NumberField
        name={`value-${indicator.id}`}
        label={say.indicators.typeValue}
        unit={indicator.fields.unit}
        value={value}
        onChange={setValue}
        error={isWrong ? say.indicators.wrongNumber : null}
      />
      <DateField
        name={`date-${indicator.id}`}
        label={say.indicators.typeDate}
        value={date || today}
        max={today}
        onChange={setDate}
      />
      <Button small type="submit" busy={type.isPending}>
        {say.indicators.save}
      </Button>
    </form>
  )
}
