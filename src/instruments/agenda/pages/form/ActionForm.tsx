import { useState } from 'react'
import { Actions, Button } from '../../../../platform/ui/Button.tsx'
import type { Choice } from '../../../../platform/ui/ConflictView.tsx'
import { ErrorSummary } from '../../../../platform/ui/ErrorSummary.tsx'
import { type FormErrors, noErrors } from '../../../../platform/ui/problemErrors.ts'
import type { ActionFields } from '../../dossier/actionFields.ts'
import { useAgendaPort } from '../port/AgendaPort.tsx'
import { useAgendaWords } from '../useAgendaWords.tsx'
import { ActionClash } from './ActionClash.tsx'
import { ActionFieldset } from './ActionFieldset.tsx'
import { formErrors } from './formErrors.ts'
import { readTypedAction, typedAction } from './typedAction.ts'
import { useNotation } from './useNotation.tsx'

type Stale = { readonly version: number; readonly fields: ActionFields }
type Conflict = Stale & { readonly mine: ActionFields; readonly choices: Readonly<Record<string, Choice>> }

/** Writes an action. Who finds that another was before keeps what she typed, and chooses per field. */
export function ActionForm(props: {
  readonly base: ActionFields
  readonly version?: number
  readonly button: string
  readonly send: (fields: ActionFields, version?: number) => Promise<unknown>
  readonly onStop: () => void
}) {
  const { base, version, button, send, onStop } = props
  const say = useAgendaWords()
  const port = useAgendaPort()
  const notation = useNotation()
  const [typed, setTyped] = useState(() => typedAction(base, notation))
  const [errors, setErrors] = useState<FormErrors>(noErrors)
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const [isBusy, setBusy] = useState(false)

  const put = async (fields: ActionFields, ifMatch?: number) => {
    setBusy(true)
    setErrors(noErrors)
    try {
      await send(fields, ifMatch)
    } catch (fault) {
      const problem = port.problemOf(fault)
      if (problem?.status === 412) {
        const current = problem.current as Stale // staleVersion sends the action as it is now
        setConflict({ ...current, mine: fields, choices: {} })
      } else if (problem) setErrors(formErrors(problem))
    } finally {
      setBusy(false)
    }
  }
  const submit = () => {
    const { fields, faults } = readTypedAction(typed, base, notation)
    const wrong = Object.entries(faults).map(([name, fault]) => [name, say.form[fault]])
    if (wrong.length > 0) return setErrors({ byField: Object.fromEntries(wrong), rest: [] })
    void put(fields, version)
  }
  if (conflict) {
    return (
      <ActionClash
        base={base}
        mine={conflict.mine}
        theirs={conflict.fields}
        choices={conflict.choices}
        onChoose={(field, choice) => setConflict({ ...conflict, choices: { ...conflict.choices, [field]: choice } })}
        onSave={(fields) => void put(fields, conflict.version)}
        onDrop={onStop}
      />
    )
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <ErrorSummary errors={errors} />
      <ActionFieldset typed={typed} errors={errors.byField} onChange={setTyped} />
      <Actions>
        <Button kind="primary" type="submit" busy={isBusy}>
          {button}
        </Button>
        <Button onClick={onStop}>{say.stop}</Button>
      </Actions>
    </form>
  )
}
