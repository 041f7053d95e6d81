import { useState } from 'react'
import { Actions, Button } from '../../../platform/ui/Button.tsx'
import { CheckboxField, DateField, RadioField } from '../../../platform/ui/Fields.tsx'
import { Section } from '../../../platform/ui/PageParts.tsx'
import { ErrorState } from '../../../platform/ui/States.tsx'
import type { OwnCompany } from '../../../register/makersDoor/model.ts'
import { problemOf, useCommand } from '../data/useCommand.tsx'
import { ownKey } from './makerQueries.ts'
import { useMakerWords } from './useMakerWords.tsx'

/** What the mandate is for, and until when. */
export function GiveMandate(props: {
  readonly organisation: string
  readonly mandate: OwnCompany['mandates'][number]
  readonly onGiven: () => void
  readonly onStop: () => void
}) {
  const { organisation, mandate, onGiven, onStop } = props
  const say = useMakerWords().mandates
  const [scope, setScope] = useState('sums')
  const [smallGroup, setSmallGroup] = useState(false)
  const [until, setUntil] = useState('')
  const give = useCommand<unknown, unknown>(organisation, 'register.give-own-mandate', [ownKey(organisation)])
  const problem = problemOf(give.error)
  const { establishment, hub, member } = mandate
  return (
    <Section title={say.giveFor(mandate.hubName)} level={3}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const input = { establishment, hub, member, scope, smallGroup, until: until || null }
          give.mutate(input, { onSuccess: onGiven })
        }}
      >
        {problem ? <ErrorState problem={problem} /> : null}
        <RadioField
          name="scope"
          label={say.scope}
          value={scope}
          onChange={setScope}
          options={[
            { value: 'sums', label: say.scopeSums },
            { value: 'series', label: say.scopeSeries, hint: say.scopeSeriesHint },
          ]}
        />
        <CheckboxField
          name="smallGroup"
          label={say.smallGroup}
          hint={say.smallGroupHint}
          checked={smallGroup}
          onChange={setSmallGroup}
        />
        <DateField name="until" label={say.untilField} optional value={until} onChange={setUntil} />
        <Actions>
          <Button kind="primary" type="submit" busy={give.isPending}>
            {say.give}
          </Button>
          <Button onClick={onStop}>{say.stop}</Button>
        </Actions>
      </form>
    </Section>
  )
}
