import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Actions, Button, ButtonLink } from '../../../platform/ui/Button.tsx'
import { ConfirmDialog } from '../../../platform/ui/Dialog.tsx'
import { Paragraph, Section } from '../../../platform/ui/PageParts.tsx'
import { ErrorState } from '../../../platform/ui/States.tsx'
import { base, command } from '../api.ts'
import { problemOf } from '../data/useCommand.tsx'
import { meQuery } from '../session.ts'
import type { MakerPart } from './MakerCompanyView.tsx'
import { forgottenKey, ownKey } from './makerQueries.ts'
import { useMakerWords } from './useMakerWords.tsx'

/** Taking everything along, and being forgotten. */
export function MakerAway({ organisation, company }: MakerPart) {
  const say = useMakerWords().away
  const client = useQueryClient()
  const [sure, setSure] = useState(false)
  const forget = useMutation({
    mutationFn: () => command(organisation, 'register.forget-me', { sure: true }),
    onSuccess: () => {
      client.removeQueries({ queryKey: ownKey(organisation) })
      client.setQueryData(forgottenKey, true)
      client.setQueryData(meQuery.queryKey, null)
    },
  })
  const problem = problemOf(forget.error)
  return (
    <Section title={say.title} id="away">
      <Paragraph>{say.download}</Paragraph>
      <Actions>
        <ButtonLink href={`${base(organisation)}/own-companies.csv`} download>
          {say.csv}
        </ButtonLink>
        <ButtonLink href={`${base(organisation)}/own-companies.json`} download>
          {say.json}
        </ButtonLink>
      </Actions>
      <Section title={say.forgetTitle} level={3}>
        {problem ? <ErrorState problem={problem} /> : null}
        <Paragraph>{company.soleTrader ? say.forgetSole : say.forgetCompany}</Paragraph>
        <Actions>
          <Button kind="danger" busy={forget.isPending} onClick={() => setSure(true)}>
            {say.forget}
          </Button>
        </Actions>
      </Section>
      <ConfirmDialog
        open={sure}
        danger
        title={say.forgetSure}
        confirm={say.forgetDo}
        onClose={() => setSure(false)}
        onConfirm={() => {
          setSure(false)
          forget.mutate()
        }}
      >
        <Paragraph>{say.forgetSureText}</Paragraph>
      </ConfirmDialog>
    </Section>
  )
}
