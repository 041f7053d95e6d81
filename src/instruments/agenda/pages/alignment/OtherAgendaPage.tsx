import { useState } from 'react'
import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import { Alert } from '../../../../platform/ui/Alert.tsx'
import { Actions, Button, ButtonLink } from '../../../../platform/ui/Button.tsx'
import { ConfirmDialog } from '../../../../platform/ui/Dialog.tsx'
import { Breadcrumbs, KeyValues, PageTitle, Section } from '../../../../platform/ui/PageParts.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/States.tsx'
import { useAgendaPort } from '../port/AgendaPort.tsx'
import { useAgendaWords } from '../useAgendaWords.tsx'
import { PassageTable } from './PassageTable.tsx'
import { TypePassage } from './TypePassage.tsx'
import { useAlignmentCommand, useOtherAgenda } from './useAlignment.tsx'
import { useAlignmentWords } from './useAlignmentWords.tsx'

/** As many rows as a page draws without a wait. */
const step = 100

/** One agenda of another: where it is from, and all that it says. */
export function OtherAgendaPage({ agenda }: { agenda: string }) {
  const say = useAlignmentWords()
  const words = useAgendaWords()
  const format = useFormat()
  const port = useAgendaPort()
  const found = useOtherAgenda(agenda)
  const add = useAlignmentCommand('addPassage')
  const removePassage = useAlignmentCommand('removePassage')
  const remove = useAlignmentCommand('removeAgenda')
  const [most, setMost] = useState(step)
  const [isAsking, setAsking] = useState(false)
  port.useTitle(found.data?.title ?? say.title, words.title)
  const problem = port.problemOf(found.error)
  if (problem) return <ErrorState problem={problem} onRetry={() => void found.refetch()} />
  if (!found.data) return <LoadingState lines={6} />
  const { title, whose, theme, body, source, dated, lines } = found.data
  const refused = port.problemOf(add.error ?? removePassage.error ?? remove.error)
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: `${port.home}/agenda`, label: words.title },
          { href: `${port.home}/agenda/alignment`, label: say.title },
          { label: title },
        ]}
      />
      <PageTitle lead={say.one.lead(body || say.whose[whose], say.themes[theme])}>{title}</PageTitle>
      {refused ? (
        <Alert kind="error" live>
          {refused.detail}
        </Alert>
      ) : null}
      <KeyValues
        rows={[
          { label: say.one.dated, value: dated === null ? say.agendas.undated : format.day(dated) },
          { label: say.one.source, value: source === '' ? words.none : source },
        ]}
      />
      {port.mayChange ? (
        <Actions>
          <ButtonLink href={`${port.home}/agenda/alignment/new?agenda=${agenda}`}>{say.one.newer}</ButtonLink>
          <Button kind="danger" onClick={() => setAsking(true)}>
            {say.one.remove}
          </Button>
        </Actions>
      ) : null}
      <ConfirmDialog
        open={isAsking}
        danger
        title={say.one.remove}
        confirm={say.one.remove}
        onClose={() => setAsking(false)}
        onConfirm={() =>
          remove.mutate({ input: { agenda } }, { onSuccess: () => port.go(`${port.home}/agenda/alignment`) })
        }
      >
        {say.one.removeSure}
      </ConfirmDialog>
      <Section title={format.count(lines.length, say.passage)}>
        <PassageTable
          passages={lines.slice(0, most)}
          {...(port.mayChange
            ? {
                action: ({ id, text }) => (
                  <Button
                    small
                    kind="subtle"
                    label={say.one.removePassageName(text.slice(0, 60))}
                    onClick={() => removePassage.mutate({ input: { passage: id } })}
                  >
                    {say.one.removePassage}
                  </Button>
                ),
              }
            : {})}
        />
        {lines.length > most ? (
          <Actions>
            <Button onClick={() => setMost(most + step)}>
              {say.list.more(format.number(Math.min(step, lines.length - most)))}
            </Button>
          </Actions>
        ) : null}
      </Section>
      {port.mayChange ? (
        <Section title={say.one.addTitle}>
          <TypePassage
            label={say.one.addDo}
            busy={add.isPending}
            onPassage={(passage) => add.mutate({ input: { agenda, passage } })}
          />
        </Section>
      ) : null}
    </>
  )
}
