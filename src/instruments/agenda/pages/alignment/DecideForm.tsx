import { useState } from 'react'
import { Alert } from '../../../../platform/ui/Alert.tsx'
import { Actions, Button } from '../../../../platform/ui/Button.tsx'
import { RadioField, TextAreaField } from '../../../../platform/ui/Fields.tsx'
import type { FindingLine } from '../../alignmentApi.ts'
import { useAgendaPort } from '../port/AgendaPort.tsx'
import { useAlignmentCommand } from './useAlignment.tsx'
import { useAlignmentWords } from './useAlignmentWords.tsx'

const states = ['resolved', 'accepted', 'rejected', 'open'] as const
type State = (typeof states)[number]

/** What is done about a finding, with the reason that others will read. */
export function DecideForm({ finding, onDone }: { finding: FindingLine; onDone: () => void }) {
  const say = useAlignmentWords()
  const port = useAgendaPort()
  const decide = useAlignmentCommand('decide')
  const [state, setState] = useState<State>('resolved')
  const [reason, setReason] = useState('')
  const [isEmpty, setEmpty] = useState(false)
  const problem = port.problemOf(decide.error)
  const submit = () => {
    if (reason.trim() === '') return setEmpty(true)
    setEmpty(false)
    const input = { finding: finding.id, state, reason }
    decide.mutate({ input, version: finding.version }, { onSuccess: onDone })
  }
  const choices = states.filter((one) => one !== 'open' || finding.state !== 'open')
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
      <RadioField
        name={`state-${finding.id}`}
        label={say.decide.title}
        value={state}
        onChange={(chosen) => setState(states.find((one) => one === chosen) ?? 'resolved')}
        options={choices.map((one) => ({ value: one, label: say.decide.actions[one], hint: say.decide.hints[one] }))}
      />
      <TextAreaField
        name={`reason-${finding.id}`}
        label={say.decide.reason}
        hint={say.decide.reasonHint}
        rows={3}
        value={reason}
        onChange={setReason}
        error={isEmpty ? say.decide.needed : null}
      />
      <Actions>
        <Button type="submit" kind="primary" busy={decide.isPending}>
          {say.decide.save}
        </Button>
        <Button kind="subtle" onClick={onDone}>
          {say.decide.stop}
        </Button>
      </Actions>
    </form>
  )
}
