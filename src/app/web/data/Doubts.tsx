import { useQuery } from '@tanstack/react-query'
import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { Button } from '../../../platform/ui/Button.tsx'
import { type Column, DataTable } from '../../../platform/ui/DataTable.tsx'
import { Link } from '../../../platform/ui/Link.tsx'
import { Paragraph, Section } from '../../../platform/ui/PageParts.tsx'
import { ErrorState, LoadingState } from '../../../platform/ui/States.tsx'
import { doubtsQuery } from './doubtsQuery.ts'
import type { Doubt, Recognised } from './model.ts'
import { registerKey } from './queries.ts'
import { problemOf, useCommand } from './useCommand.tsx'
import { useDataWords } from './useDataWords.tsx'
import { useHere } from './useHere.tsx'

/** As many as a person settles at one sitting. */
const shown = 10

/** Companies that may be known already under another number or address: a person decides. */
export function Doubts({ onDone }: { onDone: (sentence: string) => void }) {
  const say = useDataWords()
  const format = useFormat()
  const { id, isOfficer } = useHere()
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
  const decide = ({ now: { establishment, name } }: Doubt, same: boolean) =>
    settle.mutate(
      { establishment, same },
      { onSuccess: () => onDone(same ? say.settledSame(name) : say.settledOther(name)) },
    )
  const columns: readonly Column<Doubt>[] = [
    {
      id: 'now',
      head: say.doubtNow,
      rowHead: true,
      cell: ({ now }) => <Traits of={now} />,
    },
    {
      id: 'before',
      head: say.doubtThen,
      cell: ({ before, beforeName }) => (before ? <Traits of={before} dated /> : (beforeName ?? say.doubtGone)),
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
          label={`${say.doubtSame}: ${doubt.now.name}`}
          onClick={() => decide(doubt, true)}
        >
          {say.doubtSame}
        </Button>
        <Button
          small
          busy={settle.isPending}
          label={`${say.doubtOther}: ${doubt.now.name}`}
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
        rowKey={({ now }) => String(now.establishment)}
        middle
        stack
      />
      {total > rows.length ? <Paragraph small>{say.doubtMore(format.number(total - rows.length))}</Paragraph> : null}
    </Section>
  )
}

/** Name, numbers, address and size: what a person compares. */
function Traits({ of, dated = false }: { of: Recognised; dated?: boolean }) {
  const say = useDataWords()
  const format = useFormat()
  const { paths } = useHere()
  const { establishment, name, referenceDate, kvk, vestiging, street, houseNumber, town, jobs } = of
  const address = [street, houseNumber].filter(Boolean).join(' ')
  const traits = [
    kvk ? `KvK ${kvk}` : null,
    vestiging ? say.traitVestiging(vestiging) : null,
    address,
    town,
    jobs === null ? null : format.count(jobs, say.job),
    dated ? format.day(referenceDate) : null,
  ].filter(Boolean)
  return (
    <div>
      <Link href={paths.maker(establishment, dated ? referenceDate : undefined)}>{name}</Link>
      <span className="data-traits">{traits.join(' · ')}</span>
    </div>
  )
}
