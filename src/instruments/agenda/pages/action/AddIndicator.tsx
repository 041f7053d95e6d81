import { useState } from 'react'
import { Actions, Button } from '../../../../platform/ui/Button.tsx'
import {
  DateField,
  NumberField,
  RadioField,
  SelectField,
  TextField,
  useReadNumber,
} from '../../../../platform/ui/Fields.tsx'
import type { IndicatorFields } from '../../dossier/indicatorFields.ts'
import { useAgendaPort } from '../port/AgendaPort.tsx'
import { useAgendaCommand } from '../port/useAgendaCommand.tsx'
import { useAgendaWords } from '../useAgendaWords.tsx'

const blank = {
  title: '',
  unit: '',
  direction: 'up',
  kind: 'typed',
  baseline: '',
  baselineDate: '',
  target: '',
  targetDate: '',
}
type Typed = typeof blank

/** A new indicator: what is counted, from where to where, and whether it is computed or counted by hand. */
export function AddIndicator({ action, onDone }: { action: string; onDone: () => void }) {
  const say = useAgendaWords()
  const { organisation } = useAgendaPort()
  const read = useReadNumber()
  const add = useAgendaCommand('addIndicator')
  const [typed, setTyped] = useState<Typed>(blank)
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const field = (name: keyof Typed) => ({
    name: `indicator-${name}`,
    value: typed[name],
    error: errors[name] ?? null,
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
  })
  const submit = () => {
    const wrong: Record<string, string> = {}
    if (typed.title.trim() === '') wrong['title'] = say.indicators.nameNeeded
    const end = (name: 'baseline' | 'target') => {
      if (typed[name].trim() === '') return null
      const value = read(typed[name])
      const date = typed[`${name}Date`]
      if (value === null || date === '') wrong[name] = say.indicators.wrongNumber
      return { value: value ?? 0, date }
    }
    const fields: IndicatorFields = {
      title: typed.title,
      unit: typed.unit,
      direction: typed.direction === 'down' ? 'down' : 'up',
      baseline: end('baseline'),
      target: end('target'),
      source: sourceOf(typed.kind, organisation),
    }
    setErrors(wrong)
    if (Object.keys(wrong).length === 0) add.mutate({ input: { action, fields } }, { onSuccess: onDone })
  }
  return (
    <form
      noValidate
      className="app-form"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <SelectField
        {...field('kind')}
        label={say.indicators.kind}
        options={[
          { value: 'typed', label: say.indicators.kindTyped },
          { value: 'makers', label: say.indicators.kindMakers },
          { value: 'jobs', label: say.indicators.kindJobs },
        ]}
      />
      <TextField {...field('title')} label={say.indicators.name} autoComplete="off" />
      <TextField {...field('unit')} label={say.indicators.unit} width="half" autoComplete="off" optional />
      <RadioField
        {...field('direction')}
        label={say.indicators.direction}
        options={[
          { value: 'up', label: say.indicators.up },
          { value: 'down', label: say.indicators.down },
        ]}
      />
      {(['baseline', 'target'] as const).map((name) => (
        <div key={name} className="app-row">
          <NumberField {...field(name)} label={say.indicators[name]} optional />
          <DateField {...field(`${name}Date`)} label={`${say.indicators[name]} ${say.indicators.on}`} optional />
        </div>
      ))}
      <Actions>
        <Button type="submit" busy={add.isPending}>
          {say.indicators.add}
        </Button>
        <Button onClick={onDone}>{say.stop}</Button>
      </Actions>
    </form>
  )
}

function sourceOf(kind: string, place: string): IndicatorFields['source'] {
  if (kind === 'typed') return { kind: 'typed', how: '' }
  const subject = { kind: 'place' as const, code: place }
  const ask = { question: 'atlas.factsheet', version: 1, subject, parameters: {}, changes: [] }
  if (kind === 'makers') {
    return { kind: 'computed', ask, pointer: '/total/companies', lowPointer: null, highPointer: null }
  }
  return {
    kind: 'computed',
    ask,
    pointer: '/total/jobs/known',
    lowPointer: '/total/jobs/atLeast',
    highPointer: '/total/jobs/atMost',
  }
}
