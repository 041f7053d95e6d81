import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { Alert } from '../../../platform/ui/Alert.tsx'
import { Button } from '../../../platform/ui/Button.tsx'
import { type Column, DataTable } from '../../../platform/ui/DataTable.tsx'
import { Link } from '../../../platform/ui/Link.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../platform/ui/States.tsx'
import type { NamedWord } from '../../../register/makersDoor/model.ts'
import { DataPage } from '../data/DataPage.tsx'
import { registerKey } from '../data/queries.ts'
import { problemOf, useCommand } from '../data/useCommand.tsx'
import { useHere } from '../data/useHere.tsx'
import { DeclineDialog } from './DeclineDialog.tsx'
import { makerWordsQuery } from './makerQueries.ts'
import { useMakerWords } from './useMakerWords.tsx'
import { useValueText } from './useValueText.tsx'

/** What entrepreneurs corrected and waits for the account manager. */
export function MakerWordsPage() {
  const all = useMakerWords()
  const say = all.broughtForward
  const format = useFormat()
  const valueText = useValueText()
  const { id, paths, isOfficer } = useHere()
  const words = useQuery(makerWordsQuery(id))
  const [done, setDone] = useState<string | null>(null)
  const [declining, setDeclining] = useState<NamedWord | null>(null)
  const accept = useCommand<{ word: string }, unknown>(id, 'register.accept-maker-word', [registerKey(id)])
  const problem = problemOf(words.error)
  const refused = problemOf(accept.error)
  const names: Readonly<Record<string, string>> = all.fields
  const fieldOf = ({ field }: NamedWord) => names[field] ?? field
  const columns: readonly Column<NamedWord>[] = [
    {
      id: 'company',
      head: say.company,
      rowHead: true,
      cell: ({ establishment, name }) => <Link href={paths.maker(establishment)}>{name}</Link>,
    },
    { id: 'field', head: say.field, cell: fieldOf },
    { id: 'before', head: say.before, cell: ({ field, before }) => valueText(field, before) },
    { id: 'value', head: say.value, cell: ({ field, value }) => <b>{valueText(field, value)}</b> },
    { id: 'reason', head: say.reason, cell: ({ reason }) => reason },
    { id: 'said', head: say.said, cell: ({ saidAt }) => format.day(saidAt.slice(0, 10)), wideOnly: true },
  ]
  const decision: Column<NamedWord> = {
    id: 'decide',
    head: say.decide,
    hiddenHead: true,
    cell: (word) => (
      <span className="data-pills">
        <Button
          small
          busy={accept.isPending}
          label={say.acceptOf(fieldOf(word), word.name)}
          onClick={() => accept.mutate({ word: word.id }, { onSuccess: () => setDone(say.accepted(word.name)) })}
        >
          {say.accept}
        </Button>
        <Button small kind="subtle" label={say.declineOf(fieldOf(word), word.name)} onClick={() => setDeclining(word)}>
          {say.decline}
        </Button>
      </span>
    ),
  }
  return (
    <DataPage title={say.title} lead={say.lead} tab="makerWords">
      {done === null ? null : (
        <Alert kind="ok" live>
          {done}
        </Alert>
      )}
      {problem ? <ErrorState problem={problem} onRetry={() => void words.refetch()} /> : null}
      {refused ? <ErrorState problem={refused} /> : null}
      {words.isPending ? <LoadingState /> : null}
      {words.data?.length === 0 ? (
        <EmptyState title={say.none}>{say.noneText}</EmptyState>
      ) : (
        <DataTable
          caption={say.caption}
          hiddenCaption
          columns={isOfficer ? [...columns, decision] : columns}
          rows={words.data ?? []}
          rowKey={(word) => word.id}
          middle
          stack
        />
      )}
      {declining ? (
        <DeclineDialog
          key={declining.id}
          organisation={id}
          word={declining}
          onClose={() => setDeclining(null)}
          onDone={() => {
            setDone(say.declined(declining.name))
            setDeclining(null)
          }}
        />
      ) : null}
    </DataPage>
  )
}
