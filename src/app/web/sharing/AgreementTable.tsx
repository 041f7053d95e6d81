import { useState } from 'react'
import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { Button } from '../../../platform/ui/Button.tsx'
import { type Column, DataTable } from '../../../platform/ui/DataTable.tsx'
import { ConfirmDialog } from '../../../platform/ui/Dialog.tsx'
import { Paragraph } from '../../../platform/ui/PageParts.tsx'
import { ErrorState } from '../../../platform/ui/States.tsx'
import type { Agreement } from '../../../register/sharing/model.ts'
import { problemOf, useCommand } from '../data/useCommand.tsx'
import { useHere } from '../data/useHere.tsx'
import { sharingKey } from './sharingQueries.ts'
import { useSharingWords } from './useSharingWords.tsx'

type TableProps = {
  readonly agreements: readonly Agreement[]
  readonly isPublisher: boolean
  readonly onDone: (sentence: string) => void
}

/** Every agreement with how it stands; those that ended stay, as the history. */
export function AgreementTable({ agreements, isPublisher, onDone }: TableProps) {
  const say = useSharingWords()
  const format = useFormat()
  const { id } = useHere()
  const [ending, setEnding] = useState<Agreement | null>(null)
  const accept = useCommand<{ agreement: string }, unknown>(id, 'register.accept-sums', [sharingKey(id)])
  const end = useCommand<{ agreement: string }, unknown>(id, 'register.end-sums', [sharingKey(id)])
  const problem = problemOf(accept.error ?? end.error)
  const standing = ({ state, endedHow, endedAt }: Agreement) =>
    endedHow && endedAt ? say.ended[endedHow](format.day(endedAt.slice(0, 10))) : say.states[state]
  const columns: readonly Column<Agreement>[] = [
    { id: 'who', head: say.who, rowHead: true, cell: ({ giverName, takerName }) => say.gives(giverName, takerName) },
    { id: 'purpose', head: say.purpose, cell: ({ purpose }) => purpose },
    {
      id: 'term',
      head: say.term,
      cell: ({ from, until }) =>
        until === null ? say.from(format.day(from)) : say.fromUntil(format.day(from), format.day(until)),
    },
    { id: 'state', head: say.state, cell: standing },
  ]
  const action: Column<Agreement> = {
    id: 'action',
    head: say.action,
    hiddenHead: true,
    cell: (one) => {
      if (one.state === 'ended' || one.state === 'past') return null
      const offeredToUs = one.taker === id && one.acceptedAt === null
      const [word, label] = endWords(say, one, id)
      return (
        <span className="data-pills">
          {offeredToUs ? (
            <Button
              small
              busy={accept.isPending}
              label={say.acceptOf(one.giverName)}
              onClick={() =>
                accept.mutate({ agreement: one.id }, { onSuccess: () => onDone(say.accepted(one.giverName)) })
              }
            >
              {say.accept}
            </Button>
          ) : null}
          <Button small kind="subtle" label={label} onClick={() => setEnding(one)}>
            {word}
          </Button>
        </span>
      )
    },
  }
  return (
    <>
      {problem ? <ErrorState title={say.failed} problem={problem} /> : null}
      <DataTable
        caption={say.caption}
        hiddenCaption
        columns={isPublisher ? [...columns, action] : columns}
        rows={agreements}
        rowKey={(one) => one.id}
        middle
        stack
      />
      <ConfirmDialog
        open={ending !== null}
        title={say.sure}
        confirm={say.sureDo}
        onClose={() => setEnding(null)}
        onConfirm={() => {
          if (!ending) return
          setEnding(null)
          end.mutate({ agreement: ending.id }, { onSuccess: () => onDone(say.endedNow) })
        }}
      >
        <Paragraph>{say.sureText}</Paragraph>
      </ConfirmDialog>
    </>
  )
}

/** Ending has another name for who gave, who was offered and who accepted. */
function endWords(say: ReturnType<typeof useSharingWords>, one: Agreement, id: string): readonly [string, string] {
  if (one.giver === id) return [say.revoke, say.revokeOf(one.takerName)]
  return one.acceptedAt === null ? [say.decline, say.declineOf(one.giverName)] : [say.leave, say.leaveOf(one.giverName)]
}
