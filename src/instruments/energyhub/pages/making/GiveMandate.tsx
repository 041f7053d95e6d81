import { useState } from 'react'
import { Actions, Button } from '../../../../platform/ui/Button.tsx'
import { Dialog } from '../../../../platform/ui/Dialog.tsx'
import { CheckboxField, DateField, RadioField, TextField } from '../../../../platform/ui/Fields.tsx'
import { Paragraph } from '../../../../platform/ui/PageParts.tsx'
import { ErrorState } from '../../../../platform/ui/States.tsx'
import { useHubPort } from '../port/HubPort.tsx'
import { useHubCommand } from '../port/useHubCommand.tsx'
import { useHubWords } from '../useHubWords.tsx'
import type { MandateProps } from './MandateProps.ts'

/** Writes down the mandate that a company signed. */
export function GiveMandate({ hub, member, onClose }: MandateProps) {
  const say = useHubWords()
  const port = useHubPort()
  const give = useHubCommand('giveMandate')
  const [givenBy, setGivenBy] = useState('')
  const [date, setDate] = useState('')
  const [until, setUntil] = useState('')
  const [scope, setScope] = useState<'sums' | 'series'>('sums')
  const [small, setSmall] = useState(false)
  const submit = () =>
    give.mutate(
      {
        input: {
          hub: hub.id,
          member: member.id,
          scope,
          smallGroup: small,
          givenBy: givenBy.trim() === '' ? null : givenBy.trim(),
          documentDate: date === '' ? null : date,
          until: until === '' ? null : until,
        },
      },
      { onSuccess: () => onClose(say.mandate.saved(member.name)) },
    )
  const problem = give.error ? port.problemOf(give.error) : null
  return (
    <Dialog
      open
      title={say.mandate.title(member.name)}
      onClose={() => onClose()}
      actions={
        <Actions>
          <Button kind="primary" busy={give.isPending} onClick={submit}>
            {say.mandate.save}
          </Button>
          <Button onClick={() => onClose()}>{say.edit.cancel}</Button>
        </Actions>
      }
    >
      {problem ? <ErrorState problem={problem} /> : null}
      <Paragraph small>{say.mandate.words}</Paragraph>
      <TextField name="mandate-by" label={say.mandate.givenBy} value={givenBy} onChange={setGivenBy} />
      <DateField name="mandate-date" label={say.mandate.date} value={date} onChange={setDate} />
      <DateField
        name="mandate-until"
        label={say.mandate.until}
        hint={say.mandate.untilHint}
        value={until}
        onChange={setUntil}
      />
      <RadioField
        name="mandate-scope"
        label={say.mandate.scope}
        value={scope}
        onChange={(value) => setScope(value === 'series' ? 'series' : 'sums')}
        options={[
          { value: 'sums', label: say.mandate.scopes.sums },
          { value: 'series', label: say.mandate.scopes.series },
        ]}
      />
      <CheckboxField name="mandate-small" label={say.mandate.small} checked={small} onChange={setSmall} />
    </Dialog>
  )
}
