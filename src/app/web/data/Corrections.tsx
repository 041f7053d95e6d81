import { useQuery } from '@tanstack/react-query'
import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { Button } from '../../../platform/ui/Button.tsx'
import { type Column, DataTable } from '../../../platform/ui/DataTable.tsx'
import { Link } from '../../../platform/ui/Link.tsx'
import { Paragraph, Section } from '../../../platform/ui/PageParts.tsx'
import { ErrorState, LoadingState } from '../../../platform/ui/States.tsx'
import type { Correction } from './model.ts'
import { correctionsQuery, registerKey } from './queries.ts'
import { problemOf, useCommand } from './useCommand.tsx'
import { useDataWords } from './useDataWords.tsx'
import { useHere } from './useHere.tsx'

/** What a person mended by hand and still wins over every file, with the way to let the file win again. */
export function Corrections({ onDone }: { onDone: (sentence: string) => void }) {
  const say = useDataWords()
  const format = useFormat()
  const { id, paths, isOfficer } = useHere()
  const corrections = useQuery(correctionsQuery(id))
  const confirm = useCommand<{ establishment: number; field: string }, { confirmed: boolean }>(
    id,
    'register.confirm-correction',
    [registerKey(id)],
  )
  const problem = problemOf(corrections.error)
  const refused = problemOf(confirm.error)
  if (problem) return <ErrorState problem={problem} onRetry={() => void corrections.refetch()} />
  if (corrections.data === null) return null
  if (!corrections.data) return <LoadingState lines={2} />
  const rows = corrections.data
  if (rows.length === 0) return <Paragraph small>{say.correctionsNone}</Paragraph>
  const fieldNames: Readonly<Record<string, string>> = say.fields
  const fieldName = (field: string) => fieldNames[field] ?? field
  const value = (field: string, one: Correction['value']) => {
    if (one === null || one === '') return <i>{say.blankCell}</i>
    // A year has no thousands.
    return typeof one === 'number' && field !== 'founded' ? format.number(one) : String(one)
  }
  const columns: readonly Column<Correction>[] = [
    {
      id: 'company',
      head: say.company,
      rowHead: true,
      cell: ({ establishment, name }) => <Link href={paths.maker(establishment)}>{name}</Link>,
    },
    { id: 'field', head: say.field, cell: ({ field }) => fieldName(field) },
    { id: 'file', head: say.valueFile, cell: ({ field, imported }) => value(field, imported) },
    { id: 'own', head: say.valueOwn, cell: (one) => value(one.field, one.value) },
    { id: 'since', head: say.correctedAt, cell: ({ correctedAt }) => format.moment(correctedAt), wideOnly: true },
  ]
  const action: Column<Correction> = {
    id: 'action',
    head: say.action,
    hiddenHead: true,
    cell: ({ establishment, field, name }) => (
      <Button
        small
        busy={confirm.isPending}
        label={say.letFileWinFor(name, fieldName(field))}
        onClick={() => confirm.mutate({ establishment, field }, { onSuccess: () => onDone(say.fileWins(name)) })}
      >
        {say.letFileWin}
      </Button>
    ),
  }
  return (
    <Section
      title={say.correctionsTitle(format.count(rows.length, say.correction))}
      intro={say.correctionsIntro}
      id="corrections"
    >
      {refused ? <ErrorState title={say.settleFailed} problem={refused} /> : null}
      <DataTable
        caption={say.correctionsCaption}
        hiddenCaption
        columns={isOfficer ? [...columns, action] : columns}
        rows={rows}
        rowKey={({ establishment, field }) => `${establishment} ${field}`}
        middle
        stack
      />
    </Section>
  )
}
