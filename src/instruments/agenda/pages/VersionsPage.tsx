import { useState } from 'react'
import { useFormat } from '../../../platform/i18n/LocaleProvider.tsx'
import { Alert } from '../../../platform/ui/Alert.tsx'
import { Actions, Button } from '../../../platform/ui/Button.tsx'
import { DataTable } from '../../../platform/ui/DataTable.tsx'
import { TextAreaField } from '../../../platform/ui/Fields.tsx'
import { KeyValues, PageTitle, Paragraph, Section } from '../../../platform/ui/PageParts.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../../platform/ui/States.tsx'
import { AgendaFrame } from './AgendaFrame.tsx'
import { useAgendaPort } from './port/AgendaPort.tsx'
import { type Told, useAgenda, useAgendaPart } from './port/agendaQueries.tsx'
import { useAgendaCommand } from './port/useAgendaCommand.tsx'
import { useAgendaWords } from './useAgendaWords.tsx'
import { useMoney } from './useMoney.tsx'

type Version = Told<'versions'>['versions'][number]

/** Versions of the agenda: proposed by one, approved by another, frozen after that. */
export function VersionsPage() {
  const say = useAgendaWords()
  const format = useFormat()
  const money = useMoney()
  const port = useAgendaPort()
  const found = useAgendaPart('versions')
  port.useTitle(say.versions.title, say.title)
  const problem = port.problemOf(found.error)
  if (problem) return <ErrorState problem={problem} onRetry={() => void found.refetch()} />
  if (!found.data) return <LoadingState lines={6} />
  const { versions } = found.data
  const proposed = versions.find(({ state }) => state === 'proposed')
  return (
    <AgendaFrame tab="versions" {...(proposed ? { count: '1' } : {})}>
      <PageTitle lead={say.versions.lead}>{say.versions.title}</PageTitle>
      {proposed ? <Waiting version={proposed} /> : port.mayChange ? <Propose /> : null}
      {versions.length === 0 ? (
        <EmptyState title={say.versions.none}>{say.versions.noneDo}</EmptyState>
      ) : (
        <Section title={<span className="ma-hidden">{say.versions.title}</span>} close>
          <DataTable
            caption={say.versions.title}
            hiddenCaption
            stack
            rows={versions}
            rowKey={({ id }) => id}
            columns={[
              {
                id: 'version',
                head: say.versions.version,
                cell: ({ number, title, note }) => (
                  <>
                    <b>{number === null ? title : `${format.number(number)} · ${title}`}</b>
                    <span className="app-under">{note}</span>
                  </>
                ),
              },
              {
                id: 'state',
                head: say.versions.state,
                cell: ({ state, reason }) => (
                  <>
                    {say.versions.states[state]}
                    <span className="app-under">{reason}</span>
                  </>
                ),
              },
              {
                id: 'actions',
                head: say.versions.actions,
                number: true,
                cell: ({ actions }) => format.number(actions),
              },
              {
                id: 'budget',
                head: say.versions.budget,
                number: true,
                cell: ({ plannedCents }) => money(plannedCents),
              },
              {
                id: 'by',
                head: say.versions.by,
                cell: ({ proposer, proposedAt }) => `${proposer}, ${format.day(proposedAt.slice(0, 10))}`,
              },
              {
                id: 'decided',
                head: say.versions.decidedBy,
                cell: ({ decider, decidedAt }) =>
                  decidedAt === null ? '' : `${decider}, ${format.day(decidedAt.slice(0, 10))}`,
              },
              { id: 'hash', head: say.versions.hash, cell: ({ hash }) => <code>{hash.slice(0, 12)}</code> },
            ]}
          />
        </Section>
      )}
    </AgendaFrame>
  )
}

function Propose() {
  const say = useAgendaWords()
  const format = useFormat()
  const port = useAgendaPort()
  const agenda = useAgenda()
  const propose = useAgendaCommand('proposeVersion')
  const [note, setNote] = useState('')
  const problem = port.problemOf(propose.error)
  const drafts = (agenda.data?.actions ?? []).filter(({ fields }) => fields.draft).length
  return (
    <form
      className="app-form"
      onSubmit={(event) => {
        event.preventDefault()
        propose.mutate({ input: { note } })
      }}
    >
      {problem ? (
        <Alert kind="error" live>
          {problem.detail}
        </Alert>
      ) : null}
      <TextAreaField
        name="note"
        label={say.versions.note}
        hint={say.versions.noteHint}
        optional
        rows={2}
        value={note}
        onChange={setNote}
      />
      {drafts > 0 ? <Paragraph>{say.versions.drafts(format.count(drafts, say.action))}</Paragraph> : null}
      <Actions>
        <Button type="submit" kind="primary" busy={propose.isPending}>
          {say.versions.propose}
        </Button>
      </Actions>
    </form>
  )
}

function Waiting({ version }: { version: Version }) {
  const say = useAgendaWords()
  const format = useFormat()
  const money = useMoney()
  const port = useAgendaPort()
  const approve = useAgendaCommand('approveVersion')
  const reject = useAgendaCommand('rejectVersion')
  const withdraw = useAgendaCommand('withdrawVersion')
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const problem = port.problemOf(approve.error ?? reject.error ?? withdraw.error)
  const { id, hash, title, actions, plannedCents, proposer, proposedAt, note, mine } = version
  const sendBack = () => {
    setMissing(reason.trim() === '')
    if (reason.trim() !== '') reject.mutate({ input: { id, reason } })
  }
  return (
    <Section title={say.versions.waiting} close>
      {problem ? (
        <Alert kind="error" live>
          {problem.detail}
        </Alert>
      ) : null}
      <KeyValues
        rows={[
          { label: say.versions.version, value: title },
          { label: say.versions.note, value: note },
          { label: say.versions.actions, value: format.number(actions) },
          { label: say.versions.budget, value: money(plannedCents) },
          { label: say.versions.by, value: `${proposer}, ${format.moment(proposedAt)}` },
          { label: say.versions.hash, value: <code>{hash.slice(0, 12)}</code> },
        ]}
      />
      {port.mayPublish && !mine ? (
        <div className="app-form">
          <Actions>
            <Button kind="primary" busy={approve.isPending} onClick={() => approve.mutate({ input: { id, hash } })}>
              {say.versions.approve}
            </Button>
          </Actions>
          <TextAreaField
            name="reason"
            label={say.versions.reason}
            rows={2}
            value={reason}
            onChange={setReason}
            error={isMissing ? say.versions.reasonNeeded : null}
          />
          <Actions>
            <Button busy={reject.isPending} onClick={sendBack}>
              {say.versions.reject}
            </Button>
          </Actions>
        </div>
      ) : (
        <Paragraph>{mine ? say.versions.own : say.versions.notPublisher}</Paragraph>
      )}
      {port.mayChange ? (
        <Actions>
          <Button busy={withdraw.isPending} onClick={() => withdraw.mutate({ input: { id } })}>
            {say.versions.withdraw}
          </Button>
        </Actions>
      ) : null}
    </Section>
  )
}
