import { useState } from 'react'
import { useLocale } from '../../../../platform/i18n/LocaleProvider.tsx'
import { Alert } from '../../../../platform/ui/Alert.tsx'
import { Link } from '../../../../platform/ui/Link.tsx'
import { Breadcrumbs, PageTitle, Paragraph } from '../../../../platform/ui/PageParts.tsx'
import { LoadingState } from '../../../../platform/ui/States.tsx'
import { useAgendaPort } from '../port/AgendaPort.tsx'
import { useAgendaPart, useMeasure } from '../port/agendaQueries.tsx'
import { useAgendaCommand } from '../port/useAgendaCommand.tsx'
import { useAgendaWords } from '../useAgendaWords.tsx'
import { ActionForm } from './ActionForm.tsx'
import { emptyAction, startFromMeasure, startFromProposal } from './startAction.ts'

type From = { readonly measure?: string; readonly proposal?: string; readonly place: string; readonly today: string }

/** A new action: empty, from the library, or from the proposal of a room. */
export function NewActionPage({ measure, proposal, place, today }: From) {
  const say = useAgendaWords()
  const locale = useLocale()
  const port = useAgendaPort()
  const make = useAgendaCommand('makeAction')
  const proposals = useAgendaPart('proposals', proposal !== undefined)
  const [language] = useState(locale)
  port.useTitle(say.form.newTitle, say.title)
  const library = useMeasure(measure)
  if (proposal !== undefined && !proposals.data) return <LoadingState lines={6} />
  if (measure !== undefined && library.isPending) return <LoadingState lines={6} />
  const sent = proposals.data?.proposals.find(({ id, settledAs }) => id === proposal && settledAs === null)
  const chosen = library.data
  const start = sent
    ? startFromProposal(sent.proposal, today)
    : chosen
      ? startFromMeasure(chosen, language, place, today)
      : { fields: emptyAction, indicators: [] }
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: `${port.home}/agenda`, label: say.title },
          { href: `${port.home}/agenda/actions`, label: say.list.title },
          { label: say.form.newTitle },
        ]}
      />
      <PageTitle>{say.form.newTitle}</PageTitle>
      {chosen || sent ? null : (
        <Paragraph>
          <Link href={`${port.home}/agenda/measures`} kind="next">
            {say.form.orLibrary}
          </Link>
        </Paragraph>
      )}
      {chosen ? <Alert>{say.form.fromMeasure(chosen.title[locale])}</Alert> : null}
      {sent ? <Alert>{say.form.fromProposal}</Alert> : null}
      <ActionForm
        base={start.fields}
        button={say.form.make}
        onStop={() => port.go(`${port.home}/agenda/actions`)}
        send={async (fields) => {
          const input = {
            fields,
            measure: chosen?.id ?? null,
            proposal: sent?.id ?? null,
            indicators: [...start.indicators],
          }
          const { action } = await make.mutateAsync({ input })
          port.go(`${port.home}/agenda/actions/${action}`)
        }}
      />
    </>
  )
}
