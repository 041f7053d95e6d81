import { useState } from 'react'
import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { Button } from '../../../platform/ui/Button.tsx'
import { ConfirmDialog } from '../../../platform/ui/Dialog.tsx'
import { DataRows, Paragraph, Section } from '../../../platform/ui/PageParts.tsx'
import { ErrorState } from '../../../platform/ui/States.tsx'
import type { OwnCompany } from '../../../register/makersDoor/model.ts'
import { problemOf, useCommand } from '../data/useCommand.tsx'
import { GiveMandate } from './GiveMandate.tsx'
import type { MakerPart } from './MakerCompanyView.tsx'
import { ownKey } from './makerQueries.ts'
import { useMakerWords } from './useMakerWords.tsx'

type Mandate = OwnCompany['mandates'][number]

/** The mandates for meter data: what stands, with the way to give one and to withdraw it. */
export function MakerMandates({ organisation, company, onDone }: MakerPart) {
  const say = useMakerWords().mandates
  const [giving, setGiving] = useState<Mandate | null>(null)
  const [ending, setEnding] = useState<Mandate | null>(null)
  const withdraw = useCommand<{ establishment: number; hub: string; member: string }, unknown>(
    organisation,
    'register.withdraw-own-mandate',
    [ownKey(organisation)],
  )
  const problem = problemOf(withdraw.error)
  const stateOf = useStanding()
  const { establishment, mandates } = company
  return (
    <Section title={say.title} intro={mandates.length === 0 ? undefined : say.intro} id="mandates">
      {problem ? <ErrorState problem={problem} /> : null}
      {mandates.length === 0 ? <Paragraph small>{say.none}</Paragraph> : null}
      <DataRows
        rows={mandates.map((one) => ({
          label: one.hubName,
          value: stateOf(one),
          source: one.stands && one.scope ? say.scopes[one.scope] : undefined,
          own: one.stands,
          action: one.stands ? (
            <Button small label={say.withdrawOf(one.hubName)} onClick={() => setEnding(one)}>
              {say.withdraw}
            </Button>
          ) : (
            <Button small label={say.giveFor(one.hubName)} onClick={() => setGiving(one)}>
              {say.give}
            </Button>
          ),
        }))}
      />
      {giving ? (
        <GiveMandate
          key={giving.member}
          organisation={organisation}
          mandate={giving}
          onStop={() => setGiving(null)}
          onGiven={() => {
            setGiving(null)
            onDone(say.givenNow)
          }}
        />
      ) : null}
      <ConfirmDialog
        open={ending !== null}
        title={say.withdrawTitle(ending?.hubName ?? '')}
        confirm={say.withdrawDo}
        onClose={() => setEnding(null)}
        onConfirm={() => {
          if (!ending) return
          const { hub, member } = ending
          setEnding(null)
          withdraw.mutate({ establishment, hub, member }, { onSuccess: () => onDone(say.withdrawnNow) })
        }}
      >
        <Paragraph>{say.withdrawText}</Paragraph>
      </ConfirmDialog>
    </Section>
  )
}

/** How a mandate stands, in words. */
function useStanding(): (mandate: Mandate) => string {
  const say = useMakerWords().mandates
  const format = useFormat()
  return ({ stands, from, until, withdrawnAt }) => {
    if (stands && from) {
      const since = say.stands(format.day(from))
      return until === null ? since : `${since}, ${say.until(format.day(until))}`
    }
    if (withdrawnAt) return say.withdrawn(format.day(withdrawnAt.slice(0, 10)))
    return from === null ? say.never : say.ended
  }
}
