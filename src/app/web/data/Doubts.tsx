import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { Button } from '../../../platform/ui/Button.tsx'
import { type Column, DataTable } from '../../../platform/ui/DataTable.tsx'
import { ConfirmDialog } from '../../../platform/ui/Dialog.tsx'
import { Link } from '../../../platform/ui/Link.tsx'
import { Paragraph, Section } from '../../../platform/ui/PageParts.tsx'
import { ErrorState, LoadingState } from '../../../platform/ui/States.tsx'
import { ApiProblem } from '../api.ts'
import { doubtsQuery } from './doubtsQuery.ts'
import type { Doubt, Recognised } from './model.ts'
import { registerKey } from './queries.ts'
import { problemOf, useCommand } from './useCommand.tsx'
import { useDataWords } from './useDataWords.tsx'
import { useHere } from './useHere.tsx'

/** What was decided, with the way back where there is one. */
export type Done = { readonly sentence: string; readonly undo?: () => void }

/** As many as a person settles at one sitting. */
const shown = 10

type Settled = { readonly establishment: number; readonly maybe: number }

/** Companies that may be known already under another number or address: a person decides. */
export function Doubts({ onDone }: { onDone: (done: Done) => void }) {
  const say = useDataWords()
  const format = useFormat()
  const { id, isOfficer } = useHere()
  const doubts = useQuery(doubtsQuery(id, shown))
  const [merging, setMerging] = useState<Doubt | null>(null)
  const renew = [registerKey(id)]
  const settle = useCommand<{ establishment: number; same: boolean }, Settled>(id, 'register.settle-doubt', renew)
  const reopen = useCommand<Settled, unknown>(id, 'register.reopen-doubt', renew)
  const undoMerge = useCommand<{ establishment: number }, unknown>(id, 'register.undo-merge', renew)
  const problem = problemOf(doubts.error)
  const refused = problemOf(settle.error)
  if (problem) return <ErrorState problem={problem} onRetry={() => void doubts.refetch()} />
  if (!doubts.data) return <LoadingState lines={2} />
  const { total, doubts: rows } = doubts.data
  const decide = ({ now: { establishment, name } }: Doubt, same: boolean) =>
    settle.mutate(
      { establishment, same },
      {
        onSuccess: (settled) => {
          // With the last doubt this part of the page is gone, so the answer is heard here and told above.
          const undo = () =>
            (same ? undoMerge.mutateAsync({ establishment }) : reopen.mutateAsync(settled)).then(
              () => onDone({ sentence: say.doubtReopened(name) }),
              (error: unknown) =>
                onDone({ sentence: error instanceof ApiProblem ? error.detail : `${say.settleFailed}.` }),
            )
          onDone({ sentence: (same ? say.settledSame : say.settledOther)(name), undo: () => void undo() })
        },
      },
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
          onClick={() => setMerging(doubt)}
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
      <ConfirmDialog
        open={merging !== null}
        title={say.doubtSameTitle(merging?.now.name ?? '')}
        confirm={say.doubtSameDo}
        onClose={() => setMerging(null)}
        onConfirm={() => {
          if (merging) decide(merging, true)
          setMerging(null)
        }}
      >
        <p className="utrecht-paragraph">{say.doubtSameText}</p>
      </ConfirmDialog>
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
