import { useState } from 'react'
import { Actions, Button } from '../../../platform/ui/Button.tsx'
import { ErrorSummary } from '../../../platform/ui/ErrorSummary.tsx'
import { DateField, SelectField, TextAreaField } from '../../../platform/ui/Fields.tsx'
import { Section } from '../../../platform/ui/PageParts.tsx'
import { type FormErrors, hasErrors, noErrors } from '../../../platform/ui/problemErrors.ts'
import { ErrorState } from '../../../platform/ui/States.tsx'
import { problemOf, useCommand } from '../data/useCommand.tsx'
import { useHere } from '../data/useHere.tsx'
import { type Agreements, sharingKey } from './sharingQueries.ts'
import { useSharingWords } from './useSharingWords.tsx'

/** Offers the sums of this organisation to a region in which it lies. */
export function OfferForm({ regions, onDone }: Pick<Agreements, 'regions'> & { onDone: (sentence: string) => void }) {
  const say = useSharingWords()
  const { id } = useHere()
  const [taker, setTaker] = useState(regions[0]?.code ?? '')
  const [purpose, setPurpose] = useState('')
  const [from, setFrom] = useState(() => new Date().toISOString().slice(0, 10))
  const [until, setUntil] = useState('')
  const [errors, setErrors] = useState<FormErrors>(noErrors)
  const offer = useCommand<unknown, unknown>(id, 'register.offer-sums', [sharingKey(id)])
  const problem = problemOf(offer.error)
  const submit = () => {
    const byField: Record<string, string> = {}
    if (purpose.trim().length < 5) byField['purpose'] = say.needPurpose
    if (from === '') byField['from'] = say.needFrom
    const found = { byField, rest: [] }
    setErrors(found)
    if (hasErrors(found)) return
    const name = regions.find(({ code }) => code === taker)?.name ?? taker
    offer.mutate(
      { taker, purpose: purpose.trim(), from, until: until || null },
      {
        onSuccess: () => {
          setPurpose('')
          onDone(say.offered(name))
        },
      },
    )
  }
  return (
    <Section title={say.offer} intro={say.offerIntro} id="offer">
      <form
        className="app-narrow"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <ErrorSummary errors={errors} />
        {problem ? <ErrorState title={say.failed} problem={problem} /> : null}
        <SelectField
          name="taker"
          label={say.taker}
          value={taker}
          onChange={setTaker}
          options={regions.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <TextAreaField
          name="purpose"
          label={say.purposeField}
          rows={2}
          value={purpose}
          onChange={setPurpose}
          error={errors.byField['purpose']}
        />
        <DateField name="from" label={say.fromField} value={from} onChange={setFrom} error={errors.byField['from']} />
        <DateField name="until" label={say.untilField} optional value={until} onChange={setUntil} />
        <Actions>
          <Button kind="primary" type="submit" busy={offer.isPending}>
            {say.offerDo}
          </Button>
        </Actions>
      </form>
    </Section>
  )
}
