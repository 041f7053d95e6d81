import { useQuery } from '@tanstack/react-query'
import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { Button } from '../../../platform/ui/Button.tsx'
import { type Column, DataTable } from '../../../platform/ui/DataTable.tsx'
import { Link } from '../../../platform/ui/Link.tsx'
import { Paragraph, Section } from '../../../platform/ui/PageParts.tsx'
import { ErrorState, LoadingState } from '../../../platform/ui/States.tsx'
import type { Doubt } from './model.ts'
import { doubtsQuery, registerKey } from './queries.ts'
import { problemOf, useCommand } from './useCommand.tsx'
import { useDataWords } from './useDataWords.tsx'
import { useHere } from './useHere.tsx'

/** As many as a person settles at one sitting. */
const shown = 10

/** Companies that may be known already under another number or address: a person decides. */
export function Doubts({ onDone }: { onDone: (sentence: string) => void }) {
  const say = useDataWords()
  const format = useFormat()
  const { id, paths, isOfficer } = useHere()
  const doubts = useQuery(doubtsQuery(id, shown))
  const settle = useCommand<{ establishment: number; same: boolean }, { establishment: number }>(
    id,
    'register.settle-doubt',
    [registerKey(id)],
  )
  const problem = problemOf(doubts.error)
  const refused = problemOf(settle.error)
  if (problem) return <ErrorState problem={problem} onRetry={() => void doubts.refetch()} />
  if (!doubts.data) return <LoadingState lines={2} />
  const { total, doubts: rows } = doubts.data
  const decide = ({ establishment, name }: Doubt, same: boolean) =>
    settle.mutate(
      { establishment, same },
      { onSuccess: () => onDone(same ? say.settledSame(name) : say.settledOther(name)) },
    )
  const columns: readonly Column<Doubt>[] = [
    {
      id: 'now',
      head: say.doubtNow,
      rowHead: true,
      cell: ({ establishment, name, town }) => (
        <>
          <Link href={paths.maker(establishment)}>{name}</Link>
          {town ? <span className="ma-stamp"> {town}</span> : null}
        </>
      ),
    },
    {
      id: 'then',
      head: say.doubtThen,
      cell: ({ maybe, maybeName }) => <Link href={paths.maker(maybe)}>{maybeName ?? `nr. ${maybe}`}</Link>,
    },
  ]
  const action: Column<Doubt> = {
    id: 'action',
    head: say.action,
    hiddenHead: true,
    cell: (doubt) => (
      <span className="data-buttons">
        <Button
          small
          busy={settle.isPending}
          label={`${say.doubtSame}: ${doubt.name}`}
          onClick={() => decide(doubt, true)}
        >
          {say.doubtSame}
        </Button>
        <Button
          small
          busy={settle.isPending}
          label={`${say.doubtOther}: ${doubt.name}`}
          onClick={() => decide(doubt, false)}
        >
          {say.doubtOther}
        </Button>
      </span>
    ),
  }
  return (
    <Section title={say.doubtsTitle(format.number(total))} intro={say.doubtsIntro} id="doubts">
      {refused ? <ErrorState title={say.settleFailed} problem={refused} /> : null}
      <DataTable
        caption={say.doubtsCaption}
        hiddenCaption
        columns={isOfficer ? [...columns, action] : columns}
        rows={rows}
        rowKey={({ establishment }) => String(establishment)}
        middle
        stack
      />
      {total > rows.length ? <Paragraph small>{say.doubtMore(format.number(total - rows.length))}</Paragraph> : null}
    </Section>
  )
}
